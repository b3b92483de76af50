"""A value of JSON is what was asked for, or the error names its key."""

import re
from collections.abc import Callable
from typing import Any

import pytest

from qa_cli.model import json_values
from qa_cli.model.json_values import DamagedError


@pytest.mark.parametrize(
    ("take", "value"),
    [
        (lambda data: json_values.take(data, "key", str), "tekst"),
        (lambda data: json_values.optional(data, "key"), None),
        (lambda data: json_values.numbers(data, "key"), (1, 2)),
        (lambda data: json_values.objects(data, "key"), [{}]),
        (lambda data: json_values.span(data, "key", "not lines"), (1, 1)),
        (lambda data: json_values.date(data, "key"), "2020-02-29"),
    ],
)
def test_what_was_asked_for_is_taken(take: Callable[[dict[str, Any]], Any], value: Any) -> None:
    given = list(value) if isinstance(value, tuple) else value
    assert take({"key": given}) == value


@pytest.mark.parametrize(
    ("take", "value", "reason"),
    [
        (lambda data: json_values.take(data, "key", str), 1, "not text value"),
        (lambda data: json_values.take(data, "key", int), True, "not number"),
        (lambda data: json_values.take(data, "key", int), 2**31, "not number"),
        (lambda data: json_values.optional(data, "key"), [], "not text value"),
        (lambda data: json_values.numbers(data, "key"), [1, "2"], "not numbers"),
        (lambda data: json_values.objects(data, "key"), [{}, 1], "not objects"),
        (lambda data: json_values.span(data, "key", "not lines"), [2, 1], "not lines"),
        (lambda data: json_values.span(data, "key", "not lines"), [0, 1], "not lines"),
        (lambda data: json_values.date(data, "key"), "2021-02-29", "not date"),
        (
            lambda data: json_values.matching(data, "key", re.compile("[a-z]{2}"), "not language"),
            "nld",
            "not language",
        ),
    ],
)
def test_what_is_something_else_is_named(
    take: Callable[[dict[str, Any]], Any], value: Any, reason: str
) -> None:
    with pytest.raises(DamagedError) as raised:
        take({"key": value})
    assert (raised.value.reason, raised.value.words) == (reason, ("key",))


def test_a_key_may_be_left_out_only_where_that_is_said() -> None:
    assert json_values.objects_if_any({}, "key") == []
    with pytest.raises(DamagedError):
        json_values.objects({}, "key")
