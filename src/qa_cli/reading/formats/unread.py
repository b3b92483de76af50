"""What a format could not read: the one place where it becomes a problem."""

import re
from collections.abc import Iterable, Sequence

from qa_cli.model.diagnostics import Problem
from qa_cli.model.document import Lines
from qa_cli.reading.lines.line import Line

# What no font is needed to know is unreadable: what stands for a character that is not known, the
# controls of Latin-1, and characters whose meaning only their font knows.
_UNREADABLE = re.compile("[\ufffd\x80-\x84\x86-\x9f\ue000-\uf8ff\U000f0000-\U0010ffff]")
# UTF-8 that was read as Windows-1252: "Ã«" for "ë", "â€™" for "’".
_MOJIBAKE = re.compile(
    r"Ã[\x80-\xbf‚-‰ŠŒŽ‘-•–—˜™š›œžŸ€ƒˆ]|Â[ £©«®°´·»]|â€[œ™“”˜¦¢\x9d\x98\x99\x93]|â‚¬"
)


def pages(numbers: Sequence[int], lines: Sequence[Line]) -> list[Problem]:
    """Returns a problem for each page that holds a picture and no text."""
    return [
        Problem("unread page", f"page {page} is a picture without text", _near(page, lines))
        for page in numbers
    ]


def parts(names: Iterable[str]) -> list[Problem]:
    """Returns a problem for each kind of content that was not read, with how often it stands."""
    counted: dict[str, int] = {}
    for name in names:
        counted[name] = counted.get(name, 0) + 1
    return [
        Problem("unread part", f"not read: {name}" + (f" ({count} times)" if count > 1 else ""))
        for name, count in counted.items()
    ]


def letters(lines: Sequence[Line], *, unmapped: int = 0) -> list[Problem]:
    """Returns a problem for characters that cannot be read, and one for a wrong encoding.

    `unmapped` characters are not in the lines, as the file does not say what they are.
    """
    found: list[Problem] = []
    text = "\n".join(line.text for line in lines)
    if text.isascii() and not unmapped:
        return found
    unreadable = unmapped + len(_UNREADABLE.findall(text))
    if unreadable:
        noun = "character" if unreadable == 1 else "characters"
        where = next((line for line in lines if _UNREADABLE.search(line.text)), None)
        found.append(
            Problem("unreadable letters", f"{unreadable:,} {noun} could not be read", _place(where))
        )
    wrong = len(_MOJIBAKE.findall(text))
    if wrong > 1:
        where = next((line for line in lines if _MOJIBAKE.search(line.text)), None)
        what = f'{wrong:,} characters seem to be in a wrong encoding, as "Ã«" for "ë"'
        found.append(Problem("unreadable letters", what, _place(where)))
    return found


def _place(line: Line | None) -> Lines | None:
    if line is None:
        return None
    return Lines(line.number, line.number, (line.page, line.page) if line.page else None)


def _near(page: int, lines: Sequence[Line]) -> Lines | None:
    """Returns the last line before the end of a page, with that page."""
    before = [line.number for line in lines if line.page is not None and line.page <= page]
    number = before[-1] if before else 1
    return Lines(number, number, (page, page))
