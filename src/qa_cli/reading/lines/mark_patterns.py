"""What marks look like: one pattern for each sort of them, made of the lists of a form."""

import functools
import re
from collections.abc import Iterator
from typing import Literal, NamedTuple

from qa_cli.model.document import AnswerKind
from qa_cli.reading.forms.form import KINDS, Form, unnamed

MarkKind = Literal[
    "question",  # a heading with the numbers of sub-questions
    "answer",  # a heading of an answer, with numbers or none
    "answers",  # the heading of the block of answers
    "questions",  # the heading of the block of sub-questions
    "preface",  # the heading of what is said before the answers
    "introduction",  # the heading of what is said before the sub-questions
    "aside",  # the beginning of what belongs to no part: a remark, an annex
    "number",  # a number at the beginning of a line, bare on its line or before a text
    "dash",
]
_HEADINGS: tuple[MarkKind, ...] = (
    "question", "answers", "answer", "questions", "preface", "introduction", "aside"
)  # fmt: skip
_QUOTES = "«“‘„\"'(\\["
# After the heading the line ends, or a colon separates it from the text. A number may also be
# followed by a full stop, or by a text that begins with a capital.
_END_OF_HEADING = r"[ \t]*+(?::++[ \t]*+|[*_=]*+[ \t]*+$)"
_END_OF_NUMBERED = (
    r"(?:[ \t]*+(?:[:;.)]++[*_]*+[ \t]*+|[*_=]*+[ \t]*+$)"
    rf"|[ \t]++(?=[A-ZÀ-ÖØ-Þ{_QUOTES}]))"
)
_MOST_SPACES = 80  # between the words of a heading
_LETTER = r"(?:[ \t]?(?P<letter>[a-z])(?!\w))?"  # "Vraag 2a"
_SPACE = re.compile(
    r"\\.|\[(?:\\.|[^\]\\]){0,200}+\]|\(\?<[!=][^)]{0,200}+\)| ([?*+])?"
)  # or what holds one
_INLINE_END = rf"(?:[ \t]*:|(?<=\d)(?=[ \t]+[A-ZÀ-ÖØ-Þ{_QUOTES}]))"
INLINE_HEADINGS: tuple[MarkKind, ...] = ("answers", "aside", "question", "answer")
# A number ends a sentence right before another ("in 2019.2. Hoeveel") if it has two digits, for
# those of "2.1." have one; and the end of a sentence may be missing ("per gewest3. Welke").
_BEGINS_SENTENCE = rf"(?=\d{{1,2}}[.)][ \t]*(?:[A-ZÀ-ÖØ-Þ{_QUOTES}]|[a-z]\)))"
_AFTER_FIGURE = rf"(?<=\d\d\.){_BEGINS_SENTENCE}"
_GLUED = rf"(?<=[a-zà-öø-ÿ]{{2}}){_BEGINS_SENTENCE}"
# With what a line begins that has no mark ("ad 1" is one); a dash; and the rest of a table's row
# after its number.
PLAIN = frozenset("bcdefghijklmnopqrstuvwxyzàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿ")
DASH = re.compile(r"[ \t]*(?:[-–—≠•●▪◦·]|\*(?!\*))[ \t]+(?=\S)")
_NO_LETTERS = re.compile(r"[^a-zA-Z\u00c0-\uffff]+")


class Heading(NamedTuple):
    """A heading at the beginning of a line, up to `end`: what is printed of numbers and a letter.

    Each is None where the heading holds none. `answer` is the kind of answer that it says to begin
    ("added").
    """

    kind: MarkKind
    numbers: str | None
    letter: str | None
    end: int
    answer: AnswerKind = "final"


class HeadingPattern:
    """One pattern for all headings of a form, and which of them a match is."""

    def __init__(self, form: Form) -> None:
        # By the names of groups: the kind of a heading, and of the answer that it says to begin.
        self._kinds: dict[str, tuple[MarkKind, AnswerKind]] = {}
        self._numbered: set[str] = set()
        sources = [
            self._pattern_of(kind, answer, source, form) for kind, answer, source in _all(form)
        ]
        before = r"[ \t*_#>=]*(?:[-–—•●▪◦·][ \t]+)?"
        self._match = re.compile(rf"{before}(?:{'|'.join(sources)})").match

    def match(self, text: str) -> Heading | None:
        """Returns the heading that a text begins with."""
        match = self._match(text)
        if match is None:
            return None
        name = match.lastgroup  # the heading's own group is the last that matches
        if name is None:
            return None
        numbers = letter = None
        if name in self._numbered:
            numbers, letter = match[f"numbers_{name}"], match[f"letter_{name}"]
        kind, answer = self._kinds[name]
        return Heading(kind, numbers, letter, match.end(), answer)

    def _pattern_of(self, kind: MarkKind, answer: AnswerKind, source: str, form: Form) -> str:
        """Returns the pattern of one heading, its groups named apart from those of others.

        The group of its own name is empty and stands at its end: the letters that all headings
        begin with are then compared at once.
        """
        name = f"heading_{len(self._kinds)}"
        self._kinds[name] = (kind, answer)
        end = _END_OF_HEADING
        if "{numbers}" in source:
            self._numbered.add(name)
            end = _END_OF_NUMBERED
        end = r"[ \t]*:?" if source.endswith((".*", ":")) else end
        numbers = f"(?P<numbers>{form.numbers_of_headings}){_LETTER}"
        filled = form.expand(spaced(source).replace("{numbers}", numbers))
        for group in ("numbers", "letter"):
            filled = filled.replace(f"(?P<{group}>", f"(?P<{group}_{name}>")
        return rf"(?:{filled}{end})(?P<{name}>)"


def _all(form: Form) -> Iterator[tuple[MarkKind, AnswerKind, str]]:
    """Yields each heading of a form, with its kind and that of the answer it says to begin."""
    for answer in KINDS:
        for source in form.strings("kinds", answer):
            if answer == "postponement":
                yield "aside", answer, source
            else:
                yield "answer" if "{numbers}" in source else "answers", answer, source
    for kind in _HEADINGS:
        for source in form.strings("marks", kind):
            yield kind, "final", source


def is_row(text: str) -> bool:
    """Returns whether a text after a number is the rest of a table's row: it ends no sentence."""
    cells = text.rstrip()
    return not cells.endswith((".", "?", "!", "%")) and _NO_LETTERS.fullmatch(text) is not None


@functools.cache
def heading(form: Form) -> HeadingPattern:
    """Returns the pattern of the headings at the beginning of a line."""
    return HeadingPattern(form)


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
    """Returns the pattern of a mark inside a line: a number after a sentence, or a heading."""
    headings = "|".join(
        rf"(?P<{kind}>{'|'.join(_beginnings(form, kind)) or '(?!)'})" for kind in INLINE_HEADINGS
    )
    after_end = rf"(?<=[.?!:;)»”’\"…])[ \t]*(?:(?<!\d\.)(?<!\d)|{_AFTER_FIGURE})"
    number = rf"(?:{after_end}|{_GLUED})(?P<number>{form.numbers}[.)])"
    return re.compile(rf"{number}|(?<=[ \t.?!:;)])(?:{headings})[ \t]*")


def _beginnings(form: Form, kind: str) -> list[str]:
    """Returns the patterns of headings without their groups, and without the rest of the line."""
    sources = form.strings("marks", kind)
    if kind == "aside":  # a word such as "Bijlage" opens one only on a line of its own
        sources = [source.removesuffix(".*") for source in sources if source.endswith(".*")]
    if kind == "answers":  # a single word in small letters is one of a sentence: "Answer"
        sources = [source for source in sources if source.isupper() or not source.isalpha()]
    if kind in {"question", "answer"}:  # without a number these are words of a sentence
        sources = [f"{source}{_INLINE_END}" for source in sources if "{numbers}" in source]
    return [unnamed(form.expand(spaced(source))) for source in sources]


def spaced(source: str) -> str:
    """Returns a pattern in which each space stands for several too."""
    return _SPACE.sub(_several, source)


def _several(match: re.Match[str]) -> str:
    if not match[0].startswith(" "):
        return match[0]
    least = 0 if match[1] in {"?", "*"} else 1
    return rf"[ \t]{{{least},{_MOST_SPACES}}}+"
