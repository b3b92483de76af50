"""The file that a document was read from is found only if it is what was read."""

import os
import sys
from pathlib import Path

import pytest

from qa_cli.errors.files import OpenError, SourceError
from qa_cli.errors.names import NoSuchSubQuestionError
from qa_cli.model.notes import Note
from qa_cli.operations.import_files import import_files
from qa_cli.operations.open_source import Source, find_source, open_source
from tests.operations.conftest import MILK, MILK_NAME, write

PAGES = "Kamervragen over melk\n\nVraag 1\nWat?\n\fVraag 2\nWaar?\n\fAntwoord 1\nJa.\n"


def test_it_is_where_it_was_imported_from(files: list[str], library: str) -> None:
    assert find_source(["kamer"], library=library) == (Source(Path(files[1]).absolute()), [])


def test_a_file_is_its_own(files: list[str], tmp_path: Path) -> None:
    assert find_source([files[1]], library=str(tmp_path / "none.sqlite"))[0] == Source(
        Path(files[1])
    )


def test_the_page_is_that_of_the_sub_question(tmp_path: Path) -> None:
    file, library = write(tmp_path / "melk.txt", PAGES), str(tmp_path / "own.sqlite")
    list(import_files([file], library))
    assert find_source(["kamer", "2"], library=library)[0].page == 2
    assert find_source(["kamer"], library=library)[0].page is None
    assert find_source(["2"], named="kamer", library=library)[0].page == 2
    assert find_source([], otherwise="kamer", library=library)[0].page is None
    with pytest.raises(NoSuchSubQuestionError):
        find_source(["kamer", "3"], library=library)


def test_one_that_is_gone_or_was_changed_is_said(files: list[str], library: str) -> None:
    write(Path(files[1]), MILK + "\n")
    with pytest.raises(SourceError, match=f"the file of {MILK_NAME} was changed since"):
        find_source(["kamer"], library=library)
    Path(files[1]).unlink()
    with pytest.raises(SourceError, match=f"the file of {MILK_NAME} is gone: "):
        find_source(["kamer"], library=library)
    Path(files[1]).mkdir()
    with pytest.raises(SourceError, match="is gone"):
        find_source(["kamer"], library=library)


def test_of_the_bundled_document_it_is_not_known(library: str, tmp_path: Path) -> None:
    for where in (library, str(tmp_path / "none.sqlite")):
        with pytest.raises(SourceError, match="it is not known where the file of armenia") as error:
            find_source(["armenia-azerbaijan"], library=where)
        assert error.value.hint == "to read what qa kept of it: qa show armenia-azerbaijan"


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="other programs open files there")
@pytest.mark.parametrize(("code", "opens"), [(0, True), (4, False)])
def test_the_system_s_program_gets_the_file_as_one_argument(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int, opens: bool
) -> None:
    program = tmp_path / "bin" / "xdg-open"
    program.parent.mkdir()
    program.write_text(f'#!/bin/sh\nprintf "%s|" "$@" > "{tmp_path}/told"\nexit {code}\n')
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(program.parent) + os.pathsep + os.environ["PATH"])
    path = Path(write(tmp_path / "-a b;$(touch x).txt", "x"))
    if opens:
        assert open_source(Source(path, 3)) == [Note("opened", (str(path),), (3,))]
        assert open_source(Source(path)) == [Note("opened", (str(path),))]
    else:
        with pytest.raises(OpenError):
            open_source(Source(path))
    assert (tmp_path / "told").read_text() == f"{path}|"


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="other programs open files there")
def test_a_viewer_that_is_known_is_told_the_page(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "bin"
    folder.mkdir()
    for name, does in (("xdg-mime", "echo org.gnome.Evince.desktop"), ("evince", 'echo "$1|$2"')):
        script = folder / name
        script.write_text(f'#!/bin/sh\n{does} | tee -a "{tmp_path}/{name}.told"\n')
        script.chmod(0o755)
    monkeypatch.setenv("PATH", str(folder) + os.pathsep + os.environ["PATH"])
    path = Path(write(tmp_path / "a.pdf", "%PDF"))
    assert open_source(Source(path, 3)) == [Note("opened", (str(path),))]
    assert (tmp_path / "evince.told").read_text() == f"--page-label=3|{path}\n"


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="other programs open files there")
def test_without_a_program_it_is_said_where_the_file_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(OpenError) as raised:
        open_source(Source(tmp_path / "a.txt"))
    assert raised.value.hint == f"the file is: {tmp_path / 'a.txt'}"
