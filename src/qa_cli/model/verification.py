"""What is asked of a quotation, and what is said of it: whether its words stand in a document.

`reading.quotations` finds quotations in an article, `search.quotations` judges them, and `render`
shows the judgement; they meet in these shapes.
"""

from typing import Literal, NamedTuple

from qa_cli.model.passages import Lines, Part

Verdict = Literal["verbatim", "altered", "absent"]
VERDICTS: tuple[Verdict, ...] = ("verbatim", "altered", "absent")
Kind = Literal["number", "negation", "name", "word", "order"]
KINDS: tuple[Kind, ...] = ("number", "negation", "name", "word", "order")
Op = Literal["same", "removed", "added", "omitted"]
Speaker = Literal["asker", "minister"]


class Quotation(NamedTuple):
    """A quotation as somebody wrote it.

    `line` is the line of the article in which it begins, counted from 1. `speaker` is who said it
    by the words around it, and `name` what these call them; `closed` is false where its closing
    mark is missing.
    """

    text: str
    line: int | None = None
    speaker: Speaker | None = None
    closed: bool = True
    name: str | None = None


class Quotations(NamedTuple):
    """The quotations of an article, and the lines of closing marks that no mark opens."""

    quotations: tuple[Quotation, ...]
    unopened: tuple[int, ...] = ()


class Origin(NamedTuple):
    """Where words stand: the passage of a document, and whose words they are.

    `location` are the lines of the paragraphs that hold them. Where they run on into another
    passage, `until` is its part and number. `speaker` is None where nobody is known to have said
    them, and `name` is what the document calls the speaker, if it does. `unofficial` words are of
    a translation. `revision` is None for the newest text of a document.
    """

    document: str
    part: Part
    number: int | None
    to: tuple[int, ...]
    location: Lines
    language: str
    until: tuple[Part, int | None] | None = None
    speaker: Speaker | None = None
    name: str | None = None
    unofficial: bool = False
    revision: int | None = None


class Change(NamedTuple):
    """A run of words: the `same` in both, `removed` from the source, or `added` to it.

    `omitted` words are those of the source for which the quotation has an omission mark or an
    insertion. Words that were removed or omitted are as the source has them, the others as the
    quotation has them.
    """

    op: Op
    text: str


class Omission(NamedTuple):
    """An omission mark, the words of the source that it stands for, and if these negate.

    `left_out` is empty where it stands at the beginning or the end, or for nothing.
    """

    mark: str
    left_out: str = ""
    negation: bool = False


class Insertion(NamedTuple):
    """Words that the writer put in brackets, and the words of the source that they replace.

    `negation`: those that are replaced negate; `negates`: the writer's own do.
    """

    text: str
    replaced: str = ""
    negation: bool = False
    negates: bool = False


class CutOff(NamedTuple):
    """Words of the sentence of which a quotation is a part: before or after it, with what they are.

    They negate it, or are the unit of the number that it ends with.
    """

    side: Literal["before", "after"]
    text: str
    what: Literal["negation", "unit"] = "negation"


class Nearest(NamedTuple):
    """What comes nearest to a quotation that is absent: where, its words, and how many it shares.

    `verbatim`: all of the words stand there, but they are `not_of` the speaker who was asked for:
    "asker", "minister", or a name.
    """

    origin: Origin
    text: str
    shared: int
    words: int
    verbatim: bool = False
    not_of: str | None = None


class Run(NamedTuple):
    """A run of a quotation's words that stands somewhere in itself, though not the whole."""

    text: str
    origin: Origin


class Verified(NamedTuple):
    """The verdict on one quotation.

    `origin` is where it stands, or what was altered; None if it is absent. `kinds` say what kind
    of words were changed and `changes` which. `footnote_marks` are marks in the source that the
    quotation leaves out, `spaced_numbers` are numbers that only one of both prints with a space in
    them, and `cut_off` is what negates of the sentence before or after it. `also` are
    other places that hold it, of `places` that were counted in all. Where only an older revision
    holds it, `no_longer_in` is the number of the newest. `runs` are given where a quotation that is
    not verbatim is put together of words from several places.
    """

    quotation: Quotation
    verdict: Verdict
    kinds: tuple[Kind, ...] = ()
    origin: Origin | None = None
    changes: tuple[Change, ...] = ()
    omissions: tuple[Omission, ...] = ()
    insertions: tuple[Insertion, ...] = ()
    footnote_marks: tuple[str, ...] = ()
    spaced_numbers: tuple[str, ...] = ()
    also: tuple[Origin, ...] = ()
    places: int = 0
    cut_off: tuple[CutOff, ...] = ()
    no_longer_in: int | None = None
    nearest: Nearest | None = None
    runs: tuple[Run, ...] = ()


class Verification(NamedTuple):
    """The verdicts on all quotations of an article, or on the one that was asked about.

    `unopened` are the lines of the article on which a quotation ends that begins nowhere.
    """

    quotes: tuple[Verified, ...]
    file: str | None = None
    unopened: tuple[int, ...] = ()

    @property
    def total(self) -> int:
        """How many quotations there are."""
        return len(self.quotes)

    @property
    def counts(self) -> tuple[int, int, int, int]:
        """How many are verbatim, altered, absent, and verbatim only in an older revision."""
        verbatim, altered, absent = map(self.count, VERDICTS)
        return verbatim, altered, absent, self.only_older

    @property
    def only_older(self) -> int:
        """How many of them only an older revision of some document holds word for word."""
        return sum(quote.no_longer_in is not None for quote in self.quotes)

    @property
    def is_verbatim(self) -> bool:
        """Whether there are quotations, and the newest texts hold every one word for word."""
        return 0 < self.total == self.count("verbatim")

    def count(self, verdict: Verdict) -> int:
        """Returns how many of them have this verdict of the newest text of a document."""
        return sum(quote.verdict == verdict and quote.no_longer_in is None for quote in self.quotes)
