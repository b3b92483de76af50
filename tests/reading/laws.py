"""What holds of everything that is read: no word of a source is lost, and none is added."""

import re
from collections import Counter
from collections.abc import Iterator

from qa_cli.model.diagnostics import Reading
from qa_cli.model.document import Document
from qa_cli.model.passages import Lines, Paragraph
from qa_cli.reading.lines.line import Line, Source

_RAISED_DIGITS = frozenset("⁰¹²³⁴⁵⁶⁷⁸⁹")  # each may be the call of a footnote
_FROM_FILE = frozenset(["title from file name"])


def every_paragraph(document: Document) -> Iterator[Paragraph]:
    """Each paragraph of a document once, also if it is printed over several numbers."""
    yield document.title
    yield from document.introduction
    for question in document.questions:
        if not question.together or question.together[0] == question.number:
            yield from question.paragraphs
    for others in (document.answers, document.remarks, document.footnotes):
        for one in others:
            yield from one.paragraphs


def lines_of(source: Source) -> list[Line]:
    """All lines of a source, also those that the file keeps apart."""
    apart = (source.furniture, source.footnotes, source.head, source.other)
    return [*source.lines, *(line for lines in apart for line in lines)]


def letters(text: str) -> Counter[str]:
    """The letters and digits of a text, each with how often it stands there."""
    return Counter(filter(str.isalnum, text))


def assert_nothing_is_lost_or_added(reading: Reading, lines: list[Line]) -> None:
    """Asserts that each letter of the lines stands once in the document or in the furniture."""
    document = reading.document
    made_up = any(problem.kind in _FROM_FILE for problem in reading.problems)
    kept = [
        *(one.text for one in every_paragraph(document) if not (made_up and one is document.title)),
        *(remark.heading or "" for remark in document.remarks),
        *(footnote.mark for footnote in document.footnotes),
        *(left.text for left in reading.left_out),
    ]
    found = letters("".join(kept))
    printed = letters("".join(line.text for line in lines))
    raised = letters("".join(call.mark for line in lines for call in line.calls))
    assert not found - printed - raised, f"added: {found - printed - raised}"
    lost = printed - found
    digits = sum(number for one, number in lost.items() if one in _RAISED_DIGITS)
    assert digits == lost.total(), f"lost: {lost}"
    called = sum(len(one.calls) for one in document.footnotes)
    listed = sum(left.kind == "call" for left in reading.left_out)
    raised_marks = sum(len(set(line.calls)) for line in lines)
    assert raised_marks + digits <= called + listed, "lost: a raised mark"


def assert_texts_stand_where_they_say(reading: Reading, lines: list[Line]) -> None:
    """Asserts that each paragraph holds letters of its own lines, in their order."""
    made_up = any(problem.kind in _FROM_FILE for problem in reading.problems)
    for paragraph in every_paragraph(reading.document):
        if made_up and paragraph is reading.document.title:
            continue
        source = iter(_bare("".join(line.text for line in lines if _is_in(line, paragraph.lines))))
        missing = [letter for letter in _bare(paragraph.text) if letter not in source]
        assert not missing, f"not in its lines: {paragraph.text[:80]!r}"


def _is_in(line: Line, lines: Lines) -> bool:
    return lines.first <= line.number <= lines.last


def _bare(text: str) -> str:
    return re.sub(r"[\W_]+", "", text)
