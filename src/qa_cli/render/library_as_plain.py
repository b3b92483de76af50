"""Plain text about the library: a line a document, a fault or a problem."""

from collections.abc import Iterator

from qa_cli.holdings import Checkup, Listed, Listing
from qa_cli.render import library_phrases
from qa_cli.render.as_plain import in_one_line, safe
from qa_cli.render.checks import problem


def listing(result: Listing) -> Iterator[str]:
    """Yields a line a document, the fields of `_listed`; tabs between."""
    for document in result.documents:
        yield safe("\t".join(map(in_one_line, _listed(result, document))))


def checkup(result: Checkup) -> str:
    """Returns what was checked, a line for each fault, and one for each problem of a document."""
    lines = [f"Library: {result.path}", f"Documents: {result.documents:,}"]
    lines += [f"Fault: {fault}" for fault in result.faults] or ["File: no faults"]
    lines += [f"Documents with problems: {len(result.flawed):,}"]
    lines += [
        f"{listed.name}: {problem(flaw)}" for listed, flaws in result.flawed for flaw in flaws
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
    yield library_phrases.listed_counts(document)
    if result.versions:
        yield library_phrases.version(document)
    yield document.title
