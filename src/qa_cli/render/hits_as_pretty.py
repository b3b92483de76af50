"""Hits for a terminal: a document is told once, then each of its passages that was found."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from rich.style import Style
from rich.text import Text

from qa_cli.model.catalogue import Summary
from qa_cli.model.passages import join
from qa_cli.model.results import Hit, Searched
from qa_cli.render import hit_phrases, phrases, report_phrases, screen
from qa_cli.render.excerpts import marked
from qa_cli.render.screen import Block, Line, line

_INDENT, _DEEPER = 2, 4
_AT_ONCE = 1_000  # hits that are grouped; of more, a document may be told again


def search(result: Searched, *, width: int, color: bool, links: bool = False) -> Iterator[str]:
    """Yields the documents, that with the best hit first, each with its hits, the best first.

    With `links`, where a hit is leads to the file that its document was read from.
    """
    begun = False
    for hits in _portions(result):
        groups: dict[str, list[Hit]] = {}
        for hit in hits:
            groups.setdefault(hit.document, []).append(hit)
        summaries = result.summaries(groups)
        for name, found in groups.items():
            summary = summaries.get(name) or Summary(name, "")
            block = _about(summary)
            for hit in found:
                block += [screen.BLANK, *_hit(result, hit, summary.path if links else None)]
            yield ("\n" if begun else "") + screen.printed([block], width, color=color)
            begun = True


def _portions(result: Searched) -> Iterator[Sequence[Hit]]:
    portion: list[Hit] = []
    for hit in result.hits:
        portion.append(hit)
        if len(portion) == _AT_ONCE:
            yield portion
            portion = []
    if portion:
        yield portion


def _about(summary: Summary) -> Block:
    """Returns what a document is called, when it was asked by whom to whom, and its title."""
    people = " -> ".join(filter(None, (summary.asker, "; ".join(summary.ministers))))
    facts = "  ".join(filter(None, (summary.date, people)))
    title = report_phrases.title(summary.title, summary.first_question)
    name = Line(Text.assemble(screen.styled(summary.name, "title"), screen.styled(f"  {facts}")))
    return [name, line(title)] if title else [name]


def _hit(result: Searched, hit: Hit, path: str | None) -> Block:
    style = "answer" if hit.part == "answer" else "heading"
    where = screen.styled(f"{hit_phrases.hit_heading(hit)}  ", style)
    place = screen.styled(phrases.lines(hit.lines), "faint")
    if path and (link := _link(path, hit)):
        place.stylize(Style(link=link))
    lines = [Line(Text.assemble(where, place), _INDENT)]
    for question in result.sub_questions(hit.document, hit.to):
        text = join(question.paragraphs).replace("\n\n", " ")
        lines.append(line(f"{question.number}. {text}", "faint", indent=_DEEPER, glimpse=True))
    if hit.unofficial:
        lines.append(line(phrases.UNOFFICIAL, "label", indent=_DEEPER))
    runs = marked(hit.text, hit.spans)
    excerpt = [screen.styled(run, "match" if match else "") for run, match in runs]
    lines.append(Line(Text.assemble(*excerpt), _DEEPER))
    asides = [hit_phrases.inexact(hit)]
    asides += [hit_phrases.reasons(hit)] if result.explain else []
    return lines + [line(aside, "faint", indent=_DEEPER) for aside in asides if aside]


def _link(path: str, hit: Hit) -> str | None:
    """Returns the address of a file, at the page of a hit where it has pages."""
    try:
        address = Path(path).as_uri()
    except ValueError:  # of no absolute path, which no library keeps
        return None
    return f"{address}#page={hit.lines.pages[0]}" if hit.lines.pages else address
