"""Takes values out of JSON, each checked as it is taken.

Every function takes an object and a key of it, and raises a `DamagedError` with the reason and the
key where the value is not what was asked for.
"""

import re
from typing import TYPE_CHECKING, Any, TypeGuard, TypeVar

if TYPE_CHECKING:
    from qa_cli.errors.refusals import Unreadable

_DATE = re.compile(r"\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])", re.ASCII)
_LARGEST = 2**31 - 1  # of a number: of lines, pages and sub-questions there are fewer
_WRONG: dict[type, "Unreadable"] = {
    str: "not text value",
    int: "not number",
    list: "not list",
    dict: "not object",
}
_Value = TypeVar("_Value")


class DamagedError(Exception):
    """A value is not what the schema says: why, and its key."""

    def __init__(self, reason: "Unreadable", *words: str) -> None:
        self.reason, self.words = reason, words


def date(data: dict[str, Any], key: str) -> str:
    """Returns a day in ISO 8601 that the calendar has."""
    day = matching(data, key, _DATE, "not date")
    import datetime as dt  # noqa: PLC0415 (few documents that are shown state a day)

    try:
        dt.date.fromisoformat(day)
    except ValueError:
        raise DamagedError("not date", key) from None
    return day


def matching(
    data: dict[str, Any], key: str, pattern: re.Pattern[str], otherwise: "Unreadable"
) -> str:
    """Returns a text that matches a pattern as a whole; `otherwise` says what is wrong."""
    value = take(data, key, str)
    if not pattern.fullmatch(value):
        raise DamagedError(otherwise, key)
    return value


def span(data: dict[str, Any], key: str, otherwise: "Unreadable") -> tuple[int, int]:
    """Returns a first and a last number, each counted from 1."""
    found = numbers(data, key)
    if len(found) != 2 or not 1 <= found[0] <= found[1]:  # noqa: PLR2004
        raise DamagedError(otherwise, key)
    return found[0], found[1]


def objects(data: dict[str, Any], key: str) -> list[dict[str, Any]]:
    """Returns a list of objects."""
    values = take(data, key, list)
    if not all(isinstance(value, dict) for value in values):
        raise DamagedError("not objects", key)
    return values


def objects_if_any(data: dict[str, Any], key: str) -> list[dict[str, Any]]:
    """Returns the objects of a key that may be left out."""
    return objects(data, key) if key in data else []


def numbers(data: dict[str, Any], key: str) -> tuple[int, ...]:
    """Returns a list of whole numbers."""
    values = take(data, key, list)
    if not all(is_of(value, int) for value in values):
        raise DamagedError("not numbers", key)
    return tuple(values)


def texts(data: dict[str, Any], key: str) -> tuple[str, ...]:
    """Returns a list of texts."""
    values = take(data, key, list)
    if not all(is_of(value, str) for value in values):
        raise DamagedError("not texts", key)
    return tuple(values)


def optional(data: dict[str, Any], key: str) -> str | None:
    """Returns a text, or None where there is none."""
    return None if data.get(key) is None else take(data, key, str)


def take(data: dict[str, Any], key: str, kind: type[_Value]) -> _Value:
    """Returns a value of one kind of JSON."""
    value = data.get(key)
    if not is_of(value, kind):
        raise DamagedError(_WRONG[kind], key)
    return value


def is_of(value: object, kind: type[_Value]) -> TypeGuard[_Value]:
    """Returns whether a value is of a kind; true and false are no numbers, nor is a huge one."""
    if isinstance(value, int) and (isinstance(value, bool) or abs(value) > _LARGEST):
        return False
    return isinstance(value, kind)
