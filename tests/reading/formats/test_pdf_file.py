"""Lines of a PDF with their pages; what holds no text is said to."""

import pytest

from qa_cli.reading.formats import pdf_file
from tests.reading.writers import Set, answers, column, pdf, read_bytes, refusal


def test_a_gap_separates_paragraphs() -> None:
    texts = ["De eerste alinea", "is hier", "heel kort.", "", "De tweede alinea is ook kort."]
    lines = pdf_file.read(pdf([column(texts)]), "x").lines
    assert [line.text.strip() for line in lines] == texts


@pytest.mark.parametrize("x", [480, 12])
def test_notes_in_a_margin_are_no_part_of_the_sentences_beside_them(x: float) -> None:
    text = [f"De regel {word} van de tekst is lang genoeg en gaat nog door" for word in "abcdefgh"]
    notes = ["zie ook", "het besluit", "van mei"]
    body = column(text, x=100)
    small = [Set(x, y, note, size=6) for note, (_, y, _) in zip(notes, body[2:], strict=False)]
    rows = [*body[:2], *(one for pair in zip(body[2:], small, strict=False) for one in pair)]
    source = pdf_file.read(pdf([[*rows, *body[5:]]]), "x")
    assert [line.text.strip() for line in source.lines if line.text.strip()] == text
    assert [line.text.strip() for line in source.footnotes if line.text.strip()] == notes


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


def test_a_name_at_the_end_of_a_page_does_not_run_into_the_next() -> None:
    letter = column(["Kamerstuk 36 410", "", "D.M. van Weel"])
    title = "Antwoorden van de minister van Justitie op Kamervragen over Mali"
    annex = column([title, "", "Vraag 1", "Klopt het?", "Antwoord 1", "Ja."])
    assert read_bytes(pdf([letter, annex]), "brief.pdf").document.title.text == title


def test_a_scanned_pdf_is_said_to_hold_pictures() -> None:
    assert "it holds pictures of text, and no text" in refusal(pdf([[]], picture=True))
    assert "it holds no text" in refusal(pdf([[]]))


def test_a_page_of_a_size_that_no_paper_has_is_refused() -> None:
    content = pdf([column(["Vraag 1", "Klopt het?"])])
    huge = content.replace(b"[0 0 595 842]", b"[0 0 2147483648 842]")
    assert "a page is 2,147,483,648 points wide or high" in refusal(huge)


def test_a_pdf_whose_beginning_is_damaged_is_no_text() -> None:
    content = pdf([column(["Vraag 1", "Klopt het?"])]).replace(b"%PDF-", b"%P\x18F-")
    assert refusal(content, "vraag.pdf") == "cannot read vraag.pdf: it is a damaged PDF"
