"""What is rendered in the tests of this folder: every kind of result and report, made by hand.

All are of one document, the awkward one of tests/conftest.py and what only rendering needs beside.
Nothing here searches, reads files or opens a library: what a shape of the model looks like is told
in this module alone.
"""

import json
from collections.abc import Callable, Iterable, Sequence
from typing import Any, get_args

from qa_cli.errors.files import UnreadableDataError
from qa_cli.model import from_json
from qa_cli.model.catalogue import Checkup, Imported, Kept, Listed, Listing, Status, Summary
from qa_cli.model.diagnostics import (
    Converted,
    Fault,
    FileWarning,
    LeftKind,
    LeftOut,
    Problem,
    ProblemKind,
    Reading,
    Unread,
    WarningKind,
)
from qa_cli.model.document import Document, SubQuestion
from qa_cli.model.metadata import Metadata
from qa_cli.model.passages import Lines, Paragraph, Part, Passage
from qa_cli.model.results import Found, Hit, How, Match, Searched, Sectors, Shows
from qa_cli.model.verification import (
    KINDS,
    Change,
    Insertion,
    Nearest,
    Omission,
    Origin,
    Quotation,
    Run,
    Verification,
    Verified,
)
from tests.conftest import AWKWARD


def _paragraph(text: str, line: int, translation: str | None = None) -> dict[str, Any]:
    return {"text": text, "lines": [line, line], "translation": translation}


def _location(part: str, number: int, line: int) -> dict[str, Any]:
    return {"part": part, "number": number, "lines": [line, line]}


# Two numbers printed as one text; answers to no number, to one that is not there, and one that
# refers to others; a country with facts, in words that a format may take for its own.
_TOGETHER = [_paragraph("Wat kost een “Zuid-Soedanees” paspoort, en waarom? Is het duur?", 12)]
_MORE: dict[str, list[dict[str, Any]]] = {
    "questions": [
        {"number": 5, "together": [5, 6], "paragraphs": _TOGETHER},
        {"number": 6, "together": [5, 6], "paragraphs": _TOGETHER},
    ],
    "answers": [
        {"to": [], "paragraphs": [_paragraph("- Vooraf, *ter zake*: | ik dank u.", 13)]},
        {
            "to": [5, 6],
            "refers_to": [1, 2],
            "paragraphs": [_paragraph("1. Zie <het> antwoord op vraag 1 & 2.", 14)],
        },
        {"to": [9], "paragraphs": [_paragraph("Op een vraag die er niet is.", 15)]},
    ],
    "countries": [
        {
            "code": "AZ",
            "name": "Azerbeidzjan",
            "translation": "Azerbaijan",
            "location": _location("answer", 5, 14),
            "sectors": [
                {"name": "vis", "translation": None},
                {"name": "olie | gas", "translation": "oil, or gas"},
            ],
            "facts": [
                {
                    "text": "Het land staat op plaats 34 [sic] van \x1b[1mallen.",
                    "translation": "It ranks 34th.",
                    "location": _location("answer", 5, 14),
                },
                {
                    "text": "-Niets- is er *duur*.",
                    "translation": None,
                    "location": _location("introduction", 2, 3),
                },
            ],
        },
    ],
}


def document_of(model: dict[str, Any]) -> Document:
    """Returns the document that this JSON is."""
    return from_json.parsed(json.dumps(model).encode(), "awkward.json")


DOCUMENT = document_of({**AWKWARD, **{key: AWKWARD[key] + more for key, more in _MORE.items()}})
OTHER = document_of({**AWKWARD, "name": "ander", "language": "fr", "number": None})


def with_text(text: str) -> Document:
    """Returns the document with `text` in each of its texts: title, questions, sectors and all."""

    def replaced(value: Any) -> Any:
        if isinstance(value, dict):
            return {
                key: text if key in {"text", "translation"} else replaced(held)
                for key, held in value.items()
            }
        return [replaced(held) for held in value] if isinstance(value, list) else value

    model = replaced({**AWKWARD, **{key: AWKWARD[key] + more for key, more in _MORE.items()}})
    for country in model["countries"]:
        country["name"] = text
        for at, sector in enumerate(country["sectors"]):
            sector["name"] = f"{text}{at}"
    return document_of({**model, "asker": text, "minister": text})


def paged(document: Document) -> Document:
    """Returns the document as if it had been printed on pages of four lines."""

    def on_page(paragraph: Paragraph) -> Paragraph:
        first, last = paragraph.lines.first, paragraph.lines.last
        return paragraph._replace(lines=Lines(first, last, (first // 4 + 1, last // 4 + 1)))

    return document._replace(
        title=on_page(document.title),
        introduction=tuple(map(on_page, document.introduction)),
        questions=tuple(
            one._replace(paragraphs=tuple(map(on_page, one.paragraphs)))
            for one in document.questions
        ),
        answers=tuple(
            one._replace(paragraphs=tuple(map(on_page, one.paragraphs))) for one in document.answers
        ),
    )


def shows(*numbers: int, document: Document = DOCUMENT, **options: Any) -> Shows:
    """Returns what `show` was asked for; without `numbers` it is all of the document."""
    chosen = tuple(one for one in document.questions if one.number in numbers)
    return Shows(document, chosen or document.questions, whole=not numbers, **options)


def sectors(*codes: str, named: bool = True, document: Document = DOCUMENT) -> Sectors:
    """Returns the sectors of these countries; without `codes` of all, side by side."""
    chosen = tuple(one for one in document.countries if one.code in codes)
    return Sectors(document, chosen or document.countries, named and bool(codes))


def _of_library() -> Sectors:
    countries = (*DOCUMENT.countries, *OTHER.countries)
    documents = (DOCUMENT,) * len(DOCUMENT.countries) + (OTHER,) * len(OTHER.countries)
    return Sectors(None, countries, True, documents)


def _passage(part: Part, number: int | None) -> Passage:
    return next(one for one in DOCUMENT.passages() if (one.part, one.number) == (part, number))


def hit(
    part: Part,
    number: int | None,
    *matches: Match,
    worst: How = "exact",
    edits: int = 0,
    unofficial: bool = False,
) -> Hit:
    """Returns a passage of the document in which `matches` were found, once each."""
    passage = _passage(part, number)
    text = (passage.translation or "") if unofficial else passage.text
    starts = [text.index(match.matched) for match in matches]
    spans = sorted((at, at + len(match.matched)) for at, match in zip(starts, matches, strict=True))
    return Hit(
        document=passage.document,
        part=passage.part,
        number=passage.number,
        to=passage.to,
        together=passage.together,
        text=text,
        language="en" if unofficial else passage.language,
        unofficial=unofficial,
        original=passage.text if unofficial else None,
        lines=passage.lines,
        matches=matches,
        spans=tuple(spans),
        words=len(matches),
        worst=worst,
        edits=edits,
        window=len(matches),
    )


def searched(
    *hits: Hit, explain: bool = False, shown: dict[str, Any] | None = None, **found: Any
) -> Searched:
    """Returns what a search for "woorden" shows of these hits."""
    result = Found(**{"query": "woorden", "total": len(hits), "hits": hits, **found})
    return Searched(
        result, explain=explain, sub_questions=_sub_questions, summaries=_summaries, **(shown or {})
    )


def _summaries(names: Iterable[str]) -> dict[str, Summary]:
    """Returns what the documents of these names are, in short."""
    title, stated = DOCUMENT.title.text, DOCUMENT.metadata
    return {name: Summary(name, title, stated.date, stated.asker) for name in names}


def _sub_questions(name: str, numbers: Sequence[int]) -> tuple[SubQuestion, ...]:
    assert name == DOCUMENT.passages().__next__().document
    return tuple(one for number in numbers for one in DOCUMENT.questions if one.number == number)


EXACT = hit("answer", 1, Match("wapens", "wapens", "exact", 0, "nl"))
TITLE = hit(
    "title",
    None,
    Match("wapens", "Wapens", "exact", 0, "nl"),
    Match("rode", "rood", "inflection", 0, "nl"),
    worst="inflection",
)
NEAR = hit(
    "introduction",
    2,
    Match("zuidsoedan", "Zuid-Soedan", "joined", 0, "nl"),
    Match("nietz", "niets", "near", 1, "nl"),
    worst="near",
    edits=1,
)
NAMED = hit(
    "introduction", 1, Match("latvia", "Letland", "name", 0, "nl", "English name"), worst="name"
)
TRANSLATED = hit("answer", 1, Match("guns", "Guns", "exact", 0, "en"), unofficial=True)
TWICE = hit(
    "question",
    5,
    Match("kosten", "kost", "inflection", 0, "nl"),
    Match("duur", "duur", "exact", 0, "nl"),
    Match("pas", "paspoort", "compound", 0, "nl"),
    worst="compound",
)


def problem(kind: ProblemKind, at: int = 0) -> Problem:
    """Returns a problem of this kind, with facts and a location; every third has none."""
    lines = None if at % 3 == 0 else Lines(at, at) if at % 3 == 1 else Lines(at, at + 2, (2, 3))
    numbers = (5,) if kind == "answer inside" else (2, 3)  # which is then not said to lack one
    return Problem(kind, lines, numbers, ("Antwoord [2] \x1b[1m",))


PROBLEMS = tuple(problem(kind, at) for at, kind in enumerate(get_args(ProblemKind)))
WARNINGS = tuple(FileWarning(kind, ("UTF-16", "text")) for kind in get_args(WarningKind))
LEFT_OUT = tuple(
    LeftOut(kind, f"weg | {kind}", Lines(line, line + at % 2))
    for at, kind in enumerate(get_args(LeftKind))
    for line in range(20, 22 + 3 * at, 2)
)
UNREAD = Unread("ruis\x1b[1m.pdf", UnreadableDataError("ruis\x1b[1m.pdf", "damaged PDF"))


def reading(**changes: Any) -> Reading:
    """Returns what was read out of a file with every kind of problem; `changes` make another."""
    return Reading(
        **{
            "file": "vraag\x1b[1m.txt",
            "format": "text",
            "form": "Vlaams Parlement",
            "known_by": "Vlaamse [Regering]",
            "document": DOCUMENT,
            "problems": PROBLEMS,
            "left_out": LEFT_OUT,
            "warnings": WARNINGS,
            **changes,
        }
    )


def clean(**changes: Any) -> Reading:
    """Returns what was read out of a file that is all right."""
    clear = {"problems": (), "left_out": (), "warnings": (), "known_by": None}
    return reading(**{**clear, "form": "general", "document": OTHER, **changes})


def listed(**changes: Any) -> Listed:
    """Returns a document of the library."""
    stated = {key: changes.pop(key) for key in Metadata._fields if key in changes}
    metadata = {
        "number": "784",
        "asker": "=Els Ampe",
        "minister": "JAN JAMBON",
        "asked_on": "2020-07-20",
        "answered_on": "2020-08-20",
    }
    return Listed(
        **{
            "name": "784-2020",
            "revision": 2,
            "revisions": 2,
            "title": "Wapens | en *meer* \x1b[1m",
            "language": "nl",
            "metadata": Metadata(**{**metadata, **stated}),
            "questions": 1200,
            "answers": 1,
            "unanswered": 1199,
            "problems": 1,
            "file": "mali.txt",
            "sha256": "0" * 64,
            "imported_at": "2026-11-24T10:00:00+00:00",
            **changes,
        }
    )


UNSTATED = listed(
    name="melk",
    title="Kamervragen over melk, boter, kaas en eieren, en over de prijs van wat de koe nog geeft",
    **dict.fromkeys(("number", "asker", "minister", "asked_on", "answered_on")),
    questions=1,
    unanswered=0,
    problems=0,
    file="",
)
OLDER = listed(revision=1, asked_on=None, file="oud.pdf", problems=0)


def imported(status: Status, **changes: Any) -> Imported:
    """Returns what became of a file that was imported."""
    facts = {"title": "Wapens\t[sic]", "questions": 2, "answers": 1, "unanswered": 1, "problems": 0}
    return Imported(**{"file": "mali.txt", **facts, "kept": Kept("784-2020", 2, status), **changes})


ORIGIN = Origin(
    document="awkward",
    part="answer",
    number=1,
    to=(1, 2),
    location=Lines(9, 10),
    language="nl",
    speaker="minister",
    name="JAN [JAMBON] \x1b[1m",
)
_QUOTED = Quotation("De *wapens* kwamen\tuit \x1b[1mMali.", 7, "minister")
VERBATIM = Verified(
    _QUOTED,
    "verbatim",
    origin=ORIGIN,
    omissions=(Omission("[...]", "uit een neutraal\nland", negation=True), Omission("…")),
    insertions=(Insertion("[sic]"), Insertion("[zij]", "de wapens", negation=True)),
    footnote_marks=("1", "2"),
    also=(
        ORIGIN._replace(part="title", number=None, to=()),
        ORIGIN._replace(part="question", number=5, until=("question", 6), speaker=None),
    ),
    places=4,
)
ALTERED = Verified(
    Quotation("Woorden", None),
    "altered",
    kinds=KINDS,
    origin=ORIGIN._replace(unofficial=True, location=Lines(9, 9, (2, 2)), name=None),
    changes=(
        Change("same", "Zie mijn antwoord " * 12),
        Change("removed", "wapens"),
        Change("added", "wagens\x1b[1m"),
        Change("same", "kwamen uit een neutraal land " * 12),
        Change("omitted", "niet"),
        Change("same", "geopend " * 24),
    ),
    places=1,
)
ABSENT = Verified(
    Quotation("Woorden van niemand", 12, closed=False),
    "absent",
    nearest=Nearest(ORIGIN, "Zie mijn antwoord. " * 20, 2, 3),
    runs=(Run("Zie mijn", ORIGIN), Run("geen idee", ORIGIN._replace(part="introduction", to=()))),
)
OTHERS = Verified(
    Quotation("Klopt de export?", 13, "minister"),
    "absent",
    nearest=Nearest(
        ORIGIN._replace(part="question", to=(), speaker="asker"),
        *("Klopt", 3, 3),
        verbatim=True,
        not_of="minister",
    ),
)
OLD = VERBATIM._replace(
    origin=ORIGIN._replace(revision=1, speaker=None),
    no_longer_in=3,
    omissions=(),
    insertions=(),
    footnote_marks=(),
    also=(),
)
# Every kind of verdict, by the name of its golden files.
VERDICTS: dict[str, Callable[[], Verification]] = {
    "verify-article": lambda: Verification(
        (VERBATIM, ALTERED, ABSENT, OTHERS, OLD), "column\x1b[1m.md"
    ),
    "verify-quotation": lambda: Verification((ALTERED,)),
    "verify-nothing": lambda: Verification((), "column.md"),
}
# Every kind of result, likewise.
RESULTS: dict[str, Callable[[], Shows | Sectors | Searched]] = {
    "show-whole": shows,
    "show-whole-source": lambda: shows(source=True),
    "show-pages": lambda: shows(1, 2, document=paged(DOCUMENT), source=True),
    "show-one": lambda: shows(1),
    "show-shared-answer": lambda: shows(1, 2),
    "show-unanswered": lambda: shows(4),
    "show-together": lambda: shows(5, 6),
    "show-translation": lambda: shows(1, 4, language="translation"),
    "show-both": lambda: shows(1, 4, language="both", source=True),
    "show-questions": lambda: shows(shown="question"),
    "show-answers": lambda: shows(shown="answer"),
    "sectors-all": sectors,
    "sectors-named": lambda: sectors("NG", "AZ"),
    "sectors-one-sector": lambda: sectors("AZ", "ML", named=False),
    "sectors-library": _of_library,
    "search-exact": lambda: searched(EXACT, TITLE),
    "search-near": lambda: searched(NEAR, NAMED, TWICE, total=12),
    "search-translated": lambda: searched(TRANSLATED),
    "search-explain": lambda: searched(NEAR, TRANSLATED, TWICE, explain=True),
    "search-more": lambda: searched(EXACT, total=2, more=(NEAR,)),
    "show-outline": lambda: shows(outline=True, named=True),
    "search-nothing": lambda: searched(missing=("woorden",), suggestions=("woord", "worden")),
}
# How many hits there are, likewise.
COUNTS: dict[str, Callable[[], Searched]] = {
    "search-count": lambda: searched(EXACT, NEAR, shown={"showing": "count"}),
    "search-documents": lambda: searched(EXACT, NEAR, shown={"showing": "documents"}),
    "search-counts": lambda: searched(EXACT, NEAR, shown={"showing": "counts", "most": 1}),
}
# Every kind of report, likewise.
REPORTS: dict[str, Callable[[], Reading | Converted | Imported | Listing | Checkup]] = {
    "check-problems": reading,
    "check-clean": clean,
    "check-standard-input": lambda: clean(file="", problems=(Problem("long title", Lines(1, 2)),)),
    "check-library": lambda: Checkup(
        "own\x1b[1m.sqlite", 1200, 7, (), ((listed(), PROBLEMS[:3]), (UNSTATED, PROBLEMS[3:4]))
    ),
    "check-library-damaged": lambda: Checkup(
        "own.sqlite", 1, 0, (Fault("unreadable", ("it is cut short",)),), ()
    ),
    "check-library-clean": lambda: Checkup("own.sqlite", 3, 0, (), ()),
    "list": lambda: Listing((listed(), UNSTATED), 2),
    "list-revisions": lambda: Listing((listed(), OLDER, UNSTATED), 3, True),
    "list-nothing": lambda: Listing((), 0),
    "import-new": lambda: imported("new"),
    "import-newer": lambda: imported("newer", problems=2),
    "import-known": lambda: imported("known", file="a\x1b[1m.txt"),
    "convert": lambda: Converted(clean()),
    "convert-written": lambda: Converted(reading(), "out/awkward.json"),
}
