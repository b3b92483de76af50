"""Tables with a column of questions and one of answers are pairs; others are none."""

import pytest

from qa_cli.reading.formats import tables

HEADS = (("Nr", "Vraag", "Antwoord"), ("", "Vragen", "Antwoorden"), ("No", "Vraag:", "ANTWOORD"))


def rows(*texts: tuple[str, ...]) -> list[list[list[str]]]:
    return [[cell.split("\n") for cell in row] for row in texts]


@pytest.mark.parametrize("head", HEADS)
def test_rows_with_numbers_are_pairs(head: tuple[str, str, str]) -> None:
    assert tables.lines(rows(head, ("1", "Wat?", "Dit."), ("2.", "Wie?", "Hij."))) == [
        *("Vraag 1", "Wat?", "Antwoord 1", "Dit."),
        *("Vraag 2", "Wie?", "Antwoord 2", "Hij."),
    ]


@pytest.mark.parametrize(
    ("question", "answer", "asked", "answered"),
    [
        ("Question", "Réponse", "Question", "Réponse"),
        ("Frage", "Antwort", "Frage", "Antwort"),
        ("Questions", "Answers", "Question", "Answer"),
    ],
)
def test_heads_in_other_languages_are_known(
    question: str, answer: str, asked: str, answered: str
) -> None:
    found = tables.lines(rows((question, answer), ("Wat?", "Dit.")))
    assert found == [f"{asked} 1", "Wat?", f"{answered} 1", "Dit."]


def test_the_number_may_stand_in_the_question_itself() -> None:
    found = tables.lines(
        rows(("Vraag", "Antwoord"), ("3. Wat?", "Dit."), ("Vraag 4\nWie?", "Hij."))
    )
    assert found == [
        *("Vraag 3", "Wat?", "Antwoord 3", "Dit."),
        *("Vraag 4", "Wie?", "Antwoord 4", "Hij."),
    ]


def test_a_number_that_begins_a_sentence_is_none_of_a_row() -> None:
    found = tables.lines(rows(("Vraag", "Antwoord"), ("25 gemeenten doen mee. Welke?", "Alle.")))
    assert found == ["Vraag 1", "25 gemeenten doen mee. Welke?", "Antwoord 1", "Alle."]


def test_numbers_together_stay_together() -> None:
    found = tables.lines(rows(("Nr", "Vraag", "Antwoord"), ("1 en 2", "Wat? Wie?", "Dit.")))
    assert found == ["Vraag 1 en 2", "Wat? Wie?", "Antwoord 1 en 2", "Dit."]


def test_a_row_without_an_answer_has_none_and_one_without_a_question_goes_on() -> None:
    found = tables.lines(
        rows(("Vraag", "Antwoord"), ("Wat?", "Dit."), ("", "En dat."), ("Wie?", ""))
    )
    assert found == ["Vraag 1", "Wat?", "Antwoord 1", "Dit.", "En dat.", "Vraag 2", "Wie?"]


def test_no_cell_is_lost() -> None:
    table = rows(("Nr", "Vraag", "Bron", "Antwoord"), ("1", "Wat?", "Krant", "Dit."), ("los",))
    assert tables.lines(table) == ["Vraag 1", "Wat?", "Antwoord 1", "Dit.", "Krant", "los"]


@pytest.mark.parametrize(
    "table", [rows(("Jaar", "Aantal"), ("2020", "7")), rows(("Vraag", "Antwoord")), [], [[]]]
)
def test_other_tables_are_left_as_they_are(table: list[list[list[str]]]) -> None:
    assert tables.lines(table) is None


def test_an_answer_that_goes_on_in_the_next_row_is_to_both_questions() -> None:
    found = tables.lines([*rows(("Vraag", "Antwoord"), ("1. Wat?", "Dit.")), [["2. Wie?"], None]])
    assert found == ["Vraag 1", "Wat?", "Vraag 2", "Wie?", "Antwoord 1, 2", "Dit."]


def test_each_row_has_its_own_lines() -> None:
    head, first = rows(("Vraag", "Antwoord"), ("1. Wat?", "Dit."))
    assert tables.by_row([head, first]) == [[], ["Vraag 1", "Wat?", "Antwoord 1", "Dit."]]
    assert tables.by_row(rows(("Land", "Aantal"), ("Mali", "3"))) is None


def test_cells_of_plain_text_are_parted_by_a_sign() -> None:
    assert tables.cells(["| a | b |", "c\td"], "|") == [[["a"], ["b"]], [["c\td"]]]


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("Vraagstelling", "Antwoord van de minister"),
        ("Vraag", "Reactie college"),
        ("Vraag", "Beantwoording"),
    ],
)
def test_heads_may_say_more_than_that_they_ask_or_answer(question: str, answer: str) -> None:
    found = tables.lines(rows((question, answer), ("1. Wat?", "Dit.")))
    assert found == ["Vraag 1", "Wat?", "Antwoord 1", "Dit."]


def test_the_heads_may_stand_below_a_title_of_the_table() -> None:
    found = tables.lines(rows(("Vragen over gas",), ("Vraag", "Antwoord"), ("1. Wat?", "Dit.")))
    assert found == ["Vragen over gas", "Vraag 1", "Wat?", "Antwoord 1", "Dit."]


def test_without_heads_each_cell_of_a_pair_is_a_line() -> None:
    assert tables.lines(rows(("1. Wat?", "Dit."), ("2. Wie?", "Hij."))) == [
        *("1. Wat?", "Dit."),
        *("2. Wie?", "Hij."),
    ]
    assert tables.lines(rows(("1", "Wat?", "Dit."), ("2", "Wie?", "Hij."))) == [
        *("1. Wat?", "Dit."),
        *("2. Wie?", "Hij."),
    ]
    assert tables.lines(rows(("Wat?", "Dit."), ("Mali", "3"))) is None
