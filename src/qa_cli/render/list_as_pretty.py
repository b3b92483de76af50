"""The list of documents for a terminal: a line each where that is wide enough, else two."""

import re
from collections.abc import Sequence

from rich.text import Text

from qa_cli.model.catalogue import Listed, Listing
from qa_cli.model.metadata import Metadata
from qa_cli.render import IN_COLUMNS, phrases, report_phrases, screen
from qa_cli.render.screen import Block, Line, line

_INDENT = 2
_HEADER = ("Name", "Date", "Asker", "Minister", "Sub-q.", "State", "Title")
_OFFICE = re.compile(  # what the heading of the column says already
    r"(?:volksvertegenwoordiger|senator|het lid|de heer|mevrouw|d[ée]put[ée]e?|monsieur|madame"
    r"|(?:vice-?eerste ?minister en |vice-premi[eè]re? ministre et )?"
    r"minist(?:er|re)(?: van| voor| de(?: la)?| du| des)?) ",
    re.IGNORECASE,
)
_LONGEST_STATE = 14  # columns
_PEOPLE = (12, 26)  # columns of an asker or a minister: at least, at most
_LEAST_OF_TITLE = 20  # columns


def listing(result: Listing, *, width: int, color: bool) -> str:
    """Returns the documents in columns that use the width, or two lines each where it is small."""
    documents = list(result.documents)
    rows = [_row(result, document) for document in documents]
    widths = [] if result.revisions else _widths(rows, width)
    if widths:
        header = screen.cells([screen.styled(name, "faint") for name in _HEADER], widths)
        block = [header, *(screen.cells(row, widths) for row in rows)]
    else:
        block = [line for document in documents for line in _two_lines(result, document)]
    return screen.printed([block] if rows else [], width, color=color, widest=None)


def _row(result: Listing, document: Listed) -> list[Text]:
    """Returns what `_HEADER` says of a document, a cell each."""
    state = ", ".join(reversed(report_phrases.states(document)))  # the cell may be cut
    doubtful = report_phrases.problems_beside(document.problems, document.unanswered)
    return [
        screen.styled(document.name, "heading"),
        screen.styled(document.date or "-"),
        screen.styled(_without_office(document.metadata.asker)),
        screen.styled(_ministers(document.metadata)),
        screen.styled(f"{document.questions:,}"),
        screen.styled(state, "doubt" if doubtful else "faint"),
        screen.styled(report_phrases.title(document.title, result.first_question(document))),
    ]


def _ministers(metadata: Metadata) -> str:
    return "; ".join(map(_without_office, metadata.ministers)) or "-"


def _without_office(person: str | None) -> str:
    """Returns "Els Ampe" for "volksvertegenwoordiger Els Ampe", "Justitie" for its minister."""
    office = _OFFICE.match(person or "")
    return (person or "-")[office.end() if office else 0 :] or "-"


def _widths(rows: Sequence[Sequence[Text]], width: int) -> list[int]:
    """Returns how wide each column is; nothing where they do not fit side by side.

    A name is never cut, for it is what a reader types next. The asker and the minister get what
    they need as far as the title keeps a third of the screen.
    """
    if width < IN_COLUMNS or not rows:
        return []
    needed = [
        max(len(name), *(row[at].cell_len for row in rows)) for at, name in enumerate(_HEADER)
    ]
    name, date, asker, minister, questions, state, title = needed
    state = min(state, _LONGEST_STATE)
    left = width - screen.between(len(_HEADER)) - name - date - questions - state
    each = (left - min(title, width // 3)) // 2
    least, most = _PEOPLE
    asker, minister = (min(needs, max(least, min(each, most))) for needs in (asker, minister))
    rest = left - asker - minister
    fits = rest >= min(title, _LEAST_OF_TITLE)
    return [name, date, asker, minister, questions, state, rest] if fits else []


def _two_lines(result: Listing, document: Listed) -> Block:
    """Returns its name and title; then when, who asked whom, and what it holds."""
    date = document.date
    asked = document.metadata.asker, phrases.ministers(document.metadata)
    people = " to ".join(filter(None, asked))
    facts = [date, report_phrases.listed_counts(document), people]
    facts += [report_phrases.revision(document)] if result.revisions else []
    title = report_phrases.title(document.title, result.first_question(document))
    name = screen.styled(document.name, "heading")
    return [
        Line(Text.assemble(name, screen.styled(f"  {title}")), glimpse=True),
        # Which revision it is stands last, and is what such a list is asked for.
        line(", ".join(filter(None, facts)), "faint", indent=_INDENT, glimpse=not result.revisions),
    ]
