"""Which full stops end a sentence, and which belong to an abbreviation, an initial, an ordinal."""

import re

import pytest

from qa_cli.text.sentences import breaks_off, is_abbreviated, sentence_ends


@pytest.mark.parametrize(
    "text",
    [
        "de Hoge Vertegenwoordiger J. Borrell",
        "zoals mevr. De Vries zei",
        "Dhr. Jansen",
        "o.a. België",
        "in de V.S. België",
        "m.n. België",
        "de heer dr. Peeters",
        "schriftelijke vraag nr. 131",
        "in art. 5 van",
        "op 5 jan. 2020",
        "5 mln. 300",
        "M. Kris Peeters",
        "d'apres MM. Dupont",
        "am 3. März",
        "im 19. Jahrhundert",
        "nach Haus- bzw. Firmentarif",
        "soll er ggf. Gültigkeit haben",
        "z. B. Bayern",
        "Mr. Jordan",
        "No. 5",
    ],
)
def test_it_is_no_end(text: str) -> None:
    stops = [at for at, sign in enumerate(text) if sign == "."]
    assert all(is_abbreviated(text, stop) for stop in stops)


@pytest.mark.parametrize(
    "text",
    [
        "Dat is zo. De minister",
        "Ik dank u. De minister",
        "Dat was in 2019. De minister",
        "Er waren er 12. De minister",
        "The answer is no. The minister",
        "Wat nu? De minister",
        "Dit ook (zie boven). De minister",
        "enz. De minister",
        "in de EU. De minister",
        ". De minister",
        "... De minister",
    ],
)
def test_it_is_an_end(text: str) -> None:
    stop = max(at for at, sign in enumerate(text) if sign in ".?")
    assert not is_abbreviated(text, stop)


@pytest.mark.parametrize(
    ("text", "goes_on"),
    [
        ("zoals mevr.", True),
        ("zoals dhr. J.", True),
        ("schriftelijke vraag nr.", True),
        ("in de V.S.", False),
        ("optie A.", False),
        ("in januari.", False),
        ("Wat?", False),
        ("J.", False),
        ("", False),
    ],
)
def test_what_goes_on_in_the_next_line(text: str, *, goes_on: bool) -> None:
    assert breaks_off(text) is goes_on


@pytest.mark.parametrize(("pattern", "stop"), [(r"[.?] ", 0), (r"(?<=[.?]) ", -1)])
def test_a_sentence_does_not_end_in_an_abbreviation(pattern: str, stop: int) -> None:
    text = "Zei J. Borrell dat? Ja. Volgens mevr. De Vries."
    found = sentence_ends(re.compile(pattern), text, 8, stop=stop)
    assert [text[: one.end()] for one in found] == [
        "Zei J. Borrell dat? ",
        "Zei J. Borrell dat? Ja. ",
    ]
    assert text[: next(sentence_ends(re.compile(r"[.?] "), text)).end()] == "Zei J. Borrell dat? "
