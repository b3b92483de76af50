"""Markdown as text; what a document says is escaped, so that it reads as printed."""

import re
from collections.abc import Iterable, Sequence

from qa_cli.text.display import visible

_MARKUP = re.compile(r"[\\`*_\[\]<>|~#&]")
# At the beginning of a text: a list, a rule or the line under a heading; a numbered list; code.
_BEGINNING = re.compile(r"([ \t]*)([-+=](?=[\s=-]|$))")
_NUMBERED = re.compile(r"([ \t]*\d{1,9})([.)])(?=\s|$)")
_CODE = re.compile(r"[ ]{4}|[ ]{0,3}\t")
_SPACE = "&#32;"


def table(header: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Returns a table; its cells are escaped."""
    lines = [header, ["---"] * len(header), *rows]
    escaped = [[escape(cell) if at != 1 else cell for cell in row] for at, row in enumerate(lines)]
    return "\n".join(f"| {' | '.join(row)} |" for row in escaped)


def escape(text: str) -> str:
    """Returns `text` with what Markdown would read as markup escaped, in one line.

    Markdown shows a line end within a paragraph as a space; in a heading or a table it ends these.
    """
    text = _MARKUP.sub(r"\\\g<0>", visible(text).replace("\n", " "))
    begun = _BEGINNING.match(text) or _NUMBERED.match(text)
    if begun:
        text = f"{begun[1]}\\{text[begun.start(2) :]}"
    return f"{_SPACE}{text[1:]}" if _CODE.match(text) else text


def document_of(blocks: Iterable[str]) -> str:
    """Returns the blocks, separated by blank lines."""
    text = "\n\n".join(blocks)
    return f"{text}\n" if text else ""
