"""Folding: what is compared, and that it leads back to the original."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa_cli.text.display import visible
from qa_cli.text.tokenizer import fold, split


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
    ("unsafe", "shown"),
    [
        ("\x1b[2J", r"\x1b[2J"),
        ("\x9b31m", r"\x9b31m"),
        ("a\rb\x00", r"a\x0db\x00"),
        ("\u202etxt.exe", r"\u202etxt.exe"),
        ("\udcff", r"\udcff"),
        ("line\n\ttab é “ok” שלום", "line\n\ttab é “ok” שלום"),
    ],
)
def test_what_could_command_a_terminal_is_written_out(unsafe: str, shown: str) -> None:
    assert visible(unsafe) == shown


@given(st.text())
def test_visible_text_can_be_encoded_and_holds_no_control(text: str) -> None:
    shown = visible(text)
    shown.encode("utf-8")
    assert not [c for c in shown if unicodedata.category(c) == "Cc" and c not in "\n\t"]
