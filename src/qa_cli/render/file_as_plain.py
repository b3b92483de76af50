"""Plain text of a file that was read: a line a fact, or one line for the whole file."""

from qa_cli.holdings import Imported
from qa_cli.readings import Converted, Reading
from qa_cli.render import checks
from qa_cli.render.as_plain import in_one_line, safe


def check(reading: Reading) -> str:
    """Returns a line for each fact, each pair, what was left out and each problem."""
    lines = [f"{label}: {value}" for label, value in checks.facts(reading)]
    lines += [f"{question}: answer {answer}" for question, answer in checks.pairs(reading)]
    lines += [f"Left out: {left}" for left in checks.left_out(reading)]
    lines += [f"Warning: {warning}" for warning in reading.warnings]
    lines += [f"Problem: {checks.problem(flaw)}" for flaw in reading.problems]
    return safe("\n".join(map(in_one_line, lines)))


def converted(result: Converted) -> str:
    """Returns one line: the file, its title, what was found in it, where it was written to."""
    reading = result.reading
    fields = (reading.file or "-", reading.document.title.text, checks.summary(reading))
    return _in_fields(*fields, *filter(None, (result.written_to,)))


def imported(result: Imported) -> str:
    """Returns one line: the file, its title, what was found in it, what became of it."""
    found = checks.found(result.questions, result.answers, result.problems)
    return _in_fields(result.file, result.title, found, checks.kept(result.kept))


def _in_fields(*fields: str) -> str:
    return safe("\t".join(map(in_one_line, fields)))
