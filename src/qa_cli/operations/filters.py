"""Which documents of the library a reader means, by what is known of them.

The names of askers, ministers and parliaments forgive accents, case, order and typing errors.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from qa_cli.errors.names import UnknownNameError
from qa_cli.errors.usage import DatesOutOfOrderError, NamesNothingError, NotADateError
from qa_cli.model.notes import Note

if TYPE_CHECKING:
    from qa_cli.library.filters import Chosen
    from qa_cli.library.reader import Reader

_MOST_LISTED = 20  # names that there are, as of parliaments, that an error lists all
_MOST_SUGGESTED = 5  # names that an error lists
_BODIES = "parliament or chamber"
_OPTIONS = {
    "earliest": "--from",
    "latest": "--to",
    "asker": "--asker",
    "minister": "--minister",
    "parliament": "--parliament",
    "countries": "--country",
    "unanswered": "--unanswered",
}


class Filters(NamedTuple):
    """What a reader says of the documents that are meant; all of it must be true of a document.

    `earliest` and `latest` are a year, month or day; `countries` are all named by the document.
    """

    earliest: str | None = None
    latest: str | None = None
    asker: str | None = None
    minister: str | None = None
    parliament: str | None = None
    countries: tuple[str, ...] = ()
    unanswered: bool = False

    def options(self) -> list[str]:
        """Returns the options by which filters were given: "--from", "--asker"."""
        given = self._asdict().items()
        return [_OPTIONS[name] for name, value in given if value != self._field_defaults[name]]


NO_FILTERS = Filters()


def choose(filters: Filters, reader: "Reader") -> tuple["Chosen", list[Note]]:
    """Returns which documents of the library are meant, and what to say of that.

    Raises:
        NotADateError, DatesOutOfOrderError: What was given as dates are none, or the last is first.
        NamesNothingError, UnknownNameError: No asker, minister or parliament has such a name.
        UnknownCountryError, AmbiguousCountryError: A word names no country, or several.
    """
    from qa_cli.library import filters as of_library  # noqa: PLC0415 (who has no filters needs none)
    from qa_cli.operations import countries  # noqa: PLC0415

    among, notes = _people(filters, reader)
    codes, corrected = countries.named(filters.countries)
    notes += corrected
    earliest, latest = _dates(filters)
    bodies = among.pop(_BODIES, ())
    of_any_day = of_library.chosen(among, codes, bodies=bodies, unanswered=filters.unanswered)
    if (earliest or latest) and (undated := reader.undated(of_any_day)):
        notes.append(Note("undated", numbers=(undated,)))
    between = of_library.between(earliest, latest)
    return of_library.both(of_any_day, between), notes


def _people(filters: Filters, reader: "Reader") -> tuple[dict[str, Sequence[str]], list[Note]]:
    """Returns the names meant in each field for which one was given, and what was corrected.

    A parliament may be stated as a chamber: "Belgische Senaat". Where one is meant, the names of
    both are those of `_BODIES`; without one, the search index knows the answer.
    """
    given = {
        "asker": filters.asker,
        "minister": filters.minister,
        "parliament": filters.parliament,
    }
    among: dict[str, Sequence[str]] = {}
    notes: list[Note] = []
    for field, typed in given.items():
        if typed is None:
            continue
        chambers = reader.values("chamber") if field == "parliament" else []
        known = sorted({*reader.values(field), *chambers})
        meant, corrected = _named(field, typed, known)
        among[field if set(meant).isdisjoint(chambers) else _BODIES] = meant
        notes += corrected
    return among, notes


def _named(field: str, typed: str, known: Sequence[str]) -> tuple[Sequence[str], list[Note]]:
    """Returns the known names that have every word typed, and a note if a word was corrected."""
    from qa_cli.text import fuzzy  # noqa: PLC0415 (who gives no name needs neither)
    from qa_cli.text.tokenizer import fold  # noqa: PLC0415

    names: dict[str, list[str]] = {}
    for name in known:
        names.setdefault(fold(name), []).append(name)
    if not fold(typed):
        raise NamesNothingError(f"--{field}", typed)
    resolved = fuzzy.resolve_words(fold(typed), names, part="beginning")
    if not resolved.meant:
        few = known if len(known) <= _MOST_LISTED else ()
        raise UnknownNameError(field, typed, resolved.suggestions[:_MOST_SUGGESTED], few)
    near = resolved.how == "near"
    return resolved.meant, [Note("corrected", (typed, *resolved.meant))] if near else []


def _dates(filters: Filters) -> tuple[str | None, str | None]:
    """Returns the first and the last day, month or year that is asked for, in ISO 8601."""
    earliest, latest = _date("--from", filters.earliest), _date("--to", filters.latest)
    shortest = min(len(earliest or ""), len(latest or ""))
    if earliest and latest and earliest[:shortest] > latest[:shortest]:
        raise DatesOutOfOrderError(filters.earliest or "", filters.latest or "")
    return earliest, latest


def _date(option: str, typed: str | None) -> str | None:
    from qa_cli.operations.dates import iso  # noqa: PLC0415 (who gives no date needs it not)

    date = None if typed is None else iso(typed)
    if typed is not None and date is None:
        raise NotADateError(option, typed)
    return date
