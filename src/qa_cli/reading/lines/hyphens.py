"""Undoes hyphenation at the end of a line, but only where it is hyphenation.

"opportu-" and "niteiten" are one word; "Co-" and "operation" keep the hyphen, and "bestuurs-"
before "of" keeps it and the space. The document itself is the best witness: as it writes the word
elsewhere, so it is joined.
"""

import functools
import re
from collections.abc import Sequence

from qa_cli.reading.forms.form import Form
from qa_cli.reading.lines.line import Line

_PART = re.compile(r"(?<![^\W\d_])[^\W\d_]+$")
_AT_START = re.compile(r"\s*(?P<part>[^\W\d_]+)")
_WORD = re.compile(r"[^\W\d_]+")
_IN_PARTS = re.compile(r"(?<![^\W_])([^\W\d_]++)(?=-([^\W\d_]++)(?![^\W_]))")
_ADDRESS = re.compile(r"https?:|www\.|/|@")
_LONGEST = 200  # characters of a word; what is longer is none
_HYPHENS = frozenset("-‐\u2011\u00ad¬")  # \u2011 is one at which no line is to end
_SOFT = frozenset("\u00ad¬")  # shown only at the end of a line; text recognition writes "¬"
_JOINED = re.compile(r"(?<=[^\W\d_])[\u00ad¬] +(?=(?P<after>[a-zß-öø-ÿ]+))")


class Hyphens:
    """Joins lines of one document, of which it asks how words are written elsewhere."""

    def __init__(self, lines: Sequence[Line], form: Form) -> None:
        self._lines = lines
        self._conjunctions = frozenset(form.strings("hyphens", "conjunctions"))
        self._before = frozenset(form.strings("hyphens", "before"))
        self._after = frozenset(form.strings("hyphens", "after"))
        self._kept = form.any_of("hyphens", "kept")

    def join(self, line: str, following: str) -> str:
        """Returns a line that ends in a hyphen and the one after it as one text."""
        line, following = line.rstrip(), following.lstrip()
        bare, hyphen = line[:-1], line[-1:]
        word = (bare[-_LONGEST:].split() or [""])[-1]
        before, after = _PART.search(word), _AT_START.match(following)
        if before is None:
            return f"{line}{following}"
        if after and after["part"].lower() in self._conjunctions:
            return f"{line} {following}"
        if hyphen in _SOFT:
            return f"{bare}{following}"
        kept = after is None or self._is_kept(word, before[0], after["part"])
        return f"{line if kept else bare}{following}"

    def without_soft(self, text: str) -> str:
        """Returns a text without soft hyphens before a space: another program joined the lines."""
        if not any(f"{hyphen} " in text for hyphen in _SOFT):
            return text
        return _JOINED.sub(lambda one: one[0] * (one["after"] in self._conjunctions), text)

    def _is_kept(self, whole: str, before: str, after: str) -> bool:
        """Returns whether the hyphen between two parts of a word belongs to the word."""
        if _ADDRESS.search(whole) or not after[:1].islower() or before.isupper():
            return True
        before, after = before.lower(), after.lower()
        if (before, after) in self._hyphenated:
            return True
        if f"{before}{after}" in self._words:
            return False
        if before in self._before or after in self._after:
            return True
        return self._kept.fullmatch(f"{before}-{after}") is not None

    @functools.cached_property
    def _text(self) -> str:
        """The whole document in small letters, with one kind of hyphen."""
        return (
            "\n".join(line.text for line in self._lines)
            .lower()
            .replace("‐", "-")
            .replace("\u2011", "-")
        )

    @functools.cached_property
    def _hyphenated(self) -> frozenset[tuple[str, str]]:
        """The words of two parts in the document, those in longer ones ("a-b-c") too."""
        return frozenset(_IN_PARTS.findall(self._text))

    @functools.cached_property
    def _words(self) -> frozenset[str]:
        """The words of the document; a digit or a sign ends one."""
        return frozenset(_WORD.findall(self._text))


def ends_in_hyphen(text: str) -> bool:
    """Returns whether a stripped line ends in a hyphen that joins it to the next, not in a dash."""
    return text[-1:] in _HYPHENS and len(text) > 1 and not text[-2].isspace()
