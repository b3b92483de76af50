"""The layout that the file itself tells: official XML and open data say what is what."""

from collections.abc import Sequence
from typing import get_args

from qa_cli.reading.layouts.segments import Arrangement, Piece, Role
from qa_cli.reading.lines.line import Told
from qa_cli.reading.lines.marks import Kind, Mark

_KINDS: dict[str, Kind] = {kind: kind for kind in get_args(Kind)}
_ROLES: dict[str, Role] = {role: role for role in get_args(Role)}


def marks(told: Sequence[Told]) -> list[Mark]:
    """Returns the marks that stand where something is told to begin; the title has none."""
    return [
        Mark(_KINDS[one.kind], one.numbers, one.at, 0, one.end)
        for one in told
        if one.kind != "title"
    ]


def arranged(told: Sequence[Told]) -> Arrangement | None:
    """Returns the pieces; None where only the beginning of the answers is told."""
    if not any(one.kind == "question" for one in told):
        return None
    found = marks(told)
    return Arrangement(tuple(Piece(_ROLES[mark.kind], mark.numbers, mark) for mark in found))
