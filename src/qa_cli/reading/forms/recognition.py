"""Tells which form a document is in, by the words that it shows in its beginning."""

import functools
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from qa_cli.reading.forms.form import Form, form, names

_QUOTED = re.compile(r"[\"“”„«][^\"“”„«»]{10,600}[\"”“»]")
_PLAIN = re.compile(r"[\w ,/]+")  # of which no sign means another in a pattern
_GROUP = re.compile(r"\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)")  # with others inside of it
_COUNTS = frozenset("?*+{")
_HEADING = 2  # more times that the first word of a line counts
_BEGINNING = 4_000  # characters in which a form shows itself


class Recognition(NamedTuple):
    """A form, and the words that it was known by; `certain` if these are a sign of it."""

    form: Form
    known_by: str | None
    certain: bool = False


def recognise(text: str) -> Recognition:
    """Returns the form that `text` shows itself to be in, and the words that it was known by.

    That is the one most of whose signs it shows; if it shows none of any, most of whose hints, in
    the language of `text`. Without either it is the general rules for that language.
    """
    beginning = f"\n{text[:_BEGINNING]}"
    signs = _all_shown("signs", beginning)
    if best := _best(signs):
        several = len({one.language for one in best}) > 1
        form = _in_language(best, _general(beginning))[0] if several else best[0]
        return Recognition(form, signs[form][0], certain=True)
    general = _general(beginning)
    hints = _all_shown("hints", beginning)
    if best := _best({one: hints[one] for one in hints if one.language == general.language}):
        return Recognition(best[0], hints[best[0]][0])
    return Recognition(general, None)


def _best(shown: Mapping[Form, Sequence[str]]) -> list[Form]:
    """Returns the forms that most is shown of; of a form and one that extends it, the former."""
    most = max(map(len, shown.values()), default=0)
    best = [one for one in shown if len(shown[one]) == most]
    return [one for one in best if not one.extends or form(one.extends) not in best]


def _in_language(forms: Sequence[Form], general: Form) -> Sequence[Form]:
    """Returns the forms in the language of the general rules; all, if none is."""
    return [one for one in forms if one.language == general.language] or forms


def _all_shown(key: str, text: str) -> dict[Form, list[str]]:
    """Returns the forms of which `text` shows signs, or hints, with what these are."""
    matches = (
        (pattern, pattern.search(text)) for plain, pattern in _patterns(key) if plain in text
    )
    shown = {pattern: " ".join(match[0].split()) for pattern, match in matches if match}
    if not shown:
        return {}
    by_form = (
        (one, [shown[pattern] for pattern in one.patterns("known", key) if pattern in shown])
        for one in _specific()
    )
    return {one: shows for one, shows in by_form if shows}


def _general(text: str) -> Form:
    """Returns the general rules for the language whose commonest words `text` holds most.

    A heading's word at the beginning of a line tells more than others; what is quoted may be in
    another language, and counts only where nothing else tells.
    """
    general = [form(name) for name in names() if form(name).general]
    for told in (_QUOTED.sub(" ", text.lower()), text.lower()):
        words = Counter(re.findall(r"\w+", told))
        words.update(re.findall(r"(?m)^[\W\d]*([^\W\d]+)", told) * _HEADING)
        best = max(general, key=lambda one: _common(one, words))
        if _common(best, words):
            break
    return best


def _common(form: Form, words: Counter[str]) -> int:
    """Returns how many words are among the commonest of a form's language."""
    return sum(words[word] for word in form.strings("text", "words"))


@functools.cache
def _specific() -> list[Form]:
    """Returns the forms that are not the general rules of a language."""
    return [form(name) for name in names() if not form(name).general]


@functools.cache
def _patterns(key: str) -> list[tuple[str, re.Pattern[str]]]:
    """Returns the signs, or hints, of all forms, each once: a form has those that it extends.

    Before each stand the plain letters that it begins with: where a text lacks these, which is
    found ten times as fast, the pattern need not be looked for.
    """
    every = dict.fromkeys(one for form in _specific() for one in form.patterns("known", key))
    return [(plain_beginning(one.pattern), one) for one in every]


def plain_beginning(pattern: str) -> str:
    """Returns the letters and spaces that all texts begin with which a pattern matches."""
    plain = _PLAIN.match(pattern)
    if plain is None or "|" in _GROUP.sub("", pattern):
        return ""
    counted = pattern[plain.end() : plain.end() + 1] in _COUNTS
    return plain[0][:-1] if counted else plain[0]
