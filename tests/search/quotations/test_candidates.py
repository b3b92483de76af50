"""Which passages are looked at: those with rare phrases, and the work is bounded."""

from collections.abc import Iterator

import pytest

from qa_cli.model.index import Condition
from qa_cli.model.verification import Quotation
from qa_cli.search import Memory
from qa_cli.search.quotations import verify
from qa_cli.search.quotations.candidates import Asker
from tests.papers import LIBRARY, PAPERS, paper


class Counting(Memory):
    """A collection that counts what it is asked."""

    asked = 0
    given = 0

    def keys(self, condition: Condition) -> Iterator[int]:
        self.asked += 1
        for key in super().keys(condition):
            self.given += 1
            yield key


def documents(collection: Memory, *pieces: str) -> list[str]:
    found = Asker(collection).best(pieces, 8)
    return [passage.document for _, passage in collection.passages(one.key for one in found)]


def test_the_passage_with_the_most_phrases_comes_first() -> None:
    assert documents(LIBRARY, "Dit is op korte termijn niet mogelijk. De vervoerregio")[0] == (
        "34-2023-bussen"
    )


def test_all_words_but_one_find_a_short_quotation_with_a_changed_word() -> None:
    assert documents(LIBRARY, "gemiddelde snelheid bedroeg") == ["12-2023-treinen"]


def test_numbers_are_asked_in_either_writing() -> None:
    assert [one.key for one in Asker(LIBRARY).whole("1250 treinen")] == [
        one.key for one in Asker(LIBRARY).whole("1.250 treinen")
    ]


@pytest.mark.slow
@pytest.mark.parametrize("words", [3, 30, 3_000])
def test_the_work_does_not_grow_with_the_quotation_or_the_collection(words: int) -> None:
    many = [
        paper(
            f"p{number}", "nl", "Iets", (), (("Wat is dit dan?", "Dit is dan van de trein. " * 20),)
        )
        for number in range(200)
    ]
    collection = Counting(*many, *PAPERS)
    verify(Quotation(" ".join(["dit is dan niet van de bus"] * (words // 3))), collection)
    assert collection.asked <= 100
    assert collection.given <= 100 * 60


def test_only_the_parts_of_a_speaker_are_asked() -> None:
    found = Asker(LIBRARY, ("answer",)).whole("extra rijtuigen")
    assert {passage.part for _, passage in LIBRARY.passages(one.key for one in found)} == {"answer"}


def test_neighbours_are_fetched_as_far_as_they_are_needed() -> None:
    asker = Asker(LIBRARY)
    (candidate,) = asker.whole("De gemiddelde vertraging bedroeg 7 minuten")
    assert len(asker.around(candidate, 1)) == 3
    everything = asker.around(candidate, 1_000)
    assert {passage.document for _, passage in everything} == {"12-2023-treinen"}
    assert len(everything) == len(list(PAPERS[0].passages()))


def test_of_a_list_of_questions_that_differ_in_a_word_the_right_one_is_found() -> None:
    names = [f"{one}{other}" for one in "BCDFGHKLMN" for other in "ABCDEFGHIJ"]
    asked = (
        "Welke bedrijven werden in 2025 door {} uitgenodigd voor gesprekken?\n\nGraag per datum."
    )
    many = paper("p", "nl", "Iets", (), tuple((asked.format(name), "Geen.") for name in names))
    quotation = asked.format("NJ").replace("\n\n", " ")
    for text in (quotation, quotation.replace("werden in", "werdenin")):
        verified = verify(Quotation(text), Memory(many))
        assert verified.verdict == "verbatim"
        assert verified.origin is not None
        assert verified.origin.number == 100


def test_words_that_the_quotation_glues_are_asked_apart() -> None:
    assert documents(LIBRARY, "Er zijngeen extra")[0] == "12-2023-treinen"
    assert verify(Quotation("geenextra rijtuigen"), LIBRARY).verdict == "verbatim"
