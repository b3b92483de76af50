"""What belongs to streams: colour, width, encodings, pipes; and what a command does not load."""

import io
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from qa_cli.cli import console
from qa_cli.errors import QaError
from qa_cli.errors.output import ClosedOutputError, OutputError, ReaderLeftError
from tests.conftest import Qa, Terminal

Process = Callable[..., subprocess.CompletedProcess[bytes]]

BOLD = "\x1b["


@pytest.mark.parametrize(
    ("option", "environment", "terminal", "colored"),
    [
        (None, {}, True, True),
        (None, {}, False, False),
        (None, {"TERM": "dumb"}, True, False),
        (None, {"TERM": "dumb", "FORCE_COLOR": "1"}, True, True),
        (None, {"FORCE_COLOR": "1", "NO_COLOR": "1"}, True, False),
        (None, {"NO_COLOR": ""}, True, True),
        (None, {"FORCE_COLOR": "1"}, False, True),
        ("auto", {"NO_COLOR": "1"}, True, False),
        ("always", {"NO_COLOR": "1", "TERM": "dumb"}, False, True),
        ("never", {"FORCE_COLOR": "1"}, True, False),
    ],
)
def test_colour_is_decided_by_option_then_environment_then_terminal(
    qa: Qa,
    monkeypatch: pytest.MonkeyPatch,
    option: str | None,
    environment: dict[str, str],
    terminal: bool,
    colored: bool,
) -> None:
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    options = ["--color", option] if option else []
    result = qa("show", "2", "--format", "pretty", *options, terminal=terminal)
    assert (BOLD in result.out) is colored


def test_plain_has_no_colour_whatever_the_environment(
    qa: Qa, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    assert BOLD not in qa("show", "2").out
    assert BOLD not in qa("show", "2", "--format", "plain", "--color", "always").out


def test_colour_asked_for_outright_is_pretty_in_a_pipe_too(qa: Qa) -> None:
    assert BOLD in qa("show", "2", "--color", "always").out
    assert qa("--color", "always", "show", "2").out == qa("show", "2", "--color", "always").out


def test_pretty_on_a_terminal_and_plain_in_a_pipe(qa: Qa) -> None:
    piped, shown = qa("show", "2"), qa("show", "2", "--color", "never", terminal=True)
    assert max(map(len, piped.lines)) > 200
    assert max(map(len, shown.lines)) <= 80
    assert "".join(shown.out.split()) == "".join(piped.out.split())


@pytest.mark.parametrize("columns", [1, 10, 20, 40, 80, 300])
def test_lines_fit_the_terminal_and_a_hundred_columns_and_lose_nothing(
    qa: Qa, columns: int
) -> None:
    shown = qa("show", "--color", "never", terminal=True, columns=columns)
    assert max(map(len, shown.lines)) <= max(3, min(columns, 100))
    assert "".join(shown.out.split()) == "".join(qa("show").out.split())


def test_a_terminal_without_the_letters_gets_readable_ones(qa: Qa) -> None:
    result = qa("sectors", terminal=True, encoding="ascii")
    assert "Armenie" in result.out
    assert "*" in result.out
    assert "–" not in qa("show", "1", terminal=True, encoding="cp1252").out.replace("–", "", 1)


@pytest.mark.parametrize(
    "environment",
    [
        {"PYTHONIOENCODING": "ascii"},
        {"LC_ALL": "C"},
        {"LC_ALL": "POSIX", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
        {"PYTHONIOENCODING": "cp1252"},
    ],
)
def test_redirected_output_is_utf_8(process: Process, environment: dict[str, str]) -> None:
    result = process("show", "1", "--json", env=environment)
    assert result.returncode == 0
    answer = json.loads(result.stdout.decode("utf-8"))
    assert "Armenië" in answer["document"]["title"]
    assert result.stderr == b""


def test_an_argument_that_is_no_text_is_handled(process: Process) -> None:
    result = process("search", os.fsdecode(b"minsk\xff"), env={"LC_ALL": "C.UTF-8"})
    assert result.returncode in {0, 1}
    assert b"Traceback" not in result.stderr


CLOSING = (
    "import subprocess, sys; reader = subprocess.Popen([sys.executable, '-c', ''],"
    " stdin=subprocess.PIPE); reader.wait();"
    " sys.exit(subprocess.run([sys.executable, '-m', 'qa_cli', *sys.argv[1:]],"
    " stdout=reader.stdin).returncode)"
)


@pytest.mark.skipif(sys.platform == "win32", reason="pipes differ")
@pytest.mark.parametrize("arguments", [["show"], ["search", "minsk", "--json"], ["--help"], ["-V"]])
def test_a_reader_that_left_ends_qa_quietly(process: Process, arguments: list[str]) -> None:
    result = process(*arguments, program=("-c", CLOSING))
    assert (result.returncode, result.stderr) == (141, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
@pytest.mark.parametrize("arguments", [["show"], ["--help"]])
def test_a_full_disk_is_an_error(process: Process, arguments: list[str]) -> None:
    with Path("/dev/full").open("w") as full:
        result = process(*arguments, stdout=full, stderr=subprocess.PIPE, capture_output=False)
    assert result.returncode == 2
    assert result.stderr == b"qa: cannot write the answer: no space left on device\n"


@pytest.mark.skipif(sys.platform == "win32", reason="descriptors differ")
def test_a_closed_stdout_is_an_error_and_a_closed_stderr_is_none() -> None:
    shell = ["sh", "-c", 'exec "$0" -m qa_cli show 2 "$@"']
    closed = subprocess.run(
        [*shell[:2], 'exec "$0" -m qa_cli show 2 >&-', sys.executable],
        stderr=subprocess.PIPE,
        check=False,
    )
    assert closed.returncode == 2
    assert closed.stderr == b"qa: cannot write the answer: standard output is closed\n"
    mute = subprocess.run(
        [*shell[:2], 'exec "$0" -m qa_cli sectors azerbijan 2>&-', sys.executable],
        stdout=subprocess.PIPE,
        check=False,
    )
    assert mute.returncode == 0
    assert mute.stdout.startswith(b"Azerbeidzjan")


@pytest.mark.skipif(sys.platform == "win32", reason="signals differ")
def test_an_interrupt_ends_qa_quietly() -> None:
    waiting = "s.find = lambda *_, **__: (print(flush=True), time.sleep(60))"
    modules = "import qa_cli.operations.documents as s, qa_cli.__main__ as m, time"
    program = f"{modules}; {waiting}; m.run()"
    with subprocess.Popen(
        [sys.executable, "-c", program, "show"], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as running:
        assert running.stdout
        assert running.stderr
        running.stdout.readline()
        while running.poll() is None:
            running.send_signal(signal.SIGINT)
            time.sleep(0.05)
        assert (running.returncode, running.stderr.read()) == (130, b"")


LOADED = (
    "import os, sys; from qa_cli.cli import main; main.main(sys.argv[1:]);"
    " sys.stderr.write(' '.join(sorted(sys.modules)))"
)
HEAVY = {"rich", "rapidfuzz", "pydantic", "importlib.metadata", "sqlite3", "babel", "csv"}
REPORTS = {"qa_cli.model.catalogue", "qa_cli.model.diagnostics"}  # shapes that take 2 ms to make
NOT_TO_SHOW = {
    *(
        "qa_cli.model.notes",
        "qa_cli.text.fuzzy",
        "qa_cli.text.tokenizer",
        "qa_cli.places.gazetteer",
    ),
    *("qa_cli.operations.filters", "qa_cli.render.report_phrases", "qa_cli.render.note_phrases"),
}


@pytest.mark.parametrize(
    ("arguments", "loads"),
    [
        (["show", "2"], set()),
        (["sectors", "azerbaijan"], set()),
        (["search", "minsk"], set()),
        (["search", "azerbaijan", "zakenreis", "opportun"], set()),
        (["search", "staakthetvuren"], set()),
        (["search", "minks"], {"rapidfuzz"}),
        (["sectors", "azerbijan"], {"rapidfuzz"}),
        (["show", "2", "--format", "pretty"], {"rich"}),
        (["sectors", "azerbaijan", "--format", "csv"], set()),
        (["search", "minsk", "--json"], set()),
        (["verify", "een terugkeer naar de onderhandelingen"], set()),
        (["verify", "een terugkeer naar de vijandelijkheden"], set()),
        (["cite", "2"], set()),
        (["check", "-"], REPORTS),
        (["--help"], set()),
        (["help", "list"], {"sqlite3", *REPORTS}),  # a command is imported with what it uses
    ],
)
def test_a_command_loads_only_what_it_uses(
    process: Process, arguments: list[str], loads: set[str]
) -> None:
    modules = process(*arguments, program=("-c", LOADED), input=b"").stderr.decode().split()
    assert (HEAVY | REPORTS) & set(modules) == loads


def test_to_show_a_sub_question_loads_nothing_that_finds_names_or_says_notes(
    process: Process,
) -> None:
    modules = process("show", "2", program=("-c", LOADED)).stderr.decode().split()
    assert "qa_cli.render.as_plain" in modules
    assert not NOT_TO_SHOW & set(modules)


@pytest.mark.parametrize(
    ("words", "offered"),
    [
        ("qa show ", ["1", "2", "3", "Hoe reageert de minister-president op het conflict"]),
        ("qa sectors a", ["armenia", "armenië", "azerbaijan", "azerbeidzjan"]),
        ("qa sectors Az", ["Azerbaijan", "Azerbeidzjan"]),
        ("qa search --in ", ["title", "introduction", "question", "answer"]),
    ],
)
def test_the_shell_is_offered_what_an_argument_may_be(
    process: Process, words: str, offered: list[str]
) -> None:
    result = process(env={"_QA_COMPLETE": "complete_zsh", "_TYPER_COMPLETE_ARGS": words})
    out = result.stdout.decode()
    assert result.returncode == 0
    assert all(word in out for word in offered)
    assert ('"armenia"' in out) == ("armenia" in offered)


@contextmanager
def redirected(monkeypatch: pytest.MonkeyPatch, path: Path) -> Iterator[None]:
    """Makes a file standard output, in ASCII until it is prepared."""
    with path.open("w", encoding="ascii") as file, monkeypatch.context() as patched:
        patched.setattr(sys, "stdout", file)
        yield


def test_json_is_written_a_line_each_safely_and_counted(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    path = tmp_path / "out.jsonl"
    with redirected(monkeypatch, path):
        console.prepare()
        assert console.json_lines(iter(['{"a": "é"}', '{"b": "\x9b"}'])) == 2
    assert path.read_text(encoding="utf-8") == '{"a": "é"}\n{"b": "\\u009b"}\n'


def test_redirected_output_has_the_line_ends_of_unix_on_any_platform(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    with redirected(monkeypatch, tmp_path / "out.txt"):
        console.prepare()
        console.line("één\ntwee")
    assert (tmp_path / "out.txt").read_bytes() == "één\ntwee\n".encode()


@pytest.mark.parametrize(
    ("error", "kind", "code"),
    [
        (BrokenPipeError(32, "Broken pipe"), ReaderLeftError, 141),
        (OSError(28, "No space left on device"), OutputError, 2),
        (OSError(5, "Input/output error"), OutputError, 2),
    ],
)
def test_a_failed_write_is_an_error_and_nothing_more_is_written(
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    error: OSError,
    kind: type[QaError],
    code: int,
) -> None:
    with redirected(monkeypatch, tmp_path / "out.txt"):
        console.line("before")
        failed = console.failure(error)
        console.line("after")
    assert (type(failed), failed.exit_code) == (kind, code)
    assert (tmp_path / "out.txt").read_text() == "before\n"


def test_without_standard_output_nothing_can_be_answered(monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patched:
        patched.setattr(sys, "stdout", None)
        console.flush()
        with pytest.raises(ClosedOutputError):
            console.line("text")


@pytest.mark.parametrize(
    ("text", "encoding", "shown"),
    [
        ("é – … ● “x”", "ascii", 'e - ... * "x"'),
        ("Հայ 🙂", "ascii", "\\u0540\\u0561\\u0575 \\U0001f642"),
        ("é ł –", "latin-1", "é \\u0142 -"),
        ("é – ł", "utf-8", "é – ł"),
    ],
)
def test_a_terminal_gets_the_letters_that_it_has_and_of_others_what_can_be_read(
    monkeypatch: pytest.MonkeyPatch, text: str, encoding: str, shown: str
) -> None:
    buffer = io.BytesIO()
    terminal = Terminal(buffer, encoding=encoding)
    with monkeypatch.context() as patched:
        patched.setattr(sys, "stdout", terminal)
        console.prepare()
        console.line(text)
    assert buffer.getvalue().decode(encoding) == f"{shown}\n"
