"""Text that is fit to be shown: safe for a terminal, listed, shortened."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa_cli.text.display import (
    columns,
    file_name,
    in_one_line,
    listed,
    listed_first,
    short,
    visible,
    with_line_end,
)


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


@pytest.mark.parametrize("character", "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
def test_what_turns_the_direction_of_writing_is_written_out(character: str) -> None:
    assert visible(f"a{character}b") == f"a\\u{ord(character):04x}b"


@given(st.text())
def test_all_other_characters_are_left_as_they_are(text: str) -> None:
    safe = [c for c in text if unicodedata.category(c) not in {"Cc", "Cs", "Zl", "Zp"}]
    shown = visible("".join(safe))
    assert len(shown) >= len(safe)
    assert [c for c in shown if c in safe or c in "\\ux0123456789abcdef"] == [*shown]


@given(st.text())
def test_visible_text_is_left_as_it_is(text: str) -> None:
    assert visible(visible(text)) == visible(text)


def test_text_gets_a_line_end_and_no_text_none() -> None:
    assert with_line_end("a\x1b") == "a\\x1b\n"
    assert with_line_end("") == ""


def test_a_line_has_neither_tabs_nor_line_ends() -> None:
    assert in_one_line("a\tb\nc") == "a b c"


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ([], ""),
        (["a"], "a"),
        (["a", "b"], "a and b"),
        (["a", "b", "c"], "a, b and c"),
        (["", "b"], "b"),
    ],
)
def test_words_are_listed_as_in_a_sentence(words: list[str], sentence: str) -> None:
    assert listed(words) == sentence


@pytest.mark.parametrize(
    ("words", "most", "sentence"),
    [
        ("ab", 2, "a and b"),
        ("abc", 2, "a and b and 1 more"),
        ("abcdefg", 5, "a, b, c, d and e and 2 more"),
        ("a" * 1205, 5, "a, a, a, a and a and 1,200 more"),
        ("", 2, ""),
    ],
)
def test_of_very_many_words_the_first_are_listed(words: str, most: int, sentence: str) -> None:
    assert listed_first(words, most) == sentence


def test_a_file_without_a_name_is_standard_input() -> None:
    assert file_name("vraag.pdf") == "vraag.pdf"
    assert file_name("") == "standard input"


def test_what_was_typed_is_cut_where_it_is_long() -> None:
    assert short("x" * 60) == "x" * 60
    assert short("x" * 61) == f"{'x' * 60}…"
    assert short("abc", 2) == "ab…"


@pytest.mark.parametrize(
    ("text", "width"), [("", 0), ("een", 3), ("漢字", 4), ("é", 1), ("e\u0301", 1), ("ａ😀", 4)]
)
def test_a_wide_letter_takes_two_columns_and_an_accent_none(text: str, width: int) -> None:
    assert columns(text) == width
