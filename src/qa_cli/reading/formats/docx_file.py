"""DOCX -> lines: a paragraph or table row each, with the numbers that Word would print.

A short reader of the file's own XML: it keeps tables, text boxes, content controls and insertions,
which government templates use, leaves deletions out, and reads footnotes apart.
"""

import io
import zipfile
import zlib
from collections.abc import Iterator
from xml.etree.ElementTree import Element, ParseError

from defusedxml import DefusedXmlException

from qa_cli.errors.files import UnreadableDataError
from qa_cli.reading.formats import html_file, raised, tables, text_file, unread
from qa_cli.reading.formats.docx_notes import Notes
from qa_cli.reading.formats.docx_numbering import Numbering
from qa_cli.reading.formats.docx_package import Package, R, W
from qa_cli.reading.formats.docx_text import Reader
from qa_cli.reading.lines.line import Line, Source

_HTML = (".html", ".htm", ".xhtml", ".mht", ".mhtml")
_WRAPPERS = frozenset(
    f"{W}{name}" for name in ("sdt", "sdtContent", "customXml", "ins", "moveTo", "smartTag")
)


def read(content: bytes, name: str) -> Source:
    """Returns the lines of the text and, apart from it, of page heads (once each) and of notes.

    Raises:
        UnreadableDataError: It is damaged or no DOCX, or unpacks to more than `qa` reads.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            return _source(Package(package, name), name)
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


def _source(package: Package, name: str) -> Source:
    """Returns the lines of all parts."""
    styles = package.only("styles")
    body = package.part(package.main)
    notes = Notes(package, body)
    reader = Reader(styles, notes.mark)
    numbering = Numbering(package.only("numbering"), styles)
    texts = _Body(package, reader, numbering, name).all_lines(body)
    plain = _Body(package, reader, None, name)
    heads = (package.part(part) for kind in ("header", "footer") for part in package.of_kind(kind))
    furniture = list(dict.fromkeys(text for head in heads for text in plain.all_lines(head)))
    noted = [
        f"{mark} {text}" if mark and not at else text
        for mark, note in notes.called()
        for at, text in enumerate(plain.all_lines(note))
    ]
    lines: list[list[Line]] = []
    number = 0
    for part in (texts, furniture, noted):
        lines.append([raised.line(text, number + at) for at, text in enumerate(part, start=1)])
        number += len(part)
    problems = (*unread.parts(reader.unread), *unread.letters([*lines[0], *lines[2]]))
    return Source(
        "DOCX",
        tuple(lines[0]),
        flowing=True,
        furniture=tuple(lines[1]),
        footnotes=tuple(lines[2]),
        problems=problems,
    )


class _Body:
    """Reads the paragraphs, tables and boxes of a part, in order."""

    def __init__(
        self, package: Package, reader: Reader, numbering: Numbering | None, name: str
    ) -> None:
        self._package, self._reader, self._numbering = package, reader, numbering
        self._name = name
        self._before = ""  # the text of paragraphs whose end is deleted: it goes on in the next

    def all_lines(self, element: Element) -> list[str]:
        """Returns the lines of a whole part; text where none can stand is said to be unread."""
        before = self._reader.seen
        lines = list(self.lines(element))
        if self._reader.seen - before < self._reader.count(element):
            self._reader.unread.append(("misplaced",))
        return lines

    def lines(self, element: Element) -> Iterator[str]:
        """Yields the text of each paragraph and table row inside of an element."""
        yield from self._texts(element)
        if self._before:
            text, self._before = self._before, ""
            yield from text.split("\n")

    def _texts(self, element: Element) -> Iterator[str]:
        for child in self._reader.shown(element):
            if child.tag == f"{W}p":
                yield from self._paragraph(child)
            elif child.tag == f"{W}tbl":
                yield from self._table(child)
            elif child.tag == f"{W}altChunk":
                yield from self._chunk(child)
            else:
                yield from self._texts(child)

    def _paragraph(self, paragraph: Element) -> Iterator[str]:
        text = self._reader.text(paragraph)
        if self._reader.shows_mark(paragraph):
            number = self._numbering.next_number(paragraph) if self._numbering else ""
            text, self._before = f"{number}{self._before}{text}", ""
            yield from text.split("\n")
        else:
            self._before += text
        for box in self._reader.boxes(paragraph):
            yield from self.lines(box)

    def _table(self, table: Element) -> Iterator[str]:
        """Yields the lines of a table: pairs of questions and answers, or a line a row."""
        rows: list[tables.Row] = []
        for row in self._inside(table, f"{W}tr"):
            if row.find(f"{W}trPr/{W}del") is None:
                rows.append([self._cell(cell) for cell in self._inside(row, f"{W}tc")])
            else:
                self._reader.seen += self._reader.count(row)
        paired = tables.lines(rows)
        if paired is not None:
            yield from paired
        else:
            texts = ([" ".join(cell or ()).strip() for cell in row] for row in rows)
            yield from (" ".join(row).strip() for row in texts)

    def _cell(self, cell: Element) -> tables.Cell:
        """Returns the lines of a cell; None of one that goes on from the row above."""
        merged = cell.find(f"{W}tcPr/{W}vMerge")
        texts = list(self.lines(cell))
        goes_on = merged is not None and merged.get(f"{W}val", "continue") == "continue"
        return None if goes_on and not any(texts) else texts

    def _inside(self, element: Element, tag: str) -> Iterator[Element]:
        """Yields the rows of a table, or the cells of a row, out of what may be around them."""
        for child in self._reader.shown(element):
            if child.tag == tag:
                yield child
            elif child.tag in _WRAPPERS:
                yield from self._inside(child, tag)

    def _chunk(self, chunk: Element) -> Iterator[str]:
        """Yields the lines of a part in another format, which Word shows in its place."""
        relation = self._package.relations.get(chunk.get(f"{R}id", ""))
        target = relation.target.lower() if relation else ""
        content = self._package.content(relation.target) if relation else b""
        if content and target.endswith(_HTML):
            yield from (line.text for line in html_file.read(content, self._name).lines)
        elif content and target.endswith((".txt", ".text")):
            yield from (line.text for line in text_file.read(content, self._name).lines)
        else:
            self._reader.unread.append(("format", target.rpartition(".")[2] or "?"))
