"""The pieces that a document is cut into: what each is, and where it begins."""

from collections.abc import Iterable, Sequence
from typing import Literal, NamedTuple

from qa_cli.model.diagnostics import Problem
from qa_cli.reading.lines.line import Line
from qa_cli.reading.lines.marks import Mark

Role = Literal["question", "answer", "answers", "introduction", "preface", "aside"]
_ROLES: dict[str, Role] = {
    "questions": "introduction",
    "introduction": "introduction",
    "preface": "preface",
    "aside": "aside",
}


class Piece(NamedTuple):
    """A mark and what it begins; `numbers` of an answer are those of the sub-questions it is to.

    `kind` says of an answer that it is provisional, added, corrected, ...; "" of one that is final.
    """

    role: Role
    numbers: tuple[int, ...]
    mark: Mark
    kind: str = ""


class Arrangement(NamedTuple):
    """The pieces of a document in order; what stands before the first is its head."""

    pieces: tuple[Piece, ...]
    problems: tuple[Problem, ...] = ()

    @property
    def questions(self) -> list[int]:
        """The numbers of the sub-questions."""
        asking = (piece for piece in self.pieces if piece.role == "question")
        return [number for piece in asking for number in piece.numbers]

    @property
    def answered(self) -> set[int]:
        """The numbers of the sub-questions that have an answer."""
        answers = (piece for piece in self.pieces if piece.role == "answer")
        return {number for piece in answers for number in piece.numbers}

    def with_asides(self, found: Iterable[Mark]) -> "Arrangement":
        """Returns the arrangement with what belongs to no sub-question or answer cut out of it.

        A remark may stand behind the sub-questions or at the end, and what is said in advance
        before them; elsewhere such a heading is part of the text.
        """
        asides = [Piece(_ROLES[mark.kind], (), mark) for mark in found if mark.kind in _ROLES]
        kept = [piece for piece in asides if self._allows(piece)]
        return self._replace(pieces=tuple(ordered([*self.pieces, *kept])))

    def _allows(self, aside: Piece) -> bool:
        before = [piece for piece in self.pieces if stands_before(piece.mark, aside.mark)]
        after = [piece for piece in self.pieces if stands_before(aside.mark, piece.mark)]
        if aside.role != "aside":
            asked = {"question", "answers", "answer"}
            return all(piece.role in asked for piece in after) and not before
        questions_end = not any(piece.role == "question" for piece in after)
        answered = any(piece.role == "answer" for piece in before)
        return bool(before) and questions_end and (not answered or not after)


class Text:
    """The lines of a document, to be cut between its marks."""

    def __init__(self, lines: Sequence[Line]) -> None:
        self.lines = lines

    def between(self, mark: Mark, end: Mark | None) -> str:
        """Returns the text behind `mark`, up to `end` or the end of the document."""
        return "\n".join(line.text for line in self.cut(mark, end))

    def cut(self, mark: Mark | None, end: Mark | None) -> list[Line]:
        """Returns the lines from behind `mark` (or the first) up to `end` (or the last)."""
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


def begun_by(role: Role, marks: Iterable[Mark]) -> list[Piece]:
    """Returns the piece that each mark begins."""
    return [Piece(role, mark.numbers, mark) for mark in marks]


def ordered(pieces: Iterable[Piece]) -> list[Piece]:
    """Returns the pieces in the order of the document."""
    return sorted(pieces, key=lambda piece: (piece.mark.at, piece.mark.start, piece.mark.end))


def stands_before(one: Mark, other: Mark) -> bool:
    """Returns whether one mark stands before the other."""
    return (one.at, one.start) < (other.at, other.start)
