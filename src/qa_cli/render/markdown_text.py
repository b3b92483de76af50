"""Markdown as text; what a document says is escaped, so that it reads as printed."""

import re
from collections.abc import Iterable, Sequence

from qa_cli.text.display import visible

_MARKUP = re.compile(r"([\\`*_\[\]<>|~#&])|^(\s*)([-+]|\d+(?=[.)]))(?=[\s.)])", re.MULTILINE)


def table(header: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Returns a table; its cells are escaped."""
    lines = [header, ["---"] * len(header), *rows]
    escaped = [[escape(cell) if at != 1 else cell for cell in row] for at, row in enumerate(lines)]
    return "\n".join(f"| {' | '.join(row)} |" for row in escaped)


def escape(text: str) -> str:
    """Returns `text` with what Markdown would read as markup escaped."""
    return _MARKUP.sub(lambda mark: f"{mark[2] or ''}\\{mark[1] or mark[3]}", visible(text))


def document_of(blocks: Iterable[str]) -> str:
    """Returns the blocks, separated by blank lines."""
    text = "\n\n".join(blocks)
    return f"{text}\n" if text else ""
