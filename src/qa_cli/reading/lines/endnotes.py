"""Finds notes that stand below what calls for them, outside of any page: with stars, in brackets.

What only looks so is a list, or emphasis: a note is one only if the text above calls for it.
"""

import re
from collections.abc import Collection, Sequence

from qa_cli.reading.lines.line import Line
from qa_cli.reading.lines.note_calls import IN_BRACKETS

_STARRED = re.compile(r"\s*([*†‡§]{1,3}) ?(?=[A-ZÀ-ÖØ-Þ«“‘\"'(]|https?:|www\.)")
_STAR = re.compile(r"(?<=[^\W_])[.,;:?!»”’\"')]?([*†‡§]{1,3})(?![*†‡§\w])")
_IN_STARS = re.compile(r"(?<![^\W_])[*†‡§](?=\w)")
_BRACKETED = re.compile(r"\s*\[(\d{1,3}) ?\]\s+(?=\S)")
_MOST_STARRED = 30  # lines from the end of a text in which notes with stars begin


def starred(lines: Sequence[Line], indexes: Sequence[int], headings: set[int]) -> int:
    """Returns where in `indexes` notes with stars at the end begin: after all, if there are none.

    Each is called once in the text above, after a word; a word in stars is emphasis, and a list
    with stars is called nowhere.
    """
    none = start = len(indexes)
    marks: list[str] = []
    for at in range(len(indexes) - 1, max(-1, len(indexes) - 1 - _MOST_STARRED), -1):
        text = lines[indexes[at]].text
        if indexes[at] in headings or "?" in text:
            break
        if match := _STARRED.match(text):
            start = at
            marks.insert(0, match[1])
    if not marks:
        return none
    above = [lines[at].text for at in indexes[:start]]
    called = [mark for text in above for mark in _STAR.findall(text)]
    emphasis = any(map(_IN_STARS.search, above))
    return none if emphasis or sorted(called) != sorted(set(marks)) else start


def between(lines: Sequence[Line], indexes: Sequence[int], marked: Collection[int]) -> set[int]:
    """Returns the lines of notes in brackets that stand in the middle of a text, below their call.

    "[1] NRC, 3 January" ends at a blank line, at one of those `marked` as the beginning of
    something else, or at the next note.
    """
    found: set[int] = set()
    called: set[int] = set()
    inside = False
    for at in indexes:
        text = lines[at].text
        note = _BRACKETED.match(text)
        if note and int(note[1]) in called:
            inside = True
        elif note or at in marked or not text.strip():
            inside = False
        if inside:
            found.add(at)
        else:
            called.update(int(match[1]) for match in IN_BRACKETS.finditer(text))
    return found
