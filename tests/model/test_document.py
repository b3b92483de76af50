"""The model: how its parts are put together."""

from qa_cli.model.document import (
    Call,
    Document,
    Footnote,
    Lines,
    Location,
    Paragraph,
    Remark,
    span,
)
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


def test_paragraphs_are_joined_by_one_blank_line(awkward: Document) -> None:
    *_, question, answer = awkward.passages()
    assert question.text == "Hoeveel brieven kreeg u over neutraliteit?\n\na) Uit Mali?"
    assert question.lines == Lines(7, 8)
    assert question.translation is None
    assert answer.translation == "See my answer. Guns.\n\nIt was not opened."


def test_numbers_that_are_printed_as_one_text_are_one_passage() -> None:
    passages = [one for one in results.DOCUMENT.passages() if one.part == "question"]
    assert [(one.number, one.together) for one in passages] == [
        *((1, ()), (2, ()), (4, ()), (5, (5, 6))),
    ]
    answers = [one for one in results.DOCUMENT.passages() if one.part == "answer"]
    assert [(one.number, one.to) for one in answers] == [
        *((1, (1, 2)), (None, ()), (5, (5, 6)), (9, (9,))),
    ]


def test_a_span_has_pages_only_where_both_ends_have() -> None:
    first, second = results.DOCUMENT.answers[0].paragraphs
    paged = first._replace(lines=Lines(9, 9, (2, 2)))
    assert span([first, second]) == Lines(9, 10)
    assert span([paged, second]) == Lines(9, 10)
    assert span([paged, second._replace(lines=Lines(10, 12, (3, 4)))]) == Lines(9, 12, (2, 4))
