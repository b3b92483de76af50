"""The one place that prints: the answer to stdout, all else to stderr.

It decides the format and the colour, and keeps what belongs to streams: redirected output is
UTF-8, a terminal that lacks a letter gets a readable one, and a reader that left ends `qa` quietly.
"""

import codecs
import errno
import io
import os
import shutil
import sys
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Literal, TextIO

from qa_cli.errors import ClosedOutputError, OutputError, QaError, ReaderLeftError
from qa_cli.render import Format, Result, render
from qa_cli.text.display import visible

if TYPE_CHECKING:
    from qa_cli.model.diagnostics import Unread
    from qa_cli.model.notes import Note
    from qa_cli.model.verification import Verification
    from qa_cli.render import Report

Color = Literal["auto", "always", "never"]
_FEWEST_LINES = 10  # that a list fills, however low the terminal is
_ASCII = {"…": "...", "–": "-", "—": "-", "●": "*", "‘": "'", "’": "'", "“": '"', "”": '"'}


def answer(
    result: "Result | Report | Verification", format: Format | None, color: Color | None
) -> None:
    """Writes `result` to stdout.

    Without a `format` it is pretty on a terminal, or where colour is asked for outright, and else
    plain.

    Raises:
        OutputError: Standard output is closed or cannot take the answer.
        ReaderLeftError: The reader of the pipe left.
    """
    terminal = _is_terminal(sys.stdout)
    format = format or ("pretty" if terminal or color == "always" else "plain")
    width = shutil.get_terminal_size().columns
    for text in render(result, format, width=width, color=_colored(color, terminal=terminal)):
        _write(text, flush=False)
    flush()


def outcome(result: "Report | Unread", format: Format | None, color: Color | None) -> None:
    """Writes what became of a file: to stdout or, if it could not be read, to stderr.

    Raises as `answer` does.
    """
    from qa_cli.model.diagnostics import Unread  # noqa: PLC0415 (only who reads files pays for it)

    if isinstance(result, Unread):
        complain(result.error)
    else:
        answer(result, format, color)


def screenful(lines_each: int) -> int | None:
    """Returns how many items of so many lines a terminal shows; None where stdout is not one."""
    if not _is_terminal(sys.stdout):
        return None
    prompt_and_note = 2
    height = shutil.get_terminal_size().lines - prompt_and_note
    return max(_FEWEST_LINES, height) // lines_each


def line(text: str) -> None:
    """Writes one line to stdout; raises as `answer` does."""
    _write(f"{text}\n")


def json_lines(texts: Iterable[str]) -> int:
    """Writes JSON to stdout, a line each, and returns how many lines; raises as `answer` does."""
    from qa_cli.render.json_text import safe  # noqa: PLC0415 (only export pays for it)

    number = 0
    for text in texts:
        _write(f"{safe(text)}\n", flush=False)
        number += 1
    flush()
    return number


def notes(notes: Iterable["Note"]) -> None:
    """Writes a line for each note to stderr."""
    for note in notes:
        from qa_cli.render.note_phrases import sentence  # noqa: PLC0415 (most say nothing)

        say(sentence(note))


def say(text: str) -> None:
    """Writes a line to stderr, where one is open."""
    if sys.stderr is None:
        return
    try:
        sys.stderr.write("qa: " + visible(text.strip()).replace("\n", " ") + "\n")
        sys.stderr.flush()
    except (OSError, ValueError):
        return  # whoever closed stderr does not want to know


def say_waiting() -> None:
    """Says that another `qa` has to finish first."""
    from qa_cli.model.notes import Note  # noqa: PLC0415 (only who writes to the library pays for it)

    notes([Note("waiting")])


def complain(error: QaError) -> None:
    """Writes what went wrong to stderr and, on a line of its own, what to do next."""
    if isinstance(error, ReaderLeftError):
        return
    say(str(error))
    if error.hint:
        say(error.hint)


def progress(items: Sequence[str]) -> Iterator[str]:
    """Yields the items and, where stderr is a terminal and it takes long, shows a bar meanwhile."""
    if len(items) < 2 or not _is_terminal(sys.stderr):  # noqa: PLR2004 (one file needs no bar)
        yield from items
        return
    from qa_cli.render.progress import shown  # noqa: PLC0415 (only a terminal pays for Rich)

    yield from shown(items, stdout=_is_terminal(sys.stdout))


def prepare() -> None:
    """Sets the encodings of the streams, before anything is written."""
    codecs.register_error("readable", _readable)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            if _is_terminal(stream):
                stream.reconfigure(errors="readable")
            else:
                stream.reconfigure(encoding="utf-8", errors="readable", newline="\n")


def flush() -> None:
    """Writes out what stdout still holds (of Typer's help); raises as `answer` does."""
    _write("")


def _abandon() -> None:
    """Points stdout nowhere, so that nothing is written to it (and nothing fails) at exit."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)


def _write(text: str, *, flush: bool = True) -> None:
    if sys.stdout is None:
        if not text:
            return
        raise ClosedOutputError
    try:
        sys.stdout.write(text)
        if flush:
            sys.stdout.flush()
    except OSError as error:
        raise failure(error) from error


def failure(error: OSError) -> QaError:
    """Returns the error that a failed write to stdout means, and writes nothing more to it."""
    _abandon()
    if isinstance(error, BrokenPipeError) or (os.name == "nt" and error.errno == errno.EINVAL):
        return ReaderLeftError()
    return OutputError(error.strerror)


def _colored(color: Color | None, *, terminal: bool) -> bool:
    """Returns whether to colour: --color > NO_COLOR > FORCE_COLOR > TERM=dumb > a terminal."""
    if color in {"always", "never"}:
        return color == "always"
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR"):
        return os.environ["FORCE_COLOR"] != "0"
    return terminal and os.environ.get("TERM") != "dumb"


def _is_terminal(stream: TextIO | None) -> bool:
    return stream is not None and stream.isatty()


def _readable(error: UnicodeError) -> tuple[str, int]:
    """Replaces what an encoding lacks: an accent is dropped, all else is written out in ASCII."""
    if not isinstance(error, UnicodeEncodeError):
        raise error
    lacking = error.object[error.start : error.end]
    letters = (unicodedata.normalize("NFKD", _ASCII.get(letter, letter)) for letter in lacking)
    bare = "".join(letter for letter in "".join(letters) if not unicodedata.combining(letter))
    return bare.encode("ascii", "backslashreplace").decode("ascii"), error.end
