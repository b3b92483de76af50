"""Where a quotation stands word for word, in pieces, and what stands between them."""

import pytest

from qa_cli.model.verification import Insertion, Omission
from qa_cli.search.quotations.matching import (
    Placed,
    Wording,
    left_out,
    marks,
    placed,
)
from qa_cli.search.quotations.omissions import pieces
from qa_cli.search.quotations.stretches import Run, Stretch
from tests.papers import paper

ANSWER = (
    "Het plan is niet duur, zei hij. Het plan kost nu twee, drie, vier, vijf, zes, zeven, acht,"
    " negen of tien euro meer dan het plan van toen."
)


def stretch(answer: str = ANSWER, question: str = "Wat kost dit hele plan?") -> Stretch:
    return Stretch(enumerate(paper("p", "nl", "Iets", (), ((question, answer),)).passages()))


def wording(text: str) -> Wording:
    return Wording(text, pieces(text))


def found(text: str, answer: str = ANSWER) -> list[list[str]]:
    """The pieces of each place that holds a quotation."""
    inside = stretch(answer)
    return [[inside.cut(run) for run in one.runs] for one in placed(wording(text), inside)]


def test_a_quotation_is_placed_wherever_all_of_its_words_stand() -> None:
    assert found("het plan") == [["Het plan"], ["Het plan"], ["het plan"]]
    assert found("het PLAN is «niet» duur") == [["Het plan is niet duur"]]
    assert found("het plan is duur") == []


@pytest.mark.parametrize("text", ["", "?!", "[...]", "[sic]"])
def test_one_without_words_is_placed_nowhere(text: str) -> None:
    assert found(text) == []


def test_a_stretch_without_words_holds_nothing() -> None:
    assert placed(wording("het plan"), Stretch([])) == []


def test_an_omission_lets_any_words_stand_between_its_pieces_as_near_as_they_can() -> None:
    assert found("zei hij [...] euro meer") == [["zei hij", "euro meer"]]
    assert found("het plan [...] het plan") == [["Het plan", "Het plan"], ["Het plan", "het plan"]]
    assert found("zei hij [...] plan") == [["zei hij", "plan"]]
    assert found("duur [...] het plan [...] euro") == [["duur", "Het plan", "euro"]]
    (one,) = placed(wording("zei hij [...] plan"), stretch())
    assert left_out(wording("zei hij [...] plan"), one)[0] == [Omission("[...]", "Het")]
    assert found("euro meer [...] zei hij") == []


def test_pieces_may_stand_side_by_side_but_not_over_each_other() -> None:
    assert found("het plan … is niet duur") == [["Het plan is niet duur"]]
    assert found("het [x] plan is [y] niet duur") == [["Het", "plan is", "niet duur"]]
    assert found("het plan is … is niet duur") == []


def test_a_mark_at_the_beginning_or_the_end_is_no_piece() -> None:
    assert found("… het plan is niet duur …") == [["Het plan is niet duur"]]


@pytest.mark.parametrize(("between", "count"), [("a b c d e f g h", 1), ("a b c d e f g h i", 0)])
def test_an_insertion_stands_for_eight_words_at_most(between: str, count: int) -> None:
    answer = f"een twee drie {between} vier vijf zes"
    assert len(found("een twee drie [x] vier vijf zes", answer)) == count


def test_two_insertions_stand_for_twice_as_many() -> None:
    between = " ".join("abcdefghijklmnop")
    assert found("een twee drie [x] [y] vier vijf zes", f"een twee drie {between} vier vijf zes")


def test_an_omission_beside_an_insertion_lets_all_stand_between() -> None:
    between = " ".join("abcdefghijklmnopqr")
    text = "een twee drie [x] [...] vier vijf zes"
    assert found(text, f"een twee drie {between} vier vijf zes")


def test_pieces_in_several_passages_are_of_one_speaker_and_not_too_short() -> None:
    both = paper(
        "p",
        "nl",
        "Iets",
        (),
        (("Wat is dit hele plan?", "Ja."), ("En wie betaalt het plan?", "Wij.")),
    )
    asked = Stretch(enumerate(both.passages()))
    assert placed(wording("wat is dit [...] wie betaalt het"), asked)
    assert not placed(wording("wat is [...] wie betaalt het"), asked)
    assert not placed(wording("wat is dit hele [...] het plan"), asked)
    assert not placed(wording("wat kost dit [...] het plan is"), stretch())


def test_letters_in_brackets_are_those_of_their_word() -> None:
    assert found("[H]et plan is niet duur") == [["Het plan is niet duur"]]


def test_brackets_that_stand_in_the_source_are_words_of_it() -> None:
    inside = stretch("Hij zei [sic] dat het zo is")
    (one,) = placed(wording("zei [sic] dat"), inside)
    assert (one.literal, len(one.runs)) == (True, 1)
    (other,) = placed(wording("zei [sic] dat"), stretch("Hij zei dat het zo is"))
    assert (other.literal, len(other.runs)) == (False, 2)


def test_the_run_of_a_quotation_is_from_its_first_piece_to_its_last() -> None:
    assert Placed(stretch(), (Run(2, 4), Run(7, 9))).run == Run(2, 9)


def left(text: str, answer: str = ANSWER) -> tuple[list[Omission], list[Insertion]]:
    (one,) = placed(wording(text), stretch(answer))
    return left_out(wording(text), one)


def test_what_an_omission_leaves_out_is_told_and_if_it_negates() -> None:
    assert left("het plan is [...] duur, zei") == ([Omission("[...]", "niet", negation=True)], [])
    assert left("niet duur … het plan kost") == ([Omission("…", "zei hij")], [])


def test_what_an_insertion_replaces_is_told() -> None:
    assert left("het plan [was] niet duur") == ([], [Insertion("[was]", "is")])
    assert left("het plan is [echt] niet duur") == ([], [Insertion("[echt]")])
    assert left("plan is [wel] duur") == ([], [Insertion("[wel]", "niet", negation=True)])
    assert left("[H]et plan is niet duur") == ([], [Insertion("[H]")])


def test_marks_at_the_edges_leave_out_nothing() -> None:
    assert left("… het plan is niet duur [sic]") == ([Omission("…")], [Insertion("[sic]")])


def test_brackets_of_the_source_replace_nothing() -> None:
    assert left("zei [sic] dat", "Hij zei [sic] dat het zo is") == ([], [])


def test_of_a_quotation_that_is_not_found_the_marks_alone_are_told() -> None:
    assert marks(wording("[D]it [was] … zo (...)")) == (
        [Omission("…"), Omission("(...)")],
        [Insertion("[D]"), Insertion("[was]")],
    )
