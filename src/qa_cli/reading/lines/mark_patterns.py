"""What marks look like, as one pattern for each kind of them, from the lists of a form."""

import functools
import re
from collections.abc import Iterator

from qa_cli.reading.forms.form import KINDS, Form, unnamed

_HEADINGS = (
    "question", "answers", "answer", "questions", "preface", "introduction", "aside"
)  # fmt: skip
_QUOTES = "«“‘„\"'(\\["
# Behind the heading the line ends, or a colon parts it from the text. A number may also be followed
# by a full stop, or by a text that begins with a capital.
_END_OF_HEADING = r"[ \t]*(?::+[ \t]*|[*_]*[ \t]*$)"
_END_OF_NUMBERED = rf"[ \t]*(?:[:;.)]+[*_]*[ \t]*|[*_]*[ \t]*$|[ \t]+(?=[A-ZÀ-ÖØ-Þ{_QUOTES}]))"
_LETTER = r"(?:[ \t]?(?P<letter>[a-z])(?!\w))?"  # "Vraag 2a"
_SPACE = re.compile(r"\\.|\[(?:\\.|[^\]])*\]|\(\?<[!=][^)]*\)| (\?)?")  # or what holds one
_INLINE_END = rf"(?:[ \t]*:|(?<=\d)(?=[ \t]+[A-ZÀ-ÖØ-Þ{_QUOTES}]))"
INLINE_HEADINGS = ("answers", "aside", "question", "answer")
# A number ends a sentence right before another ("in 2019.2. Hoeveel") if it has two digits, for
# those of "2.1." have one; and the end of a sentence may be missing ("per gewest3. Welke").
_BEGINS_SENTENCE = rf"(?=\d{{1,2}}[.)][ \t]*(?:[A-ZÀ-ÖØ-Þ{_QUOTES}]|[a-z]\)))"
_BEHIND_FIGURE = rf"(?<=\d\d\.){_BEGINS_SENTENCE}"
_GLUED = rf"(?<=[a-zà-öø-ÿ]{{2}}){_BEGINS_SENTENCE}"
# With what a line begins that has no mark ("ad 1" is one); a dash; and the rest of a table's row
# behind its number.
PLAIN = frozenset("bcdefghijklmnopqrstuvwxyzàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿ")
DASH = re.compile(r"[ \t]*(?:[-–—≠•●▪◦·]|\*(?!\*))[ \t]+(?=\S)")
ROW = re.compile(r"[^a-zA-Z\u00c0-\uffff]*[^a-zA-Z\u00c0-\uffff.?!%]\s*")


@functools.cache
def heading(form: Form) -> re.Pattern[str]:
    """Returns one pattern for all headings; the last group that matched names the kind.

    It stands behind the heading: the letters that all begin with are then compared at once.
    """
    sources = []
    headings = [(f"{kind}_", form.strings("marks", kind)) for kind in _HEADINGS]
    for prefix, listed in [*_of_kinds(form), *headings]:
        for index, source in enumerate(listed):
            name = f"{prefix}{index}"
            end = _END_OF_NUMBERED if "{numbers}" in source else _END_OF_HEADING
            end = r"[ \t]*:?" if source.endswith((".*", ":")) else end
            lettered = spaced(source).replace("{numbers}", f"{{numbers}}{_LETTER}")
            filled = form.expand(lettered)
            for group in ("numbers", "letter"):
                filled = filled.replace(f"(?P<{group}>", f"(?P<{group}_{name}>")
            sources.append(rf"(?:{filled}{end})(?P<{name}>)")
    return re.compile(rf"[ \t*_#>]*(?:{'|'.join(sources)})")


def _of_kinds(form: Form) -> Iterator[tuple[str, list[str]]]:
    """Yields the headings of each kind of answer, with what their groups' names begin with."""
    for kind in KINDS:
        listed = form.strings("kinds", kind)
        if kind == "postponement":
            yield f"aside_{kind}_", listed
        else:
            yield f"answer_{kind}_", [source for source in listed if "{numbers}" in source]
            yield f"answers_{kind}_", [source for source in listed if "{numbers}" not in source]


@functools.cache
def number(form: Form) -> re.Pattern[str]:
    """Returns the pattern of a number before a text ("3. Hoe", "1-3."), or bare on its line."""
    letter = r"(?P<letter>[ \t]?[a-z](?=[.)]))?"
    stop = rf"(?P<stop>[.)°:]+)(?:[ \t]+(?=\S)|[ \t]*$|(?=[A-ZÀ-ÖØ-Þ{_QUOTES}]|[a-z]\)))"
    plain = rf"[ \t]+(?=[A-ZÀ-ÖØ-Þ{_QUOTES}])" if form.plain_numbers else "(?!)"
    return re.compile(
        rf"[ \t*_>]*(?P<printed>(?:[Aa]d\.? )?(?P<numbers>{form.numbers}))"
        rf"(?:{letter}[ \t]?{stop}[*_]*|[ \t]*$|{plain})"
    )


@functools.cache
def inside(form: Form) -> re.Pattern[str]:
    """Returns the pattern of a mark inside of a line: a number behind a sentence, a heading."""
    headings = "|".join(
        rf"(?P<{kind}>{'|'.join(_beginnings(form, kind)) or '(?!)'})" for kind in INLINE_HEADINGS
    )
    behind_end = rf"(?<=[.?!:;)»”’\"…])[ \t]*(?:(?<!\d\.)(?<!\d)|{_BEHIND_FIGURE})"
    number = rf"(?:{behind_end}|{_GLUED})(?P<number>{form.numbers}[.)])"
    return re.compile(rf"{number}|(?<=[ \t.?!:;)])(?:{headings})[ \t]*")


def _beginnings(form: Form, kind: str) -> list[str]:
    """Returns the patterns of headings without their groups, and without the rest of the line."""
    sources = form.strings("marks", kind)
    if kind == "aside":  # a word such as "Bijlage" opens one only on a line of its own
        sources = [source.removesuffix(".*") for source in sources if source.endswith(".*")]
    if kind in {"question", "answer"}:  # without a number these are words of a sentence
        sources = [f"{source}{_INLINE_END}" for source in sources if "{numbers}" in source]
    return [unnamed(form.expand(spaced(source))) for source in sources]


def spaced(source: str) -> str:
    """Returns a pattern in which each space stands for several too."""
    return _SPACE.sub(_several, source)


def _several(match: re.Match[str]) -> str:
    if not match[0].startswith(" "):
        return match[0]
    return r"[ \t]*" if match[1] else r"[ \t]+"
