"""The XML of the Dutch questions of 1984 to 2008 -> lines: `vraag` and `antwoord` have numbers."""

import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element

from qa_cli.model.metadata import Metadata
from qa_cli.reading.formats import raised, xml_text
from qa_cli.reading.formats.spaces import collapsed
from qa_cli.reading.formats.told_lines import ToldLines
from qa_cli.reading.lines.line import Source, Stated

_ASKER = re.compile(r"[Vv]ra(?:ag|gen) van (?:het lid|de leden|lid|leden) (.{3,300}?\))")
_STATED = frozenset(["item", "vrager", "antwoorder"])  # what is read of them elsewhere
_NOTES = frozenset(["noot", "voetnoot"])


def source(root: Element) -> Source:
    """Returns the lines of a document, of which `root` is the root."""
    lines = ToldLines()
    items = {one.get("attribuut", ""): xml_text.text(one) for one in root.iter("item")}
    title = items.get("Bibliografische_omschrijving") or items.get("titel", "")
    if title:
        lines.begin("title")
        lines.add([title])
    lines.head += [f"{name}: {text}" for name, text in items.items() if text and text != title]
    _read(root, lines)
    return lines.source("XML", _stated(root, items, title))


def _read(element: Element, lines: ToldLines) -> None:
    """Reads the parts inside of an element; what is none of them is kept beside the text."""
    for child in element:
        if child.tag in {"vraag", "antwoord"}:
            found = tuple(map(int, re.findall(r"\d{1,4}", child.get("nummer", ""))))
            lines.begin("question" if child.tag == "vraag" else "answer", numbers=found)
            lines.add(_paragraphs(child, lines))
        elif child.tag in _NOTES:
            _note(child, lines)
        elif child.tag not in _STATED:
            text = collapsed(child.text or "")
            lines.head += [f"{child.tag}: {text}"] if text else []
            _read(child, lines)


def _note(element: Element, lines: ToldLines) -> str:
    """Keeps a note apart, if its text stands here, and returns its mark."""
    mark, text = element.get("nummer", ""), xml_text.text(element)
    if text:
        lines.footnotes.append(f"{mark} {text}".strip())
    return mark


def _paragraphs(element: Element, lines: ToldLines) -> Iterator[str]:
    """Yields the paragraphs of a question or an answer, the calls of notes marked."""
    parts: list[str] = []
    _gather(element, parts, lines)
    yield from map(collapsed, "".join(parts).split("\n\n"))


def _gather(element: Element, parts: list[str], lines: ToldLines) -> None:
    parts.append(raised.unmarked(element.text or ""))
    for child in element:
        if child.tag in _NOTES:
            mark = _note(child, lines)
            parts.append(f"{raised.OPEN}{mark}{raised.CLOSE}" if mark else "")
        else:
            end = "\n\n" if child.tag == "al" else ""
            parts.append(end)
            _gather(child, parts, lines)
            parts.append(end)
        parts.append(raised.unmarked(child.tail or ""))


def _stated(root: Element, items: dict[str, str], title: str) -> Stated:
    """Returns what the fields state of who asked whom, and when."""
    header, asked = root.find(".//header"), root.find(".//vraagdata")
    answered, answerer = root.find(".//antwoorddata"), root.find(".//antwoorder")
    named = _ASKER.search(title)
    number = items.get("Vraagnummer") or _attribute(asked, "vraagnummer")
    day_asked = items.get("Datum_indiening") or _attribute(asked, "indiendatum")
    day_answered = items.get("Datum_reaktie") or _attribute(answered, "antwoorddatum")
    metadata = Metadata(
        parliament=_attribute(header, "titel") or None,
        session=_attribute(header, "vergaderjaar") or None,
        number=number if number.isdecimal() else None,
        identifier=items.get("Document-id") or None,
        asker=named[1] if named else ", ".join(_askers(root)) or None,
        minister=_minister(answerer),
        asked_on=xml_text.day(day_asked),
        answered_on=xml_text.day(day_answered),
    )
    return Stated("tweede-kamer", metadata)


def _askers(root: Element) -> Iterator[str]:
    for one in root.iter("vrager"):
        party = one.get("partij", "")
        yield f"{xml_text.text(one)} ({party})" if party else xml_text.text(one)


def _minister(element: Element | None) -> str | None:
    """Returns who answered, with the office."""
    if element is None or not xml_text.text(element):
        return None
    name = f"{element.get('functie', '')} {xml_text.text(element)}".strip()
    ministry = element.get("ministerie", "")
    if not ministry or ministry.startswith("Ontvangen"):  # the day stands in its place in some
        return name
    return f"{name} ({ministry})"


def _attribute(element: Element | None, name: str) -> str:
    return "" if element is None else element.get(name, "")
