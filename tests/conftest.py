"""What the tests share: the bundled document, one small awkward one, and a way to run `qa`.

Nothing here touches the reader's own data; the environment is emptied of all that changes output.
"""

import io
import json
import os
import subprocess
import sys
from collections.abc import Callable
from itertools import count
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from hypothesis import settings

from qa_cli import resources
from qa_cli.cli import main
from qa_cli.model import from_json
from qa_cli.model.document import Document
from qa_cli.operations import libraries

ENVIRONMENT = (
    "NO_COLOR",
    "FORCE_COLOR",
    "COLUMNS",
    "TERM",
    "PYTHONIOENCODING",
    "PYTHONUTF8",
    "QA_DOCUMENT",
    "QA_FORMAT",
    "QA_LIBRARY",
    "PAGER",
)


# The same examples in every run, on every machine, however slow.
settings.register_profile("qa", derandomize=True, deadline=None, database=None)
settings.load_profile("qa")

FOLDERS = count()  # for each test one, of which few keep a library there


class Result(NamedTuple):
    """What a run of `qa` left behind."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)

    @property
    def lines(self) -> list[str]:
        return self.out.splitlines()


Qa = Callable[..., Result]


class Terminal(io.TextIOWrapper):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        return True


@pytest.fixture(autouse=True)
def _plain_environment(
    monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory
) -> None:
    for name in ENVIRONMENT:
        monkeypatch.delenv(name, raising=False)
    folder = tmp_path_factory.getbasetemp() / "data" / str(next(FOLDERS))
    monkeypatch.setenv("XDG_DATA_HOME", str(folder))
    if sys.platform != "linux":  # where the user's data is elsewhere
        monkeypatch.setattr(libraries, "data_folder", lambda: folder)
    monkeypatch.setenv("QA_PAGER", "")


@pytest.fixture
def qa(monkeypatch: pytest.MonkeyPatch) -> Qa:
    """Runs `qa` in this process.

    `terminal` makes stdout one, `columns` wide, `errors_terminal` stderr, and `typed` is what
    somebody types at it.
    """

    def run(
        *arguments: str,
        terminal: bool = False,
        errors_terminal: bool = False,
        columns: int = 80,
        encoding: str = "utf-8",
        typed: str | None = None,
    ) -> Result:
        kind = Terminal if terminal else io.TextIOWrapper
        out, err = io.BytesIO(), io.BytesIO()
        stdout = kind(out, encoding=encoding)
        stderr = (Terminal if errors_terminal else io.TextIOWrapper)(err, encoding="utf-8")
        with monkeypatch.context() as patched:
            patched.setenv("COLUMNS", str(columns))
            patched.setattr(sys, "stdout", stdout)
            patched.setattr(sys, "stderr", stderr)
            if typed is not None:
                patched.setattr(sys, "stdin", Terminal(io.BytesIO(typed.encode())))
            code = main.main(list(arguments))
        return Result(code, out.getvalue().decode(stdout.encoding), err.getvalue().decode())

    return run


@pytest.fixture
def process() -> Callable[..., subprocess.CompletedProcess[bytes]]:
    """Runs `qa` as a process of its own, for what only a process has: pipes, encodings, modules."""

    def run(
        *arguments: str, program: tuple[str, ...] = ("-m", "qa_cli"), **options: Any
    ) -> subprocess.CompletedProcess[bytes]:
        environment = {**os.environ, **options.pop("env", {})}
        return subprocess.run(
            [sys.executable, *program, *arguments],
            env=environment,
            check=False,
            **{"capture_output": True, "timeout": 60, **options},
        )

    return run


@pytest.fixture(scope="session")
def bundled() -> Document:
    return libraries.bundled()


@pytest.fixture(scope="session")
def source_lines() -> list[str]:
    """The lines of the bundled source, the first at index 1."""
    text = resources.path("armenia-azerbaijan.txt").read_text(encoding="utf-8")
    return ["", *text.split("\n")]


@pytest.fixture
def awkward_path(tmp_path: Path) -> Path:
    """A document with what real ones go wrong on; see `AWKWARD` below."""
    path = tmp_path / "awkward.json"
    path.write_text(json.dumps(AWKWARD), encoding="utf-8")
    return path


@pytest.fixture
def awkward(awkward_path: Path) -> Document:
    return from_json.read(awkward_path)


@pytest.fixture
def on_awkward(monkeypatch: pytest.MonkeyPatch, awkward: Document) -> None:
    """Lets `qa` answer from the awkward document."""
    monkeypatch.setattr(libraries, "bundled", lambda: awkward)


def _paragraph(text: str, line: int, translation: str | None = None) -> dict[str, Any]:
    return {"text": text, "lines": [line, line], "translation": translation}


def _location(part: str, number: int | None, line: int) -> dict[str, Any]:
    return {"part": part, "number": number, "lines": [line, line]}


# One answer to two sub-questions, a sub-question without an answer, no translations but one;
# countries that differ by a letter; compounds written in every way; escape sequences and markup.
AWKWARD: dict[str, Any] = {
    "schema": 2,
    "name": "awkward",
    "language": "nl",
    "number": "784",
    "asker": "Els Ampe",
    "minister": None,
    "asked_on": "2020-07-20",
    "answered_on": None,
    "title": _paragraph("Wapens en wagens [sic] :smile: [/b] \x1b[31mrood\u202e", 1),
    "introduction": [
        _paragraph("De wapenexport naar Nigeria steeg, zei een expert uit Letland.", 2),
        _paragraph("De wapen-export naar Zuid-Soedan daalde; over Congo is niets bekend.", 3),
    ],
    "questions": [
        {"number": 1, "paragraphs": [_paragraph("Klopt de export van 25.000 wagens?", 5)]},
        {"number": 2, "paragraphs": [_paragraph("Wat vond IJsland van de sancties?", 6)]},
        {
            "number": 4,
            "paragraphs": [
                _paragraph("Hoeveel brieven kreeg u over neutraliteit?", 7),
                _paragraph("a) Uit Mali?", 8),
            ],
        },
    ],
    "answers": [
        {
            "to": [1, 2],
            "paragraphs": [
                _paragraph(
                    "Zie mijn antwoord. De wapens kwamen uit een neutraal land.",
                    9,
                    "See my answer. Guns.",
                ),
                _paragraph("=HYPERLINK(1) werd\tniet geopend.", 10, "It was not opened."),
            ],
        }
    ],
    "countries": [
        {
            "code": "NG",
            "name": "Nigeria",
            "translation": None,
            "location": _location("answer", 1, 9),
            "sectors": [
                {"name": "=1+1", "translation": None},
                {"name": "vis", "translation": None},
            ],
            "facts": [],
        },
        {
            "code": "ML",
            "name": "Mali",
            "translation": None,
            "location": _location("answer", 1, 10),
            "sectors": [{"name": "vis", "translation": None}],
            "facts": [],
        },
    ],
}
