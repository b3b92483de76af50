"""Numbers inside of short lines begin answers where they answer the rest, and are said in doubt."""

from tests.reading.writers import answers, problems, read_text

FLEMISH = "Vlaamse Regering\n\n1. Hoeveel?\n2. Wanneer?\n\n"


def test_numbers_inside_short_lines_count_where_they_answer_the_rest() -> None:
    reading = read_text(f"{FLEMISH}ANTWOORD: 1. Tien stuks. 2. Volgend jaar.\n")
    assert answers(reading) == {(1,): "Tien stuks.", (2,): "Volgend jaar."}
    assert problems(reading) == []


def test_numbers_that_begin_again_within_the_answers_are_said() -> None:
    services = "Kabinet1. Tien stuks. 2. Volgend jaar. Dienst1. Acht stuks. 2. Nooit."
    reading = read_text(f"{FLEMISH}ANTWOORD\n\n{services}\n")
    assert answers(reading)[1,] == "Tien stuks."
    assert problems(reading) == ["answer or list item", "another block of answers"]


def test_a_list_that_an_answer_to_all_announces_is_part_of_it() -> None:
    text = "Om twee redenen: 1. Het is te duur. 2. Het is te laat."
    reading = read_text(f"{FLEMISH}ANTWOORD\n\n{text}\n")
    assert answers(reading) == {(1, 2): text}
    assert problems(reading) == []
