"""From the steps of an alignment: what was changed, in words, and of what kind it is.

A number, its sign or its unit; a negation; a name; another word; or only the order of the words.
"""

from collections import Counter
from collections.abc import Container, Iterator, Sequence
from typing import NamedTuple

from qa_cli.model.verification import KINDS, Change, Kind
from qa_cli.search.quotations import kinds_of_words, vocabulary
from qa_cli.search.quotations.alignment import Step
from qa_cli.search.quotations.words import Word

_SHORTEST_MOVED = 4  # letters of a word whose move alone changes the order
_JOINING = frozenset(("", "-", "\u2010", "\u2011"))


class Side(NamedTuple):
    """The words of a source or of a quotation, with the text that each one's offsets lead into."""

    words: Sequence[Word]
    texts: Sequence[str]
    language: str

    def is_joined(self, at: int) -> bool:
        """Returns whether a word is printed as one with the word before it."""
        if not 0 < at < len(self.words) or self.texts[at - 1] != self.texts[at]:
            return False
        between = self.texts[at][self.words[at - 1].end : self.words[at].start]
        return between in _JOINING

    def printed(self, first: int, end: int) -> str:
        """Returns words from `first` up to `end` as they are printed."""
        if self.texts[first] == self.texts[end - 1]:
            return self.texts[first][self.words[first].start : self.words[end - 1].end]
        return " ".join(
            self.texts[at][self.words[at].start : self.words[at].end] for at in range(first, end)
        )


def changes(steps: Sequence[Step], source: Side, quote: Side) -> list[Change]:
    """Returns the runs of words that are the same, removed and added, in order."""
    found: list[Change] = []
    for block in _blocks(_as_printed(steps, source, quote)):
        first, last = block[0], block[-1]
        if first.op == "same":
            found.append(Change("same", quote.printed(first.quote, last.quote_end)))
            continue
        if last.source_end > first.source:
            found.append(Change("removed", source.printed(first.source, last.source_end)))
        if last.quote_end > first.quote:
            found.append(Change("added", quote.printed(first.quote, last.quote_end)))
    return found


def _as_printed(steps: Sequence[Step], source: Side, quote: Side) -> list[Step]:
    """Returns the steps with all of what is printed as one as changed where a part of it is.

    Of "5 m²" beside "5 m³" it is m² that was changed, not a raised digit.
    """
    found = list(steps)
    for order in (range(1, len(found)), range(len(found) - 2, -1, -1)):
        for at in order:
            other = found[at - order.step]
            if found[at].op == "same" and other.op != "same":
                earlier, later = (other, found[at]) if order.step > 0 else (found[at], other)
                if _is_printed_as_one(earlier, later, other, source, quote):
                    found[at] = found[at]._replace(op="changed")
    return found


def _is_printed_as_one(
    earlier: Step, later: Step, changed: Step, source: Side, quote: Side
) -> bool:
    """Returns whether two steps are printed as one, in a text of which `changed` has words."""
    in_source = changed.source_end > changed.source and source.is_joined(later.source)
    in_quote = changed.quote_end > changed.quote and quote.is_joined(later.quote)
    return (earlier.source_end == later.source and in_source) or (
        earlier.quote_end == later.quote and in_quote
    )


def kinds(steps: Sequence[Step], source: Side, quote: Side) -> tuple[Kind, ...]:
    """Returns of what kinds the changes are."""
    blocks = [block for block in _blocks(steps) if block[0].op != "same"]
    removed = Counter(source.words[at].key for block in blocks for at in _of_source(block))
    added = Counter(quote.words[at].key for block in blocks for at in _of_quote(block))
    moved = removed & added
    only_moved = bool(moved) and removed == added
    found: set[Kind] = set()
    if only_moved or any(len(key) >= _SHORTEST_MOVED for key in moved):
        found.add("order")
        found.update(_telling(source, blocks, moved))
    else:
        moved = Counter()
    for block in blocks:
        gone = [at for at in _of_source(block) if source.words[at].key not in moved]
        new = [at for at in _of_quote(block) if quote.words[at].key not in moved]
        found |= _kinds(source, gone, quote, new)
    return tuple(kind for kind in KINDS if kind in found)


def _telling(
    source: Side, blocks: Sequence[Sequence[Step]], moved: Container[str]
) -> Iterator[Kind]:
    """Yields the kinds of numbers and negations of the source that only were moved."""
    for block in blocks:
        for at in _of_source(block):
            kind = _kind(source, at)
            if source.words[at].key in moved and kind in {"number", "negation"}:
                yield kind


def kinds_rearranged(steps: Sequence[Step], source: Side, quote: Side) -> tuple[Kind, ...]:
    """Returns of what kinds the changes are where the order of most words was changed too.

    Words that both have are only moved, except for negations of which one has more; what the source
    has beside a quotation is no part of it.
    """
    both = {word.key for word in source.words} & {word.key for word in quote.words}
    found: set[Kind] = {"order"}
    blocks = list(_blocks(steps))
    for number, block in enumerate(blocks):
        if block[0].op != "same":
            inside = 0 < number < len(blocks) - 1
            gone = [at for at in _of_source(block) if source.words[at].key not in both]
            new = [at for at in _of_quote(block) if quote.words[at].key not in both]
            found |= _kinds(source, gone if inside else (), quote, new)
    if kinds_of_words.negations(
        _around_moved(steps, blocks, source, quote)
    ) != kinds_of_words.negations(quote.words):
        found.add("negation")
    return tuple(kind for kind in KINDS if kind in found)


def _around_moved(
    steps: Sequence[Step], blocks: Sequence[Sequence[Step]], source: Side, quote: Side
) -> Sequence[Word]:
    """Returns the words of the source that a quotation is made of, as far as words were moved."""
    added = {
        quote.words[at].key for block in blocks if block[0].op != "same" for at in _of_quote(block)
    }
    moved = [
        at
        for at, word in enumerate(source.words)
        if len(word.key) >= _SHORTEST_MOVED
        and word.key in added
        and word.key not in vocabulary.NEGATIONS
    ]
    first = min([steps[0].source, *moved])
    return source.words[first : max([steps[-1].source_end, *(at + 1 for at in moved)])]


def _blocks(steps: Sequence[Step]) -> Iterator[list[Step]]:
    """Yields the steps in runs of those that are the same, and of those that are not."""
    block: list[Step] = []
    for step in steps:
        if block and (step.op == "same") != (block[-1].op == "same"):
            yield block
            block = []
        block.append(step)
    if block:
        yield block


def _of_source(block: Sequence[Step]) -> range:
    return range(block[0].source, block[-1].source_end)


def _of_quote(block: Sequence[Step]) -> range:
    return range(block[0].quote, block[-1].quote_end)


def _kinds(source: Side, gone: Sequence[int], quote: Side, new: Sequence[int]) -> set[Kind]:
    """Returns the kinds of the changes of one block."""
    opposites = kinds_of_words.opposites(
        [source.words[at].key for at in gone], [quote.words[at].key for at in new]
    )
    every = [
        (side, at)
        for side, own in ((source, gone), (quote, new))
        for at in own
        if side.words[at].key not in opposites
    ]
    found = {_kind(side, at) for side, at in every}
    if opposites:
        found.add("negation")
    if found & {"number", "negation", "name"}:
        others = [side.words[at].key for side, at in every if _kind(side, at) == "word"]
        if all(key in vocabulary.BY_THE_WAY for key in others):
            found.discard("word")
    return found


def _kind(side: Side, at: int) -> Kind:
    if kinds_of_words.is_number(side.words, at):
        return "number"
    if kinds_of_words.is_negation(side.words, at):
        return "negation"
    return (
        "name" if kinds_of_words.is_name(side.words[at], side.texts[at], side.language) else "word"
    )
