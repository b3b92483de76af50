"""The sentences of what had to be guessed about a file."""

from typing import get_args

import pytest

from qa_cli.model.diagnostics import FileWarning, WarningKind
from qa_cli.render import warning_phrases


@pytest.mark.parametrize("kind", get_args(WarningKind))
def test_every_kind_of_warning_has_a_sentence(kind: WarningKind) -> None:
    sentence = warning_phrases.sentence(FileWarning(kind, (".pdf", "text")))
    assert ".pdf" in sentence
    assert "{" not in sentence
