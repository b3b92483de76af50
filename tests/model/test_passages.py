"""A passage: its paragraphs as one text, and where they are."""

from qa_cli.model.document import Document
from qa_cli.model.passages import Lines, span
from tests.render import results


def test_paragraphs_are_joined_by_one_blank_line(awkward: Document) -> None:
    *_, question, answer = awkward.passages()
    assert question.text == "Hoeveel brieven kreeg u over neutraliteit?\n\na) Uit Mali?"
    assert question.lines == Lines(7, 8)
    assert question.translation is None
    assert answer.translation == "See my answer. Guns.\n\nIt was not opened."


def test_a_span_has_pages_only_where_both_ends_have() -> None:
    first, second = results.DOCUMENT.answers[0].paragraphs
    paged = first._replace(lines=Lines(9, 9, (2, 2)))
    assert span([first, second]) == Lines(9, 10)
    assert span([paged, second]) == Lines(9, 10)
    assert span([paged, second._replace(lines=Lines(10, 12, (3, 4)))]) == Lines(9, 12, (2, 4))
