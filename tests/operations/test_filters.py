"""Which documents filters choose, and what is corrected or left out."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from qa_cli.errors.names import AmbiguousCountryError, UnknownCountryError, UnknownNameError
from qa_cli.errors.usage import NamesNothingError, NotADateError
from qa_cli.library.reader import Reader
from qa_cli.model.notes import Note
from qa_cli.operations import completions, libraries
from qa_cli.operations.filters import NO_FILTERS, Filters, choose
from qa_cli.operations.import_files import import_files
from tests.operations.conftest import COMPLETE, write


@pytest.fixture
def reader(library: str) -> Iterator[Reader]:
    with libraries.opened(library) as opened:
        yield opened


def chosen(reader: Reader, filters: Filters) -> tuple[list[str], list[Note]]:
    of_library, notes = choose(filters, reader)
    return [listed.name for listed in reader.documents(of_library)], notes


@pytest.mark.parametrize(
    ("filters", "notes"),
    [
        (Filters(asker="ampe"), []),
        (Filters(asker="Ampé Els"), []),
        (Filters(asker="e amp"), []),
        (Filters(asker="amep"), [Note("corrected", ("amep", "ELS AMPE"))]),
        (Filters(minister="jan jambom"), [Note("corrected", ("jan jambom", "JAN JAMBON"))]),
        (Filters(countries=("mali",)), []),
        (Filters(unanswered=True, parliament="vlaams"), []),
        (Filters(latest="2020"), [Note("undated", numbers=(2,))]),
        (Filters(earliest="2020-07-20", asker="ampe"), []),
    ],
)
def test_the_documents_chosen_fulfil_all_and_what_was_corrected_is_a_fact(
    reader: Reader, filters: Filters, notes: list[Note]
) -> None:
    assert chosen(reader, filters) == (["784-2020-07-20-ampe-jambon"], notes)


def test_a_corrected_country_is_a_fact_too(reader: Reader) -> None:
    assert chosen(reader, Filters(countries=("azerbijan",))) == (
        ["armenia-azerbaijan"],
        [Note("corrected", ("azerbijan", "Azerbaijan"))],
    )


def test_without_filters_all_are_chosen(reader: Reader) -> None:
    names, notes = chosen(reader, NO_FILTERS)
    assert (len(names), notes) == (3, [])


@pytest.mark.parametrize(
    ("filters", "error"),
    [
        (Filters(asker="zuhal"), UnknownNameError),
        (Filters(asker="els jambon"), UnknownNameError),
        (Filters(asker="!?"), NamesNothingError),
        (Filters(earliest="july"), NotADateError),
        (Filters(latest="2020-13"), NotADateError),
        (Filters(countries=("atlantis",)), UnknownCountryError),
        (Filters(countries=("congo",)), AmbiguousCountryError),
    ],
)
def test_a_filter_that_means_nothing_is_an_error(
    reader: Reader, filters: Filters, error: type[Exception]
) -> None:
    with pytest.raises(error):
        choose(filters, reader)


def test_filters_say_by_which_options_they_were_given() -> None:
    assert NO_FILTERS.options() == []
    assert Filters(earliest="2020", countries=("mali",), unanswered=True).options() == [
        "--from",
        "--country",
        "--unanswered",
    ]
    assert len(Filters("1", "2", "3", "4", "5", ("6",), True).options()) == len(Filters._fields)


def test_a_name_that_is_too_far_off_is_suggested(reader: Reader) -> None:
    with pytest.raises(UnknownNameError) as raised:
        choose(Filters(minister="jambonnnn"), reader)
    assert raised.value.hint == "nearest: JAN JAMBON"


def test_a_parliament_may_be_stated_as_a_chamber(tmp_path: Path) -> None:
    senate = "Belgische Senaat\n\nVoorbeeld.\n\n1. Hoeveel?\n\nAntwoord : Tien.\n"
    path = write(tmp_path / "senaat.txt", senate)
    flemish = write(tmp_path / "vlaams.txt", COMPLETE)
    own = str(tmp_path / "own.sqlite")
    list(import_files([path, flemish], own))
    with libraries.opened(own) as reader:
        ((of_senate, _), (corrected, notes), (of_flanders, _)) = (
            chosen(reader, Filters(parliament=typed))
            for typed in ("belgische senaat", "senaatt", "vlaams")
        )
    assert of_senate == corrected
    assert len(of_senate) == 1
    assert notes == [Note("corrected", ("senaatt", "Belgische Senaat"))]
    assert set(of_senate).isdisjoint(of_flanders)
    assert completions.words_of("parliament", "sen", own) == [("senaat", "Belgische Senaat")]
