"""The schema decides what is a document, and all that it says is understood."""

import json
from collections.abc import Iterator
from typing import Any

import jsonschema
import pytest

from qa_cli import resources
from qa_cli.errors.files import UnreadableDataError
from qa_cli.model import from_json, schema_check


def _keywords(rule: Any) -> Iterator[str]:
    for key, value in rule.items():
        if key in {"properties", "$defs"}:
            yield from (word for one in value.values() for word in _keywords(one))
        elif key == "items":
            yield from _keywords(value)
        yield key


def _document() -> dict[str, Any]:
    text = resources.path("armenia-azerbaijan.json").read_text(encoding="utf-8")
    found: dict[str, Any] = json.loads(text)
    return found


def test_every_word_of_the_schema_is_known() -> None:
    assert set(_keywords(schema_check.schema())) <= schema_check.KEYWORDS | schema_check.SILENT


def test_what_qa_ships_with_is_a_document() -> None:
    assert schema_check.first_fault(_document()) is None


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"unknown": 1}, "unknown"),
        ({"asked_on": "2020-02-31"}, "asked_on"),
        ({"answers": [{**_document()["answers"][0], "to": [0]}]}, "to"),
        ({"answers": [{**_document()["answers"][0], "to": [1, 1]}]}, "to"),
        ({"questions": [{**_document()["questions"][0], "together": [2, 3]}]}, "together"),
        ({"questions": [{**_document()["questions"][0], "more": True}]}, "more"),
    ],
)
def test_what_the_schema_does_not_allow_is_refused(change: dict[str, Any], said: str) -> None:
    content = json.dumps({**_document(), **change}).encode()
    with pytest.raises(UnreadableDataError, match=said):
        from_json.parsed(content, "a.json")


@pytest.mark.parametrize("key", sorted(_document()))
@pytest.mark.parametrize("value", [None, True, 0, -1, "", "x", [], [1], {}, [{}]])
def test_it_agrees_with_a_validation_library(key: str, value: object) -> None:
    data = {**_document(), key: value}
    errors = [*jsonschema.Draft202012Validator(schema_check.schema()).iter_errors(data)]
    assert (schema_check.first_fault(data) is not None) == bool(errors)
