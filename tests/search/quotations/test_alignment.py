"""A quotation laid beside its source, word by word."""

import random

import pytest

from qa_cli.search.quotations.alignment import Step, aligned, window


def words(text: str) -> list[str]:
    return text.split()


SOURCE = words("wij vinden dat het beleid niet op hetkader is gestoeld en dat 82 % het goed vindt")


def differences(quote: str, source: list[str] | None = None) -> list[tuple[str, str]]:
    """What was removed and what was added, of the steps that are not the same."""
    own, quoted = source or SOURCE, words(quote)
    found = window(quoted, own, range(len(own)))
    assert found is not None
    beside = own[found.start : found.stop]
    return [
        (
            " ".join(beside[step.source : step.source_end]),
            " ".join(quoted[step.quote : step.quote_end]),
        )
        for step in aligned(quoted, beside)
        if step.op != "same"
    ]


@pytest.mark.parametrize(
    ("quote", "wanted"),
    [
        ("dat het beleid niet op het kader is gestoeld", []),
        ("het beleid op hetkader is gestoeld", [("niet", "")]),
        ("het beleid ook niet op hetkader", [("", "ook")]),
        ("en dat 83 % het goed vindt", [("82", "83")]),
        ("en dat 82 het goed vindt", [("%", "")]),
        ("wij vrezen dat het beleid", [("vinden", "vrezen")]),
        ("hetbeleid niet op hetkader", []),
    ],
)
def test_only_what_differs_is_told(quote: str, wanted: list[tuple[str, str]]) -> None:
    assert differences(quote) == wanted


def test_nothing_shared_has_no_window() -> None:
    assert window(["heel", "anders"], SOURCE, range(len(SOURCE))) is None
    assert window([], SOURCE, range(len(SOURCE))) is None


def test_a_window_keeps_to_the_words_that_it_is_given() -> None:
    twice = words("de kat zit op de mat de kat zit op de stoel")
    found = window(words("de kat zit"), twice, range(6, 12))
    assert found is not None
    assert (found.start, found.stop) == (6, 12)


def test_a_long_quotation_is_aligned_between_anchors() -> None:
    randomly = random.Random(1)  # noqa: S311 (a seeded choice, no secret)
    source = [f"w{randomly.randrange(900)}" for _ in range(4_000)]
    quote = source[500:3_500]
    quote[50] = "anders"
    del quote[700]
    quote.insert(2_000, "erbij")
    assert differences(" ".join(quote), source) == [
        (source[550], "anders"),
        (source[1_200], ""),
        ("", "erbij"),
    ]


def test_texts_without_anchors_are_wholly_different() -> None:
    steps = aligned(["a"] * 400, ["b"] * 400)
    assert {step.op for step in steps} == {"removed", "added"}
    assert steps[0] == Step("removed", 0, 1, 0, 0)
