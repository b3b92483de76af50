"""The documents that a library keeps, read back as they were kept."""

import contextlib
import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from qa_cli import library
from qa_cli.errors.libraries import LibraryError
from qa_cli.errors.names import AmbiguousDocumentError, NoSuchDocumentError, NoSuchRevisionError
from qa_cli.library import documents
from qa_cli.library.connection import Connection, connected
from qa_cli.library.documents import Named
from qa_cli.library.filters import called
from qa_cli.model import to_json
from qa_cli.model.passages import Paragraph
from tests.library.conftest import CORRECTED, MALI, TRAINS, UNDATED, Keep, plain, question


@pytest.fixture
def connection(path: Path, keep: Keep) -> Iterator[Connection]:
    keep(MALI, TRAINS, CORRECTED, UNDATED)
    with contextlib.closing(connected(path, "mode=ro")) as opened:
        yield opened


@pytest.mark.parametrize(
    ("typed", "name", "revision"),
    [("784-2020", "784-2020", 2), ("7", "784-2020", 2), ("trein", "trein", 1), ("v", "vraag", 1)],
)
def test_a_document_is_known_by_its_name_or_the_beginning_of_it(
    connection: Connection, typed: str, name: str, revision: int
) -> None:
    found = documents.named(connection, typed)
    assert (found.name, found.revision) == (name, revision)


@pytest.mark.parametrize("typed", ["", "x", "784-2021", "%", "784_2020", "TREIN"])
def test_what_no_name_begins_with_is_no_document(connection: Connection, typed: str) -> None:
    with pytest.raises(NoSuchDocumentError):
        documents.named(connection, typed)


def test_of_several_names_that_begin_so_ten_are_told_and_how_many_there_are(
    path: Path, keep: Keep
) -> None:
    keep(*(UNDATED._replace(name=f"vraag-{at:02}", title=_title(at)) for at in range(12)))
    with contextlib.closing(connected(path, "mode=ro")) as opened:
        with pytest.raises(AmbiguousDocumentError) as raised:
            documents.named(opened, "vraag-")
        named = documents.named(opened, "vraag-07").name
        beginning = [one.name for one in documents.beginning(opened, "vraag-1", 9)]
    assert [*raised.value.candidates] == [f"vraag-{at:02}" for at in range(10)]
    assert raised.value.number == 12
    assert (named, beginning) == ("vraag-07", ["vraag-10", "vraag-11"])


def _title(at: int) -> Paragraph:
    return UNDATED.title._replace(text=f"Vraag nummer {at}")


def test_every_revision_is_read_back_as_it_was_kept(connection: Connection) -> None:
    mali = documents.named(connection, "784")
    assert documents.revision(connection, mali, 1) == MALI
    assert documents.revision(connection, mali, 2) == CORRECTED
    assert documents.newest(connection, mali.key) == CORRECTED


@pytest.mark.parametrize("number", [0, 3, 10**30])
def test_a_revision_that_is_not_there_is_an_error(connection: Connection, number: int) -> None:
    with pytest.raises(NoSuchRevisionError) as raised:
        documents.revision(connection, documents.named(connection, "784"), number)
    assert raised.value.newest == 2


def test_all_come_in_the_order_in_which_they_were_imported(connection: Connection) -> None:
    newest = [json.loads(line) for line in documents.every(connection, older=False)]
    assert [one["name"] for one in newest] == ["784-2020", "trein", "vraag"]
    every = list(documents.every(connection, older=True))
    assert [json.loads(line)["name"] for line in every] == [
        *("784-2020", "784-2020", "trein", "vraag")
    ]
    assert every[0] == to_json.in_one_line(MALI)


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE revisions SET model = replace(model, 'Mali', 'Niger')",
        "UPDATE revisions SET model = 'nonsense'",
        "UPDATE revisions SET model = 7",
        "UPDATE revisions SET checksum = checksum + 1",
        "DELETE FROM revisions",
    ],
)
def test_what_is_not_as_it_was_kept_is_damage(path: Path, keep: Keep, damage: str) -> None:
    keep(MALI)
    with plain(path) as other:
        other.execute(damage)
    with (
        contextlib.closing(connected(path, "mode=ro")) as opened,
        pytest.raises(LibraryError) as raised,
    ):
        documents.newest(opened, documents.named(opened, "784").key)
    assert raised.value.fault == "damaged"


def test_a_key_that_no_document_has_is_damage(connection: Connection) -> None:
    with pytest.raises(LibraryError):
        documents.newest(connection, 99)
    assert documents.named(connection, "trein") == Named(2, "trein", 1)


def test_documents_of_which_an_older_revision_holds_words_are_told_the_likeliest_first(
    path: Path, keep: Keep
) -> None:
    older = question("trein", "Treinen", "Wat?", answers=("De trein 208 rijdt in januari.",))
    other = question("bus", "Bussen", "Wat?", answers=("De trein 309 rijdt in januari.",))
    for document in (older, other):
        keep(document)
        keep(document._replace(answers=()))
    with library.reading(path) as reader:
        assert reader.once_held(["208", "januari", "rijdt", "trein"], 9) == ["trein", "bus"]
        assert reader.once_held(["208", "januari", "rijdt", "trein"], 1) == ["trein"]
        assert reader.once_held(["tram"], 9) == []
        assert reader.once_held(["regenboog", "zeppelin"], 9) == []
        assert reader.once_held(["januari"], 9) == ["bus", "trein"]
        assert reader.once_held(["januari"], 9, called(["bus"])) == ["bus"]
