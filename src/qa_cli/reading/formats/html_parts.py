"""The parts of a page that are open while it is read: lists and tables, and what is hidden."""

from collections.abc import Mapping

_KINDS = {"a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman"}
_MOST_DIGITS = 4
_MOST_ROWS = 1_000  # into which a cell goes on


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
        self.rows: list[list[list[str] | None]] = []
        self._spans: dict[int, int] = {}  # of a column: the rows into which its cell goes on
        self.taken = 0  # pieces of the open block that belong to the cells before

    def begin_row(self) -> None:
        """Begins a row."""
        self._go_on()
        self.rows.append([])

    def begin_cell(self, attributes: Mapping[str, str]) -> None:
        """Begins a cell of the row that is open, after those that go on from the row above."""
        self._go_on()
        row = self.rows[-1]
        more = (number_of(attributes.get("rowspan")) or 1) - 1
        if more > 0:
            self._spans[len(row)] = min(more, _MOST_ROWS)
        row.append([])

    def add(self, text: str) -> None:
        """Adds a text to the cell that is open, if there is one."""
        cell = self.rows[-1][-1] if self.rows and self.rows[-1] else None
        if cell is not None:
            cell.append(text)

    def ended(self) -> list[list[list[str] | None]]:
        """Returns the rows that hold a cell."""
        self._go_on()
        return [row for row in self.rows if row]

    def _go_on(self) -> None:
        """Adds to the row that is open the next cells that go on from the row above."""
        row = self.rows[-1] if self.rows else []
        while self._spans.get(len(row), 0):
            self._spans[len(row)] -= 1
            row.append(None)


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
