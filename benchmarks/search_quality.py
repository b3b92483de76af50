"""Measures how often search puts a right passage first, by kind of query, beside other engines.

    python benchmarks/search_quality.py CORPUS.jsonl.gz [DOCUMENTS]

The corpus holds a question a line, `{"id", "nl", "fr"}`. `search_queries` makes the queries of each
kind and knows the right passages; `search_peers` has the other engines. `qa` searches a library of
the questions. Of slow engines fewer queries are asked.

The traps are pairs of words that must never be taken for one another, and invented words that come
near none: every hit for one of these is false.
"""

import gzip
import json
import random
import re
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from functools import partial
from itertools import chain, islice
from pathlib import Path

from search_peers import SHOWN, Searcher, peers
from search_queries import KINDS, Asked, Key, Texts, absent_word

from qa_cli import library
from qa_cli.library import rows
from qa_cli.library.reader import Reader
from qa_cli.model.document import Document, SubQuestion
from qa_cli.model.index import Collection
from qa_cli.model.passages import Lines, Paragraph
from qa_cli.search import find, parse
from qa_cli.text.fuzzy import budget, within
from qa_cli.text.tokenizer import slug

SEED = 7
QUERIES = 300  # of each kind
DOCUMENTS = 2500
TRAPS = (
    *(("iran", "irak"), ("gambia", "zambia"), ("ierland", "ijsland"), ("estland", "letland")),
    *(("niger", "nigeria"), ("liberia", "nigeria"), ("export", "expert"), ("wapens", "wagens")),
)
ABSENT = 100  # invented words
# Paragraph breaks were lost in the source: "...werken?2. Welke...".
NUMBERED = re.compile(r"(?<=[?.!:;])\s*(?=\d{1,2}\. )")


def main() -> None:
    """Prints a table for each language, and then the traps that were fallen into."""
    corpus = Path(sys.argv[1])
    most = int(sys.argv[2]) if len(sys.argv) > 2 else DOCUMENTS  # noqa: PLR2004
    for language in ("nl", "fr"):
        documents = list(read(corpus, language, most))
        with (
            tempfile.TemporaryDirectory() as folder,
            kept(documents, Path(folder)) as reader,
        ):
            measure(language, documents, reader.index(), Path(folder))


def read(corpus: Path, language: str, most: int) -> Iterator[Document]:
    """Yields the first documents of the corpus in `language`."""
    place = Lines(1, 1)
    with gzip.open(corpus, "rt", encoding="utf-8") as lines:
        for _, line in zip(range(most), lines, strict=False):
            record = json.loads(line)
            first, *numbered = NUMBERED.split(record[language])
            questions = tuple(
                SubQuestion(number, (Paragraph(text, place),))
                for number, text in enumerate(numbered, start=1)
            )
            introduction = (Paragraph(first, place),)
            yield Document(
                name=slug(record["id"], 200),
                language=language,
                title=Paragraph("-", place),
                introduction=introduction,
                questions=questions,
                answers=(),
                countries=(),
            )


def kept(documents: list[Document], folder: Path) -> Reader:
    """Returns a library that holds the documents."""
    path = folder / "library.sqlite"
    with library.writing(path) as writer:
        for document in documents:
            writer.keep(rows.prepared(document, (), rows.origin("", document.name.encode())))
        writer.commit()
    return library.reading(path)


def measure(language: str, documents: list[Document], index: Collection, folder: Path) -> None:
    """Prints a row for each engine and a column for each kind of query, and the traps."""
    texts = Texts(
        {
            (document.name, passage.part, passage.number): passage
            for document in documents
            for passage in document.passages()
        },
        language,
    )
    asked: dict[str, list[Asked]] = {}
    for kind, make in KINDS.items():
        # A seeded choice, no secret.
        asked[kind] = list(islice(make(texts, random.Random(SEED)), QUERIES))  # noqa: S311
    print(f"\n{language}, {len(texts.printed):,} passages: right first / right in ten\n")
    print(f"| | {' | '.join(asked)} | median / p95 ms |")
    print(f"| --- |{' ---: |' * (len(asked) + 1)}")
    qa: tuple[str, Searcher, int] = ("qa, in a library", partial(_by_qa, index), QUERIES)
    for name, searcher, most in chain([qa], peers(texts, folder)):
        times: list[float] = []
        cells = [score(queries[:most], searcher, times) for queries in asked.values()]
        p95 = statistics.quantiles(times, n=20, method="inclusive")[-1]
        speed = f"{statistics.median(times) * 1000:.1f} / {p95 * 1000:.1f}"
        fewer = f" ({most} each)" if most < QUERIES else ""
        print(f"| {name}{fewer} | {' | '.join(cells)} | {speed} |", flush=True)
    _print_traps(texts, index, asked["several words"])


def _by_qa(index: Collection, typed: str) -> list[Key]:
    hits = find(parse(typed), index, limit=SHOWN).hits
    return [(hit.document, hit.part, hit.number) for hit in hits]


def score(asked: list[Asked], searcher: Searcher, times: list[float]) -> str:
    """Returns the shares of right passages first and in ten; adds the seconds of each search."""
    if not asked:
        return "-"
    first = in_ten = 0
    for typed, right in asked:
        start = time.perf_counter()
        found = searcher(typed)
        times.append(time.perf_counter() - start)
        hits = [key in right for key in found]
        first += hits[:1] == [True]
        in_ten += any(hits)
    return f"{first / len(asked):.2f} / {in_ten / len(asked):.2f}"


def _print_traps(texts: Texts, index: Collection, asked: list[Asked]) -> None:
    fallen = [f"{typed} -> {other}" for typed, other in drifts(index)]
    false = [word for word in absent(texts) if find(parse(word), index, limit=1).hits]
    misplaced = sum(near_above_exact(query.typed, index) for query in asked)
    print(
        f"\n{len(fallen)} of {2 * len(TRAPS)} traps: {', '.join(fallen)};"
        f" {len(false)} of {ABSENT} absent words found; {misplaced} near above exact"
    )


def drifts(index: Collection) -> Iterator[tuple[str, str]]:
    """Yields the trap words that are matched by the word they must not be taken for."""
    for pair in TRAPS:
        for typed, other in (pair, pair[::-1]):
            hits = find(parse(typed), index, limit=100).hits
            if any(match.matched.casefold() == other for hit in hits for match in hit.matches):
                yield typed, other


def absent(texts: Texts) -> Iterator[str]:
    """Yields invented words that no word of the passages comes near, begins or ends with."""
    randomly = random.Random(SEED)  # noqa: S311 (a seeded choice, no secret)
    given = 0
    while given < ABSENT:
        word = absent_word(texts, randomly)
        if not within(word, texts.holding, budget(word)):
            given += 1
            yield word


def near_above_exact(typed: str, index: Collection) -> bool:
    """Returns whether a hit with a corrected word is above one without."""
    hits = find(parse(typed), index, limit=100).hits
    corrected = [(-hit.words, hit.worst == "near") for hit in hits]
    return corrected != sorted(corrected)


if __name__ == "__main__":
    main()
