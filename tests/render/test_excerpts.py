"""Which part of a passage is shown: the sentences that hold its matches."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa_cli.render.excerpts import ELLIPSIS, excerpts, marked

TEXT = "De eerste zin. De tweede zin met wapens? En de derde!\n\nEen alinea over wagens."


def shown(text: str, *words: str) -> str:
    spans = sorted((text.index(word), text.index(word) + len(word)) for word in words)
    return "".join(run for run, _ in marked(text, spans))


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (["wapens"], "… De tweede zin met wapens? …"),
        (["eerste"], "De eerste zin. …"),
        (["wagens"], "… Een alinea over wagens."),
        (["eerste", "wapens"], "De eerste zin. De tweede zin met wapens? …"),
        (["eerste", "wagens"], "De eerste zin. … Een alinea over wagens."),
        (["derde", "wagens"], "… En de derde! Een alinea over wagens."),
        (["eerste", "wapens", "derde", "wagens"], TEXT.replace("\n\n", " ")),
        ([], " …"),
    ],
)
def test_the_sentences_with_matches_are_shown_and_what_is_left_out_is_an_ellipsis(
    words: list[str], expected: str
) -> None:
    assert shown(TEXT, *words) == expected


@pytest.mark.parametrize(
    "text",
    [
        "De heer b.v. de EU reisde.",
        "Op 3.10.2020 waren er 25.000 wagens.",
        "Zie art. vijf, blz. zeven e.v. van de tekst!",
        "De Hoge Vertegenwoordiger J. Borrell en mevr. dr. A. De Vries schreven art. 5.",
        "Zie vraag nr. 131 van M. Peeters in de V.S. Amerika, o.a. Texas!",
    ],
)
def test_a_full_stop_inside_a_word_or_before_a_small_letter_ends_no_sentence(text: str) -> None:
    assert excerpts(text, [(len(text) - 3, len(text) - 2)]) == [(0, len(text))]


def test_a_quotation_mark_belongs_to_the_sentence_that_it_ends() -> None:
    text = "Hij zei: “Kom.” Zij kwam."
    assert excerpts(text, [(text.index("Kom"), text.index("Kom") + 3)]) == [(0, 15)]


def test_a_match_is_marked_and_nothing_else() -> None:
    runs = marked(TEXT, [(TEXT.index("wapens"), TEXT.index("wapens") + 6)])
    assert [run for run, match in runs if match] == ["wapens"]


def test_of_a_very_long_sentence_only_what_is_near_a_match_is_shown_cut_between_words() -> None:
    words = [f"woord{number}" for number in range(200)]
    text = " ".join([*words[:100], "wapens", *words[100:]])
    excerpt = shown(text, "wapens")
    assert 200 < len(excerpt) < 320
    assert excerpt.startswith(f"{ELLIPSIS} woord")
    assert excerpt.endswith(f" {ELLIPSIS}")
    assert set(excerpt.split()) <= {*words, "wapens", ELLIPSIS}


def test_matches_near_one_another_in_a_long_sentence_are_one_excerpt() -> None:
    text = f"{'a ' * 200}wapens en wagens{' b' * 200}"
    assert shown(text, "wapens", "wagens").count(ELLIPSIS) == 2
    far = f"wapens {'a ' * 400}wagens"
    assert shown(far, "wapens", "wagens").count(ELLIPSIS) == 1


def test_a_match_that_is_longer_than_what_is_shown_is_whole() -> None:
    text = "x" * 1000
    assert shown(text, text) == text


SENTENCES = st.lists(
    st.text(st.sampled_from("abC .?!\n“"), max_size=400) | st.just("Een zin. Nog een zin?\n\n"),
    max_size=4,
).map("".join)


@given(SENTENCES, st.data())
def test_every_match_is_in_an_excerpt_and_the_excerpts_are_in_order(
    text: str, data: st.DataObject
) -> None:
    ends = sorted(set(data.draw(st.lists(st.integers(0, len(text)), max_size=6))))
    words = [(a, b) for a, b in zip(ends[::2], ends[1::2], strict=False) if text[a:b].isalpha()]
    found = excerpts(text, words)
    assert all(any(a <= first and last <= b for a, b in found) for first, last in words)
    assert all(a < b for a, b in found)
    assert all(one[1] <= other[0] for one, other in pairwise(found))
    runs = marked(text, words)
    assert [run for run, match in runs if match] == [text[a:b] for a, b in words]
