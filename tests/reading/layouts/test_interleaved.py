"""Answers that stand right after their sub-questions, under no heading."""

import pytest

from tests.reading.writers import LANDTAG, answers, problems, read_text, texts


def test_answers_that_follow_their_questions_are_separated() -> None:
    text = (
        "Kleine Anfrage\nEin Titel\n\n1. Wie viele Fälle gab es? Wenn keine,\nwarum nicht?\n"
        "Es gab im letzten Jahr zwölf Fälle.\n21. Januar war der letzte Tag.\n"
        "2. Wer trug die Kosten?\nDie Kosten trug das Land.\n"
    )
    reading = read_text(text)
    assert texts(reading)[1] == "Wie viele Fälle gab es? Wenn keine, warum nicht?"
    assert answers(reading)[2,] == "Die Kosten trug das Land."
    assert reading.problems == ()


def test_a_paper_that_is_read_as_its_form_says_has_no_problem() -> None:
    reading = read_text(
        f"{LANDTAG}1. Wie viele Fälle gab es?\nKeine.\n2. Wer zahlt?\nDas Land.\n"
        "(Verteilt am 19.08.2019)\n"
    )
    assert answers(reading) == {(1,): "Keine.", (2,): "Das Land."}
    assert reading.problems == ()


def test_a_question_goes_on_with_a_request_after_its_question_mark() -> None:
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


def test_without_headings_in_an_unknown_form_the_border_is_said_to_be_guessed() -> None:
    reading = read_text(
        "Vragen van raadslid Bo\n\n1. Hoeveel zijn er?\nEr zijn er meer dan tien.\n"
        "2. Waarom is dat zo?\nDat staat al jaren in de verordening.\n"
    )
    assert problems(reading) == ["no headings"]
    assert answers(reading)[2,] == "Dat staat al jaren in de verordening."


def test_a_lettered_question_below_an_answer_is_said() -> None:
    text = (
        "Deutscher Bundestag Drucksache 21/999\nAntwort\nder Bundesregierung\n\n"
        "1. Wie viele gibt es?\na) Wer zahlt?\n" + "Der Bund zahlt sehr viel dafür. " * 20 + "\n"
        "b) Wie lange wird das dauern?\nBis Mai.\n2. Wer plant?\nDas Land.\n"
    )
    assert "asking answer" in problems(read_text(text))
