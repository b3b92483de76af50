"""Files to read and a library of them, for operations: values in, values out, no console."""

from pathlib import Path

import pytest

from qa_cli.operations.import_files import import_files

MALI = """\
SCHRIFTELIJKE VRAAG
nr. 784
van ELS AMPE
datum: 20 juli 2020
aan JAN JAMBON
MINISTER-PRESIDENT VAN DE VLAAMSE REGERING
Wapenexport naar Mali
1. Klopt de uitvoer van wapens?
2. Naar welke landen gaan ze?
ANTWOORD
op vraag nr. 784 van 20 juli 2020
van ELS AMPE
1. Ja, dat klopt.
"""
COMPLETE = MALI + "2. Naar Mali en Niger.\n"
MILK = "Kamervragen over melk\n\nVraag 1\nHoeveel melk is er?\n\nAntwoord 1\nVeel melk.\n"
MILK_NAME = "kamervragen-over-melk-ev3bgf"


def write(path: Path, text: str) -> str:
    """Writes a file and returns its path, as a reader gives it."""
    path.write_text(text, encoding="utf-8")
    return str(path)


@pytest.fixture
def files(tmp_path: Path) -> list[str]:
    """Two questions, one of which lacks an answer."""
    return [write(tmp_path / "mali.txt", MALI), write(tmp_path / "melk.txt", MILK)]


@pytest.fixture
def library(tmp_path: Path, files: list[str]) -> str:
    """A library of the two questions and of the bundled document."""
    path = str(tmp_path / "own.sqlite")
    list(import_files(files, path))
    return path
