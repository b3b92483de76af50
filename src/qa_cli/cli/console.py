"""The one place that prints answers, to stdout (`talk` says the rest, on stderr).

It decides the format and the colour, and keeps what belongs to streams: redirected output is
UTF-8, a terminal that lacks a letter gets a readable one, a long answer goes to a pager, and a
reader that left ends `qa` quietly.
"""

import codecs
import errno
import io
import os
import shutil
import sys
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Literal, TypeVar

from qa_cli.cli import talk
from qa_cli.cli.talk import complain, is_colored, is_terminal
from qa_cli.errors import QaError
from qa_cli.errors.output import ClosedOutputError, OutputError, ReaderLeftError
from qa_cli.render import WHOLE, Export, Format, Renderer, Terminal, render_reports

if TYPE_CHECKING:
    from qa_cli.model.diagnostics import Unread
    from qa_cli.model.notes import Note
    from qa_cli.render import Report

MACHINE = WHOLE | {"jsonl", "csv"}  # formats that programs read
_R = TypeVar("_R")
Color = Literal["auto", "always", "never"]
_FEWEST_LINES = 10  # that a list fills, however low the terminal is
_ASCII = {"…": "...", "–": "-", "—": "-", "●": "*", "‘": "'", "’": "'", "“": '"', "”": '"'}


def answer(
    result: _R,
    format: Format | Export | None,
    color: Color | None,
    *,
    by: Renderer[_R],
    pager: bool = False,
    notes: Sequence["Note"] = (),
) -> None:
    """Writes `result` to stdout; on a terminal in a `pager` where it is longer than the screen.

    It is rendered `by` the function of its family, of `render`.
    What is to be said of it comes before it: on stderr, or in the pager, which would hide that.

    Raises:
        OutputError: Standard output is closed or cannot take the answer.
        ReaderLeftError: The reader of the pipe left.
    """
    format = decided(format, color)
    width = shutil.get_terminal_size().columns
    colored = _colored(color)
    links = format == "pretty" and colored and is_terminal(sys.stdout) and _know_links()
    texts = by(result, format, Terminal(width, colored, links))
    said = talk.said(notes)
    _write_all(texts, pager=pager and format not in MACHINE, said=said)


def text(text: str, *, pager: bool) -> None:
    """Writes a text of many lines to stdout, as `answer` does."""
    _write_all([f"{text}\n"], pager=pager)


def decided(format: Format | Export | None, color: Color | None) -> Format | Export:
    """Returns the format: by default pretty on a terminal or where colour is asked for outright."""
    return format or ("pretty" if is_terminal(sys.stdout) or color == "always" else "plain")


def outcome(
    result: "Report | Unread",
    format: Format | None,
    color: Color | None,
    *,
    pager: bool = False,
) -> None:
    """Writes what became of a file: to stdout or, if it could not be read, to stderr.

    Raises as `answer` does.
    """
    from qa_cli.model.diagnostics import Unread  # noqa: PLC0415 (only who reads files pays for it)

    if isinstance(result, Unread):
        complain(result.error)
    else:
        answer(result, format, color, by=render_reports, pager=pager)


def on_terminal() -> bool:
    """Returns whether answers go to a terminal."""
    return is_terminal(sys.stdout)


def screenful(lines_each: Callable[[int], int]) -> int | None:
    """Returns how many items a terminal shows; None where stdout is not one.

    `lines_each` returns how many lines an item takes, by the columns of the terminal.
    """
    if not is_terminal(sys.stdout):
        return None
    around = 3  # lines: the prompt, a note, a header
    columns, lines = shutil.get_terminal_size()
    return max(_FEWEST_LINES, lines - around) // lines_each(columns)


def line(text: str) -> None:
    """Writes one line to stdout; raises as `answer` does."""
    _write(f"{text}\n")


def json_lines(texts: Iterable[str]) -> int:
    """Writes JSON to stdout, a line each, and returns how many lines; raises as `answer` does."""
    from qa_cli.render.json_text import safe  # noqa: PLC0415 (only export pays for it)

    return write_each(f"{safe(text)}\n" for text in texts)


def write_each(texts: Iterable[str]) -> int:
    """Writes texts to stdout and returns how many there were; raises as `answer` does."""
    number = 0
    for number, text in enumerate(texts, start=1):  # noqa: B007 (it is counted)
        _write(text, flush=False)
    flush()
    return number


def prepare() -> None:
    """Sets the encodings of the streams, before anything is written."""
    codecs.register_error("readable", _readable)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            if is_terminal(stream):
                stream.reconfigure(errors="readable")
            else:
                stream.reconfigure(encoding="utf-8", errors="readable", newline="\n")


def _write_all(texts: Iterable[str], *, pager: bool, said: str = "") -> None:
    if pager and is_terminal(sys.stdout):
        from qa_cli.cli.pager import paged  # noqa: PLC0415 (only a terminal pays for it)

        shown_too = said if is_terminal(sys.stderr) else ""
        talk.write("" if shown_too else said)
        paged(texts, lambda text: _write(text, flush=False), said=shown_too, say=talk.write)
    else:
        talk.write(said)
        for text in texts:
            _write(text, flush=False)
    flush()


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


def _colored(color: Color | None) -> bool:
    """Returns whether to colour the answer: --color, or else what the environment says."""
    return color == "always" if color in {"always", "never"} else is_colored(sys.stdout)


def _know_links() -> bool:
    from qa_cli.cli.terminals import know_links  # noqa: PLC0415 (only a terminal pays for it)

    return know_links()


def _readable(error: UnicodeError) -> tuple[str, int]:
    """Replaces what an encoding lacks: an accent is dropped, all else is written out in ASCII."""
    if not isinstance(error, UnicodeEncodeError):
        raise error
    lacking = error.object[error.start : error.end]
    letters = (unicodedata.normalize("NFKD", _ASCII.get(letter, letter)) for letter in lacking)
    bare = "".join(letter for letter in "".join(letters) if not unicodedata.combining(letter))
    return bare.encode("ascii", "backslashreplace").decode("ascii"), error.end
