"""What sums up the check of a library."""

from qa_cli.model.catalogue import Checkup
from qa_cli.model.diagnostics import Problem, ProblemKind
from qa_cli.render.checkup_counts import kinds, worst
from tests.render.rendering import render
from tests.render.test_list_as_pretty import listed


def checkup(**documents: list[ProblemKind]) -> Checkup:
    having = tuple(
        (listed(name), tuple(Problem(kind) for kind in found)) for name, found in documents.items()
    )
    return Checkup("own.sqlite", 9, 0, (), having)


def test_kinds_are_counted_by_problems_and_by_documents_and_unanswered_is_none() -> None:
    found = checkup(a=["unanswered", "no headings"], b=["no headings", "no headings", "long title"])
    assert kinds(found) == [("no headings", 3, 2), ("long title", 1, 1)]


def test_the_worst_come_first_and_those_with_nothing_but_unanswered_not_at_all() -> None:
    found = checkup(a=["long title"], b=["unanswered"] * 9, c=["no headings", "long title"])
    assert [one.name for one, _ in worst(found, None)] == ["c", "a"]
    assert [one.name for one, _ in worst(found, 1)] == ["c"]
    assert worst(checkup(), 10) == []


def test_a_narrow_terminal_gets_lines_instead_of_a_table() -> None:
    found = checkup(a=["no headings", "long title"], b=["long title"])
    out = "".join(render(found, "pretty", width=40))
    assert "  long title: 2 in 2 documents\n" in out
    assert "Kind" not in out
    assert "  long title    2          2\n" in "".join(render(found, "pretty", width=80))
