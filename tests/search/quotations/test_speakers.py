"""Whose words they are, by part, by name, and of nobody."""

import pytest

from qa_cli.model.passages import Lines
from qa_cli.model.verification import Origin, Speaker
from qa_cli.search.quotations.speakers import Speakers, nobody
from tests.papers import TRAINS, names


def origin(
    speaker: Speaker | None = "minister", name: str | None = None, *, unofficial: bool = False
) -> Origin:
    return Origin(
        TRAINS.name, "answer", 1, (1,), Lines(1, 1), "nl",
        speaker=speaker, name=name, unofficial=unofficial,
    )  # fmt: skip


def test_nobody_has_a_name() -> None:
    assert nobody(TRAINS.name) == {}


@pytest.mark.parametrize(
    ("wanted", "parts"),
    [
        ("minister", ("answer",)),
        ("asker", ("question", "introduction", "title")),
        ("Peeters", ()),
        (None, ()),
    ],
)
def test_a_speaker_speaks_in_some_parts_and_a_name_may_in_all(
    wanted: str | None, parts: tuple[str, ...]
) -> None:
    assert Speakers(wanted).parts() == parts


@pytest.mark.parametrize(
    ("speaker", "name"),
    [("minister", "Lydia Peeters"), ("asker", "Els Ampe"), (None, None)],
)
def test_an_origin_gets_the_name_that_its_document_has(
    speaker: Speaker | None, name: str | None
) -> None:
    assert Speakers(None, names).named(origin(speaker)).name == name


def test_a_document_that_names_nobody_leaves_the_name_out() -> None:
    assert Speakers().named(origin()).name is None
    assert Speakers(None, names).named(origin()._replace(document="elders")).name is None


@pytest.mark.parametrize(
    ("wanted", "fits"),
    [
        (None, True),
        ("minister", True),
        ("asker", False),
        ("Lydia Peeters", True),
        ("peeters", True),
        ("PEETERS Lydia", True),
        ("Peeter", False),
        ("Jan Peeters", False),
        ("Ampe", False),
        ("", False),
        (" ", False),
    ],
)
def test_words_fit_whom_they_are_of(wanted: str | None, fits: bool) -> None:
    assert Speakers(wanted).fits(origin(name="Lydia Peeters")) is fits


def test_accents_of_a_name_are_forgiven() -> None:
    assert Speakers("Sarah Ampé").fits(origin("asker", "Sarah Ampe"))
    assert Speakers("Ampe").fits(origin("asker", "Sarah Ampé"))


def test_words_of_nobody_known_fit_nobody_who_is_asked_for() -> None:
    assert Speakers(None).fits(origin(None))
    for wanted in ("minister", "asker", "Peeters"):
        assert not Speakers(wanted).fits(origin(None))


def test_a_name_fits_nothing_of_a_document_that_names_nobody() -> None:
    assert not Speakers("Peeters").fits(origin(name=None))


@pytest.mark.parametrize("wanted", ["minister", "Peeters"])
def test_an_unofficial_translation_is_nobodys_own(wanted: str) -> None:
    translated = origin(name="Lydia Peeters", unofficial=True)
    assert not Speakers(wanted).fits(translated)
    assert Speakers(None).fits(translated)
