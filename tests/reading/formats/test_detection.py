"""What tells a file's format: its content first, its name only where plain text is alike."""

from pathlib import Path

import pytest

from qa_cli.reading.formats import detection
from tests.reading.writers import ASKED, docx, paragraph, pdf, read_bytes, refusal


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
