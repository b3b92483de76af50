"""The XML of the Assemblée nationale, of its old site and of its open data."""

import pytest

from qa_cli.model.metadata import Metadata
from qa_cli.reading.formats import assemblee_xml, xml_text
from qa_cli.reading.lines.line import Call, Source
from tests.reading.writers import answers, read_bytes, texts

OLD = (
    '<QUESTION TYPE="QE"><LEGISLATURE>14</LEGISLATURE><DEPOT NUMERO="47351"><DATE_JO>07/01/2014'
    "</DATE_JO></DEPOT><AUTEUR><NOM>Petit</NOM><PRENOM>Claire</PRENOM></AUTEUR>"
    "<INDEXATION_AN RUBRIQUE='défense'><TETE_ANALYSE>équipements</TETE_ANALYSE><ANALYSE>"
    "<ANA>bilan</ANA><ANA>coût</ANA></ANALYSE></INDEXATION_AN><MINI><DEVELOPPE>Ministère de la "
    "défense</DEVELOPPE></MINI><DEPOT><TEXTE_DEPOT><![CDATA[Elle lui demande le coût.]]>"
    "</TEXTE_DEPOT></DEPOT><REPONSE><TEXTE_REPONSE><![CDATA[Le coût est <br/>de 3&#160;M€.]]>"
    "</TEXTE_REPONSE><DATE_JO_REPONSE>13/05/2014</DATE_JO_REPONSE></REPONSE></QUESTION>"
)
OPEN = (
    "<question><uid>QANR5L14QE47351</uid><identifiant><numero>47351</numero></identifiant>"
    "<legislature>14</legislature><indexationAN><rubrique>défense</rubrique><teteAnalyse/>"
    "<analyses><analyse>bilan</analyse></analyses></indexationAN><minInt><developpe>Ministère de "
    "la défense</developpe></minInt><textesQuestion><texteQuestion><infoJO><dateJO>2014-01-07"
    "</dateJO></infoJO><texte>Elle lui demande le coût.</texte></texteQuestion></textesQuestion>"
    "<textesReponse><texteReponse><infoJO><dateJO>2014-05-13</dateJO></infoJO>"
    "<texte>&lt;p&gt;Un.&lt;/p&gt;&lt;p&gt;Deux.&lt;/p&gt;</texte></texteReponse></textesReponse>"
    "</question>"
)


def source(xml: str) -> Source:
    return assemblee_xml.source(xml_text.parsed(xml.encode(), "q.xml"))


def stated(xml: str) -> Metadata:
    found = source(xml).stated
    assert found is not None
    assert found.form == "fr"
    return found.metadata


def answer(inside: str) -> list[str]:
    """The lines of an answer of this XML."""
    xml = f"<QUESTION><TEXTE_REPONSE>{inside}</TEXTE_REPONSE></QUESTION>"
    return [line.text for line in source(xml).lines]


@pytest.mark.parametrize(
    ("xml", "replied"), [(OLD, "Le coût est de 3\xa0M€."), (OPEN, "Un.|Deux.")]
)
def test_both_kinds_hold_one_question_with_its_answer(xml: str, replied: str) -> None:
    read = read_bytes(f'<?xml version="1.0" encoding="UTF-8"?>{xml}'.encode(), "q.xml")
    assert texts(read) == {1: "Elle lui demande le coût."}
    assert answers(read) == {(1,): replied}
    assert read.document.language == "fr"


def test_the_fields_of_the_old_kind_are_stated() -> None:
    assert stated(OLD) == Metadata(
        parliament="Assemblée nationale",
        session="14",
        number="47351",
        asker="Claire Petit",
        minister="Ministère de la défense",
        asked_on="2014-01-07",
        answered_on="2014-05-13",
    )


def test_the_fields_of_open_data_are_stated() -> None:
    assert stated(OPEN) == Metadata(
        parliament="Assemblée nationale",
        session="14",
        number="47351",
        identifier="QANR5L14QE47351",
        minister="Ministère de la défense",
        asked_on="2014-01-07",
        answered_on="2014-05-13",
    )


def test_what_it_does_not_state_is_not_made_up() -> None:
    assert stated("<QUESTION/>") == Metadata(parliament="Assemblée nationale")


@pytest.mark.parametrize(
    ("xml", "title"),
    [(OLD, "défense - équipements - bilan. coût"), (OPEN, "défense - bilan")],
)
def test_the_title_is_what_it_is_filed_under(xml: str, title: str) -> None:
    assert source(xml).lines[0].text == title


def test_a_question_that_is_filed_under_nothing_has_no_title() -> None:
    told = source("<QUESTION><TEXTE_QUESTION>Quoi ?</TEXTE_QUESTION></QUESTION>").told
    assert [(one.kind, one.numbers) for one in told] == [("question", (1,))]


def test_one_without_an_answer_has_a_question_alone() -> None:
    told = source("<QUESTION><TEXTE_DEPOT>Quoi ?</TEXTE_DEPOT><TEXTE_REPONSE/></QUESTION>").told
    assert [one.kind for one in told] == ["question"]


def test_an_empty_element_does_not_hide_the_one_that_holds_the_text() -> None:
    xml = "<QUESTION><TEXTE_QUESTION> </TEXTE_QUESTION><TEXTE_DEPOT>Quoi ?</TEXTE_DEPOT></QUESTION>"
    assert [line.text for line in source(xml).lines] == ["Quoi ?"]
    two = (
        "<question><textesReponse><texteReponse><texte/></texteReponse><texteReponse>"
        "<texte>Oui.</texte></texteReponse></textesReponse></question>"
    )
    assert [line.text for line in source(two).lines] == ["Oui."]


@pytest.mark.parametrize(
    ("inside", "lines"),
    [
        ("<![CDATA[<p>Un.</p>Deux<br>trois.]]>", ["Un.", "Deux", "trois."]),
        ("Un <br/>deux <i>et</i> trois.", ["Un", "deux et trois."]),
        ("<p>Un &lt; deux.</p><p>Trois.</p>", ["Un < deux.", "Trois."]),
    ],
)
def test_a_text_is_read_as_a_browser_shows_it(inside: str, lines: list[str]) -> None:
    assert answer(inside) == lines


def test_a_raised_number_is_a_call() -> None:
    xml = "<QUESTION><TEXTE_REPONSE><![CDATA[25<sup>2</sup> communes]]></TEXTE_REPONSE></QUESTION>"
    assert [(line.text, line.calls) for line in source(xml).lines] == [
        ("25 communes", (Call(2, "2"),))
    ]


def test_all_other_fields_are_beside_the_text_and_the_texts_are_not() -> None:
    head = [line.text for line in source(OLD).head]
    assert "NOM: Petit" in head
    assert "LEGISLATURE: 14" in head
    assert not any("coût est" in line or "lui demande" in line for line in head)
    parted = "<QUESTION><TEXTE_REPONSE><p>Un.</p></TEXTE_REPONSE><SORT>Retirée</SORT></QUESTION>"
    assert [line.text for line in source(parted).head] == ["SORT: Retirée"]
