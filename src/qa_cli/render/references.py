"""Mentions of other questions, in every format: who cites whom, where, and what is missing."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from qa_cli.model.passages import Location
from qa_cli.model.references import Reference, References
from qa_cli.model.to_json import lines_of
from qa_cli.render import Export, Format, FormatNotMadeError, phrases
from qa_cli.text.display import in_one_line, listed, with_line_end

if TYPE_CHECKING:
    from qa_cli.render.screen import Block

HEADING = "Mentions of other questions"
_HEADER = ("direction", "document", "part", "number", "location", "mention", "state", "held")


def render(found: References, format: Format | Export, *, width: int, color: bool) -> Iterator[str]:
    """Yields the mentions.

    Raises:
        FormatNotMadeError: There is no such format of them.
    """
    match format:
        case "pretty":
            yield _pretty(found, width=width, color=color)
        case "plain":
            yield from _plain(found)
        case "md":
            yield _markdown(found)
        case "csv":
            from qa_cli.render.csv_text import table  # noqa: PLC0415 (only this format)

            yield from table(",".join(_HEADER), _rows(found))
        case "json":
            yield _json(found)
        case _:
            raise FormatNotMadeError(found, format)


def line(reference: Reference) -> str:
    """Returns "vraag nr. 805 van 2 februari 2017 (answer 3, line 70): not in the library"."""
    return f"{words(reference)} ({place(reference)}): {state(reference)}"


def state(reference: Reference) -> str:
    """Returns which documents of the library a mention means: "575-2024-2025", "not in ..."."""
    held = listed(reference.held)
    match reference.state:
        case "held":
            return held
        case "several":
            return f"one of {len(reference.held):,}: {held}"
        case "undecided":
            return f"not enough is said to tell whether it is {held}"
        case "missing":
            return "not in the library"


def place(reference: Reference) -> str:
    """Returns "answer 3, lines 70-71"."""
    return phrases.place(Location(reference.part, reference.number, reference.lines))


def words(reference: Reference) -> str:
    """Returns the words of the mention, in one line."""
    return in_one_line(reference.mention.text)


def _groups(found: References) -> Iterator[tuple[str, Sequence[Reference]]]:
    yield "cites", found.cites
    yield "cited by", found.cited_by


def _plain(found: References) -> Iterator[str]:
    for direction, references in _groups(found):
        for one in references:
            fields = (direction, one.document, place(one), words(one), state(one))
            yield with_line_end("\t".join(map(in_one_line, fields)))


def _pretty(found: References, *, width: int, color: bool) -> str:
    from qa_cli.render import screen  # noqa: PLC0415 (Rich)

    blocks: list[Block] = []
    for direction, references in _groups(found):
        last = None
        for one in references:
            if (direction, one.document) != last:
                last = (direction, one.document)
                told = f"{one.document} {_told(direction, found)}"
                blocks.append([screen.heading(told, "heading")])
            blocks[-1].append(screen.line(words(one), indent=2))
            faint = f"{place(one)}: {state(one)}"
            blocks[-1].append(screen.line(faint, "faint", indent=4))
    return screen.printed(blocks, width, color=color)


def _told(direction: str, found: References) -> str:
    return "cites" if direction == "cites" else f"cites {found.document}"


def _markdown(found: References) -> str:
    from qa_cli.render.markdown_text import document_of, table  # noqa: PLC0415 (only this format)

    rows = [
        (one.document, direction, place(one), words(one), state(one))
        for direction, references in _groups(found)
        for one in references
    ]
    header = ("Document", "", "Place", "Mention", "In the library")
    return document_of([table(header, rows)] if rows else [])


def _rows(found: References) -> Iterator[tuple[str, ...]]:
    for direction, references in _groups(found):
        for one in references:
            number = "" if one.number is None else str(one.number)
            where = (one.document, one.part, number, phrases.lines(one.lines))
            yield (direction, *where, words(one), one.state, " ".join(one.held))


def _json(found: References) -> str:
    from qa_cli.render.json_text import dump  # noqa: PLC0415 (only this format)

    return dump(
        document=found.document,
        cites=list(map(reference_of, found.cites)),
        cited_by=list(map(reference_of, found.cited_by)),
        missing=sum(one.state == "missing" for one in found.cites),
    )


def reference_of(reference: Reference) -> dict[str, Any]:
    """Returns a mention: where it is, what it says, and which documents it may mean."""
    mention = reference.mention
    return {
        "document": reference.document,
        "part": reference.part,
        "number": reference.number,
        **lines_of(reference.lines),
        "text": mention.text,
        "mentions": {
            "series": mention.series,
            "session": mention.session,
            "number": mention.number,
            "identifier": mention.identifier,
            "date": mention.date,
            "bulletin": mention.bulletin,
        },
        "state": reference.state,
        "held": list(reference.held),
    }
