"""What the search index holds of passages: folded text, words, words without a space."""

import pytest

from qa_cli.library import fts
from qa_cli.library.index_rows import BETWEEN, Folded, folded, indexed


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Naar Mali.", "naar mali"),
        ("Eén.\n\nTwee!", f"een {BETWEEN} twee"),
        ("Eén\nregel", "een regel"),
        ("?!", ""),
    ],
)
def test_a_passage_is_folded_and_no_phrase_spans_its_paragraphs(text: str, words: str) -> None:
    assert folded("answer", text, None) == Folded("answer", text, None, words, None)


def test_a_passage_fills_the_column_of_its_part_and_that_of_its_translation() -> None:
    rows = indexed([folded("answer", "Ja.", "Yes."), folded("title", "Wapens", None)])
    columns = [dict(zip(fts.COLUMNS, row, strict=True)) for row in rows.texts]
    filled = [{name: words for name, words in row.items() if words} for row in columns]
    assert filled == [{"answer": "ja", "answer_translation": "yes"}, {"title": "wapens"}]


def test_words_and_runs_are_those_of_the_originals_and_of_the_translations() -> None:
    rows = indexed(
        [
            folded("title", "De e-mail\n\nen de brief", "The e-mail of 25.000"),
            folded("answer", "Geen brief", None),
        ]
    )
    originals, translations = rows.words
    assert originals == {"de", "e", "mail", "en", "brief", "geen"}
    assert translations == {"the", "e", "mail", "of", "25", "000"}
    assert [{*runs} for runs in rows.runs] == [{("e", "mail")}, {("e", "mail"), ("25", "000")}]
    assert rows.facets == ""


def test_the_same_passages_give_the_same_rows() -> None:
    def rows() -> object:
        return indexed([folded("title", "De e-mail van Mali", "Mali's e-mail")])

    assert rows() == rows()


def test_of_nothing_there_is_nothing() -> None:
    assert indexed([]) == ((), (frozenset(), frozenset()), (frozenset(), frozenset()), "")
