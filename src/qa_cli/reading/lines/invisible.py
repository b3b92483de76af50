"""Takes what nobody sees out of lines: spaces of no width, and places where a word may break.

Programs that lay out a text put them where a line may end. In a heading or
after a number they would hide from every rule what a reader sees.
"""

import bisect
import re
from collections.abc import Sequence

from qa_cli.reading.lines.line import Call, Line

# A soft hyphen shows where a line ends, and where one was joined to the next with a space.
_PATTERN = re.compile("[\u200b\u200e\u2060\ufeff]|\u00ad(?=\\S)|(?<![^\\W\\d_])\u00ad(?=\\s)")


def taken_out(lines: Sequence[Line]) -> Sequence[Line]:
    """Returns the lines without what is not seen."""
    return [
        line if line.text.isascii() or not _PATTERN.search(line.text) else _without(line)
        for line in lines
    ]


def _without(line: Line) -> Line:
    text = _PATTERN.sub("", line.text)
    unseen = [match.start() for match in _PATTERN.finditer(line.text)]
    printed = line.printed
    if printed is not None:  # of the same characters, place by place
        left_out = frozenset(unseen)
        printed = "".join(shown for at, shown in enumerate(printed) if at not in left_out)
    calls = tuple(
        Call(call.at - bisect.bisect_left(unseen, call.at), call.mark) for call in line.calls
    )
    return line._replace(text=text, printed=printed, calls=calls)
