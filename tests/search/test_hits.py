"""What a hit says: the text that is shown, what matched in it, and how."""

from qa_cli.model.document import Document
from qa_cli.search import Memory, find, parse
from tests.search.conftest import search


def test_a_hit_in_the_translation_shows_it_and_keeps_the_original() -> None:
    hit = search("ceasefire").hits[0]
    assert hit.unofficial
    assert hit.language == "en"
    assert "ceasefire" in hit.text
    assert "staakt-het-vuren" in (hit.original or "")


def test_words_of_original_and_translation_may_stand_in_one_passage() -> None:
    hit = search("borrell ceasefire").hits[0]
    assert hit.unofficial
    assert [(match.matched, match.language) for match in hit.matches] == [
        ("Borrell", "nl"),
        ("ceasefire", "en"),
    ]
    assert {hit.text[start:end] for start, end in hit.spans} == {"Borrell", "ceasefire"}


def test_a_hit_holds_the_name_of_its_document_and_the_numbers_printed_together(
    bundled: Document,
) -> None:
    first = bundled.questions[0]._replace(number=4, together=(4, 5))
    both = bundled._replace(questions=(first, first._replace(number=5)), answers=())
    word = first.paragraphs[0].text.split()[0]
    hit = next(hit for hit in find(parse(word), Memory(both)).hits if hit.part == "question")
    assert (hit.document, hit.number, hit.together) == (bundled.name, 4, (4, 5))


def test_overlapping_matches_are_highlighted_as_one() -> None:
    hit = search("nagorno-karabach").hits[0]
    assert [hit.text[start:end] for start, end in hit.spans] == ["Nagorno–Karabach"]
