"""Documents in the JSON of an older `qa`, brought to the schema of today.

A backup that an older `qa` wrote is imported by way of this, and a library migrated. One step for
each schema: it takes the JSON of one schema and returns that of the next.
"""

import re
from collections.abc import Callable
from typing import Any

Json = dict[str, Any]
_BETWEEN_MINISTERS = re.compile(  # nl, fr, de, en
    r"(?<=\))(?:,? en|,) (?:(?:antwoord )?van )?(?:de )?(?=minister|staatssecretaris)"
    r"|,? (?:mede|tevens) namens (?:de )?(?=minister|staatssecretaris)"
    r"|,? et (?:réponse )?(?:du|de la) (?=ministre|secrétaire)"
    r"| und (?:Antwort )?(?:des|der) (?=Minister|Staatssekret)"
    r"| and (?:answer )?from (?:the )?(?=Minister|Secretary)",
    re.IGNORECASE,
)


def upgraded(data: Json, newest: int) -> Json:
    """Returns a document of an older schema as one of the schema `newest`.

    What is wrong with it stays so: `from_json` says what that is. A document of a schema that no
    `qa` wrote is returned as it is.
    """
    schema = data.get("schema")
    while isinstance(schema, int) and schema < newest and schema in _STEPS:
        data = _STEPS[schema](data)
        schema = data["schema"]
    return data


def ministers(stated: str | None) -> tuple[str, ...]:
    """Returns each of the ministers that a document states in one text, where that is certain.

    So for documents that were written before their ministers were kept apart; those that are read
    today are told apart by the words of their parliaments' forms.
    """
    return tuple(one.strip(" ,;:.") for one in _BETWEEN_MINISTERS.split(stated)) if stated else ()


def _named_and_located(data: Json) -> Json:
    """Schema 1 -> 2: `id` is now `name`; the `place` of a country or a fact is its `location`."""
    countries = data.get("countries")
    if isinstance(countries, list):
        data = {**data, "countries": [_located_country(country) for country in countries]}
    return {**_renamed(data, "id", "name"), "schema": 2}


def _located_country(country: Any) -> Any:
    if not isinstance(country, dict):
        return country
    facts = country.get("facts")
    if isinstance(facts, list):
        located = [
            _renamed(fact, "place", "location") if isinstance(fact, dict) else fact
            for fact in facts
        ]
        country = {**country, "facts": located}
    return _renamed(country, "place", "location")


def _renamed(data: Json, old: str, new: str) -> Json:
    """Returns the same keys and values in the same order, with one key renamed."""
    return {new if key == old else key: value for key, value in data.items()}


_STEPS: dict[int, Callable[[Json], Json]] = {1: _named_and_located}
