"""The sentences that schema 1 kept for problems, and the facts that are kept now.

The sentence is made when a problem is shown, so that it can change; a reader's library of schema 1
holds those of the `qa` that wrote it, word for word as below.
"""

import re
from typing import NamedTuple


class Facts(NamedTuple):
    """What is kept of a problem: its kind, and the numbers and words that it is about."""

    kind: str
    numbers: tuple[int, ...] = ()
    words: tuple[str, ...] = ()


# By kind: what the sentences are as patterns, the numbers and the words in groups, in their order.
_SENTENCES = {
    "no sub-questions": "no sub-question was found",
    "missing sub-question": r"there is no sub-question (\d+)",
    "missing sub-questions": r"there are no sub-questions (\d+) to (\d+)",
    "repeated sub-question": r"there are (?P<times>\d+) sub-questions (\d+)",
    "empty sub-question": "a sub-question has a number but no text",
    "counted sub-questions": (
        "the sub-questions have no numbers; they are numbered in the order printed"
    ),
    "uncertain numbers": "it is not certain which of these sub-questions has which number",
    "hardly any questions": (
        "hardly any of the numbered texts asks something; they may be no sub-questions"
    ),
    "next number inside": (
        "the next number stands inside of the last sub-question, and may begin another"
    ),
    "another question": "the head of another question stands here; qa reads one at a time",
    "unanswered": r"sub-question (\d+) has no answer",
    "no such sub-question": r"an answer to sub-question (\d+), which there is not",
    "repeated answer": r"there are (?P<times>\d+) answers to sub-question (\d+)",
    "unmatched answer": "an answer stands behind no sub-question",
    "unnumbered answer": (
        r"an answer without a number is paired with sub-questions (?P<first>\d+) to (?P<last>\d+)"
    ),
    "text before answers": "text before the first answer is said to no one sub-question",
    "another block of answers": ("another answer, and so perhaps another question, begins here"),
    "no headings": (
        "no heading parts answers from sub-questions; they are parted behind the question mark"
    ),
    "asking answer": (
        "this answer asks something too; its beginning may belong to the sub-question"
    ),
    "short answers or list": (
        "no heading announces the answers, and they are short: they may be a list in a question"
    ),
    "answers or list": (
        "no heading announces the answers; they may be a list in a question or in an answer"
    ),
    "answer or list item": (
        "it is not certain whether this number begins an answer or goes on with a list"
    ),
    "repeated heading": r'"(?P<words>.*)" is printed again',
    "heading out of order": r'"(?P<words>.*)" does not stand in its turn',
    "missed heading": (
        "a heading may stand here that was not understood, and so another text begin"
    ),
    "missed page head": "the head of a page may stand inside of this text",
    "long title": "the title may hold the beginning of the introduction",
    "title from text": "no title is printed; the first sentence stands in for it",
    "title from file name": "no title is printed; the file's name stands in for it",
}
_MOST = 1_000  # sub-questions that one answer is matched with


def facts(flaw: str, sentence: str) -> Facts:
    """Returns the facts of a problem that schema 1 kept as a flaw and a sentence.

    A sentence that is not among those above is kept as its words, and its flaw as its kind.
    """
    for kind, pattern in _SENTENCES.items():
        if match := re.fullmatch(pattern, sentence, re.DOTALL):
            named = match.groupdict()
            if "words" in named:
                return Facts(kind, words=(named["words"],))
            return Facts(kind, _numbers(match))
    return Facts(flaw, words=(sentence,))


def _numbers(match: re.Match[str]) -> tuple[int, ...]:
    """Returns the numbers of a sentence, in the order in which they are kept now."""
    named = {name: int(value) for name, value in match.groupdict().items()}
    if "times" in named:  # the sentence says how many there are before it says of which number
        return int(match[match.lastindex or 0]), named["times"]
    if "first" in named:
        last = min(named["last"], named["first"] + _MOST)
        return tuple(range(named["first"], last + 1))
    return tuple(map(int, match.groups()))
