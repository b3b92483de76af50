"""The list for a terminal keeps to its width, whatever the documents are called."""

from typing import Any

import pytest

from qa_cli.model.catalogue import Listed, Listing
from qa_cli.model.metadata import Metadata
from qa_cli.render.list_as_pretty import listing


def listed(name: str = "784-2020", **stated: Any) -> Listed:
    title = stated.pop("title", "Wapens")
    return Listed(
        name, 1, 1, title, "nl", Metadata(**stated), 3, 1, 2, 3, "a.txt", "0" * 64, "2026-11-24"
    )


def shown(*documents: Listed, width: int) -> list[str]:
    return listing(Listing(documents, len(documents)), width=width, color=False).splitlines()


HOSTILE = [
    listed(),
    listed("x" * 200),
    listed(asker="a" * 9999, minister="m" * 9999, title="t" * 9999),
    listed(title="\x1b[2J\u202e[bold]\n\ttitel", asker="\x1b]8;;x\x1b\\", minister="[/]"),
    listed(title="標題" * 50, asker="高" * 30),
    listed(title="", asker="", minister="minister van "),
]


@pytest.mark.parametrize("document", HOSTILE)
@pytest.mark.parametrize("width", [60, 80, 100, 120, 200, 500])
def test_lines_fit_and_command_nothing(document: Listed, width: int) -> None:
    from rich.cells import cell_len  # noqa: PLC0415 (only this test measures)

    lines = shown(document, listed(), width=width)
    assert max(map(cell_len, lines)) <= width
    assert "\x1b" not in "".join(lines)
    assert "\u202e" not in "".join(lines)


@pytest.mark.parametrize("width", [100, 120, 200])
def test_a_name_is_whole_or_documents_take_two_lines(width: int) -> None:
    long = listed("x" * 90)
    assert any(line.startswith("x" * 90) for line in shown(long, width=width))
    assert (shown(long, width=width)[0].startswith("Name")) == (width == 200)


def test_what_the_heading_of_a_column_says_is_not_repeated_in_it() -> None:
    row = shown(
        listed(asker="volksvertegenwoordiger Els Ampe", minister="minister van Justitie"), width=120
    )[1]
    assert "  Els Ampe  " in row
    assert "  Justitie  " in row


def test_the_problems_come_first_in_a_cell_that_may_be_cut() -> None:
    assert "  1 problem, 2 …  " in shown(listed(), width=120)[1]


def test_no_document_is_no_text() -> None:
    assert shown(width=120) == []


@pytest.mark.parametrize(
    ("minister", "short"),
    [
        ("vice-eersteminister en minister van Werk", "Werk"),
        ("vice-première ministre et ministre de la Justice", "Justice"),
        ("eerste minister", "eerste minister"),
        ("Jan Jambon", "Jan Jambon"),
    ],
)
def test_of_an_office_only_what_it_is_for_is_listed(minister: str, short: str) -> None:
    _, row = shown(listed(asker="A", minister=minister), width=160)
    assert f" A      {short}  " in row
