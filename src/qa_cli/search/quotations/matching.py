"""Where a quotation stands word for word: all of its words the same, in order, side by side.

Only an omission mark or an insertion lets words of the source stand between its pieces.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from qa_cli.model.verification import Insertion, Omission
from qa_cli.search.quotations.kinds_of_words import negates
from qa_cli.search.quotations.omissions import Joint, Pieces
from qa_cli.search.quotations.stretches import Run, Stretch
from qa_cli.search.quotations.words import Text, compared

MOST_REPLACED = 8  # words of the source that an insertion may stand for
SHORT_PIECE = 3  # words; a shorter piece must stand in the passage of its neighbour


class Placed(NamedTuple):
    """A quotation in a stretch: a run of words for each of its pieces.

    `literal`: all of it stands there, with what is in brackets too.
    """

    stretch: Stretch
    runs: tuple[Run, ...]
    literal: bool = False

    @property
    def run(self) -> Run:
        """All words from the first piece to the last."""
        return Run(self.runs[0].first, self.runs[-1].end)


class Wording(NamedTuple):
    """A quotation that is looked for: its pieces, and its text without the marks between them."""

    text: str
    pieces: Pieces

    def compared(self, stretch: Stretch) -> list[Text]:
        """Returns the pieces as they are compared with a stretch; those without words left out."""
        texts = (stretch.compared(piece) for piece in self.pieces.pieces)
        return [text for text in texts if text.words]


def placed(wording: Wording, stretch: Stretch) -> list[Placed]:
    """Returns where a quotation stands in a stretch, word for word."""
    if not stretch.members:
        return []
    literal = stretch.compared(wording.text)
    if not literal.words:
        return []
    if whole := stretch.runs(literal.words):
        return [Placed(stretch, (run,), literal=True) for run in whole]
    if not wording.pieces.joints:
        return []
    pieces = wording.compared(stretch)
    if not pieces or len(pieces) != len(wording.pieces.pieces):
        return []
    return list(_in_order(wording.pieces, pieces, stretch))


def _in_order(pieces: Pieces, texts: Sequence[Text], stretch: Stretch) -> Iterator[Placed]:
    """Yields the ways in which the pieces stand one after another, as near as they can."""
    last = len(texts) - 1
    ways: list[tuple[Run, ...]] = [(run,) for run in stretch.runs(texts[0].words, ends=last == 0)]
    for number, text in enumerate(texts[1:], start=1):
        runs = stretch.runs(text.words, begins=False, ends=number == last)
        joints = pieces.between(number)
        extended: list[tuple[Run, ...]] = []
        for run in runs:
            before = [way for way in ways if may_follow(way[-1], run, joints, stretch)]
            if before:
                extended.append((*max(before, key=lambda way: way[-1].end), run))
        ways = extended
    shortest: dict[Run, tuple[Run, ...]] = {}
    for way in ways:
        known = shortest.get(way[0])
        if known is None or way[-1].end < known[-1].end:
            shortest[way[0]] = way
    for way in shortest.values():
        yield Placed(stretch, way)


def may_follow(before: Run, run: Run, joints: Sequence[Joint], stretch: Stretch) -> bool:
    """Returns whether a piece may stand so far after another one."""
    if run.first < before.end:
        return False
    between = run.first - before.end
    one, other = stretch.member(before.end - 1), stretch.member(run.first)
    if all(joint.kind == "insertion" for joint in joints) and between > MOST_REPLACED * len(joints):
        return False
    if one is other:
        return True
    shortest = min(before.end - before.first, run.end - run.first)
    origins = (stretch.origin(before), stretch.origin(run))
    return shortest >= SHORT_PIECE and origins[0].speaker == origins[1].speaker


def left_out(wording: Wording, found: Placed) -> tuple[list[Omission], list[Insertion]]:
    """Returns what the omission marks and the insertions of a quotation stand for."""
    omissions: list[Omission] = []
    insertions: list[Insertion] = []
    for joint in wording.pieces.joints:
        text, negation = "", False
        if joint.kind != "letters" and not found.literal and 0 < joint.before < len(found.runs):
            gap = Run(found.runs[joint.before - 1].end, found.runs[joint.before].first)
            if gap.first < gap.end:
                text = found.stretch.cut(gap)
                negation = negates(found.stretch.words(range(gap.first, gap.end))[0])
        if joint.kind == "omission":
            omissions.append(Omission(joint.mark, text, negation))
        elif not found.literal or joint.kind == "letters":
            insertions.append(Insertion(joint.mark, text, negation, _negates(joint)))
    return omissions, insertions


def marks(wording: Wording) -> tuple[list[Omission], list[Insertion]]:
    """Returns the omission marks and the insertions of a quotation that is not found."""
    return (
        [Omission(joint.mark) for joint in wording.pieces.joints if joint.kind == "omission"],
        [
            Insertion(joint.mark, negates=_negates(joint))
            for joint in wording.pieces.joints
            if joint.kind != "omission"
        ],
    )


def _negates(joint: Joint) -> bool:
    """Returns whether the words that a writer put in brackets negate."""
    return negates(compared(joint.mark, "").words)


def spaced_numbers(wording: Wording, found: Placed) -> tuple[str, ...]:
    """Returns the numbers that only one of quotation and source prints with a space in them.

    "2 300" may be one number or two, and letters cannot tell; a group that begins with a zero is no
    number of its own.
    """
    literal = found.stretch.compared(wording.text)
    own = [_numbers(literal)] if found.literal else map(_numbers, wording.compared(found.stretch))
    held = [found.stretch.words(range(*run)) for run in found.runs]
    printed = (
        text[word.start : word.end]
        for words, texts in held
        for word, text in zip(words, texts, strict=True)
        if word.kind == "number"
    )
    pairs = zip((number for numbers in own for number in numbers), printed, strict=False)
    return tuple(
        dict.fromkeys(
            spaced
            for pair in pairs
            for spaced, other in (pair, pair[::-1])
            if " " in spaced and " " not in other and _may_be_two(spaced)
        )
    )


def _numbers(text: Text) -> list[str]:
    """Returns the numbers of a text as they are printed."""
    return [text.text[word.start : word.end] for word in text.words if word.kind == "number"]


def _may_be_two(number: str) -> bool:
    return any(not group.startswith("0") for group in number.split(" ")[1:])
