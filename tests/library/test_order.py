"""In which order documents are listed."""

import pytest

from qa_cli.library import order


def test_dates_and_problems_come_from_the_largest_and_names_from_a_to_z() -> None:
    assert order.by("date") == order.BY_DATE == "date DESC NULLS LAST, documents.name"
    assert order.by("asker").startswith("asker COLLATE NOCASE ASC NULLS LAST")


@pytest.mark.parametrize("key", order.KEYS)
def test_the_other_way_round_what_is_not_stated_is_last_all_the_same(key: str) -> None:
    one, other = order.by(key), order.by(key, reverse=True)
    assert {" ASC " in one, " ASC " in other} == {True, False}
    assert "NULLS LAST" in one
    assert "NULLS LAST" in other


@pytest.mark.parametrize("key", ["", "nothing", "date; DROP TABLE documents", "DATE"])
def test_nothing_else_becomes_sql(key: str) -> None:
    with pytest.raises(KeyError):
        order.by(key)
