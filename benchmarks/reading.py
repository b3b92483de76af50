"""Scores how real documents are read, against their true structure, and times it.

    python benchmarks/reading.py SAMPLES [RUNS]

SAMPLES is a folder of documents with `expected/*.json`, which name for each sub-question and answer
its numbers, its first words and its last. White space and hyphens are not compared: line wrapping
is undone. A mistake is unreported if `qa check` says of its document that nothing is wrong.

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
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import pypdfium2

from qa_cli.model.diagnostics import Reading
from qa_cli.model.document import Paragraph
from qa_cli.reading import reader

RUNS = 20
_MARK = 14  # characters of a footnote's call that may stand behind the last word


class Score(NamedTuple):
    """How much there is and how much was read right; `perfect` documents hold no mistake.

    `unreported` names documents with a mistake and no problem.
    """

    documents: int = 0
    perfect: int = 0
    questions: int = 0
    questions_right: int = 0
    answers: int = 0
    answers_right: int = 0
    unreported: tuple[str, ...] = ()


def main() -> None:
    """Runs the benchmark with the arguments of the process."""
    samples, *more = sys.argv[1:]
    run(Path(samples), int(more[0]) if more else RUNS)


def run(samples: Path, runs: int) -> None:
    """Scores and times all samples, and prints the tables."""
    machine = f"{platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}"
    print(f"{machine}\n")
    print("| samples | documents | all right | sub-questions | answers | unreported mistakes |")
    print("| --- | ---: | ---: | ---: | ---: | ---: |")
    folders = sorted({path.stem.rpartition("-")[0] for path in expectations(samples)})
    for folder in folders:
        print(_row(folder, scored(samples, folder)))
    print(_row("**all**", scored(samples)))
    _time(samples, runs)


def scored(samples: Path, folder: str = "") -> Score:
    """Returns the score of the samples of one folder, or of all."""
    scores = [
        of_document(json.loads(path.read_text(encoding="utf-8")), samples)
        for path in expectations(samples)
        if not folder or path.stem.rpartition("-")[0] == folder
    ]
    return Score(
        len(scores),
        sum(score.perfect for score in scores),
        sum(score.questions for score in scores),
        sum(score.questions_right for score in scores),
        sum(score.answers for score in scores),
        sum(score.answers_right for score in scores),
        tuple(name for score in scores for name in score.unreported),
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
    unreported = () if perfect or reading.problems else (expected["document"],)
    return Score(
        *(1, int(perfect)),
        *(len(questions), sum(questions)),
        *(len(answers), sum(answers)),
        unreported,
    )


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
    return starts_right and any(tail in ends[-len(tail) - _MARK :] for tail in tails)


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
    return (
        f"| {name} | {score.documents} | {score.perfect} | "
        f"{score.questions_right} of {score.questions} | "
        f"{score.answers_right} of {score.answers} | {len(score.unreported)} |"
    )


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
