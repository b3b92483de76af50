"""Finds where a sub-question ends and its answer begins, where no heading separates them.

A question ends with its question mark, but may go on: "Wenn nein, warum nicht?", or with a
request: "Bitte nach Jahren aufschlüsseln."
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from qa_cli.reading.lines.line import Line
from qa_cli.text.sentences import sentence_ends

_CLOSING = r"[»”’“\"')\]]*+[\d \]]*+"  # with the calls of footnotes
_FIRST = r"[A-ZÀ-ÖØ-Þ«„‘(]"  # of a sentence
_BEGINS = rf"(?:(?<=\s)(?={_FIRST})|(?=\s++{_FIRST}))"
_BEGINS_PART = rf"(?:(?<=\s)(?={_FIRST}|[a-z]\)\s)|(?=\s++(?:{_FIRST}|[a-z]\)\s)))"
_ASKED = re.compile(rf"\?{_CLOSING}(?:{_BEGINS}|(?=[ \t]*+\n|\s*+$))")
# A sentence ends here, and no date; whether a word is abbreviated is asked after.
_ENDED = re.compile(
    rf"(?:(?<=[^\W\d]{{2}})[.:;]|(?<=[»”’“\"')\]%])[.:;]|[?!]){_CLOSING}"
    rf"(?:{_BEGINS_PART}|(?=\s*+$))"
    r"|[.:;][»”’“\"')\]]*+[ \t]*+(?=\n|$)"
)
_SPACE = re.compile(r"\s*")
_LOOK_AHEAD = 6  # lines in which a question may go on with another sentence that asks
_LONGEST_PART = 20  # lines in which its part "b)" ends
_PART = re.compile(r"[a-z]\)\s")


class Border(NamedTuple):
    """Where an answer begins: in which of the lines, and where in it."""

    at: int
    start: int


def find(lines: Sequence[Line], requests: re.Pattern[str]) -> Border | None:
    """Returns where the text after a sub-question begins; None if nothing is asked in lines."""
    text = "\n".join(line.text for line in lines)
    asked = _ASKED.search(text)
    end = asked.end() if asked else 0
    while (further := _further(text, end, requests)) is not None:
        end = further
    if not end:
        return None
    begun = _after_space(text, end)
    at = text.count("\n", 0, begun)
    start = begun - (text.rfind("\n", 0, begun) + 1)
    indented = not lines[at].text[:start].strip()
    return Border(at, 0 if indented else start)


def _further(text: str, end: int, requests: re.Pattern[str]) -> int | None:
    """Returns where the next sentence ends, if it belongs to the question that ends at `end`."""
    begun = _after_space(text, end)
    sentence = next(sentence_ends(_ENDED, text, begun), None)
    if sentence is None:
        return None
    if requests.match(text, begun):
        return sentence.end()
    most = _LONGEST_PART if _PART.match(text, begun) else _LOOK_AHEAD
    near = text.count("\n", begun, sentence.end()) < most
    apart = "\n\n" in text[end : sentence.end()]
    return sentence.end() if "?" in sentence[0] and near and not apart else None


def _after_space(text: str, at: int) -> int:
    """Returns where the next character stands that is no space."""
    match = _SPACE.match(text, at)
    return match.end() if match else at
