"""Measures how a library grows: import rate, size, memory, and search by kind of query.

    python benchmarks/scale.py CORPUS.jsonl.gz [PASSAGES ...]

Libraries of 10,000, 100,000 and 1,000,000 passages (or those named) are made of the corpus's
questions in Dutch and French. Beyond its size come variants, in which one word in seven is joined
to another to an invented compound, so that the vocabulary grows as it does in real text, of which
most new words are compounds. Queries are seeded, and asked in this process, each once; of
less than twenty queries the slowest is printed in place of the 95th percentile.
"""

import gzip
import json
import os
import platform
import random
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from itertools import count, islice
from multiprocessing import Pool
from pathlib import Path
from typing import NamedTuple

from search_quality import NUMBERED
from search_queries import mistyped

from qa_cli import library
from qa_cli.library import rows
from qa_cli.library.filters import between
from qa_cli.library.filters import chosen as chosen_by
from qa_cli.library.index import Index
from qa_cli.library.reader import Reader
from qa_cli.library.rows import Prepared
from qa_cli.model.document import Document, SubQuestion
from qa_cli.model.metadata import Metadata
from qa_cli.model.passages import Lines, Paragraph
from qa_cli.search import find, parse
from qa_cli.text.tokenizer import fold, slug

SIZES = (10_000, 100_000, 1_000_000)
SEED = 11
QUERIES = 100  # of each kind
PORTION = 1_000  # documents that are made and kept at a time
PLACE = Lines(1, 1)
COMMON = ("de", "minister", "het", "vraag", "van de", "de minister", "le ministre", "la question")
COUNTRIES = (
    *("azerbaijan", "turquie", "germany", "oekraine", "frankrijk", "morocco", "iran"),
    *("verenigde staten", "united kingdom", "wit rusland", "Europese Unie", "Namen", "Luik"),
)
DATES = ("19/11/1998", "1 januari 2020", "2019-12-31", "11 mars 2020", "1er juillet 2019", "1/2/20")
RANGES = {  # the documents of the corpus are of 2020 to 2022
    "of a day": ("2021-05-12", "2021-05-12"),
    "of a month": ("2021-05", "2021-05"),
    "of some years": ("2021", None),
    "of no document": ("1950", "1951-07-13"),
}


class Made(NamedTuple):
    """A library that was made: how many passages, and how long it took."""

    passages: int
    documents: int
    seconds: float


def main() -> None:
    """Prints the import rate, and a table for all sizes."""
    corpus = Path(sys.argv[1])
    sizes = [*map(int, sys.argv[2:])] or SIZES
    machine = f"{platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}"
    print(f"{machine}\n")
    with tempfile.TemporaryDirectory() as folder:
        _imports(corpus, Path(folder))
        print("\n| passages | documents | made, documents/s | MB | one more, ms | peak MB |")
        print("| ---: | ---: | ---: | ---: | ---: | ---: |")
        tables = [_size(corpus, Path(folder) / f"{size}.sqlite", size) for size in sizes]
    kinds = tables[0]
    print(f"\n| median / p95 ms | {' | '.join(f'{size:,}' for size in sizes)} |")
    print(f"| --- |{' ---: |' * len(sizes)}")
    for kind in kinds:
        print(f"| {kind} | {' | '.join(table[kind] for table in tables)} |")


def _imports(corpus: Path, folder: Path) -> None:
    """Prints how fast text files are imported, as `qa import` does it."""
    texts = folder / "texts"
    texts.mkdir()
    for at, (text, _) in enumerate(_texts(corpus)):
        (texts / f"{at:06}.txt").write_text(text, encoding="utf-8")
    files = sorted(map(str, texts.iterdir()))
    command = [sys.executable, "-m", "qa_cli", "--library", str(folder / "texts.sqlite"), "import"]
    begun = time.perf_counter()
    subprocess.run([*command, *files], capture_output=True, check=True)
    seconds = time.perf_counter() - begun
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    size = sum(Path(file).stat().st_size for file in files) / len(files)
    print(f"Text files: {len(files) / seconds:,.0f} documents a second, of {size:,.0f} bytes each")
    print(f"Peak memory: {peak:.0f} MB in the largest process")


def _size(corpus: Path, path: Path, size: int) -> dict[str, str]:
    """Makes a library, prints its row, and returns the times of each kind of query."""
    made = make(corpus, path, size)
    one = statistics.median(_one_more(path) for _ in range(5)) * 1000
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    rate = made.documents / made.seconds
    print(
        f"| {made.passages:,} | {made.documents:,} | {rate:,.0f} |"
        f" {path.stat().st_size / 1e6:,.0f} | {one:.0f} | {peak:.0f} |"
    )
    with library.reading(path) as reader:
        return {kind: _times(search) for kind, search in _kinds(reader, corpus)}


def make(corpus: Path, path: Path, size: int) -> Made:
    """Makes a library of at least `size` passages at `path`."""
    passages = documents = 0
    begun = time.perf_counter()
    texts = _documents(corpus)
    with library.writing(path) as writer, Pool() as pool:
        while passages < size:
            for prepared in pool.map(_prepared, islice(texts, PORTION), chunksize=50):
                if passages < size:
                    writer.keep(prepared)
                    documents += 1
                    passages += len(prepared.passages)
            writer.commit()
    return Made(passages, documents, time.perf_counter() - begun)


def _one_more(path: Path) -> float:
    """Returns the seconds that it takes to keep one more document, from opening on."""
    number = time.perf_counter_ns()
    text = f"Vraag over het dossier {number}. 1. Welke maatregelen neemt u? 2. Wat kost dit?"
    prepared = _prepared((f"more-{number}", "nl", text))
    begun = time.perf_counter()
    with library.writing(path) as writer:
        writer.keep(prepared)
        writer.commit()
    return time.perf_counter() - begun


Kind = tuple[str, list[Callable[[], object]]]


def _kinds(reader: Reader, corpus: Path) -> Iterator[Kind]:
    """Yields each kind of query with what asks one of it."""
    randomly = random.Random(SEED)  # noqa: S311 (a seeded choice, no secret)
    index = reader.index()
    seen = _seen(corpus)
    rare = list(_rare(corpus, seen, randomly))
    yield "1 to 3 rare words", _asking(index, map(" ".join, rare))
    typed = (mistyped(words[0], randomly) for words in rare)
    yield "a rare word with a typing error", _asking(index, typed)
    mixed = (" ".join([mistyped(words[0], randomly), *words[1:]]) for words in rare)
    yield "1 to 3 rare words, one with an error", _asking(index, mixed)
    yield "the first 5 letters of a word", _asking(index, (words[0][:5] for words in rare))
    yield "the last 6 letters of a word", _asking(index, (words[0][-6:] for words in rare))
    yield "a country", _asking(index, COUNTRIES)
    yield "words in most documents", _asking(index, COMMON)
    absent = ("".join(randomly.sample("qxzjvkw", 7)) for _ in range(20))
    yield "a word that is nowhere", _asking(index, absent)
    yield "a date, in any spelling", _asking(index, DATES)
    common = sorted(seen, key=lambda word: (-seen[word], word))
    some = [word for word in common[:4_000] if len(word) > 4 and word.isalpha()]  # noqa: PLR2004
    one = [randomly.choice(some) for _ in range(QUERIES)]
    yield "a common word, with its longer words", _asking(index, one)
    two = [" ".join(randomly.sample(some, 2)) for _ in range(QUERIES)]
    yield "2 common words", _asking(index, two)
    extra = (" ".join([*words, randomly.choice(some)]) for words in rare)
    yield "rare words and one too many", _asking(index, extra)
    plain = (f"hoeveel {' '.join(randomly.sample(some, 4))} zijn er" for _ in range(QUERIES))
    yield "a question of 4 common words", _asking(index, plain)
    rare_typed = [" ".join(words) for words in rare]
    for name, dates in RANGES.items():
        chosen = reader.index(between(*dates))
        yield f"rare words, {name}", _asking(chosen, rare_typed)
        yield f"2 common words, {name}", _asking(chosen, two)
        yield f"words in most documents, {name}", _asking(chosen, COMMON)
    asked = reader.index(chosen_by({}, ["FR"], unanswered=True))
    yield "2 common words, unanswered, naming a country", _asking(asked, two)


def _asking(index: Index, texts: Iterable[str]) -> list[Callable[[], object]]:
    return [partial(_find, text, index) for text in texts]


def _find(text: str, index: Index) -> object:
    return find(parse(text), index, limit=20)


def _seen(corpus: Path) -> dict[str, int]:
    """Returns each word of the corpus with the number of questions that hold it."""
    seen: dict[str, int] = {}
    for text, _ in _texts(corpus):
        for word in set(fold(text).split(" ")):
            seen[word] = seen.get(word, 0) + 1
    return seen


def _rare(corpus: Path, seen: dict[str, int], randomly: random.Random) -> Iterator[list[str]]:
    """Yields one to three words of at least six letters of a question, the rarest of it."""
    texts = [text for text, _ in _texts(corpus)]
    for text in randomly.sample(texts, QUERIES):
        first = max(NUMBERED.split(text), key=len)
        words = {word for word in fold(first).split(" ") if len(word) >= 6 and word.isalpha()}  # noqa: PLR2004
        rarest = sorted(words, key=lambda word: (seen[word], word))[: randomly.randint(1, 3)]
        if rarest:
            yield rarest


def _times(searches: list[Callable[[], object]]) -> str:
    """Returns the median and 95th percentile in ms of the processor, which others may be using."""
    times = []
    for search in searches:
        begun = time.process_time()
        search()
        times.append((time.process_time() - begun) * 1000)
    if len(times) < 20:  # noqa: PLR2004 (too few for a percentile)
        return f"{statistics.median(times):.0f} / {max(times):.0f}"
    p95 = statistics.quantiles(times, n=20, method="inclusive")[-1]
    return f"{statistics.median(times):.0f} / {p95:.0f}"


def _texts(corpus: Path) -> Iterator[tuple[str, str]]:
    """Yields the questions of the corpus with their language: all in Dutch, then in French."""
    for language in ("nl", "fr"):
        with gzip.open(corpus, "rt", encoding="utf-8") as lines:
            for line in lines:
                yield json.loads(line)[language], language


def _documents(corpus: Path) -> Iterator[tuple[str, str, str]]:
    """Yields names, languages and texts without end: the corpus, then variants of it."""
    for variant in count():
        for at, (text, language) in enumerate(_texts(corpus)):
            yield f"question-{variant}-{at}", language, varied(text, variant, at)


def varied(text: str, variant: int, at: int) -> str:
    """Returns a text in which one word in seven is a compound that no other variant has."""
    if not variant:
        return text
    randomly = random.Random(variant * 1_000_003 + at)  # noqa: S311
    words = text.split(" ")
    plain = [word for word in words if word.isalpha() and len(word) > 3]  # noqa: PLR2004
    for place in range(randomly.randrange(7), len(words), 7):
        if plain and words[place].isalpha():
            words[place] += randomly.choice(plain).lower()
    return " ".join(words)


def _prepared(named: tuple[str, str, str]) -> Prepared:
    name, language, text = named
    first, *numbered = NUMBERED.split(text)
    day = f"20{20 + len(text) % 3}-0{1 + len(text) % 9}-1{len(text) % 10}"
    document = Document(
        name=slug(name),
        language=language,
        title=Paragraph(first[:80], PLACE),
        introduction=(Paragraph(first, PLACE),),
        questions=tuple(
            SubQuestion(number, (Paragraph(part, PLACE),))
            for number, part in enumerate(numbered, start=1)
        ),
        answers=(),
        countries=(),
        metadata=Metadata(asked_on=day),
    )
    return rows.prepared(document, (), rows.origin(f"{name}.txt", text.encode()))


if __name__ == "__main__":
    main()
