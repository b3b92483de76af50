"""Answers that stand behind their questions; and lists, which are never taken for answers."""

import pytest

from tests.reading.writers import answers, problems, read_text, stated, texts

LANDTAG = "Kleine Anfrage\nEin Titel\n\n"
SAARLAND = (
    "LANDTAG DES SAARLANDES\n16. Wahlperiode\nDrucksache 16/700 (16/612)\n22.01.2019\n"
    "A N T W O R T\nzu der\nAnfrage des Abgeordneten Bo Lau (SPD)\nbetr.: Bahnhöfe\n"
)


def test_a_paper_that_is_read_as_its_form_says_has_no_problem() -> None:
    reading = read_text(
        f"{LANDTAG}1. Wie viele Fälle gab es?\nKeine.\n2. Wer zahlt?\nDas Land.\n"
        "(Verteilt am 19.08.2019)\n"
    )
    assert answers(reading) == {(1,): "Keine.", (2,): "Das Land."}
    assert reading.problems == ()


def test_a_question_goes_on_with_a_request_behind_its_question_mark() -> None:
    reading = read_text(
        f"{LANDTAG}1. Wie viele Fälle gab es? Bitte nach Kreisen\naufschlüsseln.\nZwölf Fälle.\n"
        "2. Wer zahlt? Wenn das Land,\nwarum?\n(Bitte einzeln begründen.)\nDas Land.\n"
        "3. Bitte die Kosten nennen (2019 bis 2022).\nTausend Euro.\n"
    )
    assert answers(reading) == {(1,): "Zwölf Fälle.", (2,): "Das Land.", (3,): "Tausend Euro."}
    assert texts(reading)[1] == "Wie viele Fälle gab es? Bitte nach Kreisen aufschlüsseln."


def test_an_answer_says_to_which_sub_questions_it_is() -> None:
    reading = read_text(
        f"{LANDTAG}1. Wie viele?\nZehn.\n2. Wer?\n3. Wo?\n"
        "Die Fragen 2 und 3 werden aufgrund des Sachzusammenhangs gemeinsam beantwortet.\nHier.\n"
    )
    assert [answer.to for answer in reading.document.answers] == [(1,), (2, 3)]
    assert reading.problems == ()


def test_an_answer_that_asks_too_is_reported() -> None:
    text = f"{LANDTAG}1. Wie viele?\nZehn. Gefragt war: „Wer darf?\nWer soll?“\n2. Wo?\nHier.\n"
    assert problems(read_text(text)) == ["asking answer"]


@pytest.mark.parametrize(
    "head", [LANDTAG, "Vragen van raadslid Bo\n\nInleiding in het verhaal.\n\n"]
)
def test_a_list_in_the_last_answer_belongs_to_it(head: str) -> None:
    text = (
        "1. Hoeveel plaatsen zijn er?\nEr zijn in de hele stad 1.200 plaatsen.\n"
        "2. Welke plannen zijn er?\nHet college heeft de volgende plannen:\n"
        "1. een garage aan de Singel, met driehonderd plaatsen;\n2. een hoger tarief.\n"
    )
    reading = read_text(head + text)
    assert answers(reading)[1,] == "Er zijn in de hele stad 1.200 plaatsen."
    assert "2. een hoger tarief." in answers(reading)[2,]


@pytest.mark.parametrize(
    "head",
    ["Belgische Kamer\n\nTitel.\n\n", "Kamervragen\n\nTitel\n\n"],
)
def test_a_list_in_the_last_sub_question_is_no_answer_where_a_heading_announces_these(
    head: str,
) -> None:
    items = "1. Het aantal gepensioneerden in het buitenland.\n2. Het bedrag dat is uitbetaald.\n"
    reading = read_text(f"{head}1. Hoeveel?\n2. Kan u de volgende gegevens geven?\n{items}")
    assert reading.document.answers == ()
    assert problems(reading) == ["unanswered", "unanswered"]


def test_numbers_behind_a_colon_are_a_list() -> None:
    text = "Vlaamse Regering\n\n1. Hoeveel?\n2. Kan u dit geven:\n1. het aantal;\n2. het bedrag?\n"
    assert read_text(text).document.answers == ()


def test_answers_that_only_begin_again_are_said_to_be_guessed_unless_they_are_long() -> None:
    asked = "Vlaamse Regering\n\n1. Hoeveel zijn er?\n2. Waarom is dat zo?\n"
    short = "1. Er zijn er tien in heel Vlaanderen dit jaar.\n2. Dat staat zo in het decreet.\n"
    assert problems(read_text(asked + short)) == ["short answers or list"]
    long = short.replace("jaar.", f"jaar. {'Het aantal stijgt. ' * 20}")
    assert problems(read_text(asked + long)) == []


def test_questions_have_the_numbers_of_the_heading_below_them() -> None:
    reading = read_text(
        f"{SAARLAND}Vorbemerkung des Fragestellers:\n„Es ist so.“\n"
        "Welche Bahnhöfe gibt es? Bitte einzeln aufführen.\nZu Frage 1:\nDie Bahnhöfe sind\n"
        "1. Homburg,\n2. Lebach.\nWelche werden umgebaut?\nWas kostet das?\n"
        "Zu den Fragen 2 und 3:\nAlle.\nAusgegeben: 23.01.2019\n"
    )
    assert texts(reading) == {
        1: "Welche Bahnhöfe gibt es? Bitte einzeln aufführen.",
        2: "Welche werden umgebaut?",
        3: "Was kostet das?",
    }
    assert answers(reading) == {(1,): "Die Bahnhöfe sind|1. Homburg,|2. Lebach.", (2, 3): "Alle."}
    assert reading.problems == ()
    document = reading.document
    assert document.title.text == "Bahnhöfe"
    assert stated(document) == ("16/700", "Bo Lau (SPD)", None, None, "2019-01-22")


def test_such_a_paper_on_one_line_is_read_too() -> None:
    reading = read_text(
        f"{SAARLAND}„Es ist so, wie es immer war.“\nWelche Bahnhöfe gibt es?\nZu Frage 1:\n"
        "Zwei kleine.\nWelche werden umgebaut?\nZu Frage 2:\nAlle.".replace("\n", " ")
    )
    assert texts(reading) == {1: "Welche Bahnhöfe gibt es?", 2: "Welche werden umgebaut?"}
    assert answers(reading) == {(1,): "Zwei kleine.", (2,): "Alle."}


def test_questions_without_numbers_are_counted_above_each_answer() -> None:
    reading = read_text(
        "Kamervragen\n\nKlopt het?\n\nAntwoord\n\nJa.\n\nEn nu?\n\nAntwoord\n\nNiets.\n"
    )
    assert texts(reading) == {1: "Klopt het?", 2: "En nu?"}
    assert answers(reading) == {(1,): "Ja.", (2,): "Niets."}
    assert problems(reading) == ["counted sub-questions"]


def test_a_heading_before_anything_is_asked_is_one_of_the_head() -> None:
    reading = read_text(f"Antwort\nder Bundesregierung\n{LANDTAG}1. Wie viele?\nZehn.\n")
    assert answers(reading) == {(1,): "Zehn."}


def test_a_heading_before_the_numbered_answers_is_that_of_them_all() -> None:
    reading = read_text(
        f"{LANDTAG}1. Wie viele?\n2. Wo?\nAntwort der Landesregierung\nZu 1:\nZehn.\nZu 2:\nHier.\n"
    )
    assert answers(reading) == {(1,): "Zehn.", (2,): "Hier."}
    assert reading.problems == ()


def test_answers_that_run_on_in_one_line_are_parted_below_sub_questions_on_lines() -> None:
    run_on = "Il y en avait dix en mars.2. Un plan est en cours." + " Il avance bien." * 8
    reading = read_text(
        "Sénat de Belgique\n\nTitre.\n\n1. Combien ?\n2. Pourquoi ?\n\nRéponse : 1. " + run_on
    )
    assert answers(reading)[1,] == "Il y en avait dix en mars."
    assert reading.problems == ()


def test_the_first_line_of_an_answer_is_no_head() -> None:
    text = f"{LANDTAG}1. Seit wann?\nDrucksache 19/1 wurde im Mai vorgelegt.\n2. Wo?\nHier.\n"
    assert answers(read_text(text))[1,] == "Drucksache 19/1 wurde im Mai vorgelegt."
