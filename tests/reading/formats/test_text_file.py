"""The encodings and line ends of plain text."""

import codecs

import pytest

from qa_cli.errors.files import UnreadableDataError
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


@pytest.mark.parametrize("encoding", ["utf-32", "utf-32-le", "utf-32-be", "utf-16", "utf-16-le"])
def test_wide_encodings_are_told_apart(encoding: str) -> None:
    text = "Vraag 1\nKlopt het bericht over België en Roemenië?\n"
    source = text_file.read(text.encode(encoding), "x")
    assert [line.text for line in source.lines] == text.split("\n")


def test_mac_roman_is_told_by_letters_that_stand_where_none_can() -> None:
    text = "De cliënten in Roemenië – één miljoen – zijn geïnformeerd."
    source = text_file.read(text.encode("mac_roman"), "x")
    assert [line.text for line in source.lines] == [text]
    assert [one.words for one in source.warnings] == [("Mac Roman",)]


def test_windows_1252_stays_what_it_is() -> None:
    text = "De cliënten in ‘Roemenië’ – één miljoen – kosten € 5. À bientôt."
    assert text_file.read(text.encode("cp1252"), "x").lines[0].text == text


def test_accents_that_stand_apart_are_put_on_their_letters() -> None:
    assert (
        text_file.read("ZOE\u0308 uit Belgie\u0308".encode(), "x").lines[0].text == "ZOË uit België"
    )


def test_digits_of_full_width_are_digits_for_rules_and_stay_as_printed() -> None:
    line = text_file.read("１．Wat?".encode(), "x").lines[0]
    assert (line.text, line.printed) == ("1.Wat?", "１．Wat?")


@pytest.mark.parametrize("end", ["\r\r\n", "\x0b", "\x85", "\r"])
def test_line_ends_of_all_kinds_end_one_line(end: str) -> None:
    assert [line.text for line in text_file.read(f"een{end}twee".encode(), "x").lines] == [
        "een",
        "twee",
    ]


def test_a_wrong_encoding_is_said() -> None:
    source = text_file.read("De cliÃ«nten in RoemeniÃ«.".encode(), "x")
    assert [(one.kind, one.numbers) for one in source.problems] == [("wrong encoding", (2,))]


@pytest.mark.parametrize(
    "table",
    [
        "Vraag\tAntwoord\n1. Wat?\tDit.\n2. Wie?\tHij.",
        "| Vraag | Antwoord |\n| --- | --- |\n| 1. Wat? | Dit. |\n| 2. Wie? | Hij. |",
    ],
)
def test_a_table_of_questions_and_answers_is_read_as_pairs(table: str) -> None:
    lines = text_file.read(f"Een titel\n\n{table}\n".encode(), "x").lines
    assert [line.text for line in lines if line.text] == [
        "Een titel",
        *("Vraag 1", "Wat?", "Antwoord 1", "Dit."),
        *("Vraag 2", "Wie?", "Antwoord 2", "Hij."),
    ]
    assert lines[2].number == 4 + table.count("---") // 2


def test_other_tables_stay_as_they_are() -> None:
    text = "Land\tAantal\nMali\t3\n\na | b\nc | d"
    lines = text_file.read(text.encode(), "x").lines
    assert "\n".join(line.text for line in lines) == text


def test_the_signs_that_a_mail_program_writes_before_lines_are_taken_off() -> None:
    lines = text_file.read(b"> Vraag 1\n>> Wat?\n>\n> Antwoord 1\n> Dit.\n", "x").lines
    assert [line.text for line in lines] == ["Vraag 1", "Wat?", "", "Antwoord 1", "Dit.", ""]
    some = text_file.read(b"Vraag 1\n> Wat?\nDit.\n", "x").lines
    assert [line.text for line in some] == ["Vraag 1", "> Wat?", "Dit.", ""]
