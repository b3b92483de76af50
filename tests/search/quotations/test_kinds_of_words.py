"""A number, a negation and a name are told by a word and the words around it."""

import pytest

from qa_cli.search.quotations.kinds_of_words import (
    is_name,
    is_negation,
    is_number,
    is_unit,
    negates,
    negations,
    opposites,
)
from qa_cli.search.quotations.words import Word, compared


def words(text: str, language: str = "nl") -> tuple[Word, ...]:
    return compared(text, language).words


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("In 2020 gaven wij vijf miljoen euro", ["2020", "vijf", "miljoen", "euro"]),
        ("het is -3 % of 5 km/u", ["-", "3", "%", "5", "km", "/", "u"]),
        ("de schaal 1:1000", ["1", ":", "1000"]),
        ("C++ en/of R&D in het jaar", []),
        ("een euro en elk jaar", ["euro"]),
    ],
)
def test_a_number_has_its_signs_and_its_unit(text: str, numbers: list[str]) -> None:
    own = words(text)
    assert [text[own[at].start : own[at].end] for at in range(len(own)) if is_number(own, at)] == (
        numbers
    )


@pytest.mark.parametrize(
    ("text", "language", "negating"),
    [
        ("Dat is niet zo en geen van ons", "nl", ["niet", "geen"]),
        ("Il n'y a pas", "fr", ["n", "pas"]),
        ("We can't and we don't", "en", ["can", "t", "don", "t"]),
        ("in n steden", "nl", []),
    ],
)
def test_a_negation_is_told_in_each_language(text: str, language: str, negating: list[str]) -> None:
    own = words(text, language)
    assert [own[at].key for at in range(len(own)) if is_negation(own, at)] == negating
    assert (negations(own), negates(own)) == (len(negating), bool(negating))


@pytest.mark.parametrize(
    ("text", "unit"),
    [("5 euro", True), ("vijf jaar", True), ("miljoen euro", True), ("5 treinen", False)],
)
def test_a_unit_stands_after_a_number(text: str, unit: bool) -> None:
    assert is_unit(words(text)) is unit


def test_a_word_and_its_negation_are_opposites() -> None:
    assert opposites(["mogelijk", "trein"], ["onmogelijk", "bus"]) == {"mogelijk", "onmogelijk"}
    assert opposites(["der"], ["onder"]) == set()


@pytest.mark.parametrize(
    ("text", "language", "names"),
    [
        ("De trein naar Gent rijdt. Hij is van de NMBS.", "nl", ["Gent", "NMBS"]),
        ("Der Zug nach Berlin. Herr Meyer sagt es der EU.", "de", ["Meyer", "EU"]),
    ],
)
def test_a_name_has_a_capital_inside_a_sentence(text: str, language: str, names: list[str]) -> None:
    own = words(text, language)
    assert [text[one.start : one.end] for one in own if is_name(one, text, language)] == names
