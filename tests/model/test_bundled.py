"""The bundled model against its source: complete, verbatim, and its lines right."""

import json
import re

import jsonschema
import pytest

from qa_cli import resources
from qa_cli.model.document import Document
from qa_cli.model.metadata import Metadata
from qa_cli.model.passages import Lines, Paragraph, Passage


def words_of(text: str) -> list[str]:
    """The words of a text as printed, whatever its lines and hyphenation: Co-/operation is one."""
    return re.sub(r"Co-\s+", "Co-", text).split()


def everything(document: Document) -> list[tuple[str, Paragraph]]:
    """Every paragraph in the order of the source, with the number printed before it."""
    paragraphs = [("", document.title), *(("", text) for text in document.introduction)]
    for number, block in [
        *((question.number, question.paragraphs) for question in document.questions),
        *((answer.to[0], answer.paragraphs) for answer in document.answers),
    ]:
        paragraphs += [(f"{number}.", block[0]), *(("", text) for text in block[1:])]
    return paragraphs


def test_the_model_is_what_its_schema_describes() -> None:
    schema = json.loads(resources.path("document.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    model = json.loads(resources.path("armenia-azerbaijan.json").read_text(encoding="utf-8"))
    jsonschema.validate(model, schema, cls=jsonschema.Draft202012Validator)


def test_every_word_of_the_source_stands_in_the_model_once_and_in_order(
    bundled: Document, source_lines: list[str]
) -> None:
    modelled = [
        word
        for number, paragraph in everything(bundled)
        for word in words_of(f"{number} {paragraph.text}")
    ]
    assert modelled == words_of(" ".join(source_lines))


def test_every_paragraph_stands_in_its_lines_and_nothing_else_does(
    bundled: Document, source_lines: list[str]
) -> None:
    last = 0
    for number, paragraph in everything(bundled):
        first, end, _ = paragraph.lines
        assert not "".join(source_lines[last + 1 : first]).strip()
        printed = words_of(" ".join(source_lines[first : end + 1]))
        assert printed == words_of(f"{number} {paragraph.text}")
        last = end
    assert not "".join(source_lines[last + 1 :]).strip()


def test_its_parts_are_all_there_and_matched(bundled: Document) -> None:
    assert len(bundled.introduction) == 5
    assert [question.number for question in bundled.questions] == [1, 2, 3]
    assert [answer.to for answer in bundled.answers] == [(1,), (2,), (3,)]
    assert [len(answer.paragraphs) for answer in bundled.answers] == [1, 3, 5]


def test_the_sectors_are_the_documents_words_in_its_order(bundled: Document) -> None:
    armenia, azerbaijan = bundled.countries
    assert [sector.name for sector in armenia.sectors] == [
        *("voedingsindustrie", "landbouw", "energie", "elektronica-technologie", "mijnbouw"),
        *("juwelen en diamanten", "bouwmaterialen"),
    ]
    assert [sector.name for sector in azerbaijan.sectors] == [
        *("olie en gas", "chemie", "machines", "landbouw", "ICT", "transport")
    ]


def test_sectors_and_facts_stand_where_they_are_said_to(bundled: Document) -> None:
    paragraphs = {
        (passage.part, passage.number, paragraph.lines): paragraph.text
        for passage in bundled.passages()
        for paragraph in passage.paragraphs
    }
    for country in bundled.countries:
        place = country.location
        listing = paragraphs[place.part, place.number, place.lines]
        assert country.name in listing
        end = 0
        for sector in country.sectors:
            end = listing.index(sector.name, end) + len(sector.name)
        for fact in country.facts:
            assert (
                fact.text
                in paragraphs[fact.location.part, fact.location.number, fact.location.lines]
            )


def test_the_facts_beside_the_sectors_are_kept(bundled: Document) -> None:
    armenia, azerbaijan = bundled.countries
    rank, mission = azerbaijan.facts
    assert not armenia.facts
    assert "34ste plaats" in rank.text
    assert "34th" in (rank.translation or "")
    assert "Georgië" in mission.text
    assert "May 2021" in (mission.translation or "")


def test_misprints_and_typography_stay_as_printed(bundled: Document) -> None:
    text = "\n".join(passage.text for passage in bundled.passages())
    for printed in ("Nagorno–Karabach", "Nagorno-Karabach", "Joseph Borrell", "Josep Borrell"):
        assert printed in text
    assert text.count("Co-operation") == 2
    assert "jaren ’90" in text


def test_everything_has_an_unofficial_translation_of_about_its_length(bundled: Document) -> None:
    pairs = [(passage.text, passage.translation) for passage in bundled.passages()]
    for country in bundled.countries:
        pairs += [(sector.name, sector.translation) for sector in country.sectors]
        pairs += [(fact.text, fact.translation) for fact in country.facts]
    for original, translation in pairs:
        assert translation
        assert 0.5 < len(translation) / len(original) < 2


@pytest.mark.parametrize("name", ["Putin", "Armenia", "Azerbaijan", "Nagorno-Karabakh", "Georgia"])
def test_the_translation_uses_english_names(bundled: Document, name: str) -> None:
    assert any(name in (passage.translation or "") for passage in bundled.passages())


def test_what_the_source_does_not_state_is_not_invented(bundled: Document) -> None:
    assert bundled.metadata == Metadata(parliament="Vlaams Parlement")


def test_a_passage_spans_its_paragraphs(bundled: Document) -> None:
    passages: list[Passage] = list(bundled.passages())
    assert len(passages) == 1 + 5 + 3 + 3
    assert passages[-1].lines == Lines(59, 74)
    assert passages[-1].text.count("\n\n") == 4
