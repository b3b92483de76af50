"""What `qa check` and `qa import` say of a file, in words that all formats for people share.

The sentences of problems and of warnings are made in `problem_phrases` and `warning_phrases`.
"""

from collections.abc import Iterator, Sequence

from qa_cli.model.catalogue import Kept, Listed
from qa_cli.model.diagnostics import (
    LeftKind,
    LeftOut,
    Problem,
    Reading,
    doubted,
)
from qa_cli.model.document import Answer
from qa_cli.model.passages import Lines, span
from qa_cli.render import phrases, sections
from qa_cli.text.display import file_name

_LONGEST_BEGINNING = 160  # letters of a sub-question that is shown for a title
_MOST_LOCATIONS = 6  # of one kind that are named
_LEFT_OUT: dict[LeftKind, tuple[str, str]] = {  # one and several
    "page head or foot": ("line of a page head or foot", "lines of page heads and feet"),
    "heading": ("heading", "headings"),
    "head": ("line of the head", "lines of the head"),
    "call": ("call of a footnote", "calls of footnotes"),
    "other language": ("line in another language", "lines in another language"),
}


def facts(reading: Reading) -> Iterator[tuple[str, str]]:
    """Yields what was recognised in a file: labels with their values, "-" for none."""
    document = reading.document
    if reading.form:
        yield "File", f"{file_name(reading.file)} ({reading.format})"
        known_by = f', known by "{reading.known_by}"' if reading.known_by else ""
        yield "Form", f"{reading.form}{known_by}"
    else:  # it was read when it was imported
        yield "Name", document.name
        yield "Imported from", file_name(reading.file)
    yield "Title", document.title.text
    for field, value in phrases.metadata(document):
        yield field.replace("_", " ").capitalize(), value or "-"
    yield "Introduction", phrases.count(len(document.introduction), "paragraph")
    yield "Sub-questions", str(len(document.questions))
    yield "Answers", str(len(document.answers))


def pairs(reading: Reading) -> Iterator[tuple[str, str]]:
    """Yields each text of sub-questions with where its answer stands, then the other answers."""
    document = reading.document
    shown: set[int] = set()
    doubts = doubted(reading.problems)
    for question in sections.texts(document.questions):
        answers = document.answers_to(question)
        shown.update(map(id, answers))
        where = phrases.lines(span(question.paragraphs))
        lacking = phrases.not_found(doubts.get(question.number))
        heading = phrases.question_heading(question.together or (question.number,))
        yield f"{heading}, {where}", "; ".join(map(_answered, answers)) or lacking
    for answer in document.answers:
        if id(answer) not in shown:
            where = phrases.lines(span(answer.paragraphs))
            heading = phrases.answer_heading(answer.to, kind=answer.kind)
            yield "none", f"{where} ({heading.lower()})"


def _answered(answer: Answer) -> str:
    """Returns where an answer is, and what is worth saying of it: "lines 46-47 (to 1 and 2)"."""
    where, said = phrases.lines(span(answer.paragraphs)), phrases.answered(answer)
    return f"{where} ({said})" if said else where


def besides(reading: Reading) -> Iterator[tuple[str, str]]:
    """Yields the remarks and the footnotes, each with where it is."""
    for remark in reading.document.remarks:
        yield phrases.remark_heading(remark), phrases.lines(span(remark.paragraphs))
    for footnote in reading.document.footnotes:
        yield phrases.footnote_heading(footnote), phrases.lines(span(footnote.paragraphs))


def left_out(reading: Reading) -> Iterator[str]:
    """Yields what was left out, a kind each: "2 headings (lines 31, 45)"."""
    by_kind: dict[LeftKind, list[LeftOut]] = {}
    for left in reading.left_out:
        by_kind.setdefault(left.kind, []).append(left)
    for kind, of_kind in by_kind.items():
        one, several = _LEFT_OUT[kind]
        noun = one if len(of_kind) == 1 else several
        yield f"{len(of_kind)} {noun} ({_locations([left.lines for left in of_kind])})"


def summary(reading: Reading) -> str:
    """Returns "3 sub-questions, 3 answers, no problems"."""
    document = reading.document
    problems = len(reading.problems)
    lacking = len(unanswered(reading.problems))
    return found(len(document.questions), len(document.answers), lacking, problems)


def unanswered(problems: Sequence[Problem]) -> list[Problem]:
    """Returns those of the problems that tell no more than that a sub-question has no answer."""
    return [one for one in problems if one.kind == "unanswered"]


def certainly_unanswered(problems: Sequence[Problem]) -> list[Problem]:
    """Returns those of which no number is printed inside another text that may answer them."""
    doubts = doubted(problems)
    return [one for one in unanswered(problems) if doubts.keys().isdisjoint(one.numbers)]


def found(questions: int, answers: int, lacking: int, problems: int) -> str:
    """Returns "3 sub-questions, 2 answers, 1 unanswered, no problems"; of nothing that it is so.

    `lacking` sub-questions are unanswered, and each counts for one of the `problems`.
    """
    beside = problems_beside(problems, lacking)
    if not questions and not answers:
        return f"no question recognised, {phrases.count(problems, 'problem')}"
    counts = (
        phrases.count(questions, "sub-question"),
        phrases.count(answers, "answer"),
        f"{lacking:,} unanswered" if lacking else "",
        phrases.count(beside, "problem") if beside else "no problems",
    )
    return ", ".join(filter(None, counts))


def kept(became: Kept) -> str:
    """Returns what became of a document: "kept as 784-2020", "kept as revision 2 of 784-2020"."""
    if became.status == "new":
        return f"kept as {became.name}"
    if became.status == "newer":
        return f"kept as revision {became.revision} of {became.name}"
    return f"nothing new, known as {became.name}"


def listed_counts(document: Listed) -> str:
    """Returns "3 sub-questions", and how many are unanswered, and how many problems there are."""
    return ", ".join((phrases.count(document.questions, "sub-question"), *states(document)))


def states(document: Listed) -> list[str]:
    """Returns "2 unanswered" and "1 problem"; nothing where all is answered and matched."""
    problems = problems_beside(document.problems, document.unanswered)
    counts = [f"{document.unanswered:,} unanswered"] if document.unanswered else []
    return counts + ([phrases.count(problems, "problem")] if problems else [])


def problems_beside(problems: int, unanswered: int) -> int:
    """Returns how many problems there are beside sub-questions without an answer.

    That a sub-question is unanswered is kept as one of the problems, and told as a state.
    """
    return max(0, problems - unanswered)


def title(stated: str, first_question: str | None) -> str:
    """Returns a title or, where that says nothing, the beginning of the first sub-question."""
    if not first_question:
        return stated
    return f"(sub-question 1) {phrases.beginning(first_question, _LONGEST_BEGINNING)}"


def revision(document: Listed) -> str:
    """Returns "revision 1 of 2, from vraag.pdf, imported 2026-11-24"."""
    which = f"revision {document.revision} of {document.revisions}"
    file = document.file or "standard input"
    return f"{which}, from {file}, imported {document.imported_at[:10]}"


def _locations(locations: Sequence[Lines]) -> str:
    """Returns "line 57", or "pages 2, 4-5, ..." for more than `_MOST_LOCATIONS`."""
    noun = "page" if locations[0].pages else "line"
    named = list(dict.fromkeys(map(phrases.reach, locations)))
    more = ", ..." if len(named) > _MOST_LOCATIONS else ""
    plural = "s" if len(named) > 1 or phrases.is_several(locations[0]) else ""
    return f"{noun}{plural} {', '.join(named[:_MOST_LOCATIONS])}{more}"
