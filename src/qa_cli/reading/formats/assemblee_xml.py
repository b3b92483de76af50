"""The XML of the French Assemblée nationale -> lines: one question, and its answer, if any.

There are two: that of the Assemblée's old site (`QUESTION`), and that of its open data
(`question`). The texts in both are HTML.
"""

from xml.etree.ElementTree import Element, tostring

from qa_cli.model.metadata import Metadata
from qa_cli.reading.formats import xml_text
from qa_cli.reading.formats.html_page import Page
from qa_cli.reading.formats.told_lines import ToldLines
from qa_cli.reading.lines.line import Source, Stated

_QUESTIONS = (".//TEXTE_QUESTION", ".//TEXTE_DEPOT", ".//textesQuestion//texte")
_ANSWERS = (".//TEXTE_REPONSE", ".//textesReponse//texte")


def source(root: Element) -> Source:
    """Returns the lines of a question, of which `root` is the root."""
    lines = ToldLines()
    title = _title(root)
    if title:
        lines.begin("title")
        lines.add([title])
    used: set[Element] = set()
    for kind, paths in (("question", _QUESTIONS), ("answer", _ANSWERS)):
        found = (one for path in paths for one in root.iterfind(path) if xml_text.text(one))
        element = next(found, None)
        if element is not None:
            lines.begin("question" if kind == "question" else "answer", numbers=(1,))
            lines.add(_shown(element))
            used.update(element.iter())
    lines.head += [
        f"{one.tag}: {xml_text.text(one)}" for one in xml_text.leaves(root) if one not in used
    ]
    return lines.source("XML", _stated(root))


def _shown(element: Element) -> list[str]:
    """Returns the lines that a browser shows of a text in HTML: in text of XML, or as XML."""
    html = tostring(element, "unicode") if len(element) else element.text or ""
    return Page(html).lines()


def _title(root: Element) -> str:
    """Returns under what the question is filed: the Assemblée prints it above the question."""
    index = root.find(".//INDEXATION_AN")
    if index is not None:
        analyses = ". ".join(filter(None, map(xml_text.text, index.iter("ANA"))))
        parts = (index.get("RUBRIQUE", ""), xml_text.found(index, "TETE_ANALYSE"), analyses)
    else:
        parts = (
            xml_text.found(root, ".//indexationAN/rubrique"),
            xml_text.found(root, ".//indexationAN/teteAnalyse"),
            ". ".join(filter(None, map(xml_text.text, root.iterfind(".//analyses/analyse")))),
        )
    return " - ".join(filter(None, parts))


def _stated(root: Element) -> Stated:
    """Returns what the fields state; the dates are those of the Journal officiel."""
    deposit = root.find(".//DEPOT[@NUMERO]")
    asker = f"{xml_text.found(root, './/AUTEUR/PRENOM')} {xml_text.found(root, './/AUTEUR/NOM')}"
    metadata = Metadata(
        parliament="Assemblée nationale",
        session=xml_text.found(root, ".//LEGISLATURE")
        or xml_text.found(root, ".//legislature")
        or None,
        number=(deposit.get("NUMERO") if deposit is not None else None)
        or xml_text.found(root, ".//identifiant/numero")
        or None,
        identifier=xml_text.found(root, ".//uid") or None,
        asker=asker.strip() or None,
        minister=xml_text.found(root, ".//MINI/DEVELOPPE")
        or xml_text.found(root, ".//minInt/developpe")
        or None,
        asked_on=xml_text.day(
            xml_text.found(root, ".//DEPOT/DATE_JO")
            or xml_text.found(root, ".//textesQuestion//dateJO")
        ),
        answered_on=xml_text.day(
            xml_text.found(root, ".//REPONSE/DATE_JO_REPONSE")
            or xml_text.found(root, ".//textesReponse//dateJO")
        ),
    )
    return Stated("fr", metadata)
