"""Undoes hyphenation at the end of a line, but only where it is hyphenation.

"opportu-" and "niteiten" are one word; "Co-" and "operation" keep the hyphen, and "bestuurs-"
before "of" keeps it and the space. The document itself is the best witness: as it writes the word
elsewhere, so it is joined.
"""

import functools
import re
from collections.abc import Sequence
from itertools import pairwise

from qa_cli.reading.forms import Form
from qa_cli.reading.source import Line

_AT_END = re.compile(r"(?P<whole>\S*?(?P<part>[^\W\d_]+))(?P<hyphen>[-‐\u00ad])\s*$")
_AT_START = re.compile(r"\s*(?P<part>[^\W\d_]+)")
_HYPHENATED = re.compile(r"[^\W_]+(?:[-‐][^\W_]+)+")
_WORD = re.compile(r"[^\W\d_]+")
_ADDRESS = re.compile(r"https?:|www\.|/|@")
_TAIL = 200  # characters of a line that are looked at: a longer word is none
_HYPHENS = ("-", "‐", "\u00ad")


class Hyphens:
    """Joins lines of one document, of which it asks how words are written elsewhere."""

    def __init__(self, lines: Sequence[Line], form: Form) -> None:
        self._lines = lines
        self._conjunctions = frozenset(form.strings("hyphens", "conjunctions"))
        self._before = frozenset(form.strings("hyphens", "before"))
        self._after = frozenset(form.strings("hyphens", "after"))

    def joined(self, line: str, following: str) -> str:
        """Returns a line that ends in a hyphen and the one behind it as one text."""
        end, start = _AT_END.search(line, max(0, len(line) - _TAIL)), _AT_START.match(following)
        following = following.lstrip()
        if end is None:
            return f"{line.rstrip()}{following}"
        bare = line[: end.start("hyphen")]
        if end["hyphen"] == "\u00ad":
            return bare + following
        if start and start["part"].lower() in self._conjunctions:
            return f"{bare}{end['hyphen']} {following}"
        kept = start is None or self._is_kept(end["whole"], end["part"], start["part"])
        return f"{bare}{end['hyphen'] if kept else ''}{following}"

    def _is_kept(self, whole: str, before: str, after: str) -> bool:
        """Returns whether the hyphen between two parts of a word belongs to the word."""
        if _ADDRESS.search(whole) or not after[:1].islower() or before.isupper():
            return True
        if f"{before}-{after}".lower() in self._hyphenated:
            return True
        if f"{before}{after}".lower() in self._words:
            return False
        return before.lower() in self._before or after.lower() in self._after

    @functools.cached_property
    def _hyphenated(self) -> frozenset[str]:
        """The pairs of parts that the document joins by a hyphen in the middle of a line."""
        words = (word for line in self._lines for word in _HYPHENATED.findall(line.text))
        parts = (re.split("[-‐]", word.lower()) for word in words)
        return frozenset(f"{one}-{two}" for word in parts for one, two in pairwise(word))

    @functools.cached_property
    def _words(self) -> frozenset[str]:
        """The words that the document writes without a hyphen in the middle of a line."""
        return frozenset(word.lower() for line in self._lines for word in _WORD.findall(line.text))


def ends_in_hyphen(text: str) -> bool:
    """Returns whether a line ends in a hyphen that joins it to the next, and not in a dash."""
    stripped = text.rstrip()
    return stripped.endswith(_HYPHENS) and not stripped[-2:-1].isspace() and len(stripped) > 1
