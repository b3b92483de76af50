"""The XML of officielebekendmakingen.nl -> lines, each question and answer told by its element.

It is published beside each PDF of the Aanhangsel van de Handelingen. Which question an answer is
to is what it says, and no guess.
"""

import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element

from qa_cli.model.metadata import Metadata
from qa_cli.reading.formats import raised, xml_text
from qa_cli.reading.formats.spaces import collapsed
from qa_cli.reading.formats.told_lines import ToldLines
from qa_cli.reading.forms.form import form
from qa_cli.reading.lines import numbers
from qa_cli.reading.lines.line import Source, Stated

_FORM = "tweede-kamer"
_TEXTS = frozenset(
    ["al", "nr", "nummer", "titel", "tussenkop", "tekstregel", "noot.al", "kopregel"]
)
_BLOCKS = _TEXTS | {
    "lijst",
    "li",
    "table",
    "row",
    "entry",
    "kop",
    "ondertekening",
    "structuurtekst",
}
_HEADINGS = ("nr", "nummer", "kop", "titel")
_NOTES = frozenset(["noot", "voetnoot"])
_HEADS = frozenset(["kamervraagkop", "kamervraagnummer", "kamervraagomschrijving", "omschr"])
_LONGEST_HEADING = 100  # characters
_HEADING = re.compile(
    r"(?:vraag|vragen|antwoord|antwoorden) \d(?:(?:,| en| t/m|-| tot en met)?+ ?\d)*+[.:]?",
    re.IGNORECASE,
)


def source(root: Element) -> Source:
    """Returns the lines of a publication, of which `root` is the root."""
    return _Publication(root).source()


def holds(root: Element) -> bool:
    """Returns whether a publication holds written questions."""
    return root.find(".//kamervragen") is not None or (
        root.find(".//vraag") is not None and root.find(".//kamervraagomschrijving") is not None
    )


class _Publication:
    def __init__(self, root: Element) -> None:
        self._root = root
        self._lines = ToldLines()
        self._is_begun = False  # the first sub-question was read
        self._answers_end = False
        self._notes = 0

    def source(self) -> Source:
        """Returns the lines of the questions, with what the fields of the head state."""
        described = [
            one for one in self._root.iter() if one.tag in {"kamervraagomschrijving", "omschr"}
        ]
        for at, one in enumerate(described):
            self._describe(one, is_title=not at)
        body = self._root.find(".//kamervragen")
        self._read(self._root if body is None else body)
        return self._lines.source("XML", self._stated(described))

    def _describe(self, element: Element, *, is_title: bool) -> None:
        text = xml_text.text(element)
        if is_title:
            self._lines.begin("title")
            self._lines.add([text])
        else:
            self._lines.head.append(text)

    def _read(self, element: Element) -> None:
        """Reads the parts inside of an element, in their order."""
        for child in element:
            if child.tag == "vraag":
                self._begin(child, "question")
            elif child.tag == "antwoord":
                self._begin(child, "answer")
            elif child.tag == "metadata":
                continue
            elif child.tag in _HEADS:
                if child.tag not in {"kamervraagomschrijving", "omschr"}:
                    self._lines.head += [text for text in self._texts(child) if text]
            elif child.tag in _NOTES:
                self._note(child)
            elif child.find(".//vraag") is not None or child.find(".//antwoord") is not None:
                self._read(child)
            else:
                self._other(child)

    def _begin(self, element: Element, kind: str) -> None:
        """Begins a sub-question or an answer, by its own number or by its heading."""
        self._is_begun, self._answers_end = True, False
        children = list(element)
        heading = ""
        if children and (children[0].tag in _HEADINGS or self._is_heading(children[0])):
            heading = xml_text.text(children.pop(0))
        number = heading or element.get("nr") or element.get("nummer") or ""
        digits = number.lower().replace("vragen", "").replace("vraag", "").replace("antwoorden", "")
        found = numbers.parse_numbers(digits.replace("antwoord", "").strip(" .:"), form(_FORM))
        self._lines.begin("question" if kind == "question" else "answer", heading, found)
        self._lines.add([collapsed(element.text or "")])
        for child in children:
            self._lines.add(self._texts(child))
            self._lines.add([collapsed(child.tail or "")])

    def _is_heading(self, element: Element) -> bool:
        """Returns whether a paragraph is only the heading "Vraag 1"."""
        text = xml_text.text(element)
        return len(text) < _LONGEST_HEADING and _HEADING.fullmatch(text) is not None

    def _other(self, element: Element) -> None:
        """Reads what is neither: before the questions their introduction, after them a remark."""
        texts = [text for text in self._texts(element) if text]
        if not texts:
            return
        if self._is_begun and not self._answers_end:
            self._lines.begin("aside")
            self._answers_end = True
        self._lines.add(texts)

    def _texts(self, element: Element) -> Iterator[str]:
        """Yields the text of each paragraph, list item and table row inside of an element."""
        if element.tag in _NOTES:
            self._note(element)
        elif element.tag == "li":
            mark = xml_text.found(element, "li.nr")
            has_blocks = any(child.tag in _BLOCKS for child in element)
            texts = self._parts(element) if has_blocks else [self._inline(element)]
            first, *others = [*filter(None, texts)] or [""]
            yield f"{mark} {first}".strip()
            yield from others
        elif element.tag == "row":
            cells = (text for cell in element for text in self._texts(cell) if text)
            yield " ".join(cells)
        elif element.tag in _TEXTS or not any(one.tag in _BLOCKS for one in element.iter()):
            yield self._inline(element)
        else:
            yield from self._parts(element)

    def _parts(self, element: Element) -> Iterator[str]:
        """Yields what stands in an element and between its children, without a list item's mark."""
        yield collapsed(element.text or "")
        for child in element:
            if child.tag != "li.nr":
                yield from self._texts(child)
            yield collapsed(child.tail or "")

    def _inline(self, element: Element) -> str:
        """Returns the text of a paragraph, in which the calls of notes are marked."""
        parts: list[str] = []
        self._gather(element, parts)
        return collapsed("".join(parts))

    def _gather(self, element: Element, parts: list[str]) -> None:
        parts.append(raised.unmarked(element.text or ""))
        for child in element:
            if child.tag in _NOTES:
                parts.append(f"{raised.OPEN}{self._note(child)}{raised.CLOSE}")
            elif child.tag in {"nootref", "voetref"}:
                mark = xml_text.text(child) or child.get("nr", "")
                parts.append(f"{raised.OPEN}{mark}{raised.CLOSE}" if mark else "")
            elif child.tag == "sup":
                parts.append(raised.written("".join(parts[-8:]), xml_text.text(child)))
            elif child.tag != "li.nr":
                self._gather(child, parts)
            parts.append(raised.unmarked(child.tail or ""))

    def _note(self, element: Element) -> str:
        """Keeps a note apart and returns its mark."""
        self._notes += 1
        mark = xml_text.found(element, "noot.nr") or element.get("nr") or str(self._notes)
        texts = [text for one in element if one.tag != "noot.nr" for text in self._texts(one)]
        whole = texts or [collapsed(element.text or "")]
        self._lines.footnotes += [f"{mark} {whole[0]}".strip(), *whole[1:]]
        return mark

    def _stated(self, described: list[Element]) -> Stated:
        """Returns what the fields of the head state."""
        days = {
            one.get("type", "vraag" if not at else "antwoord"): one.find(".//datum")
            for at, one in enumerate(described)
        }
        asked, answered = (
            xml_text.day(day.get("isodatum", "")) if day is not None else None
            for day in (days.get("vraag"), days.get("antwoord"))
        )
        year = self._root.find(".//tekstregel[@inhoud='vergaderjaar']")
        names = {"dc.identifier", "dcterms.identifier"}
        named = (one for one in self._root.iter("meta") if one.get("name", "").lower() in names)
        identifier = next((one.get("content") for one in named), None)
        metadata = Metadata(
            session=xml_text.text(year) or None,
            number=xml_text.found(self._root, ".//kamervraagnummer") or None,
            identifier=identifier,
            asked_on=asked,
            answered_on=answered,
        )
        return Stated(_FORM, metadata)
