"""The open data of the Belgian Chamber's questions and answers (QRVA), in JSON or XML -> lines.

A record holds title, question and up to four answers, each in Dutch and French, the day by which an
answer was due, what kind each answer is, and the bulletin it was printed in. Sub-questions are not
told apart in it: their numbers stand in the text.
"""

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any
from xml.etree.ElementTree import Element

from qa_cli.errors.files import UnreadableDataError
from qa_cli.model.metadata import Metadata
from qa_cli.reading.formats import raised, xml_text
from qa_cli.reading.formats.html_page import Page
from qa_cli.reading.formats.html_tokens import DamagedHtmlError
from qa_cli.reading.formats.spaces import collapsed
from qa_cli.reading.formats.told_lines import ToldLines
from qa_cli.reading.lines.line import Source, Stated

_SIGNS = (b'"TEXTQN"', b'"TEXTQF"', b'"TITN"', b'"TITF"')
_ANSWERS = (1, 2, 3, 4)
_FORMS = {"N": "belgie-nl", "F": "belgie-fr"}
_CODE = re.compile(r"\s{0,20}\(\d{4,6}\)$")  # the number that the Chamber has for a member
_KIND = re.compile(r"^\d+\s+")
_MARKUP = re.compile(r"(?i)</?(?:p|br|div|ul|ol|li|b|i|u|strong|em|span|sup|table|tr|td)\b[^<>]*>")
_DEEPEST = 20  # lists and objects in each other


def is_record(content: bytes) -> bool:
    """Returns whether some JSON holds such records."""
    return any(sign in content for sign in _SIGNS)


def read(content: bytes, name: str) -> Source:
    """Returns the lines of the one record that some JSON holds.

    Raises:
        UnreadableDataError: It is damaged, or holds none or several.
    """
    try:
        data = json.loads(content.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        raise UnreadableDataError(name, "invalid JSON") from None
    records = list(_records(data))
    if len(records) != 1:
        raise UnreadableDataError(name, "foreign JSON")
    fields = {key: "\n".join(_strings(value, 0)) for key, value in records[0].items()}
    try:
        return _source(fields, "JSON")
    except DamagedHtmlError:
        raise UnreadableDataError(name, "damaged HTML") from None


def of_xml(root: Element) -> Source:
    """Returns the lines of a record in XML, of which `root` is the root."""
    return _source({child.tag: "\n".join(_lines(child)) for child in root}, "XML")


def _records(data: Any) -> Iterator[Mapping[str, Any]]:
    """Yields the records in what JSON holds: itself, or its items."""
    if isinstance(data, list):
        yield from (one for one in data if isinstance(one, dict))
    elif isinstance(data, dict):
        items = data.get("items")
        if isinstance(items, (list, dict)) and not any(key.startswith("TEXTQ") for key in data):
            yield from _records(items)
        else:
            yield data


def _strings(value: Any, depth: int) -> Iterator[str]:
    """Yields the texts in a value, in order; those of line breaks stand in lists."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, int | float) and not isinstance(value, bool):
        yield str(value)
    elif depth < _DEEPEST and isinstance(value, list | dict):
        for one in value if isinstance(value, list) else value.values():
            yield from _strings(one, depth + 1)


def _lines(element: Element) -> Iterator[str]:
    """Yields the lines of a field of XML, in which <br/> parts them."""
    yield element.text or ""
    for child in element:
        if child.tag != "br":
            yield "".join(child.itertext())
        elif child.text:
            yield child.text
        yield child.tail or ""


def _source(fields: Mapping[str, str], file_format: str) -> Source:
    """Returns the lines of a record in the language it was asked in; the other stands apart."""
    language = _language(fields)
    lines = ToldLines()
    lines.begin("title")
    lines.add([_plain(fields.get(f"TIT{language}", ""))])
    lines.add(_paragraphs(fields.get(f"TEXTQ{language}", "")))
    for at in _ANSWERS:
        text = fields.get(f"TEXTA{at}{language}", "")
        if text.strip():
            lines.begin("answers", _kind(fields.get(f"CASA{at}", ""), language))
            lines.add(_paragraphs(text))
    other = "F" if language == "N" else "N"
    names = (f"TIT{other}", f"TEXTQ{other}", *(f"TEXTA{at}{other}" for at in _ANSWERS))
    for name in names:
        lines.other += [text for text in _paragraphs(fields.get(name, "")) if text]
    shown = {*names, f"TIT{language}", f"TEXTQ{language}"}
    shown.update(f"TEXTA{at}{language}" for at in _ANSWERS)
    lines.head += [
        f"{name}: {_plain(value)}"
        for name, value in fields.items()
        if name not in shown and value.strip() and value.strip() != "0"
    ]
    return lines.source(file_format, _stated(fields, language))


def _language(fields: Mapping[str, str]) -> str:
    """Returns "N" or "F": the language of the question, if its text is there in that."""
    language = fields.get("LANG", "").strip()[:1].upper()
    if language not in _FORMS:
        language = "N"
    if not fields.get(f"TEXTQ{language}", "").strip():
        language = "F" if language == "N" else "N"
    return language


def _paragraphs(text: str) -> list[str]:
    """Returns the lines of a field; some exports keep them in HTML."""
    if _MARKUP.search(text):
        return Page(text).lines()
    return [collapsed(raised.unmarked(line)) for line in text.split("\n")]


def _kind(case: str, language: str) -> str:
    """Returns what kind of answer one is: "1 réponse normale - normaal antwoord" in Dutch."""
    french, dash, dutch = _KIND.sub("", _plain(case)).partition(" - ")
    return (dutch if language == "N" else french) if dash else french


def _stated(fields: Mapping[str, str], language: str) -> Stated:
    """Returns what the fields state of who asked whom, when, and where it was printed."""
    number = fields.get("QUESTNUM", "").strip()
    bulletins = [
        fields.get(f"PUBLICA{at}", "").partition(",")[0].strip() for at in reversed(_ANSWERS)
    ]
    metadata = Metadata(
        session=fields.get("LEGISL", "").strip() or None,
        number=number if number != "0" else None,
        identifier=(fields.get("SDOCNAME") or fields.get("DOCNAME") or "").strip() or None,
        bulletin=next(filter(None, bulletins), None),
        asker=_CODE.sub("", _plain(fields.get("AUT", ""))) or None,
        minister=_plain(fields.get(f"DEPT{language}", "")) or None,
        asked_on=xml_text.day(fields.get("DEPOTDAT", "")),
    )
    return Stated(_FORMS[language], metadata)


def _plain(value: str) -> str:
    return collapsed(raised.unmarked(value))
