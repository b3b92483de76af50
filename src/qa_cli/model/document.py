"""The model of a written question: what every format is read into and every answer is read from.

`data/document.schema.json` describes its JSON. Text is verbatim: words, punctuation, accents and
quotes as printed, line wrapping undone. Lines and pages of the source count from 1.

These are named tuples and not frozen dataclasses, which could do the same here: a dataclass takes
0.9 ms to create and a named tuple 0.2, and every command pays this for each of them.
"""

from collections.abc import Iterator
from typing import Literal, NamedTuple

from qa_cli.model.metadata import Metadata
from qa_cli.model.passages import Location, Paragraph, Passage

TRANSLATED = "en"  # the language of every unofficial translation
AnswerKind = Literal[
    "final",
    "provisional",
    "added",
    "corrected",
    "coordinated",  # of several ministers
    "referring",  # to the answer of another
    "postponement",  # it answers nothing
]


class SubQuestion(NamedTuple):
    """One numbered part of the question; it may hold several interrogative sentences.

    Where several are printed as one text ("Vraag 4 en 5"), each holds all of it, and `together`
    their numbers.
    """

    number: int
    paragraphs: tuple[Paragraph, ...]
    together: tuple[int, ...] = ()


class Answer(NamedTuple):
    """One answer block; `to` holds the numbers of the sub-questions that it answers.

    It is empty for what answers none of them by number, as a postponement does. `refers_to` are
    the sub-questions to whose answers it points ("Zie het antwoord op vraag 3").
    """

    to: tuple[int, ...]
    paragraphs: tuple[Paragraph, ...]
    refers_to: tuple[int, ...] = ()
    kind: AnswerKind = "final"


class Remark(NamedTuple):
    """Prose that neither asks nor answers: what a minister says before the answers, an annex, ...

    `heading` is the one printed over it, if any.
    """

    paragraphs: tuple[Paragraph, ...]
    heading: str | None = None


class Call(NamedTuple):
    """Where a footnote is called: in which passage, and before which character of its text."""

    location: Location
    offset: int


class Footnote(NamedTuple):
    """A footnote: its `mark` as printed ("3", "*"; "" where none is), and where it is called."""

    mark: str
    paragraphs: tuple[Paragraph, ...]
    calls: tuple[Call, ...] = ()

    @property
    def number(self) -> int | None:
        """The mark as a number, if it is one."""
        return int(self.mark) if self.mark.isascii() and self.mark.isdecimal() else None


class Sector(NamedTuple):
    """An economic sector, in the words of the document."""

    name: str
    translation: str | None = None


class Fact(NamedTuple):
    """What the document states of a country besides its sectors, verbatim."""

    text: str
    location: Location
    translation: str | None = None


class Country(NamedTuple):
    """A country for which the document lists sectors: its ISO 3166-1 alpha-2 code and its name."""

    code: str
    name: str
    location: Location
    sectors: tuple[Sector, ...]
    facts: tuple[Fact, ...]
    translation: str | None = None


class Document(NamedTuple):
    """One written question with its answers.

    `name` is what it is called everywhere (`model.naming` makes it), `language` an ISO 639-1 code.
    """

    name: str
    language: str
    title: Paragraph
    introduction: tuple[Paragraph, ...]
    questions: tuple[SubQuestion, ...]
    answers: tuple[Answer, ...]
    countries: tuple[Country, ...]
    metadata: Metadata = Metadata()
    remarks: tuple[Remark, ...] = ()
    footnotes: tuple[Footnote, ...] = ()

    def answers_to(self, question: SubQuestion) -> tuple[Answer, ...]:
        """Returns the answers to a sub-question of this document, in the order printed.

        Where several sub-questions have its number, each is answered by what stands after it.
        """
        number = question.number
        answers = tuple(answer for answer in self.answers if number in answer.to)
        asked = [one for one in self.questions if one.number == number]
        if len(asked) == 1:
            return answers
        from qa_cli.model.pairing import by_place  # noqa: PLC0415 (hardly any document needs it)

        return by_place(question, asked, answers)

    def sub_questions(self, number: int) -> tuple[SubQuestion, ...]:
        """Returns the sub-questions of this number: none, one, or several of the same number."""
        return tuple(question for question in self.questions if question.number == number)

    def passages(self) -> Iterator[Passage]:
        """Yields every passage in the order of the document."""
        yield Passage(self.name, self.language, "title", None, (self.title,))
        for number, paragraph in enumerate(self.introduction, start=1):
            yield Passage(self.name, self.language, "introduction", number, (paragraph,))
        for question in self.questions:
            if not question.together or question.number == question.together[0]:
                yield Passage(
                    self.name,
                    self.language,
                    "question",
                    question.number,
                    question.paragraphs,
                    together=question.together,
                )
        for answer in self.answers:
            first = answer.to[0] if answer.to else None
            yield Passage(self.name, self.language, "answer", first, answer.paragraphs, answer.to)
        for number, remark in enumerate(self.remarks, start=1):
            yield Passage(self.name, self.language, "remark", number, remark.paragraphs)
        for footnote in self.footnotes:
            number_of_it, paragraphs = footnote.number, footnote.paragraphs
            yield Passage(self.name, self.language, "footnote", number_of_it, paragraphs)
