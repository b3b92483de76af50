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


@pytest.mark.parametrize(
    ("stated", "apart"),
    [
        ("Minister A (X) en antwoord van Staatssecretaris B (Y)", 2),
        ("Minister A (X) en Minister B (Y)", 2),
        ("minister van X, mede namens de staatssecretaris van Y", 2),
        ("vice-eersteminister en minister van X", 1),
        ("ministre du Travail et de la ministre de la Santé", 2),
        (None, 0),
    ],
)
def test_the_ministers_of_a_document_that_does_not_keep_them_apart_are_told_apart(
    stated: str | None, apart: int
) -> None:
    data = {**AWKWARD, "minister": stated}
    data.pop("ministers", None)
    document = from_json.parsed(json.dumps(data).encode(), "old.json")
    assert len(document.metadata.ministers) == apart
    assert document.metadata.minister == stated


def test_a_document_of_today_is_left_as_it_is() -> None:
    assert upgraded(AWKWARD, from_json.SCHEMA) is AWKWARD


@pytest.mark.parametrize(
    "damage",
    [{"countries": 1}, {"countries": [1]}, {"countries": [{"facts": [1]}]}, {"schema": "1"}],
)
def test_what_is_wrong_with_an_old_document_is_said(damage: dict[str, Any]) -> None:
    with pytest.raises(UnreadableDataError):
        from_json.parsed(json.dumps(of_schema_1() | damage).encode(), "old.json")
