"""The XML of officielebekendmakingen.nl: which answer is to which question is what it says."""

import pytest

from qa_cli.model.metadata import Metadata
from qa_cli.reading.formats import official_xml, xml_text
from qa_cli.reading.lines.line import Call, Source
from tests.reading.official import PAIRS, QUESTIONS, TITLE, official, parts
from tests.reading.writers import answers, read_bytes, texts


def source(body: str, **options: str) -> Source:
    return official_xml.source(xml_text.parsed(official(body, **options), "x"))


def shown(body: str) -> list[str]:
    """The lines after the title."""
    return [line.text for line in source(body).lines[1:]]


def stated(head: str) -> Metadata:
    found = source(parts(), head=head).stated
    assert found is not None
    return found.metadata


@pytest.mark.parametrize("heading", ["nr", "nummer", "titel", "kop", "al"])
def test_it_says_which_answer_is_to_which_question(heading: str) -> None:
    read = read_bytes(official(parts(heading)), "ah.xml")
    assert texts(read) == dict(enumerate(QUESTIONS, start=1))
    assert answers(read) == PAIRS
    assert read.document.title.text == TITLE
    assert read.problems == ()


def test_an_answer_without_a_number_is_to_the_questions_before_it() -> None:
    body = (
        "<vraag><al>Wat?</al></vraag><vraag><al>Wie?</al></vraag><antwoord><al>Dit.</al></antwoord>"
    )
    read = read_bytes(official(body))
    assert texts(read) == {1: "Wat?", 2: "Wie?"}
    assert answers(read) == {(1, 2): "Dit."}


def test_the_numbers_are_those_that_are_printed_in_whatever_order() -> None:
    body = (
        "<vraag><nr>Vraag 4</nr><al>Wat?</al></vraag><vraag><nr>Vraag 2</nr><al>Wie?</al></vraag>"
        "<antwoord><nr>Antwoord 2</nr><al>Hij.</al></antwoord>"
        "<antwoord><nr>Antwoord 4</nr><al>Dit.</al></antwoord>"
    )
    read = read_bytes(official(body))
    assert texts(read) == {4: "Wat?", 2: "Wie?"}
    assert answers(read) == {(2,): "Hij.", (4,): "Dit."}


@pytest.mark.parametrize("name", ["nr", "nummer"])
def test_a_number_may_stand_in_an_attribute(name: str) -> None:
    body = (
        f"<vraag {name}='3'><al>Wat?</al></vraag><vraag {name}='5'><al>Wie?</al></vraag>"
        f"<antwoord {name}='3 en 5'><al>Dit.</al></antwoord>"
    )
    read = read_bytes(official(body))
    assert texts(read) == {3: "Wat?", 5: "Wie?"}
    assert answers(read) == {(3, 5): "Dit."}


@pytest.mark.parametrize(
    "text",
    ["Vraag 1 was al gesteld. Waarom?", "Vraag 1 en 2, die van mei?", "Vraag 1 en 2 en wat nu?"],
)
def test_a_paragraph_that_begins_like_a_heading_is_text_of_the_question(text: str) -> None:
    body = f"<vraag><al>{text}</al></vraag><antwoord><al>Dit.</al></antwoord>"
    assert shown(body) == [text, "Dit."]
    assert [one.end for one in source(body).told] == [0, 0, 0]


def test_the_heading_is_part_of_the_line_and_is_told_apart() -> None:
    told = source(parts()).told
    assert [(one.kind, one.numbers, one.end) for one in told] == [
        ("title", (), 0),
        ("question", (1,), len("Vraag 1")),
        ("answer", (1,), len("Antwoord 1")),
        ("question", (2,), len("Vraag 2")),
        ("question", (3,), len("Vraag 3")),
        ("answer", (2, 3), len("Antwoord 2 en 3")),
    ]


def test_what_stands_before_the_questions_is_their_introduction_and_after_them_a_remark() -> None:
    body = f"<al>Eerst dit.</al>{parts()}<al>Mededeling.</al><al>En een slot.</al>"
    document = read_bytes(official(body)).document
    assert [one.text for one in document.introduction] == ["Eerst dit."]
    assert [one.text for remark in document.remarks for one in remark.paragraphs] == [
        "Mededeling.",
        "En een slot.",
    ]
    assert [one.kind for one in source(body).told].count("aside") == 1


def test_each_remark_between_questions_is_one_of_its_own() -> None:
    body = f"{parts()}<al>Eerst dit.</al><vraag><al>Wat?</al></vraag><al>Dan dat.</al>"
    remarks = read_bytes(official(body)).document.remarks
    assert [one.text for remark in remarks for one in remark.paragraphs] == [
        "Eerst dit.",
        "Dan dat.",
    ]


def test_questions_inside_of_other_elements_are_found() -> None:
    body = f"<blok>{parts()}</blok>"
    assert answers(read_bytes(official(body))) == PAIRS


def test_text_that_stands_in_no_paragraph_is_kept() -> None:
    body = "<vraag>Los vooraf <al>Wat?</al> en erna</vraag><antwoord>Dit.</antwoord>"
    assert shown(body) == ["Los vooraf", "Wat?", "en erna", "Dit."]


def test_lists_tables_and_remarks_are_lines() -> None:
    body = (
        "<vraag><nr>Vraag 1</nr><al>Kent u het bericht?</al><lijst><li><li.nr>a.</li.nr>"
        "<al>Wat?</al><al>En hoe?</al></li><li><li.nr>b.</li.nr>Wie?</li></lijst></vraag>"
        "<antwoord><nr>Antwoord 1</nr><al>Ja.</al><table><row><entry><al>2020</al></entry>"
        "<entry><al>7</al></entry></row></table></antwoord>"
        "<structuurtekst><al>Toelichting: een slotopmerking.</al></structuurtekst>"
    )
    assert shown(body) == [
        *("Vraag 1", "Kent u het bericht?", "a. Wat?", "En hoe?", "b. Wie?"),
        *("Antwoord 1", "Ja.", "2020 7", "Toelichting: een slotopmerking."),
    ]
    assert answers(read_bytes(official(body))) == {(1,): "Ja.|2020 7"}


@pytest.mark.parametrize(
    ("item", "lines"),
    [
        ("<li.nr>a.</li.nr>Wat?", ["a. Wat?"]),
        ("<li.nr>a.</li.nr>Is het 3 m<sup>2</sup> <b>of</b> meer?", ["a. Is het 3 m² of meer?"]),
        ("<li.nr>a.</li.nr>Wat <al>Wie?</al> en hoe?", ["a. Wat", "Wie?", "en hoe?"]),
        ("<li.nr>a.</li.nr>", ["a."]),
        ("<al>Wat?</al>", ["Wat?"]),
    ],
)
def test_an_item_of_a_list_has_its_mark_once_and_all_of_its_text(
    item: str, lines: list[str]
) -> None:
    assert shown(f"<vraag><lijst><li>{item}</li></lijst></vraag>") == lines


def test_a_note_is_kept_apart_and_called_where_it_stood() -> None:
    note = "<noot id='n1'><noot.nr>3</noot.nr><noot.al>Trouw, 2 mei.</noot.al></noot>"
    read = source(f"<vraag><al>Kent u het bericht{note}?</al></vraag>")
    assert read.lines[-1].text == "Kent u het bericht?"
    assert read.lines[-1].calls == (Call(18, "3"),)
    assert [line.text for line in read.footnotes] == ["3 Trouw, 2 mei."]


def test_notes_without_numbers_are_counted() -> None:
    notes = "<voetnoot><al>Eén.</al></voetnoot> en <noot><al>Twee.</al><al>Meer.</al></noot>"
    read = source(f"<vraag><al>Hier{notes}?</al></vraag>")
    assert [call.mark for call in read.lines[-1].calls] == ["1", "2"]
    assert [line.text for line in read.footnotes] == ["1 Eén.", "2 Twee.", "Meer."]


def test_a_note_beside_the_questions_is_no_remark() -> None:
    read = source(f"{parts()}<noot nr='1'><al>Trouw.</al></noot>")
    assert [line.text for line in read.footnotes] == ["1 Trouw."]
    assert "aside" not in [one.kind for one in read.told]


@pytest.mark.parametrize(
    "call", ["<nootref>2</nootref>", "<voetref nr='2'/>", "<sup>2</sup>", "<nootref nr='2'/>"]
)
def test_the_call_of_a_note_is_no_digit_of_the_number_before_it(call: str) -> None:
    line = source(f"<vraag><al>Zijn het er 25{call}?</al></vraag>").lines[-1]
    assert (line.text, line.calls) == ("Zijn het er 25?", (Call(14, "2"),))


def test_a_raised_unit_is_text() -> None:
    assert shown("<vraag><al>Is het 3 m<sup>2</sup>?</al></vraag>") == ["Is het 3 m²?"]


def test_the_fields_of_the_head_are_stated() -> None:
    found = source(parts()).stated
    assert found is not None
    assert (found.form, found.metadata) == (
        "tweede-kamer",
        Metadata(
            session="Vergaderjaar 2023-2024",
            number="1002",
            identifier="ah-tk-20232024-1002",
            asked_on="2024-05-02",
            answered_on="2024-06-09",
        ),
    )
    assert read_bytes(official(parts())).document.metadata.asker == "Bo (CDA)"


def test_days_without_a_kind_are_those_of_the_question_and_then_of_the_answer() -> None:
    head = (
        "<omschr>Vragen <datum isodatum='20240502'>2 mei</datum></omschr>"
        "<omschr>Antwoord <datum isodatum='2024-06-09'>9 juni</datum></omschr>"
    )
    found = stated(head)
    assert (found.asked_on, found.answered_on) == ("2024-05-02", "2024-06-09")


def test_a_publication_may_hold_its_questions_without_an_element_around_them() -> None:
    xml = (
        "<aanhangsel><metadata><meta name='DCTERMS.identifier' content='ah-tk-7'>7</meta>"
        "</metadata><omschr>Vragen over Mali</omschr><vraag><al>Wat?</al></vraag></aanhangsel>"
    )
    read = official_xml.source(xml_text.parsed(xml.encode(), "x"))
    assert [line.text for line in read.lines] == ["Vragen over Mali", "Wat?"]
    assert read.stated is not None
    assert read.stated.metadata.identifier == "ah-tk-7"


def test_what_the_head_does_not_state_is_not_made_up() -> None:
    found = stated("<omschr>Vragen over Mali</omschr>")
    assert (found.asked_on, found.answered_on) == (None, None)


def test_the_head_is_kept_beside_the_text() -> None:
    assert [line.text for line in source(parts()).head] == [
        "Antwoord van Minister Vos (Defensie) (ontvangen 9 juni 2024).",
        "Vergaderjaar 2023-2024",
        "1002",
    ]


@pytest.mark.parametrize(
    ("xml", "held"),
    [
        ("<officiele-publicatie><kamervragen/></officiele-publicatie>", True),
        ("<a><kamervraagomschrijving/><vraag/></a>", True),
        ("<a><vraag/></a>", False),
        ("<a><kamervraagomschrijving/></a>", False),
        ("<officiele-publicatie><kamerstuk/></officiele-publicatie>", False),
    ],
)
def test_a_publication_of_something_else_holds_no_questions(xml: str, held: bool) -> None:
    assert official_xml.holds(xml_text.parsed(xml.encode(), "x")) is held
