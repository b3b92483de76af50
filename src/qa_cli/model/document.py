"""The model of a written question: what every format is read into and every answer is read from.

`data/document.schema.json` describes its JSON. Text is verbatim: words, punctuation, accents and
quotes as printed, line wrapping undone. Lines and pages of the source count from 1.

These are named tuples and not frozen dataclasses, which could do the same here: a dataclass takes
0.9 ms to create and a named tuple 0.2, and every command pays this for each of them.
"""

from collections.abc import Iterator, Sequence
from typing import Any, Literal, NamedTuple

Part = Literal["title", "introduction", "question", "answer", "remark", "footnote"]
TRANSLATED = "en"  # the language of every unofficial translation
PARTS: tuple[Part, ...] = (  # in order of rank
    "title", "question", "answer", "introduction", "remark", "footnote"
)  # fmt: skip
AnswerKind = Literal[
    "final",
    "provisional",
    "added",
    "corrected",
    "coordinated",  # of several ministers
    "referring",  # to the answer of another
    "postponement",  # it answers nothing
]


class Lines(NamedTuple):
    """The first and the last line of the source that hold something, and its pages if any.

    Where a file has no lines of its own, these are the lines that `qa` reads out of it: of a PDF
    they count through all pages; of DOCX, HTML and Markdown they are paragraphs, rows and headings.
    """

    first: int
    last: int
    pages: tuple[int, int] | None = None


class Paragraph(NamedTuple):
    """One paragraph, verbatim; `translation` is its unofficial English text, where there is one."""

    text: str
    lines: Lines
    translation: str | None = None


class Passage(NamedTuple):
    """The unit that is shown and searched.

    `number` is the paragraph's number in the introduction, the sub-question's, the first one that
    the answer answers, the remark's in the order printed, or the footnote's own; the title has
    none. `to` lists all that the answer answers, `together` the numbers of sub-questions that are
    printed as this one text; it is empty for a single one.
    """

    document: str
    language: str
    part: Part
    number: int | None
    paragraphs: tuple[Paragraph, ...]
    to: tuple[int, ...] = ()
    together: tuple[int, ...] = ()

    @property
    def text(self) -> str:
        """The paragraphs, joined by one blank line."""
        return join(self.paragraphs)

    @property
    def translation(self) -> str | None:
        """The unofficial English text, joined likewise; None where any of it is missing."""
        return join_translations(self.paragraphs)

    @property
    def lines(self) -> Lines:
        """Where the whole passage stands."""
        return span(self.paragraphs)


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


class Location(NamedTuple):
    """Where in the document something stands: in which passage, and in which of its lines."""

    part: Part
    number: int | None
    lines: Lines


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


class Metadata(NamedTuple):
    """What the source states of the document; None where it is silent.

    The reading, the JSON, the library's rows, lists and reports take these fields by name;
    CONTRIBUTING.md says what else a new one needs.
    """

    parliament: str | None = None
    """The parliament's full name."""
    chamber: str | None = None
    """The chamber, as printed: "Belgische Senaat"."""
    session: str | None = None
    """The session, as printed: "2024-2025"."""
    number: str | None = None
    """The number of the question, which others may bear too: "784"."""
    identifier: str | None = None
    """What the parliament itself files it under: "ah-tk-20242025-575"."""
    bulletin: str | None = None
    """The number of the bulletin that it was printed in: "2-47"."""
    asker: str | None = None
    minister: str | None = None
    asked_on: str | None = None
    """The day of the question, in ISO 8601, as in the next field."""
    answered_on: str | None = None
    apart: tuple[str, ...] = ()
    """The ministers of `minister`, each as printed, where these are several."""

    @property
    def ministers(self) -> tuple[str, ...]:
        """Each of the ministers, as printed: none, one, or several that are told apart."""
        return self.apart or ((self.minister,) if self.minister else ())

    def facts(self) -> dict[str, Any]:
        """Returns all of it by its name, each of the ministers beside what is printed of them."""
        told: dict[str, Any] = {field: getattr(self, field) for field in STATED}
        return {**told, "ministers": list(self.ministers)}

    @property
    def date(self) -> str | None:
        """The day that the document is filed under: of the question, or else of the answer."""
        return self.asked_on or self.answered_on

    def over(self, other: "Metadata") -> "Metadata":
        """Returns these metadata and, where they are silent, what `other` states."""
        told = {
            field: getattr(other if getattr(self, field) is None else self, field)
            for field in STATED
        }
        return Metadata(**told, apart=(other if self.minister is None else self).apart)


STATED = tuple(field for field in Metadata._fields if field != "apart")  # each a text, or None


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


def join(paragraphs: Sequence[Paragraph]) -> str:
    """Returns the paragraphs' text, joined by one blank line."""
    return "\n\n".join(paragraph.text for paragraph in paragraphs)


def join_translations(paragraphs: Sequence[Paragraph]) -> str | None:
    """Returns the paragraphs' translation, joined by one blank line; None if any has none."""
    translated = [paragraph.translation for paragraph in paragraphs if paragraph.translation]
    return "\n\n".join(translated) if len(translated) == len(paragraphs) else None


def span(paragraphs: Sequence[Paragraph]) -> Lines:
    """Returns the lines from the first paragraph's first to the last paragraph's last."""
    first, last = paragraphs[0].lines, paragraphs[-1].lines
    pages = (first.pages[0], last.pages[1]) if first.pages and last.pages else None
    return Lines(first.first, last.last, pages)
