"""Country names in many languages -> ISO 3166-1 code, and back.

The names stand in `data/places.tsv`, written by `scripts/make_places.py` from CLDR and two hand
lists. A look-up finds a string in the file's text instead of parsing its thousands of rows: that
takes a millisecond, so that commands stay fast.

A *place* is a country by its alpha-2 code ("AZ"), or a region or city by a slug ("baku") whose
spellings differ between languages.
"""

import functools
from typing import NamedTuple

from qa_cli import shipped
from qa_cli.words import fold

# The languages readers write in, and in which names are looked for in a text.
READER_LANGUAGES = ("nl", "en", "fr")
_ENGLISH_LABELS = {
    "nl": "Dutch",
    "en": "English",
    "fr": "French",
}
_STATED_KINDS = {"code", "homograph"}
_SHORTEST_FOREIGN_NAME = 4  # Vietnamese "Duc" is Germany, but French "duc" is not


class Form(NamedTuple):
    """One way to write a place, folded.

    `kind` is name, adjective, inhabitant, code, homograph (a name that is an everyday word too), or
    label (the English name, as printed); `languages` are those in which it is written so.
    """

    text: str
    place: str
    kind: str
    languages: tuple[str, ...]


@functools.lru_cache(maxsize=4096)
def find(name: str, *, stated: bool = False) -> tuple[str, ...]:
    """Returns the places that `name` names in any language, in any case, with or without accents.

    None: it names no place. Several: it is ambiguous. Where the reader has `stated` that it is a
    country, ISO codes ("AZ", "aze") and everyday words (German "Indien") count too.
    """
    folded = fold(name)
    long = len(folded) >= _SHORTEST_FOREIGN_NAME
    return tuple(
        dict.fromkeys(
            form.place
            for form in _named(folded)
            if (stated if form.kind in _STATED_KINDS else long or _read(form))
        )
    )


def forms(place: str) -> tuple[Form, ...]:
    """Returns the names, adjectives and inhabitants of `place` in the readers' languages."""
    other = {"label", *_STATED_KINDS}
    return tuple(form for form in _rows(place) if form.kind not in other and _read(form))


def label(place: str) -> str:
    """Returns the English name of `place` as printed ("Azerbaijan")."""
    return next(form.text for form in _rows(place) if form.kind == "label")


def describe(place: str, name: str) -> str:
    """Returns what `name` is to `place` in words: "English name", "Dutch adjective"."""
    folded = fold(name)
    form = next(form for form in _rows(place) if form.text == folded)
    language = _ENGLISH_LABELS.get(form.languages[0])
    return f"{language} {form.kind}" if language else f"foreign {form.kind}"


def is_country(place: str) -> bool:
    """Returns whether `place` is a country and not a region or city."""
    return len(place) == 2 and place.isupper()  # noqa: PLR2004 (alpha-2)


def reader_names() -> dict[str, tuple[str, ...]]:
    """Returns every country name in the readers' languages, folded, with the countries it names.

    This parses the whole file; it serves only to mend a misspelt name.
    """
    names: dict[str, tuple[str, ...]] = {}
    for form in map(_form, _table().strip().split(b"\n")):
        if form.kind in {"name", "adjective"} and is_country(form.place) and _read(form):
            names[form.text] = (*names.get(form.text, ()), form.place)
    return names


def _read(form: Form) -> bool:
    return any(language in READER_LANGUAGES for language in form.languages)


def _named(folded: str) -> list[Form]:
    """Returns the rows whose folded text is `folded`."""
    table, start, found, at = _table(), f"\n{folded}\t".encode(), [], 0
    while folded and (at := table.find(start, at) + 1):
        found.append(_form(table[at : table.find(b"\n", at)]))
    return found


@functools.cache
def _rows(place: str) -> tuple[Form, ...]:
    """Returns all rows of `place`, which stand together in the file."""
    table, column = _table(), f"\t{place}\t".encode()
    first = table.find(column)
    if first < 0:
        return ()
    start, end = table.rfind(b"\n", 0, first) + 1, table.find(b"\n", table.rfind(column))
    return tuple(map(_form, table[start:end].split(b"\n")))


def _form(row: bytes) -> Form:
    text, place, kind, languages = row.decode("utf-8").split("\t")
    return Form(text, place, kind, tuple(languages.split(" ")))


@functools.cache
def _table() -> bytes:
    """Returns the file, undecoded (that would take longer than all look-ups), after a newline."""
    return b"\n" + shipped.path("places.tsv").read_bytes()
