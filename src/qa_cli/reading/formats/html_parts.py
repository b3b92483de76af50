"""The parts of a page that are open while it is read: lists and tables, and what is hidden."""

from collections.abc import Mapping

_KINDS = {"a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman"}
_MOST_DIGITS = 4


class OpenList:
    """A list that is open: the number of its next item, None if it has none."""

    def __init__(self, name: str, attributes: Mapping[str, str]) -> None:
        self.kind = _KINDS.get(attributes.get("type", "").strip(), "decimal")
        self.is_bare = "none" in declared(attributes, "list-style")
        self.step = -1 if "reversed" in attributes else 1
        start = number_of(attributes.get("start"))
        self.counts_down = self.step < 0 and start is None
        self.next: int | None = (start if start is not None else 1) if name == "ol" else None
        self.items: list[int] = []  # the lines in which its items begin
        self.holds_another = False


class OpenTable:
    """A table that is open: the line in which it begins, and the paragraphs of its cells."""

    def __init__(self, first: int) -> None:
        self.first = first
        self.rows: list[list[list[str]]] = []
        self.taken = 0  # pieces of the open block that belong to the cells before


def is_hidden(name: str, attributes: Mapping[str, str]) -> bool:
    """Returns whether no browser shows an element; what a click unfolds is shown."""
    if name == "dialog" and "open" not in attributes:
        return True
    return "hidden" in attributes and attributes["hidden"] != "until-found"


def number_of(value: str | None) -> int | None:
    """Returns the number that an attribute is, if it is a short one."""
    value = (value or "").strip()
    digits = value.removeprefix("-")
    is_number = digits.isascii() and digits.isdecimal() and len(digits) <= _MOST_DIGITS
    return int(value) if is_number else None


def declared(attributes: Mapping[str, str], name: str) -> str:
    """Returns what a style says of a property, "" if nothing."""
    declared = attributes.get("style", "").lower().split(";")
    return " ".join(one for one in declared if one.strip().startswith(name))
