"""The parts of a document, gathered piece by piece, and what was left out of them."""

import re
from collections.abc import Iterable, Sequence

from qa_cli.model import Answer, Document, Paragraph, SubQuestion, join
from qa_cli.reading import facts, heads, notes, references, stated
from qa_cli.reading.forms import Form
from qa_cli.reading.furniture import Body
from qa_cli.reading.identifiers import identifier
from qa_cli.reading.paragraphs import Paragraphs, place
from qa_cli.reading.pieces import Arrangement, Piece, Text
from qa_cli.reading.source import Line, with_plain_spaces
from qa_cli.readings import Left, LeftOut, Problem

_SUSPECT = re.compile(r".{150,}\.", re.DOTALL)  # a title is short, and ends in no full stop


class Parts:
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
        lines = self._text.cut(piece.mark, end.mark if end else None)
        lines, calls = notes.without_calls(lines, self._notes)
        if calls:
            self.leave("footnote", calls)
        heading = self._text.heading(piece.mark)
        self.leave("heading", [heading])
        if piece.role == "question":
            self._add_question(piece, lines, last=end is not None and end.role != "question")
        elif piece.role == "introduction":
            self._introduction += self._paragraphs.of(lines)
        elif piece.role == "aside":
            lines = self._without_signature(lines)
            self.leave("aside", lines)
        else:
            self._stated.append(heading.text)
            self._add_answer(piece, lines)

    def leave(self, what: Left, lines: Iterable[Line]) -> None:
        """Keeps the lines that are not blank apart, with what they are."""
        self.left += [
            LeftOut(what, (line.printed or line.text).strip(), place([line]))
            for line in lines
            if line.text.strip()
        ]

    def document(self, arrangement: Arrangement, file: str) -> Document:
        """Returns the document, with the head that stands before the first piece."""
        first = arrangement.pieces[0].mark if arrangement.pieces else None
        head_lines = self._text.cut(None, first)
        head = heads.read(head_lines, self._form, self._paragraphs)
        self.leave("head", head.left)
        if head.title and _SUSPECT.fullmatch(head.title.text) and self._form.introduction:
            self._guess("the title may hold the beginning of the introduction", head_lines)
        if head.stands_in:
            self._guess("no title is printed; the first sentence stands in for it", head_lines)
        printed = (line.text for line in self._furniture)
        said = stated.before_questions(head, head_lines, self._form)
        fields = stated.facts("\n".join([said, *printed, *self._stated]), self._form)
        answers = tuple(self._answers)
        return Document(
            id=identifier(file, fields),
            parliament=self._form.parliament,
            language=self._form.language,
            title=head.title or self._title(file, head_lines),
            introduction=(*head.introduction, *self._introduction),
            questions=tuple(self._questions),
            answers=references.among(answers, self._questions, self._form),
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
        unnumbered = piece.mark.kind == "answer" and piece.mark.start == piece.mark.end
        if piece.role == "answers" or unnumbered:  # right behind the heading of them all
            kept, head = heads.without_head(lines, self._form)
            self.leave("head", head)
            self._stated += [line.text for line in head]
        paragraphs = self._paragraphs.of(kept)
        if not paragraphs:
            return
        self._answers.append(Answer(piece.numbers, paragraphs))
        if piece.role in {"answers", "preface"} and not self._is_courtesy(paragraphs):
            text = "text before the first answer is said to no one sub-question"
            self.problems.append(Problem("unmatched text", text, paragraphs[0].lines))

    def _title(self, file: str, lines: Sequence[Line]) -> Paragraph:
        """Returns the name of the file, which stands in where no title is printed."""
        self._guess("no title is printed; the file's name stands in for it", lines)
        return Paragraph(file or "-", place([lines[0] if lines else Line("", 1)]))

    def _is_courtesy(self, paragraphs: Sequence[Paragraph]) -> bool:
        text = with_plain_spaces(join(paragraphs))
        return self._form.any_of("text", "courtesies").fullmatch(text) is not None

    def _without_signature(self, lines: Sequence[Line]) -> list[Line]:
        kept, left = heads.without_signature(lines, self._form)
        self.leave("head", left)
        self._stated += [line.text for line in left]
        return kept

    def _line(self, piece: Piece) -> Line:
        return self._text.lines[piece.mark.at]

    def _guess(self, text: str, lines: Sequence[Line]) -> None:
        where = place([lines[0]]) if lines else None
        self.problems.append(Problem("guessed", text, where))
