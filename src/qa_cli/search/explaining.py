"""Turns a ranked passage into a hit: the text to show, what matched in it, and how."""

from collections.abc import Iterable, Sequence

from qa_cli import places
from qa_cli.results import Hit, Match
from qa_cli.search.ranking import Candidate, Occurrence, Sighting, occurrences
from qa_cli.words import Word


def hit(candidate: Candidate) -> Hit:
    """Returns the hit for a ranked passage.

    Where a word stands in the translation only, the translation is shown, with the words of the
    original that have a match there highlighted too.
    """
    document, passage = candidate.entry.document, candidate.entry.passage
    unofficial = candidate.translated
    original, translation = passage.text, passage.translation or ""
    matches: dict[Match, None] = {}
    spans: set[tuple[int, int]] = set()
    for sighting in candidate.sightings:
        side, words = (
            (translation, candidate.entry.translation)
            if sighting.translated
            else (original, candidate.entry.original)
        )
        language = "en" if sighting.translated else passage.language
        for occurrence in sighting.occurrences:
            matches[_match(sighting, occurrence, side, words, language)] = None
        shown = sighting.occurrences
        if unofficial and not sighting.translated:
            words = candidate.entry.translation
            shown = occurrences(words, sighting.meaning.translation)
        spans.update((words[item.first].start, words[item.last].end) for item in shown)
    return Hit(
        document=document,
        part=passage.part,
        number=passage.number,
        to=passage.to,
        text=translation if unofficial else original,
        language="en" if unofficial else passage.language,
        unofficial=unofficial,
        original=original if unofficial else None,
        lines=passage.lines,
        matches=tuple(matches),
        spans=_apart(spans),
        words=candidate.words,
        worst=candidate.worst,
        edits=candidate.edits,
        window=candidate.window,
    )


def _apart(spans: Iterable[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    """Returns the spans in order, overlapping ones made one."""
    found: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if found and start < found[-1][1]:
            found[-1] = found[-1][0], max(end, found[-1][1])
        else:
            found.append((start, end))
    return tuple(found)


def _match(
    sighting: Sighting, occurrence: Occurrence, text: str, words: Sequence[Word], language: str
) -> Match:
    term, alternative = sighting.meaning.term, occurrence.alternative
    note = None
    if alternative.place is not None:
        note = places.describe(alternative.place, term.text)
    return Match(
        word=term.text,
        matched=text[words[occurrence.first].start : words[occurrence.last].end],
        how=alternative.how,
        edits=alternative.edits,
        language=language,
        note=note,
    )
