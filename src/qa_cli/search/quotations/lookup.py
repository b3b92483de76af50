"""Looks a quotation up in a collection: the places that hold it, or the passages most like it."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from qa_cli.model.index import Collection
from qa_cli.model.passages import Passage
from qa_cli.model.verification import Origin, Quotation
from qa_cli.search.quotations.alignment import shared
from qa_cli.search.quotations.candidates import Asker
from qa_cli.search.quotations.letters import prints_accents
from qa_cli.search.quotations.matching import Placed, Wording, placed
from qa_cli.search.quotations.omissions import pieces
from qa_cli.search.quotations.speakers import Speakers
from qa_cli.search.quotations.stretches import Stretch
from qa_cli.search.quotations.words import compared, may_hold_glued_calls

MOST_PLACES = 50  # that are counted of those that hold a quotation
SHORTEST_ALTERED = 3  # words; a shorter quotation is found or not
_MOST_CANDIDATES = 8
_MOST_WIDE = 4  # of which the passages around are looked at
_WHOLE = 1_000_000  # words on each side, more than a document has


class Place(NamedTuple):
    """A place that holds a quotation word for word."""

    placed: Placed
    origin: Origin


class Lookup:
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

    def verbatim(self) -> list[Place]:
        """Returns the places that hold the quotation: those of the wanted speaker, if it can."""
        askers = [self._fitting, self.asker] if self.speakers.parts() else [self.asker]
        ways = [self._in_passages, self._in_stretches]
        if self.words < SHORTEST_ALTERED:
            ways.pop()
        for asker in askers:
            for way in ways:
                found: dict[tuple[int, bool], Place] = {}
                for one in way(asker):
                    self._add(one, found)
                if found:
                    return list(found.values())
        return []

    def _around_each(self, asker: Asker) -> list[Stretch]:
        """Returns what stands around the likeliest passages, in all its forms, the best first."""
        if asker not in self._stretches:
            self._stretches[asker] = list(self._around(asker))
        return self._stretches[asker]

    def most_alike(self) -> list[Stretch]:
        """Returns the stretches that share the most phrases with the quotation first."""
        keys = [word.key for word in compared(self.wording.pieces.bare, "").words]
        return sorted(
            self._around_each(self.asker),
            key=lambda stretch: -len({own for _, own in shared(keys, stretch.keys, 2)}),
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
            yield from self._forms(passages)

    def _forms(self, passages: Sequence[tuple[int, Passage]]) -> Iterator[Stretch]:
        """Yields passages as a stretch: in the original and the translation, with calls or not."""
        may_hold_calls = self._may_hold_calls or any(
            may_hold_glued_calls(passage.text) for _, passage in passages
        )
        accents = self._accents(passages)
        stretches = [Stretch(passages, accents=accents)]
        if may_hold_calls:
            stretches.append(Stretch(passages, glued_calls=True, accents=accents))
        if any(passage.translation for _, passage in passages):
            stretches.append(Stretch(passages, unofficial=True))
        yield from (stretch for stretch in stretches if stretch.members)

    def _accents(self, passages: Sequence[tuple[int, Passage]]) -> bool:
        """Returns whether accents tell words apart: both texts print them."""
        language = passages[0][1].language
        return prints_accents(self.quotation.text, language) and any(
            prints_accents(passage.text, language) for _, passage in passages
        )

    def _in_passages(self, asker: Asker) -> Iterator[Placed]:
        """Yields the quotation where single passages hold it as it is."""
        if len(self.wording.pieces.pieces) != 1:
            return
        held = asker.whole(self.wording.pieces.pieces[0])
        for key, passage in asker.passages(held):
            for stretch in self._forms([(key, passage)]):
                if found := placed(self.wording, stretch):
                    yield found[0]
                    break

    def _in_stretches(self, asker: Asker) -> Iterator[Placed]:
        """Yields the quotation where it stands in neighbouring passages, or in pieces."""
        for stretch in self._around_each(asker):
            yield from placed(self.wording, stretch)

    def _add(self, found: Placed, places: dict[tuple[int, bool], Place]) -> None:
        key = found.stretch.member(found.run.first).key
        place = (key, found.stretch.unofficial)
        if place not in places and len(places) < MOST_PLACES:
            origin = found.stretch.origin(found.run)
            if self.speakers.wanted or not places:
                origin = self.speakers.named(origin)
            places[place] = Place(found, origin)
