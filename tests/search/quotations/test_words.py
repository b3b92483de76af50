"""What a word is, and when two texts are the same word for word."""

import pytest

from qa_cli.search.quotations.stretches import together
from qa_cli.search.quotations.words import compared, may_hold_glued_calls


def keys(text: str, language: str = "nl", *, glued_calls: bool = False) -> list[str]:
    return [word.key for word in compared(text, language, glued_calls=glued_calls).words]


def letters(text: str, language: str = "nl") -> str:
    return together(compared(text, language).words)[0]


@pytest.mark.parametrize(
    ("text", "language", "number"),
    [
        ("1.250", "nl", "1250"),
        ("1 250", "fr", "1250"),
        ("1\u202f250,50", "fr", "1250,50"),
        ("1.250.000", "de", "1250000"),
        ("1,250.5", "en", "1250,5"),
        ("1.250", "en", "1,250"),
        ("1,5", "nl", "1,5"),
        ("1.5", "nl", "1.5"),
        ("3.2.1", "nl", "3.2.1"),
        ("20.07.2020", "nl", "20.07.2020"),
        ("007", "nl", "007"),
        ("2½", "nl", "2 ½"),
    ],
)
def test_a_number_is_read_as_its_language_writes_it(text: str, language: str, number: str) -> None:
    assert " ".join(keys(text, language)) == number


def test_neighbouring_numbers_are_never_one() -> None:
    assert letters("in 2017 30 landen") != letters("in 201730 landen")
    assert keys("in 2017 250 mensen") == ["in", "2017", "250", "mensen"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("-3 graden", "−3 graden"),
        ("2019-2024", "2019 – 2024"),
        ("82%", "82 %"),
        ("zo'n", "zo’n"),
        ("l’Union", "l' Union"),
        ("en/of", "en / of"),
        ("m²", "m2"),
        ("hetkader van deNAVO", "het kader van de NAVO"),
        ("samen-\nwerking", "samenwerking"),
        ("staakt-het-vuren", "staakt het vuren"),
        ("Straße", "STRASSE"),
        ("één", "een"),
        ("ﬁnanciën", "financien"),
        ("“ja”, zei hij", '"Ja" zei hij.'),
        ("n° 5", "nº 5"),
        ("co\u00adoperatie", "coöperatie"),
    ],
)
def test_what_is_forgiven(one: str, other: str) -> None:
    assert letters(one) == letters(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("1,5", "15"),
        ("1,5", "1.5"),
        ("82 %", "82"),
        ("82 %", "82 ‰"),
        ("-3", "3"),
        ("€ 5", "5"),
        ("€ 5", "$ 5"),
        ("2019-2024", "2019 2024"),
        ("it's", "its"),
        ("en/of", "en of"),
        ("C++", "C"),
        ("20 °C", "20 C"),
        ("½", "12"),
        ("1.250", "1.25"),
        ("niet", "wel"),
        ("1,50", "1,5"),
    ],
)
def test_what_is_not_forgiven(one: str, other: str) -> None:
    assert letters(one) != letters(other)


def test_calls_of_footnotes_are_no_words() -> None:
    text = "Het pakket[1] en het plan² van 5 km².[^3]"
    assert keys(text) == ["het", "pakket", "en", "het", "plan", "van", "5", "km", "2"]
    assert [text[start:end] for start, end in compared(text, "nl").calls] == ["[1]", "²", "[^3]"]


@pytest.mark.parametrize(
    ("text", "call"),
    [
        ("het besluit.1 Daarna", "1"),
        ("het besluit12 daarna", "12"),
        ("het besluit(3) daarna", "(3)"),
        ("“het besluit”4 daarna", "4"),
        ("werken?2. Welke", "2"),
    ],
)
def test_a_number_glued_to_a_word_may_be_a_call(text: str, call: str) -> None:
    assert may_hold_glued_calls(text)
    read = compared(text, "nl", glued_calls=True)
    assert [text[start:end] for start, end in read.calls] == [call]
    assert len(read.words) < len(compared(text, "nl").words)


@pytest.mark.parametrize(
    "text",
    ["CO2 en MH17", "artikel 5 van", "nr.5 van", "groeide met5 % in", "in 2020.", "5 km2 bos"],
)
def test_other_numbers_are_no_calls(text: str) -> None:
    assert not may_hold_glued_calls(text)


def test_offsets_lead_back_to_the_text() -> None:
    text = "Écht: 1.250 € voor d’Arménië (-3 %)"
    printed = [text[word.start : word.end] for word in compared(text, "nl").words]
    assert printed == ["Écht", "1.250", "€", "voor", "d", "’", "Arménië", "-", "3", "%"]
