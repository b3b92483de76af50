"""Neighbouring words that are one: typed apart, printed together."""

import pytest

from tests.search.conftest import Search, found_in, hows, search, texts_of, where


@pytest.mark.parametrize(
    ("query", "compound"),
    [
        ("mensenrechten raad", "mensenrechtenraad"),
        ("veiligheid dienst", "veiligheidsdienst"),
        ("student huis", "studentenhuis"),
        ("over steek", "oversteek"),
        ("staats veiligheids dienst", "staatsveiligheidsdienst"),
    ],
)
def test_words_typed_apart_find_the_word_they_spell_first(query: str, compound: str) -> None:
    apart = " of een andere ".join(query.split())
    found = found_in(query, f"Een {apart}", f"De {compound} hier")
    assert found.hits[0].text == f"De {compound} hier"
    assert found.hits[0].matches[0].word == query
    assert {match.how for match in found.hits[0].matches} == {"joined"}
    assert len(found.hits) == 2


@pytest.mark.parametrize("query", ["cyber aanval", "cyber aanvallen", "cyber-aanval"])
def test_words_typed_apart_find_the_other_forms_of_the_word_they_spell(query: str) -> None:
    texts = ("Een cyberaanval", "Drie cyberaanvallen", "De cyberaanvaller")
    found = found_in(query, *texts, "Een cyberonderzoek", "Een aanval")
    assert set(texts_of(found)) >= set(texts[:2])
    if query == "cyber aanval":
        assert texts_of(found) == [*texts]
        assert [hit.worst for hit in found.hits] == ["joined", "inflection", "prefix"]


@pytest.mark.parametrize(
    ("query", "right"),
    [
        ("l'enquête", {"Les enquêtes", "L’enquête", "Une enquête"}),
        ("d’enquêtes", {"Les enquêtes", "L’enquête", "Une enquête"}),
        ("jusqu'Anvers", {"À Anvers", "Naar Antwerpen"}),
        ("foto's", {"Een foto", "De foto’s", "Fotos"}),
        ("FOTO’S", {"Een foto", "De foto’s", "Fotos"}),
        ("N'Djamena", {"N'Djamena"}),
        ("Côte d'Ivoire", {"Ivoorkust"}),
        ("m'n", {"M’n fiets"}),
    ],
)
def test_what_an_apostrophe_adds_to_a_word_hides_none_of_its_forms(
    query: str, right: set[str]
) -> None:
    texts = (
        *("Les enquêtes", "L’enquête", "Une enquête", "À Anvers", "Naar Antwerpen", "Een foto"),
        *("De foto’s", "Fotos", "N'Djamena", "Ivoorkust", "M’n fiets", "Ivoire"),
    )
    assert set(texts_of(found_in(query, *texts))) == right


def test_quoted_and_exact_words_keep_their_apostrophes() -> None:
    texts = ("L’enquête", "Une enquête")
    assert texts_of(found_in('"l\'enquête"', *texts)) == ["L’enquête"]
    assert texts_of(found_in("l'enquête", *texts, exact=True)) == ["L’enquête"]
    assert texts_of(found_in("une -l'enquête", *texts)) == []


def test_a_stop_word_begins_no_other_and_is_joined_to_none() -> None:
    texts = ("De conflicten", "Het conflict en de heterogeniteit", "Inde")
    assert texts_of(found_in("conflict en", *texts))[0] == texts[1]
    assert hows(found_in("het conflict", *texts)) == {"exact"}
    assert "Inde" not in texts_of(found_in("in de", *texts, "in de zon"))


@pytest.mark.parametrize("query", ["cease fire", "cease-fire"])
def test_joined_words_are_sought_in_the_translation_too(query: str) -> None:
    assert where(search(query)) == where(search("ceasefire"))


def test_exact_and_phrases_are_never_joined() -> None:
    assert search("minister president", exact=True).total > 0
    assert search("groeps zakenreis").total == 1
    assert search("groeps zakenreis", exact=True).total == 0
    assert search('"groeps" "zakenreis"').total == 0


def test_joined_and_split_words_are_the_same(on_awkward: Search) -> None:
    # "wapen-export" and "wapenexport" are one word; neither hides the other.
    both = [("introduction", 2), ("introduction", 1)]
    assert where(on_awkward("wapen export")) == both
    assert where(on_awkward("wapen export nigeria")) == [("introduction", 1)]
    assert hows(on_awkward("wapen export nigeria")) == {"joined", "exact"}
    assert where(on_awkward("wapen-export")) == both
    assert where(on_awkward("zuidsoedan")) == [("introduction", 2)]
