"""The program: what may stand before a command."""

import pytest

from tests.conftest import Qa


@pytest.mark.usefixtures("library")
@pytest.mark.parametrize("command", ["list", "check", "export", "remove", "import"])
def test_a_document_before_a_command_that_has_none_is_said(qa: Qa, command: str) -> None:
    arguments = ["784"] if command in {"check", "remove", "import"} else []
    result = qa("-d", "784", command, *arguments)
    assert (result.code, result.out) == (2, "")
    assert result.err == f"qa: qa {command} takes no --document\n"
