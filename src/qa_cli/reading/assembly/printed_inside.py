"""Finds where the number of a sub-question that seems unanswered is printed in another text.

That a sub-question has no answer is a statement about a paper, and false where its answer stands
there, run on to the one before ("8.256 m22. Dit gebouw ...", "a) en 3. De tabel ..."). Where that
could not be cut out for certain (`layouts.run_on`), it is at least said.
"""

import functools
import re
from collections.abc import Iterator
from typing import NamedTuple

from qa_cli.model.document import Document
from qa_cli.model.passages import Lines, Paragraph
from qa_cli.reading.forms import form as forms
from qa_cli.reading.forms.form import Form
from qa_cli.reading.lines.numbers import LARGEST, parse_numbers
from qa_cli.text.sentences import is_abbreviated

_OTHERWISE = "en"  # the language of the rules for one that has none
_CAPITALISED = "de"  # where nouns have capitals: "25 Personen" begins any sentence
_NEAR = 30  # characters before a number that tell what it is
_CAPITAL = r"[A-ZÀ-ÖØ-Þ«“‘„\"'(\[]"
# After the end of a sentence or the letter of a part ("a) en 3."), or glued to a word.
_BEGINS = re.compile(
    r"(?:[.?!:;)»”’\"\]…%][ \t,]*(?:(?:and|en|et|und)[ \t]+)?|[^\W\d_]{2}|[-–—•][ \t]+)$"
)
_UNSTOPPED = re.compile(
    r"(?:^|[.?!;)][ \t]*)(?P<number>\d{1,3})[ \t]+(?=[A-ZÀ-ÖØ-Þ])", re.MULTILINE
)
# "1702. In": perhaps 170 and the number 2. A year ("in 2012. De") is one figure.
_FIGURE = re.compile(rf"(?<![\d.,])(?P<figure>\d[\d.,]{{0,20}}\d)[.)][ \t]?(?={_CAPITAL})")
_NUMBER = re.compile(r"(?<!\d)(?<!\d[.,])\d{1,3}(?!\d)")
_FIRST = re.compile(r"(\d{1,3})[.)]")
_YEAR = re.compile(r"(?:19|20)\d\d$")


class Inside(NamedTuple):
    """Where the number of a sub-question without an answer is printed, in which lines."""

    number: int
    lines: Lines


def found(document: Document) -> Iterator[Inside]:
    """Yields each sub-question without an answer whose number is printed where one may begin."""
    lacking = [one.number for one in document.questions if not document.answers_to(one)]
    if not lacking:
        return
    left = dict.fromkeys(lacking)
    form = _general(document.language)
    for paragraph in _answering(document):
        for number in _printed(paragraph.text, form):
            if number in left:
                del left[number]
                yield Inside(number, paragraph.lines)


def _answering(document: Document) -> Iterator[Paragraph]:
    """Yields the paragraphs of the answers, and of the remarks that stand among them."""
    for answer in document.answers:
        yield from answer.paragraphs
    asked = max(one.paragraphs[-1].lines.last for one in document.questions)
    last = max((one.paragraphs[-1].lines.last for one in document.answers), default=None)
    for remark in document.remarks:
        first = remark.paragraphs[0].lines.first
        if first >= asked and (first <= last if last is not None else not remark.heading):
            yield from remark.paragraphs


def _printed(text: str, form: Form) -> Iterator[int]:
    """Yields the numbers that are printed in a text as those of answers are, or named there."""
    for match in filter(None, _labels_in(text, form)):
        yield from _listed(match["numbers"], form)
    for match in _UNSTOPPED.finditer(text) if form.language != _CAPITALISED else ():
        if not _is_abbreviated(text, match.start("number")):
            yield int(match["number"])
    for match in _FIGURE.finditer(text):
        yield from _last_digits(match["figure"])
    for match in _named(form).finditer(text):
        yield from parse_numbers(match["numbers"], form)


def _labels_in(text: str, form: Form) -> Iterator[re.Match[str] | None]:
    """Yields each list of numbers that stands where an answer may begin, if a full stop ends it."""
    start = len(text) - len(text.lstrip())
    for number in _NUMBER.finditer(text):
        at = number.start()
        begins = _BEGINS.search(text, max(0, at - _NEAR), at)
        if at == start or (begins and not _is_abbreviated(text, at)):
            yield _labels(form).match(text, at)


def _is_abbreviated(text: str, at: int) -> bool:
    """Returns whether an abbreviation stands before a place: "zie art. 2. De wet"."""
    stop = len(text[max(0, at - _NEAR) : at].rstrip()) + max(0, at - _NEAR) - 1
    return stop >= 0 and is_abbreviated(text, stop)


def _listed(printed: str, form: Form) -> tuple[int, ...]:
    """Returns the numbers of a list; of "2. - 2014", which is none, the first."""
    first = _FIRST.match(printed)
    return parse_numbers(printed, form) or (parse_numbers(first[1], form) if first else ())


def _last_digits(figure: str) -> Iterator[int]:
    """Yields the numbers that the last digits of a figure may be, glued to the rest of it."""
    if _YEAR.search(figure) and not figure[:-4][-1:].isdecimal():
        return
    for digits in range(1, len(str(LARGEST)) + 1):
        rest, number = figure[:-digits], figure[-digits:]
        if rest[-1:].isdecimal() and number.isdecimal() and number[0] != "0":
            yield int(number)


@functools.cache
def _general(language: str) -> Form:
    """Returns the general rules of a language; of English, where there are none."""
    return forms.form(language if language in forms.names() else _OTHERWISE)


@functools.cache
def _labels(form: Form) -> re.Pattern[str]:
    return re.compile(rf"(?P<numbers>{form.numbers})[.)°:]")


@functools.cache
def _named(form: Form) -> re.Pattern[str]:
    """Returns the pattern of what names a sub-question: "Wat vraag 5 betreft"."""
    words = "|".join(form.strings("text", "headings"))
    return re.compile(rf"\b(?:{words})[ \t]+(?P<numbers>{form.numbers})", re.IGNORECASE)
