"""The family of errors: whose exit code is which, and what only wraps a Ctrl-C."""

import pytest

from qa_cli.errors import QaError, UsageError, is_interrupt
from qa_cli.exit_codes import ExitCode


@pytest.mark.parametrize("kind", [QaError, UsageError])
def test_what_could_not_be_done_ends_with_one_exit_code(kind: type[QaError]) -> None:
    assert kind().exit_code is ExitCode.NOT_DONE
    assert kind().hint is None


@pytest.mark.parametrize(("cause", "is_one"), [(KeyboardInterrupt(), True), (OSError(), False)])
def test_a_ctrl_c_is_seen_where_python_wraps_it(cause: BaseException, *, is_one: bool) -> None:
    error = RuntimeError("Error calling __set_name__")
    error.__cause__ = cause
    assert is_interrupt(error) is is_one
