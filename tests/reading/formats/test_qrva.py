"""The open data of the Belgian Chamber: in JSON and XML, in the language of the question."""

import json
from typing import Any

import pytest

from qa_cli.errors.files import UnreadableDataError
from qa_cli.model.metadata import Metadata
from qa_cli.reading.formats import qrva, xml_text
from qa_cli.reading.lines.line import Source
from tests.reading.writers import answers, read_bytes, texts

RECORD: dict[str, Any] = {
    "ID": 146303,
    "LEGISL": 54,
    "SDOCNAME": "54-B001-3-0001-0000201400004",
    "DEPOTDAT": "20140718",
    "DELAIDAT": "20140822",
    "AUT": "Claire\n      Petit,\n      MR (01234)",
    "LANG": "N",
    "DEPTN": "Minister van Mobiliteit",
    "DEPTF": "Ministre de la Mobilité",
    "QUESTNUM": 12,
    "TITN": "Overwegen.",
    "TITF": "Passages à niveau.",
    "TEXTQN": {
        "br": [
            "Er gebeuren ongevallen.",
            "1. Hoeveel overwegen zijn er?",
            "2. Hoeveel ongevallen waren er?",
        ]
    },
    "TEXTQF": {"br": ["1. Combien de passages?", "2. Combien d'accidents?"]},
    "CASA1": "1\n réponse normale -\n normaal antwoord",
    "PUBLICA1": "B001,\n ,\n 10/10/2014,\n 00002014",
    "TEXTA1N": {"br": ["1. Er zijn 1.650 overwegen.", "2. Er waren 39 ongevallen."]},
    "TEXTA1F": {"br": ["1. Il y en a 1.650.", "2. Il y a eu 39 accidents."]},
}


def source(**changed: Any) -> Source:
    return qrva.read(json.dumps({**RECORD, **changed}).encode(), "x")


def stated(**changed: Any) -> Metadata:
    found = source(**changed).stated
    assert found is not None
    return found.metadata


def shown(**changed: Any) -> list[str]:
    return [line.text for line in source(**changed).lines]


@pytest.mark.parametrize("wrapped", [False, True])
def test_a_record_is_read_in_the_language_of_the_question(wrapped: bool) -> None:
    record = {"items": [RECORD]} if wrapped else RECORD
    read = read_bytes(json.dumps(record).encode(), "54.json")
    assert texts(read) == {1: "Hoeveel overwegen zijn er?", 2: "Hoeveel ongevallen waren er?"}
    assert answers(read) == {(1,): "Er zijn 1.650 overwegen.", (2,): "Er waren 39 ongevallen."}
    assert read.document.title.text == "Overwegen."
    assert [one.text for one in read.document.introduction] == ["Er gebeuren ongevallen."]
    assert read.problems == ()


def test_the_same_record_in_xml_and_in_french_is_read() -> None:
    xml = (
        "<QRVADOC><LANG>F</LANG><TITF>Passages.</TITF><TEXTQF><br/>1. Combien de passages?"
        "<br/>2. Combien d'accidents?</TEXTQF><QUESTNUM>12</QUESTNUM><TEXTA1F><br/>1. Vingt."
        "<br/>2. Trente.</TEXTA1F></QRVADOC>"
    )
    read = read_bytes(f'<?xml version="1.0" encoding="UTF-8"?>{xml}'.encode(), "q.xml")
    assert texts(read) == {1: "Combien de passages?", 2: "Combien d'accidents?"}
    assert answers(read) == {(1,): "Vingt.", (2,): "Trente."}
    assert read.document.language == "fr"


def test_elements_and_texts_inside_of_line_breaks_of_xml_are_lines() -> None:
    xml = "<QRVADOC><TEXTQN>Een<br>twee</br>drie <b>vier</b>vijf</TEXTQN></QRVADOC>"
    read = qrva.of_xml(xml_text.parsed(xml.encode(), "x"))
    assert read.format == "XML"
    assert [line.text for line in read.lines] == ["Een", "twee", "drie", "vier", "vijf"]


def test_what_its_fields_state_is_kept() -> None:
    assert stated() == Metadata(
        session="54",
        number="12",
        identifier="54-B001-3-0001-0000201400004",
        bulletin="B001",
        asker="Claire Petit, MR",
        minister="Minister van Mobiliteit",
        asked_on="2014-07-18",
    )


def test_a_number_of_nothing_and_an_empty_field_are_not_stated() -> None:
    found = stated(QUESTNUM=0, SDOCNAME="", DOCNAME="54-7", LEGISL=" ", AUT="", DEPOTDAT="ooit")
    assert (found.number, found.identifier, found.session) == (None, "54-7", None)
    assert (found.asker, found.asked_on) == (None, None)


def test_the_bulletin_is_that_of_the_last_answer() -> None:
    assert stated(PUBLICA2="B014, x", PUBLICA3=" , y").bulletin == "B014"


@pytest.mark.parametrize(
    ("language", "kind"), [("N", "normaal antwoord"), ("F", "réponse normale")]
)
def test_the_kind_of_an_answer_stands_before_it_in_its_language(language: str, kind: str) -> None:
    lines = shown(LANG=language)
    assert kind in lines
    assert lines.index(kind) == len(lines) - 3


def test_a_kind_that_is_printed_in_one_language_only_is_kept_as_it_is() -> None:
    assert "voorlopig antwoord" in shown(CASA1="2 voorlopig antwoord")


def test_later_answers_follow_the_first_and_empty_ones_are_none() -> None:
    read = source(TEXTA2N={"br": ["1. Toch 1.700."]}, CASA2="", TEXTA3N=" ")
    assert [one.kind for one in read.told] == ["title", "answers", "answers"]
    assert read.lines[-1].text == "1. Toch 1.700."


@pytest.mark.parametrize(
    ("language", "changed", "title"),
    [
        ("F", {}, "Passages à niveau."),
        ("fr", {}, "Passages à niveau."),
        ("", {}, "Overwegen."),
        ("D", {}, "Overwegen."),
        ("N", {"TEXTQN": " "}, "Passages à niveau."),
        ("F", {"TEXTQF": ""}, "Overwegen."),
    ],
)
def test_the_language_is_that_of_the_question_if_its_text_is_there(
    language: str, changed: dict[str, str], title: str
) -> None:
    assert shown(LANG=language, **changed)[0] == title


def test_nothing_of_a_record_is_lost() -> None:
    read = source(EXTRA={"a": [{"b": "diep"}, True, None, 7]}, LEEG="0")
    other = [line.text for line in read.other]
    assert other == [
        "Passages à niveau.",
        *("1. Combien de passages?", "2. Combien d'accidents?"),
        *("1. Il y en a 1.650.", "2. Il y a eu 39 accidents."),
    ]
    head = [line.text for line in read.head]
    assert "DELAIDAT: 20140822" in head
    assert "EXTRA: diep 7" in head
    assert not any(line.startswith(("LEEG", "TIT", "TEXT")) for line in head)


@pytest.mark.parametrize(
    "data", [{"items": [RECORD, RECORD]}, [RECORD, RECORD], [], {"items": []}, "TEXTQN"]
)
def test_none_or_several_records_are_refused(data: object) -> None:
    with pytest.raises(UnreadableDataError) as refused:
        qrva.read(json.dumps(data).encode(), "54.json")
    assert str(refused.value) == str(UnreadableDataError("54.json", "foreign JSON"))


@pytest.mark.parametrize("content", [b'{"TEXTQN": ', b'{"TEXTQN": "\xff"}', b"[" * 100_000])
def test_damaged_json_is_refused(content: bytes) -> None:
    with pytest.raises(UnreadableDataError, match="JSON"):
        qrva.read(content, "54.json")


def test_a_mark_at_its_beginning_is_no_damage() -> None:
    assert qrva.read(b"\xef\xbb\xbf" + json.dumps(RECORD).encode(), "x").lines


@pytest.mark.parametrize(
    ("content", "is_one"),
    [
        (b'{"TEXTQF": ""}', True),
        (b'[{"TITN": "x"}]', True),
        (b'{"schema": 2}', False),
        (b"", False),
    ],
)
def test_a_record_is_known_by_its_keys(content: bytes, is_one: bool) -> None:
    assert qrva.is_record(content) is is_one


def test_a_record_may_keep_its_texts_in_html() -> None:
    record = {
        "TITN": "Treinen",
        "LANG": "N",
        "TEXTQN": "<p>1. Hoeveel treinen?</p><p>2. Waarom?</p>",
        "TEXTA1N": "<p>1. Twintig.<br/>2. Daarom &amp; zo.</p>",
    }
    reading = read_bytes(json.dumps(record).encode(), "x.json")
    assert texts(reading) == {1: "Hoeveel treinen?", 2: "Waarom?"}
    assert answers(reading) == {(1,): "Twintig.", (2,): "Daarom & zo."}


def test_html_with_a_character_of_thousands_of_digits_is_refused() -> None:
    with pytest.raises(UnreadableDataError, match="damaged HTML"):
        source(TEXTQN=f"<p>1. Wat &#{'9' * 5_000}; ?</p>")
