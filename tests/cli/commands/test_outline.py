"""The outline of a document, and how long a long one is."""

from pathlib import Path

import pytest

from tests.conftest import Qa

LONG = "Kamervragen over melk\n\n" + "".join(
    f"Vraag {number}\nHoeveel melk van soort {number} is er in het land, en waar is die?\n\n"
    for number in range(1, 13)
)
ANSWERS = "Antwoord 1 en 2\nVeel.\n\nAntwoord 3\nZie het antwoord op vraag 1.\n"


@pytest.fixture
def path(tmp_path: Path) -> str:
    path = tmp_path / "lang.txt"
    path.write_text(LONG + ANSWERS)
    return str(path)


def test_an_outline_has_a_line_a_sub_question_and_says_by_whose_answer(qa: Qa, path: str) -> None:
    lines = [line.split("\t") for line in qa("show", path, "--outline").lines]
    assert [line[:2] for line in lines[:4]] == [
        ["1", "answered with 2"],
        ["2", "answered with 1"],
        ["3", "answered, refers to 1"],
        ["4", "no answer"],
    ]
    assert len(lines) == 12
    assert lines[11][2].startswith("Hoeveel melk van soort 12 is er in het land")
    assert [
        line[0] for line in [one.split("\t") for one in qa("show", path, "3-4", "--outline").lines]
    ] == ["3", "4"]


def test_a_terminal_gets_it_in_columns_that_fit(qa: Qa, path: str) -> None:
    for columns in (40, 80, 120):
        shown = qa("show", path, "--outline", "--color", "never", terminal=True, columns=columns)
        assert max(map(len, shown.lines)) <= columns
        assert "12 sub-questions, 9 unanswered" in shown.out
    assert any(line.startswith(" 3  answered, refers to 1  Hoeveel") for line in shown.lines)


def test_json_and_markdown_have_it_too(qa: Qa, path: str) -> None:
    answer = qa("show", path, "--outline", "--json").json
    assert list(answer) == ["schema", "document", "questions"]
    assert list(answer["questions"][0]) == [
        *("number", "together", "text", "lines", "pages", "answers")
    ]
    assert answer["questions"][0]["answers"][0]["to"] == [1, 2]
    assert answer["questions"][3]["answers"] == []
    assert "| 4 | no answer |" in qa("show", path, "--outline", "--format", "md").out


def test_the_first_line_of_a_long_document_says_how_long_it_is(qa: Qa, path: str) -> None:
    first = "12 sub-questions, 9 unanswered; --outline lists them"
    assert qa("show", path).lines[:2] == [first, "Kamervragen over melk"]
    assert qa("show", path, "--color", "never", terminal=True).lines[0] == first
    assert f"- {first}" in qa("show", path, "--format", "md").lines
    assert first not in qa("show", path, "1").out
    assert "--outline" not in qa("show").out  # of three sub-questions


@pytest.mark.usefixtures("on_awkward")
def test_no_escape_sequence_leaves_an_outline(qa: Qa) -> None:
    for format in ("plain", "pretty", "json", "md"):
        assert "\x1b" not in qa("show", "--outline", "--format", format, "--color", "never").out
