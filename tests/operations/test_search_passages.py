"""What a search gives back beside its hits."""

from pathlib import Path

import pytest

from qa_cli.errors.queries import EmptyQueryError
from qa_cli.errors.usage import ContradictingOptionsError
from qa_cli.model.notes import Note
from qa_cli.model.results import Found, Longer, Showing
from qa_cli.operations.filters import Filters
from qa_cli.operations.search_passages import notes_on, said, search_passages
from tests.operations.conftest import MILK_NAME
from tests.render import results


def notes_of(words: str, **options: object) -> list[Note]:
    with search_passages(words, **options) as (_, notes):  # type: ignore[arg-type]
        return notes


@pytest.mark.parametrize(
    ("words", "notes"),
    [
        ("minsk", []),
        ("minks", [Note("near words", ("minks", "Minsk"))]),
        ("erdogan", [Note("words not found", ("erdogan",))]),
        (
            "onderhendelenge",
            [
                Note("words not found", ("onderhendelenge",)),
                Note("nearest words", ("onderhandelingen",)),
            ],
        ),
        ("agenda guterres", [Note("together in pair")]),
        ("poetin corona", [Note("together in document")]),
        (
            "hoeveel agenda van guterres",
            [
                Note("left out words", ("hoeveel",)),
                Note("together in pair", ("van",)),
            ],
        ),
        ("minsk AND osce", [Note("operators", ("AND",))]),
        ("minsk -osce", [Note("not together"), Note("excluded", numbers=(3,))]),
    ],
)
def test_what_was_relaxed_corrected_or_not_found_is_a_fact(words: str, notes: list[Note]) -> None:
    assert notes_of(words) == notes


def test_how_many_more_hits_there_are_is_a_fact() -> None:
    assert notes_of("minsk", limit=1) == [Note("first passages", numbers=(3, 1))]
    assert notes_of("minsk", limit=3) == []


def test_longer_words_are_said_beside_the_hits_or_where_reasons_are_asked_for() -> None:
    longer = Found("x", 20, HITS[:1], longer=Longer(("xy",), 1, 12))
    assert [note.kind for note in notes_on(longer)] == ["longer words", "first passages"]
    shown: list[tuple[Showing, bool, list[str]]] = [
        ("hits", False, ["longer words", "first passages"]),
        ("count", False, []),
        ("documents", False, []),
        ("counts", True, ["longer words"]),
    ]
    for showing, explain, kinds in shown:
        notes = said(notes_on(longer), showing, explain=explain)
        assert [note.kind for note in notes] == kinds


def test_it_looks_in_the_library_in_one_document_or_in_what_filters_choose(library: str) -> None:
    for options, document in (
        ({}, "784-2020-07-20-ampe-jambon"),
        ({"filters": Filters(asker="ampe")}, "784-2020-07-20-ampe-jambon"),
        ({"document": "784"}, "784-2020-07-20-ampe-jambon"),
    ):
        with search_passages("wapens", library=library, **options) as (found, notes):
            assert {hit.document for hit in found.hits} == {document}
            assert notes == []
    with search_passages("melk", library=library) as (found, _):
        assert {hit.document for hit in found.hits} == {MILK_NAME}


def test_what_filters_correct_is_said_before_what_the_search_does(library: str) -> None:
    notes = notes_of("wapems", library=library, filters=Filters(minister="jambom"))
    assert [note.kind for note in notes] == ["corrected", "near words"]


def test_a_document_and_filters_contradict_each_other(library: str) -> None:
    with pytest.raises(ContradictingOptionsError) as raised:
        notes_of("wapens", library=library, document="784", filters=Filters(latest="2020"))
    assert str(raised.value) == "--document and --to contradict each other"


def test_a_search_for_nothing_is_an_error_before_any_library_is_opened(tmp_path: Path) -> None:
    (tmp_path / "no.sqlite").write_text("no library")
    with pytest.raises(EmptyQueryError):
        notes_of("?!", library=str(tmp_path / "no.sqlite"))


def test_that_the_library_that_was_named_is_not_there_is_said(tmp_path: Path) -> None:
    path = str(tmp_path / "none.sqlite")
    assert notes_of("minsk", library=path) == [Note("no library", (path,))]
    filtered = notes_of("minsk", library=path, filters=Filters(countries=("armenia",)))
    assert filtered == [Note("no library", (path,))]


INFLECTED = results.EXACT._replace(
    matches=(results.EXACT.matches[0]._replace(word="sectors", how="inflection"),)
)
HITS = (results.EXACT, results.NEAR, results.NEAR, results.TITLE)


@pytest.mark.parametrize(
    ("found", "kinds"),
    [
        (Found("x", 1, HITS[:1]), []),
        (Found("x", 1, HITS[:1], relaxed="pair"), ["together in pair"]),
        (Found("x", 1, HITS[:1], relaxed="document"), ["together in document"]),
        (Found("x", 1, HITS[:1], relaxed="words", left_out=("de",)), ["together in words"]),
        (Found("x", 1, HITS[:1], left_out=("de",)), ["left out stop words"]),
        (Found("x", 0, ()), ["not together"]),
        (Found("x", 0, (), missing=("x",)), ["words not found"]),
        (
            Found("x", 0, (), missing=("x",), suggestions=("y",)),
            ["words not found", "nearest words"],
        ),
        (Found("x", 3, HITS[:1]), ["first passages"]),
        (Found("x", 1, (INFLECTED,)), []),
        (Found("x", 1, (INFLECTED,), inflected=("sectors",)), ["other forms"]),
        (Found("x", 1, HITS[:1], near=(("treim", ("trein",)),)), ["words near"]),
        (Found("x", 3, HITS[:1], more=iter(HITS[1:])), []),
        (
            Found("x", 4, HITS, cut=("ver", "ont")),
            ["near words", "too many words", "too many words"],
        ),
    ],
)
def test_what_is_said_of_a_search_follows_from_what_was_found(
    found: Found, kinds: list[str]
) -> None:
    assert [note.kind for note in notes_on(found)] == kinds


def test_each_word_that_is_not_there_is_said_once_with_all_that_was_found_instead() -> None:
    other = results.NEAR.matches[1]._replace(matched="nieuws")
    again = results.NEAR._replace(matches=(other, *results.NEAR.matches))
    notes = notes_on(Found("x", 3, (results.EXACT, results.NEAR, again)))
    assert notes == [Note("near words", ("nietz", "niets", "nieuws"))]
