"""The characters of a page and their places, also of letters that are turned or raised."""

import pytest

from qa_cli.reading.formats.pdf_characters import BREAK, UNKNOWN, Found
from tests.reading.pages import characters, drawn, mapped, of_one_page
from tests.reading.writers import Drawn, Set, column, pdf


def lines(*texts: Drawn | Set, rotate: int = 0) -> list[Found]:
    with characters(pdf([texts], rotate=rotate)) as page:
        return list(page.lines())


def text(content: bytes) -> str:
    with characters(content) as page:
        return page.text


def raised(*texts: Drawn | Set, usual: float = 10) -> list[str]:
    """What stands raised on a page, with what is before it."""
    with characters(pdf([texts])) as page:
        return [f"{page.text[:start]}|{page.text[start:end]}" for start, end in page.raised(usual)]


def called(code: str) -> bytes:
    """A page of "K" and "a", of which a font says that the first is a character of this code."""
    return mapped(drawn(["Ka", "Kb a"]), "K", code)


def test_lines_are_found_with_their_places() -> None:
    first, second = lines(*column(["Vraag 1", "Klopt het bericht?"]))
    assert (first.text, first.at, second.text, second.at) == (
        *("Vraag 1", 0),
        *("Klopt het bericht?", len(f"Vraag 1{BREAK}")),
    )
    assert first.top - second.top == pytest.approx(14)
    assert first.left == second.left == pytest.approx(60, abs=1)
    assert first.right < second.right
    assert first.height == second.height > 0


def test_letters_of_another_size_have_another_height() -> None:
    large, small = lines(Set(60, 700, "Titel", size=20), Set(60, 600, "Tekst", size=10))
    assert large.height == pytest.approx(2 * small.height)


def test_a_blank_line_stands_as_high_as_the_one_before_and_has_no_height() -> None:
    found = lines()
    assert found == [Found("", 0, 0.0, 0.0)]


@pytest.mark.parametrize(("line", "first"), [("  Mali", 12), ("Mali", 10), ("", 10)])
def test_the_first_letter_of_a_line_is_after_its_spaces(line: str, first: int) -> None:
    assert Found(line, 10, 0.0, 0.0).first == first


@pytest.mark.parametrize("angle", [90, 180, 270])
def test_the_places_on_a_turned_page_are_those_that_are_seen(angle: int) -> None:
    texts = {
        90: (Set(300, 700, "Een", turned=90), Set(280, 700, "Twee", turned=90)),
        180: (Set(300, 300, "Een", turned=180), Set(300, 320, "Twee", turned=180)),
        270: (Set(300, 300, "Een", turned=270), Set(320, 300, "Twee", turned=270)),
    }
    first, second = lines(*texts[angle])
    assert (first.text, second.text) == ("Een", "Twee")
    assert first.top - second.top == pytest.approx(20)
    assert first.left == pytest.approx(second.left, abs=1)
    assert first.right > first.left


def test_a_raised_number_is_told_from_one_on_the_line() -> None:
    for x, space in ((108, ""), (112, " ")):
        found = raised(Set(60, 700, "Dat zijn 25"), Set(x, 704, "2", size=6))
        assert found == [f"Dat zijn 25{space}|2"]
    assert raised(Set(60, 700, "Dat zijn 25"), Set(112, 700, "2", size=10)) == []
    assert raised(Set(60, 700, "Dat zijn 25"), Set(108, 704, "2", size=9)) == []
    assert raised(Set(60, 700, "Dat zijn 25"), Set(112, 700, "2", size=6)) == []


def test_a_sign_and_a_number_of_several_digits_may_be_raised() -> None:
    assert raised(Set(60, 700, "gemeenten"), Set(108, 704, "12", size=6)) == ["gemeenten|12"]
    assert raised(Set(60, 700, "gemeenten"), Set(108, 704, "*", size=6)) == ["gemeenten|*"]


def test_a_number_with_nothing_before_it_is_not_raised() -> None:
    assert raised(Set(60, 704, "2", size=6), Set(66, 700, "Zie de bijlage.", size=8)) == []


def test_a_slanted_letter_is_told_from_those_of_its_page() -> None:
    page: list[Drawn | Set] = [
        *column(["De eerste regel", "De tweede regel"]),
        Set(200, 300, "CONCEPT", 40, -45),
    ]
    with characters(pdf([page])) as found:
        assert found.is_slanted(found.text.index("CONCEPT"))
        assert not found.is_slanted(0)


def test_a_letter_that_is_not_drawn_is_hidden() -> None:
    for mode, hidden in ((3, True), (0, False)):
        with characters(of_one_page(drawn(["Vraag 1"], mode))) as found:
            assert found.is_hidden(0) is hidden


@pytest.mark.parametrize(
    ("code", "printed"),
    [("F0B7", "•"), ("F0A7", "▪"), ("F0FC", "✓"), ("F02D", "-"), ("00E9", "é"), ("0041", "A")],
)
def test_bullets_of_symbol_fonts_are_the_characters_that_they_look_like(
    code: str, printed: str
) -> None:
    assert text(called(code)) == f"{printed}a{BREAK}{printed}b a"


@pytest.mark.parametrize("code", ["0000", "FFFE"])
def test_a_character_without_a_letter_is_unknown_and_no_hyphen(code: str) -> None:
    assert UNKNOWN in text(called(code))
    assert "\ufffe" not in text(called(code))


def test_a_rare_character_counts_once_and_the_places_after_it_are_right() -> None:
    with characters(called("D83DDE00")) as rare, characters(called("0041")) as plain:
        assert rare.text == f"😀a{BREAK}😀b a"
        assert [found.at for found in rare.lines()] == [found.at for found in plain.lines()]
        for at in (1, 5, 7):
            assert rare.box(at) == plain.box(at)


def test_marks_of_calls_cannot_come_out_of_a_page() -> None:
    assert text(called("FDD0")).startswith("\ufffda")
