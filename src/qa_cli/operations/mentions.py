"""Finds where a text mentions another written question, by the patterns of the forms' TOML.

A number of an oral question, of advice or of a sub-question of the document itself is none.
"""

import re
from collections.abc import Collection, Iterator
from typing import NamedTuple

from qa_cli.model.metadata import Metadata
from qa_cli.model.references import Mention
from qa_cli.operations import styles
from qa_cli.operations.styles import Manner
from qa_cli.reading.assembly import dates
from qa_cli.reading.lines.line import with_plain_spaces

_BEFORE = 60  # characters before a number that say which kind of question it is of
_SIGN = re.compile(r"(?:\bn\S{1,6} ?)?\d")
_MAY = re.compile(r"\d")
_SESSION = re.compile(r"(\d{4})\s*[-–/]?\s*(\d{4}|\d{2})")


class _Chain(NamedTuple):
    """Numbers that one mention lists, each with what is said of it."""

    found: list[tuple[re.Match[str], dict[str, str]]]
    ends: list[int]


def find(
    text: str, metadata: Metadata, language: str, sub_questions: Collection[int] = ()
) -> Iterator[Mention]:
    """Yields the mentions of other questions in a text of a document of these metadata.

    `sub_questions` are the numbers of its own, which "vraag nr. 3" may mean.
    """
    if not _MAY.search(text):
        return
    manner = styles.manner(metadata, language)
    plain = with_plain_spaces(text)
    patterns = manner.form.patterns("mentions", "questions")
    matches = sorted((m for one in patterns for m in one.finditer(plain)), key=re.Match.start)
    end = 0
    for match in matches:
        if match.start() < end:
            continue
        chain = _chain(match, plain, manner)
        end = chain.ends[-1]
        if not _is_of_others(match, end, plain, manner):
            yield from _mentions(chain, plain, manner, sub_questions)


def _chain(match: re.Match[str], text: str, manner: Manner) -> _Chain:
    """Returns the numbers that follow one another, with what stands after each."""
    found, ends = [], []
    number: re.Match[str] | None = match
    while number:
        told = {name: value for name, value in number.groupdict().items() if value}
        end = _details(number.end(), text, manner, told)
        found.append((number, told))
        ends.append(end)
        further = manner.form.patterns("mentions", "further")
        number = next(filter(None, (one.match(text, end) for one in further)), None)
    return _Chain(found, ends)


def _details(at: int, text: str, manner: Manner, told: dict[str, str]) -> int:
    """Adds to `told` what stands at a place, one detail after another, and returns where it ends.

    What is told already is not told again: that would be of something else.
    """
    patterns = list(manner.form.patterns("mentions", "details"))
    while patterns:
        matches = ((one, one.match(text, at)) for one in patterns)
        pattern, match = next(((one, m) for one, m in matches if m), (None, None))
        if pattern is None or match is None:
            break
        patterns.remove(pattern)
        at = match.end()
        for name, value in match.groupdict().items():
            if value:
                told.setdefault(name, value)
    return at


def _is_of_others(match: re.Match[str], end: int, text: str, manner: Manner) -> bool:
    """Returns whether what is mentioned is another kind of question: an oral one."""
    before = text[max(0, match.start() - _BEFORE) : match.start()]
    form = manner.form
    return any(one.search(before) for one in form.patterns("mentions", "others_before")) or any(
        one.match(text, end) for one in form.patterns("mentions", "others")
    )


def _mentions(
    chain: _Chain, text: str, manner: Manner, sub_questions: Collection[int]
) -> Iterator[Mention]:
    first = chain.found[0][0]
    before = text[max(0, first.start() - _BEFORE) : first.end()]
    formal = manner.form.any_of("mentions", "formal").search(before)
    kind = max(0, len(before) - formal.start() - len(first[0])) if formal else 0
    for (match, told), end in zip(chain.found, chain.ends, strict=True):
        number = told.get("number")
        says_more = formal or len(told) > 1 or "identifier" in told
        if says_more or not (number and number.isdecimal() and int(number) in sub_questions):
            start = match.start() - kind if match is first else _of_number(match)
            yield _mention(_whole(text[start:end]), start, told, manner)


def _of_number(match: re.Match[str]) -> int:
    """Returns where a further number begins, or the sign before it: "nr. 5" of " en nr. 5"."""
    sign = _SIGN.search(match[0])
    return match.start() + sign.start() if sign else match.start()


def _whole(words: str) -> str:
    """Returns the words without the end of a bracket that begins before them."""
    return words.rstrip() if "(" in words else words.rstrip(" )")


def _mention(words: str, start: int, told: dict[str, str], manner: Manner) -> Mention:
    chamber = told.get("chamber", "")
    day = told.get("date")
    identifier = told.get("identifier")
    return Mention(
        text=words,
        start=start,
        end=start + len(words),
        number=told.get("number"),
        identifier=identifier.replace(" ", "") if identifier else None,
        series=manner.series_of(chamber, told.get("number") or ""),
        session=years(told.get("session")),
        date=dates.iso(day, manner.form) if day else None,
        bulletin=told.get("bulletin"),
    )


def years(session: str | None) -> str | None:
    """Returns "2016-2017" for "2016 - 2017", "2016/17" and "20162017"; None for anything else."""
    match = _SESSION.search(session or "")
    if not match:
        return None
    first, last = match[1], match[2]
    return f"{first}-{last if len(last) == len(first) else first[:2] + last}"
