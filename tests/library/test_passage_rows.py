"""A passage is read whole, and any column that changed is noticed."""

from pathlib import Path

from qa_cli.library import passage_rows
from tests.library.conftest import MALI, Keep, plain


def rows(path: Path) -> list[tuple[object, ...]]:
    with plain(path) as connection:
        return connection.execute(f"{passage_rows.SELECT} ORDER BY passages.id").fetchall()


def test_every_passage_that_was_kept_is_whole(path: Path, keep: Keep) -> None:
    keep(MALI)
    found = rows(path)
    assert [passage_rows.Row._make(row).text for row in found] == [
        one.text for one in MALI.passages()
    ]
    assert all(map(passage_rows.is_whole, found))


def test_no_column_can_change_without_notice(path: Path, keep: Keep) -> None:
    keep(MALI)
    for row in rows(path):
        for at in range(len(row)):
            for other in (None, "x", b"x", 99):
                changed = (*row[:at], other, *row[at + 1 :])
                assert row[at] == other or not passage_rows.is_whole(changed)
