"""What happens to an import: killed, crowded, on a full disk. What was reported is kept, whole."""

import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from qa_cli import library
from qa_cli.errors.libraries import LibraryError
from qa_cli.library import rescue
from qa_cli.model.catalogue import Imported
from qa_cli.operations import libraries
from qa_cli.operations.import_files import import_files
from qa_cli.reading import reader
from qa_cli.search import find, parse

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals and forks differ")
ROUNDS = 100


def text_of(number: int) -> str:
    """A question which holds a word that no other does."""
    return (
        f"Kamervragen over zaak{number}x\n\nVraag 1\nWat is woord{number}x?\n\n"
        f"Antwoord 1\nDat{number}x.\n"
    )


def name_of(number: int) -> str:
    """What the library calls it."""
    return reader.read_content(text_of(number).encode(), "").document.name


def write_questions(folder: Path, number: int, begin: int = 0) -> list[str]:
    """Files with a question each."""
    folder.mkdir(exist_ok=True)
    for at in range(begin, begin + number):
        (folder / f"{at:04}.txt").write_text(text_of(at))
    return [str(folder / f"{at:04}.txt") for at in range(begin, begin + number)]


def numbers(reported: str) -> list[int]:
    """The questions that whole lines report as kept."""
    lines = reported.split("\n")[:-1]
    return [int(Path(line.split("\t")[0]).stem) for line in lines]


def assert_kept(path: Path, reported: list[int]) -> None:
    """Every reported question is there, whole and found, and none is half there."""
    assert list(rescue.faults(path)) == []
    with library.reading(path) as kept:
        listed = [item.name for item in kept.documents()]
        for number in reported:
            assert name_of(number) in listed
        for name in listed:
            document = kept.document(name)
            if name != libraries.BUNDLED:
                digits = name.removeprefix("kamervragen-over-zaak").partition("x")[0]
                assert (len(document.questions), len(document.answers)) == (1, 1)
                hits = find(parse(f"dat{digits}x", exact=True), kept.index()).hits
                assert [hit.document for hit in hits] == [name]


class Importer:
    """A process that imports files, and reports each as soon as it is said to be imported.

    It commits every so many seconds: at 0, in many small transactions.
    """

    def __init__(self, path: Path, files: list[str], committing: float = 0.0) -> None:
        read, write = os.pipe()
        self.pid = os.fork()
        if self.pid:
            os.close(write)
            self._output, self._read = read, b""
            return
        os.dup2(write, 1)
        os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
        try:
            for became in import_files(files, str(path), commit_after=committing):
                assert isinstance(became, Imported)
                os.write(1, f"{became.file}\n".encode())
        finally:
            os._exit(0)

    def wait_for(self, lines: int) -> None:
        """Waits until it has reported so many lines, or ends."""
        while self._read.count(b"\n") < lines and (more := os.read(self._output, 1000)):
            self._read += more

    def report(self) -> str:
        """What it reported until its end."""
        with os.fdopen(self._output, "rb") as output:
            text = self._read + output.read()
        os.waitpid(self.pid, 0)
        return text.decode()


@pytest.mark.slow
def test_whatever_was_reported_survives_a_kill_at_any_moment(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    randomly = random.Random(8)  # noqa: S311 (a seeded choice, no secret)
    killed_while_writing = 0
    for number in range(ROUNDS):
        several_processes = number % 10 == 0
        count = 24 if several_processes else 10
        files = write_questions(tmp_path / "texts", count, begin=24 * number)
        importer = Importer(path, files)
        importer.wait_for(randomly.randrange(len(files)))
        time.sleep(randomly.uniform(0.0, 0.004))
        os.kill(importer.pid, signal.SIGKILL)
        reported = numbers(importer.report())
        killed_while_writing += 0 < len(reported) < len(files)
        if reported and number % 25 == 0:
            assert_kept(path, reported)
        elif reported:
            with library.reading(path) as kept:
                names = set(kept.names("kamervragen", 10_000))
                assert names >= set(map(name_of, reported))
    assert list(rescue.faults(path)) == []
    assert killed_while_writing > ROUNDS // 4


@pytest.mark.slow
def test_eight_import_while_four_search(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    portions = [write_questions(tmp_path / "texts", 12, begin=100 * one) for one in range(8)]
    importers = [Importer(path, files, committing=0.0) for files in portions]
    searching = (
        "import sys, time; from pathlib import Path\n"
        "from qa_cli import library; from qa_cli.search import find, parse\n"
        "path, found, end = Path(sys.argv[1]), 0, time.monotonic() + 1.5\n"
        "while time.monotonic() < end:\n"
        "    if library.exists(path):\n"
        "        with library.reading(path) as reader:\n"
        "            for hit in find(parse('kamervragen'), reader.index(), limit=5).hits:\n"
        "                assert hit.document in reader.names('kamer'), hit\n"
        "                found += 1\n"
        "print(found)\n"
    )
    searchers = [
        subprocess.Popen(
            [sys.executable, "-c", searching, str(path)],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        for _ in range(4)
    ]
    reported = [number for importer in importers for number in numbers(importer.report())]
    for searcher in searchers:
        out, err = searcher.communicate(timeout=30)
        assert err == b""
        assert int(out) > 0
    assert sorted(reported) == sorted(100 * one + at for one in range(8) for at in range(12))
    assert_kept(path, reported)


@pytest.mark.slow
def test_a_second_writer_waits_and_says_so(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    files = write_questions(tmp_path / "texts", 1)
    with library.writing(path) as writer:
        writer.begin()
        with subprocess.Popen(
            [sys.executable, "-m", "qa_cli", "--library", str(path), "import", *files],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        ) as other:
            assert other.stdout
            assert other.stderr
            waiting = other.stderr.readline()
            writer.roll_back()
            assert waiting == "qa: another qa is writing to the library; waiting for it\n"
            assert numbers(other.stdout.read()) == [0]


def test_a_writer_that_waited_too_long_gives_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("qa_cli.library.connection.WAIT", 0.01)
    monkeypatch.setattr("qa_cli.library.connection.TRIES", 2)
    path = tmp_path / "library.sqlite"
    waited: list[str] = []
    with library.writing(path) as writer:
        writer.begin()
        with (
            library.writing(path, lambda: waited.append("said")) as other,
            pytest.raises(LibraryError) as raised,
        ):
            other.begin()
    assert raised.value.reason == "another qa is writing to it"
    assert waited == ["said"]


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of one megabyte, if this user may make one."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mount, unmount = shutil.which("mount"), shutil.which("umount")
    command = [str(mount), "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(folder)]
    linux = sys.platform == "linux" and mount and unmount
    if not linux or subprocess.run(command, capture_output=True, check=False).returncode:
        pytest.skip("no small disk can be made here")
    yield folder
    subprocess.run([str(unmount), str(folder)], check=True)


@pytest.mark.slow
def test_a_full_disk_loses_nothing_that_was_reported(tmp_path: Path, small_disk: Path) -> None:
    path = small_disk / "library.sqlite"
    files = write_questions(tmp_path / "texts", 400)
    for file in files:
        words = " ".join(f"{Path(file).stem}w{at}" for at in range(60))
        Path(file).write_text(Path(file).read_text() + words)
    ran = subprocess.run(
        [sys.executable, "-m", "qa_cli", "--library", str(path), "import", *files],
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 2
    assert "the disk is full" in ran.stderr
    assert "Traceback" not in ran.stderr
    reported = numbers(ran.stdout)
    with library.reading(path) as kept:
        names = set(kept.names("kamervragen", 10_000))
    assert names >= set(map(name_of, reported))
    assert list(rescue.faults(path)) == []


def test_readers_end_when_the_importer_is_killed(tmp_path: Path) -> None:
    files = write_questions(tmp_path / "texts", 300)
    importer = Importer(tmp_path / "library.sqlite", files)
    children = Path(f"/proc/{importer.pid}/task/{importer.pid}/children")
    if not children.exists():
        os.kill(importer.pid, signal.SIGKILL)
        importer.report()
        pytest.skip("processes cannot be listed here")
    readers: list[int] = []
    while not readers:
        readers = [int(pid) for pid in children.read_text().split()]
    os.kill(importer.pid, signal.SIGKILL)
    importer.report()
    deadline = time.monotonic() + 10
    while any(is_running(pid) for pid in readers):
        assert time.monotonic() < deadline
        time.sleep(0.01)


def is_running(pid: int) -> bool:
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except (FileNotFoundError, ProcessLookupError):
        return False
    return state != "Z"
