"""What a file is, whatever its name says; what is refused, in one line, and how soon."""

import io
import os
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qa_cli.errors import QaError, UnreadableDataError
from qa_cli.reading import files, limits, reader
from tests.reading.writers import answers, docx, package, paragraph, pdf, read_bytes

TEXT = "Kamervragen over Mali\n\nVraag 1\nKlopt het bericht?\n\nAntwoord 1\nJa, dat klopt.\n"


def refusal(content: bytes, file: str = "vraag") -> str:
    with pytest.raises(UnreadableDataError) as error:
        read_bytes(content, file)
    sentence = str(error.value)
    assert "\n" not in sentence
    return sentence


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "it is empty"),
        (b" \n\t\n", "it is empty"),
        (b"%PDF-1.4\ntruncated", "it is a damaged PDF"),
        (b"PK\x03\x04 no archive", "it is a damaged DOCX file"),
        (package({"mimetype": "text"}), "it is a ZIP archive and no DOCX file"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "it is an old or encrypted Word file"),
        (b"{\\rtf1 vraag}", "it is an RTF file"),
        (b"\x89PNG\r\n\x1a\n", "it is a picture"),
        (bytes(range(256)) * 9, "it is no text"),
        (b"{}", "it is not of schema 2"),
        (b"<html><body><script>1</script></body></html>", "it holds no text"),
    ],
)
def test_what_is_no_question_is_refused_with_its_reason(content: bytes, reason: str) -> None:
    assert refusal(content) == f"cannot read vraag: {reason}"


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("x" * (limits.LONGEST_LINE + 1), "a line of 100,001 characters"),
        ("woord\n" * (limits.MOST_LINES + 1), "20,002 lines"),
        ("een lange tekst " * 7 + "\n", "a text of"),
        ("1. Ja.\n" * (limits.MOST_NUMBERS + 1), "501 numbered lines"),
    ],
)
def test_what_is_too_large_is_refused_with_the_limit(
    monkeypatch: pytest.MonkeyPatch, text: str, reason: str
) -> None:
    monkeypatch.setattr(limits, "MOST_TEXT", 100 if reason == "a text of" else limits.MOST_TEXT)
    assert f"it holds {reason}" in refusal(text.encode())


def test_a_large_file_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "large.txt"
    with path.open("wb") as file:
        file.truncate(200_000_000)
    with pytest.raises(UnreadableDataError, match="200,000,000 bytes"):
        reader.read(str(path))


def test_an_endless_file_is_read_to_the_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "LARGEST_FILE", 1_000)
    with pytest.raises(UnreadableDataError, match="bytes or more"):
        reader.read("/dev/zero")


@pytest.mark.parametrize("name", ["", "nosuch.pdf", "a\x00b", "x" * 5_000])
def test_a_file_that_cannot_be_opened_is_named(tmp_path: Path, name: str) -> None:
    with pytest.raises(UnreadableDataError, match="cannot read"):
        reader.read(str(tmp_path / name))


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="everything may be read here")
def test_a_file_without_permission_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "closed.txt"
    path.write_text(TEXT)
    path.chmod(0)
    with pytest.raises(UnreadableDataError, match="permission denied"):
        reader.read(str(path))


def test_a_bomb_is_refused_before_it_is_unpacked() -> None:
    text = "0" * (limits.LARGEST_PART + 1)
    assert "it unpacks to 50,000,001 bytes or more" in refusal(package({"word/document.xml": text}))


@pytest.mark.parametrize(
    "entity",
    [
        '<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">',
        '<!ENTITY b SYSTEM "file:///etc/passwd">',
    ],
)
def test_xml_entities_are_refused(entity: str) -> None:
    xml = f"<!DOCTYPE d [{entity}]><d>&b;</d>"
    assert "it holds XML entities" in refusal(package({"word/document.xml": xml}))


def test_a_pdf_of_too_many_pages_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("qa_cli.reading.formats.pdf_file.MOST_PAGES", 2)
    assert "it has 3 pages; qa reads 2 pages at most" in refusal(pdf([[(60, 700, "Vraag")]] * 3))


def test_a_scanned_pdf_is_said_to_hold_pictures() -> None:
    assert "it holds pictures of text, and no text" in refusal(pdf([[]], picture=True))
    assert "it holds no text" in refusal(pdf([[]]))


@pytest.mark.parametrize(
    ("content", "named", "kind"),
    [
        (pdf([[(60, 700, "Kamervragen over de stikstof in Nederland")]]), "vraag.txt", "PDF"),
        (docx(paragraph("Kamervragen")), "vraag.zip", "DOCX"),
        (b"<!DOCTYPE html><p>Kamervragen</p>", "vraag.txt", "HTML"),
        (TEXT.encode(), "vraag.pdf", "text"),
        (TEXT.encode(), "vraag.md", "Markdown"),
        (TEXT.encode(), "vraag", "text"),
    ],
)
def test_a_file_is_what_it_holds_and_not_what_it_is_called(
    content: bytes, named: str, kind: str
) -> None:
    reading = read_bytes(content, named)
    assert reading.format == kind
    misnamed = Path(named).suffix in {".txt", ".pdf"}
    assert any(warning.kind == "misnamed" for warning in reading.warnings) == misnamed


def test_standard_input_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(TEXT.encode())))
    reading = reader.read("-")
    assert answers(reading) == {(1,): "Ja, dat klopt."}


def test_a_document_in_qas_own_json_is_read_as_it_is(awkward_path: Path) -> None:
    reading = reader.read(str(awkward_path))
    assert reading.document.metadata.asker == "Els Ampe"
    assert {problem.kind for problem in reading.problems} == {"missing sub-question", "unanswered"}


@settings(max_examples=200, deadline=None, derandomize=True)
@given(st.binary(max_size=400), st.sampled_from(["", "a.txt", "a.pdf", "a.docx", "a.html", "a.md"]))
def test_random_bytes_are_read_or_refused(content: bytes, file: str) -> None:
    with suppress(QaError):
        read_bytes(content, file)


@settings(max_examples=100, deadline=None, derandomize=True)
@given(st.data())
def test_a_damaged_file_is_read_or_refused(data: st.DataObject) -> None:
    whole = data.draw(st.sampled_from([docx(paragraph("1. Hoeveel?")), pdf([[(9, 9, "Vraag 1")]])]))
    damaged = bytearray(whole)
    for _ in range(data.draw(st.integers(1, 20))):
        damaged[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    with suppress(QaError):
        read_bytes(bytes(damaged[: data.draw(st.integers(1, len(whole)))]))
