"""Page heads and feet are taken out of the sentences in which they stand."""

from tests.reading.writers import answers, body_of, column, kamer, pdf, read_bytes, read_text


def test_a_page_foot_and_its_footnotes_are_taken_out_of_a_sentence() -> None:
    taken = body_of(
        "Vraag 1\nKlopt het bericht?1\nAntwoord 1\nHet ministerie van Kenia heeft in een\n"
        "1BBC, 19 oktober 2024, «British national»\n(https://www.bbc.com)\n"
        "ah-tk-20242025-548\nTweede Kamer, vergaderjaar 2024–2025, Aanhangsel 1\n"
        "verklaring aangegeven dat dit zo is.\n"
    )
    assert [line.number for line in taken.lines if line.text] == [1, 2, 3, 4, 9]
    assert [line.number for line in taken.footnotes] == [5, 6]
    assert taken.footnote_numbers == {1}


def test_a_foot_that_is_laid_out_with_spaces_is_one() -> None:
    foot = "’s-Gravenhage 2024        Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel      1"
    reading = read_text(kamer().replace("dat klopt", f"dat\n{foot}\nklopt"))
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
