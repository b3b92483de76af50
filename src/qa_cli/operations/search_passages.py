"""Searches the library, the bundled document or one document, and says what a reader must know."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, NamedTuple

from qa_cli import search
from qa_cli.errors.usage import ContradictingOptionsError
from qa_cli.model.document import Document
from qa_cli.model.index import Collection
from qa_cli.model.notes import Note, NoteKind
from qa_cli.model.results import Found, How, Relaxed, Searched, Showing
from qa_cli.operations import documents, libraries
from qa_cli.operations.filters import NO_FILTERS, Filters, choose

if TYPE_CHECKING:
    from qa_cli.library.filters import Chosen
    from qa_cli.library.reader import Reader
    from qa_cli.model.catalogue import Summary

_OF_HITS: set[NoteKind] = {"first passages"}
_OF_WORDS: set[NoteKind] = {"longer words"}
_TOGETHER: dict[Relaxed, NoteKind] = {
    "pair": "together in pair",
    "document": "together in document",
    "words": "together in words",
}
_INSTEAD: tuple[tuple[NoteKind, How], ...] = (
    ("near words", "near"),
    ("other forms", "inflection"),
)
_MANY_LONGER = 10  # passages with only longer words, of which a reader is told


@contextmanager
def search_passages(
    words: str,
    *,
    exact: bool = False,
    parts: Sequence[str] = (),
    limit: int | None = None,
    explain: bool = False,
    showing: Showing = "hits",
    document: str | None = None,
    library: str | None = None,
    filters: Filters = NO_FILTERS,
) -> Iterator[tuple[Searched, list[Note]]]:
    """Searches for `words`, and gives back what was found and what to say of it.

    Where it looks: in one `document` or, if none is named, in what the library has, and of that in
    what `filters` choose; there, only in `parts` if any are given. Many hits are found while they
    are read, which ends with the context. Of documents that are shown alone, `limit` are shown.

    Raises:
        EmptyQueryError, LongQueryError: There is no word to look for, or too many are.
        QaError: As `collection` says.
    """
    query = search.parse(words, exact=exact)
    with collection(document=document, library=library, filters=filters) as opened:
        most = {"hits": limit, "count": 1}.get(showing)
        found = search.find(query, opened.passages, parts=parts, limit=most)
        searched = Searched(
            found,
            explain=explain,
            sub_questions=opened.passages.sub_questions,
            summaries=opened.summaries,
            showing=showing,
            most=limit,
        )
        operators = [Note("operators", query.operators)] if query.operators else []
        notes = [*operators, *notes_on(found)]
        yield searched, [*opened.notes, *said(notes, showing, explain=explain)]


def _never(_: Sequence[str], __: int) -> Sequence[str]:
    return ()


class Opened(NamedTuple):
    """What is searched: its passages, its documents in short by their names, and what to say.

    `document` returns one of its documents by its whole name. `once_held` returns the names of
    documents of which an older revision may hold some words; at most so many. `people` returns the
    names of the askers and ministers.
    """

    passages: Collection
    summaries: Callable[[Iterable[str]], "Mapping[str, Summary]"]
    document: Callable[[str], Document]
    notes: Sequence[Note] = ()
    once_held: Callable[[Sequence[str], int], Sequence[str]] = _never
    people: Callable[[], Sequence[str]] = tuple


@contextmanager
def collection(
    *, document: str | None = None, library: str | None = None, filters: Filters = NO_FILTERS
) -> Iterator[Opened]:
    """Opens what is to be searched.

    Raises:
        ContradictingOptionsError: Filters are given, and a document too.
        QaError: As `documents.find`, `libraries.opened` and `filters.choose` say.
    """
    if document is not None:
        if filters != NO_FILTERS:
            raise ContradictingOptionsError("--document", filters.options()[0])
        found, notes = documents.find(document, library)
        yield _of_one(found, notes)
    elif filters == NO_FILTERS and not libraries.has_library(library):
        yield _of_one(libraries.bundled(), libraries.absent(library))
    else:
        with libraries.opened(library) as reader:
            if filters == NO_FILTERS:
                yield _of_library(reader)
            else:
                chosen, notes = choose(filters, reader)
                yield _of_library(reader, chosen, [*libraries.absent(library), *notes])


def _of_one(document: Document, notes: Sequence[Note]) -> Opened:
    def summaries(names: Iterable[str]) -> "dict[str, Summary]":
        from qa_cli.operations.summaries import of_document  # noqa: PLC0415 (few formats show it)

        return {name: of_document(document) for name in names}

    def people() -> list[str]:
        return [*filter(None, [document.metadata.asker]), *document.metadata.ministers]

    return Opened(search.Memory(document), summaries, lambda _: document, notes, people=people)


def _of_library(
    reader: "Reader", chosen: "Chosen | None" = None, notes: Sequence[Note] = ()
) -> Opened:
    def summaries(names: Iterable[str]) -> "dict[str, Summary]":
        from qa_cli.operations.summaries import in_library  # noqa: PLC0415 (few formats show it)

        return in_library(names, reader)

    def once_held(words: Sequence[str], most: int) -> list[str]:
        return reader.once_held(words, most, chosen)

    def people() -> list[str]:
        return [*reader.values("asker"), *reader.values("minister")]

    return Opened(reader.index(chosen), summaries, reader.document, notes, once_held, people)


def said(notes: Sequence[Note], showing: Showing, *, explain: bool = False) -> list[Note]:
    """Returns those of the notes that belong to what is shown.

    Which longer words were found is said where hits show them, or where reasons are asked for.
    """
    unsaid = set() if showing == "hits" else _OF_HITS if explain else _OF_HITS | _OF_WORDS
    return [note for note in notes if note.kind not in unsaid]


def notes_on(found: Found) -> list[Note]:
    """Returns what a reader must know of a search: what was relaxed, left out or not found."""
    notes = [*_on_missing(found), *_on_forms(found)]
    if found.longer and found.longer.passages >= _MANY_LONGER:
        numbers = (found.longer.passages, found.longer.number)
        notes.append(Note("longer words", found.longer.words, numbers))
    if found.excluded:
        notes.append(Note("excluded", numbers=(found.excluded,)))
    notes += [Note("too many words", (word,)) for word in found.cut]
    if len(found.hits) < found.total and not found.more:
        notes.append(Note("first passages", numbers=(found.total, len(found.hits))))
    return notes


def _on_missing(found: Found) -> Iterator[Note]:
    """Yields what was relaxed or left out."""
    if found.missing:
        kind: NoteKind = "left out words" if found.hits else "words not found"
        yield Note(kind, found.missing)
        if found.suggestions:
            yield Note("nearest words", found.suggestions)
    elif not found.hits:
        yield Note("not together")
    if found.relaxed:
        yield Note(_TOGETHER[found.relaxed], found.left_out)
    elif found.left_out:
        yield Note("left out stop words", found.left_out)


def _on_forms(found: Found) -> Iterator[Note]:
    """Yields which words are not there as typed, or hardly, and what was found instead."""
    for kind, how in _INSTEAD:
        for word, forms in _found_instead(found, how).items():
            yield Note(kind, (word, *forms))
    for word, commoner in found.near:
        yield Note("words near", (word, *commoner))


def _found_instead(found: Found, how: How) -> dict[str, list[str]]:
    """Returns the words of the query that are not there, each with those found instead."""
    instead: dict[str, dict[str, None]] = {}
    for hit in found.hits:
        for match in hit.matches:
            if match.how == how and (how == "near" or match.word in found.inflected):
                instead.setdefault(match.word, {})[match.matched] = None
    return {word: list(forms) for word, forms in instead.items()}
