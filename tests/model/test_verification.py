"""What is said of quotations: how many there are of each verdict."""

from typing import get_args

from qa_cli.model.verification import KINDS, Kind, Quotation, Verdict, Verification, Verified


def test_each_verdict_is_counted() -> None:
    verdicts: list[Verdict] = ["verbatim", "absent", "verbatim"]
    verification = Verification(tuple(Verified(Quotation("x"), verdict) for verdict in verdicts))
    assert verification.total == 3
    assert [verification.count(one) for one in get_args(Verdict)] == [2, 0, 1]
    assert Verification(()).total == 0


def test_the_kinds_of_changes_have_an_order() -> None:
    assert get_args(Kind) == KINDS


def test_a_quotation_needs_no_more_than_its_words() -> None:
    assert Quotation("x") == Quotation("x", None, None, closed=True)
    assert Verified(Quotation("x"), "absent").origin is None
