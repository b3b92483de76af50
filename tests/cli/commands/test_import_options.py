"""`qa import` of folders, on a terminal and interrupted; `qa export` and `qa remove` of some."""

import json
import os
import shlex
from collections.abc import Iterator
from pathlib import Path

import pytest

from qa_cli.operations import import_files
from tests.cli.conftest import ABOUT_MALI, ABOUT_MILK, MALI, MILK
from tests.conftest import Qa

STRAY = "\nAntwoord 7\nNee.\n"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a question, one with a problem in a folder of its own, and what is none."""
    inside = tmp_path / "in" / "deep"
    inside.mkdir(parents=True)
    (tmp_path / "in" / "mali.txt").write_text(MALI)
    (inside / "melk.txt").write_text(MILK + STRAY)
    (inside / "foto.jpg").write_bytes(b"\xff\xd8")
    (inside / "ruis.pdf").write_bytes(b"%PDF-1.4 ruis")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def library(qa: Qa, folder: Path) -> Path:
    assert qa("import", "in/mali.txt", "in/deep/melk.txt").code == 0
    return folder


@pytest.mark.usefixtures("folder")
def test_a_folder_is_read_with_all_its_folders_and_the_rest_is_said(qa: Qa) -> None:
    result = qa("import", "in")
    assert result.code == 2
    assert [line.split("\t")[0] for line in result.lines] == ["in/mali.txt", "in/deep/melk.txt"]
    assert result.err.splitlines()[0] == (
        "qa: passed over in in: 1 file that qa does not read (1 .jpg)"
    )
    assert "cannot read ruis.pdf" in result.err
    assert len(qa("list").lines) == 3


@pytest.mark.usefixtures("folder")
def test_a_terminal_is_told_of_problems_and_refusals_only(qa: Qa) -> None:
    shown = qa("import", "in", "--color", "never", terminal=True)
    assert [line.split()[0] for line in shown.lines] == ["in/deep/melk.txt"]
    assert "in/deep/melk.txt  1 problem  kept as" in shown.out
    assert "cannot read ruis.pdf" in shown.err
    assert shown.err.splitlines()[-2:] == [
        "qa: read 2 of 3 documents: 2 new; not read: in/deep/ruis.pdf",
        "qa: to list them: qa list --sort imported",
    ]


@pytest.mark.usefixtures("folder")
def test_verbose_is_a_line_a_file_and_quiet_only_what_cannot_be_read(qa: Qa) -> None:
    assert len(qa("import", "in", "--verbose", terminal=True).lines) == 2
    quiet = qa("import", "in", "--quiet")
    assert (quiet.code, quiet.out) == (2, "")
    assert quiet.err.splitlines() == [
        "qa: passed over in in: 1 file that qa does not read (1 .jpg)",
        "qa: cannot read ruis.pdf: it is a damaged PDF",
    ]
    contradiction = qa("import", "in", "-q", "-v")
    assert (contradiction.code, contradiction.out) == (2, "")


@pytest.mark.usefixtures("folder")
def test_it_ends_with_the_command_that_shows_what_it_kept(qa: Qa, tmp_path: Path) -> None:
    library = str(tmp_path / "my library.sqlite")
    last = qa("import", "in/mali.txt", "--library", library).err.splitlines()[-1]
    command = last.removeprefix("qa: to read it: ")
    assert command == f"qa --library '{library}' show {ABOUT_MALI}"
    assert qa(*shlex.split(command)[1:]).lines[0] == "Wapenexport naar Mali"


def test_of_many_with_problems_a_terminal_shows_some_and_counts_the_others(
    qa: Qa, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for number in range(30):
        Path(f"{number}.txt").write_text((MILK + STRAY).replace("melk", f"melk{number}"))
    shown = qa("import", *(f"{number}.txt" for number in range(30)), terminal=True)
    assert len(shown.lines) == 20
    assert "qa: 10 more files with problems, not shown" in shown.err


@pytest.mark.parametrize("arguments", [(), ("--quiet",), ("--json",)])
def test_nothing_to_import_is_said(qa: Qa, arguments: tuple[str, ...]) -> None:
    result = qa("import", *arguments)
    assert (result.code, result.out) == (2, "")
    assert "there is nothing to import" in result.err


def test_ctrl_c_says_how_many_were_kept(
    qa: Qa, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    true = import_files.import_files

    def interrupted(files: Iterator[str], *arguments: object, **options: object) -> object:
        yield from true([next(files)], *arguments, **options)  # type: ignore[arg-type]
        raise KeyboardInterrupt

    monkeypatch.setattr(import_files, "import_files", interrupted)
    result = qa("import", str(folder / "in"))
    assert result.code == 130
    assert result.err.splitlines()[-1] == "qa: interrupted: 1 kept; run it again to go on"


@pytest.mark.usefixtures("library")
def test_the_bundled_document_comes_back(qa: Qa) -> None:
    removed = qa("remove", "armenia-azerbaijan", "--yes")
    assert removed.err.splitlines()[-1].endswith("qa import --bundled")
    assert qa("search", "minsk").code == 1
    result = qa("import", "--bundled")
    assert result.code == 0
    assert result.lines[0].endswith("kept as armenia-azerbaijan")
    assert qa("search", "minsk").code == 0
    for wrong in (("--json",), ("--output", "x")):
        assert qa("import", "--bundled", *wrong).code == 2


@pytest.mark.usefixtures("library")
def test_remove_needs_a_yes(qa: Qa) -> None:
    before = qa("list").out
    nobody = qa("remove", ABOUT_MALI)
    assert (nobody.code, nobody.err.splitlines()[1]) == (
        2,
        "    to do it: --yes; to see what it would do: --dry-run",
    )
    no = qa("remove", ABOUT_MALI, errors_terminal=True, typed="n\n")
    assert no.code == 0
    assert f"remove 1 document: {ABOUT_MALI}? [y/N]" in no.err
    dry = qa("remove", ABOUT_MALI, "--dry-run", "--yes")
    assert dry.out == f"{ABOUT_MALI}\n"
    assert dry.err == "qa: would remove 1 document; nothing was removed\n"
    assert qa("list").out == before
    yes = qa("remove", ABOUT_MALI, errors_terminal=True, typed="y\n")
    assert yes.err.endswith(f"qa: removed {ABOUT_MALI}\n")
    assert ABOUT_MALI not in qa("list").out


@pytest.mark.usefixtures("library")
def test_remove_takes_the_filters_of_list_but_not_with_names(qa: Qa) -> None:
    assert qa("remove", "--asker", "ampe", "--dry-run").out == f"{ABOUT_MALI}\n"
    guessed = qa("remove", "--asker", "amle", "--yes")
    assert (guessed.code, "nearest: ELS AMPE" in guessed.err) == (2, True)
    assert qa("remove", "--from", "2030", "--yes").code == 1
    for wrong in ((), ("--asker", "ampe", ABOUT_MILK), ("--asker", ""), ("784",), ("",)):
        result = qa("remove", *wrong, "--yes")
        assert (result.code, result.out) == (2, "")
    assert len(qa("list").lines) == 3


@pytest.mark.usefixtures("library")
def test_some_are_exported_by_name_or_filter_and_imported_as_they_were(
    qa: Qa, tmp_path: Path
) -> None:
    exported = qa("export", "784-", "kamer")
    assert [json.loads(line)["name"] for line in exported.lines] == [ABOUT_MALI, ABOUT_MILK]
    assert qa("export", "--asker", "ampe").lines == exported.lines[:1]
    assert exported.lines[0] in qa("export").lines
    Path("some.jsonl").write_text(exported.out)
    other = ("--library", str(tmp_path / "other.sqlite"))
    assert qa("import", "some.jsonl", *other).code == 0
    assert qa("export", ABOUT_MALI, *other).out == exported.lines[0] + "\n"


@pytest.mark.usefixtures("library")
def test_an_export_as_csv_has_a_row_a_sub_question_and_as_markdown_it_is_to_be_read(qa: Qa) -> None:
    rows = qa("export", "784-", "--format", "csv").lines
    assert rows[0].split(",")[:5] == ["document", "parliament", "date", "asker", "minister"]
    assert rows[1] == (
        f"{ABOUT_MALI},Vlaams Parlement,2020-07-20,ELS AMPE,JAN JAMBON,Wapenexport naar Mali,1,"
        'Klopt de uitvoer van wapens?,"Ja, dat klopt.",8,8,,'
    )
    assert len(rows) == 3
    text = qa("export", "784-", "kamer", "--format", "md").out
    assert text.startswith("# Wapenexport naar Mali\n")
    assert "\n\n# Kamervragen over melk\n" in text


@pytest.mark.usefixtures("library")
def test_an_export_is_not_for_a_terminal(qa: Qa) -> None:
    for arguments, ending in (((), "jsonl"), (("--format", "csv"), "csv")):
        result = qa("export", *arguments, terminal=True)
        assert (result.code, result.out) == (2, "")
        assert f"qa export > questions.{ending}" in result.err


@pytest.mark.usefixtures("library")
@pytest.mark.parametrize(
    "wrong",
    [
        ("nosuch",),
        ("",),
        ("784-", "--asker", "ampe"),
        ("784-", "--revisions"),
        ("--salvage", "--format", "csv"),
        ("--format", "xml"),
        ("--from", "x"),
        ("x" * 9999,),
    ],
)
def test_an_export_of_what_is_not_there_or_contradicts_itself_is_refused(
    qa: Qa, wrong: tuple[str, ...]
) -> None:
    result = qa("export", *wrong)
    assert (result.code, result.out) == (2, "")


@pytest.mark.usefixtures("library")
def test_sectors_take_the_filters_of_list(qa: Qa) -> None:
    assert qa("sectors", "azerbaijan", "--country", "georgia").code == 0
    result = qa("sectors", "azerbaijan", "--asker", "ampe")
    assert (result.code, result.out) == (1, "")
    assert qa("sectors", "-d", "784-", "--asker", "ampe").code == 2


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may look")
def test_a_folder_that_may_not_be_looked_into_is_no_success(qa: Qa, tmp_path: Path) -> None:
    closed = tmp_path / "in" / "closed"
    closed.mkdir(parents=True)
    closed.chmod(0)
    try:
        assert qa("import", str(closed.parent)).code == 2
    finally:
        closed.chmod(0o700)


def test_an_empty_folder_holds_nothing(qa: Qa, tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    result = qa("import", str(tmp_path / "in"))
    assert (result.code, result.err.startswith("qa: there is nothing to read in")) == (1, True)
