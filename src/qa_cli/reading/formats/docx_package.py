"""The parts of a DOCX file, found by its relationships, and bounded over all of them together.

Word Online calls the main part `document2.xml`, and Strict Open XML has other namespaces; both are
what the relationships and this module make them: one document in one namespace.
"""

import posixpath
import zipfile
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple
from xml.etree.ElementTree import Element

import defusedxml.ElementTree

from qa_cli.errors.files import TooLargeError, UnreadableDataError
from qa_cli.reading.limits import LARGEST_PART, MOST_MARKUP

if TYPE_CHECKING:
    from qa_cli.errors.refusals import Unreadable

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_STRICT = b"http://purl.oclc.org/ooxml/"
_NAMESPACES = (
    (
        b"http://purl.oclc.org/ooxml/wordprocessingml/main",
        b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    ),
    (
        b"http://purl.oclc.org/ooxml/officeDocument/relationships",
        b"http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    ),
    (
        b"http://purl.oclc.org/ooxml/officeDocument/math",
        b"http://schemas.openxmlformats.org/officeDocument/2006/math",
    ),
)
_MAIN = "word/document.xml"
_OTHERS: tuple[tuple[str, "Unreadable"], ...] = (  # names in archives that are something else
    ("xl/workbook", "XLSX"),
    ("ppt/presentation", "PPTX"),
    ("META-INF/container.xml", "EPUB"),
    ("content.xml", "ODT"),
    ("Index/Document.iwa", "Pages"),
)


class Relation(NamedTuple):
    """A part that another names: what it is to it, and its name in the package."""

    kind: str
    target: str


class Package:
    """The parts of one file."""

    def __init__(self, package: zipfile.ZipFile, name: str) -> None:
        self._package, self._name = package, name
        self._names = frozenset(package.namelist())
        self._bytes = self._markup = 0  # of all parts that were read
        self.main = self._main()
        self.relations = self._relations(self.main)

    def of_kind(self, kind: str) -> Iterator[str]:
        """Yields the names of the parts of a kind ("header"), each once.

        Without a relationship to one, those that Word would call so.
        """
        named = [one.target for one in self.relations.values() if one.kind == kind]
        if not named:
            start = posixpath.join(posixpath.dirname(self.main), kind)
            exact = f"{start}.xml"
            named = sorted(
                (one for one in self._names if one.startswith(start) and one.endswith(".xml")),
                key=lambda one: (one == exact, one),
                reverse=True,
            )
        yield from dict.fromkeys(named)

    def only(self, kind: str) -> Element:
        """Returns the part of a kind ("numbering"); an empty element where there is none."""
        name = next(self.of_kind(kind), None)
        return Element("none") if name is None else self.part(name)

    def part(self, name: str) -> Element:
        """Returns a part; an empty element where the file has none of that name."""
        content = self.content(name)
        if not content:
            return Element("none")
        self._markup += content.count(b"<") + content.count(b"=")
        if self._markup > MOST_MARKUP:
            raise TooLargeError(self._name, "elements", found=self._markup, most=MOST_MARKUP)
        if _STRICT in content:
            for strict, usual in _NAMESPACES:
                content = content.replace(strict, usual)
        root: Element = defusedxml.ElementTree.fromstring(content, forbid_dtd=True)
        return root

    def content(self, name: str) -> bytes:
        """Returns the bytes of a part; none where the file has none of that name.

        Raises:
            TooLargeError: It and those read before unpack to more than is read.
        """
        if name not in self._names:
            return b""
        left = LARGEST_PART - self._bytes
        content = b""
        if self._package.getinfo(name).file_size <= left:
            with self._package.open(name) as file:
                content = file.read(left + 1)
        self._bytes += len(content)
        is_cut = not content and self._package.getinfo(name).file_size > 0
        if is_cut or self._bytes > LARGEST_PART:
            found = self._bytes + (self._package.getinfo(name).file_size if is_cut else 0)
            raise TooLargeError(self._name, "unpacked part", found=found, most=LARGEST_PART)
        return content

    def _main(self) -> str:
        """Returns the name of the main part."""
        for relation in self._relations("").values():
            if relation.kind == "officeDocument" and relation.target.startswith("word/"):
                return relation.target
        if _MAIN in self._names:
            return _MAIN
        for sign, reason in _OTHERS:
            if any(one.startswith(sign) for one in self._names):
                raise UnreadableDataError(self._name, reason)
        raise UnreadableDataError(self._name, "ZIP")

    def _relations(self, name: str) -> dict[str, Relation]:
        """Returns the parts that a part names, by the id that it has for them."""
        folder, file = posixpath.split(name)
        found = {}
        for one in self.part(posixpath.join(folder, "_rels", f"{file}.rels")):
            if one.get("TargetMode") != "External":
                kind = posixpath.basename(one.get("Type", ""))
                target = posixpath.normpath(posixpath.join("/", folder, one.get("Target", "")))
                found[one.get("Id", "")] = Relation(kind, target.lstrip("/"))
        return found
