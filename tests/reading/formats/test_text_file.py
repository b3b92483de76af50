"""The encodings and line ends of plain text."""

import codecs

import pytest

from qa_cli.errors import UnreadableDataError
from qa_cli.model.diagnostics import FileWarning
from qa_cli.reading.formats import text_file

TEXT = "Armenië – één vraag?\nJa."


@pytest.mark.parametrize(
    ("content", "guessed"),
    [
        (TEXT.encode("utf-8"), None),
        (TEXT.encode("utf-8-sig"), None),
        (TEXT.encode("utf-16"), None),
        (codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"), None),
        (TEXT.encode("utf-16-le"), "UTF-16"),
        (TEXT.encode("utf-16-be"), "UTF-16"),
        (TEXT.encode("cp1252"), "Windows-1252"),
    ],
)
def test_encodings_are_told_apart_and_a_guess_is_said(content: bytes, guessed: str | None) -> None:
    source = text_file.read(content, "x")
    assert "\n".join(line.text for line in source.lines) == TEXT
    expected = [FileWarning("guessed encoding", (guessed,))] if guessed else []
    assert [*source.warnings] == expected


def test_latin_1_is_read_where_windows_has_nothing_else() -> None:
    source = text_file.read("Oekraïne".encode("latin-1"), "x")
    assert source.lines[0].text == "Oekraïne"
    assert source.warnings == (FileWarning("guessed encoding", ("Latin-1",)),)


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\x85", "\u2028"])
def test_line_ends_are_all_alike(end: str) -> None:
    lines = text_file.read(f"een{end}twee{end}{end}drie".encode(), "x").lines
    assert [line.text for line in lines] == ["een", "twee", "", "drie"]
    assert [line.number for line in lines] == [1, 2, 3, 4]


def test_a_form_feed_begins_a_page() -> None:
    lines = text_file.read(b"een\n\x0ctwee", "x").lines
    assert [(line.text, line.page) for line in lines] == [("een", 1), ("twee", 2)]


@pytest.mark.parametrize("content", [bytes(range(32)) * 9, b"\xff\xfe\x00", b"\x00" * 99])
def test_what_is_no_text_is_refused(content: bytes) -> None:
    with pytest.raises(UnreadableDataError, match="no text"):
        text_file.read(content, "x")
