"""Reads what a writer did to a quotation openly: words left out, and words put in, in brackets.

`[...]`, `(...)` and `…` stand for words of the source; `[minister]` is the writer's own, beside or
instead of words of the source. Brackets inside a word (`[D]it`) only show a changed letter.
"""

import re
from typing import Literal, NamedTuple

_MARKS = re.compile(
    r"(?P<omission>\[\s*(?:…|\.(?:\s?\.)+)\s*\]|\(\s*(?:…|\.(?:\s?\.)+)\s*\)|…|\.(?:\s?\.){2,})"
    r"|(?P<insertion>(?<![^\W\d_])\[(?!\s?\^?[0-9]{1,3}\s?\])[^\[\]]{1,200}\](?![^\W\d_]))"
    r"|(?P<letters>\[[^\W\d_]{1,12}\](?=[^\W\d_])|(?<=[^\W\d_])\[[^\W\d_]{1,12}\])"
)

JointKind = Literal["omission", "insertion", "letters"]


class Joint(NamedTuple):
    """An omission mark, an insertion or changed letters: as written, with the brackets.

    It stands before the piece of number `before`, counted from 0; after the last one where this is
    the number of pieces.
    """

    kind: JointKind
    mark: str
    before: int


class Pieces(NamedTuple):
    """A quotation in pieces that are the source's own words, and what stands between them.

    `bare` is its text with the marks and insertions blanked out, of the same length.
    """

    pieces: tuple[str, ...]
    bare: str
    joints: tuple[Joint, ...] = ()

    def between(self, number: int) -> tuple[Joint, ...]:
        """Returns what stands before piece `number` for words of the source."""
        return tuple(
            joint for joint in self.joints if joint.before == number and joint.kind != "letters"
        )


def pieces(text: str) -> Pieces:
    """Returns the pieces of a quotation; one without marks is a single piece."""
    found: list[str] = []
    joints: list[Joint] = []
    bare = text
    after = 0
    for mark in _MARKS.finditer(text):
        kind: JointKind = "omission" if mark["omission"] else "insertion"
        if mark["letters"]:
            joints.append(Joint("letters", mark[0], len(found)))
            continue
        _add(text[after : mark.start()], found)
        joints.append(Joint(kind, mark[0], len(found)))
        after = mark.end()
        bare = f"{bare[: mark.start()]}{' ' * len(mark[0])}{bare[after:]}"
    _add(text[after:], found)
    return Pieces(tuple(found), bare, tuple(joints))


def _add(piece: str, found: list[str]) -> None:
    """Adds a piece, if it holds anything that is compared."""
    if any(map(str.isalnum, piece)):
        found.append(piece.strip())
