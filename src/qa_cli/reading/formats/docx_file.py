"""DOCX -> lines: a paragraph or table row each, with the numbers that Word would print.

A short reader of the file's own XML: it keeps tables, text boxes, content controls and insertions,
which government templates use, leaves deletions out, and reads footnotes apart.
"""

import io
import zipfile
import zlib
from collections.abc import Iterator
from xml.etree.ElementTree import Element, ParseError

import defusedxml.ElementTree
from defusedxml import DefusedXmlException

from qa_cli.errors import TooLargeError, UnreadableDataError
from qa_cli.reading.formats.docx_numbering import Numbering
from qa_cli.reading.limits import LARGEST_PART, MOST_MARKUP
from qa_cli.reading.lines.line import Line, Source

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_MARKUP = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_SKIPPED = frozenset(
    [f"{W}del", f"{W}moveFrom", f"{W}pPr", f"{W}rPr", f"{W}instrText", f"{_MARKUP}Fallback"]
)
_CHARACTERS = {
    f"{W}tab": "\t",
    f"{W}br": "\n",
    f"{W}cr": "\n",
    f"{W}noBreakHyphen": "-",
    f"{W}softHyphen": "",
}
_SEPARATORS = frozenset(["separator", "continuationSeparator", "continuationNotice"])
DOCUMENT = "word/document.xml"


def read(content: bytes, name: str) -> Source:
    """Returns the lines of the text and, apart from it, of page heads (once each) and of notes.

    Raises:
        UnreadableDataError: It is damaged or no DOCX, or unpacks to more than `qa` reads.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            return _Package(package, name).source()
    except DefusedXmlException:
        raise UnreadableDataError(name, "XML entities") from None
    except (
        zlib.error,
        LookupError,
        zipfile.BadZipFile,
        ParseError,
        EOFError,
        OSError,
        RuntimeError,
        NotImplementedError,
        ValueError,
    ):
        raise UnreadableDataError(name, "damaged DOCX") from None


class _Package:
    """The parts of one file."""

    def __init__(self, package: zipfile.ZipFile, name: str) -> None:
        self._package = package
        self._name = name
        self._names = frozenset(package.namelist())

    def source(self) -> Source:
        """Returns the lines of all parts."""
        if DOCUMENT not in self._names:
            raise UnreadableDataError(self._name, "not DOCX")
        numbering = Numbering(self._part("word/numbering.xml"), self._part("word/styles.xml"))
        body = self._part(DOCUMENT)
        texts = list(_texts(body, numbering))
        furniture = list(
            dict.fromkeys(text for part in self._heads() for text in _texts(part, None))
        )
        notes = [
            text
            for part in ("word/footnotes.xml", "word/endnotes.xml")
            for note in self._part(part)
            if note.get(f"{W}type") not in _SEPARATORS
            for text in _texts(note, None)
        ]
        every = enumerate([*texts, *furniture, *notes], start=1)
        lines = tuple(Line(text, number) for number, text in every)
        heads_end = len(texts) + len(furniture)
        return Source(
            "DOCX", lines[: len(texts)], True, lines[len(texts) : heads_end], lines[heads_end:]
        )

    def _heads(self) -> Iterator[Element]:
        """Yields the heads and feet of pages; a head may hold the date of a letter."""
        for name in sorted(self._names, reverse=True):
            if name.startswith(("word/header", "word/footer")) and name.endswith(".xml"):
                yield self._part(name)

    def _part(self, name: str) -> Element:
        """Returns a part of the package; an empty element where it has none of that name."""
        if name not in self._names:
            return Element("none")
        size = self._package.getinfo(name).file_size
        if size > LARGEST_PART:
            raise TooLargeError(self._name, "unpacked part", found=size, most=LARGEST_PART)
        with self._package.open(name) as file:
            content = file.read(LARGEST_PART + 1)
        if (size := len(content)) > LARGEST_PART:
            raise TooLargeError(self._name, "unpacked part", found=size, most=LARGEST_PART)
        markup = content.count(b"<") + content.count(b"=")
        if markup > MOST_MARKUP:
            raise TooLargeError(self._name, "elements", found=markup, most=MOST_MARKUP)
        root: Element = defusedxml.ElementTree.fromstring(content, forbid_dtd=True)
        return root


def _texts(element: Element, numbering: Numbering | None) -> Iterator[str]:
    """Yields the text of each paragraph and table row inside of an element, in order."""
    for child in element:
        if child.tag == f"{W}p":
            number = numbering.next_number(child) if numbering else ""
            lines = f"{number}{_text(child)}".split("\n")
            yield from lines
            yield from _boxed(child, numbering)
        elif child.tag == f"{W}tr":
            yield " ".join(" ".join(_texts(cell, numbering)).strip() for cell in child).strip()
        elif child.tag not in _SKIPPED:
            yield from _texts(child, numbering)


def _text(element: Element) -> str:
    """Returns the text of a paragraph, without that of boxes that hang on it."""
    parts = []
    for child in element:
        if child.tag == f"{W}t":
            parts.append(child.text or "")
        elif child.tag in _CHARACTERS:
            parts.append(_CHARACTERS[child.tag])
        elif child.tag not in _SKIPPED and child.tag != f"{W}txbxContent":
            parts.append(_text(child))
    return "".join(parts)


def _boxed(element: Element, numbering: Numbering | None) -> Iterator[str]:
    """Yields the texts of the boxes that hang on a paragraph."""
    for child in element:
        if child.tag == f"{W}txbxContent":
            yield from _texts(child, numbering)
        elif child.tag not in _SKIPPED and child.tag != f"{W}t":
            yield from _boxed(child, numbering)
