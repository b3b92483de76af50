"""Rows that no table of contents, no page above and no index leads to any more are found."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from qa_cli import library
from qa_cli.errors.libraries import LibraryError
from qa_cli.library import carving, rescue
from tests.library.conftest import CORRECTED, MALI, TRAINS, Keep, plain, question

PAGE = 4096
MANY = [
    question(f"vraag-{number}", f"Vraag {number} over {'melk ' * 200}", f"Hoeveel {number}?")
    for number in range(120)
]
LONG = question("lang", "Een lange vraag", " ".join(f"Woord {number}." for number in range(9_000)))
NAMES = sorted(["784-2020", "lang", *(document.name for document in MANY)])


def pages_of(path: Path, kind: str) -> list[int]:
    """The pages of what leads to rows: "contents", "above" the revisions, or their "index"."""
    with plain(path) as connection:
        roots = dict(connection.execute("SELECT name, rootpage FROM sqlite_master"))
        content = path.read_bytes()
    root = {
        "contents": 1,
        "above": roots["revisions"],
        "index": roots["sqlite_autoindex_revisions_1"],
    }[kind]
    start = 100 if root == 1 else 0
    page = content[PAGE * (root - 1) : PAGE * root]
    if page[start] not in {2, 5}:  # it has pages below
        return [root]
    count = int.from_bytes(page[start + 3 : start + 5], "big")
    cells = [
        int.from_bytes(page[at : at + 2], "big")
        for at in range(start + 12, start + 12 + 2 * count, 2)
    ]
    below = [int.from_bytes(page[cell : cell + 4], "big") for cell in cells]
    last = int.from_bytes(page[start + 8 : start + 12], "big")
    return [root] if kind == "above" else [root, *below, last]


def zero(path: Path, pages: list[int]) -> None:
    content = bytearray(path.read_bytes())
    for page in pages:
        first = PAGE * (page - 1) + (100 if page == 1 else 0)
        content[first : PAGE * page] = bytes(PAGE * page - first)
    path.write_bytes(content)


def names(path: Path) -> list[str]:
    return sorted(json.loads(model)["name"] for model in rescue.salvaged(path) if model)


@pytest.mark.parametrize("kind", ["contents", "above", "index"])
def test_every_document_is_got_out_though_no_page_leads_to_it(
    path: Path, keep: Keep, kind: str
) -> None:
    keep(*MANY, MALI, LONG)
    assert names(path) == NAMES
    zero(path, pages_of(path, kind))
    before = path.read_bytes()
    assert names(path) == NAMES
    assert path.read_bytes() == before


def test_a_library_without_its_first_bytes_gives_what_it_holds(path: Path, keep: Keep) -> None:
    keep(MALI, TRAINS)
    path.write_bytes(bytes(PAGE) + path.read_bytes()[PAGE:])
    assert names(path) == ["784-2020", "trein"]


def test_what_was_removed_does_not_come_back(path: Path, keep: Keep) -> None:
    keep(*MANY, MALI, LONG)
    with library.writing(path) as writer:
        for document in [*MANY, LONG]:
            writer.remove(document.name)
        writer.commit()
    assert names(path) == ["784-2020"]
    zero(path, pages_of(path, "contents"))
    assert names(path) == ["784-2020"]


def test_every_revision_is_found_and_one_that_is_damaged_is_counted(path: Path, keep: Keep) -> None:
    keep(MALI, TRAINS)
    keep(CORRECTED)
    path.write_bytes(path.read_bytes().replace(b"Kost dat 1.000", b"Kost dat 9.000"))
    zero(path, pages_of(path, "contents"))
    models = list(rescue.salvaged(path))
    assert [json.loads(model)["name"] if model else None for model in models] == [
        *("784-2020", "784-2020", None)
    ]
    assert json.loads(models[1] or "")["answers"][0]["to"] == [1, 2]


@pytest.mark.parametrize("content", [b"", b"x", b"SQLite format 3\0" + bytes(8_000), bytes(9_000)])
def test_what_is_no_library_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "no.sqlite"
    path.write_bytes(content)
    with pytest.raises(LibraryError):
        list(rescue.salvaged(path))


def damaged_at(content: bytes) -> list[Callable[[], bytes]]:
    return [
        lambda number=number, byte=byte: content[:number] + bytes([byte]) + content[number + 1 :]  # type: ignore[misc]
        for number in range(0, len(content), max(1, len(content) // 80))
        for byte in (0, 255)
    ]


def test_whatever_byte_is_changed_the_search_for_rows_ends(path: Path, keep: Keep) -> None:
    keep(MALI, LONG)
    content = path.read_bytes()
    for damage in damaged_at(content):
        path.write_bytes(damage())
        pages = carving.Pages(path)
        rows = [carving.row(pages, place) for place in carving.places(pages)]
        assert len(rows) <= 2
