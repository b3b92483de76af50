"""The words that all formats for people share: headings, places, labels and explanations."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from qa_cli.model import Country, Document, Lines, Paragraph, Part, Place, Sector
from qa_cli.results import Hit, Match, Sectors, Shows
from qa_cli.words import listed

UNOFFICIAL = "unofficial English translation"
UNTRANSLATED = "not translated; the original"
_LANGUAGES = {"nl": "Dutch", "fr": "French", "de": "German", "en": "English"}
_STATED = {
    "number": "number",
    "asker": "asker",
    "minister": "minister",
    "asked_on": "date of the question",
    "answered_on": "date of the answer",
}
_HOW = {
    "exact": "exact",
    "name": "another name",
    "joined": "joined or split",
    "prefix": "begins so",
    "inflection": "inflection",
    "compound": "part of a compound",
    "near": "near",
}


def count(number: int, noun: str) -> str:
    """Returns "1 edit", "2 edits"."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def lines(place: Lines) -> str:
    """Returns "line 57" or "lines 36-39"."""
    first, last = place
    return f"line {first}" if first == last else f"lines {first}-{last}"


def question_heading(number: int) -> str:
    """Returns "Sub-question 2"."""
    return f"Sub-question {number}"


def answer_heading(to: Sequence[int]) -> str:
    """Returns "Answer to sub-question 2", "Answer to sub-questions 1 and 2"."""
    noun = "sub-question" if len(to) == 1 else "sub-questions"
    return f"Answer to {noun} {listed(list(map(str, to)))}" if to else "Answer"


def hit_heading(hit: Hit) -> str:
    """Returns where a hit stands: "Sub-question 2", "Introduction, paragraph 3"."""
    if hit.part == "question":
        return question_heading(hit.number or 0)
    if hit.part == "answer":
        return answer_heading(hit.to)
    return f"Introduction, paragraph {hit.number}" if hit.part == "introduction" else "Title"


def place(where: Place) -> str:
    """Returns "answer 3, lines 70-71"."""
    part = where.part if where.number is None else f"{where.part} {where.number}"
    return f"{part}, {lines(where.lines)}"


def stated(document: Document) -> Iterator[str]:
    """Yields what the source states about the document, a line each, and what it does not."""
    language = _LANGUAGES.get(document.language, document.language)
    yield ", ".join(filter(None, (document.parliament, f"in {language}")))
    values = {label: getattr(document, key) for key, label in _STATED.items()}
    yield from (f"{label.capitalize()}: {value}" for label, value in values.items() if value)
    if unstated := [label for label, value in values.items() if not value]:
        yield f"The source does not state: {', '.join(unstated)}"


class Section(NamedTuple):
    """A heading and the paragraphs under it: none where a sub-question has no answer."""

    part: Part
    heading: str
    paragraphs: Sequence[Paragraph]


def sections(shows: Shows) -> Iterator[Section]:
    """Yields the sections that were asked for, each sub-question right before its answer."""
    if shows.whole and shows.shown == "both" and shows.document.introduction:
        yield Section("introduction", "Introduction", shows.document.introduction)
    for questions, answer in shows.blocks():
        if shows.shown != "answer":
            for question in questions:
                yield Section("question", question_heading(question.number), question.paragraphs)
        if shows.shown != "question":
            numbers = answer.to if answer else [question.number for question in questions]
            yield Section("answer", answer_heading(numbers), answer.paragraphs if answer else ())


def versions(shows: Shows, paragraphs: Sequence[Paragraph]) -> Iterator[tuple[str, list[str]]]:
    """Yields the texts to show of `paragraphs`, each with its label ("" for the original)."""
    original = [paragraph.text for paragraph in paragraphs]
    translated = [paragraph.translation for paragraph in paragraphs if paragraph.translation]
    complete = len(translated) == len(original)
    if shows.language != "translation":
        yield "", original
    elif not complete:
        yield UNTRANSLATED, original
    if shows.language != "original" and complete:
        yield UNOFFICIAL, translated


def country_heading(country: Country) -> str:
    """Returns "Azerbeidzjan (Azerbaijan, AZ)"."""
    return f"{country.name} ({', '.join(filter(None, (country.translation, country.code)))})"


def by_sector(sectors: Sectors) -> dict[Sector, list[Country]]:
    """Returns each sector once, in the order of the document, with the countries that list it."""
    found: dict[Sector, list[Country]] = {}
    for country in sectors.countries:
        for sector in country.sectors:
            found.setdefault(sector, []).append(country)
    return found


def explanation(match: Match) -> str:
    """Returns how a word matched: "minks -> Minsk, 1 edit"; "Minsk, exact"."""
    if match.how == "exact":
        return f"{match.matched}, exact"
    how = count(match.edits, "edit") if match.how == "near" else match.note or _HOW[match.how]
    return f"{match.word} -> {match.matched}, {how}"


def explanations(hit: Hit) -> str:
    """Returns how all words of a hit matched."""
    return "; ".join(dict.fromkeys(map(explanation, hit.matches)))


def reasons(hit: Hit) -> str:
    """Returns what a hit was ranked by, in order of weight: see `search.ranking`."""
    words, edits = count(hit.words, "word"), count(hit.edits, "edit")
    within = f"within {count(hit.window, 'word')}"
    return f"ranked by: {words} found, at worst {_HOW[hit.worst]}, {edits}, {within}, {hit.part}"
