"""What is said of a name or number that nothing has, or that several have."""

import pytest

from qa_cli.errors import QaError
from qa_cli.errors.names import (
    AmbiguousCountryError,
    AmbiguousDocumentError,
    GuessedNameError,
    NoAnswerError,
    NoSuchDocumentError,
    NoSuchRevisionError,
    NoSuchSubQuestionError,
    NotANumberError,
    UnknownCountryError,
    UnknownNameError,
)

NUMBERS = "give numbers or ranges, as in: qa show 2, qa show 1 3, qa show 1-2"
SENTENCES: list[tuple[QaError, str, str | None]] = [
    (
        UnknownCountryError("x", ["Mali", "Malta"]),
        '"x" is not a country that qa knows',
        "nearest: Mali, Malta",
    ),
    (
        UnknownCountryError("x", [], listed=["Mali"], library=True),
        '"x" is not a country that qa knows',
        "the library lists sectors for Mali",
    ),
    (
        UnknownCountryError("x", [], listed=[]),
        '"x" is not a country that qa knows',
        "this document lists sectors for no country",
    ),
    (UnknownCountryError("x", []), '"x" is not a country that qa knows', None),
    (
        AmbiguousCountryError("congo", ["Congo-Brazzaville", "Congo-Kinshasa"]),
        '"congo" may be more than one country: Congo-Brazzaville, Congo-Kinshasa',
        "give its full name or its code",
    ),
    (
        UnknownNameError("asker", "zuhal", ["Zuhal Demir", "Z. Demir"]),
        'no document has the asker "zuhal"',
        "nearest: Zuhal Demir; Z. Demir",
    ),
    (
        NoSuchDocumentError("785", ["784-2020"]),
        'there is no file and no document called "785"',
        "nearest: 784-2020; or give a file",
    ),
    (
        NoSuchDocumentError("785", [], file=False),
        'there is no document called "785"',
        "for their names: qa list",
    ),
    (
        AmbiguousDocumentError("7", ["784", "785"], 1200),
        '1,200 names begin with "7": 784, 785 and 1,198 more',
        "give more of its name, as in: 784",
    ),
    (
        NoSuchRevisionError("784", 3, 1),
        "784 has no revision 3; it has only revision 1",
        None,
    ),
    (
        NoSuchSubQuestionError(4, [1, 2, 3]),
        "there is no sub-question 4; this document has 1 to 3",
        None,
    ),
    (
        NoSuchSubQuestionError(7, [1, 3], ["784-2020"]),
        "there is no sub-question 7; this document has 1, 3",
        "for a document whose name begins with 7: qa show 784-2020",
    ),
    (
        NoSuchSubQuestionError(7, []),
        "there is no sub-question 7; this document has none",
        None,
    ),
    (
        GuessedNameError("jambom", ["JAN JAMBON", "J. Jambon"]),
        'there is nothing called "jambom", and what is removed is not guessed',
        "nearest: JAN JAMBON; J. Jambon",
    ),
    (NotANumberError("x"), '"x" is not a sub-question number', NUMBERS),
    (
        NotANumberError("x", ["784-2020"]),
        '"x" is not a sub-question number, nor is a document or file called so',
        f"nearest: 784-2020; or {NUMBERS}",
    ),
    (
        NoAnswerError([2]),
        "this document has no answer to 2",
        "without --answer the sub-question itself is cited",
    ),
]


@pytest.mark.parametrize(("error", "sentence", "hint"), SENTENCES)
def test_a_name_that_leads_nowhere_is_said_with_what_comes_near(
    error: QaError, sentence: str, hint: str | None
) -> None:
    assert (str(error), error.hint) == (sentence, hint)


def test_what_a_reader_typed_is_cut_short() -> None:
    long = "x" * 10_000
    for error in (
        UnknownNameError("asker", long, ()),
        NoSuchDocumentError(long, ()),
        AmbiguousDocumentError(long, ("a", "b"), 2),
    ):
        assert len(str(error)) < 150
