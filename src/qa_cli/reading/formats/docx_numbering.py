"""The numbers that Word prints before paragraphs, which stand nowhere in their text.

They follow from `numbering.xml`: a paragraph, or its style, names a list and a level; the level
says where to count from, how to write the number, and what to print around it ("%1.", "%1.%2").
"""

from collections.abc import Callable
from typing import NamedTuple
from xml.etree.ElementTree import Element

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_LEVELS = 9
_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"),
    (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip


class _Level(NamedTuple):
    start: int = 1
    kind: str = "decimal"
    text: str = ""


class Numbering:
    """Counts the numbered paragraphs of one document, in their order."""

    def __init__(self, numbering: Element, styles: Element) -> None:
        abstract = {
            _value(element, "abstractNumId"): _levels(element)
            for element in numbering.iter(f"{W}abstractNum")
        }
        self._lists: dict[str, dict[int, _Level]] = {}
        self._counted_as: dict[str, str] = {}  # lists that go on with each other's numbers
        for element in numbering.iter(f"{W}num"):
            number = _value(element, "numId")
            base = _child(element, "abstractNumId")
            overrides = list(element.iter(f"{W}lvlOverride"))
            self._lists[number] = _overridden(abstract.get(base, {}), overrides)
            self._counted_as[number] = number if overrides else f"abstract {base}"
        self._styles = {
            _value(style, "styleId"): style.find(f"{W}pPr/{W}numPr")
            for style in styles.iter(f"{W}style")
        }
        self._counts: dict[str, dict[int, int]] = {}

    def next_number(self, paragraph: Element) -> str:
        """Returns what stands before a paragraph: "3. ", "b) ", "- " or nothing."""
        place = self._place(paragraph)
        if place is None:
            return ""
        number, level = place
        levels = self._lists[number]
        if level not in levels:
            return ""
        counts = self._counts.setdefault(self._counted_as[number], {})
        counts[level] = counts.get(level, levels[level].start - 1) + 1
        for deeper in range(level + 1, _LEVELS):
            counts.pop(deeper, None)
        return _printed(levels, level, counts)

    def _place(self, paragraph: Element) -> tuple[str, int] | None:
        """Returns the list and the level of a paragraph, from itself or from its style."""
        properties = paragraph.find(f"{W}pPr")
        if properties is None:
            return None
        own = properties.find(f"{W}numPr")
        style = self._styles.get(_child(properties, "pStyle"))
        number = _child(own, "numId") or _child(style, "numId")
        level = _child(own, "ilvl") or _child(style, "ilvl") or "0"
        if number not in self._lists or not level.isdecimal():
            return None
        return number, int(level)


def _levels(element: Element) -> dict[int, _Level]:
    """Returns the levels of a list; each is known by its depth, from 0."""
    found: dict[int, _Level] = {}
    for level in element.iter(f"{W}lvl"):
        depth, start = _value(level, "ilvl"), _child(level, "start")
        if depth.isdecimal():
            kind, text = _child(level, "numFmt") or "decimal", _child(level, "lvlText")
            found[int(depth)] = _Level(int(start) if start.isdecimal() else 1, kind, text)
    return found


def _overridden(levels: dict[int, _Level], overrides: list[Element]) -> dict[int, _Level]:
    found = dict(levels)
    for override in overrides:
        found.update(_levels(override))
        depth, start = _value(override, "ilvl"), _child(override, "startOverride")
        if depth.isdecimal() and int(depth) in found and start.isdecimal():
            found[int(depth)] = found[int(depth)]._replace(start=int(start))
    return found


def _printed(levels: dict[int, _Level], level: int, counts: dict[int, int]) -> str:
    """Returns the text of a level with the numbers of it and of those above it filled in."""
    if levels[level].kind == "bullet":
        return "- "
    text = levels[level].text
    for depth in range(level + 1):
        known = levels.get(depth, _Level())
        text = text.replace(f"%{depth + 1}", _written(counts.get(depth, known.start), known.kind))
    return f"{text} " if text else ""


def _written(number: int, kind: str) -> str:
    write: Callable[[int], str] = _KINDS.get(kind, str)
    return write(number)


def _letters(number: int) -> str:
    return chr(ord("a") + (number - 1) % 26) * ((number - 1) // 26 + 1) if number > 0 else ""


def _roman(number: int) -> str:
    written = ""
    for value, letters in _ROMAN:
        written += letters * (number // value)
        number %= value
    return written


def _nothing(_: int) -> str:
    return ""


_KINDS: dict[str, Callable[[int], str]] = {
    "lowerLetter": _letters,
    "upperLetter": lambda number: _letters(number).upper(),
    "lowerRoman": _roman,
    "upperRoman": lambda number: _roman(number).upper(),
    "none": _nothing,
}


def _value(element: Element, name: str) -> str:
    return element.get(f"{W}{name}", "")


def _child(element: Element | None, name: str) -> str:
    """Returns the value of an element's child; "" if there is no such child."""
    child = element.find(f"{W}{name}") if element is not None else None
    return "" if child is None else _value(child, "val")
