"""What a writer did to a quotation openly."""

import pytest

from qa_cli.search.quotations.omissions import pieces


@pytest.mark.parametrize(
    "mark", ["[...]", "(...)", "…", "...", "[…]", "(…)", "[..]", "(..)", ". . .", "[. . .]", "...."]
)
def test_every_omission_mark_parts_the_quotation(mark: str) -> None:
    read = pieces(f"De trein {mark} reed niet")
    assert read.pieces == ("De trein", "reed niet")
    assert [(joint.kind, joint.mark, joint.before) for joint in read.joints] == [
        ("omission", mark, 1)
    ]


def test_words_in_brackets_are_insertions() -> None:
    read = pieces("[De minister] zei dat [is] beter")
    assert read.pieces == ("zei dat", "beter")
    assert [(joint.kind, joint.mark, joint.before) for joint in read.joints] == [
        ("insertion", "[De minister]", 0),
        ("insertion", "[is]", 1),
    ]
    assert read.bare == "              zei dat      beter"


def test_letters_in_brackets_belong_to_their_word() -> None:
    read = pieces("[D]it is zeg[t] hij")
    assert read.pieces == ("[D]it is zeg[t] hij",)
    assert [joint.kind for joint in read.joints] == ["letters", "letters"]
    assert not read.between(0)


@pytest.mark.parametrize("text", ["Het pakket[1] en", "Dat is zo. Ook dit.", "", "[]", "a [b"])
def test_other_brackets_and_points_are_no_marks(text: str) -> None:
    assert not pieces(text).joints


def test_a_quotation_of_marks_only_has_no_pieces() -> None:
    assert pieces("… [sic] (...)").pieces == ()
