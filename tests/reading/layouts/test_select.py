"""Which way to lay out a document its headings show; marks inside lines where these tell little."""

import pytest

from tests.reading.writers import (
    LANDTAG,
    LONG,
    WRITTEN,
    answers,
    flemish,
    of_answers,
    problems,
    read_text,
    stated,
    texts,
)


@pytest.mark.parametrize("heads", [True, False])
def test_a_flemish_question_is_read_with_its_heads_and_without(heads: bool) -> None:
    reading = read_text(flemish(WRITTEN, heads=heads))
    document = reading.document
    assert document.title.text == WRITTEN.title
    assert [paragraph.text for paragraph in document.introduction] == [*WRITTEN.introduction]
    assert [*texts(reading).values()] == [*WRITTEN.questions]
    assert answers(reading) == dict(WRITTEN.answers)
    assert reading.problems == ()


def test_a_flemish_question_on_one_line_is_split() -> None:
    text = (
        "SCHRIFTELIJKE VRAAG nr. 147 van KURT DE LOOR datum: 26 februari 2024 GWENDOLYN RUTTEN "
        "VICEMINISTER-PRESIDENT VAN DE VLAAMSE REGERING Kabinetten. Het kabinet heeft een "
        "voorbeeldrol te vervullen in de samenleving, en daarom zijn er streefcijfers. 1. Hoeveel "
        "personeelsleden telt het kabinet van de minister? 2. Hoeveel van hen zijn m/v/x? Deze "
        "vraag werd gesteld aan de ministers Jan Jambon (142), Jo Brouns (287) GWENDOLYN RUTTEN "
        "VICEMINISTER-PRESIDENT VAN DE VLAAMSE REGERING ANTWOORD op vraag nr. 147 van 26 februari "
        "2024 van KURT DE LOOR 1. Het kabinet telt twintig leden. 2. Dat wordt niet bijgehouden."
    )
    reading = read_text(text)
    assert texts(reading) == {
        1: "Hoeveel personeelsleden telt het kabinet van de minister?",
        2: "Hoeveel van hen zijn m/v/x?",
    }
    assert answers(reading) == {
        (1,): "Het kabinet telt twintig leden.",
        (2,): "Dat wordt niet bijgehouden.",
    }
    assert stated(reading.document) == {
        "number": "147",
        "asker": "KURT DE LOOR",
        "minister": "GWENDOLYN RUTTEN",
        "asked_on": "2024-02-26",
    }


def test_a_head_that_names_an_answer_is_no_answer() -> None:
    text = (
        "2024Z18294\nAntwoord van minister Van Weel (Justitie) (ontvangen 20 november 2024)\n\n"
        "Vraag 1\nKlopt het?\n\nAntwoord 1\nJa.\n"
    )
    reading = read_text(text)
    assert answers(reading) == {(1,): "Ja."}
    assert stated(reading.document) == {
        "number": "2024Z18294",
        "minister": "minister Van Weel (Justitie)",
        "answered_on": "2024-11-20",
    }


def test_a_text_that_lost_its_paragraphs_still_splits() -> None:
    long = "De fietsers klagen over de stations, waar te weinig plaats is voor hun fietsen. " * 5
    reading = read_text(f"{long}Zal de NMBS werken?1. Hoeveel plaatsen komen er?2. Welke stations?")
    assert texts(reading) == {1: "Hoeveel plaatsen komen er?", 2: "Welke stations?"}


def test_a_heading_before_anything_is_asked_is_one_of_the_head() -> None:
    reading = read_text(f"Antwort\nder Bundesregierung\n{LANDTAG}1. Wie viele?\nZehn.\n")
    assert answers(reading) == {(1,): "Zehn."}


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


def test_answers_that_run_on_in_one_line_are_separated_below_sub_questions_on_lines() -> None:
    run_on = "Il y en avait dix en mars.2. Un plan est en cours." + " Il avance bien." * 8
    reading = read_text(
        "Sénat de Belgique\n\nTitre.\n\n1. Combien ?\n2. Pourquoi ?\n\nRéponse : 1. " + run_on
    )
    assert answers(reading)[1,] == "Il y en avait dix en mars."
    assert reading.problems == ()


def test_a_number_that_may_begin_another_sub_question_is_reported() -> None:
    reading = read_text(f"{LONG}1. Hoeveel?2. Graag opgesplitst als in punt 1.3. Hoeveel nog?")
    assert list(texts(reading)) == [1, 2]
    assert any(problem.kind == "next number inside" for problem in reading.problems)


def test_a_second_heading_of_all_answers_is_reported() -> None:
    reading = read_text(of_answers("1-4. Zo.\n\nANTWOORD\n\n1-4. Of zo."))
    assert "another block of answers" in problems(reading)


@pytest.mark.parametrize("number", ["2024", "0", "540"])
def test_a_number_that_no_sub_question_has_is_text(number: str) -> None:
    asked = "Kunt u zeggen wat er met het budget van de gemeente en van de provincie is gebeurd?"
    text = f"Vraag 1 {asked} Kunt u uw antwoord toelichten? Vraag {number} Voor een nummer\n"
    reading = read_text(text)
    assert texts(reading)[1].endswith(f"toelichten? Vraag {number} Voor een nummer")
