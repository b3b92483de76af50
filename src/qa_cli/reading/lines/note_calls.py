"""Finds where a text calls for its footnotes: by raised marks, and by numbers in its lines."""

import bisect
import heapq
import itertools
import re
from collections.abc import Iterator, Sequence

from qa_cli.reading.lines.line import Line
from qa_cli.reading.lines.paragraphs import ends_sentence

IN_BRACKETS = re.compile(r"(?:(?<=\S)|(?<=\S ))\[(\d{1,3}) ?\]")  # after a word: "[1]"
_NUMBER = re.compile(r"(?<!\d)\d{1,3}(?!\d)")
_BEFORE_CALL = frozenset(".,;:?!»”’\"')]")
_AFTER_SENTENCE = frozenset(".?!»”’\"')]")


def first(lines: Sequence[Line]) -> dict[int, int]:
    """Returns in which line each footnote is called first, by its number."""
    found: dict[int, int] = {}
    for at, mark in heapq.merge(_raised(lines), _called(lines)):
        if mark.isdecimal() and mark == str(int(mark)):
            found.setdefault(int(mark), at)
    return found


def _raised(lines: Sequence[Line]) -> Iterator[tuple[int, str]]:
    """Yields the raised marks of lines, each with the place of its line."""
    return ((at, call.mark) for at, line in enumerate(lines) for call in line.calls)


def _called(lines: Sequence[Line]) -> Iterator[tuple[int, str]]:
    """Yields the numbers in lines that call for footnotes: "werkhonden1", "[1]", "1" on its own.

    At the beginning of a line one may stand before a text, where it breaks into the sentence of
    the text before. With each stands the place of its line. They are looked for in all of the text
    at once: most lines hold none.
    """
    whole = "\n".join(line.text for line in lines)
    starts = [0, *itertools.accumulate(len(line.text) + 1 for line in lines)]
    at, begin, end, text = -1, 0, 0, ""  # the line that a number is in, and where it has text
    for match in _NUMBER.finditer(whole):
        if match.start() >= starts[at + 1]:
            at = bisect.bisect_right(starts, match.start(), at + 1) - 1
            text = lines[at].text
            begin, end = len(text) - len(text.lstrip()), len(text.rstrip())
        start, stop = match.start() - starts[at], match.end() - starts[at]
        after, last = text[stop : stop + 2], stop == end
        alone = start == begin and (last or _breaks_in(lines, at, after))
        if alone or _is_call_between(text[max(0, start - 2) : start], after, last=last):
            yield at, match[0]


def _breaks_in(lines: Sequence[Line], at: int, after: str) -> bool:
    """Returns whether a number that line `at` begins with stands inside of a sentence from above.

    `after` are the characters that follow it.
    """
    if after[:1] not in {" ", ",", ".", ";"}:
        return False
    before = _first_text(lines[above].text for above in range(at - 1, -1, -1))
    return bool(before) and not ends_sentence(before)


def _is_call_between(before: str, after: str, *, last: bool) -> bool:
    """Returns whether a number between these characters calls for a footnote.

    `last`: nothing but spaces stands after it in its line.
    """
    glued = before[-1:]
    if glued.isalpha() or glued in _BEFORE_CALL:
        return not (after[:1].isalnum() or after[:1] == "_")
    if glued == "[":
        return after[:1] == "]" or after == " ]"
    if glued != " ":
        return False
    if before[:1] in _AFTER_SENTENCE and len(before) > 1 and last:
        return True
    follows = after[:1] == " " and ("a" <= after[1:] <= "z" or "à" <= after[1:] <= "ÿ")
    return before[:1].isalpha() and follows


def _first_text(texts: Iterator[str]) -> str:
    """Returns the first text that is more than spaces; "" if there is none."""
    return next((text.strip() for text in texts if text.strip()), "")
