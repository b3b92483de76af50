"""`qa cite` prints a reference; what the source does not state is said on stderr."""

import json
from pathlib import Path

import pytest

from tests.conftest import Qa
from tests.mentions import MILK, MINISTERS, library_of, paper


@pytest.fixture
def _library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QA_LIBRARY", library_of(tmp_path, milk=paper("575", minister=MINISTERS)))


@pytest.mark.usefixtures("_library")
def test_a_reference_stands_above_what_traces_it(qa: Qa) -> None:
    result = qa("cite", "575-2024", "2", "--answer")
    assert (result.code, result.err) == (0, "")
    assert result.lines[:3] == [
        (
            "Aanhangsel Handelingen II 2024/25, nr. 575, antwoord op vraag 2 en 3 "
            "(minister De Boer en staatssecretaris Bakker, 18 november 2024)."
        ),
        f"name: {MILK}",
        "location: line 19",
    ]
    assert [line.split(":")[0] for line in result.lines[3:]] == ["file", "SHA-256"]
    assert qa("-d", MILK, "cite", "2", "--answer", "--format", "text").out == result.out


def test_what_is_not_stated_is_said_and_not_filled_in(qa: Qa) -> None:
    result = qa("cite", "2")
    assert result.err == "qa: the source does not state: number, asker, minister, dates\n"
    assert result.lines[0] == (
        "Vlaams Parlement, schriftelijke vraag, deelvraag 2 en het antwoord daarop."
    )


@pytest.mark.usefixtures("_library")
def test_json_has_all_keys(qa: Qa) -> None:
    answer = qa("cite", MILK, "2", "--json").json
    assert list(answer) == [
        "schema",
        "reference",
        "document",
        "askers",
        "ministers",
        "part",
        "questions",
        "answers",
        "passages",
        "file",
        "sha256",
        "quote",
        "revision",
        "no_longer_in",
        "missing",
    ]
    assert answer["ministers"] == ["minister De Boer", "staatssecretaris Bakker"]
    assert (answer["part"], answer["questions"], answer["answers"]) == ("pair", [2], [2, 3])


def test_every_format_holds_the_document_and_no_file_is_written(qa: Qa) -> None:
    for format in ("text", "pretty", "plain", "md", "csl-json", "bibtex", "ris", "json"):
        result = qa("cite", "2", "--format", format)
        assert result.code == 0
        assert "armenia" in result.out.replace("\\", "")
    assert json.loads(qa("cite", "2", "--format", "csl-json").out)[0]["type"] == "bill"


def test_a_quotation_is_cited_only_if_it_stands_there(qa: Qa) -> None:
    result = qa("cite", "--quote", "een terugkeer naar de onderhandelingen")
    assert (result.code, result.lines[-1]) == (
        0,
        'quotation: "een terugkeer naar de onderhandelingen"',
    )
    result = qa("cite", "--quote", "een terugkeer naar het front")
    assert (result.code, result.out) == (1, "")
    assert "these words are" in result.err


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("2", "--question", "--answer"), "--question and --answer contradict each other"),
        (("2", "--quote", "Minsk"), "--quote and sub-questions contradict each other"),
        (("9",), "there is no sub-question 9"),
    ],
)
def test_what_cannot_be_done_is_said(qa: Qa, arguments: tuple[str, ...], message: str) -> None:
    result = qa("cite", *arguments)
    assert (result.code, result.out) == (2, "")
    assert message in result.err
