"""Finds what marks where a sub-question, an answer or something else begins.

A mark is a heading ("Antwoord 4 en 5"), a printed number ("3.") or a dash. What a mark is taken
for is decided elsewhere: most numbers at the beginning of a line are no sub-question.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from qa_cli.model.document import AnswerKind
from qa_cli.reading.forms.form import Form
from qa_cli.reading.lines import mark_patterns
from qa_cli.reading.lines.line import Line
from qa_cli.reading.lines.mark_patterns import (
    DASH,
    INLINE_HEADINGS,
    PLAIN,
    Heading,
    MarkKind,
    is_row,
)
from qa_cli.reading.lines.numbers import parse_numbers
from qa_cli.reading.lines.paragraphs import ends_sentence

HEADINGS = frozenset(["question", "answer", "answers"])  # of sub-questions and answers
_ENDS_OF_WRAPPED = (":", ")", ").")
_MOST_WRAPPED = 4  # more lines over which a heading runs
_WRAPPED = 40  # characters of a line that is long enough to be wrapped
_GOING_ON = frozenset("(),.;–-")  # with what a sentence goes on after "Frage 8", and no question
LONG = 120  # characters of a line in which marks may stand in the middle


class Mark(NamedTuple):
    """Where something begins: the heading is `text[start:end]` of line `at`; after it, its text.

    A number that stands `bare` has the line to itself, with no full stop. A heading that is
    `wrapped` over so many more lines ends at `end` in the last of them. `answer` is the kind of
    answer that it says to begin ("added").
    """

    kind: MarkKind
    numbers: tuple[int, ...]
    at: int
    start: int
    end: int
    bare: bool = False
    wrapped: int = 0
    answer: AnswerKind = "final"

    @property
    def below(self) -> int:
        """The line in which its text begins."""
        return self.at + self.wrapped

    def moved(self, at: int) -> "Mark":
        """Returns the mark where its line is line `at`."""
        return self._replace(at=at)


def find(lines: Sequence[Line], form: Form) -> list[Mark]:
    """Returns the marks at the beginning of lines, and after a heading there, in order."""
    heading, number = mark_patterns.heading(form), mark_patterns.number(form)
    wraps = bool(form.strings("marks", "wrapped"))
    found: list[Mark] = []
    next_line = 0  # after the last heading, which may run over several
    for at, line in enumerate(lines):
        text = line.text
        if at < next_line or text[:1] in PLAIN or not text or text.isspace():
            continue
        printed = heading.match(text)
        mark = _heading_mark(printed, text, at, form) if printed else None
        if printed and mark and _goes_on(printed, mark, found):
            continue
        if mark and mark.numbers and (_is_reference(lines, mark) or _is_head(lines, at, form)):
            continue
        if wraps and not text.rstrip().endswith(":"):  # a shorter heading may begin alike
            mark = _wrapped_mark(lines, at, form) or mark
        if mark:
            found += [mark, *_opening_number(mark, lines[mark.below].text, form)]
            next_line = mark.below + 1
        elif text[0].isalpha() and text[0] not in "Aa":
            continue  # neither a number nor a dash, nor "Ad 1"
        elif mark := _number_mark(number.match(text), at, form):
            found.append(mark)
        elif dash := DASH.match(text):
            found.append(Mark("dash", (), at, 0, dash.end()))
    return found


def find_inside(
    lines: Sequence[Line], found: Sequence[Mark], form: Form, least: int = LONG
) -> list[Mark]:
    """Returns `found`, and the marks after the ends of sentences in a text without line breaks.

    Those are looked for in lines of `least` characters.
    """
    headed = {mark.below: mark.end for mark in found if mark.kind in HEADINGS}
    found = list(found)
    for at, line in enumerate(lines):
        if len(line.text) >= least:
            inside = _marks_inside(line.text, at, form)
            found += [mark for mark in inside if mark.start >= headed.get(at, 0)]
    return sorted(set(found), key=lambda mark: (mark.at, mark.start, mark.end))


def _opening_number(mark: Mark, text: str, form: Form) -> list[Mark]:
    """Returns the number that opens the text after the heading of a block of answers, if any."""
    if mark.numbers or mark.kind not in {"answer", "answers"} or mark.end >= len(text):
        return []
    number = _number_mark(mark_patterns.number(form).match(text, mark.end), mark.below, form)
    return [number] if number else []


def _heading_mark(heading: Heading, text: str, at: int, form: Form) -> Mark | None:
    """Returns the mark that a heading at the beginning of line `at` is, if its numbers are some."""
    numbers = parse_numbers(heading.numbers, form) if heading.numbers else ()
    if heading.numbers and not numbers:
        return None
    start = len(text) - len(text.lstrip())
    end = start if heading.kind == "aside" else heading.end
    return Mark(heading.kind, numbers, at, start, end, answer=heading.answer)


def _goes_on(heading: Heading, mark: Mark, found: Sequence[Mark]) -> bool:
    """Returns whether "Vraag 2b" goes on with what "Vraag 2a" began."""
    if not mark.numbers or heading.letter in {None, "a"}:
        return False
    last = next((one for one in reversed(found) if one.kind in HEADINGS), None)
    return last is not None and (last.kind, last.numbers) == (mark.kind, mark.numbers)


def _is_head(lines: Sequence[Line], at: int, form: Form) -> bool:
    """Returns whether a line begins the head of a question: "Vraag nr. 42 / van 8 maart 2006"."""
    if not form.strings("known", "heads"):
        return False
    begun = "\n".join(line.text.strip() for line in lines[at : at + 2])
    return form.any_of("known", "heads").match(begun) is not None


def _is_reference(lines: Sequence[Line], mark: Mark) -> bool:
    """Returns whether a sentence of the line above goes on with "(vgl. / Frage 8) vor, und ..."."""
    text = lines[mark.at].text
    printed, rest = text[mark.start : mark.end], text[mark.end :].lstrip()
    above = lines[mark.at - 1].text.strip() if mark.at else ""
    if ")" in printed and "(" not in printed and above.rfind("(") > above.rfind(")"):
        return True
    if printed.rstrip().endswith(":") and len(above) < _WRAPPED:
        return False  # "Vraag 1: er werd ..." below the head of the answers
    goes_on = rest[:1].islower() or rest[:1] in _GOING_ON or is_row(rest)
    return bool(above and rest) and goes_on and not ends_sentence(above)


def _wrapped_mark(lines: Sequence[Line], at: int, form: Form) -> Mark | None:
    """Returns the mark that a heading is which runs over several lines to a colon or a bracket."""
    if not form.any_of("marks", "wrapped").match(lines[at].text.lstrip()):
        return None
    text = lines[at].text
    for more, line in enumerate(lines[at + 1 : at + 1 + _MOST_WRAPPED], start=1):
        before = f"{text.rstrip()} "
        text = before + line.text.lstrip()
        heading = mark_patterns.heading(form).match(text)
        mark = _heading_mark(heading, text, at, form) if heading else None
        if mark and text[: mark.end].rstrip().endswith(_ENDS_OF_WRAPPED):
            indented = len(line.text) - len(line.text.lstrip())
            return mark._replace(end=mark.end - len(before) + indented, wrapped=more)
    return None


def _number_mark(match: re.Match[str] | None, at: int, form: Form) -> Mark | None:
    """Returns the mark that a printed number in line `at` is, if it may be one."""
    if match is None:
        return None
    rest = match.string[match.end() :]
    if form.month_first.match(rest) or is_row(rest):
        return None  # "21. Januar", and the rows of a table: "1. 65 121"
    numbers = parse_numbers(match["numbers"], form)
    letter = (match["letter"] or "").strip()
    if not numbers or letter not in {"", "a"}:  # "1b." goes on with what "1a." began
        return None
    end = match.start("letter") if letter else match.end()
    return Mark("number", numbers, at, match.start("printed"), end, not match["stop"])


def _marks_inside(text: str, at: int, form: Form) -> Iterator[Mark]:
    for match in mark_patterns.inside(form).finditer(text):
        if match["number"] is not None:
            printed = mark_patterns.number(form).match(text, match.start("number"))
            if number := _number_mark(printed, at, form):
                yield number
            continue
        kind = next(kind for kind in INLINE_HEADINGS if match[kind] is not None)
        start = match.start(kind)
        numbers: tuple[int, ...] = ()
        if kind in {"question", "answer"}:
            numbers = parse_numbers(match[kind], form)
            if not numbers and any(map(str.isdecimal, match[kind])):
                continue  # "Vraag 2024" is text
        mark = Mark(kind, numbers, at, start, start if kind == "aside" else match.end())
        yield mark
        yield from _opening_number(mark, text, form)
