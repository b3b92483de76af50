"""Passages -> what the search index holds of them: folded text, words, words without a space.

Pure, so that other processes can do it: folding and splitting text takes most of the time of an
import. The same passages always give the same rows; that is how they are taken out again.
"""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from qa_cli.library import fts
from qa_cli.model.passages import Part
from qa_cli.text.tokenizer import fold, unspaced

BETWEEN = "¶"  # stands in the index between two paragraphs, so that no phrase spans them
_PLACES = {column: at for at, column in enumerate(fts.COLUMNS)}


class Folded(NamedTuple):
    """A passage with its folded words, and those of its translation."""

    part: Part
    text: str
    translation: str | None
    words: str
    translated_words: str | None


class IndexRows(NamedTuple):
    """What the search index holds of some passages of a document that has these `facets`.

    `texts` are the rows of `passage_index`, by its columns; `words` and `runs` are the words, and
    the words without spaces between them, first of the originals, then of the translations.
    """

    texts: tuple[tuple[str | None, ...], ...]
    words: tuple[frozenset[str], frozenset[str]]
    runs: tuple[frozenset[tuple[str, ...]], frozenset[tuple[str, ...]]]
    facets: str = ""


def folded(part: Part, text: str, translation: str | None) -> Folded:
    """Returns a passage with its folded words."""
    return Folded(part, text, translation, _fold(text), _fold(translation) if translation else None)


def indexed(passages: Sequence[Folded]) -> IndexRows:
    """Returns what the index holds of passages."""
    translated = [passage for passage in passages if passage.translation]
    return IndexRows(
        texts=tuple(map(_row, passages)),
        words=(
            _words(passage.words for passage in passages),
            _words(passage.translated_words or "" for passage in translated),
        ),
        runs=(
            _runs(passage.text for passage in passages),
            _runs(passage.translation or "" for passage in translated),
        ),
    )


def _fold(text: str) -> str:
    return f" {BETWEEN} ".join(map(fold, text.split("\n\n")))


def _row(passage: Folded) -> tuple[str | None, ...]:
    """Returns a row of the index: only the columns of the passage's part hold anything."""
    row: list[str | None] = [None] * len(_PLACES)
    row[_PLACES[passage.part]] = passage.words
    row[_PLACES[fts.of_translation(passage.part)]] = passage.translated_words
    return tuple(row)


def _words(texts: Iterable[str]) -> frozenset[str]:
    return frozenset().union(*(text.split(" ") for text in texts)) - {"", BETWEEN}


def _runs(texts: Iterable[str]) -> frozenset[tuple[str, ...]]:
    return frozenset().union(*map(unspaced, texts))
