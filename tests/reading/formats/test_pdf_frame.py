"""How a page lies: turned when saved, turned when drawn, or both."""

import pytest

from qa_cli.reading.formats.pdf_frame import Box, Frame, angle_at, is_slanted, upright
from tests.reading.pages import opened
from tests.reading.writers import Set, pdf

WIDTH, HEIGHT = 595, 842
BOX = Box(10, 20, 110, 50)


@pytest.mark.parametrize(
    ("turn", "seen"),
    [
        (0, Box(10, 20, 110, 50)),
        (90, Box(20, WIDTH - 110, 50, WIDTH - 10)),
        (180, Box(WIDTH - 110, HEIGHT - 50, WIDTH - 10, HEIGHT - 20)),
        (270, Box(HEIGHT - 50, 10, HEIGHT - 20, 110)),
    ],
)
def test_a_place_is_seen_where_the_turn_puts_it(turn: int, seen: Box) -> None:
    assert Frame(turn, WIDTH, HEIGHT).seen(BOX) == seen


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
def test_a_place_that_is_seen_leads_back_to_where_it_stands(turn: int) -> None:
    frame = Frame(turn, WIDTH, HEIGHT)
    assert frame.before(frame.seen(BOX)) == BOX


def lies(*texts: Set, rotate: int = 0) -> tuple[int, float, float, int]:
    """How a page is turned in the end, its size before, and the angle of its letters."""
    with opened(pdf([texts], rotate=rotate)) as (page, _):
        text_page, frame, angle = upright(page)
        text_page.close()
        return (*frame, angle)


@pytest.mark.parametrize("rotate", [0, 90, 180, 270])
@pytest.mark.parametrize("angle", [0, 90, 180, 270])
def test_a_page_is_turned_until_its_letters_stand_upright(angle: int, rotate: int) -> None:
    found = lies(Set(300, 400, "Kamervragen over Mali", turned=angle), rotate=rotate)
    assert found == ((360 - angle) % 360, WIDTH, HEIGHT, angle)


def test_a_page_of_slanted_letters_stays_as_it_was_saved() -> None:
    assert lies(Set(300, 400, "CONCEPT", turned=45), rotate=90) == (90, WIDTH, HEIGHT, 45)


def test_letters_that_run_both_ways_turn_no_page() -> None:
    both = (Set(300, 400, "Schuineregels", turned=90), Set(60, 700, "Eneregels."))
    assert lies(*both) == (0, WIDTH, HEIGHT, 0)


def test_most_letters_tell_which_way_a_page_runs() -> None:
    few = (Set(300, 400, "Antwoord op de vragen over Mali", turned=90), Set(60, 700, "Mali"))
    assert lies(*few)[3] == 90


@pytest.mark.parametrize(("turned", "angle"), [(0, 0), (90, 90), (45, 45), (-30, 330)])
def test_the_angle_of_a_letter_is_told_clockwise(turned: int, angle: int) -> None:
    with opened(pdf([[Set(300, 400, "Mali", turned=turned)]])) as (page, _):
        text_page = page.get_textpage()
        assert angle_at(text_page.raw, 0) == angle
        text_page.close()


@pytest.mark.parametrize(
    ("angle", "usual", "slanted"),
    [
        (0, 0, False),
        (5, 0, False),
        (6, 0, True),
        (355, 0, False),
        (354, 0, True),
        (45, 0, True),
        (180, 0, True),
        (90, 90, False),
        (0, 90, True),
        (2, 358, False),
    ],
)
def test_a_letter_is_slanted_by_more_than_a_few_degrees(
    angle: int, usual: int, slanted: bool
) -> None:
    assert is_slanted(angle, usual) is slanted
