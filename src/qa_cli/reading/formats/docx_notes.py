"""The footnotes and endnotes of DOCX, with the marks that Word prints for them."""

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from qa_cli.reading.formats import docx_numbering
from qa_cli.reading.formats.docx_package import Package, W

_SEPARATORS = frozenset(["separator", "continuationSeparator", "continuationNotice"])
_KINDS = {"footnote": "decimal", "endnote": "lowerRoman"}  # and how Word counts them


class Notes:
    """The notes of one document; they are counted where they are called for."""

    def __init__(self, package: Package, body: Element) -> None:
        settings = package.only("settings")
        self._notes = {kind: list(package.only(f"{kind}s")) for kind in _KINDS}
        self._marks: dict[tuple[str, str], str] = {}
        self._counted_as = {
            kind: _format(body, kind) or _format(settings, kind) or usual
            for kind, usual in _KINDS.items()
        }
        self._counts = dict.fromkeys(_KINDS, 0)

    def mark(self, kind: str, name: str) -> str:
        """Returns the mark of the note that has `name` for its id, counting it if it is new."""
        known = self._marks.get((kind, name))
        if known is None:
            self._counts[kind] += 1
            known = docx_numbering.written(self._counts[kind], self._counted_as[kind])
            self._marks[kind, name] = known
        return known

    def called(self) -> Iterator[tuple[str, Element]]:
        """Yields the notes with their marks, "" for one that is not called for."""
        for kind, notes in self._notes.items():
            for note in notes:
                if note.get(f"{W}type") not in _SEPARATORS:
                    yield self._marks.get((kind, note.get(f"{W}id", "")), ""), note


def _format(element: Element, kind: str) -> str:
    """Returns how an element says that notes of a kind are counted."""
    found = next((one.find(f"{W}numFmt") for one in element.iter(f"{W}{kind}Pr")), None)
    return "" if found is None else found.get(f"{W}val", "")
