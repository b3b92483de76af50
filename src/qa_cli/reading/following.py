"""Finds answers that stand right behind their sub-questions, under no heading of their own."""

import re
from collections.abc import Sequence
from itertools import zip_longest

from qa_cli.reading.marks import Mark
from qa_cli.reading.pieces import Piece, Text

_ASKS = re.compile(r"\?[»”’\"')\]]*[\d \]]*$")
_TELLS = re.compile(r"[.:;][»”’\"')\]]*[\d \]]*$")
_LOOK_AHEAD = 6  # lines in which a question may go on with another sentence that asks
_SHORTEST = 20  # characters of an answer
_MOST = 0.6  # of the sub-questions have text behind them, where answers follow them


def answers(text: Text, asking: Sequence[Mark], *, always: bool) -> list[Piece]:
    """Returns an answer for each sub-question with text behind its question mark.

    None at all, unless the form says that answers follow (`always`) or most are followed by text.
    """
    pairs = zip_longest(asking, asking[1:])
    found = [piece for mark, end in pairs if (piece := _answer(text, mark, end))]
    enough = len(asking) > 1 and len(found) >= _MOST * len(asking)
    return found if always or enough else []


def _answer(text: Text, mark: Mark, end: Mark | None) -> Piece | None:
    """Returns what begins on the line behind a sub-question's last question mark."""
    lines = text.cut(mark, end)
    border = next((at for at, line in enumerate(lines) if _asks(line.text)), None)
    if border is None:
        return None
    while (further := _asks_further(lines[border + 1 :])) is not None:
        border += further + 1
    rest = "".join(line.text for line in lines[border + 1 :]).strip()
    if len(rest) < _SHORTEST:
        return None
    return Piece("answer", mark.numbers, Mark("answer", mark.numbers, mark.at + border + 1, 0, 0))


def _asks_further(lines: Sequence[object]) -> int | None:
    """Returns which of the next lines ends in a question mark, before one that ends a statement."""
    for at, line in enumerate(lines[:_LOOK_AHEAD]):
        content = getattr(line, "text", "")
        if _asks(content):
            return at
        if _TELLS.search(content.rstrip()) or not content.strip():
            return None
    return None


def _asks(text: str) -> bool:
    return _ASKS.search(text.rstrip()) is not None
