"""HTML -> blocks of text, in which `<blockquote>` and `<q>` are quotations.

A short reader on the standard library's parser, which reads damaged pages and runs nothing.
"""

from html.parser import HTMLParser

from qa_cli.errors.files import TooLargeError, UnreadableDataError
from qa_cli.reading.limits import LARGEST_MARKUP
from qa_cli.reading.quotations.article import Block

_BREAKS = frozenset(
    (
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "caption",
        "dd",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hr",
        "li",
        "main",
        "ol",
        "p",
        "pre",
        "section",
        "table",
        "td",
        "th",
        "tr",
        "ul",
    )
)
_UNREAD = frozenset(
    ("head", "script", "style", "template", "noscript", "svg", "nav", "code", "textarea", "select")
)
_SOURCES = frozenset(("cite", "footer"))
_OPEN, _CLOSE = "\u201c", "\u201d"  # what stands for the marks that a browser draws around <q>
_MOST_UNCLOSED = 1_000  # tags; the time to parse them grows with their square


def blocks(text: str, name: str) -> list[Block]:
    """Returns the blocks of a page.

    Raises:
        UnreadableDataError: It is badly damaged, or holds more markup than `qa` reads.
    """
    if len(text) > LARGEST_MARKUP:
        raise TooLargeError(name, "markup", found=len(text), most=LARGEST_MARKUP)
    if text.count("<") > text.count(">") + _MOST_UNCLOSED:
        raise UnreadableDataError(name, "damaged HTML")
    page = _Page()
    try:
        page.feed(text)
        page.close()
    except (AssertionError, ValueError):  # what Python's parser raises on some damaged pages
        raise UnreadableDataError(name, "damaged HTML") from None
    return page.finished()


class _Page(HTMLParser):
    """Gathers the text of a page, block by block."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._blocks: list[Block] = []
        self._parts: list[tuple[str, int]] = []  # of the open block: text, and its line
        self._sources: list[str] = []  # text of <cite> and <footer> in a block quotation
        self._quoted = 0  # how many block quotations are open
        self._inline = 0  # and how many <q>
        self._unread: list[str] = []
        self._in_source: list[str] = []

    def finished(self) -> list[Block]:
        """Returns the blocks."""
        self._end_block()
        return self._blocks

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begins a block, a quotation, or a part that is not read."""
        del attrs
        if tag in _UNREAD:
            self._unread.append(tag)
        if tag == "body":
            self._unread.clear()  # HTML lets </head> be left out
        if tag == "blockquote":
            self._end_block()
            self._quoted += 1
        elif tag in _BREAKS:
            self._break()
        elif tag in _SOURCES and self._quoted:
            self._in_source.append(tag)
        elif tag == "br":
            self._parts.append(("\n", self.getpos()[0]))
        elif tag == "q":
            self._inline += 1
            self.handle_data(_OPEN)

    def handle_endtag(self, tag: str) -> None:
        """Ends a block, a quotation, or a part that is not read."""
        if tag in self._unread:
            del self._unread[self._unread.index(tag) :]
        if tag == "blockquote" and self._quoted:
            self._end_block()
            self._quoted -= 1
            self._in_source.clear()
        elif tag in _BREAKS:
            self._break()
        elif tag in self._in_source:
            self._in_source.remove(tag)
        elif tag == "q" and self._inline:
            self._inline -= 1
            self.handle_data(_CLOSE)

    def handle_data(self, data: str) -> None:
        """Adds text to the block."""
        if self._unread:
            return
        if self._in_source:
            self._sources.append(data)
            return
        line = self.getpos()[0]
        for at, part in enumerate(data.split("\n")):
            if at:
                self._parts.append((" ", line + at))
            if part:
                self._parts.append((part, line + at))

    def _break(self) -> None:
        """Ends a paragraph; the paragraphs of a block quotation stay together."""
        if self._quoted:
            self._parts.append(("\n\n", self.getpos()[0]))
        else:
            self._end_block()

    def _end_block(self) -> None:
        starts: list[tuple[int, int]] = []
        length = 0
        for text, line in self._parts:
            if not starts or starts[-1][1] != line:
                starts.append((length, line))
            length += len(text)
        text = "".join(text for text, _ in self._parts)
        if text.strip():
            ending = " ".join("".join(self._sources).split())
            self._blocks.append(Block(text, tuple(starts), self._quoted > 0, ending))
        self._parts, self._sources = [], []
