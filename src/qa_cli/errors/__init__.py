"""What can go wrong for a reader: each kind an error that makes its sentence and has an exit code.

An error is raised where something is noticed, with the raw facts; the sentence is made in the
module of its family, and `cli.main` is the one place that catches and shows it. That a search or
look-up found nothing is not an error.
"""

from qa_cli.exit_codes import ExitCode


class QaError(Exception):
    """The command could not be done. `str()` says what went wrong, `hint` what to do next."""

    exit_code = ExitCode.NOT_DONE
    hint: str | None = None


class UsageError(QaError):
    """The command was called in a way that it does not understand."""


def is_interrupt(error: BaseException) -> bool:
    """Whether an error only wraps a Ctrl-C: before 3.12, Python does so while it makes a class."""
    return isinstance(error.__cause__, KeyboardInterrupt)
