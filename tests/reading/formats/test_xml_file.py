"""XML and JSON that parliaments give out: what is a question, and its answer, is what they say."""

import json
from typing import Any

import pytest

from qa_cli.errors.files import UnreadableDataError
from qa_cli.reading.formats import qrva, xml_file
from qa_cli.reading.lines.line import Call
from tests.reading.writers import answers, column, pdf, read_bytes, texts

QUESTIONS = ("Klopt het bericht over Mali?", "Wat volgt daaruit?", "En daarna?")
ANSWERS = (("1", "Ja, dat klopt."), ("2 en 3", "Daaruit volgt niets."))
TITLE = (
    "Vragen van het lid Bo (CDA) aan de Minister van Defensie over Mali (ingezonden 2 mei 2024)."
)
REPLY = "Antwoord van Minister Vos (Defensie) (ontvangen 9 juni 2024)."
PAIRS = {(1,): "Ja, dat klopt.", (2, 3): "Daaruit volgt niets."}


def official(body: str, head: str = "") -> bytes:
    return (
        '<?xml version="1.0" encoding="utf-8"?><officiele-publicatie><metadata>'
        '<meta name="DC.identifier" content="ah-tk-20232024-1002"/></metadata><kamervragen>'
        "<kamervraagkop><tekstregel inhoud='vergaderjaar'>Vergaderjaar 2023-2024</tekstregel>"
        f"</kamervraagkop><kamervraagnummer>1002</kamervraagnummer>{head or _HEAD}{body}"
        "</kamervragen></officiele-publicatie>"
    ).encode()


_HEAD = (
    "<kamervraagomschrijving type='vraag'>Vragen van het lid <naam>Bo</naam> (CDA) aan de "
    "Minister van Defensie over <kamervraagonderwerp>Mali</kamervraagonderwerp> (ingezonden "
    "<datum isodatum='2024-05-02'>2 mei 2024</datum>).</kamervraagomschrijving>"
    "<kamervraagomschrijving type='antwoord'>Antwoord van Minister Vos (Defensie) (ontvangen "
    "<datum isodatum='2024-06-09'>9 juni 2024</datum>).</kamervraagomschrijving>"
)


def parts(heading: str = "nr") -> str:
    made = [f"<vraag><{heading}>Vraag 1</{heading}><al>{QUESTIONS[0]}</al></vraag>"]
    made.append(f"<antwoord><{heading}>Antwoord 1</{heading}><al>{ANSWERS[0][1]}</al></antwoord>")
    made += [
        f"<vraag><{heading}>Vraag {at}</{heading}><al>{QUESTIONS[at - 1]}</al></vraag>"
        for at in (2, 3)
    ]
    made.append(
        f"<antwoord><{heading}>Antwoord 2 en 3</{heading}><al>{ANSWERS[1][1]}</al></antwoord>"
    )
    return "".join(made)


@pytest.mark.parametrize("heading", ["nr", "nummer", "al"])
def test_official_xml_says_which_answer_is_to_which_question(heading: str) -> None:
    read = read_bytes(official(parts(heading)), "ah.xml")
    assert texts(read) == dict(enumerate(QUESTIONS, start=1))
    assert answers(read) == PAIRS
    assert read.document.title.text == TITLE
    assert read.problems == ()


def test_the_same_question_has_the_same_pairs_in_xml_html_and_pdf() -> None:
    lines = [TITLE, REPLY, "Vraag 1", QUESTIONS[0], "Antwoord 1", ANSWERS[0][1]]
    lines += ["Vraag 2", QUESTIONS[1], "Vraag 3", QUESTIONS[2], "Antwoord 2 en 3", ANSWERS[1][1]]
    html = "".join(f"<p>{line}</p>" for line in lines)
    read = {
        "xml": read_bytes(official(parts())),
        "html": read_bytes(f"<html><body>{html}</body></html>".encode()),
        "pdf": read_bytes(pdf([column([line[:90] for line in lines])])),
    }
    for one in read.values():
        assert (texts(one), answers(one)) == (texts(read["xml"]), PAIRS)


def test_the_fields_of_official_xml_are_stated() -> None:
    source = xml_file.read(official(parts()), "x")
    assert source.stated is not None
    assert source.stated.metadata.number == "1002"
    assert source.stated.metadata.identifier == "ah-tk-20232024-1002"
    assert source.stated.metadata.session == "Vergaderjaar 2023-2024"
    document = read_bytes(official(parts())).document
    found = document.metadata
    assert (found.number, found.asked_on, found.answered_on) == ("1002", "2024-05-02", "2024-06-09")
    assert found.asker == "Bo (CDA)"


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


def test_notes_lists_tables_and_remarks_of_official_xml_are_kept() -> None:
    note = "<noot id='n1'><noot.nr>1</noot.nr><noot.al>Trouw, 2 mei.</noot.al></noot>"
    body = (
        f"<vraag><nr>Vraag 1</nr><al>Kent u het bericht{note}?</al><lijst><li><li.nr>a.</li.nr>"
        "<al>Wat?</al></li></lijst></vraag><antwoord><nr>Antwoord 1</nr><al>Ja.</al><table><row>"
        "<entry><al>2020</al></entry><entry><al>7</al></entry></row></table></antwoord>"
        "<structuurtekst><al>Toelichting: een slotopmerking.</al></structuurtekst>"
    )
    source = xml_file.read(official(body), "x")
    shown = [line.text for line in source.lines]
    assert shown[1:] == [
        *("Vraag 1", "Kent u het bericht?", "a. Wat?", "Antwoord 1", "Ja.", "2020 7"),
        "Toelichting: een slotopmerking.",
    ]
    assert [line.calls for line in source.lines if line.calls] == [(Call(18, "1"),)]
    assert [line.text for line in source.footnotes] == ["1 Trouw, 2 mei."]
    assert answers(read_bytes(official(body))) == {(1,): "Ja.|2020 7"}


def test_the_xml_of_older_questions_is_read() -> None:
    xml = (
        '<kvr type="Antwoord"><meta><metadata><item attribuut="Bibliografische_omschrijving">'
        "Vragen van de leden Bo en Vos (beiden CDA) over Mali.</item>"
        '<item attribuut="Document-id">KVR1</item></metadata><header '
        'titel="Tweede Kamer der Staten-Generaal" vergaderjaar="1997-1998"/>'
        '<vraagdata vraagnummer="1195" indiendatum="1998-03-20"/><antwoorddata '
        'antwoorddatum="1998-05-8"><antwoorder functie="minister" ministerie="Defensie">Vos'
        '</antwoorder></antwoorddata></meta><vragen><vraag nummer="1">Wat? <voetnoot nummer="1"/>'
        '</vraag><vraag nummer="2">Wie?</vraag><noten><noot nummer="1">Trouw</noot></noten>'
        "</vragen>"
        '<antwoorden><antwoord nummer="2">Hij.</antwoord><antwoord nummer="1">Dit.</antwoord>'
        "</antwoorden></kvr>"
    )
    read = read_bytes(f'<?xml version="1.0"?>{xml}'.encode(), "KVR1.xml")
    assert texts(read) == {1: "Wat?", 2: "Wie?"}
    assert answers(read) == {(2,): "Hij.", (1,): "Dit."}
    found = read.document.metadata
    assert (found.asker, found.minister) == ("Bo en Vos (beiden CDA)", "minister Vos (Defensie)")
    assert (found.number, found.asked_on, found.answered_on) == ("1195", "1998-03-20", "1998-05-08")


def test_the_xml_of_the_assemblee_is_read() -> None:
    xml = (
        '<QUESTION TYPE="QE"><DEPOT NUMERO="47351"><DATE_JO>07/01/2014</DATE_JO></DEPOT><AUTEUR>'
        "<NOM>Petit</NOM><PRENOM>Claire</PRENOM></AUTEUR><INDEXATION_AN RUBRIQUE='défense'>"
        "<TETE_ANALYSE>équipements</TETE_ANALYSE></INDEXATION_AN><MINI><DEVELOPPE>Ministère de la "
        "défense</DEVELOPPE></MINI><DEPOT><TEXTE_DEPOT><![CDATA[Elle lui demande le coût.]]>"
        "</TEXTE_DEPOT></DEPOT><REPONSE><TEXTE_REPONSE><![CDATA[Le coût est <br/>de 3&#160;M€.]]>"
        "</TEXTE_REPONSE><DATE_JO_REPONSE>13/05/2014</DATE_JO_REPONSE></REPONSE></QUESTION>"
    )
    read = read_bytes(f'<?xml version="1.0" encoding="UTF-8"?>{xml}'.encode(), "q.xml")
    assert texts(read) == {1: "Elle lui demande le coût."}
    assert answers(read) == {(1,): "Le coût est de 3\xa0M€."}
    found = read.document.metadata
    assert (found.number, found.asker) == ("47351", "Claire Petit")
    assert (found.asked_on, found.answered_on) == ("2014-01-07", "2014-05-13")
    assert read.document.language == "fr"


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


@pytest.mark.parametrize("wrapped", [False, True])
def test_the_open_data_of_the_belgian_chamber_is_read_in_the_language_of_the_question(
    wrapped: bool,
) -> None:
    record = {"items": [RECORD]} if wrapped else RECORD
    read = read_bytes(json.dumps(record).encode(), "54.json")
    assert texts(read) == {1: "Hoeveel overwegen zijn er?", 2: "Hoeveel ongevallen waren er?"}
    assert answers(read) == {(1,): "Er zijn 1.650 overwegen.", (2,): "Er waren 39 ongevallen."}
    assert read.document.title.text == "Overwegen."
    assert [one.text for one in read.document.introduction] == ["Er gebeuren ongevallen."]
    found = read.document.metadata
    assert (found.number, found.asker, found.asked_on) == ("12", "Claire Petit, MR", "2014-07-18")
    assert found.minister == "Minister van Mobiliteit"
    assert read.problems == ()


def test_nothing_of_such_a_record_is_lost() -> None:
    source = qrva.read(json.dumps(RECORD).encode(), "x")
    assert source.stated is not None
    assert (source.stated.metadata.bulletin, source.stated.metadata.session) == ("B001", "54")
    assert "normaal antwoord" in [line.text for line in source.lines]
    assert "Combien d'accidents?" in "\n".join(line.text for line in source.other)
    assert "DELAIDAT: 20140822" in [line.text for line in source.head]


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


def test_several_records_are_refused() -> None:
    with pytest.raises(UnreadableDataError, match="JSON"):
        read_bytes(json.dumps({"items": [RECORD, RECORD]}).encode(), "54.json")


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
