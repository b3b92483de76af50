"""Every note on a query or a quotation has a sentence, made of its facts."""

import pytest

from qa_cli.model.notes import Note
from qa_cli.render.note_phrases import sentence
from qa_cli.render.query_note_phrases import SENTENCES as OWN

SENTENCES: list[tuple[Note, str]] = [
    (Note("left out words", ("a", "b")), '"a" and "b" not found; left out'),
    (Note("left out stop words", ("de",)), 'no passage has all the words; left out "de"'),
    (
        Note("together in words"),
        "no passage has all the words; showing those that have the most of them",
    ),
    (
        Note("together in words", ("de", "het")),
        (
            "no passage has all the words; showing those that have the most of them;"
            ' left out "de" and "het"'
        ),
    ),
    (
        Note("left out words", tuple("abcdefg")),
        '"a", "b", "c", "d" and "e" and 2 more not found; left out',
    ),
    (
        Note("longer words", ("vergunningen", "vergunningsplicht"), (12, 3)),
        (
            "12 passages have only longer words: vergunningen, vergunningsplicht, ..."
            " (--exact leaves them out)"
        ),
    ),
    (Note("excluded", numbers=(1,)), "left out 1 passage with the words after -"),
    (Note("no references"), "no mention of another question was found"),
    (
        Note("not stated", ("number", "asked_on")),
        "the source does not state: number, date of the question",
    ),
    (
        Note("not stated", ("minister", "asked_on", "answered_on")),
        "the source does not state: minister, dates",
    ),
    (
        Note("not verbatim", ("absent", "a b")),
        "these words are not in the text: qa verify 'a b'",
    ),
    (
        Note("not verbatim", ("altered", "a b")),
        "these words are in the text only in part or altered: qa verify 'a b'",
    ),
    (Note("quoted translation"), "these words are of the unofficial English translation"),
    (Note("quoted elsewhere", numbers=(2,)), "also in 2 other passages"),
    (Note("no quotations", ("a.md",)), "no quotations in a.md"),
    (Note("no quotations", ("-",)), "no quotations in standard input"),
    (
        Note("quotations", numbers=(4, 1, 2, 1)),
        "4 quotations: 1 verbatim, 2 altered, 1 absent",
    ),
    (Note("words not found", ("erdogan", "poetin")), 'nothing found for "erdogan" and "poetin"'),
    (Note("nearest words", ("a", "b")), "nearest words: a, b"),
    (Note("not together"), "no passage, and no document, has all that was asked for"),
    (
        Note("together in pair"),
        "no passage has all the words; showing sub-questions and answers that together do",
    ),
    (
        Note("together in pair", ("hoeveel",)),
        (
            "no passage has all the words; showing sub-questions and answers that together do;"
            ' left out "hoeveel"'
        ),
    ),
    (
        Note("together in document"),
        (
            "no passage has all the words, and no sub-question with its answer; "
            "showing passages of documents that do"
        ),
    ),
    (Note("near words", ("minks", "Minsk")), '"minks" not found; showing the nearest: Minsk'),
    (
        Note("near words", ("a", *"bcdefgh")),
        '"a" not found; showing the nearest: b, c, d, e, f, ...',
    ),
    (
        Note("other forms", ("sectors", "sector", "sectoren")),
        '"sectors" not found; showing other forms: sector, sectoren',
    ),
    (
        Note("words near", ("treim", "trein")),
        'few passages have "treim"; words near it were not looked for: trein',
    ),
    (
        Note("operators", ("OR", "trein*")),
        (
            "OR is no operator: a passage has all of the words; search for one after another; "
            '* in "trein*" stands for nothing: longer words are found without it (not with --exact)'
        ),
    ),
    (
        Note("operators", ("NOT", "AND")),
        (
            "NOT is no operator: -word leaves a word out; "
            "AND is no operator: a passage has all of the words anyway"
        ),
    ),
    (
        Note("too many words", ("ver",)),
        'very many words begin or end with "ver"; only the shortest were looked for',
    ),
]


@pytest.mark.parametrize(("note", "text"), SENTENCES)
def test_a_note_says_its_facts_in_a_sentence(note: Note, text: str) -> None:
    assert sentence(note) == text


def test_every_kind_of_note_has_a_sentence() -> None:
    assert {note.kind for note, _ in SENTENCES} == set(OWN)


def test_what_a_reader_typed_is_cut_short() -> None:
    long = "x" * 10_000
    for note in (Note("words not found", (long,)), Note("near words", (long, "x"))):
        assert len(sentence(note)) < 200
