"""The words that decide of what kind a change is: each one word, in four languages."""

import pytest

from qa_cli.search.quotations import vocabulary
from qa_cli.search.quotations.words import APOSTROPHE, compared
from qa_cli.text.tokenizer import fold

LISTS = {
    name: getattr(vocabulary, name)
    for name in ("NEGATIONS", "NUMBERS", "COUNTS", "SCALES", "SUFFIXES", "BY_THE_WAY", "UNITS")
}


@pytest.mark.parametrize("name", LISTS)
def test_every_word_is_one_in_small_letters(name: str) -> None:
    others = {
        word
        for word in LISTS[name] - {APOSTROPHE}
        if [one.key for one in compared(word, "nl").words] != [fold(word)] or not word.islower()
    }
    assert others == set()


def test_every_sign_is_one_beside_a_number() -> None:
    others = {
        sign
        for sign in vocabulary.AMOUNT_SIGNS
        if (sign, "sign") not in {(one.key, one.kind) for one in compared(f"2 {sign}3", "nl").words}
    }
    assert others == set()


@pytest.mark.parametrize(
    ("name", "nl", "fr", "de", "en"),
    [
        ("NEGATIONS", "niet", "jamais", "kein", "without"),
        ("NUMBERS", "zeven", "moitié", "fünf", "hundred"),
        ("UNITS", "jaar", "mètres", "Sekunden", "tonnes"),
        ("COUNTS", "enkele", "quelques", "einige", "third"),
        ("BY_THE_WAY", "het", "les", "das", "the"),
    ],
)
def test_each_language_has_its_own(name: str, nl: str, fr: str, de: str, en: str) -> None:
    words = (
        compared(word, language).words
        for word, language in ((nl, "nl"), (fr, "fr"), (de, "de"), (en, "en"))
    )
    assert {word.key for (word,) in words} <= LISTS[name]


@pytest.mark.parametrize("word", ["wel", "mogelijk", "een", "one", "nieuwe", "oui", "sein", "note"])
def test_other_words_neither_negate_nor_are_numbers(word: str) -> None:
    assert word not in vocabulary.NEGATIONS | vocabulary.NUMBERS | vocabulary.UNITS


def test_what_counts_units_are_all_numbers_and_a_few_words_more() -> None:
    assert vocabulary.NUMBERS < vocabulary.COUNTS
    assert "een" in vocabulary.COUNTS - vocabulary.NUMBERS


@pytest.mark.parametrize(
    ("word", "opposite"),
    [
        ("mogelijk", "onmogelijk"),
        ("verbindlich", "unverbindlich"),
        ("légal", "illégal"),
        ("possible", "impossible"),
        ("régulier", "irrégulier"),
        ("aware", "unaware"),
        ("gouvernemental", "nongouvernemental"),
        ("approuver", "désapprouver"),
        ("agree", "disagree"),
    ],
)
def test_a_beginning_turns_a_word_into_its_opposite(word: str, opposite: str) -> None:
    (one,), (other,) = compared(word, "nl").words, compared(opposite, "nl").words
    assert other.key in {beginning + one.key for beginning in vocabulary.NEGATING_BEGINNINGS}
