"""Sectors are read from a printed list, with the countries that it names."""

import pytest

from qa_cli.model.document import Answer
from qa_cli.model.passages import Lines, Paragraph
from qa_cli.reading.assembly import sectors
from qa_cli.reading.forms import form as forms

NL = forms.form("nl")


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
    ("language", "text", "found"),
    [
        ("nl", "FIT ziet in Armenië geen kansen in de volgende sectoren: wijn en hout.", {}),
        ("nl", "De uitvoer naar Rusland is verboden in de volgende sectoren: wijn en hout.", {}),
        ("nl", "De heer Jordan ziet kansen in de volgende sectoren: wijn en hout.", {}),
        ("nl", "Mevrouw Chad Georgia noemt de volgende sectoren: wijn en hout.", {}),
        (
            "nl",
            "In Chili, niet alleen in de steden, zijn dat de volgende sectoren: wijn en hout.",
            {"CL": ["wijn", "hout"]},
        ),
        (
            "nl",
            "In Chili zijn dat de volgende sectoren: wijn (o.a. rood), m.n. soja, St. Jozefbier.",
            {"CL": ["wijn (o.a. rood)", "m.n. soja", "St. Jozefbier"]},
        ),
        ("fr", "Il n'y a pas de débouchés au Chili dans les secteurs suivants : vin et bois.", {}),
        (
            "fr",
            "M. Jordan voit des débouchés au Chili dans les secteurs suivants : vin et bois.",
            {"CL": ["vin", "bois"]},
        ),
        (
            "fr",
            "En Géorgie et en Arménie, il y a les secteurs suivants : vin et bois.",
            {"GE": ["vin", "bois"], "AM": ["vin", "bois"]},
        ),
        ("en", "There are no chances in Chile in the following sectors: wine and wood.", {}),
        (
            "en",
            "Mr Jordan sees chances in Chile in the following sectors: wine, e.g. Carmenere.",
            {"CL": ["wine", "e.g. Carmenere"]},
        ),
    ],
)
def test_what_is_denied_is_no_sector_and_a_person_is_no_country(
    language: str, text: str, found: dict[str, list[str]]
) -> None:
    answer = Answer((1,), (Paragraph(text, Lines(1, 1)),))
    countries = sectors.countries([answer], forms.form(language))
    assert {one.code: [sector.name for sector in one.sectors] for one in countries} == found


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
