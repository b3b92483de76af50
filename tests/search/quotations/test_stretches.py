"""Neighbouring passages as one run of words: where words stand, whose they are, as printed."""

import pytest

from qa_cli.model.document import Document
from qa_cli.model.passages import Lines, Paragraph
from qa_cli.search.quotations.stretches import Run, Stretch, together
from qa_cli.search.quotations.words import compared
from tests.papers import TRAINS, paper

PAIRS = (
    ("Wat kost dit?", "Dat kost 5 euro.\n\nDat is zo."),
    ("Wie betaalt?", "De stad.[1] En het land2 betaalt."),
)
SHORT = paper("p", "nl", "Kosten", ("Vooraf dit.",), PAIRS)


def stretch(document: Document = SHORT, **options: bool) -> Stretch:
    return Stretch(enumerate(document.passages()), **options)


def runs(text: str, inside: Stretch | None = None) -> list[Run]:
    within = inside or stretch()
    return within.runs(compared(text, "nl", glued_calls=True).words)


def run(text: str, inside: Stretch | None = None) -> Run:
    (found,) = runs(text, inside)
    return found


def test_the_words_of_all_passages_stand_in_a_row() -> None:
    made = stretch()
    assert " ".join(made.keys) == (
        "kosten vooraf dit wat kost dit wie betaalt dat kost 5 euro dat is zo de stad en het land"
        " 2 betaalt"
    )
    assert [(member.passage.part, member.first) for member in made.members] == [
        *(("title", 0), ("introduction", 1), ("question", 3), ("question", 6), ("answer", 8)),
        ("answer", 15),
    ]


def test_a_passage_without_words_is_no_part_of_it() -> None:
    assert Stretch(enumerate(paper("p", "nl", "…", ("?!",), ()).passages())).members == []


def test_words_are_found_wherever_they_stand_side_by_side() -> None:
    assert runs("dat") == [Run(8, 9), Run(12, 13)]
    assert runs("Dat kost 5 EURO, dat") == [Run(8, 13)]
    assert runs("dat euro") == []


def test_they_may_run_over_passages() -> None:
    assert runs("Wie betaalt? Dat kost") == [Run(6, 10)]


def test_they_begin_and_end_at_whole_words() -> None:
    assert runs("at kost 5 euro") == []
    assert runs("Dat kost 5 eur") == []
    assert runs("kost 5") == [Run(9, 11)]


def test_glued_words_are_the_words_apart_but_numbers_are_not() -> None:
    assert runs("datkost 5 euro") == [Run(8, 12)]
    assert runs("vooraf ditwat") == [Run(1, 4)]
    assert runs("5euro") == [Run(10, 12)]
    assert (
        together(compared("2017 30", "nl").words)[0] != together(compared("201730", "nl").words)[0]
    )


def test_words_are_cut_as_they_are_printed_with_a_blank_line_between_passages() -> None:
    made = stretch()
    assert made.cut(run("kost 5 euro dat is", made)) == "kost 5 euro.\n\nDat is"
    assert made.cut(run("dit wie betaalt dat", made)) == "dit\n\nWie betaalt\n\nDat"
    assert made.cut(Run(4, 4)) == ""


def test_each_word_is_of_its_passage() -> None:
    made = stretch()
    assert [made.member(at).key for at in (0, 1, 2, 3, 7, 8, 21)] == [0, 1, 1, 2, 3, 4, 5]
    assert [member.key for member in made.among(Run(7, 16))] == [3, 4, 5]
    assert [member.key for member in made.among(Run(8, 8))] == [4]


def test_words_are_given_with_the_text_that_their_offsets_lead_into() -> None:
    words, texts = stretch().words(range(14, 16))
    printed = [text[word.start : word.end] for word, text in zip(words, texts, strict=True)]
    assert printed == ["zo", "De"]


def test_calls_between_the_words_are_told_and_those_after_them_are_not() -> None:
    made = stretch(glued_calls=True)
    assert made.calls(run("de stad en het land betaalt", made)) == ["[1]", "2"]
    assert made.calls(run("de stad", made)) == []
    assert made.calls(run("en het land", made)) == []


def test_a_number_that_is_glued_to_a_word_is_a_call_only_if_it_is_taken_for_one() -> None:
    assert runs("het land betaalt") == []
    assert runs("het land 2 betaalt") == [Run(18, 22)]
    assert runs("het land betaalt", stretch(glued_calls=True)) == [Run(18, 21)]


def test_an_origin_is_the_passage_its_speaker_and_the_lines_of_its_paragraphs() -> None:
    made = stretch()
    origin = made.origin(run("is zo", made))
    assert (origin.document, origin.part, origin.number, origin.to) == ("p", "answer", 1, (1,))
    assert (origin.speaker, origin.until, origin.language) == ("minister", None, "nl")
    (paragraph,) = (one for one in SHORT.answers[0].paragraphs if one.text == "Dat is zo.")
    assert origin.location == paragraph.lines


def test_an_origin_over_passages_says_until_where_and_has_a_speaker_if_all_are_of_one() -> None:
    made = stretch()
    over = made.origin(run("betaalt dat", made))
    assert (over.part, over.until, over.speaker) == ("question", ("answer", 1), None)
    assert over.number == 2
    own = made.origin(run("Kosten vooraf dit wat", made))
    assert (own.part, own.until, own.speaker) == ("title", ("question", 1), "asker")
    assert own.location == Lines(1, 4)


def test_the_lines_of_passages_that_are_printed_in_another_order_are_all_lines_between() -> None:
    (first, _), answers = SHORT.questions, SHORT.answers
    late = first._replace(paragraphs=(Paragraph("Wat nu?", Lines(90, 91, (3, 3))),))
    early = answers[0]._replace(paragraphs=(Paragraph("Niets.", Lines(7, 8, (1, 2))),))
    made = stretch(SHORT._replace(questions=(late,), answers=(early,)))
    assert made.origin(run("nu niets", made)).location == Lines(7, 91, (1, 3))


def test_pages_are_those_from_the_first_to_the_last_line() -> None:
    pages = [Paragraph("Een.", Lines(1, 2, (1, 1))), Paragraph("Twee.", Lines(3, 4, (2, 3)))]
    answer = SHORT.answers[0]._replace(paragraphs=tuple(pages))
    made = stretch(SHORT._replace(answers=(answer,)))
    assert made.origin(run("een twee", made)).location == Lines(1, 4, (1, 3))
    assert made.origin(run("twee", made)).location == Lines(3, 4, (2, 3))


def test_lines_without_pages_among_others_leave_the_pages_out() -> None:
    paragraphs = (Paragraph("Een.", Lines(1, 2, (1, 1))), Paragraph("Twee.", Lines(3, 4)))
    answer = SHORT.answers[0]._replace(paragraphs=paragraphs)
    made = stretch(SHORT._replace(answers=(answer,)))
    assert made.origin(run("een twee", made)).location == Lines(1, 4)


def test_the_paragraph_of_a_word_is_found_however_short_it_is() -> None:
    texts = ("Een.", "U.", "Wij nu?")
    paragraphs = tuple(Paragraph(text, Lines(at, at)) for at, text in enumerate(texts, start=1))
    made = stretch(SHORT._replace(answers=(SHORT.answers[0]._replace(paragraphs=paragraphs),)))
    for word, line in (("een", 1), ("u", 2), ("wij", 3)):
        assert made.origin(run(word, made)).location == Lines(line, line)


def test_the_translation_is_a_stretch_of_its_own_where_there_is_one() -> None:
    title = SHORT.title._replace(translation="Costs")
    made = stretch(SHORT._replace(title=title), unofficial=True)
    assert (made.keys, made.language) == (["costs"], "en")
    origin = made.origin(Run(0, 1))
    assert (origin.part, origin.unofficial, origin.language) == ("title", True, "en")
    assert stretch(TRAINS, unofficial=True).members == []


@pytest.mark.parametrize(("text", "offsets"), [("de stad", [0, 2, 6]), ("", [0]), ("5", [0, 3])])
def test_letters_stand_together_and_numbers_keep_their_edges(text: str, offsets: list[int]) -> None:
    assert together(compared(text, "nl").words)[1] == offsets
