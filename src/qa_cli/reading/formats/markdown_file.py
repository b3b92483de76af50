"""Markdown -> lines: the marks of headings, emphasis and links are taken off, numbers kept."""

from collections.abc import Iterator

from markdown_it import MarkdownIt
from markdown_it.token import Token

from qa_cli.reading.formats import text_file, unread
from qa_cli.reading.lines.line import Line, Source

_RULE = "-----"


def read(content: bytes, name: str) -> Source:
    """Returns the lines of a Markdown text, with the numbers of its own lines.

    Raises:
        UnreadableDataError: It is no text.
    """
    text, warnings = text_file.decoded(content, name)
    tokens = MarkdownIt("commonmark", {"html": False}).enable("table").parse(text)
    lines: list[Line] = []
    for line in _lines(tokens):
        if lines and line.number > lines[-1].number + 1:
            lines.append(Line("", lines[-1].number + 1))
        lines.append(line)
    problems = tuple(unread.letters(lines))
    return Source("Markdown", tuple(lines), warnings=warnings, problems=problems)


def _lines(tokens: list[Token]) -> Iterator[Line]:
    """Yields the lines of each block; cells of a table row stand on one line."""
    before, number = "", 1
    row: list[str] = []
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
            yield Line(" ".join(row), number)
        elif token.type == "inline" and in_cell:
            row.append(_plain(token).replace("\n", " "))
        elif token.type in {"inline", "code_block", "fence", "html_block"}:
            content = _plain(token) if token.type == "inline" else token.content.rstrip("\n")
            for at, line in enumerate(content.split("\n")):
                yield Line(f"{before}{line}" if not at else line, number + at)
            before = ""


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
