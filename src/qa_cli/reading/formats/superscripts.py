"""Takes raised digits that are characters ("bedrijven²") for the calls of notes that they are.

They are only where a line begins with the same digits: the note itself. Elsewhere they are a power,
or whatever they are, and stay.
"""

import re
from collections.abc import Collection

from qa_cli.reading.formats import raised
from qa_cli.reading.lines.line import Line, Source

_DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹"
_RAISED = re.compile(f"[{_DIGITS}]{{1,3}}")
_NOTE = re.compile(rf"\s*([{_DIGITS}]{{1,3}})\s*\S")
_PLAIN = str.maketrans(_DIGITS, "0123456789")


def called(source: Source) -> Source:
    """Returns a source in which raised digits with a note are its calls, and number it."""
    if source.told or all(line.text.isascii() for line in source.lines):
        return source
    notes = {match[1] for line in source.lines if (match := _NOTE.match(line.text))}
    if not notes:
        return source
    return source._replace(lines=tuple(_marked(line, notes) for line in source.lines))


def _marked(line: Line, notes: Collection[str]) -> Line:
    """Returns a line with the calls in it taken out, or the number of the note that it begins."""
    if line.calls or line.printed is not None or not _RAISED.search(line.text):
        return line
    if _NOTE.match(line.text):  # of the same length, so that what is printed stays beside it
        return line._replace(text=line.text.translate(_PLAIN), printed=line.text)
    parts: list[str] = []
    last = 0
    for match in _RAISED.finditer(line.text):
        if match[0] in notes:
            mark = raised.written(line.text[: match.start()], match[0].translate(_PLAIN))
            parts += [line.text[last : match.start()], mark]
            last = match.end()
    return raised.line("".join([*parts, line.text[last:]]), line.number, line.page)
