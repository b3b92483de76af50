"""Notes are facts: no sentence is in them."""

from typing import get_args

from qa_cli.model.notes import Note, NoteKind


def test_each_kind_has_a_name_of_its_own() -> None:
    kinds = get_args(NoteKind)
    assert len({*kinds}) == len(kinds)


def test_notes_of_the_same_facts_are_equal() -> None:
    assert Note("waiting") == Note("waiting", (), ())
    assert Note("undated", numbers=(1,)) != Note("undated", numbers=(2,))
