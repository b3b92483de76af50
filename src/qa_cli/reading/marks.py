"""Finds what marks where a sub-question, an answer or something else begins.

A mark is a heading ("Antwoord 4 en 5"), a printed number ("3.") or a dash. What a mark is taken
for is decided elsewhere: most numbers at the beginning of a line are no sub-question.
"""

import functools
import re
from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

from qa_cli.reading.forms import Form
from qa_cli.reading.numbers import parsed
from qa_cli.reading.source import Line

Kind = Literal[
    "question",  # a heading with the numbers of sub-questions
    "answer",  # a heading of an answer, with numbers or none
    "answers",  # the heading of the block of answers
    "questions",  # the heading of the block of sub-questions
    "preface",  # the heading of what is said before the answers
    "introduction",  # the heading of what is said before the sub-questions
    "aside",  # the beginning of what belongs to no part: a remark, an annex
    "number",  # a number at the beginning of a line, bare on its line or before a text
    "dash",
]
_HEADINGS: tuple[Kind, ...] = (
    "question", "answers", "answer", "questions", "preface", "introduction", "aside"
)  # fmt: skip
_QUOTES = "«“‘„\"'(\\["
_LETTER = r"[^\W\d_]"
# Behind the heading the line ends, or a colon parts it from the text. A number may also be followed
# by a full stop, or by a text that begins with a capital.
_END_OF_HEADING = r"[ \t]*(?::+[ \t]*|[*_]*[ \t]*$)"
_END_OF_NUMBERED = rf"[ \t]*(?:[:.)]+[*_]*[ \t]*|[*_]*[ \t]*$|[ \t](?=[A-ZÀ-ÖØ-Þ{_QUOTES}]))"
_INLINE_HEADINGS = ("answers", "aside")
LONG = 300  # characters of a line in which marks may stand in the middle


class Mark(NamedTuple):
    """Where something begins: the heading is `text[start:end]` of line `at`; behind it, its text.

    A number that stands `bare` has the line to itself, with no full stop.
    """

    kind: Kind
    numbers: tuple[int, ...]
    at: int
    start: int
    end: int
    bare: bool = False


def find(lines: Sequence[Line], form: Form) -> list[Mark]:
    """Returns the marks at the beginning of lines, in order."""
    heading, number = _heading(form), _number(form)
    found: list[Mark] = []
    for at, line in enumerate(lines):
        text = line.text
        if mark := _headed(heading.match(text), at, form) or _numbered(number, text, at, form):
            found.append(mark)
        elif dash := _DASH.match(text):
            found.append(Mark("dash", (), at, 0, dash.end()))
    return found


def is_heading(text: str, form: Form) -> bool:
    """Returns whether a line is the heading of a sub-question or an answer."""
    mark = _headed(_heading(form).match(text), 0, form)
    return mark is not None and mark.kind in {"question", "answer", "answers"}


def find_inside(lines: Sequence[Line], form: Form) -> list[Mark]:
    """Returns the marks of a text that lost its line breaks: behind the end of a sentence too."""
    inside = _inside(form)
    found = find(lines, form)
    for at, line in enumerate(lines):
        if len(line.text) >= LONG:
            found += _marks_inside(inside, line.text, at, form)
    return sorted(set(found), key=lambda mark: (mark.at, mark.start))


def _headed(match: re.Match[str] | None, at: int, form: Form) -> Mark | None:
    """Returns the mark that a heading at the beginning of a line is, if it is one."""
    if match is None or match.lastgroup is None:
        return None
    kind = next(kind for kind in _HEADINGS if match.lastgroup.startswith(f"{kind}_"))
    printed = match.groupdict().get(f"numbers_{match.lastgroup}")
    numbers = parsed(printed, form) if printed else ()
    if printed and not numbers:
        return None
    start = len(match.string) - len(match.string.lstrip())
    return Mark(kind, numbers, at, start, match.end())


def _numbered(number: re.Pattern[str], text: str, at: int, form: Form) -> Mark | None:
    match = number.match(text)
    if match is None:
        return None
    rest = text[match.end() :]
    if form.month_first.match(rest) or (rest and not _READABLE.search(rest)):
        return None  # "21. Januar", and the rows of a table: "1. 65 121"
    numbers = parsed(match["numbers"], form)
    letter = (match["letter"] or "").strip()
    if not numbers or letter not in {"", "a"}:  # "1b." goes on with what "1a." began
        return None
    end = match.start("letter") if letter else match.end()
    return Mark("number", numbers, at, match.start("numbers"), end, not match["stop"])


def _marks_inside(inside: re.Pattern[str], text: str, at: int, form: Form) -> Iterator[Mark]:
    for match in inside.finditer(text):
        if match["numbers"] is not None:
            numbers = parsed(match["numbers"], form)
            if numbers:
                yield Mark("number", numbers, at, match.start("numbers"), match.end())
        else:
            kind = next(kind for kind in _INLINE_HEADINGS if match[kind] is not None)
            end = match.start() if kind == "aside" else match.end()
            yield Mark(kind, (), at, match.start(kind), max(end, match.start(kind)))  # type: ignore[arg-type]


@functools.cache
def _heading(form: Form) -> re.Pattern[str]:
    """Returns one pattern for all headings; the group that matched names the kind."""
    sources = []
    for kind in _HEADINGS:
        for index, source in enumerate(form.strings("marks", kind)):
            name = f"{kind}_{index}"
            end = _END_OF_NUMBERED if "{numbers}" in source else _END_OF_HEADING
            end = r"[ \t]*:?" if source.endswith((".*", ":")) else end
            filled = form.expand(source).replace("(?P<numbers>", f"(?P<numbers_{name}>")
            sources.append(rf"(?P<{name}>{filled}{end})")
    return re.compile(rf"[ \t*_#>]*(?:{'|'.join(sources)})")


@functools.cache
def _number(form: Form) -> re.Pattern[str]:
    """Returns the pattern of a number before a text ("3. Hoe", "1-3."), or bare on its line."""
    letter = r"(?P<letter>[ \t]?[a-z](?=[.)]))?"
    stop = rf"(?P<stop>[.)°:]+)(?:[ \t]+(?=\S)|[ \t]*$|(?=[A-ZÀ-ÖØ-Þ{_QUOTES}]|[a-z]\)))"
    return re.compile(
        rf"[ \t*_>]*(?:[Aa]d\.? )?(?P<numbers>{form.numbers})(?:{letter}[ \t]?{stop}[*_]*|[ \t]*$)"
    )


@functools.cache
def _inside(form: Form) -> re.Pattern[str]:
    """Returns the pattern of a mark behind the end of a sentence in the middle of a line."""
    headings = "|".join(
        rf"(?P<{kind}>{form.any_of('marks', kind).pattern})" for kind in _INLINE_HEADINGS
    )
    number = (
        rf"(?<![\d.])(?P<numbers>{form.numbers})[.)][ \t]*(?={_LETTER}|[{_QUOTES}]|\d)(?!\d{{3}}\b)"
    )
    return re.compile(rf"(?<=[.?!:;)»”’\"…])[ \t]*(?:{number})|(?<=[ \t.?!:;)])(?:{headings})")


_DASH = re.compile(r"[ \t]*(?:[-–—≠•●▪◦·]|\*(?!\*))[ \t]+(?=\S)")
_READABLE = re.compile(_LETTER)
