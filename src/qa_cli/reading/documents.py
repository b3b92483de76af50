"""Lines -> document: finds its form, cuts it into its parts, and says what is left over.

Every word of the lines stands once: in the document, or in what was left out.
"""

import re
import unicodedata
from collections.abc import Collection, Iterable, Sequence
from itertools import zip_longest

from qa_cli.model import Answer, Document, Paragraph, SubQuestion, join
from qa_cli.reading import checking, facts, forms, furniture, heads, layouts, marks, references
from qa_cli.reading.forms import Form
from qa_cli.reading.furniture import Body
from qa_cli.reading.hyphens import Hyphens
from qa_cli.reading.paragraphs import Paragraphs, ends_sentence, place, wrapped_at
from qa_cli.reading.pieces import Arrangement, Piece, Text
from qa_cli.reading.source import Line, Source
from qa_cli.results import Left, LeftOut, Problem, Reading

_SUSPECT = re.compile(r".{150,}\.", re.DOTALL)  # a title is short, and ends in no full stop
_LONGEST_ID = 60  # characters


def read(source: Source, file: str) -> Reading:
    """Returns the document in `source`; `file` is the name of the file, for the document's id."""
    form, known_by = forms.recognised("\n".join(line.text for line in source.lines))
    body = furniture.taken_off(source.lines, marks.find(source.lines, form), form)
    body = body._replace(
        furniture=(*body.furniture, *source.furniture),
        footnotes=(*body.footnotes, *source.footnotes),
    )
    width = None if source.flowing else wrapped_at(body.lines)
    paragraphs = Paragraphs(width, Hyphens(body.lines, form))
    arrangement = layouts.arrange(body.lines, body.marks, form, paragraphs)
    parts = _Parts(Text(body.lines), body, form, paragraphs)
    for piece, end in _with_ends(arrangement.pieces):
        parts.add(piece, end)
    document = parts.document(arrangement, file)
    problems = sorted(
        [*arrangement.problems, *parts.problems, *checking.problems(document)],
        key=lambda problem: problem.lines.first if problem.lines else 0,
    )
    taken_off = [*_left("page head or foot", body.furniture), *_left("footnote", body.footnotes)]
    left = sorted([*parts.left, *taken_off], key=lambda out: out.lines.first)
    return Reading(
        file,
        source.kind,
        form.name,
        known_by,
        document,
        tuple(problems),
        tuple(left),
        source.warnings,
    )


class _Parts:
    """The parts of a document, gathered piece by piece."""

    def __init__(self, text: Text, body: Body, form: Form, paragraphs: Paragraphs) -> None:
        self._text = text
        self._furniture = body.furniture
        self._notes = body.notes
        self._form = form
        self._paragraphs = paragraphs
        self._questions: list[SubQuestion] = []
        self._answers: list[Answer] = []
        self._introduction: list[Paragraph] = []
        self._stated: list[str] = []  # what else may state who asked and answered, and when
        self.problems: list[Problem] = []
        self.left: list[LeftOut] = []

    def add(self, piece: Piece, end: Piece | None) -> None:
        """Adds what stands from `piece` to `end`."""
        lines = self._without_calls(self._text.cut(piece.mark, end.mark if end else None))
        heading = self._text.heading(piece.mark)
        self._leave("heading", [heading])
        if piece.role == "question":
            self._add_question(piece, lines, last=end is not None and end.role != "question")
        elif piece.role == "introduction":
            self._introduction += self._paragraphs.of(lines)
        elif piece.role == "aside":
            lines = self._without_signature(lines)
            self._leave("aside", lines)
        else:
            self._stated.append(heading.text)
            self._add_answer(piece, lines)

    def document(self, arrangement: Arrangement, file: str) -> Document:
        """Returns the document, with the head that stands before the first piece."""
        first = arrangement.pieces[0].mark if arrangement.pieces else None
        head_lines = self._text.cut(None, first)
        head = heads.read(head_lines, self._form, self._paragraphs)
        self._leave("head", head.left)
        if head.title and _SUSPECT.fullmatch(head.title.text) and self._form.introduction:
            self._guess("the title may hold the beginning of the introduction", head_lines)
        if head.stands_in:
            self._guess("no title is printed; the first sentence stands in for it", head_lines)
        printed = (line.text for line in (*head_lines, *self._furniture))
        stated = "\n".join([*printed, *self._stated])
        fields = heads.facts(stated, self._form)
        answers = tuple(self._answers)
        return Document(
            id=identifier(file, fields),
            parliament=self._form.parliament,
            language=self._form.language,
            title=head.title or self._title(file, head_lines),
            introduction=(*head.introduction, *self._introduction),
            questions=tuple(self._questions),
            answers=self._referring(answers),
            countries=facts.countries(answers, self._form),
            **fields,
        )

    def _add_question(self, piece: Piece, lines: Sequence[Line], *, last: bool) -> None:
        paragraphs = self._paragraphs.of(self._without_signature(lines) if last else lines)
        if not paragraphs:
            text = "a sub-question has a number but no text"
            self.problems.append(Problem("unmatched text", text, place([self._line(piece)])))
            return
        together = piece.numbers if len(piece.numbers) > 1 else ()
        self._questions += [SubQuestion(number, paragraphs, together) for number in piece.numbers]

    def _add_answer(self, piece: Piece, lines: Sequence[Line]) -> None:
        kept = list(lines)
        if piece.role == "answers" or piece.mark.start == piece.mark.end:  # behind the heading
            kept, head = heads.without_head(lines, self._form)
            self._leave("head", head)
            self._stated += [line.text for line in head]
        paragraphs = self._paragraphs.of(kept)
        if not paragraphs:
            return
        self._answers.append(Answer(piece.numbers, paragraphs))
        if piece.role in {"answers", "preface"} and not self._is_courtesy(paragraphs):
            text = "text before the first answer is said to no one sub-question"
            self.problems.append(Problem("unmatched text", text, paragraphs[0].lines))

    def _referring(self, answers: Iterable[Answer]) -> tuple[Answer, ...]:
        numbers = {question.number for question in self._questions}
        return tuple(
            self._with_references(answer, numbers.difference(answer.to)) for answer in answers
        )

    def _with_references(self, answer: Answer, questions: Collection[int]) -> Answer:
        found = references.found(join(answer.paragraphs), self._form, questions)
        return answer._replace(refers_to=found) if found else answer

    def _title(self, file: str, lines: Sequence[Line]) -> Paragraph:
        """Returns the name of the file, which stands in where no title is printed."""
        self._guess("no title is printed; the file's name stands in for it", lines)
        return Paragraph(file or "-", place([lines[0] if lines else Line("", 1)]))

    def _is_courtesy(self, paragraphs: Sequence[Paragraph]) -> bool:
        return self._form.any_of("text", "courtesies").fullmatch(join(paragraphs)) is not None

    def _without_calls(self, lines: list[Line]) -> list[Line]:
        """Returns the lines without the calls of footnotes that stand alone on theirs."""
        if not self._notes:
            return lines
        calls = [line for at, line in enumerate(lines) if self._is_call(lines, at)]
        self._leave("footnote", calls)
        return [line for line in lines if line not in calls] if calls else lines

    def _is_call(self, lines: Sequence[Line], at: int) -> bool:
        """Returns whether a line is the call of a note: a bare number, which breaks into a text.

        A number in the cell of a table stands between lines that end no sentence.
        """
        text = lines[at].text.strip()
        if not text.isdecimal() or int(text) not in self._notes:
            return False
        before = _last(lines[:at])
        return bool(before) and (ends_sentence(before) or _last(lines[:at:-1])[:1].islower())

    def _without_signature(self, lines: Sequence[Line]) -> list[Line]:
        kept, left = heads.without_signature(lines)
        self._leave("head", left)
        self._stated += [line.text for line in left]
        return kept

    def _line(self, piece: Piece) -> Line:
        return self._text.lines[piece.mark.at]

    def _guess(self, text: str, lines: Sequence[Line]) -> None:
        where = place([lines[0]]) if lines else None
        self.problems.append(Problem("guessed", text, where))

    def _leave(self, what: Left, lines: Sequence[Line]) -> None:
        if lines:
            self.left += _left(what, lines)


def identifier(file: str, fields: dict[str, str | None]) -> str:
    """Returns a slug: of the file's name or, where it has none, of the document's number."""
    stem = re.sub(r"\.\w{1,8}$", "", file)
    number = " ".join(filter(None, (fields["number"], (fields["asked_on"] or "")[:4])))
    for name in (stem, number):
        plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
        if slug := "-".join(re.findall("[a-z0-9]+", plain))[:_LONGEST_ID].strip("-"):
            return slug
    return "document"


def _last(lines: Sequence[Line]) -> str:
    """Returns the last text in lines; "" if there is none."""
    return next((line.text.strip() for line in reversed(lines) if line.text.strip()), "")


def _left(what: Left, lines: Iterable[Line]) -> list[LeftOut]:
    texts = ((line.text.strip(), line) for line in lines)
    return [LeftOut(what, text, place([line])) for text, line in texts if text]


def _with_ends(pieces: Sequence[Piece]) -> Iterable[tuple[Piece, Piece | None]]:
    return zip_longest(pieces, pieces[1:])
