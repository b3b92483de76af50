"""What the options that commands share mean together."""

import pytest

from qa_cli.cli.options import Shared, chosen, chosen_for
from qa_cli.errors.usage import ContradictingOptionsError, DocumentNotTakenError, OneFileError


def test_what_stands_after_the_command_goes_before_what_stands_before_it() -> None:
    before = Shared("show", document="before", library="before.sqlite", color="never")
    assert before.resolve(document=None, library=None, color=None) == before
    after = before.resolve(document="after", library="", color="always")
    assert after == Shared("show", document="after", library="", color="always")


def test_the_environment_names_a_document_where_no_option_does(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("QA_DOCUMENT", "environment")
    none, one = Shared("show"), Shared("show", document="before")
    assert none.or_of_environment().document == "environment"
    assert one.or_of_environment().document == "before"
    monkeypatch.setenv("QA_DOCUMENT", "")
    assert none.or_of_environment().document is None


def test_a_command_without_a_document_refuses_one_but_not_that_of_the_environment(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("QA_DOCUMENT", "environment")
    shared = Shared("list").resolve_without_document(library="own.sqlite")
    assert shared.library == "own.sqlite"
    with pytest.raises(DocumentNotTakenError, match="qa list takes no --document"):
        Shared("list", document="784").resolve_without_document(library=None)


def test_json_is_short_for_a_format_and_contradicts_others() -> None:
    assert chosen(None, as_json=False) is None
    assert chosen("md", as_json=False) == "md"
    assert chosen(None, as_json=True) == chosen("json", as_json=True) == "json"
    with pytest.raises(ContradictingOptionsError):
        chosen("md", as_json=True)


def test_json_of_several_files_would_be_no_json() -> None:
    assert chosen_for(["a"], "json", as_json=False) == "json"
    assert chosen_for(["a", "b"], "plain", as_json=False) == "plain"
    for format, as_json in (("json", False), (None, True)):
        with pytest.raises(OneFileError) as raised:
            chosen_for(["a", "b"], format, as_json=as_json, instead="--output FOLDER")  # type: ignore[arg-type]
        assert raised.value.hint == "for several: --output FOLDER"
