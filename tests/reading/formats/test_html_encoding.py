"""The encoding of a page: what it says, unless that cannot be, and what a browser makes of it."""

import pytest

from qa_cli.errors.files import UnreadableDataError
from qa_cli.model.diagnostics import FileWarning
from qa_cli.reading.formats import html_encoding

EURO = "Dat kost € 5 – voor ‘één’ land"


def page(declaration: str, text: str = EURO) -> str:
    return f"<html><head>{declaration}</head><body><p>{text}</p></body></html>"


def text(content: bytes, said: str = "") -> str:
    return html_encoding.decoded(content, "x", said)[0]


@pytest.mark.parametrize(
    ("label", "encoding"),
    [
        ("iso-8859-1", "cp1252"),
        ("latin1", "cp1252"),
        ("us-ascii", "cp1252"),
        ("ISO-8859-1", "cp1252"),
        ("windows-1252", "cp1252"),
        ("iso-8859-1", "utf-8"),
        ("utf-8", "utf-8"),
        ("utf-16", "utf-8"),
    ],
)
def test_a_page_is_decoded_as_a_browser_would(label: str, encoding: str) -> None:
    whole = page(f"<meta charset={label}>")
    assert text(whole.encode(encoding)) == whole


@pytest.mark.parametrize(
    "declaration",
    [
        '<meta charset="iso-8859-2">',
        "<META CharSet = 'ISO-8859-2'>",
        '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2">',
        f"<!--{'x' * 5_000}--><meta charset=iso-8859-2>",
    ],
)
def test_what_a_page_declares_in_any_writing_is_believed(declaration: str) -> None:
    whole = page(declaration, "Łódź")
    assert text(whole.encode("iso-8859-2")) == whole


def test_what_xml_declares_is_believed() -> None:
    whole = f"<?xml version='1.0' encoding='windows-1252'?>{page('')}"
    assert text(whole.encode("cp1252")) == whole


def test_a_declaration_far_from_the_beginning_is_none() -> None:
    whole = f"<html>{'x' * 100_000}<meta charset=iso-8859-2>Łódź"
    assert text(whole.encode("iso-8859-2")) != whole


@pytest.mark.parametrize(
    ("label", "encoding", "letters"),
    [
        ("iso-8859-9", "cp1254", "Atatürk € ş"),
        ("latin5", "cp1254", "ş – ğ"),
        ("gb2312", "gbk", "镕"),
    ],
)
def test_old_names_stand_for_what_browsers_read_instead(
    label: str, encoding: str, letters: str
) -> None:
    whole = page(f"<meta charset={label}>", letters)
    assert text(whole.encode(encoding)) == whole


def test_what_was_said_of_a_page_comes_before_what_it_declares() -> None:
    whole = page("<meta charset=iso-8859-1>", "Łódź")
    assert text(whole.encode("iso-8859-2"), "ISO-8859-2") == whole


@pytest.mark.parametrize("mark", [b"\xef\xbb\xbf", b"\xff\xfe"])
def test_a_mark_at_its_beginning_comes_before_both(mark: bytes) -> None:
    whole = page("<meta charset=iso-8859-2>")
    encoding = "utf-8" if mark == b"\xef\xbb\xbf" else "utf-16-le"
    assert text(mark + whole.encode(encoding), "iso-8859-2") == whole


def test_letters_that_are_written_in_plain_ones_are_decoded() -> None:
    assert text(b"<p>~{VP~}</p>", "hz-gb-2312") == "<p>中</p>"


@pytest.mark.parametrize("label", ["geen-encoding", "utf-8", "hex", "iso-2022-jp-x"])
def test_a_page_of_plain_letters_is_read_whatever_it_declares(label: str) -> None:
    assert text(b"Vraag 1", label) == "Vraag 1"


@pytest.mark.parametrize("label", ["geen-encoding", "hex", "ascii-8bit"])
def test_one_that_declares_no_encoding_is_told_apart_like_a_text(label: str) -> None:
    found, warnings = html_encoding.decoded("Armenië – één".encode("cp1252"), "x", label)
    assert found == "Armenië – één"
    assert [one.kind for one in warnings] == ["guessed encoding"]


def test_a_page_that_declares_nothing_is_told_apart_like_a_text() -> None:
    found, warnings = html_encoding.decoded(page("").encode("cp1252"), "x")
    assert found == page("")
    assert warnings == (FileWarning("guessed encoding", ("Windows-1252",)),)


def test_a_page_in_utf_8_that_says_something_else_is_said() -> None:
    whole = page("<meta charset=latin1>")
    assert html_encoding.decoded(whole.encode(), "x") == (
        whole,
        (FileWarning("declared encoding", ("latin1",)),),
    )
    assert html_encoding.decoded(page("<meta charset=UTF-8>").encode(), "x")[1] == ()


def test_lines_end_in_line_feeds_and_accents_stand_on_their_letters() -> None:
    assert text("een\r\ntwee\rdrie e\u0301".encode(), "utf-8") == "een\ntwee\ndrie é"


def test_what_is_no_text_is_refused() -> None:
    with pytest.raises(UnreadableDataError) as refused:
        text(bytes(range(9)) * 100)
    assert str(refused.value) == str(UnreadableDataError("x", "not text"))
