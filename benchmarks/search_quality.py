"""Measures how often search puts a right passage first, on real questions with seeded queries.

    python benchmarks/search_quality.py CORPUS.jsonl.gz [DOCUMENTS]

The corpus holds a question a line, `{"id", "nl", "fr"}`. A query is one to three words of at least
five letters that stand in at most five passages and together in one; each word has a typing error
(a letter dropped, added, changed or swapped with its neighbour) with a chance of six in ten. A
passage is right if it holds all the words that were meant. The traps are pairs of words that must
never be taken for one another.
"""

import gzip
import json
import random
import re
import statistics
import string
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from qa_cli.model import Document, Lines, Paragraph, SubQuestion
from qa_cli.search import Memory, find, parse
from qa_cli.words import split

SEED = 7
QUERIES = 300
DOCUMENTS = 2500
RAREST = 5  # passages that a word of a query may stand in
LETTERS = 5  # the fewest of a word of a query
ERRORS = 0.6  # the share of words with a typing error
TRAPS = (
    *(("iran", "irak"), ("gambia", "zambia"), ("ierland", "ijsland"), ("estland", "letland")),
    *(("niger", "nigeria"), ("liberia", "nigeria"), ("export", "expert"), ("wapens", "wagens")),
)
# Paragraph breaks were lost in the source: "...werken?2. Welke...".
NUMBERED = re.compile(r"(?<=[?.!:;])\s*(?=\d{1,2}\. )")

Passage = tuple[str, str, int | None]


def main() -> None:
    """Prints a row for each language, and then the traps that were fallen into."""
    corpus = Path(sys.argv[1])
    most = int(sys.argv[2]) if len(sys.argv) > 2 else DOCUMENTS  # noqa: PLR2004
    print("| language | passages | right first | right in ten | median ms | p95 ms |")
    print("| --- | ---: | ---: | ---: | ---: | ---: |")
    for language in ("nl", "fr"):
        documents = list(read(corpus, language, most))
        print(row(language, documents))
        fallen = [f"{typed} -> {other}" for typed, other in drifts(documents)]
        print(f"<!-- {language}: {len(fallen)} of {2 * len(TRAPS)} traps: {', '.join(fallen)} -->")


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
            title = Paragraph("-", place)
            yield Document(record["id"], None, language, title, introduction, questions, (), ())


def row(language: str, documents: list[Document]) -> str:
    """Returns the row of the table for one language."""
    collection = Memory(*documents)
    holding = index(documents)
    randomly = random.Random(SEED)  # noqa: S311 (a seeded choice, no secret)
    first = in_ten = 0
    times = []
    for words, typed in queries(holding, randomly):
        right = set.intersection(*(holding[word] for word in words))
        start = time.perf_counter()
        found = find(parse(typed), collection, limit=10)
        times.append(time.perf_counter() - start)
        hits = [(hit.document.id, hit.part, hit.number) in right for hit in found.hits]
        first += hits[:1] == [True]
        in_ten += any(hits)
    size = len(set.union(*holding.values()))
    median, p95 = statistics.median(times), statistics.quantiles(times, n=20)[-1]
    shares = f"{first / QUERIES:.3f} | {in_ten / QUERIES:.3f}"
    return f"| {language} | {size:,} | {shares} | {median * 1000:.0f} | {p95 * 1000:.0f} |"


def index(documents: list[Document]) -> dict[str, set[Passage]]:
    """Returns each word with the passages that hold it, found without the code under test."""
    holding: dict[str, set[Passage]] = {}
    for document in documents:
        for passage in document.passages():
            for word in split(passage.text):
                key = (document.id, passage.part, passage.number)
                holding.setdefault(word.folded, set()).add(key)
    return holding


def queries(
    holding: dict[str, set[Passage]], randomly: random.Random
) -> Iterator[tuple[list[str], str]]:
    """Yields the words meant and the query typed, `QUERIES` times."""
    together: dict[Passage, list[str]] = {}
    for word, passages in sorted(holding.items()):
        plain = len(word) >= LETTERS and word.isascii() and word.isalpha()
        if plain and len(passages) <= RAREST:
            for passage in passages:
                together.setdefault(passage, []).append(word)
    places = sorted(together, key=str)
    for _ in range(QUERIES):
        known = together[randomly.choice(places)]
        words = randomly.sample(known, min(len(known), randomly.randint(1, 3)))
        typed = (mistyped(word, randomly) if randomly.random() < ERRORS else word for word in words)
        yield words, " ".join(typed)


def mistyped(word: str, randomly: random.Random) -> str:
    """Returns `word` with one typing error, not in its first letter."""
    at = randomly.randrange(1, len(word) - 1)
    letter = randomly.choice(string.ascii_lowercase)
    return randomly.choice(
        (
            word[:at] + word[at + 1 :],
            word[:at] + letter + word[at:],
            word[:at] + letter + word[at + 1 :],
            word[:at] + word[at + 1] + word[at] + word[at + 2 :],
        )
    )


def drifts(documents: list[Document]) -> Iterator[tuple[str, str]]:
    """Yields the trap words that are matched by the word they must not be taken for."""
    collection = Memory(*documents)
    for pair in TRAPS:
        for typed, other in (pair, pair[::-1]):
            hits = find(parse(typed), collection).hits
            if any(match.matched.casefold() == other for hit in hits for match in hit.matches):
                yield typed, other


if __name__ == "__main__":
    main()
