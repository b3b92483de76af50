"""A document -> all that a library keeps of it: pure, so that other processes can do it.

The process that writes only hands the rows to SQLite.
"""

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from qa_cli.library import facets, index_rows, table_rows
from qa_cli.library.index_rows import IndexRows
from qa_cli.library.row_shapes import DocumentRow, LinkRow, PairRow, QuestionRow
from qa_cli.model import naming, to_json
from qa_cli.model.catalogue import Origin
from qa_cli.model.diagnostics import Problem
from qa_cli.model.document import Document
from qa_cli.places import mentions
from qa_cli.text.display import visible

_DIGEST = 16  # bytes, which two documents never share
Rows = tuple[tuple[Any, ...], ...]  # plain, which one process hands to another in half the time


class Model(NamedTuple):
    """A document as JSON without its name, and digests of that with and without translations."""

    text: str
    content: str
    original: str


class Prepared(NamedTuple):
    """A document, ready to be kept: the rows of each table, as `table_rows` has them.

    `answers` are the passages that are answers, counted from 0; `named` the codes of the countries
    that it names.
    """

    name: str
    identity: str
    origin: Origin
    model: Model
    document: DocumentRow
    problems: Rows
    passages: Rows
    indexed: IndexRows
    questions: tuple[QuestionRow, ...]
    answers: tuple[int, ...]
    links: tuple[LinkRow, ...]
    pairs: tuple[PairRow, ...]
    named: tuple[str, ...]
    countries: Rows
    sectors: Rows
    facts: Rows


def origin(file: str, content: bytes, path: str | None = None) -> Origin:
    """Returns where a document came from; control characters in a file's name are written out.

    A `path` that no text can hold is not kept.
    """
    absolute = str(Path(path).absolute()) if path is not None and _is_text(path) else None
    return Origin(visible(file), absolute, hashlib.sha256(content).hexdigest())


def prepared(document: Document, problems: Sequence[Problem], came_from: Origin) -> Prepared:
    """Returns the rows of a document, of which `problems` are what could not be matched."""
    passages = tuple(document.passages())
    folded = [index_rows.folded(item.part, item.text, item.translation) for item in passages]
    indexed = index_rows.indexed(folded)
    answers = tuple(at for at, passage in enumerate(passages) if passage.part == "answer")
    texts = [(item.text, item.words) for item in folded]
    named = tuple(sorted(mentions.countries(texts, indexed.words[0])))
    listed = table_rows.document_row(document, len(problems))
    return Prepared(
        name=document.name,
        identity=naming.identity(document),
        origin=came_from,
        model=model(to_json.as_dict(document)),
        document=listed,
        problems=_plain(map(table_rows.problem_row, problems)),
        passages=_plain(
            table_rows.passage_row(passage, item.text, item.translation)
            for passage, item in zip(passages, folded, strict=True)
        ),
        indexed=indexed._replace(
            facets=facets_of(listed.columns(), listed.metadata.ministers, named)
        ),
        questions=tuple(table_rows.question_rows(document, passages)),
        answers=answers,
        links=tuple(table_rows.link_rows(document, answers)),
        pairs=tuple(table_rows.pair_rows(document, passages)),
        named=named,
        countries=_plain(map(table_rows.country_row, document.countries)),
        sectors=_plain(table_rows.sector_rows(document.countries)),
        facts=_plain(table_rows.fact_rows(document.countries)),
    )


def facets_of(listed: Mapping[str, Any], ministers: Iterable[str], countries: Iterable[str]) -> str:
    """Returns the facets of a document of these ministers, that names `countries`.

    `listed` are its columns of `documents`.
    """
    named = [(field, listed[field]) for field in facets.NAMED if field != "minister"]
    named += [("minister", one) for one in ministers]
    unanswered = listed["unanswered"] > 0
    return facets.of(named, listed["date"], countries, unanswered=unanswered)


def _plain(rows: Iterable[tuple[Any, ...]]) -> Rows:
    return tuple(tuple(row) for row in rows)


def model(data: dict[str, Any]) -> Model:
    """Returns what is kept of a document in dictionaries and lists, as `to_json` makes it."""
    text = to_json.nameless(data)
    content = original = _digest(text)
    if '"translation": "' in text:  # in a text, a backslash stands before a quotation mark
        original = _digest(to_json.nameless(_untranslated(data)))
    return Model(text, content, original)


def _digest(text: str) -> str:
    return hashlib.blake2b(text.encode(), digest_size=_DIGEST).hexdigest()


def _untranslated(value: Any) -> Any:
    if isinstance(value, dict):
        return {
            key: None if key == "translation" else _untranslated(held)
            for key, held in value.items()
        }
    return [_untranslated(held) for held in value] if isinstance(value, list) else value


def _is_text(path: str) -> bool:
    try:
        path.encode()
    except UnicodeEncodeError:
        return False
    return True
