"""What is shown of a document, in the order in which it is read: headings with their texts."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from qa_cli.model.document import Answer, Remark, SubQuestion
from qa_cli.model.passages import Paragraph, Part
from qa_cli.model.results import Block, Shows
from qa_cli.render.phrases import (
    UNOFFICIAL,
    answer_heading,
    footnote_heading,
    not_found,
    question_heading,
    remark_heading,
)

UNTRANSLATED = "not translated; the original"


class Section(NamedTuple):
    """A heading and the paragraphs under it; without any, what is said `instead`: "none"."""

    part: Part
    heading: str
    paragraphs: Sequence[Paragraph]
    instead: str = ""


def sections(shows: Shows) -> Iterator[Section]:
    """Yields the sections that were asked for, each sub-question right before its answers.

    Of a whole document remarks stand where they are printed, and footnotes at the end.
    """
    every = shows.whole and shows.shown == "both"
    document = shows.document
    if every and document.introduction:
        yield Section("introduction", "Introduction", document.introduction)
    remarks = list(document.remarks) if every else []
    for block in shows.blocks():
        while remarks and _stands_before(remarks[0], block):
            yield _remark(remarks.pop(0))
        if shows.shown != "answer":
            for question in texts(block.questions):
                numbers = question.together or (question.number,)
                yield Section("question", question_heading(numbers), question.paragraphs)
        if shows.shown != "question":
            yield from map(_answer, block.answers)
            if not block.answers:
                numbers = tuple(question.number for question in block.questions)
                where = next(filter(None, map(shows.may_be_in, numbers)), None)
                yield Section("answer", answer_heading(numbers), (), not_found(where))
    if shows.shown != "question":
        yield from map(_answer, shows.unpaired)
    yield from map(_remark, remarks)
    for footnote in document.footnotes if every else ():
        yield Section("footnote", footnote_heading(footnote), footnote.paragraphs)


def texts(questions: Iterable[SubQuestion]) -> Iterator[SubQuestion]:
    """Yields each text of sub-questions once, also where several are printed as this one."""
    before: SubQuestion | None = None
    for question in questions:
        if before is None or not (
            question.together
            and question.together == before.together
            and question.paragraphs == before.paragraphs
        ):
            yield question
        before = question


def _stands_before(remark: Remark, block: Block) -> bool:
    """Returns whether a remark stands before the last of what a block shows."""
    texts = [one.paragraphs for one in block.questions]
    texts += [one.paragraphs for one in block.answers]
    return remark.paragraphs[0].lines.first < max(text[0].lines.first for text in texts)


def _remark(remark: Remark) -> Section:
    return Section("remark", remark_heading(remark), remark.paragraphs)


def _answer(answer: Answer) -> Section:
    heading = answer_heading(answer.to, answer.refers_to, answer.kind)
    return Section("answer", heading, answer.paragraphs)


def labelled(shows: Shows, paragraphs: Sequence[Paragraph]) -> Iterator[tuple[str, list[str]]]:
    """Yields the texts to show of `paragraphs`, each with its label ("" for the original)."""
    original = [paragraph.text for paragraph in paragraphs]
    translated = [paragraph.translation for paragraph in paragraphs if paragraph.translation]
    complete = len(translated) == len(original)
    if shows.language != "translation":
        yield "", original
    elif not complete:
        yield UNTRANSLATED, original
    if shows.language != "original" and complete:
        yield UNOFFICIAL, translated
