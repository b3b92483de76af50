"""HTML -> lines: a heading, paragraph, list item or table row each; ordered lists get numbers."""

import html.parser
import re

from qa_cli.errors import TooLargeError, UnreadableDataError
from qa_cli.model.diagnostics import FileWarning
from qa_cli.reading.formats import text_file
from qa_cli.reading.limits import MOST_ATTRIBUTES
from qa_cli.reading.lines.line import Line, Source

_BLOCKS = frozenset(
    [
        *("address", "article", "aside", "blockquote", "body", "br", "caption", "dd", "div", "dl"),
        *("dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5"),
        *("h6", "header", "hr", "li", "main", "nav", "ol", "p", "pre", "section", "table"),
        *("tbody", "thead", "tr", "ul"),
    ]
)
_UNREAD = frozenset(["head", "script", "style", "template", "noscript", "svg", "nav", "footer"])
_CHARSET = re.compile(rb"<meta[^>]+charset=[\"']?\s*([\w-]+)", re.IGNORECASE)
_MOST_UNCLOSED = 1_000  # tags; the time to parse them grows with their square
_MOST_DIGITS = 4
_HEAD = 2_048  # bytes in which a charset is declared


def read(content: bytes, name: str) -> Source:
    """Returns the lines of a page, in the encoding it declares or as plain text is told apart.

    Raises:
        UnreadableDataError: It is no text, or badly damaged.
    """
    text, warnings = _decoded(content, name)
    if text.count("<") > text.count(">") + _MOST_UNCLOSED:
        raise UnreadableDataError(name, "damaged HTML")
    attributes = text.count("=")
    if attributes > MOST_ATTRIBUTES:
        raise TooLargeError(name, "attributes", found=attributes, most=MOST_ATTRIBUTES)
    page = _Page()
    try:
        page.feed(text)
        page.close()
    except (AssertionError, ValueError):  # what Python's parser raises on some damaged pages
        raise UnreadableDataError(name, "damaged HTML") from None
    lines = tuple(Line(line, number) for number, line in enumerate(page.lines(), start=1))
    return Source("HTML", lines, flowing=True, warnings=warnings)


def _decoded(content: bytes, name: str) -> tuple[str, tuple[FileWarning, ...]]:
    declared = _CHARSET.search(content[:_HEAD])
    if declared:
        try:
            return content.decode(declared[1].decode("ascii")), ()
        except (LookupError, ValueError):
            pass  # what it declares is not so
    return text_file.decoded(content, name)


def _number(value: str | None) -> int | None:
    """Returns the number that an attribute is, if it is a short one."""
    return int(value) if value and value.isdecimal() and len(value) <= _MOST_DIGITS else None


class _Page(html.parser.HTMLParser):
    """Gathers the text of a page, block by block."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._lines: list[str] = []
        self._text: list[str] = []
        self._unread = 0
        self._bullet = ""  # what stands before the first block of a list item, if it has any
        self._counts: list[
            int | None
        ] = []  # of each open list: the next number, None if it has none

    def lines(self) -> list[str]:
        """Returns the lines gathered."""
        self._end_block()
        return self._lines

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begins a block, or a part that is not read."""
        if tag in _UNREAD:
            self._unread += 1
        if tag == "body":
            self._unread = 0  # HTML lets </head> be left out
        if tag in _BLOCKS:
            self._end_block()
        if tag in {"ol", "ul"}:
            start = dict(attrs).get("start") or "1"
            number = _number(start) or 1
            self._counts.append(number if tag == "ol" else None)
        elif tag == "li":
            self._bullet = self._item(dict(attrs).get("value"))
        elif tag in {"td", "th"} and self._text:
            self._text.append(" ")

    def handle_endtag(self, tag: str) -> None:
        """Ends a block, or a part that is not read."""
        if tag in _UNREAD:
            self._unread = max(0, self._unread - 1)
        if tag in _BLOCKS:
            self._end_block()
        if tag in {"li", "ol", "ul"}:
            self._bullet = ""
        if tag in {"ol", "ul"} and self._counts:
            self._counts.pop()

    def handle_data(self, data: str) -> None:
        """Adds text to the block."""
        if not self._unread:
            self._text.append(data)

    def _item(self, value: str | None) -> str:
        """Returns what a browser prints before a list item."""
        count = self._counts[-1] if self._counts else None
        if count is None:
            return "- "
        count = _number(value) or count
        self._counts[-1] = count + 1
        return f"{count}. "

    def _end_block(self) -> None:
        text = " ".join("".join(self._text).split())
        if text:
            self._lines.append(f"{self._bullet}{text}")
            self._bullet = ""
        self._text = []
