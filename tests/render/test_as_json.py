"""Results as JSON: a promise of keys, always present, null where unknown."""

import json
from typing import Any

import pytest

from qa_cli.render import as_json
from tests.render import results
from tests.render.golden import agrees


def parsed(case: str) -> Any:
    return json.loads("".join(as_json.render(results.RESULTS[case]())))


def keys(value: Any) -> Any:
    """The shape of JSON: the keys of each object, and of the items of each list."""
    if isinstance(value, dict):
        return {key: keys(held) for key, held in value.items()}
    return [keys(held) for held in value] if isinstance(value, list) else None


@pytest.mark.parametrize("case", results.RESULTS)
def test_a_result_looks_as_it_did(case: str) -> None:
    agrees(case, "json", "".join(as_json.render(results.RESULTS[case]())))


@pytest.mark.parametrize(
    ("start", "key"), [("show", "questions"), ("sectors", "countries"), ("search", "hits")]
)
def test_all_results_of_a_command_have_the_same_keys_in_the_same_order(
    start: str, key: str
) -> None:
    cases = [case for case in results.RESULTS if case.startswith(start)]
    found = [parsed(case) for case in cases if case != "show-outline"]
    assert len({tuple(one) for one in found}) == 1
    assert len({tuple(item) for one in found for item in one[key]}) == 1


def test_what_is_not_asked_for_is_null_and_what_is_not_there_is_empty() -> None:
    one, whole = parsed("show-one"), parsed("show-whole")
    assert (one["introduction"], one["unpaired"]) == (None, None)
    assert len(whole["introduction"]) == 2
    assert [answer["to"] for answer in whole["unpaired"]] == [[], [9]]
    assert parsed("show-unanswered")["questions"][0]["answer"] is None
    assert parsed("search-nothing")["hits"] == []
    assert parsed("search-nothing")["suggestions"] == ["woord", "worden"]


def test_text_is_verbatim_and_paragraphs_are_joined_by_a_blank_line() -> None:
    answer = parsed("show-one")["questions"][0]["answer"]
    assert answer["text"].split("\n\n") == [
        "Zie mijn antwoord. De wapens kwamen uit een neutraal land.",
        "=HYPERLINK(1) werd\tniet geopend.",
    ]
    assert answer["translation"] == "See my answer. Guns.\n\nIt was not opened."
    assert parsed("show-whole")["document"]["title"] == results.DOCUMENT.title.text


def test_a_translation_of_only_some_paragraphs_is_none() -> None:
    assert parsed("show-both")["questions"][0]["translation"] is None


def test_pages_are_there_where_the_source_has_them() -> None:
    question = parsed("show-pages")["questions"][0]
    assert (question["lines"], question["pages"]) == ([5, 5], [2, 2])
    assert parsed("show-one")["questions"][0]["pages"] is None


def test_every_hit_says_of_each_word_how_it_matched() -> None:
    (near, named, _) = parsed("search-near")["hits"]
    assert near["matches"][1] == {
        "word": "nietz",
        "matched": "niets",
        "how": "near",
        "edits": 1,
        "language": "nl",
    }
    assert named["matches"][0]["how"] == "name"
    assert parsed("search-near")["total"] == 12


def test_hits_that_are_found_while_they_are_shown_are_there_too() -> None:
    assert [hit["part"] for hit in parsed("search-more")["hits"]] == ["answer", "introduction"]


def test_each_country_says_which_document_lists_its_sectors() -> None:
    library = parsed("sectors-library")
    assert library["document"] is None
    assert [country["document"] for country in library["countries"]] == [
        *("awkward", "awkward", "awkward", "ander", "ander")
    ]
    assert keys(library["countries"][2]) == keys(parsed("sectors-named")["countries"][1])
