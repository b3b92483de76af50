"""Takes off an answer the question that is printed again above it, which is its heading there.

Bavarian and Swabian papers list the questions, and print each again above its answer. The words
stand in the sub-question; in the answer they would be the asker's and not the minister's.
"""

import re
from collections.abc import Iterable, Sequence

from qa_cli.model.document import SubQuestion
from qa_cli.model.passages import join
from qa_cli.reading.lines.line import Line

_LETTERS = re.compile(r"[\W\d_]+")
_NUMBER = re.compile(r"\s*(?:(?:Frage|Vraag|Question) )?\d{1,3}[.):]*\s*$")
_SEEN = 30  # characters that are looked at first
_SHORTEST = 8  # letters of a question that is known again


def taken_off(
    lines: Sequence[Line], own: Iterable[SubQuestion], following: Iterable[SubQuestion]
) -> tuple[list[Line], list[Line]]:
    """Returns an answer's lines without its `own` questions, and those of the next; and these."""
    kept, begun = list(lines), []
    for question in own:
        count = _count(kept, question)
        begun += kept[:count]
        kept = kept[count:]
    ended: list[Line] = []
    for question in reversed([*following]):
        count = _count([*reversed(kept)], question, backwards=True)
        ended = [*kept[len(kept) - count :], *ended]
        kept = kept[: len(kept) - count]
    if not any(line.text.strip() for line in kept):
        return list(lines), []
    return kept, [*begun, *ended]


def _count(lines: Sequence[Line], question: SubQuestion, *, backwards: bool = False) -> int:
    """Returns how many of the first lines are a question, with its number; 0 for none.

    `backwards`: they stand in reverse, from the last of a text.
    """
    text = join(question.paragraphs)
    first = next((line.text for line in lines if line.text.strip()), "")
    ends = slice(-_SEEN, None) if backwards else slice(_SEEN)
    if "?" not in text or not _alike(_bare(first[ends]), _bare(text[ends]), backwards=backwards):
        return 0  # as nearly always
    wanted, letters = _bare(text), ""
    if len(wanted) < _SHORTEST:
        return 0
    for count, line in enumerate(lines, start=1):
        more = _bare(line.text)
        letters = f"{more}{letters}" if backwards else f"{letters}{more}"
        if letters == wanted:
            alone = count < len(lines) and _NUMBER.match(lines[count].text)
            return count + bool(backwards and alone)
        if len(letters) > len(wanted) or not _alike(letters, wanted, backwards=backwards):
            return 0
    return 0


def _alike(letters: str, wanted: str, *, backwards: bool) -> bool:
    """Returns whether letters may be the beginning, or the end, of those that are wanted."""
    length = min(len(letters), len(wanted))
    if not length:
        return not letters
    return (
        letters[-length:] == wanted[-length:] if backwards else wanted[:length] == letters[:length]
    )


def _bare(text: str) -> str:
    """Returns what of a text is compared: line ends, hyphens and numbers are not."""
    return _LETTERS.sub("", text).lower()
