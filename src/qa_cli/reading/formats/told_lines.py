"""Gathers the lines of a document whose parts its file tells, and what each is."""

from collections.abc import Iterable
from typing import Literal

from qa_cli.reading.formats import raised, unread
from qa_cli.reading.lines.line import Line, Source, Stated, Told

Kind = Literal["title", "introduction", "question", "answer", "answers", "aside"]


class ToldLines:
    """The lines of one document, part by part, with what stands apart from them."""

    def __init__(self) -> None:
        self._lines: list[str] = []
        self._told: list[Told] = []
        self._pending: list[int] = []  # sub-questions after the last answer
        self._last = 0  # the number of the last sub-question
        self.head: list[str] = []
        self.footnotes: list[str] = []
        self.other: list[str] = []

    def add(self, texts: Iterable[str]) -> None:
        """Adds lines to the part that is begun."""
        self._lines += [text for text in texts if text.strip()]

    def begin(self, kind: Kind, heading: str = "", numbers: tuple[int, ...] = ()) -> None:
        """Begins a part, with the heading that is printed, if any.

        A sub-question without a number has the next; such an answer is to those before it.
        """
        if kind == "question":
            numbers = numbers or (self._last + 1,)
            self._last = numbers[-1]
            self._pending += numbers
        elif kind == "answer":
            numbers, self._pending = numbers or tuple(self._pending), []
        self._told.append(Told(kind, len(self._lines), numbers, len(heading)))
        if heading.strip() or kind == "answers":  # their first line holds the numbers
            self._lines.append(heading)

    def source(self, file_format: str, stated: Stated) -> Source:
        """Returns the document as a source; a part of which nothing was added is left out."""
        counts: list[tuple[Line, ...]] = []
        number = 0
        for texts in (self._lines, self.head, self.footnotes, self.other):
            counts.append(
                tuple(raised.line(text, number + at) for at, text in enumerate(texts, start=1))
            )
            number += len(texts)
        lines, head, footnotes, other = counts
        return Source(
            file_format,
            lines,
            flowing=True,
            footnotes=footnotes,
            problems=tuple(unread.letters([*lines, *footnotes])),
            head=head,
            other=other,
            told=tuple(one for one in self._told if one.at < len(lines)),
            stated=stated,
        )
