"""Markdown -> lines: the marks of headings, emphasis and links are taken off, numbers kept."""

import re
from collections.abc import Iterator

from markdown_it import MarkdownIt
from markdown_it.token import Token

from qa_cli.reading.formats import raised, tables, text_file, unread
from qa_cli.reading.lines.line import Line, Source

_RULE = "-----"
# Footnotes, as many programs extend Markdown: "[^1]: ..." and, where it is called, "[^1]".
_NOTE = re.compile(r"(?m)^ {0,3}\[\^(\d{1,3})\]:[ \t]*(.*(?:\n(?![ \t]*$| {0,3}\[\^).*)*)")
_CALL = re.compile(r"(?<=\S)\[\^(\d{1,3})\]")


def read(content: bytes, name: str) -> Source:
    """Returns the lines of a Markdown text, with the numbers of its own lines.

    Raises:
        UnreadableDataError: It is no text.
    """
    text, warnings = text_file.decoded(content, name)
    text, notes = _without_notes(raised.unmarked(text))
    tokens = MarkdownIt("commonmark", {"html": False}).enable("table").parse(text)
    lines: list[Line] = []
    for line in _lines(tokens):
        if lines and line.number > lines[-1].number + 1:
            lines.append(Line("", lines[-1].number + 1))
        lines.append(raised.line(line.text, line.number))
    problems = tuple(unread.letters([*lines, *notes]))
    return Source(
        "Markdown", tuple(lines), footnotes=tuple(notes), warnings=warnings, problems=problems
    )


def _without_notes(text: str) -> tuple[str, list[Line]]:
    """Returns a text with its footnotes blank and their calls marked, and the footnotes."""
    if "[^" not in text:
        return text, []
    notes: list[Line] = []

    def blank(note: re.Match[str]) -> str:
        first = text.count("\n", 0, note.start()) + 1
        for at, line in enumerate(note[2].split("\n")):
            notes.append(Line(f"{note[1]} {line}" if not at else line.strip(), first + at))
        return "\n" * note[0].count("\n")

    rest = _NOTE.sub(blank, text)
    return _CALL.sub(lambda call: f"{raised.OPEN}{call[1]}{raised.CLOSE}", rest), notes


def _lines(tokens: list[Token]) -> Iterator[Line]:
    """Yields the lines of each block; cells of a table row stand on one line."""
    before, number = "", 1
    row: list[str] = []
    table: list[tuple[int, list[str]]] = []
    opened = ""  # the type of the token before
    for token in tokens:
        in_cell, opened = opened in {"td_open", "th_open"}, token.type
        number = token.map[0] + 1 if token.map else number
        if token.type == "list_item_open":
            before = f"{token.info}{token.markup} " if token.info else f"{token.markup} "
        elif token.type == "hr":
            yield Line(_RULE, number)
        elif token.type == "tr_open":
            row = []
        elif token.type == "tr_close":
            table.append((number, row))
        elif token.type == "table_close":
            yield from _table(table)
            table = []
        elif token.type == "inline" and in_cell:
            row.append(_plain(token).replace("\n", " "))
        elif token.type in {"inline", "code_block", "fence", "html_block"}:
            content = _plain(token) if token.type == "inline" else token.content.rstrip("\n")
            for at, line in enumerate(content.split("\n")):
                yield Line(f"{before}{line}" if not at else line, number + at)
            before = ""


def _table(rows: list[tuple[int, list[str]]]) -> Iterator[Line]:
    """Yields the lines of a table: pairs of questions and answers, or a line a row."""
    paired = tables.by_row([[[cell] for cell in row] for _, row in rows])
    for at, (number, row) in enumerate(rows):
        texts = [" ".join(row)] if paired is None else paired[at]
        yield from (Line(text, number) for text in texts)


def _plain(token: Token) -> str:
    """Returns the text of inline tokens: without emphasis, a link as its text and address."""
    text: list[str] = []
    address, linked = "", 0
    for child in token.children or ():
        if child.type in {"softbreak", "hardbreak"}:
            text.append("\n")
        elif child.type == "link_open":
            address, linked = str(child.attrGet("href") or ""), len(text)
        elif child.type == "link_close":
            if address and address not in "".join(text[linked:]):
                text.append(f" ({address})")
        else:
            text.append(child.content)
    return "".join(text)
