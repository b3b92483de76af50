"""A file that is not a library, not whole, or of a newer qa is refused and left as it is."""

import subprocess
import sys
from pathlib import Path

import pytest

from qa_cli import library
from qa_cli.errors.libraries import LibraryError
from qa_cli.library import schema
from qa_cli.search import find, parse
from tests.library.conftest import AS_ANOTHER_USER, MALI, TRAINS, Keep, plain


def refused(path: Path) -> str:
    """Why a library can be neither read nor written to; it is left as it was."""
    before = path.read_bytes()
    reasons = []
    for open_ in (library.reading, library.writing):
        with pytest.raises(LibraryError) as raised, open_(path):
            pass
        reasons.append(raised.value.reason)
    assert path.read_bytes() == before
    assert [other.name for other in path.parent.iterdir()] == [path.name]
    assert len(set(reasons)) == 1
    return reasons[0]


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"hello", "it is not a library of qa"),
        (b"x" * 5000, "it is not a library of qa"),
        (b"SQLite format 3\x00" + bytes(200), "it belongs to another program than qa"),
    ],
)
def test_what_is_not_a_library_is_refused(path: Path, content: bytes, reason: str) -> None:
    path.parent.mkdir()
    path.write_bytes(content)
    assert refused(path) == reason


def test_the_database_of_another_program_is_refused(path: Path) -> None:
    path.parent.mkdir()
    with plain(path) as connection:
        connection.execute("PRAGMA application_id = 252006674")
        connection.execute("CREATE TABLE documents (id)")
    assert refused(path) == "it belongs to another program than qa"


def test_a_library_of_a_newer_schema_is_refused(path: Path, keep: Keep) -> None:
    keep(MALI)
    with plain(path) as connection:
        connection.execute(f"PRAGMA user_version = {schema.newest() + 1}")
    assert refused(path) == "it was written by a newer qa"


@pytest.mark.parametrize("share", [0.3, 0.6, 0.99])
def test_a_library_cut_short_is_refused(path: Path, keep: Keep, share: float) -> None:
    keep(MALI, TRAINS)
    content = path.read_bytes()
    path.write_bytes(content[: int(len(content) * share)])
    assert refused(path) == "it is cut short"


def test_a_reader_sees_the_library_as_it_was_opened(path: Path, keep: Keep) -> None:
    keep(MALI)
    with library.reading(path) as reader:
        assert reader.count() == 1
        keep(TRAINS)
        assert reader.count() == 1
        assert not find(parse("treinen"), reader.index()).hits
    with library.reading(path) as reader:
        assert reader.count() == 2


@AS_ANOTHER_USER
def test_a_library_that_may_only_be_read_is_read(tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("shared")
    path = folder / "library.sqlite"
    with library.writing(path) as writer:
        from qa_cli.library import rows  # noqa: PLC0415

        writer.keep(rows.prepared(MALI, (), rows.origin("x", b"x")))
        writer.commit()
    for parent in (folder, *folder.parents[:-2]):
        parent.chmod(0o755)
    program = (
        "import os, sys\n"
        "from pathlib import Path\n"
        "from qa_cli import library\n"
        "from qa_cli.library import reader, writer\n"
        "from qa_cli.errors.libraries import LibraryError\n"
        "os.setuid(65534)\n"
        "path = Path(sys.argv[1])\n"
        "with library.reading(path) as reader: print(reader.names())\n"
        "try: library.writing(path).begin()\n"
        "except LibraryError as error: print(error.reason)\n"
    )
    ran = subprocess.run(
        [sys.executable, "-c", program, str(path)], capture_output=True, text=True, check=False
    )
    assert ran.stdout.splitlines() == ["['784-2020']", "it may only be read"], ran.stderr
