"""Which text answers which, in every form; and what is no sub-question and no answer."""

import pytest

from tests.reading.writers import (
    Written,
    answers,
    flemish,
    problems,
    read_text,
    stated,
    texts,
    tweede_kamer,
)

WRITTEN = Written(
    "Wapenuitvoer naar Georgië",
    ("Vorige maand werd een vergunning verleend.",),
    ("Wie vroeg de vergunning?", "Wat werd uitgevoerd?", "Kent de minister de bezwaren?"),
    (
        ((1,), "De vergunning werd gevraagd door een bedrijf uit Luik."),
        ((2, 3), "Onderdelen van tractoren. De bezwaren zijn bekend en onderzocht."),
    ),
)


def of_answers(block: str) -> str:
    """A Flemish question with four sub-questions, before this block of answers."""
    asked = "\n".join(f"{number}. Wat is punt {number} van de lijst?" for number in (1, 2, 3, 4))
    return f"Een titel\n\nInleiding voor de Vlaamse Regering.\n\n{asked}\n\nANTWOORD\n\n{block}\n"


@pytest.mark.parametrize("heads", [True, False])
def test_a_flemish_question_is_read_with_its_heads_and_without(heads: bool) -> None:
    reading = read_text(flemish(WRITTEN, heads=heads))
    document = reading.document
    assert document.title.text == WRITTEN.title
    assert [paragraph.text for paragraph in document.introduction] == [*WRITTEN.introduction]
    assert [*texts(reading).values()] == [*WRITTEN.questions]
    assert answers(reading) == dict(WRITTEN.answers)
    assert reading.problems == ()


def test_a_flemish_head_states_who_asked_whom_and_when() -> None:
    document = read_text(flemish(WRITTEN, heads=True)).document
    assert document.metadata.parliament == "Vlaams Parlement"
    assert stated(document) == ("784", "FREYA SAEYS", "JAN JAMBON", "2020-07-20", None)


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
    document = reading.document
    assert stated(document)[:4] == ("147", "KURT DE LOOR", "GWENDOLYN RUTTEN", "2024-02-26")


@pytest.mark.parametrize(
    ("block", "to"),
    [
        ("1-3. Ja.\n4. Nee.", [(1, 2, 3), (4,)]),
        ("1 en 2. Ja.\n3. Nee.\n4. Ja.", [(1, 2), (3,), (4,)]),
        ("1. t.e.m. 4. Dat is zo.", [(1, 2, 3, 4)]),
        ("1., 2. en 3. Dat is zo.\n4. Nee.", [(1, 2, 3), (4,)]),
        ("1 & 3. Ja.\n2. Nee.\n4. Ja.", [(1, 3), (2,), (4,)]),
        ("1) Ja.\n2) Nee.\n3) Ja.\n4) Nee.", [(1,), (2,), (3,), (4,)]),
        ("1. a) Ja.\nb) Nee.\n2. Nee.\n3. Ja.\n4. Nee.", [(1,), (2,), (3,), (4,)]),
        ("Dat alles wordt onderzocht.", [(1, 2, 3, 4)]),
    ],
)
def test_numbers_group_answers(block: str, to: list[tuple[int, ...]]) -> None:
    assert [answer.to for answer in read_text(of_answers(block)).document.answers] == to


@pytest.mark.parametrize(
    "inside",
    [
        "1. Brussel\n2. Gent\n3. Luik",  # a list
        "1. 65 121\n2. 1 0",  # a table
        "21. juli was een feestdag.",  # a date
        "1 juli is de eerste dag.",
        "1996 (1) telt niet mee.",
        "2.500 euro werd betaald.",
        "artikel 3. Dat staat in de wet.",
    ],
)
def test_a_number_inside_an_answer_begins_no_other(inside: str) -> None:
    block = f"1. Dit is de lijst:\n{inside}\n2. Nee.\n3. Ja.\n4. Ook dat niet."
    reading = read_text(of_answers(block))
    assert [answer.to for answer in reading.document.answers] == [(1,), (2,), (3,), (4,)]
    assert inside.partition("\n")[0] in answers(reading)[1,]


def test_lettered_parts_stay_in_their_sub_question_as_paragraphs() -> None:
    text = "Vlaamse Regering\n\n1. Hoeveel waren er:\na) in 2019?\nb) in 2020?\n2. Waarom?\n"
    assert texts(read_text(text))[1] == "Hoeveel waren er:|a) in 2019?|b) in 2020?"


def test_a_closing_remark_and_the_ministers_name_belong_to_no_sub_question() -> None:
    text = flemish(WRITTEN, heads=True).replace(
        "\n\nJAN JAMBON\n",
        "\n\nDeze vraag werd gesteld aan Jo Brouns (287).\nJAN JAMBON\n",
        1,
    )
    reading = read_text(text)
    assert texts(reading)[3] == "Kent de minister de bezwaren?"
    assert "Brouns (287)" in "".join(left.text for left in reading.left_out)


@pytest.mark.parametrize("numbered", [True, False])
def test_a_dutch_question_is_read_with_numbered_answers_and_without(numbered: bool) -> None:
    reading = read_text(tweede_kamer(WRITTEN, numbered_answers=numbered))
    assert [*texts(reading).values()] == [*WRITTEN.questions]
    assert answers(reading) == dict(WRITTEN.answers)
    # One answer after two questions is a guess.
    assert problems(reading) == ([] if numbered else ["unnumbered answer"])


@pytest.mark.parametrize(
    ("question", "answer", "numbers"),
    [
        ("Vraag 1", "Antwoord 1", (1,)),
        ("Vraag 1:", "Antwoord op vraag 1", (1,)),
        ("1", "Antwoord", (1,)),
        ("1.", "Antwoord:", (1,)),
        ("Vraag 1 en 2", "Antwoord vraag 1-2:", (1, 2)),
        ("Vragen 1, 2 en 3", "Antwoorden 1, 2 en 3", (1, 2, 3)),
        ("Vraag 1 t/m 4", "Antwoord op de vragen 1 tot en met 4", (1, 2, 3, 4)),
    ],
)
def test_dutch_headings(question: str, answer: str, numbers: tuple[int, ...]) -> None:
    text = f"Kamervragen\n{question}\nKlopt het bericht?\n{answer}\nJa, dat klopt.\n"
    reading = read_text(text)
    assert texts(reading) == dict.fromkeys(numbers, "Klopt het bericht?")
    assert answers(reading) == {numbers: "Ja, dat klopt."}
    assert reading.problems == ()


def test_questions_printed_together_and_out_of_order_are_each_found() -> None:
    text = (
        "Kamervragen\nVraag 1 en 3\nKlopt het? Zo ja, waarom?\nAntwoord 1 en 3\nJa.\n"
        "Vraag 2\nWanneer?\nAntwoord 2\nZie het antwoord op vraag 1.\n"
    )
    reading = read_text(text)
    first, third, second = reading.document.questions
    assert (first.together, second.together, third.number) == ((1, 3), (), 3)
    assert reading.document.answers[1].refers_to == (1,)
    assert reading.problems == ()


def test_a_head_that_names_an_answer_is_no_answer() -> None:
    text = (
        "2024Z18294\nAntwoord van minister Van Weel (Justitie) (ontvangen 20 november 2024)\n\n"
        "Vraag 1\nKlopt het?\n\nAntwoord 1\nJa.\n"
    )
    reading = read_text(text)
    assert answers(reading) == {(1,): "Ja."}
    assert stated(reading.document) == (
        *("2024Z18294", None, "minister Van Weel (Justitie)", None, "2024-11-20"),
    )


SENATE = (
    "Belgische Senaat\n\nMinister van Binnenlandse Zaken\n\nVraag nr. 1093 van de heer Dallemagne "
    "d.d. 16 januari 2001 (Fr.) :\nOorlog en asiel.\n\nEr komen steeds meer jongeren.\n\n"
)


def test_dashes_are_sub_questions_that_numbered_answers_follow() -> None:
    text = (
        f"{SENATE}Kan de minister mij mededelen :\n\n≠ Hoeveel er zijn;\n\n≠ Waar zij zijn ?\n\n"
        "Antwoord : Ik heb de eer het geachte lid volgende inlichtingen te verstrekken.\n\n"
        "1. Tien.\n\n2. In Brussel.\n"
    )
    reading = read_text(text)
    assert texts(reading) == {1: "Hoeveel er zijn;", 2: "Waar zij zijn ?"}
    assert answers(reading)[1,] == "Tien."
    assert reading.problems == ()
    assert reading.document.title.text == "Oorlog en asiel."
    assert stated(reading.document)[:4] == (
        *("1093", "de heer Dallemagne", "Minister van Binnenlandse Zaken", "2001-01-16"),
    )


def test_an_answer_on_the_line_of_its_heading_answers_an_unnumbered_question() -> None:
    reading = read_text(f"{SENATE}Hoeveel dossiers zijn er ?\n\nAntwoord : Er zijn 317 dossiers.\n")
    assert texts(reading) == {1: "Hoeveel dossiers zijn er ?"}
    assert answers(reading) == {(1,): "Er zijn 317 dossiers."}


def test_french_is_read_as_dutch_is() -> None:
    text = (
        "Sénat de Belgique\n\nQuestion n° 12 de M. Hordies du 17 octobre 2001 (Fr.) :\nDossiers."
        "\n\n1. Combien de dossiers ?\n\n2. Pourquoi ?\n\n"
        "Réponse : 1. Dix.\n\n2. Voir la réponse à la question 1.\n"
    )
    reading = read_text(text)
    assert texts(reading) == {1: "Combien de dossiers ?", 2: "Pourquoi ?"}
    assert stated(reading.document)[:4] == ("12", "M. Hordies", None, "2001-10-17")
    assert answers(reading) == {(1,): "Dix.", (2,): "Voir la réponse à la question 1."}
    assert reading.document.answers[-1].refers_to == (1,)


def test_unanswered_questions_are_each_reported() -> None:
    text = f"Vragen waarop niet werd geantwoord\n{SENATE}1. Hoeveel?\n2. Waarom?\n"
    assert problems(read_text(text)) == ["unanswered", "unanswered"]


def test_a_text_that_lost_its_paragraphs_still_splits() -> None:
    long = "De fietsers klagen over de stations, waar te weinig plaats is voor hun fietsen. " * 5
    reading = read_text(f"{long}Zal de NMBS werken?1. Hoeveel plaatsen komen er?2. Welke stations?")
    assert texts(reading) == {1: "Hoeveel plaatsen komen er?", 2: "Welke stations?"}


def test_answers_that_follow_their_questions_are_parted() -> None:
    text = (
        "Kleine Anfrage\nEin Titel\n\n1. Wie viele Fälle gab es? Wenn keine,\nwarum nicht?\n"
        "Es gab im letzten Jahr zwölf Fälle.\n21. Januar war der letzte Tag.\n"
        "2. Wer trug die Kosten?\nDie Kosten trug das Land.\n"
    )
    reading = read_text(text)
    assert texts(reading)[1] == "Wie viele Fälle gab es? Wenn keine, warum nicht?"
    assert answers(reading)[2,] == "Die Kosten trug das Land."
    assert reading.problems == ()


def test_a_document_in_no_known_form_is_read_by_the_general_rules() -> None:
    text = "A title\n\nQuestion 1\nWhy is the sky blue?\n\nAnswer 1\nBecause of the air in it.\n"
    reading = read_text(text)
    assert (reading.form, reading.known_by) == ("general rules, English", None)
    assert answers(reading) == {(1,): "Because of the air in it."}


@pytest.mark.parametrize(
    ("block", "kind"),
    [
        ("1. Ja.\n2. Nee.\n4. Ja.", "unanswered"),
        ("1. Ja.\n2. Nee.\n3. Ja.\n4. Nee.\n5. Ook.", "no such sub-question"),
        ("1. Ja.\n2. Nee.\n2. Toch wel.\n3. Ja.\n4. Ja.", "repeated heading"),
        ("1. Ja.\n3. Nee.\n2. Ja.\n4. Ja.", "heading out of order"),
        ("Dit gaat vooraf.\n1. Ja.\n2. Nee.\n3. Ja.\n4. Ja.", "text before answers"),
    ],
)
def test_what_cannot_be_matched_is_reported(block: str, kind: str) -> None:
    reading = read_text(of_answers(block))
    assert kind in problems(reading)
    assert all(problem.lines for problem in reading.problems if problem.kind == kind)


def test_a_missing_and_a_repeated_sub_question_are_reported() -> None:
    text = "Kamervragen\nVraag 1\nA?\nVraag 3\nB?\nVraag 3\nC?\nAntwoord 1\nJa.\nAntwoord 3\nNee.\n"
    assert set(problems(read_text(text))) == {
        "missing sub-question",
        "repeated sub-question",
        "repeated heading",
    }


def test_numbers_that_are_missing_side_by_side_are_one_problem() -> None:
    text = "Kamervragen\nVraag 1\nA?\nAntwoord 1\nJa.\nVraag 5\nB?\nAntwoord 5\nNee.\n"
    (problem,) = read_text(text).problems
    assert (problem.kind, problem.numbers) == ("missing sub-questions", (2, 4))
