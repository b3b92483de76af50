"""What the commands find: the shapes that are decided on one floor and rendered on another.

Neither search nor render knows the other; they meet in these.
"""

import operator
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import TYPE_CHECKING, Literal, NamedTuple

from qa_cli.model.document import Answer, Country, Document, SubQuestion
from qa_cli.model.passages import Lines, Part

if TYPE_CHECKING:
    from qa_cli.model.catalogue import Summary
    from qa_cli.model.references import Reference

How = Literal["exact", "name", "joined", "prefix", "inflection", "compound", "near"]
Shown = Literal["both", "question", "answer"]
Language = Literal["original", "translation", "both"]
Showing = Literal["hits", "documents", "count", "counts"]
Relaxed = Literal["pair", "document", "words"]


class Block(NamedTuple):
    """Sub-questions that are shown together, and all answers to them, in the order printed."""

    questions: tuple[SubQuestion, ...]
    answers: tuple[Answer, ...]


class Shows(NamedTuple):
    """What `show` was asked for: sub-questions of a document, or (`whole`) all of it.

    `named`: a reader may take the document for another one, so that its name is shown too.
    `references` are mentions of other questions in what is shown.
    `doubts` are the sub-questions without an answer that may be answered inside another text, and
    where that is.
    `outline`: only the beginning of each sub-question is asked for, and how it is answered.
    """

    document: Document
    questions: tuple[SubQuestion, ...]
    whole: bool
    shown: Shown = "both"
    language: Language = "original"
    source: bool = False
    named: bool = False
    outline: bool = False
    references: tuple["Reference", ...] = ()
    doubts: tuple[tuple[int, Lines], ...] = ()

    @property
    def unpaired(self) -> tuple[Answer, ...]:
        """The answers that stand beside no sub-question: to none, or to an absent one."""
        if not self.whole:
            return ()
        paired = {id(answer) for block in self.blocks() for answer in block.answers}
        return tuple(answer for answer in self.document.answers if id(answer) not in paired)

    def may_be_in(self, number: int) -> Lines | None:
        """Returns where an answer may be that a sub-question lacks: inside another text."""
        return dict(self.doubts).get(number)

    def blocks(self) -> list[Block]:
        """Returns the sub-questions with their answers, neighbours that share these together."""
        found: list[Block] = []
        for question in self.questions:
            answers = self.document.answers_to(question)
            if answers and found and _are_same(found[-1].answers, answers):
                found[-1] = Block((*found[-1].questions, question), answers)
            else:
                found.append(Block((question,), answers))
        return found


def _are_same(one: Sequence[Answer], other: Sequence[Answer]) -> bool:
    return len(one) == len(other) and all(map(operator.is_, one, other))


class Sectors(NamedTuple):
    """What `sectors` was asked for: countries with their sectors (`named`: asked for by name).

    They are of one `document` or, where that is None, each of the one in `documents`.
    """

    document: Document | None
    countries: tuple[Country, ...]
    named: bool
    documents: tuple[Document, ...] = ()

    def placed(self) -> Iterator[tuple[str, Country]]:
        """Yields each country with the name of the document that lists its sectors."""
        for at, country in enumerate(self.countries):
            document = self.document or self.documents[at]
            yield document.name, country


class Match(NamedTuple):
    """How one word of the query matched: `matched` is the word or words as printed.

    `edits` counts letters (a neighbours' swap is one, a wrong first letter two); `language` is
    that of the text it stands in, `note` says whose name it is ("English name").
    """

    word: str
    matched: str
    how: How
    edits: int
    language: str
    note: str | None = None


class Hit(NamedTuple):
    """A passage that was found; `spans` are the offsets of its matches in `text`.

    It was ranked by how many `words` of the query it holds, the `worst` way in which one matched,
    the `edits` of all, and the `window`: in how few neighbouring words they stand.

    `document` is the name of its document, which is not loaded for a hit: few formats show more of
    it. `number`, `to` and `together` are those of the passage. `text` is the original or, where
    `unofficial` is true, its English translation; then `original` holds the original.
    """

    document: str
    part: Part
    number: int | None
    to: tuple[int, ...]
    together: tuple[int, ...]
    text: str
    language: str
    unofficial: bool
    original: str | None
    lines: Lines
    matches: tuple[Match, ...]
    spans: tuple[tuple[int, int], ...]
    words: int
    worst: How
    edits: int
    window: int


class Longer(NamedTuple):
    """Longer words that a search included: the shortest `words` (folded) of `number`.

    So many `passages` hold only these and no form of the very word.
    """

    words: tuple[str, ...]
    number: int
    passages: int


class Found(NamedTuple):
    """What a search found: the first `hits` of `total`, best first.

    Where all were asked for and there are many, `more` yields the others while they are found.
    `relaxed` says what was relaxed, as no passage holds all words: these are together in a "pair"
    (a sub-question and its answer) or "document"; or a passage holds the most of them ("words").
    `missing` are words of the query that no passage holds, `left_out` question and stop words that
    none holds with the others, `excluded` the number of passages that `-word` left out.
    `suggestions` are up to three near words; more words begin or end with those of `cut` than were
    looked for. Of those `inflected`, which may be typing errors, only other forms are there. Those
    `near` are in few passages; each comes with commoner words like it, which were not looked for.
    """

    query: str
    total: int
    hits: tuple[Hit, ...]
    relaxed: Relaxed | None = None
    missing: tuple[str, ...] = ()
    suggestions: tuple[str, ...] = ()
    cut: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()
    longer: Longer | None = None
    excluded: int = 0
    inflected: tuple[str, ...] = ()
    near: tuple[tuple[str, tuple[str, ...]], ...] = ()
    more: Iterable[Hit] = ()


class Searched(NamedTuple):
    """What `search` shows: what was found, and what the reader wants to see of it.

    With `explain`, it says of each hit why it stands where it does. `sub_questions` returns those
    of a document that have these numbers, for a format that shows what an answer answers;
    `summaries` says in short what documents are, by their names. Only so much may be asked for as
    `showing` says: hits, the names of their documents, how many hits there are, or how many
    each document has; then `most` documents are shown.
    """

    found: Found
    explain: bool
    sub_questions: Callable[[str, Sequence[int]], tuple[SubQuestion, ...]]
    summaries: "Callable[[Iterable[str]], Mapping[str, Summary]]"
    showing: Showing = "hits"
    most: int | None = None

    @property
    def hits(self) -> Iterator[Hit]:
        """The hits, the best first, the last of many while they are found."""
        yield from self.found.hits
        yield from self.found.more

    def counts(self) -> dict[str, int]:
        """Returns how many hits each document has, that with the best hit first."""
        numbers: dict[str, int] = {}
        for hit in self.hits:
            numbers[hit.document] = numbers.get(hit.document, 0) + 1
        return dict(islice(numbers.items(), self.most))
