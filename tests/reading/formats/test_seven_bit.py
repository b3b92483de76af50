"""What was written for seven bits is read as what it stands for; what only looks so is kept."""

import pytest

from qa_cli.model.diagnostics import FileWarning
from qa_cli.reading.formats import seven_bit, text_file
from tests.reading.writers import read_text

QUOTED = (
    b"1. Hoeveel cli=C3=ABnten in Roemeni=C3=AB (in =E2=82=AC)?\n2. Waarom =E2=80=93 o=\nf hoe?"
)
TEXT = "1. Hoeveel cliënten in Roemenië (in €)?\n2. Waarom – of hoe?"


@pytest.mark.parametrize(
    ("content", "name"),
    [
        (TEXT.encode("utf-7"), "UTF-7"),
        (b"1. Hoeveel cli+AOs-nten in Roemeni+AOs (in +IKw)?\n2. Waarom +IBM of hoe?", "UTF-7"),
        (QUOTED, "quoted-printable"),
        (
            b"1. Hoeveel cli=EBnten in Roemeni=EB (in =80)?\n2. Waarom =96 of =\nhoe?",
            "quoted-printable",
        ),
        (
            b"1. Hoeveel cli&euml;nten in Roemeni&#235; (in &euro;)?\n2. Waarom &ndash; of hoe?",
            "text with HTML entities",
        ),
    ],
)
def test_letters_are_read_and_the_guess_is_said(content: bytes, name: str) -> None:
    source = text_file.read(content, "x")
    assert "\n".join(line.text for line in source.lines) == TEXT
    assert source.warnings == (FileWarning("guessed encoding", (name,)),)


@pytest.mark.parametrize(
    "text",
    [
        "Bel +32 2 555 12 12 of +32-2-555. Kosten+baten, 10+15=25 en 3+-2.",
        "Een code: +AOs- en nog iets: 5 + 5.",  # one "+" begins no letters
        "Zie https://a.be/?land=BE en https://a.be/?land=DE&jaar=2020",
        "R&amp;D &lt;b&gt; en AT&T; of Q&A;",
        "a=b",
    ],
)
def test_what_only_looks_so_stays_as_it_is(text: str) -> None:
    assert seven_bit.turned_back(text.encode()) is None


def test_a_document_in_utf_7_is_read_and_found_by_its_words() -> None:
    text = (
        "Vlaamse Regering\n\n1. Wie kent Roemenië?\n2. Wie België?\n\nANTWOORD\n\n1. Ik.\n2. U.\n"
    )
    source = text_file.read(text.encode("utf-7"), "x")
    assert [line.text for line in source.lines] == text.split("\n")
    assert read_text(text).problems == ()
