"""A quotation laid beside a stretch: what was changed, of what kind, and how much is shared."""

import pytest

from qa_cli.model.verification import Change
from qa_cli.search.quotations.laying import Laid, laid_beside
from qa_cli.search.quotations.matching import Wording
from qa_cli.search.quotations.omissions import pieces
from qa_cli.search.quotations.stretches import Run, Stretch
from tests.papers import paper

ANSWER = "De trein naar Eeklo reed vorig jaar niet op zondag. Er komt geen nieuwe halte in Evergem."
PAIRS = (("Wat rijdt er nog?", ANSWER), ("En de bus?", "De bus naar Gent rijdt elk uur."))


def stretch(answer: str = "") -> Stretch:
    pairs = (("Wat?", answer),) if answer else PAIRS
    return Stretch(enumerate(paper("p", "nl", "Iets", (), pairs).passages()))


def laid(text: str, answer: str = "") -> Laid:
    found = laid_beside(Wording(text, pieces(text)), stretch(answer))
    assert found is not None
    return found


def changes(text: str, answer: str = "") -> list[tuple[str, str]]:
    return [(change.op, change.text) for change in laid(text, answer).changes]


def test_what_was_changed_is_told_with_its_kind() -> None:
    found = laid("De trein naar Aalter reed vorig jaar op zondag")
    assert found.changes == (
        Change("same", "De trein naar"),
        Change("removed", "Eeklo"),
        Change("added", "Aalter"),
        Change("same", "reed vorig jaar"),
        Change("removed", "niet"),
        Change("same", "op zondag"),
    )
    assert found.kinds == ("negation", "name")


def test_its_words_are_those_of_the_source() -> None:
    found = laid("naar Aalter reed")
    assert found.stretch.cut(found.run) == "naar Eeklo reed"


def test_words_are_counted_that_are_shared_held_and_in_all() -> None:
    found = laid("De trein naar Aalter reed vorig jaar niet")
    assert (found.shared, found.held, found.words, found.longer) == (7, 7, 8, 8)
    assert found.share == 7 / 8
    short = laid("De trein reed niet")
    assert (short.shared, short.words, short.longer) == (4, 4, 8)
    assert short.share == 0.5


def test_apostrophes_are_not_counted() -> None:
    found = laid("l'accord de l'an passé", "On a signé l'accord de l'an dernier.")
    assert (found.shared, found.words) == (5, 6)


@pytest.mark.parametrize("text", ["", "…", "zeppelin regenboog", "[sic]"])
def test_what_shares_nothing_lies_nowhere(text: str) -> None:
    assert laid_beside(Wording(text, pieces(text)), stretch()) is None


def test_words_that_an_omission_stands_for_are_told_as_such() -> None:
    text = "De trein naar Aalter [...] niet op zondag"
    assert changes(text) == [
        ("same", "De trein naar"),
        ("removed", "Eeklo"),
        ("added", "Aalter"),
        ("omitted", "reed vorig jaar"),
        ("same", "niet op zondag"),
    ]
    assert laid(text).kinds == ("name",)


def test_pieces_on_both_sides_of_the_longest_lie_beside_it() -> None:
    found = laid("De trein naar Gent … vorig jaar wel niet op zondag … nieuwe halte te Evergem")
    kept = [change.text for change in found.changes if change.op == "same"]
    assert kept == ["De trein naar", "vorig jaar", "niet op zondag", "nieuwe halte", "Evergem"]
    assert [change.text for change in found.changes if change.op == "omitted"] == [
        "reed",
        "Er komt geen",
    ]


def test_a_piece_that_stands_before_the_one_before_it_is_added() -> None:
    text = "geen nieuwe halte in Aalter … reed vorig jaar"
    assert ("added", "reed vorig jaar") in changes(text)
    assert "word" in laid(text).kinds
    before = "nieuwe halte … De trein naar Eeklo reed vorige keer"
    assert ("added", "nieuwe halte") in changes(before)


def test_a_short_piece_lies_in_the_passage_of_its_neighbour_only() -> None:
    assert ("added", "elk uur") in changes("Er komt geen oude halte … elk uur")
    assert ("same", "Gent rijdt elk uur") in changes("Er komt geen oude halte … Gent rijdt elk uur")


def test_a_piece_of_which_nothing_is_there_is_added() -> None:
    found = laid("De trein naar Eeklo reed … zeppelin regenboog tovenaar")
    assert found.changes[-1] == Change("added", "zeppelin regenboog tovenaar")
    assert found.kinds == ("word",)
    assert (found.shared, found.words) == (5, 8)


def test_the_run_is_from_the_first_piece_that_lies_there_to_the_last() -> None:
    found = laid("trein naar Gent … nieuwe halte te Evergem")
    assert found.stretch.cut(found.run).startswith("trein naar")
    assert found.stretch.cut(found.run).endswith("Evergem")


@pytest.mark.parametrize(
    ("shared", "held", "words", "longer", "rearranged"),
    [
        (5, 10, 10, 10, True),
        (4, 9, 10, 10, True),
        (4, 8, 10, 10, False),
        (3, 10, 10, 10, False),
        (8, 10, 10, 10, False),
        (3, 9, 9, 9, True),
        (9, 12, 12, 12, False),
    ],
)
def test_nearly_all_words_in_another_order_are_rearranged(
    shared: int, held: int, words: int, longer: int, rearranged: bool
) -> None:
    made = Laid(stretch(), Run(0, 1), (), (), shared, held, words, longer)
    assert made.is_rearranged is rearranged


def test_of_words_that_were_rearranged_the_order_is_the_change() -> None:
    found = laid("op zondag reed de trein naar Eeklo vorig jaar niet")
    assert found.is_rearranged
    assert found.kinds == ("order",)
    assert laid("op zondag reed de trein naar Eeklo vorig jaar").kinds == ("negation", "order")
    source = "Wij rijden wel in de zomer van dit jaar en niet in de winter daarna."
    assert "negation" in laid("in de zomer niet van dit jaar rijden", source).kinds
