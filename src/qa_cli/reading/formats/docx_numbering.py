"""The numbers that Word prints before paragraphs, which stand nowhere in their text.

They follow from `numbering.xml`: a paragraph, or its style, or one that this is based on, names a
list and a level; the level says where to count from, how to write the number, and what to print
around it ("%1.", "%1.%2").
"""

from collections.abc import Callable
from typing import NamedTuple
from xml.etree.ElementTree import Element

from qa_cli.reading.formats.docx_package import W

_LEVELS = 9
_LONGEST_TEXT = 255  # characters around a number; Word takes no more
_LONGEST_NUMBER = 9  # digits of one to begin with
_MOST_LETTERS = 780  # Word writes "a" to "z", then "aa" to "zz", up to thirty of one letter
_MOST_ROMAN = 32_767
_DEEPEST = 20  # styles that are based on each other
_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"),
    (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip


class _Level(NamedTuple):
    """`legal`: all numbers in it are printed in decimals; it `restarts` under each one above."""

    start: int = 1
    kind: str = "decimal"
    text: str = ""
    style: str = ""
    legal: bool = False
    restarts: bool = True


class Numbering:
    """Counts the numbered paragraphs of one document, in their order."""

    def __init__(self, numbering: Element, styles: Element) -> None:
        self._styles = {_value(style, "styleId"): style for style in styles.iter(f"{W}style")}
        lists = list(numbering.iter(f"{W}num"))
        of_number = {_value(one, "numId"): _child(one, "abstractNumId") for one in lists}
        abstract = {_value(one, "abstractNumId"): one for one in numbering.iter(f"{W}abstractNum")}
        levels = {
            name: _levels(self._linked(one, of_number, abstract)) for name, one in abstract.items()
        }
        self._lists: dict[str, dict[int, _Level]] = {}
        self._counted_as: dict[str, str] = {}  # lists that go on with each other's numbers
        for element in lists:
            number, base = _value(element, "numId"), _child(element, "abstractNumId")
            overrides = list(element.iter(f"{W}lvlOverride"))
            self._lists[number] = _overridden(levels.get(base, {}), overrides)
            self._counted_as[number] = number if overrides else f"abstract {base}"
        self._counts: dict[str, dict[int, int]] = {}
        self._places: dict[str, tuple[str, str]] = {}  # of styles that were asked for

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
            if levels.get(deeper, _Level()).restarts:
                counts.pop(deeper, None)
        return _printed(levels, level, counts)

    def _place(self, paragraph: Element) -> tuple[str, int] | None:
        """Returns the list and the level of a paragraph, from itself or from its style."""
        properties = paragraph.find(f"{W}pPr")
        if properties is None:
            return None
        own = properties.find(f"{W}numPr")
        style = _child(properties, "pStyle")
        style_number, style_level = self._of_style(style)
        number = _child(own, "numId") or style_number
        if number not in self._lists:
            return None
        level = _child(own, "ilvl") or style_level
        if not level:
            linked = (at for at, one in self._lists[number].items() if style and one.style == style)
            return number, next(linked, 0)
        return (number, int(level)) if level.isdecimal() and len(level) == 1 else None

    def _of_style(self, name: str) -> tuple[str, str]:
        """Returns the list and the level that a style, or one that it is based on, names."""
        if name not in self._places:
            number = level = ""
            style = self._styles.get(name)
            for _ in range(_DEEPEST):
                if style is None or number:
                    break
                properties = style.find(f"{W}pPr/{W}numPr")
                number = _child(properties, "numId")
                level = level or _child(properties, "ilvl")
                style = self._styles.get(_child(style, "basedOn"))
            self._places[name] = number, level
        return self._places[name]

    def _linked(
        self, element: Element, of_number: dict[str, str], abstract: dict[str, Element]
    ) -> Element:
        """Returns the list that has the levels of a list: it may name a style that names it."""
        style = self._styles.get(_child(element, "numStyleLink"))
        if style is None:
            return element
        number = _child(style.find(f"{W}pPr/{W}numPr"), "numId")
        return abstract.get(of_number.get(number, ""), element)


def _levels(element: Element) -> dict[int, _Level]:
    """Returns the levels of a list; each is known by its depth, from 0."""
    found: dict[int, _Level] = {}
    for level in element.iter(f"{W}lvl"):
        depth = _value(level, "ilvl")
        if depth.isdecimal() and len(depth) == 1:
            found[int(depth)] = _Level(
                _number(_child(level, "start"), 1),
                _child(level, "numFmt") or "decimal",
                _child(level, "lvlText")[:_LONGEST_TEXT],
                _child(level, "pStyle"),
                _is_on(level.find(f"{W}isLgl")),
                _child(level, "lvlRestart") != "0",
            )
    return found


def _overridden(levels: dict[int, _Level], overrides: list[Element]) -> dict[int, _Level]:
    found = dict(levels)
    for override in overrides:
        found.update(_levels(override))
        depth, start = _value(override, "ilvl"), _child(override, "startOverride")
        if depth.isdecimal() and len(depth) == 1 and int(depth) in found and start:
            level = found[int(depth)]
            found[int(depth)] = level._replace(start=_number(start, level.start))
    return found


def _printed(levels: dict[int, _Level], level: int, counts: dict[int, int]) -> str:
    """Returns the text of a level with the numbers of it and of those above it filled in."""
    if levels[level].kind == "bullet":
        return "- "
    text = levels[level].text
    for depth in range(level + 1):
        known = levels.get(depth, _Level())
        kind = "decimal" if levels[level].legal and known.kind != "none" else known.kind
        text = text.replace(f"%{depth + 1}", written(counts.get(depth, known.start), kind))
    return f"{text} " if text else ""


def written(number: int, kind: str) -> str:
    """Returns a number as a kind of list writes it ("lowerRoman")."""
    write = _KINDS.get(kind, str)
    return write(number)


def _letters(number: int) -> str:
    if not 0 < number <= _MOST_LETTERS:
        return str(number) if number > 0 else ""
    return chr(ord("a") + (number - 1) % 26) * ((number - 1) // 26 + 1)


def _roman(number: int) -> str:
    if number > _MOST_ROMAN:
        return str(number)
    letters = ""
    for value, printed in _ROMAN:
        letters += printed * (number // value)
        number %= value
    return letters


def _nothing(_: int) -> str:
    return ""


_KINDS: dict[str, Callable[[int], str]] = {
    "lowerLetter": _letters,
    "upperLetter": lambda number: _letters(number).upper(),
    "lowerRoman": _roman,
    "upperRoman": lambda number: _roman(number).upper(),
    "decimalZero": lambda number: f"{number:02}",
    "none": _nothing,
}


def _number(value: str, otherwise: int) -> int:
    is_number = value.isdecimal() and len(value) <= _LONGEST_NUMBER
    return int(value) if is_number else otherwise


def _is_on(element: Element | None) -> bool:
    return element is not None and _value(element, "val") not in {"0", "false", "off"}


def _value(element: Element, name: str) -> str:
    return element.get(f"{W}{name}", "")


def _child(element: Element | None, name: str) -> str:
    """Returns the value of an element's child; "" if there is no such child."""
    child = element.find(f"{W}{name}") if element is not None else None
    return "" if child is None else _value(child, "val")
