"""Undoes hyphenation at the end of a line, but only where it is hyphenation.

"opportu-" and "niteiten" are one word; "Co-" and "operation" keep the hyphen, and "bestuurs-"
before "of" keeps it and the space. The document itself is the best witness: as it writes the word
elsewhere, so it is joined.
"""

import functools
import re
from collections.abc import Callable, Sequence

from qa_cli.reading.forms.form import Form
from qa_cli.reading.limits import MOST_ASKED
from qa_cli.reading.lines.line import Line

_PART = re.compile(r"(?<![^\W\d_])[^\W\d_]+$")
_AT_START = re.compile(r"\s*(?P<part>[^\W\d_]+)")
_ADDRESS = re.compile(r"https?:|www\.|/|@")
_LONGEST = 200  # characters of a word; what is longer is none
_HYPHENS = frozenset("-‐\u00ad")
_SOFT = "\u00ad"


class Hyphens:
    """Joins lines of one document, of which it asks how words are written elsewhere."""

    def __init__(self, lines: Sequence[Line], form: Form) -> None:
        self._lines = lines
        self._asked = 0  # how often the document was searched for a word
        self._conjunctions = frozenset(form.strings("hyphens", "conjunctions"))
        self._before = frozenset(form.strings("hyphens", "before"))
        self._after = frozenset(form.strings("hyphens", "after"))

    def join(self, line: str, following: str) -> str:
        """Returns a line that ends in a hyphen and the one after it as one text."""
        line, following = line.rstrip(), following.lstrip()
        bare, hyphen = line[:-1], line[-1:]
        word = (bare[-_LONGEST:].split() or [""])[-1]
        before, after = _PART.search(word), _AT_START.match(following)
        if before is None:
            return f"{line}{following}"
        if hyphen == _SOFT:
            return f"{bare}{following}"
        if after and after["part"].lower() in self._conjunctions:
            return f"{line} {following}"
        kept = after is None or self._is_kept(word, before[0], after["part"])
        return f"{line if kept else bare}{following}"

    def _is_kept(self, whole: str, before: str, after: str) -> bool:
        """Returns whether the hyphen between two parts of a word belongs to the word."""
        if _ADDRESS.search(whole) or not after[:1].islower() or before.isupper():
            return True
        before, after = before.lower(), after.lower()
        self._asked += 1
        if self._asked > MOST_ASKED:
            return before in self._before or after in self._after
        if _stands_in(self._text, f"{before}-{after}", str.isalnum):
            return True
        if _stands_in(self._text, f"{before}{after}", _is_letter):
            return False
        return before in self._before or after in self._after

    @functools.cached_property
    def _text(self) -> str:
        """The whole document in small letters, with one kind of hyphen."""
        return "\n".join(line.text for line in self._lines).lower().replace("‐", "-")


def ends_in_hyphen(text: str) -> bool:
    """Returns whether a stripped line ends in a hyphen that joins it to the next, not in a dash."""
    return text[-1:] in _HYPHENS and len(text) > 1 and not text[-2].isspace()


def _stands_in(text: str, word: str, is_of_word: Callable[[str], bool]) -> bool:
    """Returns whether a word stands in a text, and not only as a part of a longer one."""
    at = text.find(word)
    while at >= 0:
        end = at + len(word)
        if not is_of_word(text[at - 1 : at]) and not is_of_word(text[end : end + 1]):
            return True
        at = text.find(word, at + 1)
    return False


def _is_letter(character: str) -> bool:
    return character.isalnum() and not character.isdecimal()
