"""Text for a terminal: what each result looks like, in lines, headings and columns."""

from collections.abc import Iterable, Iterator, Sequence
from typing import assert_never

from qa_cli.model.document import Country
from qa_cli.model.passages import Paragraph, span
from qa_cli.model.results import Searched, Sectors, Shows
from qa_cli.render import Result, outline, phrases, screen, sections
from qa_cli.render.screen import BLANK, Block, Line, heading, line
from qa_cli.text.display import listed

_INDENT = 2
_PRESENT = "●"


def render(result: Result, *, width: int, color: bool, links: bool = False) -> Iterator[str]:
    """Yields a result, in lines of at most `width` columns; `links` lead from hits to files."""
    match result:
        case Shows():
            yield show(result, width=width, color=color)
        case Sectors():
            yield sectors(result, width=width, color=color)
        case Searched():
            from qa_cli.render import hits_as_pretty  # noqa: PLC0415 (only search pays for it)

            yield from hits_as_pretty.search(result, width=width, color=color, links=links)
        case _:
            assert_never(result)


def show(shows: Shows, *, width: int, color: bool) -> str:
    """Returns the blocks asked for, their texts indented under headings; or an outline."""
    blocks = _outline(shows, width) if shows.outline else _show(shows)
    return screen.printed(blocks, width, color=color)


def sectors(result: Sectors, *, width: int, color: bool) -> str:
    """Returns a table of all countries side by side, or the named ones each with their facts."""
    table = _side_by_side(result)
    blocks: Iterable[Block] = [table]
    if result.named:
        blocks = (_country(result, *placed, width) for placed in result.placed())
    elif not screen.fits(table, width):
        blocks = _one_by_one(result)
    return screen.printed(blocks, width, color=color)


def _outline(shows: Shows, width: int) -> Iterator[Block]:
    """Yields a line a sub-question as far as it fits, or on a narrow screen all of it."""
    yield [*_names(shows), line(shows.document.title.text, "title")]
    rows = list(outline.rows(shows))
    numbers = max((len(number) for number, _, _ in rows), default=0)
    answers = max((len(answer) for _, answer, _ in rows), default=0)
    block: Block = []
    for question, (number, answer, text) in zip(shows.questions, rows, strict=True):
        style = "answer" if shows.document.answers_to(question) else "heading"
        row = screen.styled(f"{number:>{numbers}}  ").append_text(
            screen.styled(f"{answer:<{answers}}  ", style)
        )
        block.append(Line(row.append_text(screen.styled(text)), glimpse=width >= screen.NARROW))
    yield block


def _names(shows: Shows) -> Block:
    """Returns a line with what the document is called, where that is in doubt, and its length."""
    name = shows.document.name if shows.named else ""
    length = phrases.length(shows)
    return [heading(name, "heading", length)] if name else [line(length, "faint")] if length else []


def _show(shows: Shows) -> Iterator[Block]:
    document = shows.document
    if shows.named and not shows.whole:
        title = screen.styled(f"  {document.title.text}", "faint")
        yield [Line(screen.styled(document.name, "heading").append_text(title), glimpse=True)]
    if shows.whole:
        stated = [line(text, "faint") for text in phrases.stated(document)]
        title_block = _texts(shows, [document.title], style="title", indent=0)
        yield [*_names(shows), *title_block, *stated]
    yield from (_section(shows, section) for section in sections.sections(shows))
    if shows.references:
        from qa_cli.render import references  # noqa: PLC0415 (few documents mention others)

        told = [line(references.line(one), indent=_INDENT) for one in shows.references]
        yield [heading(references.HEADING, "heading"), *told]


def _section(shows: Shows, section: sections.Section) -> Block:
    style = "answer" if section.part == "answer" else "heading"
    if not section.paragraphs:
        return [heading(f"{section.heading}:", style, section.instead)]
    place = phrases.lines(span(section.paragraphs)) if shows.source else ""
    return [heading(section.heading, style, place), *_texts(shows, section.paragraphs)]


def _texts(
    shows: Shows, paragraphs: Sequence[Paragraph], *, style: str = "", indent: int = _INDENT
) -> Block:
    lines: Block = []
    for label, texts in sections.labelled(shows, paragraphs):
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
