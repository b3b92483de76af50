"""Measures whether `verify` tells genuine quotations from changed ones, and how fast.

    python benchmarks/quotations.py CHAMBER.jsonl.gz QUESTIONS.jsonl.gz [SENTENCES]

A library is made of the written questions of CHAMBER, with their answers, and of so many of
QUESTIONS that it holds 4,000. From its answers, sentences of 8 to 40 words are drawn (seeded), each
is changed in one way, and the verdict is compared with the one that is right. The other QUESTIONS
give sentences that are not found in it, unless askers used the same words before.

Beside it stand two rules that programs which check quotations publish: a quotation passes if the
best window of the source has a ratio of letters of 0.90, or of 0.95. They are shown the right
document alone.
"""

import gzip
import json
import random
import re
import statistics
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from quotation_changes import ROWS, Row
from rapidfuzz import fuzz
from search_quality import kept, read

from qa_cli.model.document import Document
from qa_cli.model.index import Collection
from qa_cli.model.passages import Passage
from qa_cli.model.verification import Quotation, Verdict, Verified
from qa_cli.reading import reader
from qa_cli.search.quotations import verify

SEED = 13
SENTENCES = 400
DOCUMENTS = 4_000
FEWEST, MOST = 8, 40  # words of a sentence
VERDICTS: tuple[Verdict, ...] = ("verbatim", "altered", "absent")
RULES = (90.0, 95.0)
_PASSES = " | ".join(f"passes {rule / 100:.2f}" for rule in RULES)
HEADER = (
    f"| change to a real sentence | asked | verbatim | altered | absent | right | {_PASSES} |\n"
    f"| --- |{' ---: |' * (5 + len(RULES))}"
)
_END = re.compile(r"(?<=[a-z0-9)%][.?!])\s+(?=[A-Z])|\n+")
_COUNTED = re.compile(r"[^\W_]+")


class Sentence(NamedTuple):
    """A sentence of a passage, and the text of the document that it stands in."""

    text: str
    passage: Passage
    source: str


class Held:
    """Tells whether a text is held word for word, found without the code under test."""

    def __init__(self, documents: Iterable[Document], part: str | None = None) -> None:
        self._texts = [
            f" {' '.join(_COUNTED.findall(passage.text.casefold()))} "
            for document in documents
            for passage in document.passages()
            if part in (None, passage.part)
        ]

    def other(self, text: str, than: str) -> bool:
        """Returns whether any passage holds the words of a text that has others than another."""
        return _COUNTED.findall(text) != _COUNTED.findall(than) and self(text)

    def __call__(self, text: str) -> bool:
        """Returns whether any passage holds the words side by side."""
        words = f" {' '.join(_COUNTED.findall(text.casefold()))} "
        return any(words in own for own in self._texts)


class Asked(NamedTuple):
    """A quotation, its verdict, the seconds that it took, and whether the rules let it pass."""

    text: str
    verified: Verified
    seconds: float
    passes: tuple[bool, ...] = ()


class Measured(NamedTuple):
    """What was said of sentences that were changed in one way, and how often that was `right`."""

    name: str
    asked: Sequence[Asked]
    right: int

    def count(self, verdict: Verdict) -> int:
        """Returns how many quotations have this verdict."""
        return sum(one.verified.verdict == verdict for one in self.asked)

    def row(self) -> str:
        """Returns a row of the table."""
        verdicts = [self.count(verdict) for verdict in VERDICTS]
        passing = (
            sum(one.passes[at] for one in self.asked if one.passes) for at in range(len(RULES))
        )
        cells = (len(self.asked), *verdicts, self.right, *passing)
        return f"| {self.name} | {' | '.join(map(str, cells))} |"


def main() -> None:
    """Prints a row for each change, and the times."""
    chamber, questions = Path(sys.argv[1]), Path(sys.argv[2])
    most = int(sys.argv[3]) if len(sys.argv) > 3 else SENTENCES  # noqa: PLR2004
    documents = list(of_chamber(chamber))
    others = list(read(questions, "nl", 5_000))
    added = DOCUMENTS - len(documents)
    with tempfile.TemporaryDirectory() as folder:
        library = kept([*documents, *others[:added]], Path(folder))
        with library:
            held = Held([*documents, *others[:added]])
            asked: list[Asked] = []
            print(HEADER)
            for measured in measure(library.index(), documents, others[added:], held, most):
                print(measured.row(), flush=True)
                asked += measured.asked
    times = [one.seconds * 1000 for one in asked]
    median, p95 = statistics.median(times), statistics.quantiles(times, n=20)[-1]
    print(
        f"\n{len(times):,} quotations: median {median:.1f} ms, p95 {p95:.1f}, most {max(times):.1f}"
    )


def of_chamber(corpus: Path, most: int = 5_000) -> Iterator[Document]:
    """Yields the documents of a corpus of whole papers: `{"id", "text"}` a line."""
    with gzip.open(corpus, "rt", encoding="utf-8") as lines:
        for _, line in zip(range(most), lines, strict=False):
            record = json.loads(line)
            yield reader.read_content(record["text"].encode(), f"{record['id']}.txt").document


def measure(
    index: Collection,
    documents: Sequence[Document],
    others: Sequence[Document],
    held: Held,
    most: int,
) -> Iterator[Measured]:
    """Yields what is said of sentences that were changed in each way, and of others."""
    answers = list(sentences(documents, "answer"))
    for row in ROWS:
        asked = list(changed(row, answers, index, held, most))
        yield Measured(row.name, asked, sum(is_right(row, one.verified) for one in asked))
    asked = [
        ask(sentence.text, index) for sentence in drawn(list(sentences(others, "question")), most)
    ]
    right = sum(
        one.verified.verdict == ("verbatim" if held(one.text) else "absent") for one in asked
    )
    yield Measured("a sentence of another corpus", asked, right)
    asked = [ask(text, index) for text in glued(answers, most)]
    yield Measured("glued from two documents", asked, sum(bool(one.verified.runs) for one in asked))
    asked = [
        ask(sentence.text, index, "minister")
        for sentence in drawn(list(sentences(documents, "question")), most)
    ]
    # An asker may repeat what a minister said elsewhere.
    answered = Held([*documents, *others], "answer")
    right = sum(is_said(one) or answered(one.text) for one in asked)
    yield Measured("a question's, given to the minister", asked, right)


def changed(
    row: Row, every: Sequence[Sentence], index: Collection, held: Held, most: int
) -> Iterator[Asked]:
    """Yields sentences that were changed, as far as they can be, each with its verdict.

    Those are left out whose words became those of another sentence that is held ("zie tabel 3").
    """
    randomly = random.Random(f"{SEED} {row.name}")  # noqa: S311 (a seeded choice, no secret)
    asked = 0
    for sentence in drawn(every, len(every)):
        text = row.change(sentence.text, randomly)
        if text is None or ("verbatim" not in row.wanted and held.other(text, sentence.text)):
            continue
        asked += 1
        yield ask(text, index)._replace(passes=passed(text, sentence.source))
        if asked == most:
            return


def ask(text: str, index: Collection, speaker: str | None = None) -> Asked:
    """Returns the verdict on a quotation, and how much processor time it took."""
    start = time.process_time()
    verified = verify(Quotation(text), index, speaker)
    return Asked(text, verified, time.process_time() - start)


def passed(text: str, source: str) -> tuple[bool, ...]:
    """Returns whether each rule lets a quotation pass."""
    ratio = fuzz.partial_ratio(text.casefold(), source.casefold())
    return tuple(ratio >= rule for rule in RULES)


def is_right(row: Row, verified: Verified) -> bool:
    """Returns whether a verdict is the one wanted, with what must be said."""
    if verified.verdict not in row.wanted:
        return False
    return row.kind is None or row.kind in verified.kinds


def is_said(asked: Asked) -> bool:
    """Returns whether it is said that the words are the asker's."""
    nearest = asked.verified.nearest
    if nearest is None or asked.verified.verdict != "absent":
        return False
    return nearest.verbatim and nearest.origin.speaker == "asker"


def sentences(documents: Iterable[Document], part: str) -> Iterator[Sentence]:
    """Yields the sentences of 8 to 40 words of a part of the documents."""
    for document in documents:
        passages = list(document.passages())
        source = "\n".join(passage.text for passage in passages)
        for passage in passages:
            if passage.part == part:
                for text in _END.split(passage.text):
                    if FEWEST <= len(_COUNTED.findall(text)) <= MOST:
                        yield Sentence(text.strip(), passage, source)


def drawn(every: Sequence[Sentence], most: int) -> list[Sentence]:
    """Returns some of the sentences, always the same."""
    randomly = random.Random(SEED)  # noqa: S311 (a seeded choice, no secret)
    return randomly.sample(every, min(most, len(every)))


def glued(every: Sequence[Sentence], most: int) -> Iterator[str]:
    """Yields sentences of which each half stands in another document."""
    pairs = drawn(every, 2 * most)
    for one, other in zip(pairs[::2], pairs[1::2], strict=False):
        if one.passage.document != other.passage.document:
            first, second = one.text.split(), other.text.split()
            yield " ".join([*first[: len(first) // 2], *second[len(second) // 2 :]])


if __name__ == "__main__":
    main()
