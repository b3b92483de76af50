"""What `qa check` and `qa import` say of a file, in words that all formats for people share."""

from collections import Counter
from collections.abc import Iterator

from qa_cli.model.catalogue import Kept
from qa_cli.model.diagnostics import LeftOut, Problem, Reading
from qa_cli.model.document import span
from qa_cli.render import phrases

_MOST_PLACES = 6  # of one kind that are named
_PLURALS = {
    "heading": "headings",
    "head": "lines of the head",
    "page head or foot": "lines of page heads and feet",
    "footnote": "lines of notes",
    "aside": "lines of remarks",
    "other language": "lines in another language",
}


def facts(reading: Reading) -> Iterator[tuple[str, str]]:
    """Yields what was recognised in a file: labels with their values, "-" for none."""
    document = reading.document
    yield "File", f"{reading.file or 'standard input'} ({reading.kind})"
    known_by = f', known by "{reading.known_by}"' if reading.known_by else ""
    yield "Form", f"{reading.form}{known_by}"
    yield "Title", document.title.text
    for field, value in phrases.metadata(document):
        yield field.replace("_", " ").capitalize(), value or "-"
    yield "Introduction", phrases.count(len(document.introduction), "paragraph")
    yield "Sub-questions", str(len(document.questions))
    yield "Answers", str(len(document.answers))


def pairs(reading: Reading) -> Iterator[tuple[str, str]]:
    """Yields each text of sub-questions with where its answer stands, then the other answers."""
    document = reading.document
    texts = {question.together or (question.number,): question for question in document.questions}
    shown = []
    for numbers, question in texts.items():
        answer = document.answer_to(question.number)
        place = "none"
        if answer is not None:
            shown.append(answer)
            place = phrases.lines(span(answer.paragraphs))
            place += f" ({phrases.answered(answer)})" if phrases.answered(answer) else ""
        where = phrases.lines(span(question.paragraphs))
        yield f"{phrases.question_heading(numbers)}, {where}", place
    for answer in document.answers:
        if not any(answer is other for other in shown):
            where = phrases.lines(span(answer.paragraphs))
            yield "none", f"{where} ({phrases.answer_heading(answer.to).lower()})"


def left_out(reading: Reading) -> Iterator[str]:
    """Yields what was left out, a kind each: "2 lines of notes (lines 31, 45)"."""
    kinds = Counter(left.what for left in reading.left_out)
    for kind, number in kinds.items():
        noun = kind if number == 1 else _PLURALS[kind]
        yield f"{number} {noun} ({_places(reading.left_out, kind)})"


def problem(flaw: Problem) -> str:
    """Returns a problem with its place: "line 40: sub-question 3 has no answer"."""
    return f"{phrases.lines(flaw.lines)}: {flaw.text}" if flaw.lines else flaw.text


def summary(reading: Reading) -> str:
    """Returns "3 sub-questions, 3 answers, no problems"."""
    document = reading.document
    return found(len(document.questions), len(document.answers), len(reading.problems))


def found(questions: int, answers: int, problems: int) -> str:
    """Returns "3 sub-questions, 3 answers, no problems"."""
    counts = (
        phrases.count(questions, "sub-question"),
        phrases.count(answers, "answer"),
        phrases.count(problems, "problem") if problems else "no problems",
    )
    return ", ".join(counts)


def kept(became: Kept) -> str:
    """Returns what became of a document: "kept as 784-2020-...", "kept as revision 2 of ..."."""
    if became.status == "new":
        return f"kept as {became.name}"
    if became.status == "newer":
        return f"kept as revision {became.revision} of {became.name}"
    return f"nothing new, known as {became.name}"


def _places(left: tuple[LeftOut, ...], kind: str) -> str:
    places = list(dict.fromkeys(phrases.lines(one.lines) for one in left if one.what == kind))
    noun = places[0].split(" ")[0]
    numbers = [place.removeprefix(f"{noun} ") for place in places]
    more = ", ..." if len(numbers) > _MOST_PLACES else ""
    plural = "" if len(numbers) == 1 else "s"
    return f"{noun}{plural} {', '.join(numbers[:_MOST_PLACES])}{more}"
