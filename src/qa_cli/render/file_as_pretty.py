"""A file that was read, for a terminal: what was recognised, and the problems last."""

from rich.text import Text

from qa_cli.render import checks, phrases, screen
from qa_cli.render.screen import Block, Line, heading, line
from qa_cli.results import Converted, Imported, Reading

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
    return _in_one_line(result.reading, result.written_to, width, color=color)


def imported(result: Imported, *, width: int, color: bool) -> str:
    """Returns one line: the file, what became of it and was found in it, and of its title."""
    return _in_one_line(result.reading, checks.kept(result.kept), width, color=color)


def _in_one_line(reading: Reading, aside: str | None, width: int, *, color: bool) -> str:
    style = "match" if reading.problems else "answer"
    text = screen.styled(reading.file or "-", "heading")
    text.append("  ").append_text(screen.styled(checks.summary(reading), style))
    if aside:
        text.append("  ").append_text(screen.styled(aside, "faint"))
    text.append("  ").append_text(screen.styled(reading.document.title.text))
    return screen.printed([[Line(text, glimpse=True)]], width, color=color)


def _labelled(label: str, value: str) -> Line:
    return Line(Text.assemble(screen.styled(f"{label:<14}", "faint"), screen.styled(value)))
