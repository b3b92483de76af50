"""Segments -> a document: gathers its parts one by one, and what is left out of them."""

import re
from collections.abc import Iterable, Sequence

from qa_cli.model import naming
from qa_cli.model.diagnostics import LeftKind, LeftOut, Problem, ProblemKind
from qa_cli.model.document import Answer, Document, Footnote, Remark, SubQuestion
from qa_cli.model.passages import Paragraph, join
from qa_cli.reading.assembly import footnote_texts, metadata, prose, references, repeated, sectors
from qa_cli.reading.forms.form import Form
from qa_cli.reading.layouts.segments import Arrangement, Segment, Text
from qa_cli.reading.lines import footnotes, head, signatures
from qa_cli.reading.lines.line import Call, Line, Source, with_plain_spaces
from qa_cli.reading.lines.page_furniture import Body
from qa_cli.reading.lines.paragraphs import Paragraphs, location

_SUSPECT = re.compile(r".{150,}\.", re.DOTALL)  # a title is short, and ends in no full stop


class Builder:
    """Gathers the parts of one document, segment by segment."""

    def __init__(self, text: Text, body: Body, form: Form, paragraphs: Paragraphs) -> None:
        self._text = text
        self._furniture = body.furniture
        self._footnote_numbers = body.footnote_numbers
        self._form = form
        self._paragraphs = paragraphs
        self._questions: list[SubQuestion] = []
        self._answers: list[Answer] = []
        self._introduction: list[Paragraph] = []
        self._remarks: list[Remark] = []
        self._footnotes: list[Footnote] = []
        self._listed: set[tuple[int, Call]] = set()  # with their lines: calls left out already
        self._stated: list[str] = []  # what else may state who asked and answered, and when
        self.problems: list[Problem] = []
        self.left: list[LeftOut] = []
        blank = [line for line in text.lines if line.calls and not line.text.strip()]
        self.leave("call", blank)  # no paragraph will hold what they call
        self._listed.update((line.number, call) for line in blank for call in line.calls)

    def add(self, segment: Segment, end: Segment | None) -> None:
        """Adds what stands from `segment` to `end`."""
        lines = self._text.cut(segment.mark, end.mark if end else None)
        lines = self._without_calls(lines)
        heading = self._text.heading(segment.mark)
        if segment.role == "preface" and any(line.text.strip() for line in lines):
            self._add_remark(lines, heading.text.strip(" \t*_:") or None)
            return
        self.leave("heading", [heading])
        if segment.role == "question":
            self._add_question(segment, lines, last=end is not None and end.role != "question")
        elif segment.role == "introduction":
            self._stated.append(heading.text)
            lines = self._without_head(lines)
            self._introduction += self._paragraphs.make(lines)
        elif segment.role == "aside":
            self._add_aside(segment, self._without_signature(lines))
        else:
            self._stated.append(heading.text)
            lines = self._without_questions(segment, end, lines)
            if end is None or end.role == "aside":
                lines = self._without_closing(lines)
            self._add_answer(segment, lines)

    def leave(self, kind: LeftKind, lines: Iterable[Line]) -> None:
        """Keeps the lines that are not blank apart, with what they are."""
        for line in lines:
            where = location([line])
            if line.text.strip():
                self.left.append(LeftOut(kind, (line.printed or line.text).strip(), where))
            calls = (call for call in line.calls if (line.number, call) not in self._listed)
            self.left += [LeftOut("call", call.mark, where) for call in calls]

    def document(
        self, arrangement: Arrangement, file: str, source: Source, *, certain: bool
    ) -> Document:
        """Returns the document, with the head that is printed before the first segment.

        What the source states in fields of its own comes before what its text seems to. Unless the
        form is `certain`, its parliament is not stated: a text that only speaks of one may be
        another's.
        """
        first = arrangement.segments[0].mark if arrangement.segments else None
        head_lines = self._text.cut(None, first)
        printed_head = self._head(head_lines, source)
        self.add_head(printed_head.left)
        if (
            printed_head.title
            and not printed_head.stands_in
            and _SUSPECT.fullmatch(printed_head.title.text)
            and self._form.introduction
        ):
            self._guess("long title", head_lines)
        if printed_head.stands_in:
            self._guess("title from text", head_lines)
        printed = (line.text for line in self._furniture)
        said = metadata.before_questions(printed_head, head_lines, self._form)
        apart = (line.text for line in source.head)
        facts = metadata.facts("\n".join([said, *apart, *printed, *self._stated]), self._form)
        facts = facts._replace(parliament=self._form.parliament if certain else None)
        stated = source.stated.metadata.over(facts) if source.stated else facts
        answers = tuple(self._answers)
        answered = {number for answer in answers for number in answer.to}
        numbers = {one.number for one in self._questions}
        if answered.issuperset(numbers) and len(numbers) == max(numbers, default=0):
            # What a minister says before answering them all is no answer that was missed.
            self.problems = [one for one in self.problems if one.kind != "text before answers"]
        document = self._with_calls(
            Document(
                name="",
                language=self._form.language,
                title=printed_head.title or self._title(file, head_lines),
                introduction=(*printed_head.introduction, *self._introduction),
                questions=tuple(self._questions),
                answers=references.resolve(answers, self._questions, self._form),
                countries=sectors.countries(answers, self._form),
                metadata=metadata.with_ministers_apart(stated, self._form),
                remarks=tuple(sorted(self._remarks, key=lambda one: one.paragraphs[0].lines.first)),
                footnotes=tuple(self._footnotes),
            )
        )
        return naming.named(document)

    def add_footnotes(self, printed: Sequence[Line], told: Sequence[Line]) -> None:
        """Adds the footnotes that stand in the text, and those that the file keeps apart."""
        make = footnote_texts.footnotes
        raised = {call.mark for line in self._text.lines for call in line.calls}
        made = [
            *make(printed, self._paragraphs, told=False, raised=raised),
            *make(told, self._paragraphs, told=True),
        ]
        self._footnotes += made
        bare = {one.paragraphs[0].lines.first for one in made if footnote_texts.is_bare(one)}
        for line in (*printed, *told):
            if line.number in bare:
                self.left += [LeftOut("call", one.mark, location([line])) for one in line.calls]

    def add_head(self, lines: Sequence[Line]) -> None:
        """Adds the prose of a head as remarks, and leaves out what only labels."""
        labels, found = prose.sort(lines, self._form, self._paragraphs)
        self.leave("head", labels)
        for group in found:
            self._add_remark(group)

    def _without_calls(self, lines: list[Line]) -> list[Line]:
        """Returns lines without the calls that have a line to themselves, which are left out.

        Each is a call of the line above it too, and is not listed again if that is left out.
        """
        kept, calls = footnotes.without_calls(lines, self._footnote_numbers)
        if calls:
            printed = {(line.number, call) for line in lines for call in line.calls}
            held = {(line.number, call) for line in kept for call in line.calls}
            self._listed |= held - printed
            self.leave("call", calls)
        return kept

    def _add_remark(self, lines: Sequence[Line], heading: str | None = None) -> None:
        paragraphs = self._paragraphs.make(lines)
        if paragraphs:
            self._remarks.append(Remark(paragraphs, heading))
        if prose.asks(lines):
            self.problems.append(Problem("asking remark", location(lines)))

    def _add_aside(self, segment: Segment, lines: Sequence[Line]) -> None:
        """Adds what belongs to no sub-question or answer: a remark, or a postponement."""
        heading, rest = prose.headed(lines)
        if segment.mark.answer != "postponement":
            self._add_remark(rest, heading)
            return
        first = next((line for line in lines if line.text.strip()), None)
        self.leave("heading", [first] if heading and first else [])
        if paragraphs := self._paragraphs.make(rest):
            self._answers.append(Answer((), paragraphs, kind="postponement"))

    def _with_calls(self, document: Document) -> Document:
        raised = [footnote_texts.Raised(*call) for call in self._paragraphs.calls]
        document, unknown = footnote_texts.called(document, raised)
        listed = [(number, call.mark) for number, call in self._listed]
        self.left += [
            LeftOut("call", mark, lines)
            for mark, lines in unknown
            if not any(mark == one and lines.first <= at <= lines.last for at, one in listed)
        ]
        return document

    def _head(self, lines: Sequence[Line], source: Source) -> head.Head:
        """Returns what stands before the first segment; the source may tell which is the title."""
        if any(one.kind == "title" for one in source.told):
            title, introduction = self._paragraphs.join(lines[:1]), lines[1:]
            return head.Head(title, self._paragraphs.make(introduction), ())
        return head.read(lines, self._form, self._paragraphs)

    def _add_question(self, segment: Segment, lines: Sequence[Line], *, last: bool) -> None:
        paragraphs = self._paragraphs.make(self._without_signature(lines) if last else lines)
        if not paragraphs:
            self.problems.append(Problem("empty sub-question", location([self._line(segment)])))
            return
        together = segment.numbers if len(segment.numbers) > 1 else ()
        self._questions += [SubQuestion(number, paragraphs, together) for number in segment.numbers]

    def _add_answer(self, segment: Segment, lines: Sequence[Line]) -> None:
        kept = list(lines)
        unnumbered = segment.mark.kind == "answer" and segment.mark.start == segment.mark.end
        block = segment.role == "answers" or segment.mark.kind == "answers"
        if block or unnumbered:  # right after the heading of them all
            kept = self._without_head(lines)
        paragraphs = self._paragraphs.make(kept)
        if not paragraphs:
            return
        if segment.role != "answers":
            self._answers.append(Answer(segment.numbers, paragraphs, kind=segment.kind))
            return
        self._remarks.append(Remark(paragraphs))
        if self._is_courtesy(paragraphs):
            self._stated.append(join(paragraphs))
        else:
            self.problems.append(Problem("text before answers", paragraphs[0].lines))

    def _title(self, file: str, lines: Sequence[Line]) -> Paragraph:
        """Returns the name of the file as the title, where none is printed."""
        self._guess("title from file name", lines)
        return Paragraph(file or "-", location([lines[0] if lines else Line("", 1)]))

    def _is_courtesy(self, paragraphs: Sequence[Paragraph]) -> bool:
        text = with_plain_spaces(join(paragraphs))
        return self._form.any_of("text", "courtesies").fullmatch(text) is not None

    def _without_head(self, lines: Sequence[Line]) -> list[Line]:
        kept, left = head.without_head(lines, self._form)
        self.leave("head", left)
        self._stated += [line.text for line in left]
        return kept

    def _without_closing(self, lines: Sequence[Line]) -> list[Line]:
        kept, left = signatures.without_closing(lines, self._form)
        self.leave("head", left)
        return kept

    def _without_questions(
        self, segment: Segment, end: Segment | None, lines: Sequence[Line]
    ) -> list[Line]:
        own = [one for one in self._questions if one.number in segment.numbers]
        next_ones = end.numbers if end and end.role == "answer" else ()
        following = [one for one in self._questions if one.number in next_ones]
        kept, left = repeated.taken_off(lines, own, following)
        self.leave("heading", left)
        return kept

    def _without_signature(self, lines: Sequence[Line]) -> list[Line]:
        kept, left = signatures.without_signature(lines, self._form)
        self.leave("head", left)
        self._stated += [line.text for line in left]
        return kept

    def _line(self, segment: Segment) -> Line:
        return self._text.lines[segment.mark.at]

    def _guess(self, kind: ProblemKind, lines: Sequence[Line]) -> None:
        self.problems.append(Problem(kind, location([lines[0]]) if lines else None))
