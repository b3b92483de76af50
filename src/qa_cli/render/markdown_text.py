"""Markdown as text; what a document says is escaped, so that it reads as printed."""

import re
from collections.abc import Iterable, Sequence

from qa_cli.text.display import in_one_line, visible

_MARKUP = re.compile(r"[\\`*_\[\]<>|~#&]")
# What begins a list, underlines a heading or draws a rule, where a line begins with it.
_LINE_START = re.compile(
    r"^([ \t]*(?:\d+(?=[.)](?:\s|$)))?)([-+](?=\s|$)|-+(?=[ \t]*$)|=+(?=[ \t]*$)|(?<=\d)[.)])",
    re.MULTILINE,
)
_CODE = re.compile(r"^ {0,3}(?:\t| {4})[ \t]*", re.MULTILINE)  # so indented, a line would be code


def table(header: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Returns a table; its cells are escaped."""
    lines = [[escape(in_one_line(cell)) for cell in row] for row in (header, *rows)]
    lines.insert(1, ["---"] * len(header))
    return "\n".join(f"| {' | '.join(row)} |" for row in lines)


def escape(text: str) -> str:
    """Returns `text` with what Markdown would read as markup escaped, in one line.

    Markdown shows a line end within a paragraph as a space; a heading or a table would end there.
    """
    escaped = _MARKUP.sub(r"\\\g<0>", in_one_line(visible(text)))
    return _LINE_START.sub(r"\1\\\2", _CODE.sub(" ", escaped))


def document_of(blocks: Iterable[str]) -> str:
    """Returns the blocks, separated by blank lines."""
    text = "\n\n".join(blocks)
    return f"{text}\n" if text else ""
