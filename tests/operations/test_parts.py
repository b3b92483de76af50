"""Parts of a document, named in the languages of the readers."""

import pytest

from qa_cli.errors.usage import NoSuchPartError
from qa_cli.operations.parts import named


@pytest.mark.parametrize(
    ("typed", "part"),
    [
        ("answer", "answer"),
        ("antwoord", "answer"),
        ("antwoorden", "answer"),
        ("Réponse", "answer"),
        ("reponses", "answer"),
        ("vraag", "question"),
        ("vragen", "question"),
        ("questions", "question"),
        ("sub-question", "question"),
        ("titel", "title"),
        ("titre", "title"),
        ("ti", "title"),
        ("inleiding", "introduction"),
        ("intro", "introduction"),
    ],
)
def test_a_part_is_known_by_its_names(typed: str, part: str) -> None:
    assert named([typed]) == (part,)


def test_each_part_counts_once() -> None:
    assert named(["vraag", "question", "titel"]) == ("question", "title")
    assert named([]) == ()


@pytest.mark.parametrize("typed", ["", " ", "preface", "a", "x" * 9999, "\x1b[2J", "answerx", "-"])
def test_what_names_no_part_is_refused(typed: str) -> None:
    with pytest.raises(NoSuchPartError) as raised:
        named(["title", typed])
    assert "title" in str(raised.value.hint)
    assert len(str(raised.value)) < 120
