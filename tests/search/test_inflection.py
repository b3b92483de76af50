"""Plain inflections: regular endings, one step away."""

import pytest

from qa_cli.search.inflection import variants


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("sector", "sectoren"),
        ("sectors", "sectoren"),
        ("wapen", "wapens"),
        ("Brief".lower(), "brieven"),
        ("reis", "reizen"),
        ("boom", "bomen"),
        ("bom", "bommen"),
        ("minderheid", "minderheden"),
        ("turks", "turkse"),
        ("wit", "witte"),
        ("relatie", "relaties"),
        ("country", "countries"),
        ("journal", "journaux"),
        ("reseau", "reseaux"),
        ("methode", "methoden"),
        ("regel", "regeln"),
    ],
)
def test_an_inflection_leads_to_the_other_and_back(one: str, other: str) -> None:
    assert other in variants(one)
    assert one in variants(other)


@pytest.mark.parametrize(
    ("word", "other"),
    [
        ("bomen", "bommen"),
        ("export", "expert"),
        ("wapens", "wagens"),
        ("de", "den"),
        ("mali", "mal"),
        ("ballos", "ballon"),
        ("exoneratios", "exoneration"),
        ("autochtonn", "autochtone"),
        ("prijss", "prijs"),
    ],
)
def test_no_word_turns_into_another(word: str, other: str) -> None:
    assert other not in variants(word)


def test_a_word_is_no_variant_of_itself() -> None:
    assert all(word not in variants(word) for word in ("conflict", "zes", "en", "", "aa"))
