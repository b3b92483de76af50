"""Lines -> paragraphs, where the lines are wrapped and where they are not."""

from qa_cli.reading.forms import form as forms
from qa_cli.reading.lines.hyphens import Hyphens
from qa_cli.reading.lines.line import Line, numbered
from qa_cli.reading.lines.paragraphs import (
    Paragraphs,
    asks,
    ends_sentence,
    location,
    wrapping_width,
)

NL = forms.form("nl")
WRAPPED = (
    "Vlaanderen onderhoudt zeer summiere bilaterale relaties met Armenië en de\n"
    "buurlanden. Wel dient rekening te worden gehouden met het belang van deze\n"
    "landen voor de stabiliteit.\n"
    "Azerbeidzjan scoort redelijk goed, want het land staat op de vierendertigste\n"
    "plaats.\n"
)


def paragraphs(text: str) -> list[str]:
    lines = numbered(text)
    maker = Paragraphs(wrapping_width(lines), Hyphens(lines, NL))
    return [paragraph.text for paragraph in maker.make(lines)]


def test_a_wrapped_text_breaks_where_the_next_word_would_have_fitted() -> None:
    first, second = paragraphs(WRAPPED)
    assert first.endswith("de stabiliteit.")
    assert second.startswith("Azerbeidzjan scoort")


def test_unwrapped_lines_are_paragraphs_unless_they_break_off() -> None:
    long = "Een regel die in het midden van een zin afbreekt en dus doorloopt bij het woord APG"
    assert paragraphs(f"{long}\nin de volgende. {long * 3}.\nNog een.") == [
        f"{long} in de volgende. {long * 3}.",
        "Nog een.",
    ]


def test_items_and_lettered_parts_are_paragraphs() -> None:
    assert len(paragraphs("De lijst:\n- een\n- twee\na) drie\nb) vier")) == 5


def test_a_sentence_ends_before_a_quote_and_the_call_of_a_footnote() -> None:
    for text in ("Dat is zo.", "«Dat is zo.»", "Dat is zo.1", "Dat is zo. [2]"):
        assert ends_sentence(text), text
    for text in ("Dat is", "in 2019", "zo, "):
        assert not ends_sentence(text), text
    assert asks("Is dat zo?1 ")
    assert not asks("Is dat zo? Ja.")


def test_a_location_spans_lines_and_pages() -> None:
    lines = [Line("een", 3, 1), Line("twee", 4, 1), Line("drie", 7, 2)]
    assert location(lines) == (3, 7, (1, 2))
    assert location([Line("een", 3)]) == (3, 3, None)


def test_a_page_that_ends_in_a_title_of_a_person_breaks_no_paragraph() -> None:
    text = "Daarna antwoordde in de plenaire vergadering de heer dr.\n\fJansen dat het zo is.\n"
    assert len(paragraphs(text)) == 1
    assert len(paragraphs(text.replace("dr.", "zo."))) == 2
