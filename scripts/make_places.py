"""Writes `data/places.tsv`: country names in many languages, for `qa_cli.places`.

Names come from Unicode CLDR through Babel; codes from CLDR's own territory data; adjectives,
inhabitants, older or shorter names and places that are no countries from the two hand lists beside
this script. Run it after a change of these lists or of Babel:

    python scripts/make_places.py

A row is: folded form, place, kind (label, code, homograph, proper, name, adjective, inhabitant),
languages.
"""

import csv
from collections.abc import Iterator
from pathlib import Path

from babel import Locale
from babel.core import get_global

from qa_cli.text.tokenizer import fold

HERE = Path(__file__).parent
TARGET = HERE.parent / "data" / "places.tsv"

# The readers' own languages stand first: a form in several is described by the first of them.
LANGUAGES = (
    *("nl", "en", "fr", "de", "es", "it", "pt", "pl", "ru", "uk", "tr", "hy", "az", "ka", "ar"),
    *("zh", "ja", "ko", "fa", "he", "el", "bg", "mk", "sr", "hr", "sl", "sk", "cs", "hu", "ro"),
    *("sq", "sv", "da", "nb", "fi", "is", "et", "lv", "lt", "ga", "cy", "eu", "ca", "gl", "lb"),
    *("fy", "af", "be", "kk", "uz", "ky", "tg", "tk", "mt", "id", "hi", "sw"),
)
KINDS = ("label", "code", "homograph", "proper", "name", "adjective", "inhabitant")
# Names that are everyday words or first names in a reader's language: Dutch "indien" is "if".
NO_COUNTRIES = {"EU", "EZ", "QO", "UN", "XA", "XB", "ZZ"}  # groups, test locales and "unknown"
HOMOGRAPHS = {"indien", "island", "maurice", "dominique", "grenade", "reunion"}
# Names of places that are everyday words without a capital: Dutch "namen" is "names".
PROPER = {"namen", "bergen", "luik", "eu"}

Row = tuple[str, str, str, str]  # place, form, kind, language


def main() -> None:
    """Gathers the rows of every source and writes them in the order of their forms."""
    languages: dict[tuple[str, str, str], list[str]] = {}
    for place, form, given, language in [*territories(), *aliases(), *demonyms()]:
        text = form if given == "label" else fold(form)
        kind = _kind(text, given)
        known = languages.setdefault((place, text, kind), [])
        if language not in known:
            known.append(language)
    rows = sorted(languages, key=lambda row: (row[1] + "\t", row[0], KINDS.index(row[2])))
    with TARGET.open("w", encoding="utf-8", newline="\n") as target:
        for row in rows:
            place, form, kind = row
            target.write("\t".join((form, place, kind, " ".join(languages[row]))) + "\n")
    print(f"{TARGET.name}: {len(rows)} rows, {len({row[0] for row in rows})} places")


def _kind(text: str, given: str) -> str:
    """Returns the kind of a folded form that a source gives as another kind."""
    if given == "name" and text in HOMOGRAPHS:
        return "homograph"
    return "proper" if given == "name" and text in PROPER else given


def territories() -> Iterator[Row]:
    """Yields the codes and CLDR's names of every country."""
    english = Locale("en").territories
    for code, alpha3 in sorted(_codes().items()):
        yield code, str(english[code]), "label", "en"
        for form in (code, *alpha3):
            yield code, form, "code", "iso"
        for language in LANGUAGES:
            name = Locale.parse(language).territories.get(code)
            if name:
                yield code, str(name), "name", language


def _codes() -> dict[str, list[str]]:
    """Returns ISO 3166-1 alpha-2 codes with their alpha-3 codes, which CLDR calls aliases."""
    codes: dict[str, list[str]] = {}
    named = set(Locale("en").territories) - NO_COUNTRIES
    for alias, (code, *others) in get_global("territory_aliases").items():
        if len(alias) == 3 and alias.isalpha() and code in named and not others:  # noqa: PLR2004
            codes.setdefault(code, []).append(alias)
    return codes


def aliases() -> Iterator[Row]:
    """Yields the hand list of further names; a place that is no country is labelled by its slug."""
    labelled = set()
    for row in _read("aliases.tsv"):
        place = row["place"]
        if place.islower() and row["language"] == "en" and place not in labelled:
            labelled.add(place)
            yield place, row["name"], "label", "en"
        yield place, row["name"], "name", row["language"]


def demonyms() -> Iterator[Row]:
    """Yields adjectives and inhabitants, with the endings that Dutch and French give them."""
    for row in _read("demonyms.tsv"):
        code = row["code"]
        for form in _cells(row["nl_adjective"]):
            yield code, form, "adjective", "nl"
            yield code, _inflected(form), "adjective", "nl"
        for form in _cells(row["fr_adjective"]):
            yield code, form, "adjective", "fr"
            yield code, form if form[-1] in "sx" else f"{form}s", "adjective", "fr"
        for form in _cells(row["en_adjective"]):
            yield code, form, "adjective", "en"
        for language in ("nl", "en"):
            for form in _cells(row[f"{language}_inhabitants"]):
                yield code, form, "inhabitant", language


def _inflected(adjective: str) -> str:
    """Returns a Dutch adjective with -e: Turkse, Congolese, Indiase."""
    for long, short in (("ees", "es"), ("aas", "as")):
        if adjective.endswith(long):
            return adjective.removesuffix(long) + short + "e"
    return f"{adjective}e"


def _cells(cell: str) -> list[str]:
    return [form for form in cell.split(",") if form]


def _read(name: str) -> list[dict[str, str]]:
    with (HERE / name).open(encoding="utf-8", newline="") as table:
        return list(csv.DictReader(table, delimiter="\t", quoting=csv.QUOTE_NONE))


if __name__ == "__main__":
    main()
