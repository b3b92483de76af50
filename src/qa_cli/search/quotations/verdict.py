"""Judges a quotation: verbatim, altered or absent.

*Verbatim* is decided by the words alone: all the same, in the same order, side by side. No score
has a say in it. How many words are shared only tells what to call the rest: *altered* where most
words of a passage were kept, and *absent* otherwise.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from qa_cli.model.document import Passage
from qa_cli.model.index import Collection
from qa_cli.model.verification import Kind, Nearest, Origin, Quotation, Verified
from qa_cli.model.verification import Run as RunOfWords
from qa_cli.search.quotations.alignment import shared as shared_phrases
from qa_cli.search.quotations.candidates import Asker
from qa_cli.search.quotations.laying import Laid, laid_beside
from qa_cli.search.quotations.matching import Placed, Wording, left_out, marks, placed
from qa_cli.search.quotations.omissions import pieces
from qa_cli.search.quotations.speakers import Names, Speakers, nobody
from qa_cli.search.quotations.splices import spliced
from qa_cli.search.quotations.stretches import Stretch
from qa_cli.search.quotations.words import compared, may_hold_glued_calls

MOST_PLACES = 50  # that are counted of those that hold a quotation
SHORTEST_ALTERED = 3  # words; a shorter quotation is found or not
_MOST_ALSO = 10  # places that are named beside the first
_MOST_CANDIDATES = 8
_MOST_WIDE = 4  # of which the passages around are looked at
_WHOLE = 1_000_000  # words on each side, more than a document has
_MOST_ALIGNED = 4
_ALTERED = 3 / 4  # of the words are shared with the source
_ALTERED_TELLINGLY = 2 / 3  # likewise, where all that was changed is of a kind that tells
_NEAREST = 1 / 2
_TELLING: frozenset[Kind] = frozenset({"number", "negation", "order"})


def verify(
    quotation: Quotation,
    collection: Collection,
    speaker: str | None = None,
    names: Names = nobody,
) -> Verified:
    """Returns the verdict on a quotation, whose words stand in `collection` or not.

    With a `speaker` ("asker", "minister" or a name), only the words of that speaker count; those of
    another are absent, and said to be the other's. Without one, whom the article names counts.
    `names` returns the names of those who speak in the document of some name.
    """
    case = _Case(quotation, collection, Speakers(speaker or quotation.speaker, names))
    if not case.words:
        return Verified(quotation, "absent")
    found = case.verbatim()
    fitting = [place for place in found if case.speakers.fits(place.origin)]
    if fitting:
        return _verbatim(case, fitting)
    if found:
        return _of_another(case, found[0])
    if case.words < SHORTEST_ALTERED:
        return Verified(quotation, "absent")
    return _not_verbatim(case)


class _Place(NamedTuple):
    """A place that holds a quotation word for word."""

    placed: Placed
    origin: Origin


class _Case:
    """A quotation with all that is looked up for it, once."""

    def __init__(self, quotation: Quotation, collection: Collection, speakers: Speakers) -> None:
        self.quotation = quotation
        self.wording = Wording(quotation.text, pieces(quotation.text))
        self.speakers = speakers
        self.asker = Asker(collection)
        self._fitting = Asker(collection, self.speakers.parts())
        self.words = sum(
            len(compared(piece, "", glued_calls=False).words)
            for piece in self.wording.pieces.pieces
        )
        self._may_hold_calls = may_hold_glued_calls(quotation.text)
        self._stretches: dict[Asker, list[Stretch]] = {}

    def verbatim(self) -> list[_Place]:
        """Returns the places that hold the quotation: those of the wanted speaker, if it can."""
        askers = [self._fitting, self.asker] if self.speakers.parts() else [self.asker]
        ways = [self._in_passages, self._in_stretches]
        if self.words < SHORTEST_ALTERED:
            ways.pop()
        for way in ways:
            for asker in askers:
                found: dict[tuple[int, bool], _Place] = {}
                for one in way(asker):
                    self._add(one, found)
                if found:
                    return list(found.values())
        return []

    def stretches(self, asker: Asker) -> list[Stretch]:
        """Returns what stands around the likeliest passages, in all its forms, the best first."""
        if asker not in self._stretches:
            self._stretches[asker] = list(self._around(asker))
        return self._stretches[asker]

    def most_alike(self) -> list[Stretch]:
        """Returns the stretches that share the most phrases with the quotation first."""
        keys = [word.key for word in compared(self.wording.pieces.bare, "").words]
        return sorted(
            self.stretches(self.asker),
            key=lambda stretch: -len({own for _, own in shared_phrases(keys, stretch.keys, 2)}),
        )

    def _around(self, asker: Asker) -> Iterator[Stretch]:
        """Yields the likeliest passages, with those around them where the quotation may run on."""
        candidates = asker.best(self.wording.pieces.pieces, _MOST_CANDIDATES)
        alone = dict(asker.passages(candidates))
        in_pieces = bool(self.wording.pieces.joints)
        seen: set[int] = set()
        for rank, candidate in enumerate(candidates):
            if candidate.key in seen:
                continue
            passages = [(candidate.key, alone[candidate.key])]
            if rank < _MOST_WIDE and (in_pieces or candidate.has_neighbour or not rank):
                passages = asker.around(candidate, _WHOLE if in_pieces else self.words)
                seen |= {key for key, _ in (passages if in_pieces else passages[1:-1])}
            yield from self.forms(passages)

    def forms(self, passages: Sequence[tuple[int, Passage]]) -> Iterator[Stretch]:
        """Yields passages as a stretch: in the original and the translation, with calls or not."""
        may_hold_calls = self._may_hold_calls or any(
            may_hold_glued_calls(passage.text) for _, passage in passages
        )
        yield Stretch(passages)
        if may_hold_calls:
            yield Stretch(passages, glued_calls=True)
        if any(passage.translation for _, passage in passages):
            yield Stretch(passages, unofficial=True)

    def _in_passages(self, asker: Asker) -> Iterator[Placed]:
        """Yields the quotation where single passages hold it as it is."""
        if self.wording.pieces.joints and len(self.wording.pieces.pieces) > 1:
            return
        held = asker.whole(self.wording.pieces.pieces[0])
        for key, passage in asker.passages(held):
            for stretch in self.forms([(key, passage)]):
                if found := placed(self.wording, stretch):
                    yield found[0]
                    break

    def _in_stretches(self, asker: Asker) -> Iterator[Placed]:
        """Yields the quotation where it stands in neighbouring passages, or in pieces."""
        for stretch in self.stretches(asker):
            yield from placed(self.wording, stretch)

    def _add(self, found: Placed, places: dict[tuple[int, bool], _Place]) -> None:
        key = found.stretch.member(found.run.first).key
        place = (key, found.stretch.unofficial)
        if place not in places and len(places) < MOST_PLACES:
            origin = found.stretch.origin(found.run)
            if self.speakers.wanted or not places:
                origin = self.speakers.named(origin)
            places[place] = _Place(found, origin)


def _verbatim(case: _Case, places: Sequence[_Place]) -> Verified:
    first = places[0]
    omissions, insertions = left_out(case.wording, first.placed)
    own = [
        case.quotation.text[start:end]
        for start, end in compared(case.quotation.text, "", glued_calls=True).calls
    ]
    calls = [call for call in _calls(first.placed) if call not in own]
    return Verified(
        case.quotation,
        "verbatim",
        origin=first.origin,
        omissions=tuple(omissions),
        insertions=tuple(insertions),
        footnote_marks=tuple(calls),
        also=tuple(place.origin for place in places[1 : _MOST_ALSO + 1]),
        places=len(places),
    )


def _calls(found: Placed) -> list[str]:
    return [call for run in found.runs for call in found.stretch.calls(run)]


def _of_another(case: _Case, place: _Place) -> Verified:
    """Returns the verdict on words that stand there, but are not those of the wanted speaker."""
    text = place.placed.stretch.cut(place.placed.run)
    nearest = Nearest(place.origin, text, case.words, case.words, verbatim=True)
    return Verified(case.quotation, "absent", nearest=nearest)


def _not_verbatim(case: _Case) -> Verified:
    stretches = case.most_alike()
    laid = [
        one for stretch in stretches[:_MOST_ALIGNED] if (one := laid_beside(case.wording, stretch))
    ]
    runs = _runs(case, stretches)
    if not laid:
        return Verified(case.quotation, "absent", runs=runs)
    best = max(laid, key=lambda one: (one.share, not one.stretch.unofficial))
    origin = case.speakers.named(best.stretch.origin(best.run))
    if _is_altered(best) and case.speakers.fits(origin):
        omissions, insertions = marks(case.wording)
        return Verified(
            case.quotation,
            "altered",
            best.kinds,
            origin,
            best.changes,
            omissions=tuple(omissions),
            insertions=tuple(insertions),
            runs=runs,
        )
    nearest = None
    if best.share > _NEAREST:
        nearest = Nearest(origin, best.stretch.cut(best.run), best.shared, best.words)
    return Verified(case.quotation, "absent", nearest=nearest, runs=runs)


def _is_altered(laid: Laid) -> bool:
    """Returns whether a quotation keeps so much of a passage that it can only be meant for it."""
    return laid.share >= (_ALTERED_TELLINGLY if _TELLING.issuperset(laid.kinds) else _ALTERED)


def _runs(case: _Case, stretches: Sequence[Stretch]) -> tuple[RunOfWords, ...]:
    """Returns the runs of which a quotation is put together, with where each stands."""
    bare = case.wording.pieces.bare
    texts = [
        (compared(bare, stretch.language, glued_calls=stretch.glued_calls), stretch)
        for stretch in stretches
    ]
    text = texts[0][0] if texts else None
    return tuple(
        RunOfWords(
            text.cut(found.words.first, found.words.end) if text else "",
            case.speakers.named(found.stretch.origin(found.run)),
        )
        for found in spliced(texts)
    )
