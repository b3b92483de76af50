"""A damaged library: it is noticed, and what can be read of it is got out."""

import contextlib
import json
import random
from collections.abc import Callable
from pathlib import Path

import pytest

from qa_cli import library
from qa_cli.errors.libraries import LibraryError
from qa_cli.library import rescue
from qa_cli.model.diagnostics import Fault
from qa_cli.search import find, parse
from tests.library.conftest import CORRECTED, MALI, TRAINS, Keep, plain, question

MANY = [
    question(f"vraag-{number}", f"Vraag {number} over {'melk ' * 200}", f"Hoeveel {number}?")
    for number in range(120)
]


def whole(models: list[str | None]) -> list[str]:
    return [json.loads(model)["name"] for model in models if model]


def test_a_whole_library_has_no_faults_and_all_of_it_is_got_out(path: Path, keep: Keep) -> None:
    keep(MALI, TRAINS, CORRECTED)
    assert list(rescue.faults(path)) == []
    assert whole(list(rescue.salvaged(path))) == ["784-2020", "784-2020", "trein"]


def test_a_page_that_is_zeroed_is_a_fault(path: Path, keep: Keep) -> None:
    keep(*MANY)
    content = bytearray(path.read_bytes())
    middle = len(content) // 2 // 4096 * 4096
    content[middle : middle + 4096 * 3] = bytes(4096 * 3)
    path.write_bytes(content)
    assert list(rescue.faults(path))


def test_an_index_that_tells_other_than_the_passages_is_a_fault(path: Path, keep: Keep) -> None:
    keep(MALI)
    with plain(path) as connection:
        connection.execute("UPDATE passage_index_data SET block = zeroblob(9) WHERE id > 10")
    assert len(list(rescue.faults(path))) == 1


@pytest.mark.parametrize(
    "damage",
    [
        "DELETE FROM words WHERE word = 'mali'",
        "DELETE FROM endings WHERE reversed = 'ilam'",
        "INSERT INTO words VALUES (0, 'x', 3, 'xyz')",
        "UPDATE revisions SET model = '{}'",
        "UPDATE documents SET last_passage = last_passage + 1",
    ],
)
def test_whatever_does_not_fit_the_rest_is_a_fault(path: Path, keep: Keep, damage: str) -> None:
    keep(MALI)
    with plain(path) as connection:
        connection.execute(damage)
    assert list(rescue.faults(path))


def test_a_document_without_its_passages_is_a_fault(path: Path, keep: Keep) -> None:
    keep(MALI)
    with plain(path) as connection:
        connection.execute("DELETE FROM passages WHERE part = 'answer'")
    assert list(rescue.faults(path)) == [Fault("not whole", ("784-2020",))]


def cut(content: bytes) -> bytes:
    return content[: len(content) * 3 // 4 // 4096 * 4096]


def zeroed(content: bytes) -> bytes:
    at = len(content) // 2 // 4096 * 4096
    return content[:at] + bytes(4096 * 8) + content[at + 4096 * 8 :]


@pytest.mark.parametrize("damage", [cut, zeroed])
def test_most_of_a_damaged_library_is_got_out(
    path: Path, keep: Keep, damage: Callable[[bytes], bytes]
) -> None:
    keep(*MANY)
    path.write_bytes(damage(path.read_bytes()))
    models = list(rescue.salvaged(path))
    assert len(whole(models)) >= 60
    assert set(whole(models)) <= {document.name for document in MANY}


def listed(path: Path) -> None:
    with library.reading(path) as reader:
        list(reader.documents())
        reader.document("784")
        find(parse("melk hoeveel"), reader.index())


def removed(path: Path) -> None:
    with library.writing(path) as writer:
        writer.remove("784-2020")


@pytest.mark.slow
@pytest.mark.parametrize(
    "use",
    [
        lambda path: list(rescue.faults(path)),
        lambda path: list(rescue.salvaged(path)),
        listed,
        removed,
    ],
)
def test_whatever_page_is_damaged_a_use_is_done_or_says_that_it_is_not(
    path: Path, keep: Keep, use: Callable[[Path], object]
) -> None:
    keep(*MANY[:40], MALI)
    content = path.read_bytes()
    randomly = random.Random(5)  # noqa: S311 (a seeded choice, no secret)
    for page in randomly.sample(range(1, len(content) // 4096), 25):
        at = page * 4096
        noise = randomly.randbytes(4096) if page % 2 else bytes(4096)
        path.write_bytes(content[:at] + noise + content[at + 4096 :])
        with contextlib.suppress(LibraryError):
            use(path)
        for log in ("-wal", "-shm"):
            Path(f"{path}{log}").unlink(missing_ok=True)
