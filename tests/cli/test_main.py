"""The command itself: help, version, usage errors, completion, damaged data."""

from pathlib import Path

import pytest
import typer

from qa_cli import __version__, resources
from qa_cli.errors import QaError
from qa_cli.exit_codes import ExitCode
from tests.conftest import AWKWARD, Qa


@pytest.mark.parametrize("arguments", [[], ["-h"], ["--help"]])
def test_help_is_one_plain_screen_that_starts_with_examples(qa: Qa, arguments: list[str]) -> None:
    result = qa(*arguments, terminal=True)
    assert (result.code, result.err) == (0, "")
    assert result.out.isascii()
    assert "\x1b" not in result.out
    assert len(result.lines) <= 36
    assert max(map(len, result.lines)) <= 80
    order = ["qa show 2", "qa sectors azerbaijan", "qa search minsk", "Options:", "Commands:"]
    assert sorted(order, key=result.out.index) == order


@pytest.mark.parametrize("command", ["show", "sectors", "search"])
def test_each_command_has_help_that_starts_with_examples(qa: Qa, command: str) -> None:
    for flag in ("-h", "--help"):
        out = qa(command, flag).out
        assert out.index(f"Examples:\n    qa {command} ") < out.index("Options:")
        assert max(map(len, out.splitlines())) <= 80


def test_the_version_is_said(qa: Qa) -> None:
    assert qa("--version") == qa("-V") == (0, f"qa {__version__}\n", "")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["shwo"], "qa: no such command 'shwo'"),
        (["show", "--lang", "xx"], "'xx' is not one of 'original', 'nl', 'fr', 'de', 'en', 'both'"),
        (["show", "--format", "pdf"], "'pdf' is not one of"),
        (["search", "x", "--limit", "0"], "0 is not in the range"),
        (["search", "x", "--limit", "-1"], "-1 is not in the range"),
        (["search", "x", "--limit", "ten"], "'ten' is not a valid"),
        (["search"], "qa: missing argument"),
        (["show", "--nonsense"], "qa: no such option: --nonsense"),
        (["show", "--json", "--format", "md"], "qa: --json and --format md contradict each other"),
        (["--color", "red", "show"], "'red' is not one of"),
    ],
)
def test_bad_usage_is_one_line_and_what_to_do(qa: Qa, arguments: list[str], message: str) -> None:
    code, out, err = qa(*arguments)
    assert (code, out) == (2, "")
    assert message in err
    assert err.startswith("qa: ")
    assert len(err.splitlines()) <= 2


def test_json_and_format_json_agree(qa: Qa) -> None:
    assert qa("show", "2", "--json", "--format", "json").json == qa("show", "2", "--json").json


@pytest.mark.parametrize("content", [None, b"", b'{"schema": 1,', b"null", b'{"schema": 1}'])
@pytest.mark.parametrize("command", [["show"], ["sectors", "az"], ["search", "minsk"]])
def test_damaged_data_is_one_line_and_what_to_do(
    qa: Qa,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    content: bytes | None,
    command: list[str],
) -> None:
    if content is not None:
        (tmp_path / "armenia-azerbaijan.json").write_bytes(content)
    real = resources.path
    monkeypatch.setattr(
        resources, "path", lambda name: tmp_path / name if name.endswith("n.json") else real(name)
    )
    code, out, err = qa(*command)
    assert (code, out) == (2, "")
    assert err.startswith("qa: cannot read armenia-azerbaijan.json: ")
    assert err.endswith("    qa's own data is damaged: install qa again\n")
    assert len(err.splitlines()) == 2


def test_a_fault_in_qa_itself_is_not_taken_for_an_answer(
    qa: Qa, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        "qa_cli.operations.documents.find", lambda *_: (AWKWARD, [])
    )  # not a Document
    code, out, err = qa("show")
    assert (code, out) == (2, "")
    assert err.endswith("qa: this is a fault in qa itself; please report it with the lines above\n")


@pytest.mark.parametrize("interrupt", [KeyboardInterrupt, typer.Abort])
def test_an_interrupt_has_an_exit_code_of_its_own_and_says_nothing(
    qa: Qa, monkeypatch: pytest.MonkeyPatch, interrupt: type[BaseException]
) -> None:
    def interrupted(*_: object, **__: object) -> None:
        raise interrupt

    monkeypatch.setattr("qa_cli.operations.documents.find", interrupted)
    assert qa("show") == (130, "", "")


def test_an_error_has_its_sentence_its_hint_and_its_exit_code(
    qa: Qa, monkeypatch: pytest.MonkeyPatch
) -> None:
    class OddError(QaError):
        exit_code = ExitCode.NOTHING_FOUND
        hint = "try\x1b[1m again"

        def __str__(self) -> str:
            return "odd\x07\nthing"

    def failing(*_: object, **__: object) -> None:
        raise OddError

    monkeypatch.setattr("qa_cli.operations.documents.find", failing)
    code, out, err = qa("show")
    assert (code, out) == (1, "")
    first, second = err.splitlines()
    assert first == "qa: odd\\x07 thing"
    assert second.endswith("try\\x1b[1m again")


def test_an_error_of_a_file_is_a_fault_and_not_taken_for_one_of_the_output(
    qa: Qa, monkeypatch: pytest.MonkeyPatch
) -> None:
    def failing(*_: object, **__: object) -> None:
        raise FileNotFoundError(2, "No such file or directory", "vergeten.txt")

    monkeypatch.setattr("qa_cli.operations.documents.find", failing)
    code, out, err = qa("show")
    assert (code, out) == (2, "")
    assert err.splitlines()[-2].endswith("No such file or directory: 'vergeten.txt'")
    assert "fault in qa itself" in err


def test_the_fault_is_told_line_by_line_so_that_it_can_be_reported(
    qa: Qa, monkeypatch: pytest.MonkeyPatch
) -> None:
    def failing(*_: object, **__: object) -> None:
        raise ZeroDivisionError("zo\x1b[1m")

    monkeypatch.setattr("qa_cli.operations.documents.find", failing)
    lines = qa("show").err.splitlines()
    assert len(lines) > 3
    assert lines[0].endswith("Traceback (most recent call last):")
    assert lines[-2].endswith("ZeroDivisionError: zo\\x1b[1m")
    assert all(line.startswith("qa: ") for line in lines)


@pytest.mark.parametrize(
    ("arguments", "program"),
    [(["show", "--nonsense"], "qa show"), (["--nonsense"], "qa"), (["nonsense"], "qa")],
)
def test_wrong_arguments_lead_to_the_help_of_the_command(
    qa: Qa, arguments: list[str], program: str
) -> None:
    assert qa(*arguments).err.splitlines()[1].endswith(f"try: {program} --help")
