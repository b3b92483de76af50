"""More than a written question could hold is refused at once, or read in good time."""

import pytest

from qa_cli.reading import limits
from tests.reading.writers import WRITTEN, docx, flemish, growth, package, pdf, read_text, refusal


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("x" * (limits.LONGEST_LINE + 1), "a line of 100,001 characters"),
        ("woord\n" * (limits.MOST_LINES + 1), "20,002 lines"),
        ("een lange tekst " * 7 + "\n", "a text of"),
        ("1. Ja.\n" * (limits.MOST_NUMBERS + 1), "1,501 numbered lines"),
    ],
)
def test_what_is_too_large_is_refused_with_the_limit(
    monkeypatch: pytest.MonkeyPatch, text: str, reason: str
) -> None:
    monkeypatch.setattr(limits, "MOST_TEXT", 100 if reason == "a text of" else limits.MOST_TEXT)
    assert f"it holds {reason}" in refusal(text.encode())


def test_a_bomb_is_refused_before_it_is_unpacked() -> None:
    text = "0" * (limits.LARGEST_PART + 1)
    assert "it unpacks to 50,000,001 bytes or more" in refusal(package({"word/document.xml": text}))


def test_a_pdf_of_too_many_pages_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("qa_cli.reading.formats.pdf_file.MOST_PAGES", 2)
    assert "it has 3 pages; qa reads 2 pages at most" in refusal(pdf([[(60, 700, "Vraag")]] * 3))


def test_headings_that_name_more_numbers_than_any_question_has_are_refused() -> None:
    text = "Vraag 1-500\nWat?\nAntwoord 1 t/m 500\nNiets.\n" * 2
    assert "its headings hold 2,000 numbers" in refusal(text.encode())


def test_a_docx_of_very_many_elements_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("qa_cli.reading.formats.docx_package.MOST_MARKUP", 1_000)
    assert "elements and attributes" in refusal(docx("<w:p/>" * 1_000))


def test_a_page_of_very_many_attributes_is_refused() -> None:
    attributes = " ".join(f"a{number}=b" for number in range(limits.MOST_ATTRIBUTES + 1))
    page = f"<html><body><p {attributes}>Ja.</p></body></html>"
    assert "attributes" in refusal(page.encode())


def test_a_pdf_of_very_many_pieces_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    page = [(60, 780 - at, "Klopt het bericht van gisteren?") for at in range(20)]
    for limit, where in (("MOST_OBJECTS", "on a page"), ("MOST_DRAWN", "on its pages")):
        with monkeypatch.context() as patched:
            patched.setattr(f"qa_cli.reading.formats.pdf_file.{limit}", 10)
            assert where in refusal(pdf([page]))


@pytest.mark.parametrize(("limit", "file"), [("MARKUP", "a.html"), ("MARKDOWN", "a.md")])
def test_markup_that_would_take_long_to_parse_is_refused(limit: str, file: str) -> None:
    most = getattr(limits, f"LARGEST_{limit}")
    assert f"qa reads {most:,} bytes at most" in refusal(b"<p>Ja.</p>" * (most // 10 + 1), file)


def test_a_document_in_json_may_be_larger_but_not_endless(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "LARGEST_JSON", 5)
    assert "it holds 6 bytes of JSON or more; qa reads 5 bytes" in refusal(b'{"a":1')


@pytest.mark.slow
@pytest.mark.parametrize("word", ["MINISTER ", "A-", "VAN DE ", "Van "])
def test_the_time_of_a_head_of_very_many_capitals_grows_with_their_number(word: str) -> None:
    def read(count: int) -> object:
        head = flemish(WRITTEN, heads=True)
        return read_text(head.replace("van FREYA", f"van {word * count} FREYA"))

    assert growth(read, 2_500, times=4) < 8


@pytest.mark.slow
@pytest.mark.parametrize("lists", [1, 3])
def test_the_time_of_very_many_numbered_lines_grows_with_their_number(
    monkeypatch: pytest.MonkeyPatch, lists: int
) -> None:
    most = limits.MOST_NUMBERS * 2  # from there on no more beginnings are tried
    monkeypatch.setattr(limits, "MOST_NUMBERS", most * 2)

    def read(count: int) -> object:
        numbers = [1 + at % (count // 2 // lists) for at in range(count // 2)]
        asked = "".join(f"{number}. Wat is dat nu?\n" for number in numbers)
        answered = "".join(f"{number}. Dat is zo.\n" for number in numbers)
        return read_text(f"{asked}\nANTWOORD\n\n{answered}")

    assert growth(read, most, times=2) < 3
