"""Reports as JSON, a promise as `as_json` says."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, assert_never

from qa_cli.model.catalogue import Checkup, Imported, Listing
from qa_cli.model.diagnostics import Converted, FileWarning, Problem, Reading
from qa_cli.model.from_json import SCHEMA as DOCUMENT_SCHEMA
from qa_cli.model.passages import span
from qa_cli.model.to_json import as_dict, lines_of
from qa_cli.render import FormatNotMadeError, fault_phrases, problem_phrases, warning_phrases
from qa_cli.render.as_json import document_of
from qa_cli.render.json_text import dump

if TYPE_CHECKING:
    from qa_cli.render import Report


def render(result: "Report") -> Iterator[str]:
    """Yields a report as one JSON object."""
    match result:
        case Reading():
            yield check(result)
        case Converted():
            yield converted(result)
        case Listing():
            yield listing(result)
        case Checkup():
            yield checkup(result)
        case Imported():
            raise FormatNotMadeError(result, "json")
        case _:
            assert_never(result)


def check(reading: Reading) -> str:
    """Returns what was recognised in a file, what could not be matched, and what was left out."""
    document = reading.document
    return dump(
        file=reading.file or None,
        format=reading.format,
        form=reading.form or None,
        known_by=reading.known_by,
        document=document_of(document),
        introduction=len(document.introduction),
        questions=[
            {
                "number": question.number,
                "together": list(question.together),
                **lines_of(span(question.paragraphs)),
                "answered": bool(document.answers_to(question)),
            }
            for question in document.questions
        ],
        answers=[
            {
                "to": list(answer.to),
                "refers_to": list(answer.refers_to),
                "kind": answer.kind,
                **lines_of(span(answer.paragraphs)),
            }
            for answer in document.answers
        ],
        remarks=[
            {"heading": remark.heading, **lines_of(span(remark.paragraphs))}
            for remark in document.remarks
        ],
        footnotes=[
            {
                "mark": footnote.mark,
                "calls": len(footnote.calls),
                **lines_of(span(footnote.paragraphs)),
            }
            for footnote in document.footnotes
        ],
        problems=list(map(problem_of, reading.problems)),
        warnings=list(map(_warning, reading.warnings)),
        left_out=[
            {"kind": left.kind, "text": left.text, **lines_of(left.lines)}
            for left in reading.left_out
        ],
    )


def converted(result: Converted) -> str:
    """Returns the document as `qa` reads it again: what data/document.schema.json describes."""
    return dump(schema=DOCUMENT_SCHEMA, **as_dict(result.reading.document))


def listing(result: Listing) -> str:
    """Returns the documents of the library, or every revision of each, and how many there are."""
    documents = [document.facts() for document in result.documents]
    return dump(total=result.total, documents=documents)


def checkup(result: Checkup) -> str:
    """Returns what is wrong with a library, and what could not be matched in its documents."""
    return dump(
        library=result.path,
        documents=result.documents,
        unanswered=result.unanswered,
        faults=list(map(fault_phrases.sentence, result.faults)),
        with_problems=[
            {"name": listed.name, "problems": list(map(problem_of, problems))}
            for listed, problems in result.with_problems
        ],
    )


def problem_of(problem: Problem) -> dict[str, Any]:
    """Returns what could not be matched, and where."""
    where = lines_of(problem.lines) if problem.lines else {"lines": None, "pages": None}
    return {
        "kind": problem.kind,
        "text": problem_phrases.problem_sentence(problem),
        "numbers": list(problem.numbers),
        "words": list(problem.words),
        **where,
    }


def _warning(warning: FileWarning) -> dict[str, Any]:
    text = warning_phrases.sentence(warning)
    return {"kind": warning.kind, "text": text, "words": list(warning.words)}
