"""Judges a quotation: verbatim, altered or absent.

*Verbatim* is decided by the words alone: all the same, in the same order, side by side. No score
has a say in it. How many words are shared only tells what to call the rest: *altered* where most
words of a passage were kept, and *absent* otherwise.
"""

from collections.abc import Sequence

from qa_cli.model.index import Collection
from qa_cli.model.verification import Insertion, Kind, Nearest, Quotation, Verified
from qa_cli.model.verification import Run as RunOfWords
from qa_cli.search.quotations.laying import Laid, laid_beside
from qa_cli.search.quotations.lookup import SHORTEST_ALTERED, Lookup, Place
from qa_cli.search.quotations.matching import Placed, left_out, marks, spaced_numbers
from qa_cli.search.quotations.sentences import cut_off
from qa_cli.search.quotations.speakers import Names, Speakers, nobody, wanted_of
from qa_cli.search.quotations.splices import spliced
from qa_cli.search.quotations.stretches import Stretch

_MOST_ALSO = 10  # places that are named beside the first
_MOST_ALIGNED = 4
_ALTERED = 3 / 4  # of the words are shared with the source
_ALTERED_TELLINGLY = 2 / 3  # likewise, where all that was changed is of a kind that tells
_NEAREST = 1 / 2
_TELLING: frozenset[Kind] = frozenset({"number", "negation", "order"})


def verify(
    quotation: Quotation,
    collection: Collection,
    speaker: str | tuple[str, ...] | None = None,
    names: Names = nobody,
) -> Verified:
    """Returns the verdict on a quotation, whose words stand in `collection` or not.

    With a `speaker` ("asker", "minister" or names), only the words of that speaker count; those of
    another are absent, and said to be the other's. Without one, whom the article names counts.
    `names` returns the names of those who speak in the document of some name.
    """
    case = Lookup(quotation, collection, Speakers(wanted_of(quotation, speaker), names))
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


def _verbatim(case: Lookup, places: Sequence[Place]) -> Verified:
    first = places[0]
    omissions, insertions = left_out(case.wording, first.placed)
    quoted = first.placed.stretch.compared(case.quotation.text)
    own = [quoted.text[start:end] for start, end in quoted.calls]
    printed = _calls(first.placed)
    calls = [call for call in printed if call not in own]
    insertions += [Insertion(call) for call in own if call not in printed]
    return Verified(
        case.quotation,
        "verbatim",
        origin=first.origin,
        omissions=tuple(omissions),
        insertions=tuple(insertions),
        footnote_marks=tuple(calls),
        spaced_numbers=spaced_numbers(case.wording, first.placed),
        cut_off=cut_off(first.placed),
        also=tuple(place.origin for place in places[1 : _MOST_ALSO + 1]),
        places=len(places),
    )


def _calls(found: Placed) -> list[str]:
    return [call for run in found.runs for call in found.stretch.calls(run)]


def _of_another(case: Lookup, place: Place) -> Verified:
    """Returns the verdict on words that stand there, but are not those of the wanted speaker."""
    text = place.placed.stretch.cut(place.placed.run)
    not_of = case.speakers.not_of(place.origin)
    nearest = Nearest(place.origin, text, case.words, case.words, verbatim=True, not_of=not_of)
    return Verified(case.quotation, "absent", nearest=nearest)


def _not_verbatim(case: Lookup) -> Verified:
    stretches = case.most_alike()
    laid = [
        one for stretch in stretches[:_MOST_ALIGNED] if (one := laid_beside(case.wording, stretch))
    ]
    runs = _runs(case, stretches)
    if not laid:
        return Verified(case.quotation, "absent", runs=runs)
    best = max(laid, key=lambda one: (one.share, one.held, not one.stretch.unofficial))
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
    least = _ALTERED_TELLINGLY if _TELLING.issuperset(laid.kinds) else _ALTERED
    return laid.share >= least or laid.is_rearranged


def _runs(case: Lookup, stretches: Sequence[Stretch]) -> tuple[RunOfWords, ...]:
    """Returns the runs of which a quotation is put together, with where each stands."""
    bare = case.wording.pieces.bare
    texts = [(stretch.compared(bare), stretch) for stretch in stretches]
    text = texts[0][0] if texts else None
    return tuple(
        RunOfWords(
            text.cut(found.words.first, found.words.end) if text else "",
            case.speakers.named(found.stretch.origin(found.run)),
        )
        for found in spliced(texts)
    )
