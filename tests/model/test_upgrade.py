"""A document in the JSON of an older `qa` is read as one of today."""

import copy
import json
from typing import Any

import pytest

from qa_cli.errors.files import UnreadableDataError
from qa_cli.model import from_json
from qa_cli.model.document import Document
from qa_cli.model.upgrade import upgraded
from tests.conftest import AWKWARD


def of_schema_1() -> dict[str, Any]:
    """The awkward document as the first `qa` wrote it."""
    old = copy.deepcopy(AWKWARD)
    for country in old["countries"]:
        country["place"] = country.pop("location")
        country["facts"] = [
            {"text": "Het is groot.", "translation": None, "place": country["place"]}
        ]
    return {"schema": 1, "id": old.pop("name"), **{key: old[key] for key in old if key != "schema"}}


def test_a_document_of_schema_1_is_read_as_it_was(awkward: Document) -> None:
    document = from_json.parsed(json.dumps(of_schema_1()).encode(), "old.json")
    countries = tuple(country._replace(facts=()) for country in document.countries)
    assert document._replace(countries=countries) == awkward
    assert document.countries[0].facts[0].location == awkward.countries[0].location


def test_a_document_of_today_is_left_as_it_is() -> None:
    assert upgraded(AWKWARD, from_json.SCHEMA) is AWKWARD


@pytest.mark.parametrize(
    "damage",
    [{"countries": 1}, {"countries": [1]}, {"countries": [{"facts": [1]}]}, {"schema": "1"}],
)
def test_what_is_wrong_with_an_old_document_is_said(damage: dict[str, Any]) -> None:
    with pytest.raises(UnreadableDataError):
        from_json.parsed(json.dumps(of_schema_1() | damage).encode(), "old.json")
