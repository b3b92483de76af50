"""Whom a reader means by `--speaker`."""

import pytest

from qa_cli.errors.names import NoSuchSpeakerError
from qa_cli.errors.usage import NamesNothingError
from qa_cli.model.notes import Note
from qa_cli.operations.speakers import meant

PEOPLE = ("ELS AMPE", "JAN JAMBON", "Jan Peeters")


@pytest.mark.parametrize(
    ("speaker", "meaning", "notes"),
    [
        (None, None, []),
        ("minister", "minister", []),
        ("Asker", "asker", []),
        ("jambon", ("JAN JAMBON",), []),
        ("Jan", ("JAN JAMBON", "Jan Peeters"), []),
        ("peet jan", ("Jan Peeters",), []),
        ("jambom", ("JAN JAMBON",), [Note("corrected", ("jambom", "JAN JAMBON"))]),
    ],
)
def test_a_speaker_is_an_office_or_a_name_that_somebody_has(
    speaker: str | None, meaning: object, notes: list[Note]
) -> None:
    assert meant(speaker, lambda: PEOPLE) == (meaning, notes)


def test_of_nobody_of_that_name_the_nearest_are_told() -> None:
    with pytest.raises(NoSuchSpeakerError) as error:
        meant("els jambon", lambda: PEOPLE)
    assert "nearest: JAN JAMBON" in (error.value.hint or "")
    with pytest.raises(NoSuchSpeakerError) as error:
        meant("Piet", lambda: PEOPLE)
    assert str(error.value) == 'no asker or minister is called "Piet"'
    assert (error.value.hint or "").endswith("or give minister, asker or anyone")
    with pytest.raises(NoSuchSpeakerError) as error:
        meant("Piet", tuple)
    assert error.value.hint == "give minister, asker or anyone"


def test_no_letters_name_nobody() -> None:
    with pytest.raises(NamesNothingError):
        meant("?!", lambda: PEOPLE)
