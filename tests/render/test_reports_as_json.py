"""Reports as JSON: keys that are always there."""

import json
from typing import Any

import jsonschema
import pytest

from qa_cli import resources
from qa_cli.render import FormatNotMadeError, reports_as_json
from tests.render import results
from tests.render.golden import agrees

CASES = [case for case in results.REPORTS if not case.startswith("import")]


def parsed(case: str) -> Any:
    return json.loads("".join(reports_as_json.render(results.REPORTS[case]())))


@pytest.mark.parametrize("case", CASES)
def test_a_report_looks_as_it_did(case: str) -> None:
    agrees(case, "json", "".join(reports_as_json.render(results.REPORTS[case]())))


@pytest.mark.parametrize(
    "cases",
    [
        ["check-problems", "check-clean", "check-standard-input"],
        ["check-library", "check-library-damaged", "check-library-clean"],
        ["list", "list-revisions", "list-nothing"],
        ["convert", "convert-written"],
    ],
)
def test_all_reports_of_a_kind_have_the_same_keys_in_the_same_order(cases: list[str]) -> None:
    assert len({tuple(parsed(case)) for case in cases}) == 1


def test_every_problem_has_its_kind_its_sentence_its_facts_and_its_location() -> None:
    problems = parsed("check-problems")["problems"]
    assert [problem["kind"] for problem in problems] == [one.kind for one in results.PROBLEMS]
    assert {tuple(problem) for problem in problems} == {
        ("kind", "text", "numbers", "words", "lines", "pages")
    }
    without, with_lines, with_pages = problems[:3]
    assert (without["lines"], without["pages"]) == (None, None)
    assert (with_lines["lines"], with_lines["pages"]) == ([1, 1], None)
    assert (with_pages["lines"], with_pages["pages"]) == ([2, 4], [2, 3])
    assert all(problem["text"] for problem in problems)


def test_standard_input_has_no_name() -> None:
    assert parsed("check-standard-input")["file"] is None
    assert parsed("check-clean")["known_by"] is None


def test_sub_questions_say_whether_they_are_answered() -> None:
    questions = parsed("check-problems")["questions"]
    assert [(one["number"], one["answered"]) for one in questions] == [
        *((1, True), (2, True), (4, False), (5, True), (6, True))
    ]
    assert questions[3]["together"] == [5, 6]
    assert [one["to"] for one in parsed("check-problems")["answers"]] == [[1, 2], [], [5, 6], [9]]


@pytest.mark.parametrize("case", ["convert", "convert-written"])
def test_a_converted_document_is_what_its_schema_describes(case: str) -> None:
    schema = json.loads(resources.path("document.schema.json").read_text(encoding="utf-8"))
    jsonschema.validate(parsed(case), schema)


def test_a_library_says_its_faults_and_the_problems_of_its_documents() -> None:
    assert parsed("check-library-damaged")["faults"] == ["it is cut short"]
    library = parsed("check-library")
    assert (library["library"], library["documents"]) == ("own\x1b[1m.sqlite", 1200)
    assert [len(one["problems"]) for one in next(reversed(library.values()))] == [3, 1]


def test_an_import_has_no_such_format() -> None:
    with pytest.raises(FormatNotMadeError, match="Imported has no format json"):
        list(reports_as_json.render(results.imported("new")))
