"""Footnotes: known by their numbers, and only where the text above calls for them."""

import pytest

from qa_cli.reading.lines import footnotes
from qa_cli.reading.lines.line import Call, Line, numbered
from tests.reading.writers import answers, body_of, kamer, read_text


@pytest.mark.parametrize("note", ["1) NOS, 6 maart 2024", "[1] NOS, 23 mei 2024"])
def test_footnotes_at_the_end_are_taken_off_where_the_text_calls_them(note: str) -> None:
    call = note.partition(" ")[0]
    text = f"Vraag 1\nKent u het bericht? {call}\nAntwoord 1\nJa.\n\n{note}\n"
    assert [line.text for line in body_of(text).footnotes if line.text] == [note]
    assert body_of(text.replace(f"? {call}", "?")).footnotes == ()


@pytest.mark.parametrize("call", ["1", " 1"])
def test_footnotes_under_the_last_answer_are_taken_off_a_text_without_pages(call: str) -> None:
    reading = read_text(f"{kamer(call)}\n1 De Telegraaf, 6 juli 2022, over wapens.\n")
    assert answers(reading) == {(1,): "Ja, dat klopt."}


PAGE = "Een zin over wapens.1\nNog een zin over geld.2\nNog iets.\n"
FOOT = "1 BBC, 19 oktober 2024, een bericht\n2 NOS, 20 oktober 2024, nog een"


def on_page(text: str, headings: set[int] | None = None) -> footnotes.OnPages:
    lines = numbered(text)
    return footnotes.on_pages(lines, [range(len(lines))], headings or set())


def test_footnotes_count_on_at_the_foot_of_a_page() -> None:
    assert on_page(PAGE + FOOT) == ({3, 4}, 3)


@pytest.mark.parametrize(
    "text",
    [
        PAGE.replace("wapens.1", "wapens.") + FOOT,  # the first is not called for
        PAGE + FOOT.replace("1 BBC", "2 BBC").replace("2 NOS", "3 NOS"),  # the first is missing
        "Een zin.1\n1 BBC, 19 oktober 2024, een\n" + "verder\n" * 4,  # hardly any text above
    ],
)
def test_numbers_that_no_text_calls_for_are_none(text: str) -> None:
    assert on_page(text) == (set(), 1)


def test_no_heading_stands_below_a_footnote() -> None:
    assert on_page(f"Vraag 1\n{PAGE}{FOOT}\nVraag 2", {0, 6}) == (set(), 1)


def test_a_list_after_a_colon_is_no_footnote() -> None:
    lines = numbered("Zie [1] en [2]:\n[1] een\n[2] twee")
    assert footnotes.at_end(lines, range(3), set()) == 3
    lines = numbered("Zie [1] en [2].\n[1] een\n[2] twee")
    assert footnotes.at_end(lines, range(3), set()) == 1


def test_a_call_on_a_line_of_its_own_is_taken_out_of_the_text() -> None:
    lines = list(numbered("Een zin.\n1\nen meer\n7"))
    kept, calls = footnotes.without_calls(lines, {1})
    assert [line.text for line in kept] == ["Een zin.", "en meer", "7"]
    assert calls == [Line("1", 2)]


def test_a_footnote_that_was_missed_breaks_no_chain_where_marks_are_raised() -> None:
    def raised(text: str, number: int, mark: str) -> Line:
        return Line(text, number, calls=(Call(len(text), mark),))

    page = [
        *(Line("Een zin van de tekst.", at) for at in range(1, 6)),
        raised("Zoals de krant schrijft", 6, "7"),
        Line("3. Een punt van een lijst.", 7),
        Line("7 kamerstukken II, nr. 5.", 8),
        Line("en verder.", 9),
    ]
    assert footnotes.on_pages(page, [range(9)], set()) == ({7, 8}, 8)
    assert footnotes.on_pages(page, [range(9)], {8}) == (set(), 1)  # a heading stands below it
    assert footnotes.on_pages(page[:-2], [range(7)], set()) == (set(), 1)
