"""Lays a quotation that is not verbatim beside the passages that it comes nearest to."""

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from qa_cli.model.verification import KINDS, Change, Kind
from qa_cli.search.quotations.alignment import Step, aligned, window
from qa_cli.search.quotations.changes import Side, changes, kinds, kinds_rearranged
from qa_cli.search.quotations.cuts import makes_negation
from qa_cli.search.quotations.matching import SHORT_PIECE, Wording, may_follow
from qa_cli.search.quotations.stretches import Run, Stretch
from qa_cli.search.quotations.words import APOSTROPHE, Text

_REARRANGED = 0.9  # of the words of a quotation are near its source
_LEAST_IN_ORDER = 1 / 3  # of them must be in the same order
_MOSTLY_IN_ORDER = 3 / 4  # of them in the same order: the others were changed, not moved


class Laid(NamedTuple):
    """A quotation beside a stretch: what was changed, and how many words both have.

    `run` holds the words of the source; `shared` words are the same in the same order, `held` are
    near there in any order. `words` counts those of the quotation, and `longer` of the longer one;
    what the quotation leaves out of a word or number at its ends does not count.
    """

    stretch: Stretch
    run: Run
    changes: tuple[Change, ...]
    kinds: tuple[Kind, ...]
    shared: int
    held: int
    words: int
    longer: int

    @property
    def share(self) -> float:
        """The share of words that both have in the same order."""
        return self.shared / self.longer

    @property
    def is_rearranged(self) -> bool:
        """Whether nearly all words of the quotation are there, but many in another order."""
        moved = _LEAST_IN_ORDER <= self.share < _MOSTLY_IN_ORDER
        out_of_order = self.shared < self.words
        return moved and out_of_order and self.held >= _REARRANGED * self.words


class _Piece(NamedTuple):
    """A piece of a quotation with the part of the stretch that it was made of, if any."""

    text: Text
    steps: Sequence[Step] = ()
    within: range = range(0)
    cut: int = 0  # words at its ends that are one with those that it has

    @property
    def run(self) -> Run:
        """The words of the stretch."""
        start = self.within.start
        return Run(self.steps[0].source + start, self.steps[-1].source_end + start)


def laid_beside(wording: Wording, stretch: Stretch) -> Laid | None:
    """Returns a quotation laid beside a stretch, piece by piece; None where nothing is shared."""
    texts = wording.compared(stretch)
    if not texts:
        return None
    longest = max(range(len(texts)), key=lambda at: len(texts[at].words))
    every = range(len(stretch.keys))
    main = _piece(texts[longest], stretch, every)
    if not main.steps:
        return None
    pieces, nearest = [main], main
    for text in reversed(texts[:longest]):
        pieces.insert(0, _piece(text, stretch, range(nearest.run.first), beside=nearest))
        nearest = pieces[0] if pieces[0].steps else nearest
    nearest = main
    for text in texts[longest + 1 :]:
        after = range(nearest.run.end, len(stretch.keys))
        pieces.append(_piece(text, stretch, after, beside=nearest))
        nearest = pieces[-1] if pieces[-1].steps else nearest
    pieces[0] = _uncut(pieces[0], stretch, begins=True)
    pieces[-1] = _uncut(pieces[-1], stretch, ends=True)
    return _laid(wording, pieces, stretch)


def _piece(text: Text, stretch: Stretch, within: range, beside: _Piece | None = None) -> _Piece:
    """Returns a piece laid beside some words of a stretch; a short one only in its neighbour's."""
    if beside and len(text.words) < SHORT_PIECE:
        member = stretch.member(beside.run.first)
        end = member.first + len(member.text.words)
        within = range(max(within.start, member.first), min(within.stop, end))
    keys = [word.key for word in text.words]
    found = window(keys, stretch.keys, within)
    if found is None:
        return _Piece(text)
    source = stretch.keys[found.start : found.stop]
    steps = [_told_apart(step, source, keys) for step in aligned(keys, source)]
    if all(step.op != "same" for step in steps):
        return _Piece(text)
    return _Piece(text, steps, found)


def _told_apart(step: Step, source: Sequence[str], quote: Sequence[str]) -> Step:
    """Returns a step with words that are glued in one text as changed where that says otherwise.

    Numbers are never glued, and only one of the texts may not negate.
    """
    own, other = source[step.source : step.source_end], quote[step.quote : step.quote_end]
    if step.op != "same" or len(own) == len(other):
        return step
    numbers = any(word[0].isdecimal() for word in (*own, *other))
    return step._replace(op="changed") if numbers or makes_negation(own, other) else step


def _uncut(piece: _Piece, stretch: Stretch, *, begins: bool = False, ends: bool = False) -> _Piece:
    """Returns a piece with what it leaves out of a word or number that it begins or ends inside."""
    if not piece.steps:
        return piece
    first, end = piece.run.first, piece.run.end
    while begins and stretch.is_cut(first):
        first -= 1
    while ends and stretch.is_cut(end):
        end += 1
    within = range(min(piece.within.start, first), max(piece.within.stop, end))
    moved = piece.within.start - within.start
    steps = [
        step._replace(source=step.source + moved, source_end=step.source_end + moved)
        for step in piece.steps
    ]
    begun, ended = steps[0], steps[-1]
    before = range(first - within.start, begun.source)
    after = range(ended.source_end, end - within.start)
    steps[:0] = [Step("removed", at, at + 1, begun.quote, begun.quote) for at in before]
    steps += [Step("removed", at, at + 1, ended.quote_end, ended.quote_end) for at in after]
    cut = _counted(stretch.keys[at + within.start] for at in (*before, *after))
    return _Piece(piece.text, steps, within, piece.cut + cut)


def _counted(keys: Iterable[str]) -> int:
    """Returns how many words there are, without the apostrophes between them."""
    return sum(key != APOSTROPHE for key in keys)


def _as_rearranged(laid: Laid, pieces: Sequence[_Piece]) -> Laid:
    """Returns a quotation of which the order was changed with this among the kinds of changes."""
    of_kinds = {
        kind
        for piece in pieces
        if piece.steps
        for kind in kinds_rearranged(piece.steps, *_sides(piece, laid.stretch))
    }
    return laid._replace(kinds=tuple(kind for kind in KINDS if kind in of_kinds))


def _sides(piece: _Piece, stretch: Stretch) -> tuple[Side, Side]:
    """Returns the words of the source that a piece lies beside, and its own."""
    words = piece.text.words
    quote = Side(words, [piece.text.text] * len(words), stretch.language)
    return Side(*stretch.words(piece.within), stretch.language), quote


def _held(piece: _Piece, stretch: Stretch) -> int:
    """Returns how many words of a piece stand in its part of the stretch, in any order."""
    own = Counter(word.key for word in piece.text.words)
    return _counted((own & Counter(stretch.keys[at] for at in piece.within)).elements())


def _laid(wording: Wording, pieces: Sequence[_Piece], stretch: Stretch) -> Laid:
    found: list[Change] = []
    of_kinds: set[Kind] = set()
    shared = held = length = 0
    before: Run | None = None
    for number, piece in enumerate(pieces):
        if not piece.steps:
            found.append(Change("added", piece.text.cut(0, len(piece.text.words))))
            of_kinds.add("word")
            continue
        if before and before.end < piece.run.first:
            openly = may_follow(before, piece.run, wording.pieces.between(number), stretch)
            left_out = stretch.cut(Run(before.end, piece.run.first))
            found.append(Change("omitted" if openly else "removed", left_out))
            of_kinds.update(() if openly else ("word",))
        source, quote = _sides(piece, stretch)
        found += changes(piece.steps, source, quote)
        of_kinds.update(kinds(piece.steps, source, quote))
        same = (range(step.quote, step.quote_end) for step in piece.steps if step.op == "same")
        shared += sum(_counted(piece.text.words[at].key for at in words) for words in same)
        held += _held(piece, stretch)
        length += _counted(stretch.keys[piece.run.first : piece.run.end]) - piece.cut
        before = piece.run
    runs = [piece.run for piece in pieces if piece.steps]
    words = sum(_counted(word.key for word in piece.text.words) for piece in pieces)
    laid = Laid(
        stretch,
        Run(runs[0].first, runs[-1].end),
        tuple(found),
        tuple(kind for kind in KINDS if kind in of_kinds),
        shared,
        held,
        words,
        max(words, length),
    )
    return _as_rearranged(laid, pieces) if laid.is_rearranged else laid
