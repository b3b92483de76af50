"""Lists and tables that are open, and what no browser shows."""

import pytest

from qa_cli.reading.formats.html_parts import (
    OpenList,
    OpenTable,
    declared,
    is_hidden,
    number_of,
)


@pytest.mark.parametrize(
    ("name", "attributes", "kind", "number"),
    [
        ("ol", {}, "decimal", 1),
        ("ol", {"start": "7"}, "decimal", 7),
        ("ol", {"start": "-2"}, "decimal", -2),
        ("ol", {"start": "zeven"}, "decimal", 1),
        ("ol", {"type": "a"}, "lowerLetter", 1),
        ("ol", {"type": " A "}, "upperLetter", 1),
        ("ol", {"type": "i"}, "lowerRoman", 1),
        ("ol", {"type": "I"}, "upperRoman", 1),
        ("ol", {"type": "1"}, "decimal", 1),
        ("ul", {}, "decimal", None),
        ("ul", {"start": "7"}, "decimal", None),
        ("menu", {}, "decimal", None),
    ],
)
def test_an_ordered_list_has_a_first_number_and_others_have_none(
    name: str, attributes: dict[str, str], kind: str, number: int | None
) -> None:
    opened = OpenList(name, attributes)
    assert (opened.kind, opened.next) == (kind, number)


@pytest.mark.parametrize(
    ("attributes", "step", "counts_down"),
    [
        ({}, 1, False),
        ({"reversed": ""}, -1, True),
        ({"reversed": "", "start": "9"}, -1, False),
        ({"reversed": "", "start": "x"}, -1, True),
    ],
)
def test_a_reversed_list_counts_down_to_one_unless_it_says_from_where(
    attributes: dict[str, str], step: int, counts_down: bool
) -> None:
    opened = OpenList("ol", attributes)
    assert (opened.step, opened.counts_down) == (step, counts_down)


@pytest.mark.parametrize(
    ("style", "is_bare"),
    [
        ("list-style: none", True),
        ("margin:0; LIST-STYLE-TYPE:none", True),
        ("list-style: square", False),
        ("display: none", False),
        ("", False),
    ],
)
def test_a_list_without_marks_is_bare(style: str, is_bare: bool) -> None:
    assert OpenList("ol", {"style": style}).is_bare is is_bare


def test_what_is_gathered_of_one_list_or_table_is_not_that_of_another() -> None:
    one, other = OpenList("ol", {}), OpenList("ol", {})
    one.items.append(3)
    first, second = OpenTable(2), OpenTable(5)
    first.rows.append([])
    assert (other.items, second.rows) == ([], [])
    assert (first.first, second.first) == (2, 5)


@pytest.mark.parametrize(
    ("name", "attributes", "hidden"),
    [
        ("p", {}, False),
        ("p", {"hidden": ""}, True),
        ("p", {"hidden": "hidden"}, True),
        ("p", {"hidden": "until-found"}, False),
        ("dialog", {}, True),
        ("dialog", {"open": ""}, False),
        ("dialog", {"open": "", "hidden": ""}, True),
        ("div", {"style": "display:none"}, False),  # what a click unfolds
        ("div", {"aria-hidden": "true"}, False),
    ],
)
def test_what_no_browser_shows_is_hidden(
    name: str, attributes: dict[str, str], hidden: bool
) -> None:
    assert is_hidden(name, attributes) is hidden


@pytest.mark.parametrize(
    ("value", "number"),
    [
        ("7", 7),
        (" 12 ", 12),
        ("-3", -3),
        ("0", 0),
        ("9999", 9999),
        ("10000", None),
        ("", None),
        ("-", None),
        ("--3", None),
        ("1.5", None),
        ("٣", None),
        ("²", None),
        (None, None),
    ],
)
def test_only_a_short_number_is_one(value: str | None, number: int | None) -> None:
    assert number_of(value) == number


def test_a_style_says_all_that_it_says_of_a_property() -> None:
    attributes = {"style": "Color: red; list-style: none;list-style-type:Square"}
    assert declared(attributes, "list-style") == " list-style: none list-style-type:square"
    assert declared(attributes, "margin") == ""
    assert declared({}, "color") == ""
