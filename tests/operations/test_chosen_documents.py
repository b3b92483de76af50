"""Which documents are named one by one, or chosen by what is known of them."""

from collections.abc import Iterator

import pytest

from qa_cli.errors.names import AmbiguousDocumentError, NoSuchDocumentError
from qa_cli.errors.usage import ContradictingOptionsError
from qa_cli.library.reader import Reader
from qa_cli.operations import libraries
from qa_cli.operations.chosen_documents import chosen
from qa_cli.operations.filters import NO_FILTERS, Filters
from tests.operations.conftest import MILK_NAME

MALI_NAME = "784-2020-07-20-ampe-jambon"


@pytest.fixture
def reader(library: str) -> Iterator[Reader]:
    with libraries.opened(library) as opened:
        yield opened


def names(reader: Reader, *typed: str, filters: Filters = NO_FILTERS, **options: bool) -> set[str]:
    of_library, notes = chosen(typed, filters, reader, **options)
    assert notes == []
    return {listed.name for listed in reader.documents(of_library)}


def test_all_are_meant_where_nothing_is_said(reader: Reader) -> None:
    assert names(reader) == {MALI_NAME, MILK_NAME, "armenia-azerbaijan"}


def test_a_name_or_the_beginning_of_one_is_enough_where_nothing_is_destroyed(
    reader: Reader,
) -> None:
    assert names(reader, "784", "kamer", "784") == {MALI_NAME, MILK_NAME}
    assert names(reader, filters=Filters(asker="ampe")) == {MALI_NAME}


def test_a_name_in_full_is_asked_for_where_something_is(reader: Reader) -> None:
    assert names(reader, MALI_NAME, in_full=True) == {MALI_NAME}
    with pytest.raises(NoSuchDocumentError) as raised:
        names(reader, "784", in_full=True)
    assert MALI_NAME in (raised.value.hint or "")
    with pytest.raises(NoSuchDocumentError):
        names(reader, "", in_full=True)


def test_what_is_no_name_is_an_error_and_names_contradict_filters(reader: Reader) -> None:
    with pytest.raises(NoSuchDocumentError):
        names(reader, "nothing")
    with pytest.raises((NoSuchDocumentError, AmbiguousDocumentError)):
        names(reader, "784", "")
    with pytest.raises(ContradictingOptionsError, match="--asker"):
        names(reader, "784", filters=Filters(asker="ampe"))
