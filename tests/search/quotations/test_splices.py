"""A quotation that is put together of words of several passages is said to be so, and no other."""

from qa_cli.search.quotations.splices import Spliced, spliced
from qa_cli.search.quotations.stretches import Run, Stretch
from qa_cli.search.quotations.words import compared
from tests.papers import paper

FIRST = "Er zijn geen extra rijtuigen beschikbaar op deze lijn."
SECOND = "De stad beslist over het aanbod van de bussen."


def stretches(*answers: str) -> list[Stretch]:
    """A stretch for each answer, of a document of its own."""
    documents = (
        paper(f"p{at}", "nl", "Iets", (), (("Wat?", answer),)) for at, answer in enumerate(answers)
    )
    return [
        Stretch([(10 * at + 2, list(document.passages())[2])])
        for at, document in enumerate(documents)
    ]


def runs(text: str, *answers: str) -> list[tuple[str, int]]:
    """The words of each run of a quotation, and the number of the answer that holds them."""
    beside = stretches(*(answers or (FIRST, SECOND)))
    quotation = compared(text, "nl")
    found = spliced([(quotation, stretch) for stretch in beside])
    return [
        (quotation.cut(one.words.first, one.words.end), beside.index(one.stretch)) for one in found
    ]


def test_runs_of_two_passages_that_are_the_whole_quotation_are_told_in_its_order() -> None:
    assert runs("geen extra rijtuigen beschikbaar. De stad beslist over") == [
        ("geen extra rijtuigen beschikbaar", 0),
        ("De stad beslist over", 1),
    ]
    assert runs("de stad beslist: er zijn geen extra rijtuigen") == [
        ("de stad beslist", 1),
        ("er zijn geen extra rijtuigen", 0),
    ]


def test_it_is_told_where_the_words_stand() -> None:
    beside = stretches(FIRST, SECOND)
    quotation = compared("extra rijtuigen beschikbaar over het aanbod", "nl")
    assert spliced([(quotation, one) for one in beside]) == [
        Spliced(Run(0, 3), beside[0], Run(3, 6)),
        Spliced(Run(3, 6), beside[1], Run(3, 6)),
    ]


def test_words_that_are_left_over_make_none() -> None:
    assert runs("geen extra rijtuigen beschikbaar maar de stad beslist over") == []
    assert runs("helaas geen extra rijtuigen beschikbaar de stad beslist over") == []
    assert runs("geen extra rijtuigen beschikbaar de stad beslist morgen") == []


def test_a_run_has_three_words_at_least() -> None:
    assert runs("geen extra rijtuigen de stad") == []
    assert runs("er zijn geen extra rijtuigen de stad") == []


def test_words_of_one_passage_are_only_moved() -> None:
    assert runs("rijtuigen beschikbaar op er zijn geen") == []


def test_words_that_two_runs_share_are_those_of_the_later_one_if_enough_are_left() -> None:
    one, other = "een twee drie vier vijf", "vier vijf zes zeven acht"
    assert runs("een twee drie vier vijf zes zeven acht", one, other) == [
        ("een twee drie", 0),
        ("vier vijf zes zeven acht", 1),
    ]
    assert runs("twee drie vier vijf zes zeven acht", one, other) == [
        ("twee drie vier vijf", 0),
        ("zes zeven acht", 1),
    ]


def test_more_than_a_few_runs_are_none() -> None:
    answers = tuple(" ".join(f"{word}{letter}" for letter in "abc") for word in "vwxyz")
    assert len(runs(" ".join(answers[:4]), *answers)) == 4
    assert runs(" ".join(answers), *answers) == []


def test_the_longest_run_is_taken_wherever_it_stands() -> None:
    answers = ("een twee drie", "een twee drie vier", "vijf zes zeven")
    assert runs("een twee drie vier vijf zes zeven", *answers) == [
        ("een twee drie vier", 1),
        ("vijf zes zeven", 2),
    ]


def test_very_long_quotations_are_not_looked_at() -> None:
    words = ["".join(chr(97 + int(digit)) for digit in f"{at:03}") for at in range(202)]
    first, second = " ".join(words[:100]), " ".join(words[100:])
    assert len(runs(" ".join(words[:200]), first, second)) == 2
    assert runs(" ".join(words[:201]), first, second) == []


def test_nothing_is_put_together_of_nothing() -> None:
    assert spliced([]) == []
    assert runs("") == []
