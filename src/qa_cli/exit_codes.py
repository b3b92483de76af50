"""The exit codes of `qa`: a contract with scripts, told in one place."""

from enum import IntEnum


class ExitCode(IntEnum):
    """How a command ended."""

    ANSWERED = 0
    """There is an answer; of `check`: and nothing is wrong; of `verify`: all is verbatim."""

    NOTHING_FOUND = 1
    """Nothing was found; of `check`: something is wrong; of `verify`: not all is verbatim."""

    NOT_DONE = 2
    """The command could not be done: bad usage, an unreadable file, no such document."""

    INTERRUPTED = 130
    """Ctrl-C ended the command (128 and the number of SIGINT)."""

    READER_LEFT = 141
    """The reader of the pipe left, as in `qa show | head -1` (128 and the number of SIGPIPE)."""
