"""Cuts a passage down to the sentences that hold its matches, for lists of hits."""

import re
from collections.abc import Sequence

from qa_cli.text.sentences import sentence_ends

ELLIPSIS = "…"
_SENTENCE_END = re.compile(r"[.?!…][”’\")»]*\s+(?=[“‘«\"(]?[^\W_a-zà-þ])|\n\n")
_LONGEST = 320  # characters of a sentence shown whole
_AROUND = 140  # characters shown on each side of a match in a longer one

Span = tuple[int, int]


def excerpts(text: str, spans: Sequence[Span]) -> list[Span]:
    """Returns the parts of `text` to show, as offsets in order: the sentences that hold `spans`.

    Neighbouring sentences are one part; of a very long sentence, only what is near a match.
    """
    found: list[Span] = []
    left = list(reversed(spans))
    for start, end in _sentences(text):
        inside = []
        while left and left[-1][0] < end:
            inside.append(left.pop())
        pieces = [(start, end)] if end - start <= _LONGEST else _around(text, inside, (start, end))
        for piece in pieces if inside else []:
            if found and text[found[-1][1] : piece[0]].isspace():
                found[-1] = (found[-1][0], piece[1])
            else:
                found.append(piece)
    return found


def marked(text: str, spans: Sequence[Span]) -> list[tuple[str, bool]]:
    """Returns the excerpts of `text` as runs of characters, each with whether it is a match.

    What is left out between, before and after them is an ellipsis; paragraphs run on.
    """
    runs: list[tuple[str, bool]] = []
    parts = excerpts(text, spans)
    last = 0
    for start, end in parts:
        if text[last:start].strip():
            runs.append((f"{ELLIPSIS} " if not runs else f" {ELLIPSIS} ", False))
        at = start
        for first, past in (span for span in spans if start <= span[0] < end):
            runs += [(text[at:first], False), (text[first:past], True)]
            at = past
        runs.append((text[at:end], False))
        last = end
    if text[last:].strip():
        runs.append((f" {ELLIPSIS}", False))
    return [(run.replace("\n\n", " "), match) for run, match in runs if run]


def _sentences(text: str) -> list[Span]:
    """Returns the offsets of the sentences of `text`, without the space between them."""
    found, start = [], 0
    for end in sentence_ends(_SENTENCE_END, text):
        stop = end.start() + len(end[0].rstrip())
        found.append((start, stop))
        start = end.end()
    return [*found, (start, len(text))]


def _around(text: str, spans: Sequence[Span], within: Span) -> list[Span]:
    """Returns the surroundings of each span, cut between words; overlapping ones are one."""
    found: list[Span] = []
    for first, past in spans:
        start = max(within[0], first - _AROUND)
        end = min(within[1], past + _AROUND)
        if start > within[0]:
            start = text.find(" ", start, first) + 1 or first
        if end < within[1]:
            end = max(text.rfind(" ", past, end), past)
        if found and start <= found[-1][1] + 1:
            found[-1] = (found[-1][0], end)
        else:
            found.append((start, end))
    return found
