"""The model: how its parts are put together."""

from qa_cli.model.document import Call, Document, Footnote, Remark
from qa_cli.model.passages import Lines, Location, Paragraph
from tests.render import results


def text(content: str, line: int) -> tuple[Paragraph, ...]:
    return (Paragraph(content, Lines(line, line)),)


def test_one_answer_answers_several_sub_questions(awkward: Document) -> None:
    one, two, four = awkward.questions
    (answer,) = awkward.answers_to(one)
    assert awkward.answers_to(two) == (answer,)
    assert awkward.answers_to(four) == ()


def test_passages_come_in_the_order_of_the_document(awkward: Document) -> None:
    call = Call(Location("question", 1, Lines(5, 5)), 3)
    noted = awkward._replace(
        remarks=(Remark(text("Vooraf dit.", 20)), Remark(text("Een bijlage.", 30), "Bijlage")),
        footnotes=(Footnote("12", text("De Tijd.", 40), (call,)), Footnote("*", text("Zie.", 41))),
    )
    found = [(passage.part, passage.number, passage.to) for passage in noted.passages()]
    assert found == [
        ("title", None, ()),
        ("introduction", 1, ()),
        ("introduction", 2, ()),
        ("question", 1, ()),
        ("question", 2, ()),
        ("question", 4, ()),
        ("answer", 1, (1, 2)),
        ("remark", 1, ()),
        ("remark", 2, ()),
        ("footnote", 12, ()),
        ("footnote", None, ()),
    ]


def test_numbers_that_are_printed_as_one_text_are_one_passage() -> None:
    passages = [one for one in results.DOCUMENT.passages() if one.part == "question"]
    assert [(one.number, one.together) for one in passages] == [
        *((1, ()), (2, ()), (4, ()), (5, (5, 6))),
    ]
    answers = [one for one in results.DOCUMENT.passages() if one.part == "answer"]
    assert [(one.number, one.to) for one in answers] == [
        *((1, (1, 2)), (None, ()), (5, (5, 6)), (9, (9,))),
    ]
