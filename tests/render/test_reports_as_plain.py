"""Reports as plain text: a line a fact, safe and stable."""

import pytest

from qa_cli.render import reports_as_plain
from tests.render import results
from tests.render.golden import agrees


@pytest.mark.parametrize("case", results.REPORTS)
def test_a_report_looks_as_it_did(case: str) -> None:
    agrees(case, "plain", "".join(reports_as_plain.render(results.REPORTS[case]())))


def test_each_problem_warning_and_kind_that_was_left_out_is_a_line() -> None:
    lines = reports_as_plain.check(results.reading()).splitlines()
    starts = [line.partition(":")[0] for line in lines]
    unanswered = [one for one in results.PROBLEMS if one.kind == "unanswered"]
    assert starts.count("Unanswered") == len(unanswered) == 1
    assert starts.count("Problem") == len(results.PROBLEMS) - 1
    assert starts.count("Warning") == len(results.WARNINGS)
    assert starts.count("Left out") == len({left.kind for left in results.LEFT_OUT})
    assert [line for line in lines if line.startswith("Number")] == ["Number: 784"]


def test_what_is_not_stated_is_a_dash() -> None:
    lines = reports_as_plain.check(results.clean())
    assert "Number: -\n" in lines
    (line,) = reports_as_plain.render(results.REPORTS["convert"]())
    assert line.startswith("vraag\\x1b[1m.txt\t")
    (_, unstated) = reports_as_plain.render(results.REPORTS["list"]())
    assert unstated.split("\t")[1:4] == ["-", "-", "-"]


@pytest.mark.parametrize(
    ("case", "fields"),
    [("import-new", 4), ("convert", 3), ("convert-written", 4), ("list", 6), ("list-revisions", 7)],
)
def test_a_line_has_its_fields_whatever_its_texts_hold(case: str, fields: int) -> None:
    lines = "".join(reports_as_plain.render(results.REPORTS[case]())).splitlines()
    assert {len(line.split("\t")) for line in lines} == {fields}


def test_standard_input_is_called_a_dash_where_files_are() -> None:
    converted = results.REPORTS["convert"]()
    nameless = converted._replace(reading=results.clean(file=""))  # type: ignore[call-arg]
    assert "".join(reports_as_plain.render(nameless)).startswith("-\t")


def test_a_faulty_library_says_its_faults_and_a_whole_one_that_it_has_none() -> None:
    damaged = "".join(reports_as_plain.render(results.REPORTS["check-library-damaged"]()))
    assert "Fault: it is cut short\n" in damaged
    assert "no faults" not in damaged
    clean = "".join(reports_as_plain.render(results.REPORTS["check-library-clean"]()))
    assert "File: no faults\n" in clean
    assert clean.endswith("\nDocuments with problems: 0\n")
