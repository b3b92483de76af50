"""Runs a command: the one place where errors are caught, and where exit codes come from."""

import os
import sys
import traceback

import typer
from typer.main import get_command

from qa_cli.cli import console, talk
from qa_cli.cli.app import app
from qa_cli.errors import QaError, is_interrupt
from qa_cli.errors.output import ReaderLeftError
from qa_cli.errors.usage import WrongArgumentsError
from qa_cli.exit_codes import ExitCode

_SHELL_ASKS = "_QA_COMPLETE"  # variable that Typer's scripts set


def main(arguments: list[str] | None = None) -> int:
    """Runs `qa` with `arguments` (or those of the process) and returns its exit code."""
    console.prepare()
    try:
        code = _run(arguments)
        console.flush()
    except QaError as error:
        talk.complain(error)
        return error.exit_code
    except (KeyboardInterrupt, typer.Abort):
        return ExitCode.INTERRUPTED
    except Exception as error:  # noqa: BLE001
        if is_interrupt(error):
            return ExitCode.INTERRUPTED
        return _failed(error)
    return code


def _run(arguments: list[str] | None) -> int:
    """Lets Typer run the command and returns the exit code that it ends with.

    Raises:
        QaError: The command could not be done, or Typer could not write its help.
    """
    stdout = sys.stdout
    if _SHELL_ASKS in os.environ:
        from qa_cli.cli import shells  # noqa: PLC0415 (only a shell pays for it)

        shells.prepare()
    try:
        code = get_command(app).main(arguments, prog_name="qa", standalone_mode=False)
    except SystemExit as end:
        # Typer ends so after a completion and, having replaced stdout, where its reader left.
        if sys.stdout is not stdout:
            raise ReaderLeftError from end
        return ExitCode.NOT_DONE if end.code else ExitCode.ANSWERED
    except OSError as error:
        if error.filename is not None:  # it comes from a file, and not from what Typer writes
            raise
        raise console.failure(error) from error
    return code if isinstance(code, int) else ExitCode.ANSWERED


def _failed(error: Exception) -> int:
    """Says what Typer found wrong with the arguments, or that `qa` itself is at fault."""
    message = getattr(error, "format_message", None)  # Typer names its own errors only from 0.28
    if message is None:
        for line in traceback.format_exception(error):
            talk.say(line)
        talk.say("this is a fault in qa itself; please report it with the lines above")
        return ExitCode.NOT_DONE
    context = getattr(error, "ctx", None)
    talk.complain(WrongArgumentsError(message(), context.command_path if context else "qa"))
    return ExitCode.NOT_DONE
