"""Measures how often search puts a right passage first, on real questions with seeded queries.

    python benchmarks/search_quality.py CORPUS.jsonl.gz [DOCUMENTS]

The corpus holds a question a line, `{"id", "nl", "fr"}`. A query is one to three words of at least
five letters that stand in at most five passages and together in one; each word has a typing error
(a letter dropped, added, changed or swapped with its neighbour) with a chance of six in ten. A
passage is right if it holds all the words that were meant.

`qa` searches a library of the questions. Beside it, the same queries are asked of what a reader
might use instead: RapidFuzz over whole passages, FTS5 as it is, and `ugrep -Z` where it is
installed, whose passages come in the order of the file.

The traps are pairs of words that must never be taken for one another, and invented words that come
near none: every hit for one of these is false.
"""

import gzip
import json
import random
import re
import shutil
import sqlite3
import statistics
import string
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path

from rapidfuzz import fuzz, process

from qa_cli import library
from qa_cli.library import rows
from qa_cli.library.reader import Reader
from qa_cli.model.document import Document, Lines, Paragraph, Passage, SubQuestion
from qa_cli.model.index import Collection
from qa_cli.search import find, parse
from qa_cli.text.fuzzy import budget, within
from qa_cli.text.tokenizer import fold, slug, split

SEED = 7
QUERIES = 300
DOCUMENTS = 2500
RAREST = 5  # passages that a word of a query may stand in
LETTERS = 5  # the fewest of a word of a query
ERRORS = 0.6  # the share of words with a typing error
SHOWN = 10
TRAPS = (
    *(("iran", "irak"), ("gambia", "zambia"), ("ierland", "ijsland"), ("estland", "letland")),
    *(("niger", "nigeria"), ("liberia", "nigeria"), ("export", "expert"), ("wapens", "wagens")),
)
ABSENT = 100  # invented words
# Paragraph breaks were lost in the source: "...werken?2. Welke...".
NUMBERED = re.compile(r"(?<=[?.!:;])\s*(?=\d{1,2}\. )")


Key = tuple[str, str, int | None]
Searcher = Callable[[str], Sequence[Key]]


def main() -> None:
    """Prints a table for each language, and then the traps that were fallen into."""
    corpus = Path(sys.argv[1])
    most = int(sys.argv[2]) if len(sys.argv) > 2 else DOCUMENTS  # noqa: PLR2004
    print("| language, passages | by | right first | right in ten | median ms | p95 ms |")
    print("| --- | --- | ---: | ---: | ---: | ---: |")
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
    """Prints a row for each searcher, and the traps."""
    passages: dict[Key, Passage] = {
        (document.name, passage.part, passage.number): passage
        for document in documents
        for passage in document.passages()
    }
    holding = held(passages)
    asked = list(queries(holding, random.Random(SEED)))  # noqa: S311 (a seeded choice, no secret)
    for name, searcher in searchers(passages, index, folder):
        row = score(asked, holding, searcher)
        print(f"| {language}, {len(passages):,} | {name} | {row} |", flush=True)
    fallen = [f"{typed} -> {other}" for typed, other in drifts(index)]
    false = [word for word in absent(holding) if find(parse(word), index, limit=1).hits]
    misplaced = sum(near_above_exact(typed, index) for _, typed in asked)
    print(
        f"<!-- {language}: {len(fallen)} of {2 * len(TRAPS)} traps: {', '.join(fallen)};"
        f" {len(false)} of {ABSENT} absent words found; {misplaced} near above exact -->"
    )


def searchers(
    passages: dict[Key, Passage], index: Collection, folder: Path
) -> Iterator[tuple[str, Searcher]]:
    """Yields each way to search, by name."""
    yield "qa, in a library", partial(_by_qa, index)
    texts = {key: fold(passage.text) for key, passage in passages.items()}
    for scorer in (fuzz.partial_ratio, fuzz.WRatio):
        yield f"rapidfuzz, {scorer.__name__}", partial(_by_rapidfuzz, texts, scorer)
    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE VIRTUAL TABLE texts USING fts5 (text)")
    keys = list(passages)
    connection.executemany(
        "INSERT INTO texts (rowid, text) VALUES (?, ?)",
        ((at, passages[key].text) for at, key in enumerate(keys)),
    )
    yield "FTS5", partial(_by_fts5, connection, keys)
    if ugrep := shutil.which("ugrep"):
        file = folder / "passages.txt"
        file.write_text("".join(f"{text}\n" for text in texts.values()), encoding="utf-8")
        yield "ugrep -Z", partial(_by_ugrep, ugrep, file, list(texts))


def _by_qa(index: Collection, typed: str) -> list[Key]:
    hits = find(parse(typed), index, limit=SHOWN).hits
    return [(hit.document, hit.part, hit.number) for hit in hits]


def _by_rapidfuzz(texts: dict[Key, str], scorer: Callable[..., float], typed: str) -> list[Key]:
    return [key for _, _, key in process.extract(typed, texts, scorer=scorer, limit=SHOWN)]


def _by_fts5(connection: sqlite3.Connection, keys: list[Key], typed: str) -> list[Key]:
    sql = "SELECT rowid FROM texts WHERE texts MATCH ? ORDER BY rank LIMIT ?"
    return [keys[at] for (at,) in connection.execute(sql, (typed, SHOWN))]


def _by_ugrep(ugrep: str, file: Path, keys: list[Key], typed: str) -> list[Key]:
    words = [option for word in typed.split() for option in ("--and", "-e", word)][1:]
    command = [ugrep, "-Z2", "-i", "-n", "-m", str(SHOWN), *words, str(file)]
    found = subprocess.run(command, capture_output=True, text=True, check=False).stdout
    return [keys[int(line.partition(":")[0]) - 1] for line in found.splitlines()]


def score(
    asked: list[tuple[list[str], str]], holding: dict[str, set[Key]], searcher: Searcher
) -> str:
    """Returns the shares of right passages first and in ten, and the times."""
    first = in_ten = 0
    times = []
    for words, typed in asked:
        right = set.intersection(*(holding[word] for word in words))
        start = time.perf_counter()
        found = searcher(typed)
        times.append(time.perf_counter() - start)
        hits = [key in right for key in found]
        first += hits[:1] == [True]
        in_ten += any(hits)
    median, p95 = statistics.median(times), statistics.quantiles(times, n=20)[-1]
    shares = f"{first / len(asked):.3f} | {in_ten / len(asked):.3f}"
    return f"{shares} | {median * 1000:.0f} | {p95 * 1000:.0f}"


def held(passages: dict[Key, Passage]) -> dict[str, set[Key]]:
    """Returns each word with the passages that hold it, found without the code under test."""
    holding: dict[str, set[Key]] = {}
    for key, passage in passages.items():
        for word in split(passage.text):
            holding.setdefault(word.folded, set()).add(key)
    return holding


def queries(
    holding: dict[str, set[Key]], randomly: random.Random
) -> Iterator[tuple[list[str], str]]:
    """Yields the words meant and the query typed, `QUERIES` times."""
    together: dict[Key, list[str]] = {}
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


def drifts(index: Collection) -> Iterator[tuple[str, str]]:
    """Yields the trap words that are matched by the word they must not be taken for."""
    for pair in TRAPS:
        for typed, other in (pair, pair[::-1]):
            hits = find(parse(typed), index, limit=100).hits
            if any(match.matched.casefold() == other for hit in hits for match in hit.matches):
                yield typed, other


def absent(holding: dict[str, set[Key]]) -> Iterator[str]:
    """Yields invented words that no word of the passages comes near, begins or ends with."""
    randomly = random.Random(SEED)  # noqa: S311 (a seeded choice, no secret)
    syllables = ["zwa", "kri", "mol", "tup", "vex", "gno", "bir", "fas", "lud", "pey", "jor", "sni"]
    given = 0
    while given < ABSENT:
        word = "".join(randomly.sample(syllables, randomly.randint(2, 3)))
        related = any(word in known for known in holding)
        if not related and not within(word, holding, budget(word)):
            given += 1
            yield word


def near_above_exact(typed: str, index: Collection) -> bool:
    """Returns whether a hit with a mended word stands above one with none."""
    mended = [hit.worst == "near" for hit in find(parse(typed), index, limit=100).hits]
    return mended != sorted(mended)


if __name__ == "__main__":
    main()
