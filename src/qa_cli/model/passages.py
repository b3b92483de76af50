"""The unit that is shown and searched, and where in the source it is.

Text is verbatim; lines and pages of the source count from 1.
"""

from collections.abc import Sequence
from typing import Literal, NamedTuple

Part = Literal["title", "introduction", "question", "answer", "remark", "footnote"]
PARTS: tuple[Part, ...] = (  # in order of rank
    "title", "question", "answer", "introduction", "remark", "footnote"
)  # fmt: skip


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


class Location(NamedTuple):
    """Where in the document something stands: in which passage, and in which of its lines."""

    part: Part
    number: int | None
    lines: Lines


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
