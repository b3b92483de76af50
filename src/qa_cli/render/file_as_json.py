"""JSON of a file that was read: what was recognised in it, or the document itself."""

from typing import Any

from qa_cli.model import span
from qa_cli.model_to_json import form, lines_of
from qa_cli.readings import Converted, Problem, Reading
from qa_cli.render.as_json import document_of, dump


def check(reading: Reading) -> str:
    """Returns what was recognised in a file, what could not be matched, and what was left out."""
    document = reading.document
    return dump(
        file=reading.file or None,
        kind=reading.kind,
        form=reading.form,
        known_by=reading.known_by,
        document=document_of(document),
        introduction=len(document.introduction),
        questions=[
            {
                "number": question.number,
                "together": list(question.together),
                **lines_of(span(question.paragraphs)),
                "answered": document.answer_to(question.number) is not None,
            }
            for question in document.questions
        ],
        answers=[
            {
                "to": list(answer.to),
                "refers_to": list(answer.refers_to),
                **lines_of(span(answer.paragraphs)),
            }
            for answer in document.answers
        ],
        problems=list(map(problem_of, reading.problems)),
        warnings=list(reading.warnings),
        left_out=[
            {"what": left.what, "text": left.text, **lines_of(left.lines)}
            for left in reading.left_out
        ],
    )


def converted(result: Converted) -> str:
    """Returns the document as `qa` reads it again: what data/document.schema.json describes."""
    return dump(**form(result.reading.document))


def problem_of(problem: Problem) -> dict[str, Any]:
    """Returns what could not be matched, and where."""
    where = lines_of(problem.lines) if problem.lines else {"lines": None, "pages": None}
    return {"flaw": problem.flaw, "text": problem.text, **where}
