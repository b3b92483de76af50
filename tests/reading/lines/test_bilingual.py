"""A question that is printed in two languages is read in the first."""

from qa_cli.reading.lines import bilingual
from qa_cli.reading.lines.line import numbered
from tests.reading.writers import answers, problems, read_text


def test_one_language_of_two_is_read() -> None:
    reading = read_text(
        "Belgische Kamer\nDO 2012201313579\nVraag nr. 620 van de heer Bo van 20 juni 2013 (Fr.) :\n"
        "Fraude.\n1. Hoeveel?\n2. Waarom?\nAntwoord : 1. Tien.\n2. Daarom.\nDO 2012201313579\n"
        "Question n° 620 de M. Bo du 20 juin 2013 (Fr.) :\nLa fraude.\n"
        "1. Combien ?\n2. Pourquoi ?\nRéponse : 1. Dix.\n2. Voilà.\n"
    )
    assert answers(reading) == {(1,): "Tien.", (2,): "Daarom."}
    other = [left.text for left in reading.left_out if left.kind == "other language"]
    assert (other[0], other[-1]) == ("DO 2012201313579", "2. Voilà.")
    assert reading.problems == ()


def test_the_head_of_another_question_is_reported() -> None:
    asked = "Vraag nr. {} van de heer Bo van 20 juni 2013 (N.) :\nFraude.\n1. Hoe?\n2. Wie?\n"
    assert "another question" in problems(read_text(asked.format(620) + asked.format(621)))


def test_a_text_without_the_head_of_a_question_is_left_as_it_is() -> None:
    lines = numbered("Een titel\n1. Hoeveel?")
    assert bilingual.separate(lines, "Een titel\n1. Hoeveel?") == (lines, (), ())
