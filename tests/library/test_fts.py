"""Conditions as expressions of FTS5, asked of an index of a few passages."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa_cli.library import fts
from qa_cli.model.index import Condition, Wanted
from qa_cli.text.tokenizer import fold
from tests.library.conftest import plain

# Each passage: its number, the column that it fills, its folded words; all have facets.
PASSAGES: list[tuple[int, str, str]] = [
    (1, "title", "wapens voor mali"),
    (2, "question", "klopt de uitvoer van wapens naar zuid soedan"),
    (3, "answer", "ja wapens uit mali en niger"),
    (4, "answer_translation", "weapons to mali"),
    (5, "introduction", "en ¶ mali"),
]
COLUMNS = (*fts.COLUMNS, "facets")


def one(*words: str) -> Wanted:
    return Wanted((words,))


def found(condition: Condition, facets: Sequence[Sequence[str]] = ()) -> list[int]:
    """The passages that FTS5 finds for a condition."""
    expression = fts.expression(condition, facets)
    sql = "SELECT rowid FROM passage_index WHERE passage_index MATCH ? ORDER BY rowid"
    with plain() as connection:
        connection.execute(
            f"CREATE VIRTUAL TABLE passage_index USING fts5 ({', '.join(COLUMNS)},"
            " content = '', columnsize = 0, tokenize = 'ascii')"
        )
        for number, column, words in PASSAGES:
            row = [words if name == column else None for name in fts.COLUMNS]
            connection.execute(fts.INSERT, (number, *row, "nl" if number < 4 else "fr"))
        return [number for (number,) in connection.execute(sql, (expression,))]


@pytest.mark.parametrize(
    ("condition", "passages"),
    [
        (Condition((one("mali"),)), [1, 3, 5]),
        (Condition((one("mali"), one("wapens"))), [1, 3]),
        (Condition((Wanted((("mali",),), (("mali",),)),)), [1, 3, 4, 5]),
        (Condition((Wanted((), (("weapons",),)),)), [4]),
        (Condition((one("zuid", "soedan"),)), [2]),
        (Condition((one("soedan", "zuid"),)), []),
        (Condition((one("en", "mali"),)), []),
        (Condition((Wanted((("niger",), ("soedan",))),)), [2, 3]),
        (Condition((one("mali"),), parts=("answer", "title")), [1, 3]),
        (Condition((one("mali"),), parts=("question",)), []),
        (Condition((one("mali"),), without=(one("niger"),)), [1, 5]),
        (Condition((one("mali"),), without=(Wanted((), (("weapons",),)),)), [1, 3, 5]),
        (Condition((one("mali"),), but=(one("mali"), one("wapens"))), [5]),
        (Condition((one("wapens"), one("mali")), within=3), [1, 3]),
        (Condition((one("wapens"), one("niger")), within=3), []),
        (Condition((one("wapens"), one("niger")), within=5), [3]),
        (Condition((one("wapens"), one("mali")), apart=3), []),
        (Condition((one("wapens"), one("soedan")), apart=3), [2]),
        (Condition((Wanted(()),)), []),
    ],
)
def test_a_condition_finds_the_passages_that_fulfil_it(
    condition: Condition, passages: list[int]
) -> None:
    assert found(condition) == passages


def test_one_of_many_alternatives_is_found_as_one_of_few() -> None:
    many = tuple((f"wapens{at}",) for at in range(200))
    assert found(Condition((Wanted(many),))) == []
    assert found(Condition((Wanted((*many, ("mali",))),))) == [1, 3, 5]
    assert found(Condition((Wanted((("mali",), *many)), one("niger")))) == [3]
    assert found(Condition((Wanted(many, (("mali",), *many)),))) == [4]
    assert found(Condition((one("mali"),), without=(Wanted((*many, ("wapens",))),))) == [5]


def test_a_passage_has_one_facet_of_each_group() -> None:
    mali = Condition((one("mali"),))
    assert found(mali, [['"nl"']]) == [1, 3]
    assert found(mali, [['"fr"', '"nl"']]) == [1, 3, 5]
    assert found(mali, [['"fr"'], ['"nl"']]) == []
    assert found(mali, [[]]) == []


def test_a_phrase_is_asked_of_originals_or_of_translations() -> None:
    assert "title_translation" in fts.phrase(("mali",), translated=True)
    assert "translation" not in fts.phrase(("mali",), translated=False)
    assert fts.phrase(("zuid", "soedan"), translated=False).endswith(': "zuid soedan"')


@given(st.lists(st.text(max_size=8).map(fold).filter(bool), min_size=1, max_size=3))
def test_no_folded_word_is_read_as_the_syntax_of_an_expression(texts: list[str]) -> None:
    wanted = tuple(one(*text.split(" ")) for text in texts)
    assert isinstance(found(Condition(wanted, without=wanted[:1])), list)


@pytest.mark.parametrize("word", ["and", "or", "not", "near", "title"])
def test_a_word_of_the_syntax_is_a_word(word: str) -> None:
    assert found(Condition((one(word),))) == []
