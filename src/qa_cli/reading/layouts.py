"""Decides which marks begin sub-questions and answers: how the document is laid out.

There are four ways. Answers stand under headings of their own, behind their sub-questions or with
their numbers; or in one block behind one heading; or in a block that begins where the numbers
begin again at 1; or each right behind its sub-question, under no heading.
"""

import re
from collections.abc import Sequence
from itertools import zip_longest

from qa_cli.reading import chain, following, marks, unnumbered
from qa_cli.reading.chain import Candidate
from qa_cli.reading.forms import Form
from qa_cli.reading.marks import Mark
from qa_cli.reading.paragraphs import Paragraphs, place
from qa_cli.reading.pieces import Arrangement, Piece, Text, stands_before
from qa_cli.reading.source import Line
from qa_cli.results import Flaw, Problem

_SHORTEST = 40  # characters of an answer, on average; shorter ones may be a list in a question
_MOST_BEGINNINGS = 10  # places that are tried where answers may begin
_SHORT = "no heading announces the answers, and they are short: they may be a list in a question"
_ASKING_ANSWER = 0.3  # how odd it is, as `chain` weighs, that an answer asks something
_COUNTED = "the sub-questions have no numbers; they are numbered in the order printed"
_DOUBTFUL = "it is not certain whether this number begins an answer or goes on with a list"
_HARDLY = "hardly any of the numbered texts asks something; they may be no sub-questions"
_ANOTHER = "another answer, and so perhaps another question, begins here"
_FOLLOWING = "no heading parts answers from sub-questions; they are parted behind the question mark"


def arrange(
    lines: Sequence[Line], found: list[Mark], form: Form, paragraphs: Paragraphs
) -> Arrangement:
    """Returns how a document is laid out, of whose lines `found` are the marks.

    Marks inside of lines count where these tell little.
    """
    arranged = _Layout(lines, found, form, paragraphs).arrangement()
    if len(arranged.questions) > 1 or all(len(line.text) < marks.LONG for line in lines):
        return arranged
    inside = _Layout(lines, marks.find_inside(lines, found, form), form, paragraphs).arrangement()
    return inside if len(inside.questions) >= len(arranged.questions) else arranged


class _Layout:
    """The marks of one document, and the four ways to read them."""

    def __init__(
        self, lines: Sequence[Line], found: list[Mark], form: Form, paragraphs: Paragraphs
    ) -> None:
        self._text = Text(lines)
        self._found = found
        self._form = form
        self._paragraphs = paragraphs
        self._problems: list[Problem] = []

    def arrangement(self) -> Arrangement:
        """Returns the pieces, read in the way that the headings show."""
        blocks = [mark for mark in self._found if mark.kind == "answers"]
        own = [mark for mark in self._found if mark.kind == "answer"]
        for mark in blocks[1:]:
            self._note("more than one question", _ANOTHER, mark)
        if any(mark.numbers for mark in own) or (len(own) > 1 and not blocks):
            pieces = self._under_headings(own, blocks)
        elif blocks or own:
            pieces = self._in_a_block((blocks or own)[0])
        else:
            pieces = self._begun_again() or self._following()
        return Arrangement(tuple(pieces), tuple(self._problems)).with_asides(self._found)

    def _under_headings(self, own: list[Mark], blocks: list[Mark]) -> list[Piece]:
        border = blocks[0] if blocks else None
        asking = self._asking(self._before(border), border, own)
        pieces = [Piece("question", mark.numbers, mark) for mark in asking]
        pieces += [Piece("answers", (), mark) for mark in blocks[:1]]
        pending: tuple[int, ...] = ()
        for mark in sorted([*asking, *own], key=lambda mark: (mark.at, mark.start)):
            if mark.kind != "answer":
                pending += mark.numbers
                continue
            if not mark.numbers and len(pending) != 1 and not self._together(pending, asking):
                self._note_pairing(mark, pending)
            pieces.append(Piece("answer", mark.numbers or pending, mark))
            pending = ()
        return pieces

    def _in_a_block(self, border: Mark) -> list[Piece]:
        asking = self._asking(self._before(border), border, ())
        counted = not asking
        if counted:
            asking = self._unnumbered(self._text.cut(None, border), self._before(border))
        numbers = tuple(number for mark in asking for number in mark.numbers)
        after = [mark for mark in self._found if stands_before(border, mark)]
        asked = len(self._problems)
        answers = self._answering(after, numbers)
        if answers and self._is_list(border, answers[0]):
            answers = []
        answered = tuple(number for mark in answers for number in mark.numbers)
        if counted and answered == numbers:
            # As many numbers as there are dashes: how they are counted is no guess.
            self._problems = [flaw for flaw in self._problems if flaw.text != _COUNTED]
        elif counted or not answers:
            del self._problems[asked:]
            answers = [self._first_number(border, after)._replace(numbers=numbers)]
        block = Piece("answers", (), border)
        return [
            *_questions(asking),
            block,
            *(Piece("answer", mark.numbers, mark) for mark in answers),
        ]

    def _is_list(self, border: Mark, first: Mark) -> bool:
        """Returns whether a sentence announces the numbered texts, and each goes on with it."""
        announced = self._text.between(border, first).rstrip().endswith(":")
        return announced and self._text.between(first, None).lstrip()[:1].islower()

    def _first_number(self, border: Mark, after: Sequence[Mark]) -> Mark:
        """Returns where the one answer to everything begins: behind a number that opens it."""
        printed = [mark for mark in after if mark.kind == "number"]
        alone = len(printed) == 1 and printed[0].numbers == (1,)
        if alone and not self._text.between(border, printed[0]).strip():
            return printed[0]
        return Mark("answer", (), border.below, border.end, border.end)

    def _begun_again(self) -> list[Piece]:
        """Returns the least odd reading in which answers begin again at 1; [] if none is better."""
        numbers = self._numbers(self._found)
        candidates = self._candidates(numbers, ())
        least, border = chain.of_questions(candidates).oddity, 0
        begins = [at for at, one in enumerate(candidates) if at and one.numbers[0] == 1]
        for at in begins[:_MOST_BEGINNINGS]:
            odd = self._oddity(candidates, at)
            if odd < least:
                least, border = odd, at
        if not border:
            return []
        known = len(self._problems)
        asking = self._chained(numbers[:border], (), numbers[border])
        asked = tuple(number for mark in asking for number in mark.numbers)
        answers = self._answering(numbers[border:], asked)
        short = len(self._text.between(numbers[border], None)) < _SHORTEST * len(answers)
        answered = {number for mark in answers for number in mark.numbers}
        if short and not answered >= set(asked):
            del self._problems[known:]
            return []
        if short:
            self._note("guessed", _SHORT, answers[0])
        return [*_questions(asking), *(Piece("answer", mark.numbers, mark) for mark in answers)]

    def _oddity(self, candidates: Sequence[Candidate], border: int) -> float:
        """Returns how odd it is that answers begin at a candidate."""
        asked = chain.of_questions(candidates[:border])
        held = [number for at in asked.chosen for number in candidates[at].numbers]
        answered = chain.of_answers(candidates[border:], held)
        if not held or not answered.chosen:
            return float("inf")
        asks = sum(candidates[border + at].asks for at in answered.chosen)
        return asked.oddity + answered.oddity + _ASKING_ANSWER * asks

    def _following(self) -> list[Piece]:
        asking = self._asking(self._found, None, ())
        if not asking:
            asking = self._unnumbered(list(self._text.lines), self._found)
        answers = following.answers(self._text, asking, always=self._form.follows)
        if answers:
            self._note("guessed", _FOLLOWING, answers[0].mark)
        return [*_questions(asking), *answers]

    def _asking(
        self, found: Sequence[Mark], border: Mark | None, own: Sequence[Mark]
    ) -> list[Mark]:
        """Returns the marks of numbered sub-questions: headings or, if there are none, numbers."""
        headings = [mark for mark in found if mark.kind == "question"]
        if headings:
            self._note_repeated(headings)
            return headings
        return self._chained([mark for mark in found if mark.kind == "number"], own, border)

    def _chained(
        self, numbers: Sequence[Mark], own: Sequence[Mark], border: Mark | None
    ) -> list[Mark]:
        candidates = self._candidates(numbers, own, border)
        found = chain.of_questions(candidates)
        self._note_all("repeated number", numbers, found.repeated)
        chosen = [numbers[at] for at in found.chosen]
        if chosen and 2 * sum(candidates[at].asks for at in found.chosen) < len(chosen):
            self._note("guessed", _HARDLY, chosen[0])
        return chosen

    def _answering(self, found: Sequence[Mark], questions: Sequence[int]) -> list[Mark]:
        """Returns the marks of the answers in a block: their numbers are those of `questions`."""
        numbers = self._numbers(found)
        answered = chain.of_answers(self._candidates(numbers, ()), questions)
        self._note_all("repeated number", numbers, answered.repeated)
        self._note_all("order", numbers, answered.disordered)
        for at in answered.doubtful:
            self._note("guessed", _DOUBTFUL, numbers[at])
        return [numbers[at] for at in answered.chosen]

    def _unnumbered(self, lines: list[Line], found: Sequence[Mark]) -> list[Mark]:
        marked = unnumbered.found(lines, found, self._form, self._paragraphs)
        if len(marked) > 1:
            self._note("guessed", _COUNTED, marked[0])
        return [mark._replace(numbers=(at,)) for at, mark in enumerate(marked, start=1)]

    def _before(self, border: Mark | None) -> list[Mark]:
        return [mark for mark in self._found if border is None or stands_before(mark, border)]

    def _numbers(self, found: Sequence[Mark]) -> list[Mark]:
        """Returns the marks with numbers: headings, if there are any, and else printed numbers."""
        headings = [mark for mark in found if mark.kind in {"question", "answer"} and mark.numbers]
        return headings or [mark for mark in found if mark.kind == "number"]

    def _candidates(
        self, numbers: Sequence[Mark], own: Sequence[Mark], border: Mark | None = None
    ) -> list[Candidate]:
        """Returns the numbers as candidates; what each asks ends at the next mark or heading."""
        ends = sorted(
            [*numbers, *own, *([border] if border else [])], key=lambda mark: (mark.at, mark.start)
        )
        following_marks = dict(zip_longest(ends, ends[1:]))
        return [
            Candidate(
                mark.numbers,
                "?" in self._text.between(mark, following_marks[mark]),
                self._text.is_apart(mark),
            )
            for mark in numbers
        ]

    def _together(self, pending: tuple[int, ...], asking: Sequence[Mark]) -> bool:
        return any(mark.numbers == pending for mark in asking)

    def _note_repeated(self, headings: Sequence[Mark]) -> None:
        seen: set[int] = set()
        for at, mark in enumerate(headings):
            if seen & set(mark.numbers):
                self._note_all("repeated number", headings, (at,))
            seen |= set(mark.numbers)

    def _note_all(self, flaw: Flaw, numbers: Sequence[Mark], places: Sequence[int]) -> None:
        for at in places:
            printed = re.sub(r"\s+", " ", self._text.heading(numbers[at]).text).strip(" *_")
            said = "is printed again" if flaw == "repeated number" else "does not stand in its turn"
            self._note(flaw, f'"{printed}" {said}', numbers[at])

    def _note_pairing(self, mark: Mark, pending: tuple[int, ...]) -> None:
        if not pending:
            self._note("unmatched text", "an answer stands behind no sub-question", mark)
            return
        held = f"{pending[0]} to {pending[-1]}"
        self._note(
            "guessed", f"an answer without a number is paired with sub-questions {held}", mark
        )

    def _note(self, flaw: Flaw, text: str, mark: Mark) -> None:
        self._problems.append(Problem(flaw, text, place([self._text.lines[mark.at]])))


def _questions(asking: Sequence[Mark]) -> list[Piece]:
    return [Piece("question", mark.numbers, mark) for mark in asking]
