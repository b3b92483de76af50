"""Finds the rows of `revisions` in the pages of a library, whatever happened to the others.

SQLite reaches a row by way of the table of contents, the pages above it and an index; where one of
these is lost, it reaches none of the rows below. But each row is whole on its own page and those
that it goes on in. So the pages are looked through one by one, as the format of the file says
(https://sqlite.org/fileformat2.html): not those that are free, which hold what was removed.
"""

import mmap
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

_HEADER = 100  # bytes before the first page's own
_PAGE = 4_096  # bytes, where the header does not tell
_SIZES = frozenset(1 << power for power in range(9, 17))  # that a page may have
_LEAF = 0x0D  # the kind of a page that holds rows of a table
_FEWEST, _MOST = 11, 20  # columns of `revisions`, in schema 2 and in one to come
_SHA256 = 5  # the place among them of a text of 64 letters, by which such a row is known
_TEXT_OF_64 = 13 + 2 * 64
_CHECKSUM, _MODEL = 9, 10
_WIDTHS = (0, 1, 2, 3, 4, 6, 8, 8, 0, 0)  # bytes of the kinds of numbers

Place = tuple[int, int]  # of a row: its page, and where on it


class Found(NamedTuple):
    """A row of `revisions`: the document's key, the revision, its checksum and its model."""

    document: object
    revision: object
    checksum: object
    model: object


class Pages:
    """The pages of the library at `path`, without what a log holds of it."""

    def __init__(self, path: Path) -> None:
        with path.open("rb") as file:
            self._content = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        told = int.from_bytes(self._content[16:18], "big")
        size = 65_536 if told == 1 else told
        self._size = size if size in _SIZES else _PAGE
        self._usable = self._size - (self._content[20] if size in _SIZES else 0)
        self.count = -(-len(self._content) // self._size)

    def page(self, number: int) -> bytes:
        """Returns a page, counted from 1; as much of it as there is."""
        return self._content[(number - 1) * self._size : number * self._size]

    def free(self) -> set[int]:
        """Returns the pages that hold nothing, as far as their list can be followed."""
        found: set[int] = set()
        trunk = int.from_bytes(self._content[32:36], "big")
        while 0 < trunk <= self.count and trunk not in found:
            page = self.page(trunk)
            found.add(trunk)
            most = min(int.from_bytes(page[4:8], "big"), self._size // 4 - 2)
            found.update(
                int.from_bytes(page[at : at + 4], "big") for at in range(8, 8 + 4 * most, 4)
            )
            trunk = int.from_bytes(page[:4], "big")
        return found

    def cells(self, number: int) -> Iterator[int]:
        """Yields where the rows on a page begin, if it holds rows of a table."""
        page = self.page(number)
        start = _HEADER if number == 1 else 0
        if page[start : start + 1] != bytes([_LEAF]):
            return
        count = int.from_bytes(page[start + 3 : start + 5], "big")
        for at in range(start + 8, min(start + 8 + 2 * count, len(page) - 1), 2):
            yield int.from_bytes(page[at : at + 2], "big")

    def payload(self, number: int, cell: int, most: int | None = None) -> bytes:
        """Returns the content of a row, or `most` bytes of it at least, from all of its pages."""
        page = self.page(number)
        size, at = _varint(page, cell)
        _, at = _varint(page, at)  # the rowid
        if size > len(self._content):
            return b""
        here = self._on_page(size)
        found = bytearray(page[at : at + here])
        following = int.from_bytes(page[at + here : at + here + 4], "big") if here < size else 0
        for _ in range(self.count):
            if not 0 < following <= self.count or len(found) >= (most or size):
                break
            page = self.page(following)
            found += page[4 : self._usable]
            following = int.from_bytes(page[:4], "big")
        return bytes(found[:size])

    def _on_page(self, size: int) -> int:
        """Returns how many bytes of a row of this size are on its own page."""
        usable = self._usable
        if size <= usable - 35:
            return size
        least = (usable - 12) * 32 // 255 - 23
        whole = least + (size - least) % (usable - 4)
        return whole if whole <= usable - 35 else least


def places(pages: Pages) -> Iterator[Place]:
    """Yields the place of each row that looks like one of `revisions`."""
    free = pages.free()
    for number in range(1, pages.count + 1):
        if number in free:
            continue
        for cell in pages.cells(number):
            if len(_kinds(pages.payload(number, cell, 2 * _MOST))) >= _FEWEST:
                yield number, cell


def row(pages: Pages, place: Place) -> Found | None:
    """Returns a row of `revisions`; None where it cannot be read."""
    payload = pages.payload(*place)
    kinds = _kinds(payload)
    values: list[Any] = []
    at, _ = _varint(payload, 0)
    try:
        for kind in kinds:
            value, at = _value(payload, at, kind)
            values.append(value)
    except UnicodeDecodeError:
        return None
    if len(values) < _FEWEST:
        return None
    return Found(values[0], values[1], values[_CHECKSUM], values[_MODEL])


def _kinds(payload: bytes) -> list[int]:
    """Returns the kinds of the columns of a row, if it looks like one of `revisions`; else none."""
    end, at = _varint(payload, 0)
    kinds: list[int] = []
    while at < min(end, len(payload)) and len(kinds) < _MOST:
        kind, at = _varint(payload, at)
        kinds.append(kind)
        if len(kinds) == _SHA256 + 1 and kind != _TEXT_OF_64:
            return []
    return kinds


def _value(payload: bytes, at: int, kind: int) -> tuple[Any, int]:
    """Returns the value of a column, and where the next begins."""
    if kind < len(_WIDTHS):
        end = at + _WIDTHS[kind]
        numbers = {0: None, 8: 0, 9: 1}
        number = int.from_bytes(payload[at:end], "big", signed=True)
        return numbers.get(kind, number), end
    end = at + (kind - 12) // 2
    return payload[at:end].decode() if kind % 2 else payload[at:end], end


def _varint(content: bytes, at: int) -> tuple[int, int]:
    """Returns a number of variable length, and where the next begins."""
    value = 0
    for count, byte in enumerate(content[at : at + 9], start=1):
        if count == 9:  # noqa: PLR2004 (the last byte of the longest has eight bits)
            return value << 8 | byte, at + count
        value = value << 7 | byte & 0x7F
        if byte < 0x80:  # noqa: PLR2004
            return value, at + count
    return value, at + 9
