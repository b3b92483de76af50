"""Finds headings that were not understood, so that they stand inside another text.

What follows such a heading is shown as part of the wrong sub-question or answer; where the heading
is the last of a document, nothing else tells of it.
"""

import functools
import re
from collections.abc import Iterator, Sequence

from qa_cli.model.diagnostics import Problem
from qa_cli.reading.forms import form as forms
from qa_cli.reading.forms.form import Form
from qa_cli.reading.layouts.segments import Segment, with_next
from qa_cli.reading.lines.line import Line
from qa_cli.reading.lines.paragraphs import ends_sentence, location

_LONGEST = 40  # characters of a line that may be a heading without a number
_COMMONEST = 2  # words that are looked for after sentences
_ENDS = (".", "?", "!", ",", ";")
_BETWEEN_SIGNS = re.compile(r"\s*==+ ?[^=]{1,80} ?==+\s*")  # as wikis write a heading
_PLAIN_WORDS = ("vraag", "antwoord", "frage", "antwort", "question", "réponse", "answer")
_WORD_AND_NUMBER = re.compile(r"\s*([^\W_]{4,9}) (?P<numbered>\d{1,3})[.:]?\s*")
_REFERS = re.compile(r"(?:^|[\s(])(?:vgl|s|cf|vgl\. auch|s\. auch)\.?\s*$")  # "(vgl. / Frage 8)"
# After the word stands its number, with three short words at most between them; then the heading
# ends. "Vraag 2b" goes on with "Vraag 2a", which was understood.
_NUMBERED = (
    r"(?:[^\w\n]+[^\W\d]{1,7}){0,3}[^\w\n]{0,3}\d{1,3}(?![\d%]|[ \t]?[b-z]\b)"
    r"[ \t]*(?:$|[:.)(;*_]|(?=[A-ZÀ-ÖØ-Þ«“‘„(]))"
)


def problems(
    lines: Sequence[Line], segments: Sequence[Segment], text: str, form: Form
) -> Iterator[Problem]:
    """Yields a problem for each line in a segment that looks like a heading; `text` is of all."""
    printed = form.any_of("head", "lines")  # what is left out with the head of the answers
    inside = [pattern for pattern in _inside(form) if pattern.search(text)]
    page_head = form.any_of("page", "heads")
    # A file with pages tells their heads itself.
    has_page_heads = bool(segments) and not lines[0].page and page_head.search(text) is not None
    for segment, end in with_next(segments):
        if segment.role == "aside":
            continue
        first, last = segment.mark.below, end.mark.at if end else len(lines)
        missed = list(_headings(lines, first + 1, last))
        if inside:
            rest_of_line = lines[first].part(segment.mark.end)
            below = [*lines[first + 1 : last], rest_of_line]
            missed += [line for line in below if any(one.search(line.text) for one in inside)]
        missed = [line for line in missed if not printed.fullmatch(line.text.strip())]
        yield from (Problem("missed heading", location([line])) for line in missed)
        if has_page_heads:
            heads = (line for line in lines[first + 1 : last] if _is_page_head(line, page_head))
            yield from (Problem("missed page head", location([line])) for line in heads)


def _headings(lines: Sequence[Line], first: int, end: int) -> Iterator[Line]:
    """Yields what looks like headings in the lines from `first` up to `end`."""
    begins, initials = _beginning().match, _initials()
    for at in range(first, end):
        text = lines[at].text
        begun = begins(text) if text[:1] in initials else None
        if begun is None and len(text) <= _LONGEST and text[:1].isupper():
            begun = _ending().fullmatch(text) or _misspelt(text)
        if (begun and _is_heading(begun, lines, at)) or _BETWEEN_SIGNS.fullmatch(text):
            yield lines[at]


def _is_page_head(line: Line, head: re.Pattern[str]) -> bool:
    return line.text[:1].isupper() and head.match(line.text) is not None


def _is_heading(begun: re.Match[str], lines: Sequence[Line], at: int) -> bool:
    """Returns whether a line that begins as headings do is one: it has a number, or is short.

    It goes on with no sentence of the line above, and none begins with it.
    """
    before, text = lines[at - 1].text, begun.string.strip()
    if before.strip() and (not ends_sentence(before) or _REFERS.search(before)):
        return False
    if begun.groupdict().get("numbered") is not None:
        return True
    following = lines[at + 1].text.lstrip() if at + 1 < len(lines) else ""
    return len(text) <= _LONGEST and not text.endswith(_ENDS) and not following[:1].islower()


@functools.cache
def _words() -> tuple[str, ...]:
    """Returns patterns of the words for questions and answers in all languages."""
    every = (forms.form(name).strings("text", "headings") for name in forms.names())
    return tuple(dict.fromkeys(word for words in every for word in words))


@functools.cache
def _beginning() -> re.Pattern[str]:
    """Returns what a heading looks like at the beginning of a line."""
    words = "|".join(f"[{word[0].upper()}{word[0]}]{word[1:]}|{word.upper()}" for word in _words())
    going_on = r"[\w’'-]|[ \t]\d{1,3}[ \t]?[b-z]\b"
    heading = rf"[\s*_#>(-]*(?:{words})(?:(?P<numbered>{_NUMBERED})|(?!{going_on}))"
    return re.compile(heading, re.MULTILINE)


@functools.cache
def _ending() -> re.Pattern[str]:
    """Returns what a line looks like that ends in a word for an answer: "Tweede antwoord"."""
    words = "|".join(f"{word}|{word.upper()}" for word in _words() if word[0] in "ar")
    return re.compile(rf"[A-ZÀ-ÖØ-Þ][\w-]{{2,20}}+ (?:[\w-]{{2,20}}+ )?(?:{words}):?\s*")


def _misspelt(text: str) -> re.Match[str] | None:
    """Returns a line that is a word and a number, if the word is nearly one of a heading."""
    found = _WORD_AND_NUMBER.fullmatch(text)
    if found is None:
        return None
    word = found[1].lower()
    return found if any(_are_alike(word, right) for right in _PLAIN_WORDS) else None


def _are_alike(word: str, right: str) -> bool:
    """Returns whether a word differs from the right one in one or two of its letters."""
    same = sum(one == other for one, other in zip(word, right, strict=False))
    return word[0] == right[0] and len(word) == len(right) and same >= len(right) - 2


@functools.cache
def _initials() -> frozenset[str]:
    """Returns the characters that a line begins with in which a heading may begin."""
    letters = {word[0] for word in _words()}
    return frozenset(letters | {letter.upper() for letter in letters} | set(" \t*_#>(-"))


@functools.cache
def _inside(form: Form) -> list[re.Pattern[str]]:
    """Returns what a heading looks like after a sentence or glued to a word.

    Its first letters stand in the pattern before what must stand before them: Python skips to them.
    """
    words = [word.capitalize() for word in form.strings("text", "headings")[:_COMMONEST]]
    return [
        re.compile(
            rf"{word[:2]}(?:(?<=[a-zà-ÿ).?!»”’]{word[:2]})|(?<=[.?!»”’][ \t]{word[:2]}))"
            rf"(?<!vgl\.[ \t]{word[:2]})(?<![ (]s\.[ \t]{word[:2]})(?<![ (]cf\.[ \t]{word[:2]})"
            rf"{word[2:]}{_NUMBERED}",
            re.MULTILINE,
        )
        for word in words
    ]
