"""Lines -> document: finds its form, cuts it into its parts, and says what is left over.

Every word of the lines stands once: in the document, or in what was left out.
"""

from collections.abc import Sequence

from qa_cli.errors.files import TooLargeError
from qa_cli.model.diagnostics import Problem, Reading
from qa_cli.reading import layouts, limits
from qa_cli.reading.assembly import consistency, missed_headings
from qa_cli.reading.assembly.builder import Builder
from qa_cli.reading.forms import recognition
from qa_cli.reading.forms.form import Form, form
from qa_cli.reading.forms.recognition import Recognition
from qa_cli.reading.layouts import told
from qa_cli.reading.layouts.segments import Text, with_next
from qa_cli.reading.lines import bilingual, invisible, marks, page_furniture
from qa_cli.reading.lines.bilingual import Separated
from qa_cli.reading.lines.hyphens import Hyphens
from qa_cli.reading.lines.line import Line, Source, plain_lines, with_plain_spaces
from qa_cli.reading.lines.marks import Mark
from qa_cli.reading.lines.page_furniture import Body
from qa_cli.reading.lines.paragraphs import Paragraphs, wrapping_width

_LISTS = frozenset(["number", "dash"])


def parse(source: Source, file: str) -> Reading:
    """Returns what was read out of `source`; `file` is its name, "" for none.

    Raises:
        TooLargeError: Its headings name more sub-questions than any written question has.
    """
    separated, text = _separate(source)
    form, known_by, certain = _form(source, text)
    body = (
        _told_body(source, separated.lines, form, file)
        if source.told
        else _body(separated, form, file)
    )
    body = body._replace(furniture=(*body.furniture, *source.furniture))
    width = None if source.flowing else wrapping_width(body.lines)
    paragraphs = Paragraphs(width, Hyphens(body.lines, form))
    arrangement = told.arrange(source.told) or layouts.arrange(
        body.lines, body.marks, form, paragraphs
    )
    if (found := len(arrangement.segments)) > limits.MOST_PARTS:
        raise TooLargeError(file, "parts", found=found, most=limits.MOST_PARTS)
    builder = Builder(Text(body.lines), body, form, paragraphs)
    for segment, end in with_next(arrangement.segments):
        builder.add(segment, end)
    _leave_out(builder, body, separated, source)
    document = builder.document(arrangement, file, source, certain=certain)
    missed = (
        ()
        if source.told
        else missed_headings.problems(body.lines, arrangement.segments, text, form)
    )
    problems = (
        *source.problems,
        *separated.problems,
        *arrangement.problems,
        *builder.problems,
        *consistency.problems(document),
        *missed,
    )
    return Reading(
        file=file,
        format=source.format,
        form=form.name,
        known_by=known_by,
        document=document,
        problems=tuple(sorted(problems, key=_first_line)),
        left_out=tuple(sorted(builder.left, key=lambda left: left.lines.first)),
        warnings=source.warnings,
    )


def _separate(source: Source) -> tuple[Separated, str]:
    """Returns the lines of one language, with plain spaces, and their text."""
    seen = source.lines if source.told else invisible.taken_out(source.lines)
    printed = "\n".join(line.text for line in seen)
    text = with_plain_spaces(printed)
    lines = seen if text == printed else plain_lines(seen, printed)
    if source.told:
        return Separated(lines), text
    separated = bilingual.separate(lines, text)
    if separated.other:
        text = "\n".join(line.text for line in separated.lines)
    return separated, text


def _form(source: Source, text: str) -> Recognition:
    """Returns the form of a document: as its file states it, or as its text shows it."""
    if source.stated:
        return Recognition(form(source.stated.form), None, certain=True)
    return recognition.recognise(text)


def _body(separated: Separated, form: Form, file: str) -> Body:
    """Returns the lines of the text with their marks, and what is no part of it."""
    found = marks.find(separated.lines, form)
    _check(found, file)
    return page_furniture.take_off(separated.lines, found, form)


def _told_body(source: Source, lines: Sequence[Line], form: Form, file: str) -> Body:
    """Returns the lines of which the file tells what they are, with the marks that tell it.

    Where it tells only where the answers begin, the numbers in the text are marks too.
    """
    found = told.marks(source.told)
    _check(found, file)
    if told.arrange(source.told) is None:
        numbers = [mark for mark in marks.find(lines, form) if mark.kind in _LISTS]
        found = sorted([*numbers, *found], key=lambda mark: (mark.at, mark.start))
    return Body(tuple(lines), found, (), (), frozenset())


def _leave_out(builder: Builder, body: Body, separated: Separated, source: Source) -> None:
    """Keeps apart what is no part of the document."""
    builder.leave("page head or foot", body.furniture)
    builder.leave("other language", (*separated.other, *source.other))
    builder.add_footnotes(body.footnotes, source.footnotes)
    builder.add_head(source.head)


def _first_line(problem: Problem) -> int:
    return problem.lines.first if problem.lines else 0


def _check(found: Sequence[Mark], file: str) -> None:
    """Raises an error if headings name more sub-questions than any written question has.

    The same if more lines begin with numbers than are looked at for them.
    """
    numbered = sum(mark.kind == "number" for mark in found)
    if numbered > limits.MOST_NUMBERS:
        raise TooLargeError(file, "numbered lines", found=numbered, most=limits.MOST_NUMBERS)
    headed = sum(len(mark.numbers) or 1 for mark in found if mark.kind in marks.HEADINGS)
    if headed > limits.MOST_HEADED:
        raise TooLargeError(file, "numbers in headings", found=headed, most=limits.MOST_HEADED)
