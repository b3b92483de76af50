"""Which countries a text names."""

import pytest

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
