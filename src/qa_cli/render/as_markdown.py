"""Markdown for notes and articles."""

from collections.abc import Iterator
from typing import assert_never

from qa_cli.model.passages import span
from qa_cli.model.results import Hit, Searched, Sectors, Shows
from qa_cli.render import Result, hit_phrases, outline, phrases, sections
from qa_cli.render.excerpts import marked
from qa_cli.render.markdown_text import document_of, escape, table
from qa_cli.text.display import in_one_line


def render(result: Result) -> Iterator[str]:
    """Yields a result."""
    match result:
        case Shows():
            yield show(result)
        case Sectors():
            yield sectors(result)
        case Searched():
            yield search(result)
        case _:
            assert_never(result)


def show(shows: Shows) -> str:
    """Returns the blocks asked for under headings, a translation as a block quote.

    Of an outline: a table with a row a sub-question.
    """
    if shows.outline:
        rows = [list(row) for row in outline.rows(shows)]
        return document_of([table(["Sub-question", "Answer", "Text"], rows)])
    return document_of(_show(shows))


def sectors(result: Sectors) -> str:
    """Returns a table of sectors: of the named countries one each, else one of all countries."""
    if not result.named:
        countries = [country.name for country in result.countries]
        rows = [
            [sector.name, sector.translation or ""]
            + ["yes" if country in listing else "" for country in result.countries]
            for sector, listing in phrases.by_sector(result).items()
        ]
        return document_of([table(["Sector", "English (unofficial)", *countries], rows)])
    return document_of(_countries(result))


def search(result: Searched) -> str:
    """Returns a list item a hit, its matches in bold."""
    return document_of("\n".join(_hit(hit, explain=result.explain)) for hit in result.hits)


def _show(shows: Shows) -> Iterator[str]:
    document = shows.document
    if shows.whole:
        yield f"# {escape(in_one_line(document.title.text))}"
        yield from (
            f"> {phrases.UNOFFICIAL}: {escape(text)}"
            for label, (text,) in sections.labelled(shows, [document.title])
            if label
        )
        facts = [*filter(None, [phrases.length(shows)]), *phrases.stated(document)]
        yield "\n".join(f"- {escape(in_one_line(line))}" for line in facts)
    for section in sections.sections(shows):
        yield from _section(shows, section)
    if shows.references:
        from qa_cli.render import references  # noqa: PLC0415 (few documents mention others)

        yield f"## {references.HEADING}"
        yield "\n".join(f"- {escape(references.line(one))}" for one in shows.references)


def _section(shows: Shows, section: sections.Section) -> Iterator[str]:
    yield f"## {escape(section.heading)}"
    if not section.paragraphs:
        yield f"{section.instead.capitalize()}."
        return
    if shows.source:
        yield f"*{phrases.lines(span(section.paragraphs)).capitalize()}*"
    for label, texts in sections.labelled(shows, section.paragraphs):
        mark = "> " if label else ""
        if label:
            yield f"> *{label}*"
        yield from (f"{mark}{escape(text)}" for text in texts)


def _countries(result: Sectors) -> Iterator[str]:
    for document, country in result.placed():
        yield f"## {escape(in_one_line(phrases.country_heading(country)))}"
        yield f"Listed in {phrases.place(country.location, '' if result.document else document)}."
        rows = [[sector.name, sector.translation or ""] for sector in country.sectors]
        yield table(["Sector", "English (unofficial)"], rows)
        for fact in country.facts:
            yield f"{escape(fact.text)} ({phrases.place(fact.location)})"
            if fact.translation:
                yield f"> *{phrases.UNOFFICIAL}:* {escape(fact.translation)}"


def _hit(hit: Hit, *, explain: bool) -> Iterator[str]:
    place = f"{hit.document}, {phrases.lines(hit.lines)}"
    how = escape(hit_phrases.explanations(hit))
    yield f"- **{hit_phrases.hit_heading(hit)}** ({escape(place)}): {how}"
    if explain:
        yield f"  {escape(hit_phrases.reasons(hit))}"
    label = f"*{phrases.UNOFFICIAL}:* " if hit.unofficial else ""
    runs = marked(hit.text, hit.spans)
    text = "".join(f"**{escape(run)}**" if match else escape(run) for run, match in runs)
    yield f"\n  > {label}{text}"
