"""The sentences of errors, and their exit codes."""

from pathlib import Path

import pytest

from qa_cli import errors
from qa_cli.exit_codes import ExitCode

SENTENCES: list[tuple[errors.QaError, str, str | None]] = [
    (
        errors.WrongArgumentsError("No such option: --x. ", "qa show"),
        "no such option: --x",
        "try: qa show --help",
    ),
    (
        errors.ContradictingOptionsError("--json", "--format md"),
        "--json and --format md contradict each other",
        None,
    ),
    (
        errors.OneFileError("--json", "--output FOLDER"),
        "--json is for one file at a time",
        "for several: --output FOLDER",
    ),
    (errors.OneFileError("--json"), "--json is for one file at a time", None),
    (errors.DocumentNotTakenError("list"), "qa list takes no --document", None),
    (
        errors.RevisionWithoutDocumentError(),
        "--revision needs a document of the library",
        "name the document, as in: qa show 784-2020 --revision 1",
    ),
    (
        errors.NotADateError("--from", "july"),
        '--from "july" is not a date',
        "give one as in: 2020, 2020-07, 2020-07-20, 20/07/2020 or juli 2020",
    ),
    (
        errors.NamesNothingError("--sector", "?"),
        '--sector "?" names nothing',
        "give a name, as in: qa sectors --sector oil",
    ),
    (errors.NamesNothingError("--other", ""), '--other "" names nothing', None),
    (
        errors.UnknownCountryError("x", ["Mali", "Malta"]),
        '"x" is not a country that qa knows',
        "nearest: Mali, Malta",
    ),
    (
        errors.UnknownCountryError("x", [], listed=["Mali"], library=True),
        '"x" is not a country that qa knows',
        "the library lists sectors for Mali",
    ),
    (
        errors.UnknownCountryError("x", [], listed=[]),
        '"x" is not a country that qa knows',
        "this document lists sectors for no country",
    ),
    (errors.UnknownCountryError("x", []), '"x" is not a country that qa knows', None),
    (
        errors.UnknownNameError("asker", "zuhal", ["Zuhal Demir", "Z. Demir"]),
        'no document has the asker "zuhal"',
        "nearest: Zuhal Demir; Z. Demir",
    ),
    (
        errors.NoSuchDocumentError("785", ["784-2020"]),
        'there is no file and no document called "785"',
        "nearest: 784-2020; or give a file",
    ),
    (
        errors.NoSuchDocumentError("785", [], file=False),
        'there is no document called "785"',
        "for their names: qa list",
    ),
    (
        errors.AmbiguousDocumentError("7", ["784", "785"], 1200),
        '1,200 names begin with "7": 784, 785 and 1,198 more',
        "give more of its name, as in: qa show 784",
    ),
    (
        errors.NoSuchRevisionError("784", 3, 1),
        "784 has no revision 3; it has only revision 1",
        None,
    ),
    (
        errors.OutputError("No space left on device"),
        "cannot write the answer: no space left on device",
        None,
    ),
    (errors.OutputError(), "cannot write the answer: unknown error", None),
    (
        errors.OutputError("Not a directory", Path("out/a.json")),
        f"cannot write {Path('out/a.json')}: not a directory",
        None,
    ),
    (
        errors.ClosedOutputError(),
        "cannot write the answer: standard output is closed",
        None,
    ),
]


@pytest.mark.parametrize(("error", "sentence", "hint"), SENTENCES)
def test_an_error_says_its_facts_and_what_to_do(
    error: errors.QaError, sentence: str, hint: str | None
) -> None:
    assert (str(error), error.hint) == (sentence, hint)
    assert error.exit_code is ExitCode.NOT_DONE


def test_a_reader_that_left_has_an_exit_code_of_its_own() -> None:
    assert errors.ReaderLeftError.exit_code is ExitCode.READER_LEFT


def test_what_a_reader_typed_is_cut_short() -> None:
    long = "x" * 10_000
    for error in (
        errors.NotADateError("--from", long),
        errors.NamesNothingError("--asker", long),
        errors.UnknownNameError("asker", long, ()),
        errors.NoSuchDocumentError(long, ()),
        errors.AmbiguousDocumentError(long, ("a", "b"), 2),
    ):
        assert len(str(error)) < 150
