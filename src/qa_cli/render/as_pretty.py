"""Text for a terminal: what each result looks like, in lines, headings and columns."""

from collections.abc import Iterable, Iterator, Sequence
from typing import assert_never

from rich.text import Text

from qa_cli.model.document import Country, Paragraph, join, span
from qa_cli.model.results import Hit, Searched, Sectors, Shows
from qa_cli.render import Result, phrases, screen
from qa_cli.render.excerpts import marked
from qa_cli.render.screen import BLANK, Block, Line, heading, line
from qa_cli.text.display import listed

_INDENT = 2
_PRESENT = "●"


def render(result: Result, *, width: int, color: bool) -> Iterator[str]:
    """Yields a result, in lines of at most `width` columns."""
    match result:
        case Shows():
            yield show(result, width=width, color=color)
        case Sectors():
            yield sectors(result, width=width, color=color)
        case Searched():
            yield search(result, width=width, color=color)
        case _:
            assert_never(result)


def show(shows: Shows, *, width: int, color: bool) -> str:
    """Returns the blocks asked for, their texts indented under headings."""
    return screen.printed(_show(shows), width, color=color)


def sectors(result: Sectors, *, width: int, color: bool) -> str:
    """Returns a table of all countries side by side, or the named ones each with their facts."""
    table = _side_by_side(result)
    blocks: Iterable[Block] = [table]
    if result.named:
        blocks = (_country(result, *placed, width) for placed in result.placed())
    elif not screen.fits(table, width):
        blocks = _one_by_one(result)
    return screen.printed(blocks, width, color=color)


def search(result: Searched, *, width: int, color: bool) -> str:
    """Returns each hit under the heading that says where it stands, its matches highlighted."""
    return screen.printed((_hit(result, hit) for hit in result.hits), width, color=color)


def _show(shows: Shows) -> Iterator[Block]:
    document = shows.document
    if shows.whole:
        stated = [line(text, "faint") for text in phrases.stated(document)]
        yield [*_texts(shows, [document.title], style="title", indent=0), *stated]
    yield from (_section(shows, section) for section in phrases.sections(shows))


def _section(shows: Shows, section: phrases.Section) -> Block:
    style = "answer" if section.part == "answer" else "heading"
    if not section.paragraphs:
        return [heading(f"{section.heading}:", style, "none")]
    place = phrases.lines(span(section.paragraphs)) if shows.source else ""
    return [heading(section.heading, style, place), *_texts(shows, section.paragraphs)]


def _texts(
    shows: Shows, paragraphs: Sequence[Paragraph], *, style: str = "", indent: int = _INDENT
) -> Block:
    lines: Block = []
    for label, texts in phrases.labelled(shows, paragraphs):
        lines += [BLANK] if lines else []
        lines += [line(label, "label", indent=indent)] if label else []
        for number, text in enumerate(texts):
            lines += [BLANK] if number else []
            lines.append(line(text, style, indent=indent))
    return lines


def _country(result: Sectors, document: str, country: Country, width: int) -> Block:
    rows = [(sector.name, sector.translation or "") for sector in country.sectors]
    table = screen.columns([("Sector", "English (unofficial)"), *rows], indent=_INDENT)
    if not screen.fits(table, width):
        table = [_noted(name, f"unofficial: {gloss}" if gloss else "") for name, gloss in rows]
    place = phrases.place(country.location, "" if result.document else document)
    lines = [heading(phrases.country_heading(country), "heading", place), *table]
    for fact in country.facts:
        lines += [BLANK, line(fact.text, indent=_INDENT)]
        if fact.translation:
            label = screen.styled(f"{phrases.UNOFFICIAL}: ", "label")
            lines.append(Line(label.append_text(screen.styled(fact.translation)), _INDENT))
        lines.append(line(phrases.place(fact.location), "faint", indent=_INDENT))
    return lines


def _side_by_side(result: Sectors) -> Block:
    """Returns a table line a sector, with a mark below each country that lists it."""
    names = [country.name for country in result.countries]
    rows = [("Sector", "English (unofficial)", *names)]
    for sector, countries in phrases.by_sector(result).items():
        marks = (_PRESENT if country in countries else "" for country in result.countries)
        rows.append((sector.name, sector.translation or "", *marks))
    return screen.columns(rows)


def _one_by_one(result: Sectors) -> Iterator[Block]:
    """Yields a list of each country's sectors, with the other countries that list them too."""
    listing = phrases.by_sector(result)
    for country in result.countries:
        lines = [heading(phrases.country_heading(country), "heading")]
        for sector in country.sectors:
            others = [other.name for other in listing[sector] if other is not country]
            gloss = f"unofficial: {sector.translation}" if sector.translation else ""
            also = f"also in {listed(others)}" if others else ""
            lines.append(_noted(sector.name, "; ".join(filter(None, (gloss, also)))))
        yield lines


def _noted(name: str, note: str) -> Line:
    text = screen.styled(name)
    return Line(text.append_text(screen.styled(f" ({note})" if note else "", "faint")), _INDENT)


def _hit(result: Searched, hit: Hit) -> Block:
    style = "answer" if hit.part == "answer" else "heading"
    where = f"{hit.document}, {phrases.lines(hit.lines)}"
    lines = [heading(phrases.hit_heading(hit), style, where)]
    for question in result.sub_questions(hit.document, hit.to):
        text = join(question.paragraphs).replace("\n\n", " ")
        lines.append(line(f"{question.number}. {text}", "faint", indent=_INDENT, glimpse=True))
    if hit.unofficial:
        lines.append(line(phrases.UNOFFICIAL, "label", indent=_INDENT))
    runs = marked(hit.text, hit.spans)
    excerpt = [screen.styled(run, "match" if match else "") for run, match in runs]
    lines.append(Line(Text.assemble(*excerpt), _INDENT))
    asides = [phrases.explanations(hit)]
    asides += [phrases.reasons(hit)] if result.explain else []
    lines += [line(aside, "faint", indent=_INDENT) for aside in asides if aside]
    return lines
