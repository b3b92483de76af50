"""Names that no text can hold or that mean something elsewhere are names here, in every command.

A NUL, half a character (a byte that is no UTF-8), an escape sequence; and what a shell, an address
or SQLite would take for something else: `~`, `?`, `#`, `%`, `//x/y`.
"""

import sys
from pathlib import Path

import pytest

from qa_cli.cli.app import Commands
from tests.conftest import Qa
from tests.operations.conftest import MALI

NUL, HALF, SEQUENCE = "vraag\0.txt", "lat\udce9.txt", "\x1b[31mrood\x07.txt"
SOME = [NUL, HALF, SEQUENCE, "a?b#c%41.txt"]
MORE = [
    *(
        "~",
        "~noone/x",
        "?",
        "%00",
        "#",
        "\ud800",
        "\udfff\ud800",
        "\u202e",
        "\ufffe",
        "a" * 5_000,
    ),
    *("", " ", "--", "-", "\n", "$(x)", "'", '"', "*", "[1]", "\\", "nowhere//x/y"),
]
ODD = [*SOME, *(pytest.param(word, marks=pytest.mark.slow) for word in MORE)]
COMMANDS = ["show", "sectors", "search", "verify", "cite", "refs", "open", "check", "list"]
CHANGING = ["import", "export", "remove"]
CODES = {0, 1, 2}
NO_TEXT = pytest.mark.skipif(
    sys.platform != "linux", reason="other systems refuse such names themselves"
)


def typed(command: str, word: str) -> list[list[str]]:
    """The ways in which a word may be given to a command: as an argument, an option, a document."""
    plain = [command, word]
    if command == "remove":
        plain.append("--yes")
    return [plain, ["-d", word, *plain], [*plain, word], [command, "--asker", word]]


def test_the_commands_are_all_of_them() -> None:
    assert {*COMMANDS, *CHANGING, "help"} == {*Commands.offered}


@pytest.mark.usefixtures("library")
@pytest.mark.parametrize("word", ODD, ids=lambda word: ascii(word)[:20])
@pytest.mark.parametrize("command", [*COMMANDS, *CHANGING, "help"])
def test_an_odd_word_is_answered_or_refused_in_a_line(qa: Qa, command: str, word: str) -> None:
    for line in typed(command, word):
        result = qa(*line, typed="")
        assert result.code in CODES, line
        assert "Traceback" not in result.err, line
        assert "fault in qa" not in result.err, line
        assert not {"\x1b", "\x07", "\0", "\u202e"} & {*result.out, *result.err}, line
        assert result.code != 2 or result.err.startswith(("qa: ", "Usage: ")), line


@pytest.mark.parametrize("word", ODD, ids=lambda word: ascii(word)[:20])
@pytest.mark.parametrize("command", [*COMMANDS, *CHANGING])
def test_an_odd_library_is_opened_made_or_refused(
    qa: Qa, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: str, word: str
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    Path("vraag.txt").write_text(MALI)
    arguments = {"import": ["vraag.txt"], "remove": ["x", "--yes"], "search": ["mali"]}
    result = qa("--library", word, command, *arguments.get(command, []), typed="")
    assert result.code in CODES
    assert "Traceback" not in result.err
    assert "fault in qa" not in result.err


@NO_TEXT
@pytest.mark.parametrize(
    "name", ["a?b#c%41.sqlite", "%00", "#", "x y", "lat\udce9.sqlite", "'", "\x1b[31m", "[1]", "\\"]
)
def test_a_library_stands_where_its_path_says(
    qa: Qa, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("vraag.txt").write_text(MALI)
    for path in (name, f"//{str(tmp_path).lstrip('/')}/{name}"):
        assert qa("--library", path, "import", "vraag.txt").code == 0
        assert {one.name for one in tmp_path.iterdir()} == {name, "vraag.txt"}
        assert "784-2020" in qa("--library", path, "list").out
        assert qa("--library", path, "search", "mali").code == 0
        assert qa("--library", path, "check").code == 0
        assert qa("--library", path, "remove", "784-2020-07-20-ampe-jambon", "--yes").code == 0


def test_a_home_is_meant_by_its_sign(
    qa: Qa, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("USERPROFILE", str(tmp_path / "home"))
    Path("vraag.txt").write_text(MALI)
    assert qa("--library", "~/l.sqlite", "import", "vraag.txt").code == 0
    there = [path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("l.sqlite")]
    assert there == ["home/l.sqlite"]


@NO_TEXT
@pytest.mark.parametrize(
    "name", ["a?b#c%41.txt", HALF, SEQUENCE, "~", "#.txt", "-n.txt", "%00.txt"]
)
@pytest.mark.parametrize("command", ["check", "import", "show", "search"])
def test_a_file_of_an_odd_name_is_read(qa: Qa, library: Path, command: str, name: str) -> None:
    folder = library.parent / "odd"
    folder.mkdir()
    (folder / name).write_text(MALI.replace("784", "785"))
    path = str(folder / name)
    line = ["-d", path, "search", "mali"] if command == "search" else [command, path]
    result = qa(*line)
    assert result.code in {0, 1}
    assert not {"\x1b", "\x07", "\0"} & {*result.out, *result.err}
    assert "ali" in result.out
