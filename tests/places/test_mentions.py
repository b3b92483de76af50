"""Which countries a text names."""

import pytest

from qa_cli.model.document import Document
from qa_cli.places import mentions
from qa_cli.text.tokenizer import fold


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("De uitvoer naar Mali en Niger", {"ML", "NE"}),
        ("de Turkse minister, een Fransman", {"TR", "FR"}),
        ("Treinen in Zuid-Soedan", {"SS"}),
        ("Zuid-Soedan en Soedan", {"SS", "SD"}),
        ("les relations avec l'Arménie", {"AM"}),
        ("mali is hier een gewoon woord", set()),
        ("Nothing is named", set()),
        ("Democratische Republiek Congo", {"CD"}),
        ("", set()),
    ],
)
def test_countries_are_named_with_a_capital_in_dutch_english_and_french(
    text: str, codes: set[str]
) -> None:
    folded = fold(text)
    assert mentions.countries([(text, folded)], set(folded.split())) == codes


@pytest.mark.parametrize(
    ("text", "code", "printed"),
    [
        ("Een reis naar Azerbeidzjan (en Georgië).", "GE", "Georgië"),
        ("Een Georgische en een Georgiër", "GE", "Georgische"),
        ("Wapens voor Zuid-Soedan", "SD", None),
        ("Wapens voor Zuid-Soedan", "SS", "Zuid-Soedan"),
        ("Van Zuid-Soedan naar Soedan", "SD", "Soedan"),
        ("Het goud van Papoea-Nieuw-Guinea", "GN", None),
        ("In Congo en elders", "CD", "Congo"),
        ("In Congo en elders", "CG", "Congo"),
        ("mali is hier een gewoon woord, Mali niet", "ML", "Mali"),
        ("Niets", "ML", None),
        ("", "ML", None),
    ],
)
def test_the_first_name_of_a_country_is_given_as_it_is_printed(
    text: str, code: str, printed: str | None
) -> None:
    assert mentions.first(text, code) == printed


def test_a_country_that_is_named_for_certain_is_found_by_both_ways(bundled: Document) -> None:
    for passage in bundled.passages():
        folded = fold(passage.text)
        for code in mentions.countries([(passage.text, folded)], set(folded.split())):
            assert mentions.first(passage.text, code)
