"""The text of a paragraph of DOCX: what Word shows of it, and no more.

Deletions, hidden text and the placeholders of empty fields are not shown; symbols, equations and
insertions are. A raised number is the call of a note or a power.
"""

from collections.abc import Callable, Iterator
from typing import NamedTuple
from xml.etree.ElementTree import Element

from qa_cli.reading.formats import docx_symbols, raised
from qa_cli.reading.formats.docx_package import W

MARKUP = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_MATH = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
_CHART = "{http://schemas.openxmlformats.org/drawingml/2006/chart}chart"
_DIAGRAM = "{http://schemas.openxmlformats.org/drawingml/2006/diagram}relIds"
_PLACING = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
_PLACING_2010 = "{http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing}"
BOX = f"{W}txbxContent"
SKIPPED = frozenset(
    [
        *(f"{W}{name}" for name in ("del", "moveFrom", "pPr", "rPr", "sdtPr", "sdtEndPr", "tblPr")),
        *(f"{W}{name}" for name in ("trPr", "tcPr", "sectPr", "instrText", "delText", "rt")),
        *(f"{W}{name}" for name in ("delInstrText", "tblGrid", "fldData")),
    ]
)
_CHARACTERS = {
    f"{W}tab": "\t",
    f"{W}ptab": "\t",
    f"{W}br": "\n",
    f"{W}cr": "\n",
    f"{W}noBreakHyphen": "-",
    f"{W}softHyphen": "",
}
_TEXTS = frozenset([f"{W}t", f"{_MATH}t"])
_OFF = frozenset(["0", "false", "off", "none"])
_DEEPEST = 20  # styles that are based on each other
_UNREAD = {
    f"{W}object": "object",
    _CHART: "chart",
    _DIAGRAM: "diagram",
    f"{W}contentPart": "drawing",
    f"{W}subDoc": "sub-document",
}


class _Look(NamedTuple):
    """How a run looks: hidden or raised; None where its style does not say."""

    hidden: bool | None = None
    raised: bool | None = None


class Reader:
    """Reads the paragraphs of one document.

    `note` tells the mark of a footnote or endnote by its kind and its id; what is not read is added
    to `unread`, as the words of an "unread part".
    """

    def __init__(self, styles: Element, note: Callable[[str, str], str]) -> None:
        self._styles = {style.get(f"{W}styleId", ""): style for style in styles.iter(f"{W}style")}
        self._looks: dict[str, _Look] = {}
        self._note = note
        self.unread: list[tuple[str, ...]] = []
        self.seen = 0  # characters of text that were shown or are hidden

    def text(self, paragraph: Element) -> str:
        """Returns the text of a paragraph, not of boxes on it; the calls of notes are marked."""
        look = self._look(_style(paragraph, "pPr", "pStyle"))
        parts: list[str] = []
        self._gather(paragraph, look, parts)
        return "".join(parts)

    def shows_mark(self, paragraph: Element) -> bool:
        """Returns whether a paragraph ends: its mark is neither deleted nor hidden."""
        mark = paragraph.find(f"{W}pPr/{W}rPr")
        if mark is None:
            return True
        gone = (mark.find(f"{W}{name}") is not None for name in ("del", "moveFrom"))
        return not any(gone) and not _is_on(mark.find(f"{W}vanish"))

    def count(self, element: Element, *, boxes: bool = True) -> int:
        """Returns how many characters of text an element holds, with or without those of boxes."""
        return sum(
            len(child.text or "") if child.tag in _TEXTS else self.count(child, boxes=boxes)
            for child in self.shown(element)
            if boxes or child.tag != BOX
        )

    def boxes(self, element: Element) -> Iterator[Element]:
        """Yields the text boxes that hang on a paragraph."""
        for child in self.shown(element):
            if child.tag == BOX:
                yield child
            elif child.tag not in _TEXTS:
                yield from self.boxes(child)

    def shown(self, element: Element) -> Iterator[Element]:
        """Yields the children of an element of which anything may be shown."""
        for child in element:
            if child.tag == f"{MARKUP}AlternateContent":
                yield from _alternative(child)
            elif child.tag == f"{W}sdt":
                if not _is_on(child.find(f"{W}sdtPr/{W}showingPlcHdr")):
                    yield child
            elif child.tag not in SKIPPED:
                yield child

    def _gather(self, element: Element, look: _Look, parts: list[str]) -> None:
        """Adds the text of an element to `parts`."""
        for child in self.shown(element):
            tag = child.tag
            if tag == f"{W}r":
                self._run(child, look, parts)
            elif tag in _TEXTS:
                parts.append(raised.unmarked(child.text or ""))
                self.seen += len(child.text or "")
            elif tag in _CHARACTERS:
                parts.append(_CHARACTERS[tag])
            elif tag == f"{W}sym":
                font, code = child.get(f"{W}font", ""), child.get(f"{W}char", "")
                parts.append(docx_symbols.character(font, code))
            elif tag in {f"{W}footnoteReference", f"{W}endnoteReference"}:
                if not _is_on_value(child.get(f"{W}customMarkFollows", "0")):
                    kind = tag.removeprefix(W).removesuffix("Reference")
                    mark = self._note(kind, child.get(f"{W}id", ""))
                    parts.append(f"{raised.OPEN}{mark}{raised.CLOSE}" if mark else "")
            elif tag == f"{W}ffData":
                parts.append(_checked(child))
            elif tag == BOX:
                continue
            else:
                self._other(child, look, parts)

    def _run(self, run: Element, look: _Look, parts: list[str]) -> None:
        """Adds the text of a run, if it is shown, and as the call of a note if it is raised."""
        properties = run.find(f"{W}rPr")
        if properties is not None:
            look = self._with(look, self._look(_style(run, "rPr", "rStyle")))
            look = self._with(look, _own(properties))
        if look.hidden:
            self.seen += self.count(run, boxes=False)
            return
        if not look.raised:
            self._gather(run, look, parts)
            return
        inside: list[str] = []
        self._gather(run, look, inside)
        text = "".join(inside)
        before = "".join(parts[-8:])
        parts.append(text if raised.OPEN in text else raised.written(before, text))

    def _other(self, element: Element, look: _Look, parts: list[str]) -> None:
        """Adds the text inside of an element that has none itself, and says what is not read."""
        if element.tag in _UNREAD:
            self.unread.append((_UNREAD[element.tag],))
        if (
            element.text
            and not element.text.isspace()
            and not element.tag.startswith((_PLACING, _PLACING_2010))
        ):
            self.unread.append(("text", element.tag.rpartition("}")[2]))
        self._gather(element, look, parts)

    def _look(self, name: str) -> _Look:
        """Returns how what is in a style looks, from it or from those that it is based on."""
        if name not in self._looks:
            look = _Look()
            style = self._styles.get(name)
            for _ in range(_DEEPEST):
                if style is None:
                    break
                properties = style.find(f"{W}rPr")
                if properties is not None:
                    look = self._with(_own(properties), look)
                style = self._styles.get(_value(style.find(f"{W}basedOn")))
            self._looks[name] = look
        return self._looks[name]

    def _with(self, look: _Look, nearer: _Look) -> _Look:
        """Returns how something looks of which `nearer` tells more than `look`."""
        return _Look(
            look.hidden if nearer.hidden is None else nearer.hidden,
            look.raised if nearer.raised is None else nearer.raised,
        )


def _alternative(element: Element) -> Iterator[Element]:
    """Yields the one way to show something that is read: what has text, the first if both have."""
    ways = [*element.iter(f"{MARKUP}Choice"), *element.iter(f"{MARKUP}Fallback")]
    for way in ways:
        if any(child.tag in _TEXTS for child in way.iter()):
            yield way
            return
    yield from ways[:1]


def _own(properties: Element) -> _Look:
    """Returns how the properties of a run say that it looks."""
    vanish, align = properties.find(f"{W}vanish"), properties.find(f"{W}vertAlign")
    return _Look(
        None if vanish is None else _is_on(vanish),
        None if align is None else _value(align) == "superscript",
    )


def _checked(field: Element) -> str:
    """Returns the box of a field that may be ticked."""
    box = field.find(f"{W}checkBox")
    if box is None:
        return ""
    ticked = box.find(f"{W}checked")
    ticked = box.find(f"{W}default") if ticked is None else ticked
    return "☒" if _is_on(ticked) else "☐"


def _style(element: Element, properties: str, name: str) -> str:
    return _value(element.find(f"{W}{properties}/{W}{name}"))


def _value(element: Element | None) -> str:
    return "" if element is None else element.get(f"{W}val", "")


def _is_on(element: Element | None) -> bool:
    return element is not None and _is_on_value(element.get(f"{W}val", "1"))


def _is_on_value(value: str) -> bool:
    return value not in _OFF
