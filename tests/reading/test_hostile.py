"""Files made to take the machine's time or memory are refused at once, or read in good time."""

import os
import time
from pathlib import Path

import pytest

from qa_cli.errors import UnreadableDataError
from qa_cli.reading import limits, reader
from tests.reading.layouts.test_layouts import WRITTEN
from tests.reading.writers import docx, flemish, pdf, read_bytes, read_text


def refusal(content: bytes, file: str = "vraag") -> str:
    with pytest.raises(UnreadableDataError) as caught:
        read_bytes(content, file)
    return str(caught.value)


def test_headings_that_name_more_numbers_than_any_question_has_are_refused() -> None:
    text = "Vraag 1-500\nWat?\nAntwoord 1 t/m 500\nNiets.\n" * 2
    assert "its headings hold 2,000 numbers" in refusal(text.encode())


def test_a_docx_of_very_many_elements_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("qa_cli.reading.formats.docx_file.MOST_MARKUP", 1_000)
    assert "elements and attributes" in refusal(docx("<w:p/>" * 1_000))


def test_a_page_of_very_many_attributes_is_refused() -> None:
    attributes = " ".join(f"a{number}=b" for number in range(limits.MOST_ATTRIBUTES + 1))
    page = f"<html><body><p {attributes}>Ja.</p></body></html>"
    assert "attributes" in refusal(page.encode())


def test_a_pdf_of_very_many_pieces_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    page = [(60, 780 - at, "Klopt het bericht van gisteren?") for at in range(20)]
    for limit, where in (("MOST_OBJECTS", "on a page"), ("MOST_DRAWN", "on its pages")):
        with monkeypatch.context() as patched:
            patched.setattr(f"qa_cli.reading.formats.pdf_file.{limit}", 10)
            assert where in refusal(pdf([page]))


@pytest.mark.parametrize("word", ["MINISTER ", "A-", "VAN DE ", "Van "])
def test_a_head_of_very_many_capitals_is_read_in_good_time(word: str) -> None:
    begun = time.process_time()
    read_text(flemish(WRITTEN, heads=True).replace("van FREYA", f"van {word * 5_000} FREYA"))
    assert time.process_time() - begun < 2


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no such pipes here")
def test_a_pipe_that_nobody_writes_to_is_empty_and_not_waited_for(tmp_path: Path) -> None:
    path = tmp_path / "pipe"
    os.mkfifo(path)
    with pytest.raises(UnreadableDataError, match="it is empty"):
        reader.read(str(path))


@pytest.mark.skipif(not Path("/dev/fd").exists(), reason="no such files here")
def test_a_pipe_that_somebody_writes_to_is_read() -> None:
    end, writer = os.pipe()
    os.write(writer, b"Vraag 1\nKlopt het?\nAntwoord 1\nJa.\n")
    os.close(writer)
    try:
        assert len(reader.read(f"/dev/fd/{end}").document.answers) == 1
    finally:
        os.close(end)


def test_very_many_hyphenated_lines_are_read_in_good_time() -> None:
    text = "".join(
        f"een woord{number:05}x{'y' * 40}-\ndeel van de zin\n" for number in range(9_000)
    )
    begun = time.process_time()
    read_text(text)
    assert time.process_time() - begun < 8


@pytest.mark.parametrize("numbers", [20, 499, 1])
def test_as_many_numbered_lines_as_are_read_are_read_in_good_time(numbers: int) -> None:
    half = limits.MOST_NUMBERS // 2
    text = "".join(f"{at % numbers + 1}. Wat is dat nu?\n" for at in range(half))
    text += "\nANTWOORD\n" + "".join(f"{at % 7 + 1}. Dat is zo.\n" for at in range(half))
    begun = time.process_time()
    read_text(f"Een titel\n\n{text}")
    assert time.process_time() - begun < 4
    assert "1,500 numbered lines" in refusal((text + "1. Wat?\n" * 9).encode())
