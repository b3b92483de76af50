"""A letter that changed on the disk, unnoticed by SQLite, is never shown as the source's."""

import contextlib
from collections.abc import Callable
from pathlib import Path

import pytest

from qa_cli import library
from qa_cli.errors.libraries import LibraryError
from qa_cli.library import rescue
from qa_cli.library.checksums import checksum
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
    assert list(rescue.faults(path)) == ["revision 1 of 784-2020 is damaged"]
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
    assert list(rescue.faults(path)) == ["a text of 784-2020 is damaged"]


def test_a_letter_changed_in_a_list_is_found_by_a_check(path: Path, keep: Keep) -> None:
    keep(MALI, TRAINS)
    with plain(path) as connection:
        connection.execute("UPDATE documents SET asker = 'Els Amper' WHERE name = '784-2020'")
    connection.close()
    assert list(rescue.faults(path)) == ["what is listed of 784-2020 is damaged"]


def test_a_part_that_changed_its_name_is_damage(path: Path, keep: Keep) -> None:
    keep(MALI)
    with plain(path) as connection:
        connection.execute("PRAGMA ignore_check_constraints = ON")
        connection.execute("UPDATE passages SET part = 'titlX' WHERE part = 'title'")
    connection.close()
    with library.reading(path) as reader, pytest.raises(LibraryError) as raised:
        find(parse("wapenexport"), reader.index())
    assert raised.value.fault == "damaged"


def test_a_changed_letter_is_not_among_the_texts_of_references(path: Path, keep: Keep) -> None:
    keep(MALI)
    with plain(path) as connection:
        connection.execute("UPDATE passages SET text = replace(text, 'wapens', 'wagens')")
    connection.close()
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
    connection.close()
    (fault,) = rescue.faults(path)
    assert fault.startswith("the search index misses")


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
    assert len({checksum("wapens"), checksum("wagens"), checksum("wapens", "arms")}) == 3
