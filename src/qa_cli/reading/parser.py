"""Lines -> document: finds its form, cuts it into its parts, and says what is left over.

Every word of the lines stands once: in the document, or in what was left out.
"""

from collections.abc import Sequence
from itertools import zip_longest

from qa_cli.errors import TooLargeError
from qa_cli.model.diagnostics import Reading
from qa_cli.reading import layouts, limits
from qa_cli.reading.assembly import consistency, missed_headings
from qa_cli.reading.assembly.builder import Parts
from qa_cli.reading.forms import recognition
from qa_cli.reading.layouts.segments import Text
from qa_cli.reading.lines import bilingual, marks, page_furniture
from qa_cli.reading.lines.bilingual import Version
from qa_cli.reading.lines.hyphens import Hyphens
from qa_cli.reading.lines.line import Source, plain, with_plain_spaces
from qa_cli.reading.lines.marks import Mark
from qa_cli.reading.lines.paragraphs import Paragraphs, wrapped_at


def parse(source: Source, file: str) -> Reading:
    """Returns the document in `source`; `file` is the name of the file, for the document's id."""
    version, text = _version(source)
    form, known_by, certain = recognition.recognised(text)
    found = marks.find(version.lines, form)
    _check(found, file)
    body = page_furniture.taken_off(version.lines, found, form)
    body = body._replace(
        furniture=(*body.furniture, *source.furniture),
        footnotes=(*body.footnotes, *source.footnotes),
    )
    width = None if source.flowing else wrapped_at(body.lines)
    paragraphs = Paragraphs(width, Hyphens(body.lines, form))
    arrangement = layouts.arrange(body.lines, body.marks, form, paragraphs)
    parts = Parts(Text(body.lines), body, form, paragraphs)
    for piece, end in zip_longest(arrangement.pieces, arrangement.pieces[1:]):
        parts.add(piece, end)
    parts.leave("page head or foot", body.furniture)
    parts.leave("footnote", body.footnotes)
    parts.leave("other language", version.other)
    document = parts.document(arrangement, file)
    if not certain:  # a text that only speaks of a parliament may be another's
        document = document._replace(parliament=None)
    doubts = missed_headings.problems(body.lines, arrangement.pieces, text, form)
    problems = sorted(
        [
            *version.problems,
            *arrangement.problems,
            *parts.problems,
            *consistency.problems(document),
            *doubts,
        ],
        key=lambda problem: problem.lines.first if problem.lines else 0,
    )
    return Reading(
        file,
        source.format,
        form.name,
        known_by,
        document,
        tuple(problems),
        tuple(sorted(parts.left, key=lambda left: left.lines.first)),
        source.warnings,
    )


def _version(source: Source) -> tuple[Version, str]:
    """Returns the lines that are read, with plain spaces, and their text."""
    printed = "\n".join(line.text for line in source.lines)
    text = with_plain_spaces(printed)
    lines = source.lines if text == printed else plain(source.lines, printed)
    version = bilingual.first(lines, text)
    if version.other:
        text = "\n".join(line.text for line in version.lines)
    return version, text


def _check(found: Sequence[Mark], file: str) -> None:
    """Raises an error if headings name more sub-questions than any written question has."""
    headed = sum(len(mark.numbers) or 1 for mark in found if mark.kind in marks.HEADINGS)
    if headed > limits.MOST_HEADED:
        raise TooLargeError(file, "numbers in headings", found=headed, most=limits.MOST_HEADED)
