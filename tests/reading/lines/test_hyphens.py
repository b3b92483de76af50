"""Hyphens at the end of a line: which are hyphenation, and which belong to a word."""

import pytest

from qa_cli.reading.forms import form as forms
from qa_cli.reading.lines.hyphens import Hyphens, ends_in_hyphen
from qa_cli.reading.lines.line import Line
from tests.reading.writers import growth, read_text

NL = forms.form("nl")


@pytest.mark.parametrize(
    ("first", "second", "elsewhere", "joined"),
    [
        ("de opportu-", "niteiten zijn", "", "de opportuniteiten zijn"),
        ("Security and Co-", "operation in", "", "Security and Co-operation in"),
        ("de bestuurs-", "of regeringsdocumenten", "", "de bestuurs- of regeringsdocumenten"),
        ("gelijkekansen-", "en diversiteit", "", "gelijkekansen- en diversiteit"),
        ("de EU-", "lidstaten", "", "de EU-lidstaten"),
        ("Oost-", "Vlaanderen", "", "Oost-Vlaanderen"),
        ("de minister-", "president", "", "de minister-president"),
        ("een staakt-het-", "vuren", "het staakt-het-vuren", "een staakt-het-vuren"),
        ("de samen-", "werking", "een samenwerking", "de samenwerking"),
        ("de na-", "druk", "de na-druk", "de na-druk"),
        ("de na-", "druk", "NA‐DRUK", "de na-druk"),
        ("de na-", "druk", "de opna-druk of na-drukken", "de nadruk"),
        ("de oud-", "minister", "een oudminister", "de oudminister"),
        ("de oud-", "minister", "de oudministers", "de oud-minister"),
        ("https://a.be/een-", "adres", "", "https://a.be/een-adres"),
        ("zachte\u00ad", "Streep", "", "zachteStreep"),
        ("de wet¬", "geving", "", "de wetgeving"),
        ("vlees\u00ad", "en melk", "", "vlees\u00ad en melk"),
        ("de duur\u2011", "zaamheid", "", "de duurzaamheid"),
        ("de na\u2011", "druk", "de na-druk", "de na\u2011druk"),
        ("sociaal-", "economische", "", "sociaal-economische"),
        ("financieel-", "juridisch", "", "financieel-juridisch"),
        ("sociaal-", "democraten", "", "sociaaldemocraten"),
    ],
)
def test_hyphens_at_line_ends(first: str, second: str, elsewhere: str, joined: str) -> None:
    hyphens = Hyphens([Line(elsewhere, 1)], NL)
    assert ends_in_hyphen(first)
    assert hyphens.join(first, second) == joined


def test_a_soft_hyphen_before_a_space_stood_at_the_end_of_a_line() -> None:
    hyphens = Hyphens([], NL)
    assert (
        hyphens.without_soft("een reserva\u00ad tion, wet¬ geving") == "een reservation, wetgeving"
    )
    assert hyphens.without_soft("vlees\u00ad en melk") == "vlees\u00ad en melk"
    assert hyphens.without_soft("p ¬ q, A\u00ad B") == "p ¬ q, A\u00ad B"


def test_a_dash_at_a_line_end_is_no_hyphen() -> None:
    assert not ends_in_hyphen("Armenië -")
    assert not ends_in_hyphen("-")


def hyphenated(count: int) -> str:
    """Lines that each end in a hyphen, in a word that stands nowhere else."""
    return "".join(f"een woord{at:05}x{'y' * 40}-\ndeel van de zin\n" for at in range(count))


@pytest.mark.slow
def test_the_time_of_very_many_hyphenated_lines_grows_with_their_number() -> None:
    assert growth(lambda count: read_text(hyphenated(count)), 1_100, times=4) < 8
