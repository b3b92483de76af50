"""Whose words they are is told by the names in the document where they stand."""

import pytest

from qa_cli.model.passages import Lines
from qa_cli.model.verification import Origin, Quotation, Speaker, Verified
from qa_cli.search import Memory
from qa_cli.search.quotations import verify
from qa_cli.search.quotations.speakers import Names, Speakers, nobody, wanted_of
from tests.papers import TRAINS, names, paper

ANSWER = "De uitgaven stegen in de jaren 2019-2024."


def judged(
    name: str | None,
    speaker: Speaker | None = None,
    minister: str | None = "JAN JAMBON",
    asker: str | None = "ELS AMPE",
) -> Verified:
    document = paper("p", "nl", "Geld", (), (("Wat?", ANSWER),), asker, minister)
    quotation = Quotation(ANSWER, 1, speaker, name=name)
    called: dict[Speaker, str | None] = {"asker": asker, "minister": minister}
    return verify(quotation, Memory(document), names=lambda _: called)


@pytest.mark.parametrize(
    "name",
    [
        "Jan Jambon",
        "Jambon",
        "J. Jambon",
        "Jan Jambon N-VA",
        "Jambon van Financiën",
        "JAMBON",
        None,
    ],
)
def test_the_minister_is_known_by_every_way_of_naming_him(name: str | None) -> None:
    assert judged(name).verdict == judged(name, "minister").verdict == "verbatim"


@pytest.mark.parametrize(
    ("name", "speaker", "not_of"),
    [
        ("Els Ampe", None, "Els Ampe"),
        ("Ampe", "asker", "asker"),
        ("Hilde Crevits", None, "Hilde Crevits"),
        ("Crevits", "minister", "Crevits"),
        ("Piet Jambon", None, "Piet Jambon"),
        (None, "asker", "asker"),
    ],
)
def test_words_that_are_given_to_another_are_absent_and_said_whose_they_are(
    name: str | None, speaker: Speaker | None, not_of: str
) -> None:
    verified = judged(name, speaker)
    assert (verified.verdict, verified.origin) == ("absent", None)
    assert verified.nearest is not None
    assert (verified.nearest.verbatim, verified.nearest.not_of) == (True, not_of)
    assert verified.nearest.origin.name == "JAN JAMBON"


def test_one_of_several_ministers_is_enough() -> None:
    both = "Jan Jambon; Hilde Crevits"
    assert judged("Crevits", "minister", both).verdict == "verbatim"
    assert judged("Piet Crevits", "minister", both).verdict == "absent"


@pytest.mark.parametrize(
    "minister",
    [
        *(None, "de minister van Financiën", "Bundesministeriums für Arbeit und Soziales"),
        *("MINISTER-PRESIDENT VAN DE VLAAMSE REGERING", "Vlaams minister van Welzijn", "Council"),
    ],
)
def test_a_name_that_a_document_does_not_state_cannot_be_checked(minister: str | None) -> None:
    assert judged("Crevits", "minister", minister).verdict == "verbatim"
    assert judged("Els Ampe", None, minister).verdict == "absent"


def test_who_asks_for_a_name_wants_it_stated() -> None:
    document = paper("p", "nl", "Geld", (), (("Wat?", ANSWER),))
    assert verify(Quotation(ANSWER), Memory(document), "Crevits", names).verdict == "absent"


def speakers(wanted: str | None, called: Names = nobody) -> Speakers:
    return Speakers(wanted_of(Quotation("Ja"), wanted), called)


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
    assert speakers(wanted).parts() == parts


@pytest.mark.parametrize(
    ("speaker", "name"),
    [("minister", "Lydia Peeters"), ("asker", "Els Ampe"), (None, None)],
)
def test_an_origin_gets_the_name_that_its_document_has(
    speaker: Speaker | None, name: str | None
) -> None:
    assert speakers(None, names).named(origin(speaker)).name == name


def test_a_document_that_names_nobody_leaves_the_name_out() -> None:
    assert speakers(None).named(origin()).name is None
    assert speakers(None, names).named(origin()._replace(document="elders")).name is None


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
    assert speakers(wanted).fits(origin(name="Lydia Peeters")) is fits


def test_accents_of_a_name_are_forgiven() -> None:
    assert speakers("Sarah Ampé").fits(origin("asker", "Sarah Ampe"))
    assert speakers("Ampe").fits(origin("asker", "Sarah Ampé"))


def test_words_of_nobody_known_fit_nobody_who_is_asked_for() -> None:
    assert speakers(None).fits(origin(None))
    for wanted in ("minister", "asker", "Peeters"):
        assert not speakers(wanted).fits(origin(None))


def test_a_name_fits_nothing_of_a_document_that_names_nobody() -> None:
    assert not speakers("Peeters").fits(origin(name=None))


@pytest.mark.parametrize("wanted", ["minister", "Peeters"])
def test_an_unofficial_translation_is_nobodys_own(wanted: str) -> None:
    translated = origin(name="Lydia Peeters", unofficial=True)
    assert not speakers(wanted).fits(translated)
    assert speakers(None).fits(translated)
