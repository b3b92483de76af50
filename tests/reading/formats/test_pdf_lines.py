"""The lines of a page as they are printed, without what is slanted, hidden or raised."""

from qa_cli.reading.formats import pdf_lines, raised
from qa_cli.reading.formats.pdf_lines import Printed
from tests.reading.pages import characters, drawn, of_one_page
from tests.reading.writers import Drawn, Set, column, pdf

TEXT = ["De eerste regel is lang", "De tweede regel is lang", "De derde regel is lang"]
NOTE = Set(108, 704, "2", size=6)


def printed(content: bytes) -> list[Printed]:
    with characters(content) as page:
        return pdf_lines.printed(page, list(page.lines()))


def lines(*texts: Drawn | Set) -> list[str]:
    """The lines that hold anything, the calls of notes between braces."""
    found = (one.text.strip() for one in printed(pdf([texts])))
    return [one.replace(raised.OPEN, "{").replace(raised.CLOSE, "}") for one in found if one]


def beside(content: bytes) -> list[str]:
    return [one.beside for one in printed(content) if one.beside]


def test_plain_lines_are_as_they_are_found() -> None:
    found = printed(pdf([column(TEXT)]))
    assert [(one.text, one.beside) for one in found] == [(line, "") for line in TEXT]
    assert found[0].top > found[1].top > found[2].top


def test_a_page_without_lines_has_none_printed() -> None:
    assert [one.text for one in printed(pdf([[]]))] == [""]


def test_a_raised_number_is_marked_and_the_line_goes_on_after_it() -> None:
    page = (Set(60, 700, "Dat zijn 25"), NOTE, Set(114, 700, "gemeenten."), Set(60, 686, "En nu."))
    assert lines(*page) == ["Dat zijn 25{2} gemeenten.", "En nu."]


def test_a_line_that_pdfium_breaks_after_a_high_number_goes_on_if_it_is_near() -> None:
    number = Set(108, 706, "2", size=6)
    near, far = (Set(x, 700, "gemeenten.") for x in (113, 150))
    with characters(pdf([[Set(60, 700, "Dat zijn 25"), number, near]])) as page:
        assert len(list(page.lines())) == 2  # as PDFium has them
    assert lines(Set(60, 700, "Dat zijn 25"), number, near) == ["Dat zijn 25{2}gemeenten."]
    assert lines(Set(60, 700, "Dat zijn 25"), number, far) == ["Dat zijn 25{2}", "gemeenten."]


def test_several_calls_in_a_line_are_marked() -> None:
    page = (
        *(Set(60, 700, "Dat zijn 25"), NOTE, Set(114, 700, "en ook nog"), Set(166, 704, "3", 6)),
        Set(60, 686, "En nu."),
    )
    (first, second) = lines(*page)
    assert (first.replace(" ", ""), second) == ("Datzijn25{2}enooknog{3}", "En nu.")


def test_what_stands_far_from_a_raised_number_begins_a_line() -> None:
    page = (Set(60, 700, "Dat zijn 25"), NOTE, Set(60, 686, "En nu."))
    assert lines(*page) == ["Dat zijn 25{2}", "En nu."]


def test_a_raised_unit_is_text() -> None:
    page = (Set(60, 700, "Het is 3 m"), Set(105.5, 704, "2", size=6), Set(60, 686, "En nu."))
    assert lines(*page)[0] == "Het is 3 m²"


def test_a_slanted_line_stands_beside_the_text() -> None:
    mark = Set(200, 300, "CONCEPT", size=60, turned=-45)
    text: list[Drawn | Set] = [*column(TEXT)]
    for page in ([mark, *text], [*text, mark]):
        content = pdf([page])
        assert beside(content) == ["CONCEPT"]
        assert [one.text.strip() for one in printed(content) if one.text.strip()] == TEXT


def test_what_is_slanted_at_the_end_of_the_last_line_stands_beside_it() -> None:
    page: list[Drawn | Set] = [*column(TEXT), Set(160, 752, "CONCEPT", turned=-45)]
    *_, last = printed(pdf([page]))
    assert (last.text, last.beside) == (TEXT[-1], "CONCEPT")


def test_a_large_heading_is_text() -> None:
    assert lines(Set(60, 800, "Een titel", size=30), *column(TEXT)) == ["Een titel", *TEXT]


def test_hidden_lines_that_are_drawn_too_stand_beside_the_text() -> None:
    text = [f"De regel met {word} is lang genoeg" for word in "abcdefghij"]
    content = of_one_page(f"{drawn(text)}\n{drawn(text, mode=3)}")
    assert [one.text for one in printed(content) if one.text.strip()] == text
    assert beside(content) == text


def test_hidden_lines_that_are_drawn_nowhere_are_the_text() -> None:
    assert [one.text for one in printed(of_one_page(drawn(TEXT, mode=3)))] == TEXT
    assert beside(of_one_page(drawn(TEXT, mode=3))) == []
    other = of_one_page(f"{drawn(TEXT[:1])}\n{drawn(['', *TEXT[1:]], mode=3)}")
    assert [one.text for one in printed(other) if one.text.strip()] == TEXT


def test_calls_are_told_with_what_stands_before_them() -> None:
    page = (Set(60, 720, "Een regel ervoor"), Set(60, 700, "Dat zijn 25"), NOTE)
    with characters(pdf([page])) as found:
        ((before, after),) = pdf_lines.calls(found)
    assert before == "Dat zijn 252"
    assert after == f"Dat zijn 25{raised.OPEN}2{raised.CLOSE}"


def test_of_a_long_line_its_end_is_told() -> None:
    page = (Set(60, 700, "Zo zijn het er dan 25"), Set(152, 704, "2", size=6))
    with characters(pdf([page])) as found:
        ((before, _),) = pdf_lines.calls(found)
    assert "Zo zijn het er dan 252".endswith(before)
    assert 3 < len(before) <= 13


def test_a_page_without_raised_numbers_has_no_calls() -> None:
    with characters(pdf([column(TEXT)])) as found:
        assert pdf_lines.calls(found) == []
