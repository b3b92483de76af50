"""What is said beside the answer, on stderr: notes, errors with their hints, and progress.

On a terminal long lines are wrapped at words, what failed is red, and a hint is fainter than the
error that it belongs to. Elsewhere each is one line: a hint begins with spaces instead of "qa:".
"""

import os
import sys
from collections.abc import Generator, Iterable, Sequence
from typing import TYPE_CHECKING, TextIO

from qa_cli.errors import QaError
from qa_cli.errors.output import ReaderLeftError
from qa_cli.text.display import columns, visible

if TYPE_CHECKING:
    from qa_cli.model.notes import Note

_PROGRAM = "qa: "
_INDENT = " " * len(_PROGRAM)
_USUAL = 80  # columns of a terminal that does not say how many it has
_NARROWEST = 20  # columns that a line is wrapped to
_RED, _FAINT, _PLAIN = "\x1b[1;31m", "\x1b[2m", "\x1b[0m"


def is_terminal(stream: TextIO | None) -> bool:
    """Returns whether a stream is open and a terminal."""
    return stream is not None and stream.isatty()


def is_colored(stream: TextIO | None) -> bool:
    """Returns whether to colour: NO_COLOR > FORCE_COLOR > TERM=dumb > is it a terminal."""
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR"):
        return os.environ["FORCE_COLOR"] != "0"
    return is_terminal(stream) and os.environ.get("TERM") != "dumb"


def notes(notes: Iterable["Note"]) -> None:
    """Writes a line for each note."""
    write(said(notes))


def said(notes: Iterable["Note"]) -> str:
    """Returns the lines of notes, as they are written."""
    text = ""
    for note in notes:
        from qa_cli.render.note_phrases import sentence  # noqa: PLC0415 (most say nothing)

        text += _line(_PROGRAM, sentence(note))
    return text


def say(text: str) -> None:
    """Writes a line."""
    write(_line(_PROGRAM, text))


def write(text: str) -> None:
    """Writes what was made to be written, where stderr is open."""
    if sys.stderr is None or not text:
        return
    try:
        sys.stderr.write(text)
        sys.stderr.flush()
    except (OSError, ValueError):
        return  # whoever closed stderr does not want to know


def say_waiting() -> None:
    """Says that another `qa` has to finish first."""
    from qa_cli.model.notes import Note  # noqa: PLC0415 (only who writes to the library pays for it)

    notes([Note("waiting")])


def complain(error: QaError) -> None:
    """Writes what went wrong and, on a line of its own, what to do next."""
    if isinstance(error, ReaderLeftError):
        return
    write(_line(_PROGRAM, str(error), color=_RED))
    if error.hint:
        write(_line(_INDENT, error.hint, color=_FAINT))


def confirmed(question: str) -> bool:
    """Returns whether the reader says yes to a question, which a terminal must ask."""
    sys.stderr.write(f"{_PROGRAM}{visible(question)} [y/N] ")
    sys.stderr.flush()
    return sys.stdin.readline().strip().lower() in {"y", "yes", "j", "ja", "o", "oui"}


def can_ask() -> bool:
    """Returns whether there is somebody to ask: both ends are a terminal."""
    return is_terminal(sys.stdin) and is_terminal(sys.stderr)


def progress(items: Sequence[str]) -> Generator[str, None, None]:
    """Yields the items and, where stderr is a terminal and it takes long, shows a bar meanwhile."""
    if len(items) < 2 or not is_terminal(sys.stderr):  # noqa: PLR2004 (one file needs no bar)
        yield from items
        return
    from qa_cli.render.progress import shown  # noqa: PLC0415 (only a terminal pays for Rich)

    yield from shown(items, stdout=is_terminal(sys.stdout))


def _line(before: str, text: str, color: str = "") -> str:
    """Returns a line that begins with `before`, which alone is in `color` unless it is faint."""
    safe = visible(text.strip()).replace("\n", " ")
    lines = f"{before}{safe}"
    if is_terminal(sys.stderr):
        lines = _wrapped(before, safe)
        if color and is_colored(sys.stderr):
            end = len(lines) if color == _FAINT else len(before)
            lines = f"{color}{lines[:end]}{_PLAIN}{lines[end:]}"
    return f"{lines}\n"


def _wrapped(before: str, text: str) -> str:
    """Returns a line wrapped at spaces: a path or a command in it stays whole."""
    width = max(_NARROWEST, _columns())
    lines = [before]
    for at, word in enumerate(text.split(" ")):
        space = " " if at else ""
        if at and columns(f"{lines[-1]}{space}{word}") > width:
            lines.append(f"{_INDENT}{word}")
        else:
            lines[-1] += f"{space}{word}"
    return "\n".join(line.rstrip() for line in lines)


def _columns() -> int:
    """Returns the columns of the terminal that stderr is, which stdout need not be."""
    typed = os.environ.get("COLUMNS", "")
    if typed.isdecimal() and int(typed):
        return int(typed)
    try:
        return os.get_terminal_size(sys.stderr.fileno()).columns or _USUAL
    except (OSError, ValueError):
        return _USUAL
