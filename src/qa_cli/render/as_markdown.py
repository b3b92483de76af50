"""Markdown for notes and articles; document text is escaped, so that it reads as printed."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from qa_cli.model.catalogue import Listing
from qa_cli.model.document import span
from qa_cli.model.results import Found, Hit, Sectors, Shows
from qa_cli.render import phrases
from qa_cli.render.excerpts import marked
from qa_cli.text.display import visible

_MARKUP = re.compile(r"([\\`*_\[\]<>|~#&])|^(\s*)([-+]|\d+(?=[.)]))(?=[\s.)])", re.MULTILINE)


def show(shows: Shows) -> str:
    """Returns the blocks asked for under headings; a translation stands in a block quote."""
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


def search(found: Found) -> str:
    """Returns a list item a hit, its matches in bold."""
    return document_of("\n".join(_hit(found, hit)) for hit in chain(found.hits, found.more))


def _show(shows: Shows) -> Iterator[str]:
    document = shows.document
    if shows.whole:
        yield f"# {_escape(document.title.text)}"
        yield from (
            f"> {phrases.UNOFFICIAL}: {_escape(text)}"
            for label, (text,) in phrases.versions(shows, [document.title])
            if label
        )
        yield "\n".join(f"- {_escape(line)}" for line in phrases.stated(document))
    for section in phrases.sections(shows):
        yield from _section(shows, section)


def _section(shows: Shows, section: phrases.Section) -> Iterator[str]:
    yield f"## {section.heading}"
    if not section.paragraphs:
        yield "None."
        return
    if shows.source:
        yield f"*{phrases.lines(span(section.paragraphs)).capitalize()}*"
    for label, texts in phrases.versions(shows, section.paragraphs):
        mark = "> " if label else ""
        if label:
            yield f"> *{label}*"
        yield from (f"{mark}{_escape(text)}" for text in texts)


def _countries(result: Sectors) -> Iterator[str]:
    for document, country in result.placed():
        yield f"## {_escape(phrases.country_heading(country))}"
        yield f"Listed in {phrases.place(country.location, '' if result.document else document)}."
        rows = [[sector.name, sector.translation or ""] for sector in country.sectors]
        yield table(["Sector", "English (unofficial)"], rows)
        for fact in country.facts:
            yield f"{_escape(fact.text)} ({phrases.place(fact.location)})"
            if fact.translation:
                yield f"> *{phrases.UNOFFICIAL}:* {_escape(fact.translation)}"


def _hit(found: Found, hit: Hit) -> Iterator[str]:
    place = f"{hit.document.name}, {phrases.lines(hit.lines)}"
    how = _escape(phrases.explanations(hit))
    yield f"- **{phrases.hit_heading(hit)}** ({_escape(place)}): {how}"
    if found.explain:
        yield f"  {_escape(phrases.reasons(hit))}"
    label = f"*{phrases.UNOFFICIAL}:* " if hit.unofficial else ""
    runs = marked(hit.text, hit.spans)
    text = "".join(f"**{_escape(run)}**" if match else _escape(run) for run, match in runs)
    yield f"\n  > {label}{text}"


def table(header: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Returns a table; its cells are escaped."""
    lines = [header, ["---"] * len(header), *rows]
    escaped = [[_escape(cell) if at != 1 else cell for cell in row] for at, row in enumerate(lines)]
    return "\n".join(f"| {' | '.join(row)} |" for row in escaped)


def _escape(text: str) -> str:
    """Returns `text` with what Markdown would read as markup escaped."""
    return _MARKUP.sub(lambda mark: f"{mark[2] or ''}\\{mark[1] or mark[3]}", visible(text))


def document_of(blocks: Iterable[str]) -> str:
    """Returns the blocks, parted by blank lines."""
    text = "\n\n".join(blocks)
    return f"{text}\n" if text else ""


def listing(result: Listing) -> str:
    """Returns a table of the documents."""
    header = ["Name", "Date", "Asker", "Minister", "Title", "Sub-questions"]
    rows = [
        [
            document.name,
            document.date or "",
            document.metadata.asker or "",
            document.metadata.minister or "",
            document.title,
            phrases.listed_counts(document),
        ]
        for document in result.documents
    ]
    return document_of([table(header, rows)]) if rows else ""
