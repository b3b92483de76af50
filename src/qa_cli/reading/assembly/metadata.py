"""Reads who asked whom, under which number and when: only out of what states it.

An introduction names other questions, laws and ministers, of which each looks like such a fact.
"""

from collections.abc import Sequence
from typing import Any

from qa_cli.model.metadata import STATED, Metadata
from qa_cli.reading.assembly import dates
from qa_cli.reading.forms.form import Form
from qa_cli.reading.lines.head import Head
from qa_cli.reading.lines.line import Line

_LONGEST_HEAD = 20_000  # characters in which the facts of a head are looked for
_LONGEST_RUN_ON = 1_000  # characters of a head from which the text runs on
_FIRST = 100  # characters in which such a head shows its form


def before_questions(head: Head, lines: Sequence[Line], form: Form) -> str:
    """Returns what of the lines before the first sub-question may state a fact.

    That is no introduction, which names other ministers and dates, but where it runs on from a
    head that the text begins with.
    """
    printed = form.any_of("head", "lines")
    told = {at for one in head.introduction for at in range(one.lines.first, one.lines.last + 1)}
    if head.title and form.introduction:
        told.update(range(head.title.lines.first, head.title.lines.last + 1))
    beginning = lines[0].text[:_LONGEST_RUN_ON] if lines else ""
    signs = form.patterns("known", "signs")
    runs_on = any(sign.search(beginning, 0, _FIRST) for sign in signs)
    texts = [beginning] if runs_on and lines[0].number in told else []
    texts += [
        line.text
        for line in lines
        if line.number not in told or printed.fullmatch(line.text.strip())
    ]
    return "\n".join(texts)


def facts(text: str, form: Form) -> Metadata:
    """Returns what a head states, by the patterns of the form; None where it is silent."""
    text = " ".join(text[:_LONGEST_HEAD].split())
    stated: dict[str, Any] = {field: _stated(field, text, form) for field in STATED}
    return Metadata(**stated)


def with_ministers_apart(stated: Metadata, form: Form) -> Metadata:
    """Returns metadata with each of several ministers apart, where that is certain.

    "Minister Van Weel (Justitie) en antwoord van Staatssecretaris Coenradie (Justitie)" are two.
    """
    between = form.any_of("people", "between")
    named = [one.strip(" ,;:.") for one in between.split(stated.minister or "")]
    return stated._replace(apart=tuple(filter(None, named)) if len(named) > 1 else ())


def _stated(field: str, text: str, form: Form) -> str | None:
    """Returns what a text states in a field; days are in ISO 8601, sessions as "2024-2025"."""
    matches = (pattern.search(text) for pattern in form.patterns("head", field))
    match = next(filter(None, matches), None)
    if match is None:
        return None
    value = (match[1] if match.re.groups else match[0]).strip(" ,;:.=*_#")
    if field == "session":
        return value.replace("–", "-") or None
    return (dates.iso(value, form) if field.endswith("_on") else value) or None
