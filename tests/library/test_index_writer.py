"""The index matches the passages, and words that are known are not written again."""

import contextlib
from pathlib import Path

import pytest

from qa_cli import library
from qa_cli.library.connection import connected
from qa_cli.library.index_writer import KnownWords
from tests.library.conftest import CORRECTED, MALI, TRAINS, Keep


def rows(path: Path, table: str) -> set[tuple[object, ...]]:
    with contextlib.closing(connected(path, "mode=ro")) as connection:
        return {*connection.execute(f"SELECT * FROM {table}").fetchall()}


def words(path: Path) -> set[object]:
    return {word for *_, word in rows(path, "words")}


def test_each_word_is_there_forwards_and_backwards(path: Path, keep: Keep) -> None:
    keep(MALI, TRAINS)
    assert {"wapenexport", "jambon", "soedan", "000"} - words(path) == {"jambon"}
    assert {str(word)[::-1] for *_, word in rows(path, "endings")} == words(path)
    assert all(
        (first, length) == (str(word)[0], len(str(word)))
        for _, first, length, word in rows(path, "words")
    )
    assert (0, "25000", "25 000") in rows(path, "runs")


def test_what_stands_in_no_passage_any_more_is_gone_and_what_another_holds_stays(
    path: Path, keep: Keep
) -> None:
    keep(MALI, TRAINS)
    before = words(path)
    keep(CORRECTED)
    assert {"2019", "25", "plaatsen"} & before == {"2019", "25", "plaatsen"}
    assert {"2019", "25", "plaatsen"} & words(path) == set()
    assert "000" in words(path)  # the trains cost 1.000 euro
    assert rows(path, "runs") & {(0, "25000", "25 000"), (0, "1000", "1 000")} == {
        (0, "1000", "1 000")
    }
    with library.writing(path) as writer:
        writer.remove("784-2020")
        writer.remove("trein")
        writer.commit()
    for table in ("words", "endings", "runs", "passages"):
        assert rows(path, table) == set()


@pytest.fixture
def known() -> KnownWords:
    return KnownWords()


def test_a_word_is_known_once_it_is_written(known: KnownWords) -> None:
    assert known.new(0, ["mali", "niger"]) == ["mali", "niger"]
    assert known.new(0, ["mali"]) == []
    assert known.new(1, ["mali"]) == ["mali"]
    known.settle()
    assert known.new(0, ["mali", "togo"]) == ["togo"]


def test_what_was_undone_or_another_process_may_have_changed_is_forgotten(
    known: KnownWords,
) -> None:
    known.check(1)
    known.new(0, ["mali"])
    known.forget()
    assert known.new(0, ["mali"]) == ["mali"]
    known.settle()
    known.check(1)
    assert known.new(0, ["mali"]) == []
    known.check(2)
    assert known.new(0, ["mali"]) == ["mali"]
