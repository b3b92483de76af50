"""What a format could not read: the one place where it becomes a problem."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from qa_cli.model.diagnostics import Problem
from qa_cli.model.passages import Lines
from qa_cli.reading.lines.line import Line

# What no font is needed to know is unreadable: what stands for a character that is not known, the
# controls of Latin-1, and characters whose meaning only their font knows.
_UNREADABLE = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ufffd\ue000-\uf8ff\U000f0000-\U0010ffff]"
)
# UTF-8 that was read as Windows-1252: "Ã«" for "ë", "â€™" for "’".
_MOJIBAKE = re.compile(
    r"Ã[\x80-\xbf‚-‰ŠŒŽ‘-•–—˜™š›œžŸ€ƒˆ]|Â[ £©«®°´·»]|â€[œ™“”˜¦¢\x9d\x98\x99\x93]|â‚¬"
)


def pages(numbers: Sequence[int], lines: Sequence[Line]) -> list[Problem]:
    """Returns a problem for each page that holds a picture and no text."""
    return [Problem("unread page", _near(page, lines), (page,)) for page in numbers]


def typed_over(numbers: Sequence[int], lines: Sequence[Line]) -> list[Problem]:
    """Returns a problem for each page on which typed text lies over printed text."""
    return [Problem("typed over", _near(page, lines), (page,)) for page in numbers]


def parts(found: Iterable[tuple[str, ...]]) -> list[Problem]:
    """Returns a problem for each kind of content that was not read, with how often it is there."""
    counted = Counter(found)
    return [Problem("unread part", numbers=(count,), words=part) for part, count in counted.items()]


def letters(lines: Sequence[Line]) -> list[Problem]:
    """Returns a problem for characters that cannot be read, and one for a wrong encoding."""
    text = "\n".join(line.text for line in lines)
    if text.isascii() and "\0" not in text:
        return []
    found: list[Problem] = []
    if unreadable := len(_UNREADABLE.findall(text)):
        found.append(Problem("unreadable letters", _first(lines, _UNREADABLE), (unreadable,)))
    if (wrong := len(_MOJIBAKE.findall(text))) > 1:
        found.append(Problem("wrong encoding", _first(lines, _MOJIBAKE), (wrong,)))
    return found


def _first(lines: Sequence[Line], pattern: re.Pattern[str]) -> Lines | None:
    """Returns the first of the lines that holds something."""
    return _place(next((line for line in lines if pattern.search(line.text)), None))


def _place(line: Line | None) -> Lines | None:
    if line is None:
        return None
    return Lines(line.number, line.number, (line.page, line.page) if line.page else None)


def _near(page: int, lines: Sequence[Line]) -> Lines | None:
    """Returns the last line before the end of a page, with that page."""
    before = [line.number for line in lines if line.page is not None and line.page <= page]
    number = before[-1] if before else 1
    return Lines(number, number, (page, page))
