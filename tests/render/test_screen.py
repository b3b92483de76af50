"""What pretty output is made of: lines that are wrapped, and lose nothing."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from qa_cli.render.screen import NARROW, Line, columns, fits, heading, line, printed, styled

WORDS = st.text(st.characters(exclude_categories=["C", "Z"]), min_size=1, max_size=30)


def bare(text: str) -> str:
    return re.sub(r"\s", "", text)


def test_text_is_never_read_as_markup_or_emoji() -> None:
    text = "[bold]sic[/bold] :smile: https://example.org 25"
    assert printed([[line(text)]], 80, color=False) == f"{text}\n"


def test_what_could_command_the_terminal_is_written_out() -> None:
    assert printed([[line("a\x1b[31mb\x07\u202e")]], 80, color=True) == "a\\x1b[31mb\\x07\\u202e\n"


def test_blocks_are_separated_by_a_blank_line() -> None:
    assert printed([[line("a"), line("b")], [line("c")]], 80, color=False) == "a\nb\n\nc\n"
    assert printed([], 80, color=False) == ""


def test_a_line_is_indented_where_it_goes_on_too() -> None:
    assert printed([[line("een twee drie", indent=2)]], 8, color=False) == "  een\n  twee\n  drie\n"


def test_a_line_is_at_most_a_hundred_columns() -> None:
    text = printed([[line("woord " * 100)]], 500, color=False)
    assert max(map(len, text.splitlines())) <= 100


def test_a_glimpse_is_cut_on_a_wide_screen_and_wrapped_on_a_narrow_one() -> None:
    item = line("woord " * 40, glimpse=True)
    (cut,) = printed([[item]], NARROW, color=False).splitlines()
    assert len(cut) <= NARROW
    assert cut.endswith("…")
    wrapped = printed([[item]], NARROW - 1, color=False)
    assert wrapped.split() == ["woord"] * 40


def test_a_tab_takes_the_columns_that_a_terminal_gives_it() -> None:
    tabs = "a\tb\t" * 30
    for item in (line(tabs), line(tabs, glimpse=True)):
        text = printed([[item]], 80, color=False)
        assert "\t" not in text
        assert max(map(len, text.splitlines())) <= 80


def test_a_word_that_is_wider_than_the_screen_is_folded() -> None:
    assert printed([[line("x" * 25)]], 10, color=False) == f"{'x' * 10}\n{'x' * 10}\n{'x' * 5}\n"


@given(st.lists(WORDS, max_size=12), st.integers(5, 120), st.integers(0, 3))
def test_wrapped_text_loses_no_word_at_any_width(words: list[str], width: int, indent: int) -> None:
    text = printed([[line(" ".join(words), indent=indent)]], width, color=False)
    assert bare(text) == bare(styled(" ".join(words)).plain)
    if width >= 40:
        assert " ".join(text.split()) == " ".join(styled(" ".join(words)).plain.split())


@given(st.lists(WORDS, max_size=12), st.integers(4, 120))
def test_no_line_is_wider_than_the_screen(words: list[str], width: int) -> None:
    text = printed([[line(" ".join(words))]], width, color=False)
    assert all(cell_len(row) <= width for row in text.split("\n"))


def test_columns_stand_below_one_another_whatever_letters_they_hold() -> None:
    block = columns([("Sector", "x"), ("農業", "y"), ("", "z")], indent=2)
    rows = printed([block], 80, color=False).splitlines()
    assert [cell_len(row[: row.index(mark)]) for row, mark in zip(rows, "xyz", strict=True)] == [
        11,
        11,
        11,
    ]
    assert [item.indent for item in block] == [2, 2, 2]


def test_a_table_fits_where_no_line_is_wrapped_and_the_screen_is_not_narrow() -> None:
    block = columns([("a" * 70, "b")])
    assert fits(block, 74)
    assert not fits(block, 73)
    small = columns([("a", "b")])
    assert fits(small, NARROW)
    assert not fits(small, NARROW - 1)
    assert not fits([Line(styled("x" * NARROW), 2)], NARROW + 1)


def test_styles_are_meanings_and_colour_is_only_where_it_is_wanted() -> None:
    block = [heading("Kop", "answer", "terzijde")]
    assert printed([block], 80, color=False) == "Kop  terzijde\n"
    assert printed([block], 80, color=True) == "\x1b[1;32mKop\x1b[0m\x1b[2m  terzijde\x1b[0m\n"
    assert printed([[heading("Kop", "heading")]], 80, color=False) == "Kop\n"


@pytest.mark.parametrize("style", ["title", "heading", "answer", "match", "label", "faint"])
def test_every_style_is_seen(style: str) -> None:
    assert "\x1b[" in printed([[line("a", style)]], 80, color=True)
