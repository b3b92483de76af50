"""Questions of the Dutch chambers through the years, of councils, provinces and water boards."""

import re

import pytest

from tests.reading.forms.papers import read, said
from tests.reading.writers import answers, problems, stated, texts

OLD = (
    "Tweede Kamer der Staten-Generaal\nVergaderjaar 1997–1998\nAanhangsel van de Handelingen\n"
    "Vragen gesteld door de leden der Kamer, met de daarop door de regering gegeven antwoorden\n"
    "1195\nVragen van de leden Berends en Looman (beiden EX) over een coördinator voor het water.\n"
    "(Ingezonden 20 maart 1998)\n{head}\n"
    "1\nGaat de coördinator «over niets»?1\n\n2\nDeelt u de twijfel die de minister van Verkeer\n"
    "daarover heeft?\n\n1 De Dijkbode, 11 maart 1998.\n\n{heading}\n\n"
    "1\nHet beleid wordt op verschillende departementen\ngemaakt.\n\n2\nNeen.\n"
)
BY = (
    "Antwoord van staatssecretaris Tulp (Volkshuisvesting, Ruimtelijke Ordening en\n"
    "Milieubeheer). (Ontvangen 8 mei 1998)\n"
)
SHAPES = {
    "below the heading": OLD.format(head="", heading=f"Antwoord\n\n{BY}"),
    "in the head": OLD.format(head=BY, heading="Antwoord\n"),
    "the heading itself": OLD.format(head="", heading=BY),
}


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("numbers", ["on lines of their own", "before the text"])
@pytest.mark.parametrize("blank", ["\n\n", "\n"])
def test_bare_numbers_of_1984_to_2008_are_those_of_questions_and_answers(
    shape: str, numbers: str, blank: str
) -> None:
    text = SHAPES[shape]
    if numbers == "before the text":
        text = re.sub(r"(?m)^([12])\n", r"\1 ", text)
    reading = read(re.sub(r"\n\n+", blank, text), "tweede-kamer-1984")
    assert texts(reading) == {
        1: "Gaat de coördinator «over niets»?1",
        2: "Deelt u de twijfel die de minister van Verkeer daarover heeft?",
    }
    assert answers(reading) == {
        (1,): "Het beleid wordt op verschillende departementen gemaakt.",
        (2,): "Neen.",
    }
    minister = "staatssecretaris Tulp (Volkshuisvesting, Ruimtelijke Ordening en Milieubeheer)"
    assert stated(reading.document) == {
        "number": "1195",
        "asker": "Berends en Looman (beiden EX)",
        "minister": minister,
        "asked_on": "1998-03-20",
        "answered_on": "1998-05-08",
    }
    assert said(text, "tweede-kamer-1984", "session") == "1997–1998"
    assert reading.problems == ()


def test_the_eerste_kamer_prints_as_the_other_chamber_does() -> None:
    text = (
        "Eerste Kamer der Staten-Generaal\nVergaderjaar 2003–2004\nAanhangsel van de Handelingen\n"
        "Vragen gesteld door de leden der Kamer, met de daarop door de regering gegeven "
        "antwoorden\n"
        "7\nVragen van het lid Maas (EX) over muziekscholen. (Ingezonden 4 mei 2004)\n\n"
        "1 Kent u het bericht?\n2 Verhoogt u de vergoeding?\n\n"
        "Antwoord van minister Duin (Onderwijs). (Ontvangen 2 juni 2004)\n\n1 Ja.\n2 Neen.\n"
    )
    reading = read(text, "eerste-kamer")
    assert reading.document.metadata.parliament == "Eerste Kamer der Staten-Generaal"
    assert reading.document.metadata.chamber == "Eerste Kamer"
    assert answers(reading) == {(1,): "Ja.", (2,): "Neen."}
    assert reading.document.metadata.asker == "Maas (EX)"
    assert reading.document.metadata.answered_on == "2004-06-02"


def test_the_eerste_kamer_of_today_has_headings() -> None:
    text = (
        "Aan de Voorzitter van de Eerste Kamer der Staten-Generaal\nah-ek-20202021-12\n"
        "Vragen van de leden van de fractie van EX aan de Minister van Justitie over de "
        "rechtspraak "
        "(ingezonden 3 mei 2021).\n\nVraag 1\nKlopt het?\n\nAntwoord 1\nJa.\n"
    )
    reading = read(text, "eerste-kamer")
    assert answers(reading) == {(1,): "Ja."}
    assert said(text, "eerste-kamer", "identifier") == "ah-ek-20202021-12"


KAMER = (
    "2021Z01236\nVragen van het lid Jansen (EX) aan de Minister van Water over bruggen (ingezonden "
    "4 januari 2021).\n{by} van Minister De Vries (Water) (ontvangen 25 januari 2021).\n"
    "Vraag 1\nHoeveel bruggen zijn dicht?\n{first}Vraag 2\nWanneer gaan ze open?\n{second}"
)


def test_a_corrected_answer_stands_beside_the_one_that_it_corrects() -> None:
    reading = read(
        KAMER.format(
            by="Antwoord",
            first="Antwoord 1\nTwaalf.\n",
            second="Antwoord 2\nIn mei.\nGecorrigeerd antwoord 1\nVeertien.\n"
            "Aanvullend antwoord 2\nIn juni.\n",
        ),
        "tweede-kamer",
    )
    assert [(one.to, one.paragraphs[0].text) for one in reading.document.answers] == [
        ((1,), "Twaalf."),
        ((2,), "In mei."),
        ((1,), "Veertien."),
        ((2,), "In juni."),
    ]
    assert [one.kind for one in reading.document.answers] == [
        *("final", "final", "corrected", "added")
    ]
    assert problems(reading) == []
    assert reading.document.metadata.answered_on == "2021-01-25"


def test_a_postponement_answers_nothing_and_its_day_is_no_day_of_answer() -> None:
    later = "Mededeling\nDe vragen kunnen niet op tijd worden beantwoord.\n"
    reading = read(KAMER.format(by="Mededeling", first="", second=later), "tweede-kamer")
    assert texts(reading)[2] == "Wanneer gaan ze open?"
    assert [(one.to, one.kind) for one in reading.document.answers] == [((), "postponement")]
    assert (reading.document.metadata.asked_on, reading.document.metadata.answered_on) == (
        "2021-01-04",
        None,
    )
    assert problems(reading) == ["unanswered", "unanswered"]


def test_a_comma_may_be_missing_in_the_numbers_of_a_heading() -> None:
    asked = "".join(f"Vraag {number}\nWaarom {number}?\n" for number in range(1, 5))
    reading = read(f"Kamervragen\n{asked}Antwoord 1, 2 3 en 4\nDaarom.\n", "tweede-kamer")
    assert answers(reading) == {(1, 2, 3, 4): "Daarom."}


def test_a_question_without_a_number_may_end_in_the_call_of_an_end_note() -> None:
    reading = read(
        "2024Z18891\nVragen van het lid Jansen (EX) aan de minister van Justitie over bruggen\n\n"
        "Kent u het bericht? 1)\n\nDeelt u die mening? Zo nee, waarom niet?\n\nWat doet u?\n\n",
        "tweede-kamer",
    )
    assert list(texts(reading).values()) == [
        "Kent u het bericht? 1)",
        "Deelt u die mening? Zo nee, waarom niet?",
        "Wat doet u?",
    ]


def test_a_council_answers_under_each_question() -> None:
    reading = read(
        "Fietsen in de binnenstad\n\nSchriftelijke vragen ex artikel 33 RvO\n"
        "Indiener: Carla Linden (EX)\nDatum indiening: 3 mei 2021\n"
        "Aan het college van burgemeester en wethouders\n\nToelichting\nEr staan veel fietsen.\n\n"
        "1. Erkent het college dat?\nAntwoord college: Ja.\n2. Wat doet het?\n"
        "Reactie van het college: Er komen rekken.\n\nMet vriendelijke groet,\nhet college\n",
        "decentraal",
    )
    assert answers(reading) == {(1,): "Ja.", (2,): "Er komen rekken."}
    assert reading.document.metadata.asker == "Carla Linden (EX)"
    assert reading.document.metadata.minister == "college van burgemeester en wethouders"
    assert reading.document.metadata.asked_on == "2021-05-03"
    assert [one.text for one in reading.document.introduction] == ["Er staan veel fietsen."]
    assert reading.problems == ()


def test_a_letter_to_a_province_ends_below_its_last_question() -> None:
    reading = read(
        "Vervolgvragen over de reis\n\nSchriftelijke vragen conform artikel 44 van het "
        "Reglement van "
        "Orde van het Statenlid Bo Haak (EX), over de reis van uw college.\n\n"
        "Aan het College van Gedeputeerde Staten\n\nArnemuiden, 14 oktober 2011\n\nGeacht "
        "College,\n\n"
        "De reis was lang.\n\nVragen:\n\n1. Waarheen ging de reis?\n2. Wie ging er mee?\n\n"
        "Ik verzoek u vriendelijk om deze vragen schriftelijk te beantwoorden.\n\nHoogachtend,\n\n"
        "Statenfractie EX\n",
        "decentraal",
    )
    assert texts(reading) == {1: "Waarheen ging de reis?", 2: "Wie ging er mee?"}
    assert reading.document.metadata.asker == "Bo Haak (EX)"
    assert reading.document.metadata.asked_on == "2011-10-14"
    assert problems(reading) == ["unanswered", "unanswered"]


def test_a_list_that_is_indented_in_a_question_of_a_water_board_belongs_to_it() -> None:
    reading = read(
        "Droogte\n\nIndiendatum: 7 sep. 2022\n\nVragen (artikel 74 Reglement van Orde) van de "
        "fractie "
        "van EX aan het Dagelijks Bestuur.\n\nGeacht bestuur,\n\n"
        "  1. Het regende in week 36.\n    1. Is dat genoeg?\n    2. Blijft het verbod?\n"
        "    3. Voor wie?\n  2. Wat zegt u van de beek?\n",
        "decentraal",
    )
    assert list(texts(reading)) == [1, 2]
    assert texts(reading)[1].endswith("3. Voor wie?")
    assert reading.document.metadata.asked_on == "2022-09-07"
