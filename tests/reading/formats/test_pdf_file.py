"""Lines of a PDF: in reading order, columns one behind the other, with their pages."""

from qa_cli.reading.formats import pdf_file
from tests.reading.writers import answers, column, pdf, read_bytes

LEFT = [f"Links staat regel {number} van de tekst" for number in range(8)]
RIGHT = [f"Rechts staat regel {number} ervan" for number in range(8)]


def lines(content: bytes) -> list[str]:
    return [line.text.strip() for line in pdf_file.read(content, "x").lines if line.text.strip()]


def test_two_columns_are_read_one_behind_the_other() -> None:
    left, right = column(LEFT), column(RIGHT, x=320)
    assert lines(pdf([[*left, *right]])) == [*LEFT, *RIGHT]


def test_two_columns_that_are_written_row_by_row_are_too() -> None:
    rows = [text for pair in zip(column(LEFT), column(RIGHT, x=320), strict=True) for text in pair]
    assert lines(pdf([rows])) == [*LEFT, *RIGHT]


def test_a_heading_over_both_columns_stands_before_them() -> None:
    heading = "Een titel die over beide kolommen van de bladzijde loopt, van links naar rechts"
    rows = [text for pair in zip(column(LEFT), column(RIGHT, x=320), strict=True) for text in pair]
    assert lines(pdf([[(60, 810, heading), *rows]])) == [heading, *LEFT, *RIGHT]


def test_a_gap_parts_paragraphs() -> None:
    texts = ["De eerste alinea is kort.", "", "De tweede alinea is ook kort."]
    blank = pdf_file.read(pdf([column([*LEFT, *texts])]), "x").lines[-2]
    assert blank.text == ""


PAGE_HEAD = "Tweede Kamer, vergaderjaar 2024-2025, Aanhangsel"


def test_a_page_break_in_a_sentence_leaves_it_whole_and_its_pages_are_kept() -> None:
    first = column(["Kamervragen over Mali", "", "Vraag 1", "Klopt het bericht dat de steun nog"])
    second = column(["altijd niet is betaald?", "Antwoord 1", "Ja, dat klopt."], top=760)
    foot = (60.0, 40.0, f"{PAGE_HEAD} 1")
    reading = read_bytes(pdf([[*first, foot], [*second, foot]]), "vraag.pdf")
    (question,) = reading.document.questions
    assert question.paragraphs[0].text == (
        "Klopt het bericht dat de steun nog altijd niet is betaald?"
    )
    assert question.paragraphs[0].lines.pages == (1, 2)
    assert answers(reading) == {(1,): "Ja, dat klopt."}


def test_heads_that_stand_on_most_pages_are_left_out_and_headings_are_not() -> None:
    pages = [
        [*column(["Ministerie van Justitie", f"Bladzijde {number} van 3", "", f"Vraag {number}"]),
         *column(["Wat is de stand?", f"Antwoord {number}", "Goed."], top=700)]
        for number in (1, 2, 3)
    ]  # fmt: skip
    reading = read_bytes(pdf(pages), "vraag.pdf")
    assert [*answers(reading)] == [(1,), (2,), (3,)]
    kinds = {left.text: left.kind for left in reading.left_out}
    assert kinds["Ministerie van Justitie"] == kinds["Bladzijde 2 van 3"] == "page head or foot"


def test_a_name_at_the_end_of_a_page_does_not_run_into_the_next() -> None:
    letter = column(["Kamerstuk 36 410", "", "D.M. van Weel"])
    title = "Antwoorden van de minister van Justitie op Kamervragen over Mali"
    annex = column([title, "", "Vraag 1", "Klopt het?", "Antwoord 1", "Ja."])
    assert read_bytes(pdf([letter, annex]), "brief.pdf").document.title.text == title
