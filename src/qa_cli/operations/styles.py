"""Which parliament's style and series a document belongs to, and what its people are called.

Styles, series and words are of the forms' TOML (`reading/forms/README.md`); a document does not say
which form it was read in, so that they are chosen by its parliament or chamber, and its language.
"""

import functools
import re
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from qa_cli.model.citation import Style
from qa_cli.model.metadata import Metadata
from qa_cli.reading.forms import form as forms
from qa_cli.reading.forms.form import Form

_PORTFOLIO = re.compile(r"\s*\([^()]*(?:\)|$)")
_PARTS = ("question", "answer", "pair", "same", "introduction", "title", "remark", "footnote")
_GENERAL = "en"  # the language of the rules for a language that has none


class Manner(NamedTuple):
    """A form, and the table of it that tells how its parliament is cited."""

    form: Form
    table: dict[str, Any]

    @property
    def series(self) -> str | None:
        """What the numbers of its questions are unique in, within a session; None: not known."""
        found: str | None = self.table.get("series")
        return found

    def style(self, metadata: Metadata) -> Style:
        """Returns the style; where no parliament's own is known, its name is what is stated."""
        return Style(
            references=tuple(self.table["references"]),
            questions=tuple(self.table.get("questions", self.table["references"])),
            parts={
                part: self.table[f"part_{part}"]
                for part in (*_PARTS, *(f"{part}_several" for part in _PARTS))
                if f"part_{part}" in self.table
            },
            and_=self.table["and"],
            to=self.table["to"],
            date=self.table["date"],
            session=self.table["session"],
            number=self.table["number"],
            months=tuple(self.form.months),
            collection=self.table["collection"],
            body=self.table.get("body") or metadata.parliament or metadata.chamber,
            series=self.series,
            serial=self.table.get("serial"),
        )

    def series_of(self, chamber: str, number: str) -> str | None:
        """Returns the series that a text means by a chamber's name ("Senaat", "II") and a number.

        A number may tell it ("6-897" is the Belgian Senate's); else it is that of the document.
        """
        for table in self.form.citations():
            if chamber in table.get("mentioned", ()) or (
                not chamber and re.fullmatch(table.get("numbers", "(?!)"), number)
            ):
                found: str | None = table.get("series")
                return found
        return None if chamber else self.series


def manner(metadata: Metadata, language: str) -> Manner:
    """Returns how a document of these metadata is cited: in its language, as its parliament is."""
    return _manner(metadata.parliament, metadata.chamber, language)


@functools.cache
def _manner(parliament: str | None, chamber: str | None, language: str) -> Manner:
    general = next((one for one in forms.citing(language) if one.general), forms.form(_GENERAL))
    (lowest,) = (table for table in general.citations() if "of" not in table)
    for body in filter(None, (parliament, chamber)):
        for form, table in _tables(language):
            if any(re.search(pattern, body) for pattern in table["of"]):
                return Manner(form, {**lowest, **table})
    return Manner(general, lowest)


def _tables(language: str) -> Iterator[tuple[Form, dict[str, Any]]]:
    for form in forms.citing(language):
        yield from ((form, table) for table in form.citations() if "of" in table)


def ministers(stated: Sequence[str], form: Form) -> tuple[str, ...]:
    """Returns what a reference calls each of the ministers that a source states.

    Their portfolios are left out, for a reference has no place for them.
    """
    named = (_PORTFOLIO.sub("", one) for one in stated)
    portfolio = form.any_of("people", "portfolios")
    return tuple(_lowered(portfolio.sub("", one).strip(" ."), form) for one in named)


def askers(stated: str | None, form: Form) -> tuple[str, ...]:
    """Returns who asked, without titles ("de heer") and parties in brackets; as one if in doubt.

    Names are apart only where each is followed by its party: "Sneller (D66), Van Nispen (SP)".
    """
    if stated is None:
        return ()
    titles = form.any_of("people", "titles", after=r"\s+")
    without = stated
    while match := titles.match(without):
        without = without[match.end() :]
    names = [part.strip(" ,") for part in _PORTFOLIO.split(without)]
    joined = re.compile(rf"(?:{'|'.join(form.strings('numbers', 'and'))})\s+")
    found = [joined.sub("", name, count=1) if joined.match(name) else name for name in names]
    return tuple(filter(None, found))


def _lowered(minister: str, form: Form) -> str:
    """Returns "minister Veldkamp" for "Minister Veldkamp": an office has no capital in a text."""
    if form.any_of("people", "offices").match(minister):
        return minister[0].lower() + minister[1:]
    return minister
