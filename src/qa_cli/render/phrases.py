"""The words that all formats for people share: headings, places, labels and explanations."""

from collections.abc import Iterator, Sequence

from qa_cli.model.document import Answer, AnswerKind, Country, Document, Footnote, Remark, Sector
from qa_cli.model.metadata import Metadata
from qa_cli.model.passages import Lines, Location
from qa_cli.model.results import Sectors, Shows
from qa_cli.text.display import listed

UNOFFICIAL = "unofficial English translation"
_LANGUAGES = {"nl": "Dutch", "fr": "French", "de": "German", "en": "English"}
# What every question has, so that its lack is said; of the metadata the rest is told where stated.
_EXPECTED = ("number", "asker", "minister", "asked_on", "answered_on")
_LABELS = {"asked_on": "date of the question", "answered_on": "date of the answer"}
_DAYS = ("asked_on", "answered_on")


def count(number: int, noun: str) -> str:
    """Returns "1 edit", "2 edits"."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def lines(location: Lines) -> str:
    """Returns "line 57" or "lines 36-39", or "page 2" or "pages 2-3" where there are pages."""
    noun = "page" if location.pages else "line"
    return f"{noun}s {reach(location)}" if is_several(location) else f"{noun} {reach(location)}"


def is_several(location: Lines) -> bool:
    """Returns whether a location spans several lines, or several pages where there are pages."""
    first, last = location.pages or (location.first, location.last)
    return first != last


def reach(location: Lines) -> str:
    """Returns "57" or "36-39": the first and last line, or page where there are pages."""
    first, last = location.pages or (location.first, location.last)
    return f"{first}-{last}" if is_several(location) else str(first)


def question_heading(numbers: Sequence[int]) -> str:
    """Returns "Sub-question 2", or "Sub-questions 4 and 5" for those printed as one text."""
    return f"Sub-{_numbered('question', numbers)}"


def answer_heading(
    to: Sequence[int], refers_to: Sequence[int] = (), kind: AnswerKind = "final"
) -> str:
    """Returns "Answer to sub-question 2", "Corrected answer to sub-question 4 (refers to ...)"."""
    if kind == "postponement":
        return "Postponement"
    noun = "Answer" if kind == "final" else f"{kind.capitalize()} answer"
    heading = f"{noun} to sub-{_numbered('question', to)}" if to else f"{noun}, to no sub-question"
    return f"{heading} (refers to that to {numbers_listed(refers_to)})" if refers_to else heading


def not_found(where: Lines | None = None) -> str:
    """Returns what stands for an answer that was not found; `where` it may be, in another text."""
    return f"none found; {lines(where)} may hold it" if where else "none"


def answered(answer: Answer) -> str:
    """Returns what is worth saying of an answer: "added, to 1 and 2, refers to that to 3"."""
    kind = "" if answer.kind == "final" else answer.kind
    several = f"to {numbers_listed(answer.to)}" if len(answer.to) > 1 else ""
    referring = f"refers to that to {numbers_listed(answer.refers_to)}" if answer.refers_to else ""
    return ", ".join(filter(None, (kind, several, referring)))


def _numbered(noun: str, numbers: Sequence[int]) -> str:
    return f"{noun if len(numbers) == 1 else f'{noun}s'} {numbers_listed(numbers)}"


def numbers_listed(numbers: Sequence[int]) -> str:
    """Returns "2", "1 and 2", and "1 to 9" for more than two in a row."""
    if len(numbers) > 2 and list(numbers) == list(range(numbers[0], numbers[-1] + 1)):  # noqa: PLR2004
        return f"{numbers[0]} to {numbers[-1]}"
    return listed(list(map(str, numbers)))


def place(where: Location, document: str = "") -> str:
    """Returns "answer 3, lines 70-71"; before it the name of the document, if it must be said."""
    part = where.part if where.number is None else f"{where.part} {where.number}"
    return ", ".join(filter(None, (document, part, lines(where.lines))))


def stated(document: Document) -> Iterator[str]:
    """Yields what the source states about the document, a line each, and what it does not."""
    language = f"in {language_name(document.language)}"
    yield ", ".join(filter(None, (document.metadata.parliament, language)))
    values = [(_LABELS.get(field, field), value) for field, value in metadata(document)]
    yield from (f"{label.capitalize()}: {value}" for label, value in values if value)
    if unstated := [label for label, value in values if not value]:
        yield f"The source does not state: {', '.join(unstated)}"


def unstated(fields: Sequence[str]) -> list[str]:
    """Returns what fields of the metadata are called: both days together are "dates"."""
    if set(_DAYS) <= set(fields):
        return [*(field for field in fields if field not in _DAYS), "dates"]
    return [_LABELS.get(field, field) for field in fields]


def metadata(document: Document) -> Iterator[tuple[str, str | None]]:
    """Yields the fields of the metadata, except the parliament: what is stated, or expected."""
    for field, value in document.metadata.stated().items():
        if field == "minister" and document.metadata.apart:
            yield "ministers", ministers(document.metadata)
        elif field != "parliament" and (value or field in _EXPECTED):
            yield field, value


def ministers(metadata: Metadata) -> str | None:
    """Returns the ministers, each as printed; None where the source states none."""
    return "; ".join(metadata.ministers) or None


def language_name(code: str) -> str:
    """Returns "Dutch" for nl; a code that has no name here is its own."""
    return _LANGUAGES.get(code, code)


_LONG = 5  # sub-questions of a document, above which their number comes first


def length(shows: Shows) -> str:
    """Returns "12 sub-questions, 2 unanswered", of a long document shown as a whole; else ""."""
    questions = shows.document.questions
    if not shows.whole or len(questions) <= _LONG:
        return ""
    answered_to = {number for answer in shows.document.answers for number in answer.to}
    lacking = sum(question.number not in answered_to for question in questions)
    unanswered = f", {lacking:,} unanswered" if lacking else ""
    outline = "" if shows.outline else "; --outline lists them"
    return f"{count(len(questions), 'sub-question')}{unanswered}{outline}"


def beginning(text: str, most: int) -> str:
    """Returns a text in one line, cut after a word where it has more than `most` letters."""
    whole = " ".join(text.split())
    if len(whole) <= most:
        return whole
    return f"{whole[: most + 1].rpartition(' ')[0] or whole[:most]}…"


def footnote_heading(footnote: Footnote) -> str:
    """Returns "Footnote 3", or "Footnote" for one without a mark."""
    return f"Footnote {footnote.mark}".rstrip()


def remark_heading(remark: Remark) -> str:
    """Returns "Remark", with the heading that is printed over it, if any: "Remark: Toelichting"."""
    return f"Remark: {remark.heading}" if remark.heading else "Remark"


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
