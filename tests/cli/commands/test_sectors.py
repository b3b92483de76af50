"""`qa sectors`: countries, their sectors and what else is stated of them."""

import csv
import io
from pathlib import Path

import pytest

from qa_cli import resources
from tests.conftest import Qa

SPELLINGS = [
    *("azerbaijan", "Azerbeidzjan", "Azerbaïdjan", "Aserbaidschan", "Azerbaiyán", "Azerbaigian"),
    *(
        "Azerbejdżan",
        "Азербайджан",
        "AZ",
        "az",
        "aze",
        "azerbijan",
        "Azerbeidzan",
        "AZERBEIDZJAANSE",
    ),
]


def rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text)))


@pytest.mark.parametrize("name", SPELLINGS)
def test_a_country_is_known_by_any_name(qa: Qa, name: str) -> None:
    result = qa("sectors", name, "--json")
    assert result.code == 0
    assert [country["code"] for country in result.json["countries"]] == ["AZ"]


def test_a_mended_name_is_said_and_an_exact_one_is_not(qa: Qa) -> None:
    assert qa("sectors", "azerbijan").err == "qa: azerbijan -> Azerbaijan\n"
    assert qa("sectors", "azerbaijan").err == ""


def test_one_country_shows_its_sectors_facts_and_places(qa: Qa) -> None:
    lines = qa("sectors", "azerbaijan").lines
    assert lines[0] == "Azerbeidzjan (Azerbaijan, AZ): 6 sectors, answer 3, lines 70-71"
    assert lines[1] == "  olie en gas [unofficial: oil and gas]"
    assert lines[6] == "  transport [unofficial: transport]"
    assert lines[7] == "Also stated, answer 3, lines 68-69"
    assert "34ste plaats" in lines[8]
    assert "[unofficial: " in lines[9]
    assert "Georgië" in lines[11]


def test_all_countries_stand_side_by_side(qa: Qa) -> None:
    lines = qa("sectors").lines
    assert len(lines) == 12
    assert "landbouw [unofficial: agriculture]: Armenië, Azerbeidzjan" in lines
    table = qa("sectors", "--format", "pretty").lines
    assert table[0].split()[-2:] == ["Armenië", "Azerbeidzjan"]
    assert [line.count("●") for line in table[1:]].count(2) == 1


def test_several_countries_come_in_the_order_asked(qa: Qa) -> None:
    countries = qa("sectors", "azerbaijan", "armenia", "AZ", "--json").json["countries"]
    assert [country["code"] for country in countries] == ["AZ", "AM"]


def test_a_country_that_is_named_without_sectors_is_said(qa: Qa) -> None:
    assert qa("sectors", "georgia") == (
        1,
        "",
        (
            'qa: this document names Georgia ("Georgië", answer 3) but lists no sectors for it; '
            "it lists sectors for Armenia and Azerbaijan\n"
        ),
    )
    assert qa("sectors", "georgia", "--json").json["countries"] == []


def test_a_country_that_is_not_named_is_said(qa: Qa) -> None:
    for words in (["belgium"], ["south", "korea"], ["bosnia", "and", "herzegovina"]):
        code, out, err = qa("sectors", *words)
        assert (code, out) == (1, "")
        assert err.startswith("qa: this document does not name ")


def test_one_country_found_and_one_not_is_an_answer(qa: Qa) -> None:
    result = qa("sectors", "armenia", "georgia")
    assert result.code == 0
    assert result.lines[0].startswith("Armenië")
    assert "names Georgia" in result.err


@pytest.mark.parametrize(
    "word", ["landbouw", "xx", "qqqqqq", "\x1b[31m", "", "🙂", "12", "england", "zz", "siberia"]
)
def test_a_word_that_is_no_country_is_refused(qa: Qa, word: str) -> None:
    code, out, err = qa("sectors", word)
    assert (code, out) == (2, "")
    assert "is not a country that qa knows" in err
    assert "    this document lists sectors for Armenia and Azerbaijan" in err
    assert "\x1b" not in err


def test_a_word_that_is_nearly_a_country_gets_the_nearest_names(qa: Qa) -> None:
    for word, name in (
        ("azebaidsjann", "Azerbaijan"),
        ("gorgya", "Georgia"),
        ("rmenia", "Armenia"),
    ):
        code, _, err = qa("sectors", word)
        assert code == 2
        assert "nearest: " in err
        assert name in err


@pytest.mark.parametrize(("word", "code"), [("Aserbaidschann", "AZ"), ("Армени", "AM")])
def test_a_name_is_mended_in_other_languages_where_nothing_else_is_near(
    qa: Qa, word: str, code: str
) -> None:
    answer = qa("sectors", word, "--json").json
    assert [country["code"] for country in answer["countries"]] == [code]


@pytest.mark.parametrize("word", ["congo", "korea", "austrlia"])
def test_a_name_of_two_countries_is_never_guessed(qa: Qa, word: str) -> None:
    code, out, err = qa("sectors", word)
    assert (code, out) == (2, "")
    assert "may be more than one country: " in err


@pytest.mark.parametrize("word", ["landbouw", "Agriculture", "landbuow"])
def test_a_sector_leads_to_the_countries_that_list_it(qa: Qa, word: str) -> None:
    result = qa("sectors", "--sector", word)
    assert result.lines == ["landbouw [unofficial: agriculture]: Armenië, Azerbeidzjan"]
    assert result.err == ("qa: landbuow -> landbouw\n" if word == "landbuow" else "")


def test_a_sector_is_known_by_a_word_of_its_name(qa: Qa) -> None:
    assert qa("sectors", "--sector", "diamanten").lines == [
        "juwelen en diamanten [unofficial: jewellery and diamonds]: Armenië"
    ]


@pytest.mark.parametrize("word", ["mijn", "voeding", "olie", "gas"])
def test_a_sector_is_known_by_part_of_a_word(qa: Qa, word: str) -> None:
    assert len(qa("sectors", "--sector", word).lines) == 1


def test_the_sector_alone_is_left_of_a_country(qa: Qa) -> None:
    for country in qa("sectors", "--sector", "landbouw", "--json").json["countries"]:
        assert [sector["name"] for sector in country["sectors"]] == ["landbouw"]
        assert country["facts"] == []


def test_a_sector_without_a_name_is_refused(qa: Qa) -> None:
    assert qa("sectors", "--sector", "").code == 2


def test_a_sector_that_no_country_lists_is_said(qa: Qa) -> None:
    for words in (["--sector", "toerisme"], ["armenia", "--sector", "olie"], ["--sector", "en"]):
        code, out, err = qa("sectors", *words)
        assert (code, out) == (1, "")
        assert "landbouw" in err


def test_json_keeps_its_promise(qa: Qa) -> None:
    answer = qa("sectors", "az", "--json").json
    assert list(answer) == ["schema", "document", "countries"]
    (country,) = answer["countries"]
    assert list(country) == [
        *("document", "code", "name", "translation", "part", "number", "lines", "pages"),
        *("sectors", "facts"),
    ]
    assert country["sectors"][0] == {"name": "olie en gas", "translation": "oil and gas"}
    assert list(country["facts"][0]) == [
        *("text", "translation", "part", "number", "lines", "pages")
    ]
    assert country["facts"][0]["lines"] == [68, 69]


def test_csv_has_a_row_a_sector_and_a_fact(qa: Qa) -> None:
    table = rows(qa("sectors", "az", "--format", "csv").out)
    assert [row["kind"] for row in table] == ["sector"] * 6 + ["fact"] * 2
    assert table[0]["text"] == "olie en gas"
    assert table[0]["unofficial_translation"] == "oil and gas"
    assert (table[0]["first_line"], table[0]["last_line"]) == ("70", "71")
    assert len(rows(qa("sectors", "--format", "csv").out)) == 13


@pytest.mark.usefixtures("on_awkward")
def test_a_cell_that_a_spreadsheet_would_execute_is_neutralised(qa: Qa) -> None:
    table = rows(qa("sectors", "--format", "csv").out)
    assert table[0]["text"] == "'=1+1"
    hits = rows(qa("search", "geopend", "--format", "csv").out)
    assert hits[0]["text"].startswith("Zie")


def test_markdown_is_a_table(qa: Qa) -> None:
    lines = qa("sectors", "--format", "md").lines
    assert lines[0] == "| Sector | English (unofficial) | Armenië | Azerbeidzjan |"
    assert "| landbouw | agriculture | yes | yes |" in lines
    assert "| olie en gas | oil and gas |" in qa("sectors", "az", "--format", "md").lines


def test_a_narrow_terminal_gets_a_list_with_nothing_cut(qa: Qa) -> None:
    for columns in (59, 40, 20):
        result = qa("sectors", "--color", "never", terminal=True, columns=columns)
        words = result.out.replace("\n", " ").split()
        assert "●" not in result.out
        assert max(map(len, result.out.splitlines())) <= columns
        assert {"bouwmaterialen", "agriculture;", "Azerbeidzjan)"} <= set(words)


@pytest.mark.usefixtures("library")
def test_sectors_are_listed_over_the_whole_library(qa: Qa) -> None:
    source = resources.path("armenia-azerbaijan.json").read_text(encoding="utf-8")
    copy = source.replace('"name": "armenia-azerbaijan"', '"name": "ander"').replace(
        '"language": "nl"', '"language": "fr"'
    )
    Path("ander.json").write_text(copy, encoding="utf-8")
    assert qa("sectors", "azerbaijan").lines[0] == (
        "Azerbeidzjan (Azerbaijan, AZ): 6 sectors, answer 3, lines 70-71"
    )
    qa("import", "ander.json")
    result = qa("sectors", "azerbaijan", "georgia")
    assert [line for line in result.lines if "6 sectors" in line] == [
        "Azerbeidzjan (Azerbaijan, AZ): 6 sectors, armenia-azerbaijan, answer 3, lines 70-71",
        "Azerbeidzjan (Azerbaijan, AZ): 6 sectors, ander, answer 3, lines 70-71",
    ]
    assert "no document in the library lists sectors for Georgia" in result.err
    answer = qa("sectors", "azerbaijan", "--json").json
    assert answer["document"] is None
    assert [item["document"] for item in answer["countries"]] == ["armenia-azerbaijan", "ander"]
    every = qa("sectors")
    assert "Also stated" not in every.out
    assert (
        len([line for line in every.lines if ": 6 sectors" in line or ": 7 sectors" in line]) == 4
    )
