"""The man page is the help: the one that is installed is what the script makes of it now."""

import importlib.util
import re

import make_man
import pytest

from qa_cli.exit_codes import ExitCode


@pytest.mark.skipif(
    not importlib.util.find_spec("babel"),
    reason="needs the dev extra: help differs by Typer's version",
)
def test_the_man_page_is_made_of_the_help_as_it_is() -> None:
    assert make_man.TARGET.read_text(encoding="ascii") == make_man.page(), (
        "run: python scripts/make_man.py"
    )


@pytest.mark.parametrize("heading", ["SYNOPSIS", "OPTIONS", "COMMANDS", "EXIT STATUS"])
def test_the_man_page_has_the_usual_sections(heading: str) -> None:
    assert f"\n.SH {heading}\n" in make_man.page()


def test_the_man_page_tells_every_exit_code() -> None:
    told = make_man.page().partition(".SH EXIT STATUS")[2].partition(".SH ENVIRONMENT")[0]
    assert [int(code) for code in re.findall(r"^\.B (\d+)$", told, re.MULTILINE)] == [*ExitCode]
