"""Measures recall and precision of search, tier by tier, against all words of the passages.

    python benchmarks/search_recall.py CORPUS.jsonl.gz [PASSAGES ...]

Libraries of 1,000, 10,000 and 100,000 passages (or those named) are made of the corpus. For each of
60 seeded words, brute force over all words tells which passages hold the word itself, its letters
with dots or hyphens between them, an inflection, a longer word that begins with it, or one that
ends with it. Recall is the share of these that a search finds; precision the share of what it finds
that holds any of them. A word with more longer ones than are looked for is counted apart ("cut").
"""

import random
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from scale import make

from qa_cli import library
from qa_cli.library.index import Index
from qa_cli.library.reader import Reader
from qa_cli.search import find, parse
from qa_cli.search.inflection import variants
from qa_cli.text.tokenizer import fold, unspaced

SIZES = (1_000, 10_000, 100_000)
SEED = 5
WORDS = 60
TIERS = ("exact", "joined", "inflection", "prefix", "compound")


Key = tuple[str, str, int | None]


class Passages(NamedTuple):
    """What the passages of a library hold: each word, and each run printed without spaces."""

    words: dict[str, set[Key]]
    runs: dict[str, set[Key]]


def main() -> None:
    """Prints a row for each size: recall of each tier, and precision."""
    corpus = Path(sys.argv[1])
    sizes = [*map(int, sys.argv[2:])] or SIZES
    print(f"| passages | {' | '.join(TIERS)} | precision | cut |")
    print(f"| ---: |{' ---: |' * (len(TIERS) + 2)}")
    for size in sizes:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "library.sqlite"
            made = make(corpus, path, size)
            with library.reading(path) as reader:
                print(f"| {made.passages:,} | {measured(reader, made.passages)} |", flush=True)


def measured(reader: Reader, size: int) -> str:
    """Returns the recall of each tier, the precision, and how many words were cut."""
    index = reader.index()
    held = passages(index, size)
    found_of: dict[str, int] = dict.fromkeys(TIERS, 0)
    there_of: dict[str, int] = dict.fromkeys(TIERS, 0)
    right = total = cut = 0
    randomly = random.Random(SEED)  # noqa: S311 (a seeded choice, no secret)
    plain = sorted(word for word in held.words if word.isalpha() and len(word) > 4)  # noqa: PLR2004
    spelt = [word for word in plain if word in held.runs]
    some = randomly.sample(spelt, min(len(spelt), WORDS // 3))
    for word in some + randomly.sample(plain, WORDS - len(some)):
        truth = dict(tiers(word, held))
        found = find(parse(word), index, limit=None)
        if found.cut:
            cut += 1
            continue
        keys = {(hit.document, hit.part, hit.number) for hit in (*found.hits, *found.more)}
        for tier, own in truth.items():
            there_of[tier] += len(own)
            found_of[tier] += len(own & keys)
        total += len(keys)
        right += len(keys & set().union(*truth.values()))
    recall = (f"{found_of[tier] / there_of[tier]:.3f}" if there_of[tier] else "-" for tier in TIERS)
    return f"{' | '.join(recall)} | {right / total:.3f} | {cut}"


def passages(index: Index, size: int) -> Passages:
    """Returns what the passages of a library hold, by reading all of them."""
    held = Passages({}, {})
    for _, passage in index.passages(range(1, size + 1)):
        key = passage.document, passage.part, passage.number
        for word in fold(passage.text).split():
            held.words.setdefault(word, set()).add(key)
        for run in unspaced(passage.text):
            held.runs.setdefault("".join(run), set()).add(key)
    return held


def tiers(word: str, held: Passages) -> Iterator[tuple[str, set[Key]]]:
    """Yields each tier with the passages that hold a word of it."""
    yield "exact", held.words.get(word, set())
    yield "joined", held.runs.get(word, set())
    yield "inflection", _holding(held, *variants(word))
    yield "prefix", _holding(held, *(one for one in held.words if one.startswith(word)))
    yield "compound", _holding(held, *(one for one in held.words if one.endswith(word)))


def _holding(held: Passages, *words: str) -> set[Key]:
    return set().union(*(held.words.get(word, set()) for word in words))


if __name__ == "__main__":
    main()
