"""Scores how real documents are read, against their true structure, and times it.

    python benchmarks/reading.py SAMPLES [RUNS]

SAMPLES is a folder of documents with `expected/*.json`, which name for each sub-question and answer
its numbers, its first words and its last (which may be optional), and what the head states. White
space and hyphens are not compared: line wrapping is undone. A mistake is unreported if `qa check`
names no problem but that something is unanswered; such a document pairs an answer wrongly, or holds
text that is foreign to it or lacks some. A problem is needless if all of its document was read
right. Every third sample has a row of its own: from now on it is kept aside when rules are made.
The rules of before were made with all of them in sight.

The speed of PDF files is that of bare text extraction by the same library, measured in turn.
"""

import json
import os
import platform
import re
import resource
import statistics
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import pypdfium2

from qa_cli.model.diagnostics import Reading
from qa_cli.model.passages import Paragraph
from qa_cli.reading import reader

RUNS = 20
_MARK = 14  # characters of a footnote's call that may stand behind the last word


class Score(NamedTuple):
    """How much there is and how much was read right; `perfect` documents hold no mistake.

    `mispaired` names documents with an answer to another sub-question and no problem, `unreported`
    those with any mistake and no problem, `needless` those with a problem and no mistake.
    """

    documents: int = 0
    perfect: int = 0
    questions: int = 0
    questions_right: int = 0
    answers: int = 0
    answers_right: int = 0
    metadata: int = 0
    metadata_right: int = 0
    mispaired: tuple[str, ...] = ()
    unreported: tuple[str, ...] = ()
    needless: tuple[str, ...] = ()


def main() -> None:
    """Runs the benchmark with the arguments of the process."""
    samples, *more = sys.argv[1:]
    run(Path(samples), int(more[0]) if more else RUNS)


def run(samples: Path, runs: int) -> None:
    """Scores and times all samples, and prints the tables."""
    machine = f"{platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}"
    print(f"{machine}\n")
    heads = ["samples", "documents", "all right", "sub-questions", "answers", "metadata"]
    heads += ["wrong pairs unreported", "other mistakes unreported", "needless problems"]
    print(f"| {' | '.join(heads)} |\n| --- |{' ---: |' * (len(heads) - 1)}")
    for folder in sorted({path.stem.rpartition("-")[0] for path in expectations(samples)}):
        print(_row(folder, scored(samples, folder)))
    every = expectations(samples)
    print(_row("built with", _sum(samples, [path for path in every if path not in aside(every)])))
    print(_row("kept aside", _sum(samples, aside(every))))
    print(_row("**all**", scored(samples)))
    _time(samples, runs)


def aside(every: Sequence[Path]) -> Sequence[Path]:
    """Returns every third of the files with true structures: those that are kept aside."""
    return every[2::3]


def scored(samples: Path, folder: str = "") -> Score:
    """Returns the score of the samples of one folder, or of all."""
    every = expectations(samples)
    return _sum(samples, [path for path in every if folder in {"", path.stem.rpartition("-")[0]}])


def _sum(samples: Path, paths: Sequence[Path]) -> Score:
    scores = [of_document(json.loads(path.read_text(encoding="utf-8")), samples) for path in paths]
    return Score(
        documents=sum(score.documents for score in scores),
        perfect=sum(score.perfect for score in scores),
        questions=sum(score.questions for score in scores),
        questions_right=sum(score.questions_right for score in scores),
        answers=sum(score.answers for score in scores),
        answers_right=sum(score.answers_right for score in scores),
        metadata=sum(score.metadata for score in scores),
        metadata_right=sum(score.metadata_right for score in scores),
        mispaired=tuple(name for score in scores for name in score.mispaired),
        unreported=tuple(name for score in scores for name in score.unreported),
        needless=tuple(name for score in scores for name in score.needless),
    )


def expectations(samples: Path) -> list[Path]:
    """Returns the files with the true structures."""
    return sorted((samples / "expected").glob("*.json"))


def of_document(expected: dict[str, Any], samples: Path) -> Score:
    """Returns the score of one document."""
    reading = reader.read(str(samples / expected["document"]))
    questions = [question_is_right(reading, question) for question in expected["questions"]]
    answers = [answer_is_right(reading, answer) for answer in expected["answers"]]
    true = {number for question in expected["questions"] for number in _numbers(question)}
    invented = any(question.number not in true for question in reading.document.questions)
    perfect = all(questions) and all(answers) and not invented
    stated = list(_metadata(reading, expected))
    name = (expected["document"],)
    kinds = {problem.kind for problem in reading.problems} - {"unanswered"}
    silent = not perfect and not kinds
    return Score(
        documents=1,
        perfect=int(perfect),
        questions=len(questions),
        questions_right=sum(questions),
        answers=len(answers),
        answers_right=sum(answers),
        metadata=len(stated),
        metadata_right=sum(stated),
        mispaired=name if silent and is_mispaired(reading, expected) else (),
        unreported=name if silent else (),
        needless=name if perfect and kinds else (),
    )


def is_mispaired(reading: Reading, expected: dict[str, Any]) -> bool:
    """Returns whether an answer that is there is to sub-questions that it is not to."""
    for answer in expected["answers"]:
        allowed = {number for to in (answer["to"], *answer.get("to_also", [])) for number in to}
        for found in reading.document.answers:
            text = _bare(_text(found.paragraphs))
            begins = any(text.startswith(_bare(start)) for start in _also(answer, "starts"))
            if begins and len(_bare(answer["starts"])) > _MARK and not set(found.to) <= allowed:
                return True
    return False


def _metadata(reading: Reading, expected: dict[str, Any]) -> Iterator[bool]:
    """Yields whether each thing that is known of the head was read; names may be longer."""
    stated = reading.document.metadata._asdict()
    for key in ("asker", "minister", "asked_on", "answered_on"):
        if key in expected and key not in expected.get("outside_paragraphs", ()):
            wanted = [_bare(value or "").lower() for value in _also(expected, key)]
            found = _bare(stated[key] or "").lower()
            yield any(one == found or (one and one in found) for one in wanted)


def question_is_right(reading: Reading, expected: dict[str, Any]) -> bool:
    """Returns whether the numbers of one printed block are there, and its text is all of it."""
    numbers = _numbers(expected)
    found = [question for question in reading.document.questions if question.number in numbers]
    if sorted(question.number for question in found) != sorted(numbers):
        return bool(expected.get("optional"))
    return _bounds(found[0].paragraphs, found[-1].paragraphs, expected)


def answer_is_right(reading: Reading, expected: dict[str, Any]) -> bool:
    """Returns whether there is an answer to the same numbers, and its text is all of it."""
    allowed = [sorted(to) for to in (expected["to"], *expected.get("to_also", []))]
    found = [answer for answer in reading.document.answers if sorted(answer.to) in allowed]
    right = any(_bounds(answer.paragraphs, answer.paragraphs, expected) for answer in found)
    return right or bool(expected.get("optional"))


def _bounds(
    first: Sequence[Paragraph], last: Sequence[Paragraph], expected: dict[str, Any]
) -> bool:
    begins, ends = _bare(_text(first)), _bare(_text(last))
    starts_right = any(begins.startswith(_bare(start)) for start in _also(expected, "starts"))
    tails = map(_bare, _also(expected, "ends"))
    ends_right = any(tail in ends[-len(tail) - _MARK :] for tail in tails)
    return starts_right and (ends_right or bool(expected.get("optional_end")))


def _also(expected: dict[str, Any], key: str) -> list[str]:
    also = expected.get(f"{key}_also", [])
    return [expected[key], *([also] if isinstance(also, str) else also)]


def _numbers(question: dict[str, Any]) -> list[int]:
    numbers: list[int] = question.get("numbers") or [question["number"]]
    return numbers


def _text(paragraphs: Sequence[Paragraph]) -> str:
    return " ".join(paragraph.text for paragraph in paragraphs)


def _bare(text: str) -> str:
    return re.sub(r"[\s\-\u00ad‐]+", "", text)


def _row(name: str, score: Score) -> str:
    cells = [
        name,
        score.documents,
        score.perfect,
        f"{score.questions_right} of {score.questions}",
        f"{score.answers_right} of {score.answers}",
        f"{score.metadata_right} of {score.metadata}",
        len(score.mispaired),
        len(score.unreported) - len(score.mispaired),
        len(score.needless),
    ]
    return f"| {' | '.join(map(str, cells))} |"


def _time(samples: Path, runs: int) -> None:
    texts = [path.read_bytes() for path in sorted(samples.glob("*/*.txt"))]
    pdfs = [path.read_bytes() for path in sorted(samples.glob("*/*.pdf"))]
    ratios = [
        _seconds(lambda: [reader.read_content(pdf, "") for pdf in pdfs])
        / _seconds(lambda: [_extracted(pdf) for pdf in pdfs])
        for _ in range(runs + 1)
    ]
    every = statistics.median(
        _seconds(lambda: [reader.read_content(text, "") for text in texts]) for _ in range(runs)
    )
    size = sum(map(len, texts)) / len(texts)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    ratio = statistics.median(ratios[1:])  # the first run loads what the others use
    print(f"\nPDF against bare text extraction: {ratio:.2f}")
    print(f"Text: {len(texts) / every:,.0f} documents a second, of {size:,.0f} bytes each")
    print(f"Peak memory: {peak:.0f} MB")


def _extracted(content: bytes) -> list[str]:
    """Returns the text of a PDF's pages, and nothing more."""
    document = pypdfium2.PdfDocument(content)
    pages = [document[at].get_textpage().get_text_range() for at in range(len(document))]
    document.close()
    return pages


def _seconds(work: Callable[[], object]) -> float:
    """Returns the seconds that `work` takes of one core, however busy the machine is."""
    start = time.process_time()
    work()
    return time.process_time() - start


if __name__ == "__main__":
    main()
