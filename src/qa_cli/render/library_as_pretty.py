"""The library on a terminal: two lines a document, and what a check of it found."""

from qa_cli.holdings import Checkup, Listed, Listing
from qa_cli.render import library_phrases, phrases, screen
from qa_cli.render.checks import problem
from qa_cli.render.screen import Block, Line, heading, line

_INDENT = 2


def listing(result: Listing, *, width: int, color: bool) -> str:
    """Returns two lines a document: its name and title; when, who asked whom, what it holds."""
    lines = [line for item in result.documents for line in _listed(result, item)]
    return screen.printed([lines] if lines else [], width, color=color)


def checkup(result: Checkup, *, width: int, color: bool) -> str:
    """Returns what is wrong with a library, and what could not be matched in its documents."""
    documents = phrases.count(result.documents, "document")
    blocks: list[Block] = [[heading(result.path, "heading", documents)]]
    if result.faults:
        faults = phrases.count(len(result.faults), "fault")
        blocks[0].append(heading(faults, "match"))
        blocks[0] += [line(fault, indent=_INDENT) for fault in result.faults]
    else:
        blocks[0].append(heading("The file is whole", "answer"))
    for item, flaws in result.flawed:
        found = phrases.count(len(flaws), "problem")
        texts = [line(problem(flaw), indent=_INDENT) for flaw in flaws]
        blocks.append([heading(item.name, "heading", found), *texts])
    return screen.printed(blocks, width, color=color)


def _listed(result: Listing, document: Listed) -> Block:
    date = document.asked_on or document.answered_on
    people = " to ".join(filter(None, (document.asker, document.minister)))
    facts = [date, library_phrases.listed_counts(document), people]
    facts += [library_phrases.version(document)] if result.versions else []
    title = screen.styled(f"  {document.title}")
    title.stylize("not bold")
    return [
        Line(screen.styled(document.name, "heading").append_text(title), glimpse=True),
        line(", ".join(filter(None, facts)), "faint", indent=_INDENT, glimpse=True),
    ]
