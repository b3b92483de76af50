"""Measures how `verify` grows: quotations of every kind in a library of a million passages.

    python benchmarks/quotations_scale.py CHAMBER.jsonl.gz QUESTIONS.jsonl.gz [PASSAGES]

The library is made of the corpora, the questions in Dutch and French, and then of variants of them
in which one word in seven is another (`scale.varied`), on one core. Of each change of
`quotations.py` 40 quotations are asked; times are of the processor, which others may be using.
"""

import random
import statistics
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator
from itertools import count, islice
from pathlib import Path

from quotation_changes import ROWS, Row
from quotations import SEED, Sentence, ask, drawn, is_right, of_chamber, sentences
from scale import varied
from search_quality import read

from qa_cli import library
from qa_cli.library import rows
from qa_cli.model.document import Document
from qa_cli.model.passages import Paragraph

PASSAGES = 1_000_000
QUOTATIONS = 40  # of each kind
MOST = 5_000  # questions of a corpus


def main() -> None:
    """Prints how long the library took, and a row for each change."""
    chamber, questions = Path(sys.argv[1]), Path(sys.argv[2])
    size = int(sys.argv[3]) if len(sys.argv) > 3 else PASSAGES  # noqa: PLR2004
    documents = list(of_chamber(chamber))
    others = [one for language in ("nl", "fr") for one in read(questions, language, MOST)]
    answers = drawn(list(sentences(documents, "answer")), 3_000)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "library.sqlite"
        begun = time.process_time()
        passages = make(path, [*documents, *others], size)
        print(f"{passages:,} passages, {path.stat().st_size / 1e6:,.0f} MB, made in", end=" ")
        print(f"{time.process_time() - begun:.0f} s\n")
        print("| change | asked | right | median ms | p95 ms | most ms |")
        print("| --- | ---: | ---: | ---: | ---: | ---: |")
        with library.reading(path) as reader:
            every: list[float] = []
            for row in ROWS:
                asked = [ask(text, reader.index()) for text in _changed(row, answers)]
                times = [one.seconds * 1000 for one in asked]
                _print(row.name, times, sum(is_right(row, one.verified) for one in asked))
                every += times
            _print("all", every)


def make(path: Path, documents: Iterable[Document], size: int) -> int:
    """Makes a library of at least `size` passages at `path`, and returns how many it has."""
    passages = 0
    originals = list(documents)
    with library.writing(path) as writer:
        for variant in count():
            for at, document in enumerate(originals):
                if passages >= size:
                    writer.commit()
                    return passages
                made = _variant(document, variant, at)
                prepared = rows.prepared(made, (), rows.origin("", made.name.encode()))
                writer.keep(prepared)
                passages += len(prepared.passages)
            writer.commit()
    return passages


def _variant(document: Document, variant: int, at: int) -> Document:
    """Returns a document of another name and number in which one word in seven is another."""
    places = count(at * 1_000)

    def other(paragraphs: Iterable[Paragraph]) -> tuple[Paragraph, ...]:
        return tuple(
            one._replace(text=varied(one.text, variant, place))
            for one, place in zip(paragraphs, places, strict=False)
        )

    return document._replace(
        name=f"{document.name[:150]}-{variant}",
        introduction=other(document.introduction),
        questions=tuple(
            one._replace(paragraphs=other(one.paragraphs)) for one in document.questions
        ),
        answers=tuple(one._replace(paragraphs=other(one.paragraphs)) for one in document.answers),
        metadata=document.metadata._replace(number=f"{variant}-{at}"),
    )


def _changed(row: Row, answers: Iterable[Sentence]) -> Iterator[str]:
    randomly = random.Random(SEED)  # noqa: S311 (a seeded choice, no secret)
    texts = (row.change(sentence.text, randomly) for sentence in answers)
    return islice(filter(None, texts), QUOTATIONS)


def _print(name: str, times: list[float], right: int | None = None) -> None:
    p95 = statistics.quantiles(times, n=20, method="inclusive")[-1]
    told = "" if right is None else right
    print(
        f"| {name} | {len(times)} | {told} | {statistics.median(times):.0f} | {p95:.0f}"
        f" | {max(times):.0f} |",
        flush=True,
    )


if __name__ == "__main__":
    main()
