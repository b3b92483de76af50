"""Turns a ranked passage into a hit: the text to show, what matched in it, and how."""

from collections.abc import Iterable, Iterator

from qa_cli.model.document import TRANSLATED
from qa_cli.model.results import Hit, Match
from qa_cli.places import gazetteer
from qa_cli.search.numbers import Printed, Span
from qa_cli.search.ranking import Candidate, Occurrence


def hit(candidate: Candidate) -> Hit:
    """Returns the hit for a ranked passage.

    Where only the translation holds a word, the translation is shown, with the words of the
    original that have a match there highlighted too.
    """
    passage = candidate.passage
    unofficial = candidate.translated
    original, translation = passage.text, passage.translation or ""
    texts = Printed(original, passage.language), Printed(translation, TRANSLATED)
    return Hit(
        document=passage.document,
        part=passage.part,
        number=passage.number,
        to=passage.to,
        together=passage.together,
        text=translation if unofficial else original,
        language=TRANSLATED if unofficial else passage.language,
        unofficial=unofficial,
        original=original if unofficial else None,
        lines=passage.lines,
        matches=tuple(dict.fromkeys(_matches(candidate, *texts))),
        spans=_apart(_spans(candidate, *texts)),
        words=candidate.words,
        worst=candidate.worst,
        edits=candidate.edits,
        window=candidate.window,
    )


def _matches(candidate: Candidate, original: Printed, translation: Printed) -> Iterator[Match]:
    """Yields how each occurrence of each term matched, in the text that holds it."""
    passage = candidate.passage
    for sighting in candidate.sightings:
        language, printed = passage.language, original
        if sighting.translated:
            language, printed = TRANSLATED, translation
        for item in sighting.occurrences:
            start, end = _span(item, printed)
            alternative = item.alternative
            place, typed = alternative.place, alternative.typed or sighting.term.text
            yield Match(
                word=typed,
                matched=printed.text[start:end],
                how=alternative.how,
                edits=alternative.edits,
                language=language,
                note=gazetteer.describe(place, typed) if place else None,
            )


def _spans(candidate: Candidate, original: Printed, translation: Printed) -> Iterator[Span]:
    """Yields the offsets of what is highlighted in the text that is shown."""
    for sighting in candidate.sightings:
        printed, shown = original, sighting.occurrences
        if candidate.translated:
            printed = translation
            shown = sighting.occurrences if sighting.translated else sighting.glossed
        yield from (_span(item, printed) for item in shown)


def _span(item: Occurrence, printed: Printed) -> Span:
    """Returns the offsets of an occurrence: of a number, with the sign that was asked for."""
    number = item.alternative.number
    signed = printed.where(number, item.first, item.last) if number else None
    return signed or (printed.words[item.first][0], printed.words[item.last][1])


def _apart(spans: Iterable[Span]) -> tuple[Span, ...]:
    """Returns the spans in order, overlapping ones made one."""
    found: list[Span] = []
    for start, end in sorted(spans):
        if found and start < found[-1][1]:
            found[-1] = found[-1][0], max(end, found[-1][1])
        else:
            found.append((start, end))
    return tuple(found)
