"""The segments that a document is cut into: what each is, and where it begins."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import zip_longest
from typing import Literal, NamedTuple, TypeVar

from qa_cli.model.diagnostics import Problem
from qa_cli.model.document import AnswerKind
from qa_cli.reading.lines.line import Line
from qa_cli.reading.lines.marks import Mark

Role = Literal["question", "answer", "answers", "introduction", "preface", "aside"]
_ROLES: dict[str, Role] = {
    "questions": "introduction",
    "introduction": "introduction",
    "preface": "preface",
    "aside": "aside",
}
_Item = TypeVar("_Item")


class Segment(NamedTuple):
    """A mark and what it begins; `numbers` of an answer are those of the sub-questions it is to.

    `kind` says of an answer that it is provisional, added, corrected, ...
    """

    role: Role
    numbers: tuple[int, ...]
    mark: Mark
    kind: AnswerKind = "final"


class Arrangement(NamedTuple):
    """The segments of a document in order; what stands before the first is its head."""

    segments: tuple[Segment, ...]
    problems: tuple[Problem, ...] = ()

    @property
    def questions(self) -> list[int]:
        """The numbers of the sub-questions."""
        asking = (segment for segment in self.segments if segment.role == "question")
        return [number for segment in asking for number in segment.numbers]

    @property
    def answered(self) -> set[int]:
        """The numbers of the sub-questions that have an answer."""
        answers = (segment for segment in self.segments if segment.role == "answer")
        return {number for segment in answers for number in segment.numbers}

    def with_asides(self, marks: Iterable[Mark]) -> "Arrangement":
        """Returns the arrangement with what belongs to no sub-question or answer cut out of it.

        A remark may stand after the sub-questions or at the end, and what is said in advance
        before them; elsewhere such a heading is part of the text.
        """
        asides = [Segment(_ROLES[mark.kind], (), mark) for mark in marks if mark.kind in _ROLES]
        kept = [segment for segment in asides if self._allows(segment)]
        return self._replace(segments=tuple(_in_order([*self.segments, *kept])))

    def _allows(self, aside: Segment) -> bool:
        before = [segment for segment in self.segments if stands_before(segment.mark, aside.mark)]
        after = [segment for segment in self.segments if stands_before(aside.mark, segment.mark)]
        if aside.role != "aside":
            asked = {"question", "answers", "answer"}
            return all(segment.role in asked for segment in after) and not before
        questions_end = not any(segment.role == "question" for segment in after)
        answered = any(segment.role == "answer" for segment in before)
        return bool(before) and questions_end and (not answered or not after)


class Text:
    """The lines of a document, to be cut between its marks."""

    def __init__(self, lines: Sequence[Line]) -> None:
        self.lines = lines

    def between(self, mark: Mark, end: Mark | None) -> str:
        """Returns the text after `mark`, up to `end` or the end of the document."""
        return "\n".join(line.text for line in self.cut(mark, end))

    def cut(self, mark: Mark | None, end: Mark | None) -> list[Line]:
        """Returns the lines from after `mark` (or the first) up to `end` (or the last)."""
        first, offset = (mark.below, mark.end) if mark else (0, 0)
        last, stop = (end.at, end.start) if end else (len(self.lines), 0)
        if end and first == last:
            return [self.lines[first].part(offset, stop)]
        found = list(self.lines[first:last])
        if offset:
            found[0] = found[0].part(offset)
        if stop:
            found.append(self.lines[last].part(0, stop))
        return found

    def is_apart(self, mark: Mark) -> bool:
        """Returns whether a blank line stands before the mark."""
        return mark.at > 0 and not mark.start and not self.lines[mark.at - 1].text.strip()

    def heading(self, mark: Mark) -> Line:
        """Returns what is printed of the mark itself."""
        if mark.wrapped:
            whole = self.lines[mark.at : mark.below]
            last = self.lines[mark.below].text[: mark.end]
            return whole[0]._replace(text=" ".join([*(line.text for line in whole), last]))
        return self.lines[mark.at].part(mark.start, mark.end)


def begun_by(role: Role, marks: Iterable[Mark]) -> list[Segment]:
    """Returns the segment that each mark begins."""
    return [Segment(role, mark.numbers, mark) for mark in marks]


def with_next(items: Sequence[_Item]) -> Iterator[tuple[_Item, _Item | None]]:
    """Yields each item with the one after it: where it ends. The last has None."""
    return zip_longest(items, items[1:])


def stands_before(one: Mark, other: Mark) -> bool:
    """Returns whether one mark stands before the other."""
    return (one.at, one.start) < (other.at, other.start)


def _in_order(segments: Iterable[Segment]) -> list[Segment]:
    """Returns the segments in the order of the document."""
    return sorted(segments, key=lambda one: (one.mark.at, one.mark.start, one.mark.end))
