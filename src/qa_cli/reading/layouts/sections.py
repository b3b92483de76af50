"""The layout in sections, each with a heading of its own, in which the numbers begin again at 1.

"A. General / 1. ... / 2. ... / B. Costs / 1. ...": the answers stand in the same sections, if there
are any. Only what is so without an exception is read so: a list in a text begins again at 1 too.
"""

from collections.abc import Sequence
from typing import Literal, NamedTuple

from qa_cli.reading.layouts import numbered
from qa_cli.reading.layouts.context import Context
from qa_cli.reading.layouts.segments import Arrangement, Segment, begun_by
from qa_cli.reading.lines.marks import Mark

_LONGEST_HEADING = 80  # characters
_NO_HEADING = (".", "?", "!", ":", ";", ",")


class _Section(NamedTuple):
    """The numbers of a section, and its heading; the first has none, or has it in the head."""

    heading: Mark | None
    numbers: list[Mark]


def arrange(context: Context, border: Mark | None) -> Arrangement | None:
    """Returns the segments; `border` is the heading of all answers. None if it is not so."""
    numbers = [mark for mark in context.before(border) if mark.kind == "number"]
    if sum(mark.numbers == (1,) for mark in numbers) < 2:  # noqa: PLR2004 (as in most documents)
        return None
    asked = _sections(context, numbers)
    candidates = numbered.as_candidates(context, numbers, [border] if border else [])
    if not asked or not all(candidate.asks for candidate in candidates):
        return None
    segments = [*_begun("question", asked)]
    if border is not None:
        after = [mark for mark in context.after(border) if mark.kind == "number"]
        answered = _sections(context, after)
        if _shape(asked) != _shape(answered):
            return None
        segments += [Segment("answers", (), border), *_begun("answer", answered)]
    return Arrangement(tuple(segments))


def _sections(context: Context, numbers: Sequence[Mark]) -> list[_Section]:
    """Returns the sections of numbers; [] if one has no heading, or does not count on from 1."""
    found: list[_Section] = []
    for mark in numbers:
        if mark.numbers == (1,):
            heading = _heading_above(context, mark)
            if found and heading is None:
                return []
            found.append(_Section(heading if found else None, []))
        if not found:
            return []
        found[-1].numbers.append(mark)
    whole = all(
        [number for mark in one.numbers for number in mark.numbers]
        == list(range(1, _last(one) + 1))
        for one in found
    )
    return found if whole and len(found) > 1 else []


def _last(section: _Section) -> int:
    return section.numbers[-1].numbers[-1]


def _heading_above(context: Context, mark: Mark) -> Mark | None:
    """Returns the heading of a section right above a number, if a line is one."""
    lines = context.text.lines
    above = next((at for at in range(mark.at - 1, -1, -1) if lines[at].text.strip()), None)
    if above is None or any(one.at == above and one.kind == "number" for one in context.marks):
        return None
    text = lines[above].text.strip()
    if len(text) > _LONGEST_HEADING or text.endswith(_NO_HEADING) or text[:1].islower():
        return None
    return Mark("aside", (), above, 0, 0)


def _shape(sections: Sequence[_Section]) -> list[list[tuple[int, ...]]]:
    return [[mark.numbers for mark in one.numbers] for one in sections]


def _begun(role: Literal["question", "answer"], sections: Sequence[_Section]) -> list[Segment]:
    """Returns the segments that sections hold: a heading is a remark."""
    segments: list[Segment] = []
    for one in sections:
        if one.heading:
            segments.append(Segment("aside", (), one.heading))
        segments += begun_by(role, one.numbers)
    return segments
