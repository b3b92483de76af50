"""A library of a few awkward questions, and how the tests keep and search in it."""

import contextlib
import os
import sqlite3
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from qa_cli import library
from qa_cli.library import rows
from qa_cli.model.catalogue import Kept
from qa_cli.model.diagnostics import Problem
from qa_cli.model.document import Answer, Document, SubQuestion
from qa_cli.model.metadata import Metadata
from qa_cli.model.passages import Lines, Paragraph

PLACE = Lines(1, 2, (1, 1))


def question(name: str, *texts: str, answers: tuple[str, ...] = (), **stated: Any) -> Document:
    """A document of a title and sub-questions, of which the first are answered."""
    title, *asked = texts
    return Document(
        name=name,
        language=stated.pop("language", "nl"),
        title=Paragraph(title, PLACE),
        introduction=(),
        questions=tuple(
            SubQuestion(number, (Paragraph(text, PLACE),)) for number, text in enumerate(asked, 1)
        ),
        answers=tuple(
            Answer((number,), (Paragraph(text, PLACE),)) for number, text in enumerate(answers, 1)
        ),
        countries=(),
        metadata=Metadata(**stated),
    )


def restated(document: Document, **stated: Any) -> Document:
    """The document with other metadata."""
    return document._replace(metadata=document.metadata._replace(**stated))


MALI = question(
    *("784-2020", "Wapenexport naar Mali", "Klopt de uitvoer van wapens?", "Hoeveel?"),
    answers=("Ja, in 2019 en op 25.000 plaatsen.",),
    number="784",
    asker="Els Ampe",
    minister="Jan Jambon",
    asked_on="2020-07-20",
    parliament="Vlaams Parlement",
)
CORRECTED = MALI._replace(answers=(Answer((1, 2), (Paragraph("Neen, zegt Jambon nu.", PLACE),)),))
TRAINS = question(
    *("trein", "Treinen in Zuid-Soedan", "Rijden er treinen? Kost dat 1.000 euro?"),
    answers=("Neen.",),
    asker="Axel Ronse",
    minister="Lydia Peeters",
    answered_on="2024-02-09",
)
UNDATED = question("vraag", "Een vraag over melk en COVID-19", "Hoeveel melk is er?")

Keep = Callable[..., list[Kept]]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the library stands, once there is one."""
    return tmp_path / "folder" / "library.sqlite"


@pytest.fixture
def keep(path: Path) -> Keep:
    """Keeps documents, each as if it came from a file of its own that says just this."""

    def kept(*documents: Document, problems: tuple[Problem, ...] = ()) -> list[Kept]:
        with library.writing(path) as writer:
            found = []
            for document in documents:
                origin = rows.origin(f"{document.name}.txt", repr(document).encode())
                found.append(writer.keep(rows.prepared(document, problems, origin)))
            writer.commit()
        return found

    return kept


def _is_open_to_others(path: str) -> bool:
    """Whether any user may read what is in the folder of `path`."""
    return all(parent.stat().st_mode & 0o005 == 0o005 for parent in Path(path).resolve().parents)


AS_ANOTHER_USER = pytest.mark.skipif(
    sys.platform != "linux" or os.getuid() != 0 or not _is_open_to_others(library.__file__),
    reason="another user must be played, who may read the code",
)


@contextlib.contextmanager
def plain(path: Path | str = ":memory:") -> Iterator[sqlite3.Connection]:
    """A connection of SQLite's own, in which changes are kept, and which is closed."""
    with contextlib.closing(sqlite3.connect(path)) as connection, connection:
        yield connection
