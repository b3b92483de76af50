"""What is said of options and arguments that cannot be understood."""

import pytest

from qa_cli.errors import UsageError
from qa_cli.errors.usage import (
    ContradictingOptionsError,
    DocumentNotTakenError,
    NamesNothingError,
    NotADateError,
    NotAnOptionError,
    OneFileError,
    RevisionWithoutDocumentError,
    UnconfirmedError,
    WrongArgumentsError,
)

SENTENCES: list[tuple[UsageError, str, str | None]] = [
    (
        WrongArgumentsError("No such option: --x. ", "qa show"),
        "no such option: --x",
        "try: qa show --help",
    ),
    (
        ContradictingOptionsError("--json", "--format md"),
        "--json and --format md contradict each other",
        None,
    ),
    (
        OneFileError("--json", "--output FOLDER"),
        "--json is for one file at a time",
        "for several: --output FOLDER",
    ),
    (OneFileError("--json"), "--json is for one file at a time", None),
    (DocumentNotTakenError("list"), "qa list takes no --document", None),
    (
        RevisionWithoutDocumentError(),
        "--revision needs a document of the library",
        "name the document, as in: qa show 784-2020 --revision 1",
    ),
    (
        NotADateError("--from", "july"),
        '--from "july" is not a date',
        "give one as in: 2020, 2020-07, 2020-07-20, 20/07/2020 or juli 2020",
    ),
    (
        NamesNothingError("--sector", "?"),
        '--sector "?" names nothing',
        "give a name, as in: qa sectors --sector oil",
    ),
    (NamesNothingError("--other", ""), '--other "" names nothing', None),
    (
        NotAnOptionError("-i", "qa search", searches=True),
        "-i is not an option",
        'its options: qa search --help; to leave out passages with "i": qa search WORD -- -i',
    ),
    (NotAnOptionError("-i", "qa show"), "-i is not an option", "its options: qa show --help"),
    (
        UnconfirmedError("qa remove", 1),
        "qa remove would remove 1 document, and nobody can be asked",
        "to do it: --yes; to see what it would do: --dry-run",
    ),
]


@pytest.mark.parametrize(("error", "sentence", "hint"), SENTENCES)
def test_a_call_that_is_not_understood_is_said_with_what_to_do(
    error: UsageError, sentence: str, hint: str | None
) -> None:
    assert (str(error), error.hint) == (sentence, hint)


def test_what_a_reader_typed_is_cut_short() -> None:
    long = "x" * 10_000
    for error in (NotADateError("--from", long), NamesNothingError("--asker", long)):
        assert len(str(error)) < 150
