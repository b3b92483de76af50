"""Whose words they are is told by the names in the document where they stand."""

import pytest

from qa_cli.model.verification import Quotation, Speaker, Verified
from qa_cli.search import Memory
from qa_cli.search.quotations import verify
from tests.papers import names, paper

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


@pytest.mark.parametrize("minister", [None, "de minister van Financiën"])
def test_a_name_that_the_document_does_not_state_cannot_be_checked(minister: str | None) -> None:
    assert judged("Crevits", "minister", minister).verdict == "verbatim"
    assert judged("Els Ampe", None, minister).verdict == "absent"


def test_who_asks_for_a_name_wants_it_stated() -> None:
    document = paper("p", "nl", "Geld", (), (("Wat?", ANSWER),))
    assert verify(Quotation(ANSWER), Memory(document), "Crevits", names).verdict == "absent"
