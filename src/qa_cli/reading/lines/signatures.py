"""Takes off what is printed at the end of a text: a closing formula, a minister and his titles."""

import re
from collections.abc import Sequence

from qa_cli.reading.forms.form import CAPITALS, NAME, Form
from qa_cli.reading.lines.line import Line

_MOST_LINES = 3  # over which a closing, or the titles of a minister, may be wrapped
_LONGEST_SIGNATURE = 500  # characters of a minister's name and titles
_TITLES = ("MINISTER", "STAATSSECRETARIS")
_CAPITAL_LINE = re.compile(CAPITALS)
_NAME_LINE = re.compile(NAME)
_SIGNATURE = re.compile(r"(?<=[.?!:;)\d])\s+[A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ ,.'’\-]{14,}+\s*+$")


def without_closing(lines: Sequence[Line], form: Form) -> tuple[list[Line], list[Line]]:
    """Returns lines without a closing, as a minister's name and office, at their end, and these."""
    if not form.strings("head", "closing"):
        return list(lines), []
    closing = form.any_of("head", "closing")
    printed = [at for at, line in enumerate(lines) if line.text.strip()]
    for at in printed[1:][-_MOST_LINES:]:
        left = [line for line in lines[at:] if line.text.strip()]
        if closing.fullmatch(" ".join(line.text.strip() for line in left)):
            return list(lines[:at]), left
    return list(lines), []


def without_signature(lines: Sequence[Line], form: Form) -> tuple[list[Line], list[Line]]:
    """Returns lines without a minister's name and titles at their end, and these.

    They stand in capitals, or begin as the form says.
    """
    if form.strings("head", "signature"):
        kept, left = _without_titles(lines, form)
        if left:
            return kept, left
    return _without_capitals(lines)


def _without_titles(lines: Sequence[Line], form: Form) -> tuple[list[Line], list[Line]]:
    printed = [at for at, line in enumerate(lines) if line.text.strip()]
    titles = form.any_of("head", "signature")
    for at in printed[-_MOST_LINES:]:
        text = " ".join(" ".join(line.text.strip() for line in lines[at:]).split())
        above = max((other for other in printed if other < at), default=None)
        if titles.fullmatch(text) and above is not None:
            named = _NAME_LINE.fullmatch(lines[above].text.strip())
            start = above if named else at
            return list(lines[:start]), [line for line in lines[start:] if line.text.strip()]
    return list(lines), []


def _without_capitals(lines: Sequence[Line]) -> tuple[list[Line], list[Line]]:
    kept = list(lines)
    left: list[Line] = []
    while kept and (not kept[-1].text.strip() or _CAPITAL_LINE.fullmatch(kept[-1].text.strip())):
        left.insert(0, kept.pop())
    if kept and not left and _is_signed(kept[-1:]):
        last = kept[-1].text
        signature = _SIGNATURE.search(last, max(0, len(last) - _LONGEST_SIGNATURE))
        if signature:
            left = [kept[-1].part(signature.start())]
            kept[-1] = kept[-1].part(0, signature.start())
    if not _is_signed(left):
        return list(lines), []
    return kept, [line for line in left if line.text.strip()]


def _is_signed(lines: Sequence[Line]) -> bool:
    return any(title in line.text for line in lines for title in _TITLES)
