"""What tells a file's format: its content first, its name only where plain text is alike."""

from pathlib import Path

import pytest

from qa_cli.errors.files import UnreadableDataError
from qa_cli.model import naming
from qa_cli.reading.formats import detection
from tests.reading.writers import ASKED, docx, paragraph, pdf, read_bytes, refusal, texts


@pytest.mark.parametrize(
    ("content", "named", "kind"),
    [
        (pdf([[(60, 700, "Kamervragen over de stikstof in Nederland")]]), "vraag.txt", "PDF"),
        (docx(paragraph("Kamervragen")), "vraag.zip", "DOCX"),
        (b"<!DOCTYPE html><p>Kamervragen</p>", "vraag.txt", "HTML"),
        (ASKED.encode(), "vraag.pdf", "text"),
        (ASKED.encode(), "vraag.md", "Markdown"),
        (ASKED.encode(), "vraag", "text"),
    ],
)
def test_a_file_is_what_it_holds_and_not_what_it_is_called(
    content: bytes, named: str, kind: str
) -> None:
    reading = read_bytes(content, named)
    assert reading.format == kind
    misnamed = Path(named).suffix in {".txt", ".pdf"}
    assert any(warning.kind == "misnamed" for warning in reading.warnings) == misnamed


def test_every_format_has_its_reader() -> None:
    for file_format in detection.FORMATS:
        assert callable(detection.reader_of(file_format)), file_format.name


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "it is an old or encrypted Word file"),
        (b"{\\rtf1 vraag}", "it is an RTF file"),
        (b"\x89PNG\r\n\x1a\n", "it is a picture"),
        (b"\x1f\x8b\x08", "it is compressed"),
    ],
)
def test_what_is_known_but_not_read_is_refused_with_what_to_do(content: bytes, reason: str) -> None:
    assert refusal(content) == f"cannot read vraag: {reason}"


LETTER = "Vraag 1\nKlopt het bericht?\nAntwoord 1\nJa.\n"


@pytest.mark.parametrize(
    ("content", "file", "words"),
    [
        (b"From: a@b.nl\nTo: c@d.nl\nSubject: x\n\nVraag 1", "vraag.eml", "e-mail"),
        (b"Received: from x\nFrom: a@b\n\nVraag 1", "vraag", "e-mail"),
        (b"id;vraag;antwoord\n1;Wat?;Dit.\n2;Wie?;Hij.\n3;Hoe?;Zo.\n", "vraag", "CSV"),
        (b"id,vraag\n1,Wat?\n", "vraag.csv", "CSV"),
        (b"\xd0\xcf\x11\xe0" + "Workbook".encode("utf-16-le"), "x.xls", "Excel"),
        (b"\xd0\xcf\x11\xe0" + "__substg1.0_".encode("utf-16-le"), "x.msg", "Outlook"),
        (b"\xd0\xcf\x11\xe0" + "EncryptedPackage".encode("utf-16-le"), "x.docx", "encrypted"),
        (b"\xd0\xcf\x11\xe0" + "WordDocument".encode("utf-16-le"), "x.doc", "Word"),
        (b"GIF89a", "x.gif", "picture"),
        (b"Rar!\x1a", "x.rar", "compressed"),
        (b"%!PS-Adobe", "x.ps", "PostScript"),
        (b"SQLite format 3\0", "x.sqlite", "database"),
        (b'<?xml version="1.0"?><boek><p>Vraag 1</p></boek>', "x.xml", "<boek>"),
        (b'<?xml version="1.0"?><w:wordDocument xmlns:w="w"/>', "x.xml", "Word document in XML"),
        (b'<?xml version="1.0"?><a', "x.xml", "damaged XML"),
        (b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', "x.xml", "XML entities"),
        (b'[{"vraag": "Wat?"}]', "x", "JSON"),
        (b'[{"vraag": "Wat?"}]', "x.json", "JSON"),
    ],
)
def test_what_is_not_read_is_refused_by_its_name(content: bytes, file: str, words: str) -> None:
    with pytest.raises(UnreadableDataError, match=words):
        read_bytes(content, file)


@pytest.mark.parametrize(
    "text",
    [
        "Betreft: vragen\nVan: Jansen\n" + LETTER,
        "Subject: oil\nTo: the Commission\n" + LETTER,
        "Vraag 1, 2, 3\nWat, wie, hoe?\n" + LETTER,
    ],
)
def test_a_letter_is_no_mail_and_no_table(text: str) -> None:
    assert 1 in texts(read_bytes(text.encode()))


def test_own_json_is_read_in_any_encoding_that_windows_writes() -> None:
    with pytest.raises(UnreadableDataError, match="not of schema"):
        read_bytes("\ufeff{}".encode("utf-16-le"), "x.json")
    with pytest.raises(UnreadableDataError, match="not of schema"):
        read_bytes("\ufeff{}".encode(), "x")


def test_a_name_of_a_file_that_stands_in_for_a_title_is_known_by_its_ending() -> None:
    endings = {ending for known in detection.FORMATS for ending in known.endings}
    assert endings == set(naming.FILE_ENDINGS)
