"""Where the number of a sub-question that seems unanswered is printed inside another text."""

import pytest

from qa_cli.reading.assembly import printed_inside
from tests.reading.writers import of_answers, problems, read_text


def inside(answer: str) -> list[int]:
    """The doubtful numbers of a Flemish question of which only 1 and 4 seem to be answered."""
    document = read_text(of_answers(f"1. {answer}\n4. Nee.")).document
    assert [one.to for one in document.answers] == [(1,), (4,)]
    return [one.number for one in printed_inside.found(document)]


@pytest.mark.parametrize(
    ("answer", "numbers"),
    [
        ("De oppervlakte is 8.256 m22. Dit gebouw is van de Staat.", [2]),
        ("Er waren 211 bedreigingen, 1702. In 2016 waren er meer.", [2]),
        ("a) en 3. De tabel geeft de uitgaven.", [3]),
        ("a) en b), 2. en 3. Een optimale benutting.", [2, 3]),
        ("Er zijn er tien. 2. - 2014: twaalf.", [2]),
        ("Dat zijn twintig leden2. 99 brieven kwamen aan.", [2]),
        ("Dat is geregeld (enz.). 2 Lopende zaken zijn er niet.", [2]),
        ("Er zijn er tien. 2. de Staat, 3) 500 gemeenten.", [2]),
        ("Er zijn: 1. Hout. 2. Staal.", [2]),
        ("De vragen 2 en 3 zijn voor mijn collega.", [2, 3]),
        ("Wat vraag 3 betreft: nee.", [3]),
    ],
)
def test_a_number_where_an_answer_may_begin_is_doubtful(answer: str, numbers: list[int]) -> None:
    assert inside(answer) == numbers


@pytest.mark.parametrize(
    "answer",
    [
        "Dat was in 2012. De wet zegt het.",
        "Het kost 2,3 miljoen euro, of 2 procent, in 3 jaar.",
        "Dat staat in artikel 2 van de wet.",
        "Zie art. 2. De wet zegt het, met Art. 3 Abs. 1 en nr. 2 Bis.",
        "Het cijfer is 7,2. De wet zegt het, in 2.2. Dat is zo.",
        "Zie vraag 4 en de vraag van 2 mei.",
    ],
)
def test_any_other_number_is_not(answer: str) -> None:
    assert inside(answer) == []


def test_the_doubt_is_a_problem_with_its_line() -> None:
    reading = read_text(of_answers("1. De oppervlakte is 8.256 m22. Dit is zo.\n3. Ja.\n4. Nee."))
    assert problems(reading) == ["unanswered", "answer inside"]
    assert (reading.problems[1].numbers, reading.problems[1].lines) == ((2,), (12, 12, None))


def test_a_number_among_what_is_said_before_all_answers_is_doubtful() -> None:
    reading = read_text(of_answers("De cijfers zijn: 1. Tien.\n3. Nee.\n4. Nee."))
    assert [one.number for one in printed_inside.found(reading.document)] == [1]


def test_in_german_a_number_before_a_noun_is_no_label() -> None:
    document = read_text(of_answers("1. Tien. 2 Personen.\n3. Ja.\n4. Nee.")).document
    assert [one.number for one in printed_inside.found(document)] == [2]
    assert list(printed_inside.found(document._replace(language="de"))) == []


def test_a_language_without_rules_of_its_own_has_the_english_ones() -> None:
    document = read_text(of_answers("1. Tien. Question 2 is for others.\n3. Ja.\n4. Nee.")).document
    assert list(printed_inside.found(document)) == []
    (found,) = printed_inside.found(document._replace(language="it"))
    assert found.number == 2
