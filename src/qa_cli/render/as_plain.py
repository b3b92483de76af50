"""Plain text for pipes and files: line-based and stable, with no boxes, colours or wrapping."""

from collections.abc import Iterator, Sequence
from typing import assert_never

from qa_cli.model.document import Country, Sector
from qa_cli.model.passages import Paragraph, span
from qa_cli.model.results import Hit, Searched, Sectors, Shows
from qa_cli.render import Result, hit_phrases, phrases, sections
from qa_cli.text.display import in_one_line, with_line_end


def render(result: Result) -> Iterator[str]:
    """Yields a result."""
    match result:
        case Shows():
            yield show(result)
        case Sectors():
            yield sectors(result)
        case Searched():
            yield from search(result)
        case _:
            assert_never(result)


def show(shows: Shows) -> str:
    """Returns the blocks asked for, each under a heading, separated by blank lines.

    Of an outline: a line a sub-question, with tabs between its number, answer and first words.
    """
    if shows.outline:
        from qa_cli.render import outline  # noqa: PLC0415 (only who asks for one pays for it)

        return with_line_end("\n".join(map("\t".join, outline.rows(shows))))
    return with_line_end("\n\n".join(_show(shows)))


def sectors(result: Sectors) -> str:
    """Returns a line a sector: under its country where one was named, else with its countries."""
    if not result.named:
        table = phrases.by_sector(result).items()
        return with_line_end("\n".join(_sector_of_countries(*row) for row in table))
    blocks = ("\n".join(_country(result, *placed)) for placed in result.placed())
    return with_line_end("\n\n".join(blocks))


def search(result: Searched) -> Iterator[str]:
    """Yields a line a hit: document, part, lines, how the words matched, excerpt; tabs between."""
    for hit in result.hits:
        yield with_line_end("\t".join(_fields(hit, explain=result.explain)))


def _show(shows: Shows) -> Iterator[str]:
    document = shows.document
    if shows.whole:
        title = _texts(shows, (document.title,))
        length = filter(None, [phrases.length(shows)])
        yield "\n".join([*length, *title, *phrases.stated(document)])
    yield from (_section(shows, section) for section in sections.sections(shows))
    if shows.references:
        from qa_cli.render import references  # noqa: PLC0415 (few documents mention others)

        yield "\n".join([references.HEADING, *map(references.line, shows.references)])


def _section(shows: Shows, section: sections.Section) -> str:
    if not section.paragraphs:
        return f"{section.heading}: {section.instead}"
    place = f" ({phrases.lines(span(section.paragraphs))})" if shows.source else ""
    return "\n".join([f"{section.heading}{place}", *_texts(shows, section.paragraphs)])


def _texts(shows: Shows, paragraphs: Sequence[Paragraph]) -> Iterator[str]:
    for label, texts in sections.labelled(shows, paragraphs):
        if label:
            yield f"[{label}]"
        yield "\n\n".join(texts)


def _sector_of_countries(sector: Sector, countries: list[Country]) -> str:
    return f"{_glossed(sector)}: {', '.join(country.name for country in countries)}"


def _country(result: Sectors, document: str, country: Country) -> Iterator[str]:
    sectors = phrases.count(len(country.sectors), "sector")
    place = phrases.place(country.location, "" if result.document else document)
    yield f"{phrases.country_heading(country)}: {sectors}, {place}"
    yield from (f"  {_glossed(sector)}" for sector in country.sectors)
    for fact in country.facts:
        yield f"Also stated, {phrases.place(fact.location)}"
        yield f"  {fact.text}"
        if fact.translation:
            yield f"  [unofficial: {fact.translation}]"


def _glossed(sector: Sector) -> str:
    gloss = f" [unofficial: {sector.translation}]" if sector.translation else ""
    return f"{sector.name}{gloss}"


def _fields(hit: Hit, *, explain: bool) -> Iterator[str]:
    from qa_cli.render.excerpts import marked  # noqa: PLC0415 (only search pays for it)

    yield hit.document
    yield hit_phrases.hit_heading(hit).lower()
    yield phrases.lines(hit.lines)
    yield in_one_line(hit_phrases.explanations(hit))
    label = f"[{phrases.UNOFFICIAL}] " if hit.unofficial else ""
    excerpt = "".join(run for run, _ in marked(hit.text, hit.spans))
    yield in_one_line(f"{label}{excerpt}")
    if explain:
        yield hit_phrases.reasons(hit)
