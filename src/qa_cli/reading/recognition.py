"""Tells which form a document is in, by the words that it shows in its beginning."""

import functools
import re
from collections import Counter

from qa_cli.reading.forms import Form, form, names

_BEGINNING = 4_000  # characters in which a form shows itself


def recognised(text: str) -> tuple[Form, str | None]:
    """Returns the form that `text` shows itself to be in, and the words that it was known by.

    That is the one most of whose signs it shows; if it shows none of any, most of whose hints.
    Without either it is the general rules for the language of `text`, and None.
    """
    beginning = f"\n{text[:_BEGINNING]}"
    for key in ("signs", "hints"):
        shown = {one: shows for one in _specific() if (shows := _shown(one, key, beginning))}
        if shown:
            best = max(shown, key=lambda one: len(shown[one]))
            return best, shown[best][0]
    return _general(beginning), None


def _shown(form: Form, key: str, text: str) -> list[str]:
    """Returns what of `text` are signs, or hints, of a form."""
    matches = (pattern.search(text) for pattern in form.patterns("known", key))
    return [" ".join(match[0].split()) for match in matches if match]


def _general(text: str) -> Form:
    """Returns the general rules for the language whose commonest words `text` holds most."""
    words = Counter(re.findall(r"\w+", text.lower()))
    general = [form(name) for name in names() if form(name).general]
    return max(general, key=lambda one: sum(words[word] for word in one.strings("text", "words")))


@functools.cache
def _specific() -> list[Form]:
    """Returns the forms that are not the general rules of a language."""
    return [form(name) for name in names() if not form(name).general]
