"""Reports as plain text: line-based and stable, with no boxes, colours or wrapping."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, assert_never

from qa_cli.model.catalogue import Checkup, Imported, Listed, Listing
from qa_cli.model.diagnostics import Converted, Reading, beside_unanswered
from qa_cli.render import (
    checkup_counts,
    fault_phrases,
    phrases,
    problem_phrases,
    report_phrases,
    warning_phrases,
)
from qa_cli.text.display import in_one_line, with_line_end

if TYPE_CHECKING:
    from qa_cli.render import Report


def render(result: "Report") -> Iterator[str]:
    """Yields a report."""
    match result:
        case Reading():
            yield check(result)
        case Converted():
            yield converted(result)
        case Imported():
            yield imported(result)
        case Listing():
            yield from listing(result)
        case Checkup():
            yield checkup(result)
        case _:
            assert_never(result)


def check(reading: Reading) -> str:
    """Returns a line for each fact, each pair, what was left out and each problem."""
    lines = [f"{label}: {value}" for label, value in report_phrases.facts(reading)]
    lines += [f"{question}: answer {answer}" for question, answer in report_phrases.pairs(reading)]
    lines += [f"{what}: {where}" for what, where in report_phrases.besides(reading)]
    lines += [f"Left out: {left}" for left in report_phrases.left_out(reading)]
    lines += [f"Warning: {warning}" for warning in map(warning_phrases.sentence, reading.warnings)]
    lacking = report_phrases.unanswered(reading.problems)
    lines += [f"Unanswered: {problem_phrases.problem(one)}" for one in lacking]
    beside = beside_unanswered(reading.problems)
    lines += [f"Problem: {problem_phrases.problem(one)}" for one in beside]
    return with_line_end("\n".join(map(in_one_line, lines)))


def converted(result: Converted) -> str:
    """Returns one line: the file, its title, what was found in it, where it was written to."""
    reading = result.reading
    fields = (reading.file or "-", reading.document.title.text, report_phrases.summary(reading))
    return _in_fields(*fields, *filter(None, (result.written_to,)))


def imported(result: Imported) -> str:
    """Returns one line: the file, its title, what was found in it, what became of it."""
    found = report_phrases.found(
        result.questions, result.answers, result.unanswered, result.problems
    )
    return _in_fields(result.file, result.title, found, report_phrases.kept(result.kept))


def listing(result: Listing) -> Iterator[str]:
    """Yields a line a document, the fields of `_listed`; tabs between."""
    for document in result.documents:
        yield with_line_end("\t".join(map(in_one_line, _listed(result, document))))


def checkup(result: Checkup) -> str:
    """Returns what was checked, a line a fault, a kind of problem, and one of the worst documents.

    With `every`, it is a line for each problem of each document instead of the worst.
    """
    lines = [f"Library: {result.path}", f"Documents: {result.documents:,}"]
    faults = [f"Fault: {fault_phrases.sentence(fault)}" for fault in result.faults]
    lines += faults or ["File: no faults"]
    lines.append(f"Documents with unanswered sub-questions: {result.unanswered:,}")
    shown = checkup_counts.worst(result, None)
    lines.append(f"Documents with problems: {len(shown):,}")
    lines += [
        f"Problem: {kind}\t{times:,}\tin {phrases.count(documents, 'document')}"
        for kind, times, documents in checkup_counts.kinds(result)
    ]
    if result.every:
        lines += [
            f"{listed.name}: {problem_phrases.problem(one)}"
            for listed, problems in shown
            for one in problems
        ]
    else:
        lines += [
            f"Worst: {listed.name}\t{phrases.count(len(problems), 'problem')}"
            for listed, problems in shown[: checkup_counts.MOST_WORST]
        ]
    return with_line_end("\n".join(line.replace("\n", " ") for line in lines))


def _listed(result: Listing, document: Listed) -> Iterator[str]:
    """Yields name, date, asker, minister, sub-questions and problems, and title; "-" for none.

    Of a revision also its number, the file it came from, and when it was imported.
    """
    yield document.name
    yield document.date or "-"
    yield document.metadata.asker or "-"
    yield phrases.ministers(document.metadata) or "-"
    yield report_phrases.listed_counts(document)
    if result.revisions:
        yield report_phrases.revision(document)
    yield report_phrases.title(document.title, result.first_question(document))


def _in_fields(*fields: str) -> str:
    return with_line_end("\t".join(map(in_one_line, fields)))
