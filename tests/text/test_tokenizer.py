"""Folding: what is compared, and that it leads back to the original."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa_cli.text.tokenizer import fold, sequence, slug, spans, split, unspaced


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Azerbaïdjan", "azerbaidjan"),
        ("Azərbaycan", "azerbaycan"),
        ("Łódź, Đà Nẵng, Ørsted", "lodz da nang orsted"),
        ("cœur straße", "coeur strasse"),
        ("Nagorno–Karabach", "nagorno karabach"),
        ("foto’s zo'n lʼété", "foto s zo n l ete"),
        ("samen\u00adwerking", "samenwerking"),
        ("cafe\u0301", "cafe"),
        ("Азербайджан", "азербаиджан"),
        ("25.000 CO₂", "25 000 co2"),
        ("C# en C++, geen C.", "c\uff03 en c\uff0b\uff0b geen c"),
        ("1+1 #metoo +32 a#b", "1 1 metoo 32 a b"),
        (" - \t\n", ""),
    ],
)
def test_text_folds_to_the_words_it_is_compared_by(text: str, folded: str) -> None:
    assert fold(text) == folded


@given(st.text())
def test_offsets_lead_back_to_the_word_in_the_original(text: str) -> None:
    end_of_last = 0
    for word in split(text):
        assert word.folded
        assert end_of_last <= word.start < word.end <= len(text)
        assert fold(text[word.start : word.end]).replace(" ", "") == word.folded
        end_of_last = word.end


@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text(st.characters(codec="ascii")), st.text(max_size=3))
def test_words_are_the_same_beside_letters_that_fold_to_several(plain: str, odd: str) -> None:
    assert [word.folded for word in split(f"{plain} {odd}")][: len(split(plain))] == [
        word.folded for word in split(plain)
    ]


@pytest.mark.parametrize(
    "letters", [bytes(range(256)).decode("latin-1"), "– “é” œ € Łódź ⅓ C# \xad\n"]
)
def test_a_long_text_is_folded_as_its_words_are_one_by_one(letters: str) -> None:
    words = [f"a{letter}b" for letter in letters if letter not in "#+"]
    long = " ".join(words * 10)
    one_by_one = [own for word in words for own in fold(word).split()] * 10
    assert sequence(long) == fold(long).split() == one_by_one
    assert [word.folded for word in split(long)] == one_by_one
    assert all(fold(long[word.start : word.end]) == word.folded for word in split(long))


@given(st.text(st.characters(codec="cp1252"), min_size=100, max_size=120))
def test_folding_a_text_does_not_depend_on_how_long_it_is(text: str) -> None:
    cut = [fold(part) for part in text.split(" ")]
    assert fold(text) == " ".join(" ".join(cut).split())


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("De VN-Raad", [("de", 0, 2), ("vn", 3, 5), ("raad", 6, 10)]),
        ("straße x", [("strasse", 0, 6), ("x", 7, 8)]),
        ("cafe\u0301s", [("cafes", 0, 6)]),
        ("a\u00adb", [("ab", 0, 3)]),
        ("ʼs-Gravenhage", [("s", 1, 2), ("gravenhage", 3, 13)]),
        ("", []),
    ],
)
def test_words_come_with_their_offsets(text: str, words: list[tuple[str, int, int]]) -> None:
    assert split(text) == words


def test_no_phrase_spans_two_paragraphs() -> None:
    assert sequence("Een twee.\n\nDrie\nvier") == ["een", "twee", "", "drie", "vier"]
    assert sequence("") == []


@given(st.lists(st.text(), max_size=4).map("\n\n".join))
def test_words_with_offsets_are_those_of_the_sequence(text: str) -> None:
    words = [fold(text[start:end]).replace(" ", "") for start, end in spans(text)]
    assert words == sequence(text)


@pytest.mark.parametrize(
    ("text", "runs"),
    [
        ("de-escalatie van 25.000 CO₂", [("de", "escalatie"), ("25", "000")]),
        ("zo'n e-mail, a.b.c!", [("zo", "n"), ("e", "mail"), ("a", "b", "c")]),
        ("losse woorden", []),
        ("twee - streepjes", []),
        ("a--b.c", [("b", "c")]),
        ("", []),
    ],
)
def test_words_with_no_space_between_them_are_a_run(text: str, runs: list[tuple[str, ...]]) -> None:
    assert list(unspaced(text)) == runs


@pytest.mark.parametrize(
    ("text", "longest", "slugged"),
    [
        ("Conflict Armenië – Azerbeidzjan", 60, "conflict-armenie-azerbeidzjan"),
        ("  ?! ", 60, ""),
        ("Վրաստան", 60, ""),
        ("een twee drie", 8, "een-twee"),
        ("een twee drie", 7, "een"),
        ("eentweedrie", 4, "eent"),
        ("784/2020", 60, "784-2020"),
    ],
)
def test_a_slug_is_words_in_ascii_cut_between_words(text: str, longest: int, slugged: str) -> None:
    assert slug(text, longest) == slugged


@given(st.text(), st.integers(1, 60))
def test_a_slug_is_never_longer_and_holds_nothing_that_a_path_means(
    text: str, longest: int
) -> None:
    made = slug(text, longest)
    assert len(made) <= longest
    assert re.fullmatch(r"(?:[a-z0-9]+(?:-[a-z0-9]+)*)?", made)
