"""Answers that point to other answers."""

from qa_cli.model.document import Answer, SubQuestion
from qa_cli.model.passages import Lines, Paragraph
from qa_cli.reading.assembly import references
from qa_cli.reading.forms import form as forms

NL = forms.form("nl")


def test_an_answer_points_to_others() -> None:
    for text, numbers in [
        ("Zie het antwoord op vraag 3.", (3,)),
        ("Ja, zie antwoord vraag 2.", (2,)),
        ("Zie ook mijn antwoorden op de vragen 1 en 3.", (1, 3)),
        ("Zie vraag 2 en verder niets.", (2,)),
        ("Hiervoor verwijs ik naar het antwoord op vraag 1.", (1,)),
        ("Zie het antwoord op vraag 9.", ()),
        ("De vraag 3 is gezien.", ()),
    ]:
        assert references.find(text, NL, {1, 2, 3}) == numbers


def test_an_answer_does_not_point_to_itself() -> None:
    text = (Paragraph("Zie het antwoord op vraag 1 en vraag 2.", Lines(1, 1)),)
    questions = [SubQuestion(number, text) for number in (1, 2)]
    (resolved,) = references.resolve([Answer((2,), text)], questions, NL)
    assert resolved.refers_to == (1,)
