"""XML that parliaments give out: which reader it goes to is told by its root."""

import pytest

from qa_cli.errors.files import UnreadableDataError
from qa_cli.reading.formats import xml_file
from tests.reading.official import ANSWERS, PAIRS, QUESTIONS, REPLY, TITLE, official, parts
from tests.reading.writers import answers, column, pdf, read_bytes, texts


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


@pytest.mark.parametrize(
    ("xml", "form"),
    [
        ("<kvr><vraag>Wat?</vraag></kvr>", "tweede-kamer"),
        ("<QUESTION><TEXTE_DEPOT>Quoi ?</TEXTE_DEPOT></QUESTION>", "fr"),
        ("<question><uid>Q1</uid></question>", "fr"),
        ("<QRVADOC><TEXTQF>Quoi ?</TEXTQF></QRVADOC>", "belgie-fr"),
        ("<q:QRVADOC xmlns:q='urn:q'><q:TEXTQN>Wat?</q:TEXTQN></q:QRVADOC>", "belgie-nl"),
        ("<boek><kamervragen><vraag>Wat?</vraag></kamervragen></boek>", "tweede-kamer"),
    ],
)
def test_a_document_is_read_by_its_root(xml: str, form: str) -> None:
    stated = xml_file.read(xml.encode(), "x").stated
    assert stated is not None
    assert stated.form == form


@pytest.mark.parametrize("root", ["w:wordDocument", "pkg:package", "w:document"])
def test_word_in_xml_is_refused_with_the_way_on(root: str) -> None:
    prefix = root.partition(":")[0]
    xml = f"<{root} xmlns:{prefix}='urn:x'/>".encode()
    with pytest.raises(UnreadableDataError, match="Word document in XML") as refused:
        xml_file.read(xml, "x")
    assert refused.value.hint


def test_xml_that_is_not_known_is_refused_by_the_beginning_of_its_name() -> None:
    with pytest.raises(UnreadableDataError, match="<boek>"):
        xml_file.read(b"<boek><p>Vraag 1</p></boek>", "x")
    with pytest.raises(UnreadableDataError, match=f"<{'b' * 40}>"):
        xml_file.read(f"<{'b' * 41}/>".encode(), "x")


def test_elements_that_are_deeper_in_each_other_than_is_read_are_refused() -> None:
    xml = f"<kvr><vraag>{'<b>' * 5_000}x{'</b>' * 5_000}</vraag></kvr>"
    with pytest.raises(UnreadableDataError, match="damaged XML"):
        xml_file.read(xml.encode(), "x")


@pytest.mark.parametrize(
    "xml",
    [
        "<QUESTION><TEXTE_QUESTION>&lt;p&gt;Wat &amp;#{}; ?</TEXTE_QUESTION></QUESTION>",
        "<QRVADOC><TEXTQN>&lt;p&gt;1. Wat &amp;#{}; ?</TEXTQN></QRVADOC>",
    ],
)
def test_html_in_xml_with_a_character_of_thousands_of_digits_is_refused(xml: str) -> None:
    with pytest.raises(UnreadableDataError, match="damaged HTML"):
        xml_file.read(xml.format("9" * 5_000).encode(), "x")
