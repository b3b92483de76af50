"""What a quotation leaves out of its sentence is said where it negates."""

import pytest

from qa_cli.model.verification import CutOff, Quotation
from qa_cli.search import Memory
from qa_cli.search.quotations import verify
from tests.papers import paper

ANSWER = (
    "Het is niet zo dat er melk te weinig is. Die mening deel ik nadrukkelijk niet! Wij gaven geld,"
    " maar nooit aan boeren; zij kregen geen cent. In Gent wel."
)
COLLECTION = Memory(paper("p", "nl", "Iets", (), (("Wat?", ANSWER),)))


@pytest.mark.parametrize(
    ("quotation", "cut"),
    [
        ("er melk te weinig is", [("before", "Het is niet zo dat")]),
        ("Die mening deel ik", [("after", "nadrukkelijk niet")]),
        ("Wij gaven geld", [("after", "maar nooit aan boeren")]),
        ("Wij gaven geld, maar nooit aan boeren", []),
        ("zij kregen geen cent", []),
        ("In Gent wel", []),
        (
            "is. Die mening deel",
            [("before", "Het is niet zo dat er melk te weinig"), ("after", "ik nadrukkelijk niet")],
        ),
    ],
)
def test_a_negation_beside_a_quotation_is_said(quotation: str, cut: list[tuple[str, str]]) -> None:
    verified = verify(Quotation(quotation), COLLECTION)
    assert verified.verdict == "verbatim"
    assert [(one.side, one.text) for one in verified.cut_off] == cut


@pytest.mark.parametrize(
    ("quotation", "unit"),
    [("Wij gaven 5", "euro"), ("gaven 5 miljoen", "euro"), ("Wij gaven", None), ("5 euro", None)],
)
def test_the_unit_of_the_number_that_a_quotation_ends_with_is_said(
    quotation: str, unit: str | None
) -> None:
    amount = "5 miljoen" if "miljoen" in quotation else "5"
    document = paper("p", "nl", "Iets", (), (("Wat?", f"Wij gaven {amount} euro uit."),))
    verified = verify(Quotation(quotation), Memory(document))
    assert verified.verdict == "verbatim"
    assert list(verified.cut_off) == ([CutOff("after", unit, "unit")] if unit else [])
