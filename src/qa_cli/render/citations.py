"""References in every format: text for people, and JSON."""

from collections.abc import Iterator
from typing import Any

from qa_cli.model.citation import Citation
from qa_cli.model.to_json import lines_of
from qa_cli.render import Format, FormatNotMadeError, citation_text
from qa_cli.render.json_text import dump
from qa_cli.text.display import in_one_line, with_line_end


def render(citation: Citation, format: Format, *, width: int, color: bool) -> Iterator[str]:
    """Yields a reference.

    Raises:
        FormatNotMadeError: There is no such format of it.
    """
    match format:
        case "pretty":
            yield _pretty(citation, width=width, color=color)
        case "plain":
            yield from map(with_line_end, (_reference(citation), *_sources(citation)))
        case "md":
            yield _markdown(citation)
        case "json":
            yield _json(citation)
        case _:
            raise FormatNotMadeError(citation, format)


def _reference(citation: Citation) -> str:
    return in_one_line(citation_text.reference(citation))


def _sources(citation: Citation) -> Iterator[str]:
    for label, value in citation_text.sources(citation):
        yield f"{label}: {in_one_line(value)}"


def _pretty(citation: Citation, *, width: int, color: bool) -> str:
    from qa_cli.render import screen  # noqa: PLC0415 (Rich)

    traced = [screen.line(one, "faint", indent=2) for one in _sources(citation)]
    return screen.printed([[screen.line(_reference(citation)), *traced]], width, color=color)


def _markdown(citation: Citation) -> str:
    from qa_cli.render.markdown_text import document_of, escape  # noqa: PLC0415 (only this format)

    traced = "\n".join(f"- {escape(one)}" for one in _sources(citation))
    return document_of([escape(_reference(citation)), traced])


def _json(citation: Citation) -> str:
    document, origin = citation.document, citation.origin
    facts: dict[str, Any] = {
        "reference": citation_text.reference(citation),
        "document": {
            "id": document.name,
            "name": document.name,
            "title": document.title.text,
            "language": document.language,
            **document.metadata.facts(),
        },
        "askers": list(citation.askers),
        "ministers": list(citation.ministers),
        "part": citation.part,
        "questions": list(citation.questions),
        "answers": list(citation.answers),
        "passages": [lines_of(lines) for lines in citation.lines],
        "file": origin.file,
        "sha256": origin.sha256,
        "quote": citation.quote,
        "revision": citation.revision,
        "no_longer_in": citation.no_longer_in,
        "missing": list(citation.missing),
    }
    return dump(**facts)
