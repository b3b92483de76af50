"""A minister's name and titles are no part of the text that they are printed below."""

import pytest

from tests.reading.writers import read_text, texts

FLEMISH = (
    "SCHRIFTELIJKE VRAAG\nnr. 115\nvan JO BO\ndatum: 20 juli 2020\naan BART SOMERS\n"
    "VLAAMS MINISTER VAN BINNENLANDS BESTUUR\n\nFusies\n\n{asked}\n\n"
    "BART SOMERS\nVLAAMS MINISTER VAN BINNENLANDS BESTUUR\n\nANTWOORD\n"
    "op vraag nr. 115 van 20 juli 2020\nvan JO BO\n\n{answered}\n"
)


@pytest.mark.parametrize(
    "asked", ["Hoeveel fusies zijn gepland?", "a) Hoeveel fusies zijn er?\nb) Hoeveel volgen er?"]
)
def test_the_ministers_name_is_no_sub_question(asked: str) -> None:
    reading = read_text(FLEMISH.format(asked=asked, answered="Er zijn er twaalf."))
    assert list(texts(reading)) == list(range(1, asked.count("?") + 1))
    assert reading.document.answers[0].to == tuple(texts(reading))


def test_a_name_and_titles_in_small_letters_are_no_part_of_the_last_sub_question() -> None:
    text = FLEMISH.format(asked="1. Hoeveel?\n2. Waarom?", answered="1. Tien.\n2. Zo.").replace(
        "\n\nBART SOMERS\nVLAAMS MINISTER VAN BINNENLANDS BESTUUR\n\nANTW",
        "\n\nBart Somers\nVlaams minister van Binnenlands Bestuur,\nen Gelijke Kansen\n\nANTW",
    )
    assert texts(read_text(text))[2] == "Waarom?"
