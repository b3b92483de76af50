"""`qa check` says what was found and what was not matched, and `--document` answers from it."""

from pathlib import Path

import pytest

from qa_cli import resources
from tests.conftest import Qa

SOURCE = str(resources.path("armenia-azerbaijan.txt"))
QUESTION = (
    "Kamervragen over Mali\n\nVraag 1 en 2\nKlopt het? En waarom?\n\nVraag 3\nZo nee?\n\n"
    "Antwoord 1 en 2\nJa, het klopt.\n\nAntwoord 4\nZie het antwoord op vraag 1.\n"
)


@pytest.fixture
def question(tmp_path: Path) -> str:
    path = tmp_path / "mali.txt"
    path.write_text(QUESTION)
    return str(path)


def test_a_clean_file_exits_0_and_says_its_structure(qa: Qa) -> None:
    result = qa("check", SOURCE)
    assert (result.code, result.err) == (0, "")
    assert "File: armenia-azerbaijan.txt (text)" in result.lines
    assert 'Form: Vlaams Parlement, known by "Vlaamse Regering"' in result.lines
    assert "Sub-question 2, lines 36-39: answer lines 49-57" in result.lines
    assert not any(line.startswith("Problem") for line in result.lines)


def test_problems_exit_1_and_each_has_its_place(qa: Qa, question: str) -> None:
    result = qa("check", question)
    assert result.code == 1
    assert "Unanswered: line 7: sub-question 3 has no answer" in result.lines
    assert [line for line in result.lines if line.startswith("Problem")] == [
        "Problem: line 13: an answer to sub-question 4, which does not exist",
    ]
    assert "Sub-questions 1 and 2, line 4: answer line 10 (to 1 and 2)" in result.lines


def test_an_unreadable_file_exits_2(qa: Qa, question: str) -> None:
    result = qa("check", "nosuch.pdf", question)
    assert (result.code, result.err) == (
        2,
        "qa: cannot read nosuch.pdf: no such file or directory\n",
    )
    assert "File: mali.txt (text)" in result.lines


@pytest.mark.parametrize("columns", [80, 40])
def test_a_terminal_gets_the_same_facts(qa: Qa, question: str, columns: int) -> None:
    result = qa("check", question, "--color", "never", terminal=True, columns=columns)
    assert max(map(len, result.lines)) <= columns
    assert "1 problem" in result.out
    assert "Kamervragen over Mali" in result.out


def test_json_keeps_its_promise(qa: Qa, question: str) -> None:
    answer = qa("check", question, "--json").json
    assert list(answer) == [
        *("schema", "file", "format", "form", "known_by", "document", "introduction", "questions"),
        *("answers", "remarks", "footnotes", "problems", "warnings", "left_out"),
    ]
    expected = {"number": 1, "together": [1, 2], "lines": [4, 4], "pages": None, "answered": True}
    assert answer["questions"][0] == expected
    assert answer["answers"][1] == {
        "to": [4],
        "refers_to": [1],
        "kind": "final",
        "lines": [13, 13],
        "pages": None,
    }
    assert answer["problems"][0]["kind"] == "unanswered"
    assert list(answer["problems"][0]) == ["kind", "text", "numbers", "words", "lines", "pages"]
    assert answer["left_out"][0]["kind"] == "heading"


def test_the_document_option_stands_before_or_after_the_command(qa: Qa, question: str) -> None:
    before = qa("--document", question, "show", "1")
    assert before == qa("show", "1", "-d", question)
    assert before.lines[:2] == ["Sub-questions 1 and 2", "Klopt het? En waarom?"]
    assert before.err == (
        f"qa: 1 thing in {question} could not be matched for certain: qa check {question}\n"
    )


def test_what_is_in_doubt_is_said_of_a_sub_question_that_is_not_there(
    qa: Qa, question: str
) -> None:
    first, second = qa("show", "4", "-d", question).err.splitlines()
    assert first.startswith(f"qa: 1 thing in {question} could not be matched for certain")
    assert second == "qa: there is no sub-question 4; this document has 1 to 3"


def test_the_environment_names_a_document_too(
    qa: Qa, question: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("QA_DOCUMENT", question)
    assert "Mali" in qa("show").out
    assert "Minsk" in qa("-d", "armenia-azerbaijan", "show").out


def test_a_whole_document_shows_answers_that_fit_nowhere(qa: Qa, question: str) -> None:
    result = qa("show", "-d", question)
    assert result.out.count("Klopt het? En waarom?") == 1
    assert "Answer to sub-question 3: none" in result.lines
    assert "Answer to sub-question 4 (refers to that to 1)" in result.lines
    assert [answer["to"] for answer in qa("show", "-d", question, "--json").json["unpaired"]] == [
        [4]
    ]


def test_search_finds_a_text_that_is_printed_over_two_numbers_once(qa: Qa, question: str) -> None:
    (line,) = qa("search", "waarom", "-d", question).lines
    assert line.split("\t")[1:3] == ["sub-questions 1 and 2", "line 4"]


def test_a_name_that_is_neither_file_nor_document_is_refused(qa: Qa) -> None:
    result = qa("-d", "azerbaijan", "show")
    assert (result.code, result.out) == (2, "")
    assert result.err == (
        'qa: there is no file and no document called "azerbaijan"\n'
        "    nearest: armenia-azerbaijan; or give a file\n"
    )


def test_pages_are_the_place_in_a_file_with_pages(qa: Qa, tmp_path: Path) -> None:
    path = tmp_path / "pages.txt"
    path.write_text("Kamervragen\n\nVraag 1\nKlopt het?\n\fAntwoord 1\nJa.\n")
    result = qa("show", "1", "--source", "-d", str(path))
    assert "Sub-question 1 (page 1)" in result.lines
    assert "Answer to sub-question 1 (page 2)" in result.lines
    assert qa("show", "1", "--json", "-d", str(path)).json["questions"][0]["pages"] == [1, 1]
