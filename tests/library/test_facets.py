"""What documents are chosen by, as terms of the search index: it chooses as SQL does."""

import datetime as dt
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa_cli import library
from qa_cli.library import facets, rescue
from qa_cli.library.filters import EVERY, Chosen, between, both, chosen
from qa_cli.model.index import Condition, Wanted
from qa_cli.search import find, parse
from tests.library.conftest import CORRECTED, MALI, TRAINS, UNDATED, Keep

DAYS = st.dates(dt.date(1990, 1, 1), dt.date(2031, 12, 31))


@given(DAYS, DAYS, DAYS)
def test_a_day_has_one_of_the_facets_of_a_span_if_it_is_in_it(
    first: dt.date, last: dt.date, day: dt.date
) -> None:
    own = set(facets.of((), str(day), (), unanswered=False).split())
    spanned = facets.between(str(first), str(last))
    assert len(own.intersection(spanned)) == (first <= day <= last)
    assert len(spanned) <= 150


@pytest.mark.parametrize(
    ("earliest", "latest", "expected"),
    [
        ("2020", "2020", ("y2020",)),
        ("2020-07", "2020-08", ("m202007", "m202008")),
        ("2020-12-31", "2021-01-01", ("d20201231", "d20210101")),
        ("2019-12", "2030", ("m201912", "t202", "y2030")),
        ("2021", "2020", ()),
        ("2021-02-30", "2021-02", ("d20210228",)),
    ],
)
def test_a_span_is_the_fewest_periods(
    earliest: str, latest: str, expected: tuple[str, ...]
) -> None:
    assert facets.between(earliest, latest) == expected


def test_an_open_span_reaches_any_day() -> None:
    assert "t199" in facets.between(None, "2001")
    assert "t219" in facets.between("2001", None)


def test_names_that_differ_in_anything_have_facets_of_their_own() -> None:
    names = ("Jan Jambon", "JAN JAMBON", "Jan  Jambon", "Ján Jambon")
    assert len({facets.name("asker", name) for name in names}) == len(names)
    assert facets.name("asker", names[0]) != facets.name("minister", names[0])


CHOICES = [
    *(between("2020-07", "2020-07"), between("2021", None), between(None, "2020-07-19")),
    *(chosen({}, unanswered=True), chosen({}, ["ML"]), chosen({}, ["ML", "SS"])),
    *(chosen({"minister": ["Lydia Peeters"]}), chosen({"asker": ["Els Ampe", "Axel Ronse"]})),
    *(chosen({"parliament": ["Vlaams Parlement"]}), chosen({"parliament": ["vlaams parlement"]})),
    *(both(between("2020", "2024"), chosen({"asker": ["Els Ampe"]}, ["ML"])), EVERY),
]


@pytest.mark.parametrize("choice", CHOICES)
def test_the_index_chooses_the_documents_that_sql_does(
    path: Path, keep: Keep, choice: Chosen
) -> None:
    keep(MALI, TRAINS, UNDATED)
    with library.reading(path) as reader:
        expected = sorted(item.name for item in reader.documents(choice))
        titles = Condition((Wanted((("naar",), ("in",), ("een",))),), parts=("title",))
        for told in (choice, choice._replace(facets=None)):
            index = reader.index(told)
            keys = list(index.keys(titles))
            assert sorted(passage.document for _, passage in index.passages(keys)) == expected
            assert index.count(titles) == len(expected)


def test_where_no_document_is_chosen_nothing_is_found(path: Path, keep: Keep) -> None:
    keep(MALI, TRAINS)
    with library.reading(path) as reader:
        found = find(parse("mali uitvoer"), reader.index(between("1950", "1951")))
        assert (found.total, found.hits, found.missing) == (0, (), ())


def test_a_newer_document_takes_its_facets_along(path: Path, keep: Keep) -> None:
    keep(MALI)
    keep(CORRECTED)
    with library.reading(path) as reader:
        assert find(parse("mali"), reader.index(chosen({}, unanswered=True))).total == 0
        assert find(parse("mali"), reader.index(chosen({}, ["ML"]))).total == 1
    assert list(rescue.faults(path)) == []
    with library.writing(path) as writer:
        writer.remove(MALI.name)
        writer.commit()
    with library.reading(path) as reader:
        assert not list(reader.index(chosen({}, ["ML"])).keys(Condition((Wanted((("mali",),)),))))
    assert list(rescue.faults(path)) == []
