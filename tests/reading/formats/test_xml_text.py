"""XML by plain names, its text by the line, and days in every writing."""

import pytest

from qa_cli.errors.files import TooLargeError, UnreadableDataError
from qa_cli.errors.refusals import Unreadable
from qa_cli.reading.formats import xml_text
from qa_cli.reading.limits import MOST_MARKUP

XML = xml_text.parsed(b"<a xmlns='urn:x'> een\n <b>twee</b><c/><d> </d><e><f>drie</f></e></a>", "x")


def test_elements_have_no_namespaces() -> None:
    assert [one.tag for one in XML.iter()] == ["a", "b", "c", "d", "e", "f"]


def test_comments_and_instructions_are_no_elements() -> None:
    assert [one.tag for one in xml_text.parsed(b"<a><!-- weg --><?doe dit?></a>", "x").iter()] == [
        "a"
    ]


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"<a", "damaged XML"),
        (b"", "damaged XML"),
        (b"<?xml version='1.0' encoding='geen'?><a/>", "damaged XML"),
        (b"<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>", "XML entities"),
    ],
)
def test_what_is_damaged_or_holds_entities_is_refused(content: bytes, reason: Unreadable) -> None:
    with pytest.raises(UnreadableDataError) as refused:
        xml_text.parsed(content, "x")
    assert str(refused.value) == str(UnreadableDataError("x", reason))


def test_more_markup_than_is_read_is_refused_before_it_is_parsed() -> None:
    with pytest.raises(TooLargeError, match=f"{MOST_MARKUP + 1:,}"):
        xml_text.parsed(b"<" * (MOST_MARKUP + 1), "x")
    with pytest.raises(UnreadableDataError, match="damaged"):
        xml_text.parsed(b"=" * MOST_MARKUP, "x")


def test_text_is_all_that_stands_inside_on_one_line() -> None:
    assert xml_text.text(XML) == "een twee drie"
    assert xml_text.text(None) == ""


def test_the_first_at_a_path_is_found() -> None:
    assert xml_text.found(XML, ".//f") == "drie"
    assert xml_text.found(XML, "g") == ""


def test_leaves_are_the_elements_of_text_alone() -> None:
    assert [one.tag for one in xml_text.leaves(XML)] == ["b", "f"]


@pytest.mark.parametrize(
    ("value", "day"),
    [
        ("20140718", "2014-07-18"),
        ("18/07/2014", "2014-07-18"),
        ("8-5-1998", "1998-05-08"),
        (" 1998-05-8 ", "1998-05-08"),
        ("2014/7/18", "2014-07-18"),
        ("", None),
        ("2014", None),
        ("18/07/14", None),
        ("20140718T12", None),
        ("2014-07-18T12:00", None),
        ("2014-07-018", None),
        ("18 juli 2014", None),
        ("٢٠١٤٠٧١٨", None),
        ("2014-07-1²", None),
    ],
)
def test_a_day_is_told_in_every_writing_and_nothing_else_is_one(
    value: str, day: str | None
) -> None:
    assert xml_text.day(value) == day
