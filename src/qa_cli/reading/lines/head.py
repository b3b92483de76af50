"""Reads the head of a document: its title, its introduction, and what is neither."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from qa_cli.model.passages import Paragraph
from qa_cli.reading.forms.form import CAPITALS, Form
from qa_cli.reading.lines.line import Line, with_plain_spaces
from qa_cli.reading.lines.paragraphs import Paragraphs
from qa_cli.text.sentences import sentence_ends

_SENTENCE_END = re.compile(r"(?<=[.?!])[»”’\"')]*(?=\s|[A-ZÀ-ÖØ-Þ])")
_LONGEST_TITLE = 200  # characters of a title that holds more than a sentence
_LONGEST_SENTENCE = 250  # characters of one that no form knows; the longest real ones have 200
_LONGEST_HEAD = 40  # lines in which the line above a title is looked for
_WRAPPED_HEAD = 3  # lines over which one of a head may be wrapped
_CAPITAL_LINE = re.compile(CAPITALS)


class Head(NamedTuple):
    """What stands before the first sub-question; `title` is None where none is printed.

    `left` are the lines that are no text of the question. `stands_in`: the title is only the
    first sentence of a text that prints none.
    """

    title: Paragraph | None
    introduction: tuple[Paragraph, ...]
    left: tuple[Line, ...]
    stands_in: bool = False


def read(lines: Sequence[Line], form: Form, paragraphs: Paragraphs) -> Head:
    """Returns the title and the introduction in the lines before the first sub-question."""
    by_title = _read_by_title(lines, form, paragraphs) or _read_below(lines, form, paragraphs)
    if by_title is not None:
        return by_title
    pattern = form.any_of("head", "lines")
    left: list[Line] = []
    rest = _skip_head(lines, pattern, left)
    if not rest:
        return Head(None, (), tuple(left))
    title_lines = _title_lines(rest, pattern, paragraphs)
    after = _skip_head(rest[len(title_lines) :], pattern, left)
    title = paragraphs.join(title_lines)
    first, more = _split_sentence(title)
    if not more or len(title.text) <= _LONGEST_TITLE:
        first, more = title, ()
    if len(first.text) > _LONGEST_SENTENCE:
        return Head(None, (title, *paragraphs.make(after)), tuple(left))
    if not more:
        return Head(title, paragraphs.make(after), tuple(left))
    return Head(first, (*more, *paragraphs.make(after)), tuple(left), stands_in=True)


def without_head(lines: Sequence[Line], form: Form) -> tuple[list[Line], list[Line]]:
    """Returns lines without those of a head at their beginning, and these."""
    left: list[Line] = []
    return _skip_head(lines, form.any_of("head", "lines"), left), left


def _read_by_title(lines: Sequence[Line], form: Form, paragraphs: Paragraphs) -> Head | None:
    """Returns the head of a form whose title is known by how it begins, if it begins so."""
    patterns = form.patterns("head", "title")
    if not patterns:
        return None
    groups = [group for run in _runs(lines, form) for group in paragraphs.group(run)]
    texts = [paragraphs.join(group) for group in groups]
    found = _find_title(texts, patterns)
    if found is None:
        return None
    at, match = found
    title, label = _without_label(texts[at], match, groups[at][0])
    kept = [
        index > at and form.introduction and not _is_printed(group, form)
        for index, group in enumerate(groups)
    ]
    after = tuple(text for text, keep in zip(texts, kept, strict=True) if keep)
    left = (group for index, group in enumerate(groups) if index != at and not kept[index])
    return Head(title, after, (*label, *(line for group in left for line in group)))


def _find_title(
    texts: Sequence[Paragraph], patterns: Sequence[re.Pattern[str]]
) -> tuple[int, re.Match[str]] | None:
    """Returns which paragraph is the title, and how it matched: by the first pattern that does."""
    spaced = [with_plain_spaces(text.text) for text in texts]
    for pattern in patterns:
        for at, text in enumerate(spaced):
            if match := pattern.fullmatch(text):
                return at, match
    return None


def _is_printed(group: Sequence[Line], form: Form) -> bool:
    """Returns whether a paragraph is of lines that the form names as lines of a head."""
    printed = form.any_of("head", "lines")
    return all(printed.fullmatch(line.text.strip()) for line in group)


def _read_below(lines: Sequence[Line], form: Form, paragraphs: Paragraphs) -> Head | None:
    """Returns the head of a form whose title stands right below a known line, if that is there.

    The first pattern that a line matches counts, and the last such line.
    """
    if not form.strings("head", "title_after"):
        return None
    texts = [line.text.strip() for line in lines[:_LONGEST_HEAD]]
    ends = (
        at
        for above in form.patterns("head", "title_after")
        for at in reversed(range(len(texts)))
        if above.fullmatch(texts[at])
    )
    at = next(ends, None)
    if at is None:
        return None
    pattern = form.any_of("head", "lines")
    left = [line for line in lines[: at + 1] if line.text.strip()]
    rest = _skip_head(lines[at + 1 :], pattern, left)
    if not rest:
        return None
    title = _title_lines(rest, pattern, paragraphs)
    after = _skip_head(rest[len(title) :], pattern, left)
    return Head(paragraphs.join(title), paragraphs.make(after), tuple(left))


def _runs(lines: Sequence[Line], form: Form) -> Iterator[Sequence[Line]]:
    """Yields lines of a head, and what is none: no paragraph goes on from one to the other."""
    if not form.strings("head", "lines"):
        yield lines
        return
    head = form.any_of("head", "lines")
    for _, run in groupby(lines, key=lambda line: head.fullmatch(line.text.strip()) is not None):
        yield [*run]


def _without_label(
    paragraph: Paragraph, match: re.Match[str], line: Line
) -> tuple[Paragraph, tuple[Line, ...]]:
    """Returns the title that a paragraph is or holds after a label ("betr.:"), and the label."""
    if not match.re.groups:
        return paragraph, ()
    start = match.start(1)
    label = line.part(len(line.text) - len(line.text.lstrip())).part(0, start)
    signs = not any(map(str.isalnum, paragraph.text[match.end(1) :]))  # "= Title ="
    end = match.end(1) if signs else len(paragraph.text)
    return paragraph._replace(text=paragraph.text[start:end].rstrip()), (label,)


def _title_lines(
    lines: Sequence[Line], head: re.Pattern[str], paragraphs: Paragraphs
) -> list[Line]:
    """Returns the lines of the title: the first paragraph, up to a line of the head."""
    group = next(paragraphs.group(lines))
    end = next(
        (at for at, line in enumerate(group) if at and head.fullmatch(line.text.strip())),
        len(group),
    )
    last = lines.index(group[end - 1])
    return list(lines[: last + 1])


def _skip_head(lines: Sequence[Line], pattern: re.Pattern[str], left: list[Line]) -> list[Line]:
    """Returns the lines from the first that is neither blank nor of a head; `left` gets those.

    A line of a head that ends in a colon or a bracket may be wrapped. What is only a name in
    capitals counts where it goes on with a head.
    """
    at, begun = 0, False
    while at < len(lines):
        if not lines[at].text.strip():
            at, begun = at + 1, False
            continue
        count = _count_head_lines(lines[at : at + _WRAPPED_HEAD], pattern)
        capitals = _CAPITAL_LINE.fullmatch(lines[at].text.strip()) is not None
        if not count or (capitals and not begun and bool(left)):
            return list(lines[at:])
        left += lines[at : at + count]
        at, begun = at + count, True
    return []


def _count_head_lines(lines: Sequence[Line], pattern: re.Pattern[str]) -> int:
    """Returns how many of the first lines are, as one, a line of a head; the fewest that are."""
    text = ""
    for count, line in enumerate(lines, start=1):
        if not line.text.strip():
            return 0
        text = f"{text} {line.text.strip()}".strip()
        if (count == 1 or text.endswith((":", ")", ")."))) and pattern.fullmatch(text):
            return count
    return 0


def _split_sentence(paragraph: Paragraph) -> tuple[Paragraph, tuple[Paragraph, ...]]:
    """Returns the first sentence of a paragraph, and the rest."""
    match = next(sentence_ends(_SENTENCE_END, paragraph.text, stop=-1), None)
    if match is None:
        return paragraph, ()
    first, rest = paragraph.text[: match.end()], paragraph.text[match.end() :].strip()
    return paragraph._replace(text=first), (paragraph._replace(text=rest),) if rest else ()
