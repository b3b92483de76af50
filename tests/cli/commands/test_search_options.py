"""What `qa search` counts, names, groups and refuses."""

import json
from pathlib import Path

import pytest

from tests.cli.conftest import ABOUT_MALI, MALI, MILK
from tests.conftest import Qa


@pytest.fixture
def library(tmp_path: Path, qa: Qa, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    Path("mali.txt").write_text(MALI)
    Path("melk.txt").write_text(MILK)
    path = tmp_path / "own.sqlite"
    monkeypatch.setenv("QA_LIBRARY", str(path))
    assert qa("import", "mali.txt", "melk.txt").code == 0
    return path


def test_count_is_a_number_and_documents_are_names(qa: Qa) -> None:
    assert qa("search", "minsk", "--count") == (0, "3\n", "")
    assert qa("search", "minsk", "--documents") == (0, "armenia-azerbaijan\n", "")
    assert qa("search", "minsk", "--count", "--documents").out == "armenia-azerbaijan\t3\n"


def test_they_count_all_whatever_is_shown_and_found_nothing_is_1(qa: Qa) -> None:
    assert qa("search", "minsk", "--count", "-n", "1").out == "3\n"
    assert qa("search", "minsk", "--documents", "-n", "1").err == ""
    assert qa("search", "erdogan", "--count")[:2] == (1, "0\n")
    assert qa("search", "erdogan", "--documents")[:2] == (1, "")


@pytest.mark.parametrize("terminal", [False, True])
def test_every_format_has_them(qa: Qa, terminal: bool) -> None:
    both = ("search", "minsk", "--count", "--documents")
    entry = {"document": "armenia-azerbaijan", "passages": 3}
    assert qa(*both, "--json", terminal=terminal).json == {
        "schema": 2,
        "query": "minsk",
        "total": 3,
        "documents": [entry],
    }
    assert json.loads(qa(*both, "--format", "jsonl").out) == {"schema": 2, **entry}
    assert qa(*both, "--format", "csv").lines == ["document,passages", "armenia-azerbaijan,3"]
    assert qa("search", "minsk", "--count", "--format", "csv").lines == ["passages", "3"]
    assert qa("search", "minsk", "--count", "--json").json["total"] == 3
    assert "documents" not in qa("search", "minsk", "--count", "--json").json
    assert qa(*both, "--format", "md").out == "- armenia-azerbaijan\t3\n"


@pytest.mark.usefixtures("library")
def test_documents_come_in_the_order_of_their_best_hits_and_filters_count(qa: Qa) -> None:
    names = qa("search", "is", "--documents").lines
    assert len(names) == len(set(names))
    assert qa("search", "mali", "--documents", "--from", "juli 2020").lines == [ABOUT_MALI]
    assert qa("search", "mali", "--count", "--to", "2019").out == "0\n"
    first = qa("search", "de", "--documents", "-n", "1").lines
    assert first == qa("search", "de", "--documents").lines[:1]


@pytest.mark.parametrize(
    ("words", "part"),
    [(["vraag"], "sub-question"), (["antwoord"], "answer"), (["Réponse"], "answer")],
)
def test_parts_are_named_in_dutch_and_french_too(qa: Qa, words: list[str], part: str) -> None:
    (line,) = qa("search", "minsk", "--in", *words).lines
    assert line.split("\t")[1].startswith(part)


@pytest.mark.parametrize("word", ["-i", "-x", "-e", "-é"])
def test_a_dash_and_a_letter_that_is_no_option_is_refused_with_the_way_on(
    qa: Qa, word: str
) -> None:
    first, second = qa("search", word, "tovuz").err.splitlines()
    assert first == f"qa: {word} is not an option"
    assert f"qa search WORD -- {word}" in second
    assert qa("search", "tovuz", "--", word).code in {0, 1}


def test_after_the_option_that_takes_it_it_is_a_value(qa: Qa) -> None:
    assert "-x" in qa("search", "minsk", "--asker", "-x").err


def test_show_and_sectors_refuse_it_too(qa: Qa) -> None:
    for command in ("show", "sectors"):
        result = qa(command, "-x")
        assert result.err.splitlines() == [
            "qa: -x is not an option",
            f"    its options: qa {command} --help",
        ]


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        (("--from", "2021-02-30"), '--from "2021-02-30" is not a date'),
        (("--to", ""), '--to "" is not a date'),
        (("--from", "x" * 9999), f'--from "{"x" * 60}…" is not a date'),
        (("--from", "\x1b[2J"), '--from "\\x1b[2J" is not a date'),
        (("--from", "2021", "--to", "2020"), '--from "2021" is after --to "2020"'),
        (
            ("--from", "20/07/2020", "--to", "juni 2020"),
            '--from "20/07/2020" is after --to "juni 2020"',
        ),
    ],
)
def test_dates_that_are_none_or_out_of_order_are_quoted(
    qa: Qa, typed: tuple[str, ...], said: str
) -> None:
    for command in (("search", "minsk"), ("list",), ("sectors",)):
        result = qa(*command, *typed)
        assert (result.code, result.out) == (2, "")
        assert said in result.err


def test_a_day_in_the_month_or_year_that_ends_it_is_in_order(qa: Qa) -> None:
    assert qa("list", "--from", "20/07/2020", "--to", "2020").code == 1
    assert qa("list", "--from", "2020", "--to", "1/1/2020").code == 1


@pytest.mark.usefixtures("library")
def test_a_parliament_forgives_and_lists_what_there_is(qa: Qa) -> None:
    assert qa("list", "--parliament", "vlams parlemnt").lines[0].startswith(ABOUT_MALI)
    assert (
        "    there is: Tweede Kamer der Staten-Generaal; Vlaams Parlement"
        in qa("list", "--parliament", "qqqqqqqq").err
    )


@pytest.mark.usefixtures("library")
def test_on_a_terminal_a_document_is_told_once_with_who_asked_whom(qa: Qa) -> None:
    shown = qa("search", "wapens wapenexport uitvoer", "--color", "never", terminal=True)
    lines = qa("search", "de", "--color", "never", terminal=True).lines
    assert lines.count("armenia-azerbaijan") == 1
    lines = qa("search", "naar", "-n", "9", "--color", "never", terminal=True).lines
    assert lines[0] == f"{ABOUT_MALI}  2020-07-20  ELS AMPE -> JAN JAMBON"
    assert lines[1:5] == [
        "Wapenexport naar Mali",
        "",
        "  Title  line 7",
        "    Wapenexport naar Mali",
    ]
    assert shown.code in {0, 1}
    assert not any("exact" in line for line in lines)
    inexact = qa("search", "minks", "--color", "never", terminal=True)
    assert "minks -> Minsk, 1 edit" in inexact.out


def test_a_title_that_says_nothing_gives_way_to_the_first_sub_question(
    qa: Qa, tmp_path: Path
) -> None:
    title = "Antwoord van minister De Wit (Zorg) (ontvangen 3 juni 2024)"
    path = tmp_path / "a.txt"
    path.write_text(f"{title}\n\nVraag 1\nHoeveel zorg is er?\n\nAntwoord 1\nVeel zorg.\n")
    assert qa("import", str(path)).code == 0
    marked = "(sub-question 1) Hoeveel zorg is er?"
    assert qa("list").lines[0].endswith(f"\t{marked}")
    for columns in (40, 80, 200):
        for command in (("list",), ("search", "veel zorg")):
            out = qa(*command, "--color", "never", terminal=True, columns=columns).out
            assert "sub-question 1" in " ".join(out.split())
    assert marked in qa("list", "--format", "md").out
    assert qa("list", "--json").json["documents"][0]["title"] == title
    assert title in qa("list", "--format", "csv").out


@pytest.mark.parametrize(("value", "first"), [("json", "{"), ("csv", "docu"), ("md", "- **")])
def test_the_environment_chooses_a_format_where_no_option_does(
    qa: Qa, monkeypatch: pytest.MonkeyPatch, value: str, first: str
) -> None:
    monkeypatch.setenv("QA_FORMAT", value)
    assert qa("search", "minsk").out.startswith(first)
    assert qa("search", "minsk", terminal=True).out.startswith(first)
    assert qa("search", "minsk", "--format", "plain").out.startswith("armenia-azerbaijan\t")


def test_a_command_without_that_format_keeps_its_own(
    qa: Qa, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("QA_FORMAT", "csv")
    assert qa("show", "2").lines[0] == "Sub-question 2"
    monkeypatch.setenv("QA_FORMAT", "json")
    assert qa("show", "2").json["questions"]


@pytest.mark.parametrize("value", ["xml", "JSON", " ", "x" * 999, "\x1b[2J"])
def test_a_format_of_the_environment_that_is_none_is_said(
    qa: Qa, monkeypatch: pytest.MonkeyPatch, value: str
) -> None:
    monkeypatch.setenv("QA_FORMAT", value)
    result = qa("search", "minsk")
    assert (result.code, result.out) == (2, "")
    assert result.err.startswith('qa: QA_FORMAT "')
    assert "    give one of: pretty, plain, json, jsonl, csv, md" in result.err
