"""The names of months: folded, and each of one month."""

from qa_cli.text.months import MONTHS, NUMBER_OF
from qa_cli.text.tokenizer import fold


def test_there_are_twelve_and_their_names_are_folded() -> None:
    assert len(MONTHS) == 12
    assert [name for names in MONTHS for name in names if fold(name) != name] == []


def test_each_name_is_of_one_month() -> None:
    assert len(NUMBER_OF) == sum(map(len, MONTHS))
    assert [NUMBER_OF[name] for name in ("mei", "mars", "march", "dezember", "aout")] == [
        *(5, 3, 3, 12, 8)
    ]
