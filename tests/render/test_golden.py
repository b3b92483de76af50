"""The golden files themselves: each is of a case, and a change of one is seen."""

from pathlib import Path

import pytest

from tests.render import golden, results


def test_there_is_no_golden_file_of_a_case_that_is_gone() -> None:
    cases = {*results.RESULTS, *results.REPORTS, *results.VERDICTS, *results.COUNTS}
    others = {"export", "citation", "references"}
    assert {path.stem for path in golden.FOLDER.iterdir()} == cases | others


@pytest.mark.usefixtures("compare")
def test_a_text_that_has_changed_or_is_new_is_seen(tmp_path: Path) -> None:
    (tmp_path / "case.plain").write_text("␛[1mzo\n", encoding="utf-8")
    golden.agrees("case", "plain", "\x1b[1mzo\n", tmp_path)
    with pytest.raises(AssertionError, match=r"case\.plain has changed"):
        golden.agrees("case", "plain", "\x1b[1manders\n", tmp_path)
    with pytest.raises(AssertionError, match=r"new\.plain has changed"):
        golden.agrees("new", "plain", "", tmp_path)


def test_it_is_written_anew_where_that_is_asked_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("QA_GOLDEN", golden.WRITE)
    golden.agrees("case", "plain", "zo\n", tmp_path)
    assert (tmp_path / "case.plain").read_text(encoding="utf-8") == "zo\n"


@pytest.fixture
def compare(monkeypatch: pytest.MonkeyPatch) -> None:
    """Compares, whatever was asked of this run."""
    monkeypatch.delenv("QA_GOLDEN", raising=False)
