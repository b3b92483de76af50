"""Which documents of the library are named one by one, or else chosen by what is known of them."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from qa_cli.errors.names import NoSuchDocumentError
from qa_cli.errors.usage import ContradictingOptionsError
from qa_cli.library.filters import EVERY, called
from qa_cli.model.notes import Note
from qa_cli.operations.filters import NO_FILTERS, Filters, choose

if TYPE_CHECKING:
    from qa_cli.library.filters import Chosen
    from qa_cli.library.reader import Reader

_ALIKE = 3  # names that an error offers for the beginning of one


def chosen(
    names: Sequence[str], filters: Filters, reader: "Reader", *, in_full: bool = False
) -> tuple["Chosen", list[Note]]:
    """Returns the documents that are meant (all, if nothing is said), and what to say of that.

    Raises:
        ContradictingOptionsError: Names and filters are given.
        NoSuchDocumentError: A name is of no document, or is not given `in_full`.
        AmbiguousDocumentError: Several names begin so.
        QaError: As `filters.choose` says.
    """
    if names and filters != NO_FILTERS:
        raise ContradictingOptionsError("names", filters.options()[0])
    if names:
        find = _in_full if in_full else _found
        return called(list(dict.fromkeys(find(name, reader) for name in names))), []
    return (EVERY, []) if filters == NO_FILTERS else choose(filters, reader)


def _found(name: str, reader: "Reader") -> str:
    return reader.name(name)


def _in_full(name: str, reader: "Reader") -> str:
    """Returns the name; raises an error, with what it may be the beginning of, if it is none."""
    begun = reader.names(name, _ALIKE) if name else []
    if name not in begun:
        raise NoSuchDocumentError(name, begun, file=False)
    return name
