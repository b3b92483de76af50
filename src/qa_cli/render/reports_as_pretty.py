"""Reports for a terminal: files that were read, the list of the library, and its check."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, assert_never

from rich.text import Text

from qa_cli.model.catalogue import Checkup, Imported, Listed, Listing
from qa_cli.model.diagnostics import Converted, Problem, Reading, beside_unanswered
from qa_cli.render import (
    checkup_counts,
    fault_phrases,
    list_as_pretty,
    phrases,
    report_phrases,
    screen,
    warning_phrases,
)
from qa_cli.render.problem_phrases import problem
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
            yield list_as_pretty.listing(result, width=width, color=color)
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
    besides = [line(f"{what}: {where}") for what, where in report_phrases.besides(reading)]
    blocks += [besides] if besides else []
    left = [line(f"Left out: {left}", "faint") for left in report_phrases.left_out(reading)]
    blocks += [left] if left else []
    found = [f"Warning: {warning_phrases.sentence(warning)}" for warning in reading.warnings]
    lacking = report_phrases.unanswered(reading.problems)
    blocks += [[line(f"Unanswered: {problem(one)}") for one in lacking]] if lacking else []
    beside = beside_unanswered(reading.problems)
    found += map(problem, beside)
    if beside:
        count = phrases.count(len(beside), "problem")
        blocks.append([heading(count, "doubt"), *(line(text, indent=_INDENT) for text in found)])
    else:
        blocks.append([*(line(text) for text in found), heading("No problems", "answer")])
    return screen.printed(blocks, width, color=color)


def converted(result: Converted, *, width: int, color: bool) -> str:
    """Returns one line: the file, what was found in it, and as much of its title as fits."""
    reading = result.reading
    beside = beside_unanswered(reading.problems)
    style = "doubt" if beside else "answer"
    fields = [(reading.file or "-", "heading"), (report_phrases.summary(reading), style)]
    fields += [(result.written_to, "faint")] if result.written_to else []
    return _in_one_line([*fields, (reading.document.title.text, "")], width, color=color)


def imported(result: Imported, *, width: int, color: bool) -> str:
    """Returns one line: the file, its problems if any, what became of it, what was found in it."""
    beside = report_phrases.problems_beside(result.problems, result.unanswered)
    problems = [(phrases.count(beside, "problem"), "doubt")] if beside else []
    became = (report_phrases.kept(result.kept), "faint")
    counts = (result.questions, result.answers, result.unanswered, result.problems)
    found = (report_phrases.found(*counts), "" if beside else "answer")
    fields = [(result.file, "heading"), *problems, became, found, (result.title, "")]
    return _in_one_line(fields, width, color=color)


def _in_one_line(fields: Sequence[tuple[str, str]], width: int, *, color: bool) -> str:
    """Returns texts in their styles beside one another, cut where the line ends."""
    text = Text("  ").join(screen.styled(*field) for field in fields)
    return screen.printed([[Line(text, glimpse=True)]], width, color=color)


def _labelled(label: str, value: str) -> Line:
    return Line(Text.assemble(screen.styled(f"{label:<14}", "faint"), screen.styled(value)))


def checkup(result: Checkup, *, width: int, color: bool) -> str:
    """Returns the health of the file, the problems by kind, and the documents with the most."""
    documents = phrases.count(result.documents, "document")
    blocks: list[Block] = [[heading(result.path, "heading", documents)]]
    if result.faults:
        faults = phrases.count(len(result.faults), "fault")
        blocks[0].append(heading(faults, "failed"))
        blocks[0] += [line(fault_phrases.sentence(one), indent=_INDENT) for one in result.faults]
    else:
        blocks[0].append(heading("The file is whole", "answer"))
    if result.unanswered:
        unanswered = phrases.count(result.unanswered, "document")
        blocks[0].append(line(f"{unanswered} with unanswered sub-questions (qa list --unanswered)"))
    having = checkup_counts.worst(result, None)
    blocks += (
        [_kinds(result, len(having), width)] if having else [[heading("No problems", "answer")]]
    )
    blocks += _each(having) if result.every else _worst(having)
    return screen.printed(blocks, width, color=color)


def _kinds(result: Checkup, having: int, width: int) -> Block:
    """Returns how often there is each kind of problem, and in how many documents."""
    rows = [
        (kind, f"{times:,}", f"{documents:,}")
        for kind, times, documents in checkup_counts.kinds(result)
    ]
    total = phrases.count(having, "document")
    table = screen.columns([("Kind", "Problems", "Documents"), *rows], indent=_INDENT)
    if not screen.fits(table, width):
        table = [
            line(f"{kind}: {times:,} in {phrases.count(documents, 'document')}", indent=_INDENT)
            for kind, times, documents in checkup_counts.kinds(result)
        ]
    return [heading(f"Problems in {total}", "doubt"), *table]


def _worst(having: Sequence[tuple[Listed, list[Problem]]]) -> list[Block]:
    """Returns the documents with the most problems, and how to see the others."""
    if not having:
        return []
    first = having[: checkup_counts.MOST_WORST]
    lines = [
        heading(listed.name, "heading", phrases.count(len(problems), "problem"))
        for listed, problems in first
    ]
    more = len(having) - len(first)
    lines += [line(f"{more:,} more: qa check --all", "faint")] if more else []
    advice = line(f"to see what they are: qa check {first[0][0].name}", "faint")
    return [[heading("The most have", "heading"), *lines, advice]]


def _each(having: Sequence[tuple[Listed, list[Problem]]]) -> list[Block]:
    """Returns every problem of every document."""
    return [
        [
            heading(listed.name, "heading", phrases.count(len(problems), "problem")),
            *(line(problem(found), indent=_INDENT) for found in problems),
        ]
        for listed, problems in having
    ]
