"""The layout that the file itself tells: official XML and open data say what is what."""

from collections.abc import Sequence

from qa_cli.reading.layouts.segments import Arrangement, Segment
from qa_cli.reading.lines.line import Told
from qa_cli.reading.lines.marks import Mark


def marks(told: Sequence[Told]) -> list[Mark]:
    """Returns the marks that stand where something is told to begin; the title has none."""
    return [Mark(one.kind, one.numbers, one.at, 0, one.end) for one in told if one.kind != "title"]


def arrange(told: Sequence[Told]) -> Arrangement | None:
    """Returns the segments; None where at most the beginning of the answers is told."""
    if not any(one.kind == "question" for one in told):
        return None
    return Arrangement(
        tuple(
            Segment(one.kind, one.numbers, Mark(one.kind, one.numbers, one.at, 0, one.end))
            for one in told
            if one.kind != "title"
        )
    )
