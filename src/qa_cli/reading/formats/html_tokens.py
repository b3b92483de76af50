"""HTML -> tags and texts, in one pass whose time grows with the page, however broken it is.

Python's own parser goes back to the beginning of a comment, a tag or a quotation that does not end,
again and again. Here each of them is looked for once, as browsers do.
"""

import html
import re
from collections.abc import Iterator
from typing import NamedTuple

_NAME = re.compile(r"[a-zA-Z][^\s/>]*")
_ATTRIBUTE = re.compile(r"[^\s/>=]+")
_SPACE = re.compile(r"[\s/]*")
_EQUALS = re.compile(r"\s*=\s*")
_LESS = re.compile(r"<+")
_BARE = re.compile(r"[^\s>]*")
_RAW = frozenset(
    ["script", "style", "xmp", "iframe", "noembed", "noframes", "textarea", "title", "template"]
)
_CDATA = "<![CDATA["
_DECODED = frozenset(["textarea", "title"])  # raw texts in which characters are written as &amp;


class Token(NamedTuple):
    """A tag with its attributes, or a text; `name` is "" for a text, "/p" for an end."""

    name: str
    text: str = ""
    attributes: dict[str, str] = {}  # noqa: RUF012 (nobody changes it)


class DamagedHtmlError(Exception):
    """A character is written as a number of thousands of digits."""


class _Scanner:
    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0
        self._without: set[str] = set()  # what is nowhere in the rest

    def find(self, what: str, at: int) -> int:
        """Returns where something stands next; -1 for nowhere, which is found out once."""
        if what in self._without:
            return -1
        found = self.text.find(what, at)
        if found < 0:
            self._without.add(what)
        return found

    def pass_by(self, end: str, at: int) -> None:
        """Goes on behind the next `end`, or at the end of the text."""
        found = self.find(end, at)
        self.at = len(self.text) if found < 0 else found + len(end)

    def tag(self, name: str) -> Token | None:
        """Reads the attributes of a tag up to its end; None if it does not end."""
        attributes: dict[str, str] = {}
        text = self.text
        while True:
            self.at = _end(_SPACE, text, self.at)
            if self.at >= len(text):
                return None
            if text[self.at] == ">":
                self.at += 1
                return Token(name, attributes=attributes)
            end = _end(_ATTRIBUTE, text, self.at)
            key = text[self.at : end].lower()
            self.at = end if end > self.at else self.at + 1
            equals = _EQUALS.match(text, self.at)
            value = ""
            if equals:
                self.at = equals.end()
                value = self._value()
            attributes.setdefault(key, value)

    def _value(self) -> str:
        text = self.text
        quote = text[self.at : self.at + 1]
        if quote and quote in "\"'":
            end = self.find(quote, self.at + 1)
            if end >= 0:
                value = text[self.at + 1 : end]
                self.at = end + 1
                return value
        end = _end(_BARE, text, self.at)
        value, self.at = text[self.at : end], end
        return value


def tokens(text: str) -> Iterator[Token]:
    """Yields the tags and texts of a page; comments, and a tag that does not end, are left out.

    Raises:
        DamagedHtmlError: A character has a number that is none.
    """
    scanner = _Scanner(text)
    while scanner.at < len(text):
        begun = text.find("<", scanner.at)
        begun = len(text) if begun < 0 else begun
        if begun > scanner.at:
            yield Token("", _decoded(text[scanner.at : begun]))
        scanner.at = begun
        yield from _markup(scanner)


def _markup(scanner: _Scanner) -> Iterator[Token]:
    """Yields what stands where a "<" does."""
    text, at = scanner.text, scanner.at
    if at >= len(text):
        return
    closing = text.startswith("</", at)
    name = _NAME.match(text, at + 1 + closing)
    if name:
        scanner.at = name.end()
        tag = scanner.tag(name[0].lower())
        if tag and closing:
            yield tag._replace(name=f"/{tag.name}")
        elif tag:
            yield tag
            if tag.name in _RAW:
                yield from _raw(scanner, tag.name)
    elif text.startswith("<!--", at):
        scanner.pass_by("-->", at + 2 if text.startswith("<!-->", at) else at + 4)
    elif text.startswith(_CDATA, at) and (end := scanner.find("]]>", at)) >= 0:
        scanner.at = end + len("]]>")
        yield Token("", text[at + len(_CDATA) : end])
    elif text.startswith(("<!", "<?", "</"), at):
        scanner.pass_by(">", at)
    else:
        run = _end(_LESS, text, at) - at
        scanner.at += max(1, run - 1)  # the last of several may begin a tag
        yield Token("", text[at : scanner.at])


def _raw(scanner: _Scanner, name: str) -> Iterator[Token]:
    """Yields the text inside of an element in which there are no tags."""
    end = re.compile(f"</{name}", re.IGNORECASE).search(scanner.text, scanner.at)
    stop = end.start() if end else len(scanner.text)
    inside = scanner.text[scanner.at : stop]
    yield Token("", _decoded(inside) if name in _DECODED else inside)
    scanner.at = stop


def _decoded(text: str) -> str:
    try:
        return html.unescape(text)
    except ValueError:
        raise DamagedHtmlError from None


def _end(pattern: re.Pattern[str], text: str, at: int) -> int:
    match = pattern.match(text, at)
    return match.end() if match else at
