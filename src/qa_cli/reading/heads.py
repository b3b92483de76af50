"""Reads the head of a document: its title, its introduction, and who asked whom and when."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from qa_cli.model import Paragraph
from qa_cli.reading import dates
from qa_cli.reading.forms import Form
from qa_cli.reading.paragraphs import Paragraphs
from qa_cli.reading.source import Line

_LONGEST_TITLE = 400  # characters; a longer first paragraph begins with a sentence that stands in
_SENTENCE_END = re.compile(r"(?<=[.?!])[»”’\"')]*(?=\s|[A-ZÀ-ÖØ-Þ])")
_FIELDS = ("number", "asker", "minister", "asked_on", "answered_on")
_LONGEST_HEAD = 20_000  # characters in which the facts of a head are looked for
_LONGEST_SIGNATURE = 500  # characters of a minister's name and titles


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
    if form.strings("head", "title"):
        return _by_pattern(lines, form, paragraphs)
    pattern = form.any_of("head", "lines")
    left: list[Line] = []
    rest = _stripped(lines, pattern, left)
    if not rest:
        return Head(None, (), tuple(left))
    title_lines = _title(rest, pattern, paragraphs)
    behind = _stripped(rest[len(title_lines) :], pattern, left)
    title = paragraphs.joined(title_lines)
    if len(title.text) <= _LONGEST_TITLE:
        return Head(title, paragraphs.of(behind), tuple(left))
    first, more = _parted(title)
    return Head(first, (*more, *paragraphs.of(behind)), tuple(left), stands_in=True)


def facts(text: str, form: Form) -> dict[str, str | None]:
    """Returns what a head states of number, asker, minister and dates; None where it is silent."""
    text = " ".join(text[:_LONGEST_HEAD].split())
    stated: dict[str, str | None] = {}
    for field in _FIELDS:
        matches = (pattern.search(text) for pattern in form.patterns("head", field))
        match = next(filter(None, matches), None)
        value = (match[1] if match.re.groups else match[0]).strip(" ,;:.") if match else None
        if value and field.endswith("_on"):
            value = dates.iso(value, form)
        stated[field] = value or None
    return stated


def without_head(lines: Sequence[Line], form: Form) -> tuple[list[Line], list[Line]]:
    """Returns lines without those of a head at their beginning, and these."""
    left: list[Line] = []
    return _stripped(lines, form.any_of("head", "lines"), left), left


def without_signature(lines: Sequence[Line], form: Form) -> tuple[list[Line], list[Line]]:
    """Returns lines without a minister's name and titles at their end, and these."""
    pattern = form.any_of("head", "lines")
    kept = list(lines)
    left: list[Line] = []
    while kept and (not kept[-1].text.strip() or pattern.fullmatch(kept[-1].text.strip())):
        left.insert(0, kept.pop())
    if not kept or not form.strings("head", "lines"):
        return list(lines), []
    last = kept[-1].text
    signature = _SIGNATURE.search(last, max(0, len(last) - _LONGEST_SIGNATURE))
    if signature and not pattern.fullmatch(kept[-1].text.strip()):
        left.insert(0, kept[-1]._replace(text=kept[-1].text[signature.start() :]))
        kept[-1] = kept[-1]._replace(text=kept[-1].text[: signature.start()])
    return kept, [line for line in left if line.text.strip()]


def _by_pattern(lines: Sequence[Line], form: Form, paragraphs: Paragraphs) -> Head:
    """Returns the head of a form whose title is known by how it begins."""
    groups = list(paragraphs.grouped(lines))
    texts = [paragraphs.joined(group) for group in groups]
    for pattern in form.patterns("head", "title"):
        for at, text in enumerate(texts):
            if pattern.fullmatch(text.text):
                behind = texts[at + 1 :] if form.introduction else []
                left_groups = (
                    groups[:at] if form.introduction else [*groups[:at], *groups[at + 1 :]]
                )
                return Head(
                    text, tuple(behind), tuple(line for group in left_groups for line in group)
                )
    return Head(None, (), tuple(line for group in groups for line in group))


def _title(lines: Sequence[Line], head: re.Pattern[str], paragraphs: Paragraphs) -> list[Line]:
    """Returns the lines of the title: the first paragraph, up to a line of the head."""
    group = next(paragraphs.grouped(lines))
    end = next(
        (at for at, line in enumerate(group) if at and head.fullmatch(line.text.strip())),
        len(group),
    )
    last = lines.index(group[end - 1])
    return list(lines[: last + 1])


def _stripped(lines: Sequence[Line], pattern: re.Pattern[str], left: list[Line]) -> list[Line]:
    """Returns the lines from the first that is neither blank nor of a head; `left` gets those."""
    for at, line in enumerate(lines):
        text = line.text.strip()
        if text and not pattern.fullmatch(text):
            return list(lines[at:])
        if text:
            left.append(line)
    return []


def _parted(paragraph: Paragraph) -> tuple[Paragraph, tuple[Paragraph, ...]]:
    """Returns the first sentence of a paragraph, and the rest."""
    match = _SENTENCE_END.search(paragraph.text)
    if match is None:
        return paragraph, ()
    first, rest = paragraph.text[: match.end()], paragraph.text[match.end() :].strip()
    return paragraph._replace(text=first), (paragraph._replace(text=rest),) if rest else ()


_SIGNATURE = re.compile(r"(?<=[.?!:;)\d])\s+[A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ ,.'’\-]{14,}\s*$")
