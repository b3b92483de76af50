"""Neighbouring passages of a document as one run of words, in which a quotation is looked for."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from functools import cached_property
from typing import NamedTuple, TypedDict

from qa_cli.model.document import TRANSLATED
from qa_cli.model.passages import Lines, Paragraph, Passage
from qa_cli.model.verification import Origin, Speaker
from qa_cli.search.quotations.cuts import makes_negation, uncut
from qa_cli.search.quotations.words import Text, Word, compared

_EDGE = "\x00"  # stands around numbers, so that neighbouring ones are not read as one
_SPEAKERS: dict[str, Speaker] = {
    "title": "asker",
    "introduction": "asker",
    "question": "asker",
    "answer": "minister",
}


class _Manner(TypedDict):
    """How texts are compared."""

    glued_calls: bool
    accents: bool


class Run(NamedTuple):
    """Words `first` up to `end`, which is not part of it, of a stretch."""

    first: int
    end: int


class Member(NamedTuple):
    """A passage of a stretch: its words are those from `first` on."""

    key: int
    passage: Passage
    text: Text
    first: int


class Stretch:
    """The words of neighbouring passages: of their originals, or of their `unofficial` translation.

    With `glued_calls`, numbers that are glued to words are taken for calls of footnotes; with
    `accents`, those of French count.
    """

    def __init__(
        self,
        passages: Iterable[tuple[int, Passage]],
        *,
        unofficial: bool = False,
        glued_calls: bool = False,
        accents: bool = False,
    ) -> None:
        self.unofficial = unofficial
        self._manner: _Manner = {"glued_calls": glued_calls, "accents": accents}
        self.members: list[Member] = []
        words: list[Word] = []
        for key, passage in passages:
            text = self._text(passage)
            if text.words:
                self.members.append(Member(key, passage, text, len(words)))
                words += text.words
        self.keys: list[str] = [word.key for word in words]
        self._words = words
        self._joined: tuple[str, list[int]] | None = None
        self._firsts = [member.first for member in self.members]

    @property
    def language(self) -> str:
        """The language of the words."""
        return TRANSLATED if self.unofficial else self.members[0].passage.language

    def compared(self, text: str) -> Text:
        """Returns a text as it is compared with the words."""
        return compared(text, self.language, **self._manner)

    def is_cut(self, word: int) -> bool:
        """Returns whether to begin or end before a word is to cut what is one to a reader."""
        return word in self._uncut

    @cached_property
    def _uncut(self) -> frozenset[int]:
        return frozenset(member.first + at for member in self.members for at in uncut(member.text))

    def runs(self, words: Sequence[Word], *, begins: bool = True, ends: bool = True) -> list[Run]:
        """Returns where `words` stand side by side, at whole words of the passages.

        With `begins` and `ends`, they do not begin or end inside what is one word to a reader.
        """
        letters, offsets = self._letters()
        wanted = together(words)[0]
        found: list[Run] = []
        at = letters.find(wanted)
        while at >= 0:
            first, end = bisect_left(offsets, at), bisect_left(offsets, at + len(wanted))
            whole = offsets[first] == at and offsets[end] == at + len(wanted)
            cut = (begins and self.is_cut(first)) or (ends and self.is_cut(end))
            if whole and not cut and not self._makes_negation(range(first, end), words):
                found.append(Run(first, end))
            at = letters.find(wanted, at + 1)
        return found

    def _makes_negation(self, run: range, words: Sequence[Word]) -> bool:
        own = self.keys[run.start : run.stop]
        return makes_negation(own, [word.key for word in words])

    def cut(self, run: Run) -> str:
        """Returns the words of a run as they are printed; a blank line stands between passages."""
        return "\n\n".join(
            text for member in self.among(run) if (text := member.text.cut(*_own(member, run)))
        )

    def among(self, run: Run) -> list[Member]:
        """Returns the passages that hold words of a run."""
        return [
            member
            for member in self.members[max(0, self._member(run.first)) :]
            if member.first < max(run.end, run.first + 1)
        ]

    def member(self, word: int) -> Member:
        """Returns the passage that holds a word."""
        return self.members[self._member(word)]

    def words(self, words: range) -> tuple[list[Word], list[str]]:
        """Returns some of the words, and for each the text into which its offsets lead."""
        texts = [self.member(at).text.text for at in words]
        return self._words[words.start : words.stop], texts

    def calls(self, run: Run) -> list[str]:
        """Returns the calls of footnotes that stand between the words of a run, as printed."""
        found = []
        for member in self.among(run):
            first, end = _own(member, run)
            own = member.text.words
            start, last = own[first].start, own[end - 1].end
            found += [
                member.text.text[call:stop]
                for call, stop in sorted(member.text.calls)
                if start <= call < last
            ]
        return found

    def origin(self, run: Run) -> Origin:
        """Returns where a run stands and whose words it is."""
        members = self.among(run)
        first, last = members[0].passage, members[-1].passage
        speakers = {_SPEAKERS.get(member.passage.part) for member in members}
        return Origin(
            first.document,
            first.part,
            first.number,
            first.to,
            self._location(members, run),
            self.language,
            until=None if first is last else (last.part, last.number),
            speaker=speakers.pop() if len(speakers) == 1 else None,
            unofficial=self.unofficial,
        )

    def _location(self, members: Sequence[Member], run: Run) -> Lines:
        held = [
            lines for member in members for lines in _lines(member, run, unofficial=self.unofficial)
        ]
        first, last = min(lines.first for lines in held), max(lines.last for lines in held)
        pages = [lines.pages for lines in held if lines.pages]
        if len(pages) < len(held):
            return Lines(first, last)
        return Lines(first, last, (min(page for page, _ in pages), max(page for _, page in pages)))

    def _text(self, passage: Passage) -> Text:
        """Returns the text of a passage as it is compared, which may hold no word."""
        text = passage.translation if self.unofficial else passage.text
        language = TRANSLATED if self.unofficial else passage.language
        return compared(text or "", language, **self._manner)

    def _member(self, word: int) -> int:
        return bisect_left(self._firsts, word + 1) - 1

    def _letters(self) -> tuple[str, list[int]]:
        if self._joined is None:
            self._joined = together(self._words)
        return self._joined


def together(words: Sequence[Word]) -> tuple[str, list[int]]:
    """Returns the letters of words that stand side by side, and where each word begins in them.

    The last offset is where they end. What is printed between words is not part of it, so that
    words that text extraction has glued together are the same as the words apart.
    """
    letters = [f"{_EDGE}{word.key}{_EDGE}" if word.kind == "number" else word.key for word in words]
    offsets = [0]
    for one in letters:
        offsets.append(offsets[-1] + len(one))
    return "".join(letters), offsets


def _own(member: Member, run: Run) -> Run:
    """Returns the part of a run that a passage holds, counted within the passage."""
    words = len(member.text.words)
    return Run(max(0, run.first - member.first), max(0, min(words, run.end - member.first)))


def _lines(member: Member, run: Run, *, unofficial: bool) -> list[Lines]:
    """Returns the lines of the paragraphs of a passage that hold words of a run."""
    first, end = _own(member, run)
    words = member.text.words
    start, last = words[first].start, words[end - 1].end
    found, offset = [], 0
    for paragraph in member.passage.paragraphs:
        length = len(_printed(paragraph, unofficial=unofficial))
        if offset < last and start < offset + length:
            found.append(paragraph.lines)
        offset += length + len("\n\n")
    return found or [member.passage.lines]


def _printed(paragraph: Paragraph, *, unofficial: bool) -> str:
    return (paragraph.translation or "") if unofficial else paragraph.text
