"""The XML of Dutch questions of 1984 to 2008: its numbers, its notes and its two heads."""

import pytest

from qa_cli.model.metadata import Metadata
from qa_cli.reading.formats import kvr_xml, xml_text
from qa_cli.reading.lines.line import Call, Source
from tests.reading.writers import answers, read_bytes, texts

OMSCHRIJVING = "Vragen van de leden Bo en Vos (beiden CDA) over Mali."
META = (
    f'<item attribuut="Bibliografische_omschrijving">{OMSCHRIJVING}</item>'
    '<item attribuut="Document-id">KVR1</item>'
)
HEAD = (
    '<header titel="Tweede Kamer der Staten-Generaal" vergaderjaar="1997-1998"/>'
    '<vraagdata vraagnummer="1195" indiendatum="1998-03-20"/><antwoorddata '
    'antwoorddatum="1998-05-8"><antwoorder functie="minister" ministerie="Defensie">Vos'
    "</antwoorder></antwoorddata>"
)
PAIR = '<vragen><vraag nummer="1">Wat?</vraag></vragen>'


def kvr(body: str, meta: str = META, head: str = HEAD) -> bytes:
    return (
        f'<?xml version="1.0"?><kvr><meta><metadata>{meta}</metadata>{head}</meta>{body}</kvr>'
    ).encode()


def source(body: str = PAIR, meta: str = META, head: str = HEAD) -> Source:
    return kvr_xml.source(xml_text.parsed(kvr(body, meta, head), "x"))


def stated(meta: str = META, head: str = HEAD) -> Metadata:
    found = source(meta=meta, head=head).stated
    assert found is not None
    return found.metadata


def test_answers_are_to_the_questions_that_they_name_in_whatever_order() -> None:
    body = (
        '<vragen><vraag nummer="1">Wat?</vraag><vraag nummer="2">Wie?</vraag></vragen>'
        '<antwoorden><antwoord nummer="2">Hij.</antwoord><antwoord nummer="1">Dit.</antwoord>'
        "</antwoorden>"
    )
    read = read_bytes(kvr(body), "KVR1.xml")
    assert texts(read) == {1: "Wat?", 2: "Wie?"}
    assert answers(read) == {(2,): "Hij.", (1,): "Dit."}


@pytest.mark.parametrize(
    ("number", "to"), [("1 en 2", (1, 2)), ("1, 2", (1, 2)), ("2", (2,)), ("", (1, 2))]
)
def test_an_answer_may_be_to_several_questions(number: str, to: tuple[int, ...]) -> None:
    body = (
        '<vragen><vraag nummer="1">Wat?</vraag><vraag nummer="2">Wie?</vraag></vragen>'
        f'<antwoorden><antwoord nummer="{number}">Dit.</antwoord></antwoorden>'
    )
    assert source(body).told[-1].numbers == to


def test_paragraphs_are_those_of_elements_and_of_blank_lines() -> None:
    body = (
        '<vragen><vraag nummer="1"><al>Wat\n is dit?</al><al>En hoe?</al></vraag>'
        '<vraag nummer="2">Wie?\n\nEn waar <b>dan</b>?</vraag></vragen>'
    )
    assert [line.text for line in source(body).lines[1:]] == [
        *("Wat is dit?", "En hoe?"),
        *("Wie?", "En waar dan?"),
    ]


def test_a_note_is_called_where_it_stood_and_kept_apart() -> None:
    body = (
        '<vragen><vraag nummer="1">Zijn het er 25<voetnoot nummer="1"/>, of '
        '<voetnoot/>meer?</vraag><noten><noot nummer="1">Trouw,\n2 mei</noot><noot>Los</noot>'
        "</noten></vragen>"
    )
    read = source(body)
    assert (read.lines[-1].text, read.lines[-1].calls) == (
        "Zijn het er 25, of meer?",
        (Call(14, "1"),),
    )
    assert [line.text for line in read.footnotes] == ["1 Trouw, 2 mei", "Los"]


def test_a_note_in_a_paragraph_or_with_its_text_in_place_is_one_too() -> None:
    note = '<voetnoot nummer="2">Trouw, 2 mei</voetnoot>'
    read = source(f'<vragen><vraag nummer="1">Kent <al>u dit{note}?</al></vraag></vragen>')
    assert [line.text for line in read.lines[-2:]] == ["Kent", "u dit?"]
    assert read.lines[-1].calls == (Call(5, "2"),)
    assert [line.text for line in read.footnotes] == ["2 Trouw, 2 mei"]


def test_no_text_of_other_elements_is_lost() -> None:
    head = "<antwoorddata><mede-antwoorder>De Vries</mede-antwoorder></antwoorddata>"
    body = f"{PAIR}<antwoorden><opmerking>Zie de brief.</opmerking></antwoorden>"
    assert [line.text for line in source(body, head=head).head] == [
        *("Document-id: KVR1", "mede-antwoorder: De Vries", "opmerking: Zie de brief."),
    ]


def test_the_description_is_the_title_and_other_items_are_beside_the_text() -> None:
    items = f'{META}<item attribuut="titel">Kort</item><item attribuut="leeg"/>'
    read = source(meta=items, head="")
    assert read.lines[0].text == OMSCHRIJVING
    assert [line.text for line in read.head] == ["Document-id: KVR1", "titel: Kort"]
    short = source(meta='<item attribuut="titel">Kort</item>', head="")
    assert (short.lines[0].text, short.head) == ("Kort", ())


def test_one_without_a_title_has_none() -> None:
    assert [one.kind for one in source(meta="").told] == ["question"]


def test_what_its_elements_state_is_kept() -> None:
    found = source().stated
    assert found is not None
    assert (found.form, found.metadata) == (
        "tweede-kamer",
        Metadata(
            parliament="Tweede Kamer der Staten-Generaal",
            chamber="Tweede Kamer",
            session="1997-1998",
            number="1195",
            identifier="KVR1",
            asker="Bo en Vos (beiden CDA)",
            minister="minister Vos (Defensie)",
            asked_on="1998-03-20",
            answered_on="1998-05-08",
        ),
    )


def test_its_items_count_before_its_elements() -> None:
    items = (
        '<item attribuut="Vraagnummer">7</item><item attribuut="Datum_indiening">1998-03-21</item>'
        '<item attribuut="Datum_reaktie">1998-05-09</item>'
    )
    found = stated(meta=META + items)
    assert (found.number, found.asked_on, found.answered_on) == ("7", "1998-03-21", "1998-05-09")


def test_askers_that_the_title_does_not_name_are_those_of_the_elements() -> None:
    askers = '<vrager partij="CDA">Bo</vrager><vrager>Vos</vrager>'
    assert stated(meta="", head=askers).asker == "Bo (CDA), Vos"


@pytest.mark.parametrize(
    ("attributes", "minister"),
    [
        ('functie="minister"', "minister Vos"),
        ('functie="minister" ministerie="Ontvangen 8 mei 1998"', "minister Vos"),
        ('ministerie="Defensie"', "Vos (Defensie)"),
    ],
)
def test_a_day_in_the_place_of_a_ministry_is_none(attributes: str, minister: str) -> None:
    assert stated(head=f"<antwoorder {attributes}>Vos</antwoorder>").minister == minister


def test_what_it_does_not_state_is_not_made_up() -> None:
    assert stated(meta="", head='<vraagdata vraagnummer="n.n."/><antwoorder/>') == Metadata()


@pytest.mark.parametrize(
    ("item", "header", "chamber"),
    [
        ("Eerste Kamer", "Eerste Kamer der Staten-Generaal", "Eerste Kamer"),
        ("", "Eerste Kamer der Staten-Generaal", "Eerste Kamer"),
        ("", "Tweede Kamer der Staten-Generaal", "Tweede Kamer"),
    ],
)
def test_the_chamber_is_the_one_that_the_xml_states(item: str, header: str, chamber: str) -> None:
    xml = (
        f'<kvr type="Antwoord"><meta><metadata><item attribuut="Kamer">{item}</item>'
        '<item attribuut="Rechten">Tweede Kamer der Staten-Generaal</item></metadata>'
        f'<header titel="{header}"/></meta><vragen><vraag nummer="1">Wat?</vraag></vragen></kvr>'
    )
    found = read_bytes(f'<?xml version="1.0"?>{xml}'.encode(), "KVR2.xml").document.metadata
    assert (found.parliament, found.chamber) == (header, chamber)
