"""The forms in which parliaments print questions: one small TOML file each, in this folder.

A file names a form's headings, number words, months, heads and page feet as regular expressions,
in which `{numbers}` stands for a list of numbers ("4", "4 en 5", "2 t/m 6"), `{date}` for a date,
`{name}` for a name and `{capitals}` for words in capitals. `extends` adds another file's lists
after its own. Code holds only what is common; who adds a parliament adds a file (`forms/README.md`
says how).
"""

import functools
import re
import tomllib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from qa_cli.model import metadata
from qa_cli.model.document import AnswerKind

FOLDER = Path(__file__).parent
STATED = tuple(field for field in metadata.STATED if field != "parliament")  # in a head
# The kinds of answers that have a heading of their own; a postponement answers nothing.
KINDS: tuple[AnswerKind, ...] = (
    "provisional", "added", "corrected", "coordinated", "referring", "postponement",
)  # fmt: skip
# The keys of each table that hold patterns, and those that hold words or a choice.
PATTERNS = {
    "known": ("signs", "hints", "heads"),
    "marks": (
        "question", "answer", "answers", "questions", "preface", "introduction", "aside",
        "asked", "wrapped",
    ),
    "kinds": KINDS,
    "head": ("lines", "title", "title_after", "signature", "closing", *STATED),
    "mentions": ("questions", "further", "details", "others_before", "others", "formal"),
    "hyphens": ("kept",),
    "page": ("furniture", "feet", "footnotes", "heads"),
    "people": ("between", "titles", "portfolios", "offices"),
    "text": (
        "courtesies", "denials", "headings", "indirect", "references", "requests", "sectors",
        "together",
    ),
}  # fmt: skip
WORDS = {
    "numbers": ("and", "to", "noun", "spelled"),
    "dates": ("months",),
    "head": ("introduction",),
    "hyphens": ("conjunctions", "before", "after"),
    "text": ("words",),
}
# Words and their numbers are bounded, for the time to look for them grows with their square.
_CAPITAL_WORD = r"[A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ'’.\-]{1,40},?(?![A-ZÀ-ÖØ-Þa-zà-ÿ'’])"
CAPITALS = rf"(?:{_CAPITAL_WORD})(?: (?:{_CAPITAL_WORD}|&|-)){{0,40}}"
NAME = r"[A-ZÀ-ÖØ-Þ][\w'’.\-]{1,40}(?: [\w'’.\-]{1,40}){1,5}?"
_ABBREVIATED = (4, 3)  # letters of an abbreviated month
NUMBER = r"\d{1,4}(?!\d)"
_MOST_LISTED = 60  # more numbers in a list

_STATED_LANGUAGE = re.compile(r'(?m)^language = "(\w+)"')
_EXTENDED = re.compile(r'(?m)^extends = "([\w-]+)"')


class Form:
    """One form, its patterns compiled when they are first asked for."""

    def __init__(self, data: dict[str, Any]) -> None:
        self._data = data
        self.name: str = data["name"]
        self.parliament: str | None = data.get("parliament")
        self.language: str = data["language"]
        self.general = "known" not in data
        self.follows: bool = data.get("follows", False)
        self.extends: str | None = data.get("extends")
        self.plain_numbers: bool = data.get("plain_numbers", False)
        self.announced: bool = data.get("announced", False)
        self.introduction: bool = data.get("head", {}).get("introduction", True)
        self.months: list[str] = data["dates"]["months"]

    def strings(self, table: str, key: str) -> list[str]:
        """Returns the list under `key` of `table` as it stands in the file; [] where none does."""
        found: list[str] = self._data.get(table, {}).get(key, [])
        return found

    def citations(self) -> list[dict[str, Any]]:
        """Returns the tables under `citation`, a parliament's own before a language's general."""
        found: list[dict[str, Any]] = self._data.get("citation", [])
        return found

    def patterns(self, table: str, key: str) -> list[re.Pattern[str]]:
        """Returns the patterns under `key` of `table`, their placeholders filled in."""
        return _patterns(self, table, key)

    def any_of(self, table: str, key: str, *, after: str = "") -> re.Pattern[str]:
        """Returns one pattern that matches what any of the list does, followed by `after`."""
        return _any_of(self, table, key, after)

    def expand(self, source: str) -> str:
        """Returns a pattern of a form's file with its placeholders filled in."""
        for name, filling in self._placeholders.items():
            source = source.replace(name, filling)
        return source

    @functools.cached_property
    def numbers(self) -> str:
        """A pattern for one number or a list: "4", "4, 5 en 8", "1., 2. en 3.", "1-3"."""
        joined = self._words("and", ",", ";", "/")
        ranged = self._words("to")
        noun = "|".join(self.strings("numbers", "noun")) or "(?!)"
        several = (
            rf"[.)]?[ \t]*+(?:{joined}|{ranged})[ \t]*+"
            rf"(?:(?:{joined})[ \t]*+)?(?:(?:{noun})[ \t]++)?"
        )
        left_out = rf"[ \t]++(?=\d{{1,3}}[ \t]*+(?:{joined})[ \t]*+\d)"  # a comma: "8, 9 10 en 11"
        return rf"{NUMBER}(?:(?:{several}|{left_out}){NUMBER}){{0,{_MOST_LISTED}}}"

    @functools.cached_property
    def numbers_of_headings(self) -> str:
        """A pattern for the numbers that a heading has: also "(1)", "- 1 -", "IV", "twee"."""
        spelled = "|".join(self.strings("numbers", "spelled")) or "(?!)"
        alone = (
            r"[-–—(\[] ?\d{1,3} ?[-–—)\]](?!\w)|(?:[IVX]{1,6}|[lZ])(?!\w)"
            r"|(?=[lIOZS]*\d)[lIOZS\d]{2,3}(?!\w)"
        )
        return rf"{self.numbers}|{alone}|(?i:{spelled})(?!\w)"

    @functools.cached_property
    def range(self) -> re.Pattern[str]:
        """What stands between the first and the last number of a range ("t/m")."""
        noun = "|".join(self.strings("numbers", "noun")) or "(?!)"
        return re.compile(rf"[.)]?\s*(?:{self._words('to')})\s*(?:(?:{noun})\s+)?")

    @functools.cached_property
    def date(self) -> str:
        """A pattern for a date: "20 juli 2020", "20/07/2020", "20.07.2020", "2020-07-20"."""
        months = "|".join((*self.months, *self.short_months))
        return (
            rf"(?:\d{{1,2}}(?:er|\.)?\s+(?i:{months})\.?\s+\d{{4}}"
            r"|\d{1,2}[./-] ?\d{1,2}[./-] ?\d{4}|\d{4}-\d{2}-\d{2})"
        )

    @functools.cached_property
    def short_months(self) -> dict[str, int]:
        """The abbreviations of months ("sep", "sept") that are no other's, with their numbers."""
        count = Counter(month[:length] for month in self.months for length in _ABBREVIATED)
        return {
            month[:length]: number
            for number, month in enumerate(self.months, start=1)
            for length in _ABBREVIATED
            if count[month[:length]] == 1 and length < len(month)
        }

    @functools.cached_property
    def month_first(self) -> re.Pattern[str]:
        """Matches a text that begins with the name of a month."""
        return re.compile(rf"(?i:{'|'.join(self.months)})\b")

    @functools.cached_property
    def _placeholders(self) -> dict[str, str]:
        numbers = rf"(?P<numbers>{self.numbers})"
        return {
            "{numbers}": numbers,
            "{date}": self.date,
            "{capitals}": CAPITALS,
            "{name}": NAME,
        }

    def _words(self, key: str, *signs: str) -> str:
        """Returns a pattern for any of the number words; those of letters stand apart."""
        words = self.strings("numbers", key)
        return "|".join((*signs, *(rf"\b{word}\b" if word.isalpha() else word for word in words)))


@functools.cache
def form(name: str) -> Form:
    """Returns the form of the file `name`.toml, with what it extends."""
    return Form(_merged(name))


@functools.cache
def names() -> list[str]:
    """Returns the names of the files of forms, in an order that is always the same."""
    return sorted(path.stem for path in FOLDER.glob("*.toml"))


@functools.cache
def citing(language: str) -> list[Form]:
    """Returns the forms of a language that say how a parliament is cited, in their order.

    Most files of forms are long, and to cite a document is to need one: only what has a table of
    that kind is read whole.
    """
    cited = (name for name in names() if "[[citation]]" in _text(name) or name == language)
    in_language = (name for name in cited if _language(name) == language)
    return [form(name) for name in in_language]


def _language(name: str) -> str:
    """Returns the language of a form, which may be that of the file that it extends."""
    text = _text(name)
    stated = _STATED_LANGUAGE.search(text) or _EXTENDED.search(text)
    if stated is None:
        return form(name).language
    return stated[1] if stated.re is _STATED_LANGUAGE else _language(stated[1])


@functools.cache
def data(name: str) -> dict[str, Any]:
    """Returns what stands in the file `name`.toml."""
    return tomllib.loads(_text(name))


@functools.cache
def _text(name: str) -> str:
    return (FOLDER / f"{name}.toml").read_text(encoding="utf-8")


def _merged(name: str) -> dict[str, Any]:
    """Returns a file's data over those of the file that it extends: its lists stand first."""
    own = data(name)
    return dict(_over(own, _merged(own["extends"]))) if "extends" in own else own


def _over(upper: dict[str, Any], lower: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    for key in {**lower, **upper}:
        value, base = upper.get(key), lower.get(key)
        if isinstance(value, dict) and isinstance(base, dict):
            yield key, dict(_over(value, base))
        elif isinstance(value, list) and isinstance(base, list):
            yield key, [*value, *base]
        else:
            yield key, base if value is None else value


@functools.cache
def _patterns(form: Form, table: str, key: str) -> list[re.Pattern[str]]:
    return [re.compile(form.expand(source)) for source in form.strings(table, key)]


@functools.cache
def _any_of(form: Form, table: str, key: str, after: str) -> re.Pattern[str]:
    sources = [unnamed(form.expand(source)) for source in form.strings(table, key)]
    return re.compile(rf"(?:{'|'.join(sources)}){after}" if sources else r"(?!)")


def unnamed(source: str) -> str:
    """Returns a pattern whose groups have no names, so that it may stand beside others."""
    return re.sub(r"\(\?P<\w+>", "(?:", source)
