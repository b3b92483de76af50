"""The small parts of reading: numbers, dates, chains, hyphens, paragraphs, facts, forms."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa_cli.model.document import Answer, Lines, Paragraph
from qa_cli.reading.assembly import dates, references, sectors
from qa_cli.reading.forms import form as forms
from qa_cli.reading.forms import recognition
from qa_cli.reading.layouts import chain
from qa_cli.reading.layouts.chain import Candidate
from qa_cli.reading.lines import marks, page_furniture
from qa_cli.reading.lines.hyphens import Hyphens, ends_in_hyphen
from qa_cli.reading.lines.line import Line, numbered
from qa_cli.reading.lines.numbers import parse_numbers
from qa_cli.reading.lines.paragraphs import Paragraphs, wrapping_width

NL = forms.form("nl")


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("4", (4,)),
        ("4 en 5", (4, 5)),
        ("2 t/m 6", (2, 3, 4, 5, 6)),
        ("4, 5, 7 en 8", (4, 5, 7, 8)),
        ("1. t.e.m. 4", (1, 2, 3, 4)),
        ("1., 2. en 3", (1, 2, 3)),
        ("1-3", (1, 2, 3)),
        ("1 tot en met 3, 5", (1, 2, 3, 5)),
        ("3-1", ()),
        ("0", ()),
        ("501", ()),
    ],
)
def test_lists_of_numbers(text: str, numbers: tuple[int, ...]) -> None:
    assert re.fullmatch(NL.numbers, text)
    assert parse_numbers(text, NL) == numbers


@pytest.mark.parametrize(
    ("form", "text", "date"),
    [
        ("nl", "20 juli 2020", "2020-07-20"),
        ("nl", "20/07/2020", "2020-07-20"),
        ("fr", "1er août 2020", "2020-08-01"),
        ("de", "15.07.2026", "2026-07-15"),
        ("de", "7. März 2026", "2026-03-07"),
        ("en", "2020-07-20", "2020-07-20"),
        ("nl", "31 februari 2020", None),
    ],
)
def test_dates(form: str, text: str, date: str | None) -> None:
    assert re.fullmatch(forms.form(form).date, text)
    assert dates.iso(text, forms.form(form)) == date


def asking(*numbers: int) -> list[Candidate]:
    return [Candidate((number,), asks=True) for number in numbers]


def telling(*numbers: int) -> list[Candidate]:
    return [Candidate((number,), asks=False) for number in numbers]


def test_a_list_before_the_sub_questions_does_not_count() -> None:
    assert chain.of_questions([*telling(1, 2, 3), *asking(1, 2)]).chosen == (3, 4)


@pytest.mark.parametrize(
    ("printed", "chosen"),
    [
        ((1, 1, 2, 3, 2, 3), (0, 4, 5)),  # a list in the first answer
        ((1, 2, 1, 2, 3), (0, 1, 4)),  # one in the second
        ((1, 7, 2, 3), (0, 2, 3)),  # a stray number
        ((1, 3), (0, 1)),  # one is missing
    ],
)
def test_answers_are_those_that_leave_the_least_odd(
    printed: tuple[int, ...], chosen: tuple[int, ...]
) -> None:
    assert chain.of_answers(telling(*printed), (1, 2, 3)).chosen == chosen


def test_numbers_printed_again_and_out_of_order_are_told() -> None:
    assert chain.of_answers(telling(1, 2, 2, 3), (1, 2, 3)).repeated
    assert chain.of_answers(telling(1, 3, 2), (1, 2, 3)).disordered == (2,)


@given(st.integers(1, 30), st.data())
def test_a_perfect_chain_is_found_among_lists(count: int, data: st.DataObject) -> None:
    printed: list[int] = []
    true = []
    for number in range(1, count + 1):
        true.append(len(printed))
        printed.append(number)
        if number + 1 < count and data.draw(st.booleans()):
            printed += range(1, data.draw(st.integers(2, 4)) + 1)
    assert chain.of_answers(telling(*printed), range(1, count + 1)).chosen == tuple(true)


@pytest.mark.parametrize(
    ("first", "second", "elsewhere", "joined"),
    [
        ("de opportu-", "niteiten zijn", "", "de opportuniteiten zijn"),
        ("Security and Co-", "operation in", "", "Security and Co-operation in"),
        ("de bestuurs-", "of regeringsdocumenten", "", "de bestuurs- of regeringsdocumenten"),
        ("gelijkekansen-", "en diversiteit", "", "gelijkekansen- en diversiteit"),
        ("de EU-", "lidstaten", "", "de EU-lidstaten"),
        ("Oost-", "Vlaanderen", "", "Oost-Vlaanderen"),
        ("de minister-", "president", "", "de minister-president"),
        ("een staakt-het-", "vuren", "het staakt-het-vuren", "een staakt-het-vuren"),
        ("de samen-", "werking", "een samenwerking", "de samenwerking"),
        ("de na-", "druk", "de na-druk", "de na-druk"),
        ("de na-", "druk", "NA‐DRUK", "de na-druk"),
        ("de na-", "druk", "de opna-druk of na-drukken", "de nadruk"),
        ("de oud-", "minister", "een oudminister", "de oudminister"),
        ("de oud-", "minister", "de oudministers", "de oud-minister"),
        ("https://a.be/een-", "adres", "", "https://a.be/een-adres"),
        ("zachte\u00ad", "Streep", "", "zachteStreep"),
    ],
)
def test_hyphens_at_line_ends(first: str, second: str, elsewhere: str, joined: str) -> None:
    hyphens = Hyphens([Line(elsewhere, 1)], NL)
    assert ends_in_hyphen(first)
    assert hyphens.join(first, second) == joined


def test_a_dash_at_a_line_end_is_no_hyphen() -> None:
    assert not ends_in_hyphen("Armenië -")
    assert not ends_in_hyphen("-")


def paragraphs(text: str) -> list[str]:
    lines = numbered(text)
    maker = Paragraphs(wrapping_width(lines), Hyphens(lines, NL))
    return [paragraph.text for paragraph in maker.make(lines)]


WRAPPED = (
    "Vlaanderen onderhoudt zeer summiere bilaterale relaties met Armenië en de\n"
    "buurlanden. Wel dient rekening te worden gehouden met het belang van deze\n"
    "landen voor de stabiliteit.\n"
    "Azerbeidzjan scoort redelijk goed, want het land staat op de vierendertigste\n"
    "plaats.\n"
)


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


def body(text: str) -> page_furniture.Body:
    lines, form = numbered(text), forms.form("tweede-kamer")
    return page_furniture.take_off(lines, marks.find(lines, form), form)


def test_a_page_foot_and_its_notes_are_taken_out_of_a_sentence() -> None:
    taken = body(
        "Vraag 1\nKlopt het bericht?1\nAntwoord 1\nHet ministerie van Kenia heeft in een\n"
        "1BBC, 19 oktober 2024, «British national»\n(https://www.bbc.com)\n"
        "ah-tk-20242025-548\nTweede Kamer, vergaderjaar 2024–2025, Aanhangsel 1\n"
        "verklaring aangegeven dat dit zo is.\n"
    )
    assert [line.number for line in taken.lines if line.text] == [1, 2, 3, 4, 9]
    assert [line.number for line in taken.footnotes] == [5, 6]
    assert taken.footnote_numbers == {1}


@pytest.mark.parametrize("note", ["1) NOS, 6 maart 2024", "[1] NOS, 23 mei 2024"])
def test_notes_at_the_end_are_taken_off_where_the_text_calls_them(note: str) -> None:
    call = note.partition(" ")[0]
    text = f"Vraag 1\nKent u het bericht? {call}\nAntwoord 1\nJa.\n\n{note}\n"
    assert [line.text for line in body(text).footnotes if line.text] == [note]
    assert body(text.replace(f"? {call}", "?")).footnotes == ()


def test_an_answer_points_to_others() -> None:
    for text, numbers in [
        ("Zie het antwoord op vraag 3.", (3,)),
        ("Ja, zie antwoord vraag 2.", (2,)),
        ("Zie ook mijn antwoorden op de vragen 1 en 3.", (1, 3)),
        ("Zie vraag 2 en verder niets.", (2,)),
        ("Hiervoor verwijs ik naar het antwoord op vraag 1.", (1,)),
        ("Zie het antwoord op vraag 9.", ()),
        ("De vraag 3 is gezien.", ()),
    ]:
        assert references.find(text, NL, {1, 2, 3}) == numbers


def listed(*texts: str) -> dict[str, list[str]]:
    paragraphs = tuple(Paragraph(text, Lines(at, at)) for at, text in enumerate(texts, start=1))
    found = sectors.countries([Answer((1,), paragraphs)], NL)
    return {country.code: [sector.name for sector in country.sectors] for country in found}


def test_sectors_are_read_from_a_printed_list() -> None:
    text = "In Georgië de volgende sectoren: olie en gas, wijn en hout en ICT. Meer."
    assert listed(text) == {"GE": ["olie en gas", "wijn en hout", "ICT"]}
    assert listed("In Armenië en Georgië zijn dat de volgende sectoren: wijn.") == {
        "AM": ["wijn"],
        "GE": ["wijn"],
    }
    assert listed(
        "Georgië groeit. Kansen zijn er in de volgende sectoren:", "- wijn;", "- hout."
    ) == {"GE": ["wijn", "hout"]}


@pytest.mark.parametrize(
    "text",
    [
        "Er zijn kansen in de volgende sectoren: wijn en hout.",
        "In Georgië zijn er kansen in veel sectoren.",
        "De Georgische markt kent de volgende sectoren: wijn.",
    ],
)
def test_nothing_is_gathered_where_no_country_or_no_list_is_named(text: str) -> None:
    assert listed(text) == {}


def test_a_fact_is_another_paragraph_that_names_only_this_listed_country() -> None:
    texts = (
        "Armenië en Georgië zijn buren.",
        "In Armenië zijn dat de volgende sectoren: wijn.",
        "In Georgië zijn dat de volgende sectoren: hout.",
        "Georgië ligt naast Turkije.",
    )
    paragraphs = tuple(Paragraph(text, Lines(at, at)) for at, text in enumerate(texts, start=1))
    armenia, georgia = sectors.countries([Answer((1,), paragraphs)], NL)
    assert (armenia.facts, [fact.text for fact in georgia.facts]) == ((), [texts[3]])


@pytest.mark.parametrize("name", sorted(path.stem for path in forms.FOLDER.glob("*.toml")))
def test_every_pattern_of_every_form_is_one(name: str) -> None:
    form = forms.form(name)
    assert len(form.months) == 12
    for table, keys in forms.PATTERNS.items():
        for key in keys:
            for pattern in form.patterns(table, key):
                assert not pattern.fullmatch("")


def test_no_form_has_a_table_or_key_that_is_not_known() -> None:
    for path in forms.FOLDER.glob("*.toml"):
        for table, values in forms.data(path.stem).items():
            if isinstance(values, dict):
                known = {*forms.PATTERNS.get(table, ()), *forms.WORDS.get(table, ())}
                assert set(values) <= known, path.stem


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Het is niet aan de minister om deze vragen te beantwoorden.", "nl"),
        ("Ce n'est pas au ministre de répondre dans les délais pour vous.", "fr"),
        ("Das ist nicht die Aufgabe der Regierung und des Landes.", "de"),
        ("It is not for the minister to answer this in that way.", "en"),
    ],
)
def test_the_general_rules_are_those_of_the_texts_language(text: str, language: str) -> None:
    form, known_by, _ = recognition.recognise(text)
    assert (form.language, form.general, known_by) == (language, True, None)
