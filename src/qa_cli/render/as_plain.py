"""Plain text for pipes and files: line-based and stable, with no boxes, colours or wrapping."""

from collections.abc import Iterator, Sequence
from itertools import chain

from qa_cli.model.catalogue import Checkup, Imported, Listed, Listing
from qa_cli.model.diagnostics import Converted, Reading
from qa_cli.model.document import Country, Paragraph, Sector, span
from qa_cli.model.results import Found, Hit, Sectors, Shows
from qa_cli.render import phrases
from qa_cli.text.display import visible


def show(shows: Shows) -> str:
    """Returns the blocks asked for, parted by blank lines; a heading stands above each."""
    return safe("\n\n".join(_show(shows)))


def sectors(result: Sectors) -> str:
    """Returns a line a sector: under its country where one was named, else with its countries."""
    if not result.named:
        table = phrases.by_sector(result).items()
        return safe("\n".join(_sector_of_countries(*row) for row in table))
    blocks = ("\n".join(_country(result, *placed)) for placed in result.placed())
    return safe("\n\n".join(blocks))


def search(found: Found) -> Iterator[str]:
    """Yields a line a hit: document, part, lines, how the words matched, excerpt; tabs between."""
    for hit in chain(found.hits, found.more):
        yield safe("\t".join(_fields(found, hit)))


def _show(shows: Shows) -> Iterator[str]:
    document = shows.document
    if shows.whole:
        yield "\n".join([*_texts(shows, (document.title,)), *phrases.stated(document)])
    yield from (_section(shows, section) for section in phrases.sections(shows))


def _section(shows: Shows, section: phrases.Section) -> str:
    if not section.paragraphs:
        return f"{section.heading}: none"
    place = f" ({phrases.lines(span(section.paragraphs))})" if shows.source else ""
    return "\n".join([f"{section.heading}{place}", *_texts(shows, section.paragraphs)])


def _texts(shows: Shows, paragraphs: Sequence[Paragraph]) -> Iterator[str]:
    for label, texts in phrases.versions(shows, paragraphs):
        if label:
            yield f"[{label}]"
        yield "\n\n".join(texts)


def _sector_of_countries(sector: Sector, countries: list[Country]) -> str:
    return f"{_glossed(sector)}: {', '.join(country.name for country in countries)}"


def _country(result: Sectors, document: str, country: Country) -> Iterator[str]:
    sectors = phrases.count(len(country.sectors), "sector")
    place = phrases.place(country.place, "" if result.document else document)
    yield f"{phrases.country_heading(country)}: {sectors}, {place}"
    yield from (f"  {_glossed(sector)}" for sector in country.sectors)
    for fact in country.facts:
        yield f"Also stated, {phrases.place(fact.place)}"
        yield f"  {fact.text}"
        if fact.translation:
            yield f"  [unofficial: {fact.translation}]"


def _glossed(sector: Sector) -> str:
    gloss = f" [unofficial: {sector.translation}]" if sector.translation else ""
    return f"{sector.name}{gloss}"


def _fields(found: Found, hit: Hit) -> Iterator[str]:
    from qa_cli.render.excerpts import marked  # noqa: PLC0415 (only search pays for it)

    yield hit.document.id
    yield phrases.hit_heading(hit).lower()
    yield phrases.lines(hit.lines)
    yield in_one_line(phrases.explanations(hit))
    label = f"[{phrases.UNOFFICIAL}] " if hit.unofficial else ""
    excerpt = "".join(run for run, _ in marked(hit.text, hit.spans))
    yield in_one_line(f"{label}{excerpt}")
    if found.explain:
        yield phrases.reasons(hit)


def in_one_line(text: str) -> str:
    """Returns `text` without tabs and line ends."""
    return text.replace("\t", " ").replace("\n", " ")


def safe(text: str) -> str:
    """Returns `text`, ended by a line end, with nothing in it that could command a terminal."""
    return f"{visible(text)}\n" if text else ""


def check(reading: Reading) -> str:
    """Returns a line for each fact, each pair, what was left out and each problem."""
    from qa_cli.render import report_phrases  # noqa: PLC0415 (only reports pay for it)

    lines = [f"{label}: {value}" for label, value in report_phrases.facts(reading)]
    lines += [f"{question}: answer {answer}" for question, answer in report_phrases.pairs(reading)]
    lines += [f"Left out: {left}" for left in report_phrases.left_out(reading)]
    warnings = map(report_phrases.warning_sentence, reading.warnings)
    lines += [f"Warning: {warning}" for warning in warnings]
    lines += [f"Problem: {report_phrases.problem(found)}" for found in reading.problems]
    return safe("\n".join(map(in_one_line, lines)))


def converted(result: Converted) -> str:
    """Returns one line: the file, its title, what was found in it, where it was written to."""
    from qa_cli.render import report_phrases  # noqa: PLC0415

    reading = result.reading
    fields = (reading.file or "-", reading.document.title.text, report_phrases.summary(reading))
    return _in_fields(*fields, *filter(None, (result.written_to,)))


def imported(result: Imported) -> str:
    """Returns one line: the file, its title, what was found in it, what became of it."""
    from qa_cli.render import report_phrases  # noqa: PLC0415

    found = report_phrases.found(result.questions, result.answers, result.problems)
    return _in_fields(result.file, result.title, found, report_phrases.kept(result.kept))


def _in_fields(*fields: str) -> str:
    return safe("\t".join(map(in_one_line, fields)))


def listing(result: Listing) -> Iterator[str]:
    """Yields a line a document, the fields of `_listed`; tabs between."""
    for document in result.documents:
        yield safe("\t".join(map(in_one_line, _listed(result, document))))


def checkup(result: Checkup) -> str:
    """Returns what was checked, a line for each fault, and one for each problem of a document."""
    from qa_cli.render import report_phrases  # noqa: PLC0415

    lines = [f"Library: {result.path}", f"Documents: {result.documents:,}"]
    lines += [f"Fault: {fault}" for fault in result.faults] or ["File: no faults"]
    lines += [f"Documents with problems: {len(result.flawed):,}"]
    lines += [
        f"{listed.name}: {report_phrases.problem(found)}"
        for listed, problems in result.flawed
        for found in problems
    ]
    return safe("\n".join(map(in_one_line, lines)))


def _listed(result: Listing, document: Listed) -> Iterator[str]:
    """Yields name, date, asker, minister, sub-questions and problems, and title; "-" for none.

    Of a version also its number, the file it came from, and when it was imported.
    """
    yield document.name
    yield document.asked_on or document.answered_on or "-"
    yield document.asker or "-"
    yield document.minister or "-"
    yield phrases.listed_counts(document)
    if result.versions:
        yield phrases.version(document)
    yield document.title
