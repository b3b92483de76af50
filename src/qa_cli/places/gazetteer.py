"""Country names in many languages -> ISO 3166-1 code, and back.

The names are in `data/places.tsv`, written by `scripts/make_places.py` from CLDR and two hand
lists, in the order of their folded spellings. A look-up bisects the file's bytes instead of parsing
its thousands of rows, which every command would wait for.

A *place* is a country by its alpha-2 code ("AZ"), or a region or city by a slug ("baku") whose
spellings differ between languages.
"""

import functools
from collections.abc import Collection, Iterator
from typing import NamedTuple

from qa_cli import resources
from qa_cli.errors.files import UnreadableDataError
from qa_cli.text.tokenizer import fold

# The languages readers write in, and in which names are looked for in a text.
READER_LANGUAGES = ("nl", "en", "fr")
# Those of documents, too: who searches for Germany finds Deutschland.
SEARCHED_LANGUAGES = (*READER_LANGUAGES, "de")
_ENGLISH_LABELS = {
    "nl": "Dutch",
    "en": "English",
    "fr": "French",
    "de": "German",
}
_FILE = "places.tsv"
_SEARCHED_KINDS = frozenset({"name", "adjective", "inhabitant", "proper"})
_STATED_KINDS = frozenset({"code", "homograph"})
LONGEST_NAME = 4  # words that are read together as one name: "bosnia and herzegovina" and one more
_SHORTEST_FOREIGN_NAME = 4  # Vietnamese "Duc" is Germany, but French "duc" is not


class Spelling(NamedTuple):
    """One way to write a place, folded.

    `kind` is name, adjective, inhabitant, code, homograph (a name that is an everyday word too),
    proper (a name that is one without its capital: Namen), or label (the English name, as printed);
    `languages` are those in which it is written so.
    """

    text: str
    place: str
    kind: str
    languages: tuple[str, ...]


@functools.lru_cache(maxsize=4096)
def find(name: str, *, stated: bool = False) -> tuple[str, ...]:
    """Returns the places that `name` names in any language, in any case, with or without accents.

    None: it names no place. Several: it is ambiguous. Where the reader has `stated` that it is a
    country, ISO codes ("AZ", "aze") and everyday words (German "Indien") count too; so do proper
    names in any case, which else must begin with a capital.
    """
    folded = fold(name)
    capital = stated or name[:1].isupper()
    long = len(folded) >= _SHORTEST_FOREIGN_NAME
    return tuple(
        dict.fromkeys(
            spelling.place
            for spelling in _named(folded)
            if (
                spelling.kind in _SEARCHED_KINDS
                and (long or _read(spelling))
                and (capital or spelling.kind != "proper")
            )
            or (spelling.kind in _STATED_KINDS and stated)
        )
    )


def spellings(place: str, languages: Collection[str] = READER_LANGUAGES) -> tuple[Spelling, ...]:
    """Returns the names, adjectives and inhabitants of `place` in any of the `languages`."""
    return tuple(
        one
        for one in _rows(place)
        if one.kind in _SEARCHED_KINDS and not set(one.languages).isdisjoint(languages)
    )


@functools.lru_cache(maxsize=256)
def wider(name: str, place: str) -> tuple[tuple[str, ...], ...]:
    """Returns the longer names, in the readers' languages, of other places that hold `name`.

    They are folded and split into words: ("zuid", "soedan") for "soedan" and "SD".
    """
    words = f" {fold(name)} "
    found: dict[str, bool] = {}
    for spelling in _holding(fold(name)):
        if words in f" {spelling.text} " and words.strip() != spelling.text and _read(spelling):
            found[spelling.text] = found.get(spelling.text, True) and spelling.place != place
    return tuple(tuple(text.split(" ")) for text, other in found.items() if other)


def label(place: str) -> str:
    """Returns the English name of `place` as printed ("Azerbaijan")."""
    return next((spelling.text for spelling in _rows(place) if spelling.kind == "label"), place)


def describe(place: str, name: str) -> str | None:
    """Returns what `name` is to `place` in words, "English name" or "Dutch adjective", if known."""
    spelling = _spelling_of(place, name)
    if spelling is None:
        return None
    kind = "name" if spelling.kind == "proper" else spelling.kind
    return f"{_ENGLISH_LABELS.get(spelling.languages[0], 'foreign')} {kind}"


def kind_of(place: str, name: str) -> str | None:
    """Returns whether `name` is a name, adjective or inhabitant of `place`, if it is known."""
    spelling = _spelling_of(place, name)
    return spelling.kind if spelling else None


def is_country(place: str) -> bool:
    """Returns whether `place` is a country and not a region or city."""
    return len(place) == 2 and place.isupper()  # noqa: PLR2004 (alpha-2)


def names(*, read: bool) -> dict[str, tuple[str, ...]]:
    """Returns every country name, folded, with the countries it names.

    Those in the readers' languages, if they are to be `read`. This parses the whole file; it
    serves only to correct a misspelt name.
    """
    found: dict[str, tuple[str, ...]] = {}
    for spelling in map(_spelling, _table().strip().split(b"\n")):
        wanted = spelling.kind in {"name", "adjective"} and is_country(spelling.place)
        if wanted and (_read(spelling) or not read):
            found[spelling.text] = (*found.get(spelling.text, ()), spelling.place)
    return found


def every_spelling() -> Iterator[Spelling]:
    """Yields all names, adjectives and inhabitants in the readers' languages, of all places."""
    for spelling in map(_spelling, _table().strip().split(b"\n")):
        if spelling.kind in _SEARCHED_KINDS and _read(spelling):
            yield spelling


def _spelling_of(place: str, name: str) -> Spelling | None:
    """Returns the name, adjective or inhabitants of `place` that `name` is in any language."""
    folded = fold(name)
    known = (one for one in _rows(place) if one.text == folded and one.kind in _SEARCHED_KINDS)
    return next(known, None)


def _read(spelling: Spelling) -> bool:
    return any(language in READER_LANGUAGES for language in spelling.languages)


def _named(folded: str) -> list[Spelling]:
    """Returns the rows whose folded text is `folded`."""
    table, start = _table(), f"{folded}\t".encode()
    at = _first_row(table, start)
    found = []
    while folded and table.startswith(start, at):
        end = table.find(b"\n", at)
        found.append(_spelling(table[at:end]))
        at = end + 1
    return found


def _first_row(table: bytes, start: bytes) -> int:
    """Returns the offset of the first row that begins with `start` or comes after it in order."""
    low, high = 0, len(table)
    while low < high:
        row = table.rfind(b"\n", 0, (low + high) // 2) + 1
        if table[row : table.find(b"\n", row)] < start:
            low = table.find(b"\n", row) + 1
        else:
            high = row
    return low


def _holding(text: str) -> list[Spelling]:
    """Returns the rows that hold `text` anywhere."""
    table, sought, found, at = _table(), text.encode(), [], 0
    while (at := table.find(sought, at)) >= 0:
        start, end = table.rfind(b"\n", 0, at) + 1, table.find(b"\n", at)
        found.append(_spelling(table[start:end]))
        at = end
    return found


@functools.lru_cache(maxsize=256)
def _rows(place: str) -> tuple[Spelling, ...]:
    """Returns all rows of `place`."""
    return tuple(spelling for spelling in _holding(f"\t{place}\t") if spelling.place == place)


def _spelling(row: bytes) -> Spelling:
    try:
        text, place, kind, languages = row.decode("utf-8").split("\t")
    except ValueError:
        raise UnreadableDataError(_FILE, "damaged row", own=True) from None
    return Spelling(text, place, kind, tuple(languages.split(" ")))


@functools.cache
def _table() -> bytes:
    """Returns the file, undecoded: that would take longer than all look-ups."""
    try:
        table = resources.path(_FILE).read_bytes()
    except OSError as error:
        raise UnreadableDataError.of_system(_FILE, error, own=True) from error
    if not table.endswith(b"\n"):
        raise UnreadableDataError(_FILE, "cut short", own=True)
    return table
