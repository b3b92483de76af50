"""The exit codes: a contract with scripts, so that the numbers are told once more here."""

from qa_cli.exit_codes import ExitCode


def test_the_numbers_never_change() -> None:
    assert {code.name: code.value for code in ExitCode} == {
        "ANSWERED": 0,
        "NOTHING_FOUND": 1,
        "NOT_DONE": 2,
        "INTERRUPTED": 130,
        "READER_LEFT": 141,
    }


def test_the_worst_of_several_outcomes_is_the_largest_number() -> None:
    assert max(ExitCode.ANSWERED, ExitCode.NOT_DONE, ExitCode.NOTHING_FOUND) is ExitCode.NOT_DONE
