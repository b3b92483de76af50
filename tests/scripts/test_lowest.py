"""The lowest versions that are allowed are pinned, each of what `qa` needs."""

import re

import lowest
import pytest


def test_a_lower_bound_is_a_constraint() -> None:
    given = ["typer>=0.26,<0.29", "rich >= 13.8", "pypdfium2>=5,<6", "some[extra]>=1"]
    assert [*lowest.constraints(given)] == [
        *("typer==0.26", "rich==13.8", "pypdfium2==5", "some==1")
    ]


@pytest.mark.parametrize("requirement", ["rich", "rich<14", "rich==13.8"])
def test_what_has_no_lower_bound_is_refused(requirement: str) -> None:
    with pytest.raises(ValueError, match=re.escape(requirement)):
        [*lowest.constraints([requirement])]


def test_every_run_time_dependency_is_pinned(capsys: pytest.CaptureFixture[str]) -> None:
    lowest.main()
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == len(lowest.needed()) > 5
    assert all(re.fullmatch(r"[\w.-]+==[\d.]+", line) for line in lines)
