"""What a reader might use in place of `qa`, each asked as its own guide says: for comparison only.

RapidFuzz and SQLite are always there; of the others those that are installed:
`pip install tantivy bm25s symspellpy` (the extra `bench`), `apt install ugrep python3-xapian`.
"""

import importlib.util
import re
import shutil
import sqlite3
import subprocess
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from rapidfuzz import fuzz, process
from search_queries import Key, Texts

from qa_cli.text.tokenizer import fold

SHOWN = 10
STEMMERS = {"nl": "dutch", "fr": "french"}
_APOSTROPHES = dict.fromkeys(map(ord, "'’"), " ")
Searcher = Callable[[str], Sequence[Key]]


def peers(texts: Texts, folder: Path) -> Iterator[tuple[str, Searcher, int]]:
    """Yields each peer by name, with how many queries of a kind it is asked."""
    yield "FTS5", _fts5(texts), 300
    for name, module, make in (
        ("SymSpell + FTS5", "symspellpy", _symspell),
        ("tantivy, fuzzy", "tantivy", _tantivy),
        ("bm25s", "bm25s", _bm25s),
    ):
        if importlib.util.find_spec(module):
            yield name, make(texts), 300
    if importlib.util.find_spec("xapian"):
        yield "Xapian, spelling", _xapian(texts, folder / "words", stemmed=False), 300
        yield "Xapian, spelling, stemmed", _xapian(texts, folder / "stems", stemmed=True), 300
    if ugrep := shutil.which("ugrep"):
        yield "ugrep -Z", _ugrep(texts, folder, ugrep), 50
    for scorer in (fuzz.partial_ratio, fuzz.WRatio):
        yield f"rapidfuzz, {scorer.__name__}", _rapidfuzz(texts, scorer), 50


def _rapidfuzz(texts: Texts, scorer: Callable[..., float]) -> Searcher:
    def search(typed: str) -> list[Key]:
        found = process.extract(typed, texts.folded, scorer=scorer, limit=SHOWN)
        return [key for _, _, key in found]

    return search


def _fts5(texts: Texts) -> Searcher:
    """Returns a search for all words and, where no passage holds all, for any of them."""
    connection = sqlite3.connect(":memory:")
    connection.execute(
        "CREATE VIRTUAL TABLE texts USING fts5 (text, tokenize = 'unicode61 remove_diacritics 2')"
    )
    keys = list(texts.printed)
    rows = ((at, texts.printed[key]) for at, key in enumerate(keys))
    connection.executemany("INSERT INTO texts (rowid, text) VALUES (?, ?)", rows)
    sql = "SELECT rowid FROM texts WHERE texts MATCH ? ORDER BY rank LIMIT ?"

    def search(typed: str) -> list[Key]:
        words = [f'"{word}"' for word in fold(typed).split()]
        for operator in (" AND ", " OR "):
            rows = connection.execute(sql, (operator.join(words), SHOWN)).fetchall()
            if rows:
                break
        return [keys[at] for (at,) in rows]

    return search


def _symspell(texts: Texts) -> Searcher:
    from symspellpy import SymSpell, Verbosity  # noqa: PLC0415 (where it is installed)

    speller = SymSpell(max_dictionary_edit_distance=2)
    for word, held in texts.holding.items():
        speller.create_dictionary_entry(word, len(held))
    ask = _fts5(texts)

    def search(typed: str) -> Sequence[Key]:
        meant = []
        for word in fold(typed).split():
            near = speller.lookup(word, Verbosity.TOP, max_edit_distance=2)
            meant.append(near[0].term if near else word)
        return ask(" ".join(meant))

    return search


def _tantivy(texts: Texts) -> Searcher:
    import tantivy  # noqa: PLC0415 (where it is installed)

    builder = tantivy.SchemaBuilder()
    builder.add_text_field("text")
    builder.add_unsigned_field("key", stored=True)
    schema = builder.build()
    index = tantivy.Index(schema)
    writer = index.writer()
    keys = list(texts.folded)
    for at, key in enumerate(keys):
        writer.add_document(tantivy.Document(text=texts.folded[key], key=at))
    writer.commit()
    index.reload()
    searcher = index.searcher()

    def search(typed: str) -> list[Key]:
        queries = [
            (
                tantivy.Occur.Should,
                tantivy.Query.fuzzy_term_query(schema, "text", word, distance=edits),
            )
            for word in fold(typed).split()
            for edits in range(min(2, len(word) // 4) + 1)
        ]
        hits = searcher.search(tantivy.Query.boolean_query(queries), SHOWN).hits
        return [keys[searcher.doc(address)["key"][0]] for _, address in hits]

    return search


def _bm25s(texts: Texts) -> Searcher:
    import bm25s  # noqa: PLC0415 (where it is installed)

    keys = list(texts.folded)
    index = bm25s.BM25()
    tokens = bm25s.tokenize(list(texts.folded.values()), stopwords=None, show_progress=False)
    index.index(tokens, show_progress=False)

    def search(typed: str) -> list[Key]:
        words = bm25s.tokenize([fold(typed)], stopwords=None, show_progress=False)
        if not words.vocab:
            return []
        found, scores = index.retrieve(words, k=SHOWN, show_progress=False)
        return [keys[at] for at, score in zip(found[0], scores[0], strict=True) if score > 0]

    return search


def _xapian(texts: Texts, folder: Path, *, stemmed: bool) -> Searcher:
    """Returns a search as Xapian's guide sets it up, which folds neither accents nor apostrophes.

    A word that no passage holds is replaced by what it suggests. Its query parser suggests a
    commoner word for one that is there as well, for "did you mean ...?", which a search cannot ask.
    """
    import xapian  # noqa: PLC0415 (where it is installed)

    stemmer = xapian.Stem(STEMMERS[texts.language])
    database: Any = xapian.WritableDatabase(str(folder), xapian.DB_CREATE_OR_OPEN)
    generator = xapian.TermGenerator()
    generator.set_stemmer(stemmer)
    generator.set_database(database)
    generator.set_flags(xapian.TermGenerator.FLAG_SPELLING)
    keys = list(texts.printed)
    for key in keys:
        document = xapian.Document()
        generator.set_document(document)
        generator.index_text(_unaccented(texts.printed[key]))
        database.add_document(document)
    database.commit()
    parser = xapian.QueryParser()
    parser.set_stemmer(stemmer)
    parser.set_stemming_strategy(parser.STEM_SOME if stemmed else parser.STEM_NONE)
    parser.set_database(database)
    enquire = xapian.Enquire(database)

    def spelt(word: str) -> str:
        if not word.isalpha() or database.term_exists(word.lower()):
            return word
        return database.get_spelling_suggestion(word.lower()).decode() or word

    def search(typed: str) -> list[Key]:
        query = " ".join(map(spelt, _unaccented(typed).split()))
        enquire.set_query(parser.parse_query(query))
        return [keys[match.docid - 1] for match in enquire.get_mset(0, SHOWN)]

    return search


def _unaccented(text: str) -> str:
    letters = unicodedata.normalize("NFKD", text).translate(_APOSTROPHES)
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def _ugrep(texts: Texts, folder: Path, ugrep: str) -> Searcher:
    file = folder / "passages.txt"
    keys = list(texts.folded)
    file.write_text("".join(f"{text}\n" for text in texts.folded.values()), encoding="utf-8")

    def search(typed: str) -> list[Key]:
        words = [
            option for word in re.split(r"\s+", fold(typed)) for option in ("--and", "-e", word)
        ][1:]
        command = [ugrep, "-Z2", "-i", "-n", "-m", str(SHOWN), *words, str(file)]
        found = subprocess.run(command, capture_output=True, text=True, check=False).stdout
        return [keys[int(line.partition(":")[0]) - 1] for line in found.splitlines()]

    return search
