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
HEADINGS = frozenset(["question", "answer", "answers"])  # of sub-questions and answers
_HEADINGS: tuple[Kind, ...] = (
    "question", "answers", "answer", "questions", "preface", "introduction", "aside"
)  # fmt: skip
_KINDS: dict[str, Kind] = {kind: kind for kind in _HEADINGS}
_QUOTES = "«“‘„\"'(\\["
_LETTER = r"[^\W\d_]"
# Behind the heading the line ends, or a colon parts it from the text. A number may also be followed
# by a full stop, or by a text that begins with a capital.
_END_OF_HEADING = r"[ \t]*(?::+[ \t]*|[*_]*[ \t]*$)"
_END_OF_NUMBERED = rf"[ \t]*(?:[:.)]+[*_]*[ \t]*|[*_]*[ \t]*$|[ \t](?=[A-ZÀ-ÖØ-Þ{_QUOTES}]))"
_INLINE_HEADINGS = ("answers", "aside")
_MOST_WRAPPED = 4  # more lines over which a heading runs
LONG = 120  # characters of a line in which marks may stand in the middle


class Mark(NamedTuple):
    """Where something begins: the heading is `text[start:end]` of line `at`; behind it, its text.

    A number that stands `bare` has the line to itself, with no full stop. A heading that is
    `wrapped` over so many more lines ends at `end` in the last of them.
    """

    kind: Kind
    numbers: tuple[int, ...]
    at: int
    start: int
    end: int
    bare: bool = False
    wrapped: int = 0

    @property
    def below(self) -> int:
        """The line in which its text begins."""
        return self.at + self.wrapped

    def moved(self, at: int) -> "Mark":
        """Returns the mark where its line is line `at`."""
        return Mark(self.kind, self.numbers, at, self.start, self.end, self.bare, self.wrapped)


def find(lines: Sequence[Line], form: Form) -> list[Mark]:
    """Returns the marks at the beginning of lines, and behind a heading there, in order."""
    heading, number = _heading(form), _number(form)
    wraps = bool(form.strings("marks", "wrapped"))
    found: list[Mark] = []
    behind = 0  # the line behind the last heading
    for at, line in enumerate(lines):
        text = line.text
        if at < behind or _PLAIN.match(text):
            continue
        mark = _headed(heading.match(text), at, form)
        if mark or (wraps and (mark := _wrapped(lines, at, form))):
            found += [mark, *_opening(mark, lines[mark.below].text, form)]
            behind = mark.below + 1
        elif mark := _numbered(number.match(text), at, form):
            found.append(mark)
        elif dash := _DASH.match(text):
            found.append(Mark("dash", (), at, 0, dash.end()))
    return found


def find_inside(lines: Sequence[Line], found: Sequence[Mark], form: Form) -> list[Mark]:
    """Returns `found`, and the marks behind the ends of sentences in a text without line breaks."""
    found = list(found)
    for at, line in enumerate(lines):
        if len(line.text) >= LONG:
            found += _marks_inside(line.text, at, form)
    return sorted(set(found), key=lambda mark: (mark.at, mark.start, mark.end))


def _opening(mark: Mark, text: str, form: Form) -> list[Mark]:
    """Returns the number that opens the text behind the heading of a block of answers, if any."""
    if mark.numbers or mark.kind not in {"answer", "answers"} or mark.end >= len(text):
        return []
    number = _numbered(_number(form).match(text, mark.end), mark.below, form)
    return [number] if number else []


def _headed(match: re.Match[str] | None, at: int, form: Form) -> Mark | None:
    """Returns the mark that a heading at the beginning of a line is, if it is one."""
    if match is None or match.lastgroup is None:
        return None
    kind = _KINDS[match.lastgroup.partition("_")[0]]
    numbered = f"numbers_{match.lastgroup}"
    printed = match[numbered] if numbered in match.re.groupindex else None
    numbers = parsed(printed, form) if printed else ()
    if printed and not numbers:
        return None
    start = len(match.string) - len(match.string.lstrip())
    return Mark(kind, numbers, at, start, start if kind == "aside" else match.end())


def _wrapped(lines: Sequence[Line], at: int, form: Form) -> Mark | None:
    """Returns the mark that a heading is which runs over several lines and ends in a colon."""
    if not form.any_of("marks", "wrapped").match(lines[at].text.lstrip()):
        return None
    text = lines[at].text
    for more, line in enumerate(lines[at + 1 : at + 1 + _MOST_WRAPPED], start=1):
        before = f"{text.rstrip()} "
        text = before + line.text.lstrip()
        mark = _headed(_heading(form).match(text), at, form)
        if mark:
            indented = len(line.text) - len(line.text.lstrip())
            return mark._replace(end=mark.end - len(before) + indented, wrapped=more)
    return None


def _numbered(match: re.Match[str] | None, at: int, form: Form) -> Mark | None:
    """Returns the mark that a printed number in line `at` is, if it may be one."""
    if match is None:
        return None
    rest = match.string[match.end() :]
    if form.month_first.match(rest) or _ROW.fullmatch(rest):
        return None  # "21. Januar", and the rows of a table: "1. 65 121"
    numbers = parsed(match["numbers"], form)
    letter = (match["letter"] or "").strip()
    if not numbers or letter not in {"", "a"}:  # "1b." goes on with what "1a." began
        return None
    end = match.start("letter") if letter else match.end()
    return Mark("number", numbers, at, match.start("printed"), end, not match["stop"])


def _marks_inside(text: str, at: int, form: Form) -> Iterator[Mark]:
    for match in _inside(form).finditer(text):
        if match["number"] is not None:
            printed = _number(form).match(text, match.start("number"))
            if number := _numbered(printed, at, form):
                yield number
            continue
        kind: Kind = "answers" if match["answers"] is not None else "aside"
        start = match.start(kind)
        mark = Mark(kind, (), at, start, start if kind == "aside" else match.end())
        yield mark
        yield from _opening(mark, text, form)


@functools.cache
def _heading(form: Form) -> re.Pattern[str]:
    """Returns one pattern for all headings; the last group that matched names the kind.

    It stands behind the heading: the letters that all begin with are then compared at once.
    """
    sources = []
    for kind in _HEADINGS:
        for index, source in enumerate(form.strings("marks", kind)):
            name = f"{kind}_{index}"
            end = _END_OF_NUMBERED if "{numbers}" in source else _END_OF_HEADING
            end = r"[ \t]*:?" if source.endswith((".*", ":")) else end
            filled = form.expand(source).replace("(?P<numbers>", f"(?P<numbers_{name}>")
            sources.append(rf"(?:{filled}{end})(?P<{name}>)")
    return re.compile(rf"[ \t*_#>]*(?:{'|'.join(sources)})")


@functools.cache
def _number(form: Form) -> re.Pattern[str]:
    """Returns the pattern of a number before a text ("3. Hoe", "1-3."), or bare on its line."""
    letter = r"(?P<letter>[ \t]?[a-z](?=[.)]))?"
    stop = rf"(?P<stop>[.)°:]+)(?:[ \t]+(?=\S)|[ \t]*$|(?=[A-ZÀ-ÖØ-Þ{_QUOTES}]|[a-z]\)))"
    return re.compile(
        rf"[ \t*_>]*(?P<printed>(?:[Aa]d\.? )?(?P<numbers>{form.numbers}))"
        rf"(?:{letter}[ \t]?{stop}[*_]*|[ \t]*$)"
    )


@functools.cache
def _inside(form: Form) -> re.Pattern[str]:
    """Returns the pattern of a mark inside of a line: a number behind a sentence, a heading."""
    headings = "|".join(
        rf"(?P<{kind}>{'|'.join(_beginnings(form, kind)) or '(?!)'})" for kind in _INLINE_HEADINGS
    )
    number = rf"(?<=[.?!:;)»”’\"…])[ \t]*(?P<number>(?<!\d\.)(?<!\d){form.numbers}[.)])"
    return re.compile(rf"{number}|(?<=[ \t.?!:;)])(?:{headings})[ \t]*")


def _beginnings(form: Form, kind: str) -> list[str]:
    """Returns the patterns of headings without their groups, and without the rest of the line."""
    sources = form.strings("marks", kind)
    if kind == "aside":  # a word such as "Bijlage" opens one only on a line of its own
        sources = [source.removesuffix(".*") for source in sources if source.endswith(".*")]
    return [re.sub(r"\(\?P<\w+>", "(?:", form.expand(source)) for source in sources]


_PLAIN = re.compile(r"\s*$|(?!ad)[a-zà-öø-ÿ]")  # a line that begins with no mark
_DASH = re.compile(r"[ \t]*(?:[-–—≠•●▪◦·]|\*(?!\*))[ \t]+(?=\S)")
_ROW = re.compile(r"[^a-zA-Z\u00c0-\uffff]*[^a-zA-Z\u00c0-\uffff.?!%]\s*")
