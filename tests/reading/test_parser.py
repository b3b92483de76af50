"""A document as a whole: its form, its parts, its problems in the order of its lines."""

from tests.reading.writers import KAMER, of_answers, read_text


def test_a_parliament_that_is_only_spoken_of_is_not_the_documents() -> None:
    document = read_text("Een titel\n\nDe Vlaamse Regering zwijgt.\n\n1. Hoe?\n2. Wie?\n").document
    assert document.metadata.parliament is None


def test_problems_and_what_is_left_out_stand_in_the_order_of_the_lines() -> None:
    reading = read_text(of_answers("Dit gaat vooraf.\n1. Ja.\n3. Nee.\n2. Ja.\n"))
    lines = [problem.lines.first for problem in reading.problems if problem.lines]
    left = [left.lines.first for left in reading.left_out]
    assert (len(lines), lines, left) == (3, sorted(lines), sorted(left))


def test_a_reading_says_what_it_was_read_from() -> None:
    reading = read_text(KAMER, file="vraag.txt")
    assert (reading.file, reading.format, reading.form) == ("vraag.txt", "text", "Tweede Kamer")
