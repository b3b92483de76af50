"""What holds for every text: it is read back as written, and no word of it is lost.

The examples are the same in every run, so that a green run is green for everyone.
"""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qa_cli.model.diagnostics import Reading
from qa_cli.reading.lines.line import numbered
from tests.reading.laws import assert_nothing_is_lost_or_added
from tests.reading.writers import (
    Written,
    answers,
    flemish,
    pdf,
    read_bytes,
    read_text,
    texts,
    tweede_kamer,
)

WORDS = [
    "de", "minister", "vergunning", "uitvoer", "Georgië", "in", "van", "het", "bedrijf", "25.000",
    "euro", "COVID-19", "vraag", "antwoord", "artikel", "wapens", "(1996)", "sinds", "juli",
    "omdat", "«nieuws»", "de-escalatie", "EU-lidstaten",
]  # fmt: skip
SENTENCE = st.lists(st.sampled_from(WORDS), min_size=8, max_size=30).map(
    lambda words: f"Volgens {' '.join(words)}"
)
PIECES = [
    "Vraag 1", "Vraag 2 en 3", "Antwoord 1", "Antwoord", "Antwoord op vraag 2", "1. ", "2. ", "3.",
    "1", "ANTWOORD", "op vraag nr. 784 van 20 juli 2020", "JAN JAMBON", "SCHRIFTELIJKE VRAAG", "- ",
    "a) ", "Toelichting:", "Deze vraag werd gesteld aan iedereen", "1BBC, 19 oktober 2024",
    "[1] NOS", "Tweede Kamer, vergaderjaar 2019–2020, Aanhangsel 1", "Antwoord : ", "Hoeveel?",
    "Ja.", "één", "Vraag nr. 12 van de heer Bo d.d. 3 mei 2020 (N.) :", "bestuurs-", "of niet",
    "", "", "\f", "\t", "Welke kosten zijn er gemaakt? Waarom? ",
    "de sectoren wijn en hout.2. Hoe?", "Antwoord van de minister van Justitie",
    "van 3 mei 2020 (N.):", " Vraag 2024 Voor een nummer", "Vraag 0 Klopt het?", " Vraag 165 en 6",
]  # fmt: skip


@st.composite
def written(draw: st.DrawFn) -> Written:
    """A question with its answers, of which neighbouring ones may be given together."""
    count = draw(st.integers(1, 9))
    starts = sorted({1, *draw(st.sets(st.integers(1, count)))})
    groups = [tuple(range(*ends)) for ends in zip(starts, [*starts[1:], count + 1], strict=True)]
    return Written(
        draw(SENTENCE),
        tuple(f"{draw(SENTENCE)}." for _ in range(draw(st.integers(0, 2)))),
        tuple(f"{draw(SENTENCE)}?" for _ in range(count)),
        tuple((group, f"{draw(SENTENCE)}.") for group in groups),
    )


def assert_read_back(reading: Reading, expected: Written) -> None:
    assert [*texts(reading)] == list(range(1, len(expected.questions) + 1))
    assert [*texts(reading).values()] == [*expected.questions]
    assert answers(reading) == dict(expected.answers)


@settings(max_examples=60, deadline=None, derandomize=True)
@given(written(), st.booleans())
def test_a_flemish_document_reads_back_as_it_was_written(expected: Written, heads: bool) -> None:
    reading = read_text(flemish(expected, heads=heads))
    assert_read_back(reading, expected)
    assert reading.document.title.text == expected.title
    introduction = [paragraph.text for paragraph in reading.document.introduction]
    assert introduction == [*expected.introduction]


@settings(max_examples=60, deadline=None, derandomize=True)
@given(written(), st.booleans())
def test_a_dutch_document_reads_back_as_it_was_written(expected: Written, numbered: bool) -> None:
    reading = read_text(tweede_kamer(expected, numbered_answers=numbered))
    assert_read_back(reading, expected)


@settings(max_examples=15, deadline=None, derandomize=True)
@given(written())
def test_a_pdf_reads_back_as_it_was_written(expected: Written) -> None:
    lines = wrapped(tweede_kamer(expected))
    pages = [lines[at : at + 40] for at in range(0, len(lines), 40)]
    printed = [[(60, 800 - 18 * at, line) for at, line in enumerate(page)] for page in pages]
    assert_read_back(read_bytes(pdf(printed)), expected)


@pytest.mark.slow
@settings(max_examples=300, deadline=None, derandomize=True)
@given(
    st.lists(st.sampled_from(PIECES), max_size=40), st.lists(st.sampled_from("\n \n"), min_size=40)
)
def test_every_letter_of_a_text_is_in_the_document_or_is_furniture(
    pieces: list[str], ends: list[str]
) -> None:
    text = "".join(piece + end for piece, end in zip(pieces, ends, strict=False))
    reading = read_text(text or "x", file="")
    assert_nothing_is_lost_or_added(reading, list(numbered(text or "x")))


def wrapped(text: str, width: int = 80) -> list[str]:
    """The lines of a text, broken at spaces."""
    lines: list[str] = []
    for line in text.splitlines():
        current = ""
        for word in line.split(" "):
            if current and len(current) + 1 + len(word) > width:
                lines.append(current)
                current = word
            else:
                current = f"{current} {word}".strip()
        lines.append(current)
    return lines
