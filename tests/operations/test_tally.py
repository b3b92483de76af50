"""How what became of files is counted."""

from qa_cli.errors.files import UnreadableDataError
from qa_cli.model.catalogue import Imported, Kept, Status
from qa_cli.model.diagnostics import Converted, FileWarning, Reading, Unread
from qa_cli.model.document import Document
from qa_cli.model.notes import Note
from qa_cli.operations.tally import Tally, warnings

ODD = FileWarning("guessed encoding", ("Latin-1",))
OLD = FileWarning("misnamed", (".pdf", "text"))


def imported(status: Status) -> Imported:
    return Imported("a.txt", "A", 1, 1, 0, 0, Kept("a", 1, status), (ODD, OLD))


def unread(file: str) -> Unread:
    return Unread(file, UnreadableDataError(file, "empty"))


def test_a_single_file_needs_no_sum() -> None:
    for result in (imported("new"), unread("a.txt")):
        tally = Tally()
        tally.add(result)
        assert tally.summary() == []


def test_what_became_of_documents_is_summed_up_and_what_was_not_read_is_named() -> None:
    tally = Tally()
    for result in (imported("new"), unread("b.txt"), imported("known"), imported("new")):
        tally.add(result)
    assert tally.unread == ["b.txt"]
    assert tally.summary() == [Note("read", ("b.txt",), (3, 2, 0, 1))]


def test_what_was_only_converted_is_neither_new_nor_known(bundled: Document) -> None:
    tally = Tally()
    for _ in range(2):
        tally.add(Converted(Reading("a.txt", "text", "form", None, bundled)))
    assert tally.summary() == [Note("read", (), (2, 0, 0, 0))]


def test_warnings_are_of_the_file_that_was_read(bundled: Document) -> None:
    odd = Reading("", "text", "form", None, bundled, warnings=(ODD,))
    assert warnings(imported("new")) == [
        Note("warning", ("a.txt", "guessed encoding", "Latin-1")),
        Note("warning", ("a.txt", "misnamed", ".pdf", "text")),
    ]
    assert warnings(Converted(odd)) == [Note("warning", ("-", "guessed encoding", "Latin-1"))]
    assert warnings(unread("b.txt")) == []
