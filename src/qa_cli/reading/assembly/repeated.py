"""Takes off an answer the question that is printed again above it, which is its heading there.

Bavarian and Swabian papers list the questions, and print each again above its answer. The words
stand in the sub-question; in the answer they would be the asker's and not the minister's.
"""

import re
from collections.abc import Iterable, Sequence

from qa_cli.model.document import SubQuestion, join
from qa_cli.reading.lines.line import Line

_LETTERS = re.compile(r"[\W\d_]+")
_NUMBER = re.compile(r"\s*(?:(?:Frage|Vraag|Question) )?\d{1,3}[.):]*\s*$")
_SHORTEST = 20  # letters of a question that is known again


def taken_off(
    lines: Sequence[Line], own: Iterable[SubQuestion], following: Iterable[SubQuestion]
) -> tuple[list[Line], list[Line]]:
    """Returns an answer's lines without its `own` questions, and those of the next; and these."""
    kept, left = list(lines), []
    for question in own:
        count = _begun(kept, _letters(question))
        left += kept[:count]
        kept = kept[count:]
    end: list[Line] = []
    for question in reversed([*following]):
        count = _begun([*reversed(kept)], _letters(question), backwards=True)
        end = [*kept[len(kept) - count :], *end]
        kept = kept[: len(kept) - count]
    if not any(line.text.strip() for line in kept):
        return list(lines), []
    return kept, [*left, *end]


def _begun(lines: Sequence[Line], wanted: str, *, backwards: bool = False) -> int:
    """Returns how many lines are a question, with its number; 0 where they are none."""
    letters = ""
    if len(wanted) < _SHORTEST:
        return 0
    for count, line in enumerate(lines, start=1):
        more = _bare(line.text)
        letters = f"{more}{letters}" if backwards else f"{letters}{more}"
        if letters == wanted:
            alone = count < len(lines) and _NUMBER.match(lines[count].text)
            return count + bool(backwards and alone)
        if not (wanted.endswith(letters) if backwards else wanted.startswith(letters)):
            return 0
    return 0


def _letters(question: SubQuestion) -> str:
    """Returns the letters of a question; "" if it asks nothing."""
    text = join(question.paragraphs)
    return _bare(text) if "?" in text else ""


def _bare(text: str) -> str:
    """Returns what of a text is compared: line ends, hyphens and numbers are not."""
    return _LETTERS.sub("", text).lower()
