"""Reports for a terminal: files that were read, the list of the library, and its check."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, assert_never

from rich.text import Text

from qa_cli.model.catalogue import Checkup, Imported, Listed, Listing
from qa_cli.model.diagnostics import Converted, Reading
from qa_cli.render import phrases, report_phrases, screen, warning_phrases
from qa_cli.render.report_phrases import problem
from qa_cli.render.screen import Block, Line, heading, line

if TYPE_CHECKING:
    from qa_cli.render import Report

_INDENT = 2


def render(result: "Report", *, width: int, color: bool) -> Iterator[str]:
    """Yields a report, in lines of at most `width` columns."""
    match result:
        case Reading():
            yield check(result, width=width, color=color)
        case Converted():
            yield converted(result, width=width, color=color)
        case Imported():
            yield imported(result, width=width, color=color)
        case Listing():
            yield listing(result, width=width, color=color)
        case Checkup():
            yield checkup(result, width=width, color=color)
        case _:
            assert_never(result)


def check(reading: Reading, *, width: int, color: bool) -> str:
    """Returns what was recognised under the title, the pairs, and the problems last."""
    blocks: list[Block] = [[_labelled(*fact) for fact in report_phrases.facts(reading)]]
    pairs = [("Sub-question", "Answer"), *report_phrases.pairs(reading)]
    table = screen.columns(pairs)
    if not screen.fits(table, width):
        table = [line(f"{question}: answer {answer}") for question, answer in pairs[1:]]
    blocks += [table] if len(pairs) > 1 else []
    left = [line(f"Left out: {left}", "faint") for left in report_phrases.left_out(reading)]
    blocks += [left] if left else []
    found = [f"Warning: {warning_phrases.sentence(warning)}" for warning in reading.warnings]
    found += map(problem, reading.problems)
    if reading.problems:
        count = phrases.count(len(reading.problems), "problem")
        blocks.append([heading(count, "match"), *(line(text, indent=_INDENT) for text in found)])
    else:
        blocks.append([*(line(text) for text in found), heading("No problems", "answer")])
    return screen.printed(blocks, width, color=color)


def converted(result: Converted, *, width: int, color: bool) -> str:
    """Returns one line: the file, what was found in it, and as much of its title as fits."""
    reading = result.reading
    style = "match" if reading.problems else "answer"
    fields = [(reading.file or "-", "heading"), (report_phrases.summary(reading), style)]
    fields += [(result.written_to, "faint")] if result.written_to else []
    return _in_one_line([*fields, (reading.document.title.text, "")], width, color=color)


def imported(result: Imported, *, width: int, color: bool) -> str:
    """Returns one line: the file, what became of it, what was found in it, and of its title."""
    found = report_phrases.found(result.questions, result.answers, result.problems)
    style = "match" if result.problems else "answer"
    became = (report_phrases.kept(result.kept), "faint")
    fields = [(result.file, "heading"), became, (found, style), (result.title, "")]
    return _in_one_line(fields, width, color=color)


def _in_one_line(fields: Sequence[tuple[str, str]], width: int, *, color: bool) -> str:
    """Returns texts in their styles beside one another, cut where the line ends."""
    text = Text("  ").join(screen.styled(*field) for field in fields)
    return screen.printed([[Line(text, glimpse=True)]], width, color=color)


def _labelled(label: str, value: str) -> Line:
    return Line(Text.assemble(screen.styled(f"{label:<14}", "faint"), screen.styled(value)))


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
    for item, problems in result.with_problems:
        count = phrases.count(len(problems), "problem")
        texts = [line(problem(found), indent=_INDENT) for found in problems]
        blocks.append([heading(item.name, "heading", count), *texts])
    return screen.printed(blocks, width, color=color)


def _listed(result: Listing, document: Listed) -> Block:
    date = document.date
    people = " to ".join(filter(None, (document.metadata.asker, document.metadata.minister)))
    facts = [date, report_phrases.listed_counts(document), people]
    facts += [report_phrases.revision(document)] if result.revisions else []
    title = screen.styled(f"  {document.title}")
    title.stylize("not bold")
    return [
        Line(screen.styled(document.name, "heading").append_text(title), glimpse=True),
        line(", ".join(filter(None, facts)), "faint", indent=_INDENT, glimpse=True),
    ]
