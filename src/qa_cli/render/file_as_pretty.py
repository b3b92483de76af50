"""A file that was read, for a terminal: what was recognised, and the problems last."""

from collections.abc import Sequence

from rich.text import Text

from qa_cli.holdings import Imported
from qa_cli.readings import Converted, Reading
from qa_cli.render import checks, phrases, screen
from qa_cli.render.screen import Block, Line, heading, line

_INDENT = 2


def check(reading: Reading, *, width: int, color: bool) -> str:
    """Returns what was recognised under the title, the pairs, and the problems last."""
    blocks: list[Block] = [[_labelled(*fact) for fact in checks.facts(reading)]]
    pairs = [("Sub-question", "Answer"), *checks.pairs(reading)]
    table = screen.columns(pairs)
    if not screen.fits(table, width):
        table = [line(f"{question}: answer {answer}") for question, answer in pairs[1:]]
    blocks += [table] if len(pairs) > 1 else []
    left = [line(f"Left out: {left}", "faint") for left in checks.left_out(reading)]
    blocks += [left] if left else []
    flaws = [f"Warning: {warning}" for warning in reading.warnings]
    flaws += map(checks.problem, reading.problems)
    if reading.problems:
        count = phrases.count(len(reading.problems), "problem")
        blocks.append([heading(count, "match"), *(line(flaw, indent=_INDENT) for flaw in flaws)])
    else:
        blocks.append([*(line(flaw) for flaw in flaws), heading("No problems", "answer")])
    return screen.printed(blocks, width, color=color)


def converted(result: Converted, *, width: int, color: bool) -> str:
    """Returns one line: the file, what was found in it, and as much of its title as fits."""
    reading = result.reading
    style = "match" if reading.problems else "answer"
    fields = [(reading.file or "-", "heading"), (checks.summary(reading), style)]
    fields += [(result.written_to, "faint")] if result.written_to else []
    return _in_one_line([*fields, (reading.document.title.text, "")], width, color=color)


def imported(result: Imported, *, width: int, color: bool) -> str:
    """Returns one line: the file, what became of it, what was found in it, and of its title."""
    found = checks.found(result.questions, result.answers, result.problems)
    style = "match" if result.problems else "answer"
    became = (checks.kept(result.kept), "faint")
    fields = [(result.file, "heading"), became, (found, style), (result.title, "")]
    return _in_one_line(fields, width, color=color)


def _in_one_line(fields: Sequence[tuple[str, str]], width: int, *, color: bool) -> str:
    """Returns texts in their styles beside one another, cut where the line ends."""
    text = Text("  ").join(screen.styled(*field) for field in fields)
    return screen.printed([[Line(text, glimpse=True)]], width, color=color)


def _labelled(label: str, value: str) -> Line:
    return Line(Text.assemble(screen.styled(f"{label:<14}", "faint"), screen.styled(value)))
