"""A letter that changed on the disk, unnoticed by SQLite, is never shown as the source's."""

import contextlib
from collections.abc import Callable
from pathlib import Path

import pytest

from qa_cli import library
from qa_cli.errors.libraries import LibraryError
from qa_cli.library import rescue
from qa_cli.library.checksums import checksum
from qa_cli.model.diagnostics import Fault, Problem
from qa_cli.model.passages import Lines
from qa_cli.search import find, parse
from tests.library.conftest import MALI, TRAINS, Keep, plain

PASSAGE = "Klopt de uitvoer van wapens?"
MODEL = f'"text": "{PASSAGE}"'


def flip(path: Path, text: str, letter: str, other: str) -> None:
    """Changes one letter of a text wherever it stands in the file."""
    changed = text.replace(letter, other)
    content = path.read_bytes()
    assert content.count(text.encode()) >= 1
    assert len(changed.encode()) == len(text.encode())
    path.write_bytes(content.replace(text.encode(), changed.encode()))


def shown(path: Path) -> None:
    with library.reading(path) as reader:
        reader.document("784-2020")


def exported(path: Path) -> None:
    with library.reading(path) as reader:
        list(reader.export())


def listed(path: Path) -> None:
    with library.reading(path) as reader:
        list(reader.revisions())


@pytest.mark.parametrize("use", [shown, exported, listed])
def test_a_letter_changed_in_a_document_is_noticed(
    path: Path, keep: Keep, use: Callable[[Path], None]
) -> None:
    keep(MALI, TRAINS)
    use(path)
    flip(path, MODEL, "uitvoer", "invoer ")
    with pytest.raises(LibraryError) as raised:
        use(path)
    assert raised.value.fault == "damaged"
    assert list(rescue.faults(path)) == [REVISION]
    assert [model is None for model in rescue.salvaged(path)] == [True, False]


def test_a_letter_changed_in_a_passage_is_noticed_where_it_is_shown(path: Path, keep: Keep) -> None:
    keep(MALI, TRAINS)
    content = path.read_bytes()
    flip(path, MODEL, PASSAGE, "@" * len(PASSAGE))  # what is left is the passage's own text
    flip(path, PASSAGE, "wapens", "wagens")
    path.write_bytes(path.read_bytes().replace(b"@" * len(PASSAGE), PASSAGE.encode()))
    assert sum(one != other for one, other in zip(content, path.read_bytes(), strict=True)) == 1
    with library.reading(path) as reader:
        assert reader.document("784-2020") == MALI
        assert find(parse("treinen"), reader.index()).hits
        with pytest.raises(LibraryError) as raised:
            find(parse("uitvoer"), reader.index())
    assert raised.value.fault == "damaged"
    assert list(rescue.faults(path)) == [TEXT]


def changed(path: Path, sql: str) -> None:
    """Writes into a library what only a damaged disk would."""
    with plain(path) as connection:
        connection.execute("PRAGMA ignore_check_constraints = ON")
        connection.execute(sql)


def found(path: Path) -> None:
    with library.reading(path) as reader:
        assert find(parse("uitvoer 25.000"), reader.index()).hits


def documents(path: Path) -> None:
    with library.reading(path) as reader:
        list(reader.documents())


def with_problems(path: Path) -> None:
    with library.reading(path) as reader:
        list(reader.with_problems())


OF_ONE = "WHERE name = '784-2020'"
OF_FIRST = "WHERE document = 1"
OF_ANOTHER = (  # a model, with its own checksum
    "UPDATE revisions SET (model, checksum) ="
    " (SELECT model, checksum FROM revisions WHERE document = 2)"
)
LISTED = Fault("listing", ("784-2020",))
REVISION = Fault("revision", ("784-2020",), (1,))
TEXT = Fault("passage", ("784-2020",))
WHOLE = Fault("not whole", ("784-2020",))
PROBLEM = Fault("problem", ("784-2020",))
QUESTIONS = Fault("rows", ("784-2020", "sub_questions"))


@pytest.mark.parametrize(
    ("use", "sql", "fault"),
    [
        (documents, f"UPDATE documents SET asker = 'Els Amper' {OF_ONE}", LISTED),
        (documents, f"UPDATE documents SET answers = answers + 1 {OF_ONE}", LISTED),
        (shown, f"UPDATE documents SET identity = 'x' {OF_ONE}", LISTED),
        (documents, f"UPDATE revisions SET imported_at = '2020' {OF_FIRST}", REVISION),
        (exported, f"UPDATE revisions SET file = 'ander.txt' {OF_FIRST}", REVISION),
        (listed, f"UPDATE revisions SET sha256 = 'x' {OF_FIRST}", REVISION),
        (shown, f"UPDATE revisions SET document = document + 7 {OF_FIRST}", WHOLE),
        (listed, f"{OF_ANOTHER} {OF_FIRST}", REVISION),
        (shown, f"{OF_ANOTHER} {OF_FIRST}", REVISION),
        (documents, f"DELETE FROM revisions {OF_FIRST}", WHOLE),
        (exported, f"DELETE FROM revisions {OF_FIRST}", WHOLE),
        (with_problems, f"UPDATE problems SET last_line = 9 {OF_FIRST}", PROBLEM),
        (with_problems, f"DELETE FROM problems {OF_FIRST}", PROBLEM),
        (found, f"UPDATE passages SET last_line = last_line + 1 {OF_FIRST}", TEXT),
        (found, f"UPDATE passages SET answers_to = '2' {OF_FIRST} AND part = 'answer'", TEXT),
        (found, f"UPDATE passages SET number = 2 {OF_FIRST} AND part = 'question'", TEXT),
        (found, "UPDATE sub_questions SET number = 5 WHERE number = 1 AND document = 1", QUESTIONS),
    ],
)  # fmt: skip
def test_a_changed_row_is_noticed_where_it_is_used_and_by_a_check(
    path: Path, keep: Keep, use: Callable[[Path], None], sql: str, fault: Fault
) -> None:
    keep(MALI, TRAINS, problems=(Problem("repeated heading", Lines(3, 4), (2,), ("x",)),))
    assert list(rescue.faults(path)) == []
    changed(path, sql)
    with pytest.raises(LibraryError) as raised:
        use(path)
    assert raised.value.fault == "damaged"
    assert fault in list(rescue.faults(path))


def test_a_row_that_took_the_place_of_another_is_noticed(path: Path, keep: Keep) -> None:
    keep(MALI, TRAINS)
    one, other = "SELECT text FROM passages WHERE id = 1", "SELECT text FROM passages WHERE id = 2"
    with plain(path) as connection:
        first, second = (connection.execute(sql).fetchone()[0] for sql in (one, other))
        sums = "SELECT checksum FROM passages ORDER BY id LIMIT 2"
        (first_sum,), (second_sum,) = connection.execute(sums)
        swap = "UPDATE passages SET text = ?, checksum = ? WHERE id = ?"
        connection.execute(swap, (first, first_sum, 2))
        connection.execute(swap, (second, second_sum, 1))
    with library.reading(path) as reader, pytest.raises(LibraryError):
        list(reader.texts())


def test_a_part_that_changed_its_name_is_damage(path: Path, keep: Keep) -> None:
    keep(MALI)
    with plain(path) as connection:
        connection.execute("PRAGMA ignore_check_constraints = ON")
        connection.execute("UPDATE passages SET part = 'titlX' WHERE part = 'title'")
    with library.reading(path) as reader, pytest.raises(LibraryError) as raised:
        find(parse("wapenexport"), reader.index())
    assert raised.value.fault == "damaged"


def test_a_changed_letter_is_not_among_the_texts_of_references(path: Path, keep: Keep) -> None:
    keep(MALI)
    with plain(path) as connection:
        connection.execute("UPDATE passages SET text = replace(text, 'wapens', 'wagens')")
    with library.reading(path) as reader, pytest.raises(LibraryError) as raised:
        list(reader.texts())
    assert raised.value.fault == "damaged"


def test_words_that_the_index_holds_but_does_not_find_are_found_by_a_check(
    path: Path, keep: Keep
) -> None:
    words = " ".join(f"woord{number}" for number in range(3000))
    keep(MALI._replace(title=MALI.title._replace(text=words)))
    assert list(rescue.faults(path)) == []
    with plain(path) as connection:  # every word is looked for on the first page
        connection.execute("DELETE FROM passage_index_idx WHERE term <> x''")
    (fault,) = rescue.faults(path)
    assert fault.kind == "lookups"


def test_a_letter_that_is_no_letter_any_more_is_damage(path: Path, keep: Keep) -> None:
    keep(MALI)
    path.write_bytes(path.read_bytes().replace(MALI.title.text.encode(), b"\xff" * 21))
    with library.reading(path) as reader, pytest.raises(LibraryError) as raised:
        list(reader.documents())
    assert raised.value.fault == "damaged"


def test_a_damaged_table_of_contents_is_damage(path: Path, keep: Keep) -> None:
    keep(MALI)
    path.write_bytes(
        path.read_bytes().replace(b"CREATE TABLE documents", b"CREATE TABLE \xc5ocuments")
    )
    with contextlib.suppress(LibraryError), library.reading(path) as reader:
        list(reader.documents())


def test_a_checksum_tells_a_letter_of_the_text_or_the_translation() -> None:
    assert checksum("wapens", "arms") == checksum("wapens", "arms")
    sums = {checksum("wapens"), checksum("wagens"), checksum("wapens", "arms")}
    assert (
        len({*sums, checksum("wapens", None), checksum("wapens", ""), checksum("", "wapens")}) == 6
    )
