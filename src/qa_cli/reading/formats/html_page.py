"""The tags and texts of a page -> the lines that a browser shows, block by block."""

from collections.abc import Mapping

from qa_cli.reading.formats import docx_numbering, raised, tables
from qa_cli.reading.formats.html_parts import OpenList, OpenTable, declared, is_hidden, number_of
from qa_cli.reading.formats.html_tokens import Token, tokens
from qa_cli.reading.formats.spaces import collapsed

_BLOCKS = frozenset(
    [
        *("address", "article", "aside", "blockquote", "body", "br", "caption", "center", "dd"),
        *("details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure"),
        *("footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "legend"),
        *("li", "main", "menu", "nav", "ol", "option", "p", "pre", "search", "section", "summary"),
        *("table", "tbody", "tfoot", "thead", "tr", "ul"),
    ]
)
_SKIPPED = frozenset(  # what is not shown, is no text of the page, or was taken out of it
    [
        "del",
        *("head", "script", "style", "template", "noscript", "svg", "xmp", "iframe", "noembed"),
        *("noframes", "title", "audio", "video", "canvas", "datalist", "annotation", "map"),
    ]
)
_BESIDE = frozenset(["nav", "footer", "button", "select", "textarea"])  # shown beside the text
_VOID = frozenset(
    ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "wbr"]
)
_PHRASES = frozenset(["p", "h1", "h2", "h3", "h4", "h5", "h6", "dt", "li", "td", "th", "summary"])
_LISTS = {"ol", "ul", "menu", "dir"}
_FOLDED = ("aria-expanded", "aria-controls")  # a button with these is the heading of a part


class Page:
    """The text of a page in HTML; `furniture` is what menus, buttons and page feet say.

    Raises:
        DamagedHtmlError: As `html_tokens.tokens` says.
    """

    def __init__(self, html: str) -> None:
        self._lines: list[str] = []
        self._text: list[str] = []
        self._bullet = ""  # what stands before the first block of a list item, if it has any
        self._listed: OpenList | None = None  # the list whose item the bullet is
        self._lists: list[OpenList] = []
        self._phrases = 0  # open elements in which there are only parts of sentences
        self._raised: list[str] | None = None  # the text of a <sup> that is open
        self._skipped: list[str] = []  # the elements that are open inside of one that is not read
        self._is_beside = False
        self._tables: list[OpenTable] = []
        self.furniture: list[str] = []
        self.printed: dict[int, str] = {}  # lines that are printed with a letter for a number
        for token in tokens(raised.unmarked(html)):
            self._take(token)

    def lines(self) -> list[str]:
        """Returns the lines gathered."""
        self._end_block()
        while self._tables:
            self._end_table()
        return self._lines

    def _take(self, token: Token) -> None:
        """Adds a tag or a text."""
        if self._skipped:
            self._skip(token)
        elif not token.name:
            (self._text if self._raised is None else self._raised).append(token.text)
        elif token.name.startswith("/"):
            self._end(token.name[1:])
        else:
            self._begin(token)

    def _skip(self, token: Token) -> None:
        """Follows the elements inside of one that is not read, until that ends."""
        name = token.name
        if not name:
            if self._is_beside and token.text.strip():
                self.furniture.append(collapsed(token.text))
        elif name == "body":
            self._skipped.clear()  # HTML lets </head> be left out
            self._begin(token)
        elif name.startswith("/"):
            if name[1:] in self._skipped:
                while self._skipped.pop() != name[1:]:
                    pass
            elif name[1:] in _BLOCKS and self._skipped[0] == "p":
                self._skipped.clear()
                self._end(name[1:])
        elif self._skipped[0] == "p" and name in _BLOCKS:
            self._skipped.clear()  # it lets </p> be left out too
            self._begin(token)
        elif name not in _VOID and name == self._skipped[0]:
            self._skipped.append(name)

    def _begin(self, token: Token) -> None:
        """Begins a block, or a part that is not read."""
        name, attributes = token.name, token.attributes
        is_heading = name == "button" and any(sign in attributes for sign in _FOLDED)
        hidden = is_hidden(name, attributes)
        beside = name in _BESIDE and not is_heading
        if self._is_block(name) or is_heading:
            self._end_block()
        if name not in _VOID and (hidden or beside or name in _SKIPPED):
            self._skipped, self._is_beside = [name], beside and not hidden
            return
        self._phrases += name in _PHRASES
        if name in _LISTS:
            if self._lists:
                self._lists[-1].holds_another = True
            self._lists.append(OpenList(name, attributes))
        elif name == "li":
            self._item(attributes)
        elif name == "sup" and self._raised is None:
            self._raised = []
        elif name == "table":
            self._tables.append(OpenTable(len(self._lines)))
        else:
            self._begin_cell(token)

    def _begin_cell(self, token: Token) -> None:
        """Begins a row or a cell, if it is one."""
        name = token.name
        if name == "tr" and self._tables:
            self._tables[-1].begin_row()
        if name not in {"td", "th"}:
            return
        if self._tables and self._tables[-1].rows:
            self._to_cell(collapsed("".join(self._text[self._tables[-1].taken :])))
            self._tables[-1].begin_cell(token.attributes)
        if self._text:
            self._text.append(" ")
        if self._tables:
            self._tables[-1].taken = len(self._text)

    def _end(self, name: str) -> None:
        """Ends a block, or a part that is read in its own way."""
        if name == "sup" and self._raised is not None:
            inside, self._raised = "".join(self._raised), None
            before = "".join(self._text[-8:])
            self._text.append(raised.written(before, inside))
        if self._is_block(name) or name == "button":
            self._end_block()
        if name in _PHRASES:
            self._phrases = max(0, self._phrases - 1)
        if name in _LISTS or name == "li":
            self._bullet, self._listed = "", None
        if name in _LISTS and self._lists:
            self._end_list(self._lists.pop())
        if name == "table" and self._tables:
            self._end_table()

    def _is_block(self, name: str) -> bool:
        """Returns whether an element has lines of its own; one that HTML does not know, mostly."""
        return name in _BLOCKS or ("-" in name and not self._phrases)

    def _item(self, attributes: Mapping[str, str]) -> None:
        """Notes what a browser prints before a list item."""
        self._listed = None
        if not self._lists or self._lists[-1].is_bare:
            self._bullet = "" if self._lists else "- "
            return
        opened = self._lists[-1]
        if opened.next is None or "none" in declared(attributes, "list-style"):
            self._bullet = "- " if opened.next is None else ""
            return
        value = number_of(attributes.get("value"))
        number = opened.next if value is None else value
        opened.next = number + opened.step
        self._bullet = f"{docx_numbering.written(number, opened.kind)}. "
        self._listed = opened

    def _end_list(self, ended: OpenList) -> None:
        """Writes the numbers of a list that counts down to 1, now that its items are counted.

        Letters and Roman numerals of a list that stands alone are numbers for every rule.
        """
        for at, line in enumerate(ended.items):
            printed, stop, text = self._lines[line].partition(". ")
            if ended.counts_down:
                printed = docx_numbering.written(len(ended.items) - at, ended.kind)
                self._lines[line] = f"{printed}{stop}{text}"
            if ended.kind != "decimal" and not self._lists and not ended.holds_another:
                number = str(len(ended.items) - at if ended.counts_down else at + 1)
                width = max(len(number), len(printed))
                self.printed[line] = f"{printed:>{width}}{stop}{text}"
                self._lines[line] = f"{number:>{width}}{stop}{text}"

    def _to_cell(self, text: str) -> None:
        """Adds a text to the cell that is open, if there is one."""
        if text and self._tables:
            self._tables[-1].add(text)

    def _end_table(self) -> None:
        """Ends a table; one of questions and answers has lines of its own."""
        table = self._tables.pop()
        paired = tables.lines(table.ended())
        if paired is not None:
            self._lines[table.first :] = paired
            self.printed = {at: text for at, text in self.printed.items() if at < table.first}

    def _end_block(self) -> None:
        text = collapsed("".join(self._text))
        if text:
            if self._tables:
                self._to_cell(collapsed("".join(self._text[self._tables[-1].taken :])))
                self._tables[-1].taken = 0
            if self._listed is not None:
                self._listed.items.append(len(self._lines))
            self._lines.append(f"{self._bullet}{text}")
            self._bullet, self._listed = "", None
        self._text = []
        if self._tables:
            self._tables[-1].taken = 0
