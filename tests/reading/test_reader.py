"""What is no question is refused, in one line; whatever a file holds, nothing else happens."""

from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qa_cli.errors import QaError
from qa_cli.reading import reader
from tests.reading.writers import docx, package, paragraph, pdf, read_bytes, refusal


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


def test_json_that_is_no_document_is_said_to_be_none() -> None:
    assert refusal(b"[1]", "a.json").endswith("it is JSON, and no document that qa knows")
