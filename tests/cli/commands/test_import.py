"""`qa import`: a line a file, the document as JSON, and what happens to bad files."""

import json
import os
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from qa_cli import resources
from qa_cli.model.metadata import Metadata
from tests.cli.conftest import ABOUT_MALI, ABOUT_MILK, MALI, MILK, names
from tests.conftest import Qa

QUESTION = "Kamervragen over Mali\n\nVraag 1\nKlopt het?\n\nAntwoord 1\nJa.\n"
TITLE, NAME = "Kamervragen over Mali", "kamervragen-over-mali-ojvsji"
BUNDLED = json.loads(resources.path("armenia-azerbaijan.json").read_text(encoding="utf-8"))
UNSTATED = Metadata().facts()
PARTS = ("title", "introduction", "questions", "answers", "remarks", "footnotes", "countries")
SOURCE = str(resources.path("armenia-azerbaijan.txt"))


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with three files, of which one cannot be read; the tests stand in it."""
    (tmp_path / "mali.txt").write_text(QUESTION)
    (tmp_path / "ruis.pdf").write_bytes(b"%PDF-1.4 ruis")
    (tmp_path / "half.txt").write_text(QUESTION.replace("Antwoord 1\nJa.\n", ""))
    monkeypatch.chdir(tmp_path)
    return tmp_path


def without(key: str, value: Any) -> Any:
    """The value with everything under `key` emptied."""
    if isinstance(value, dict):
        return {name: None if name == key else without(key, held) for name, held in value.items()}
    return [without(key, held) for held in value] if isinstance(value, list) else value


def test_the_bundled_source_becomes_the_bundled_document_translations_aside(qa: Qa) -> None:
    result = qa("import", SOURCE, "--json")
    assert (result.code, result.err) == (0, "")
    bundled = without("translation", BUNDLED)
    assert result.json == {**UNSTATED, **bundled, "name": result.json["name"]}


def test_a_document_in_qas_own_json_is_written_as_it_was_read(qa: Qa) -> None:
    result = qa("import", str(resources.path("armenia-azerbaijan.json")), "--json")
    assert result.json == {**UNSTATED, **BUNDLED}
    assert list(result.json) == ["schema", "name", "language", *UNSTATED, *PARTS]


@pytest.mark.usefixtures("folder")
def test_what_is_written_fits_the_schema(qa: Qa) -> None:
    schema = json.loads(resources.path("document.schema.json").read_text(encoding="utf-8"))
    jsonschema.validate(qa("import", "half.txt", "--json").json, schema)


@pytest.mark.usefixtures("folder")
def test_each_file_is_a_line_and_a_bad_one_stops_no_other(qa: Qa) -> None:
    result = qa("import", "mali.txt", "ruis.pdf", "half.txt", "nosuch.txt")
    assert result.code == 2
    assert result.lines == [
        f"mali.txt\t{TITLE}\t1 sub-question, 1 answer, no problems\tkept as {NAME}",
        (
            f"half.txt\t{TITLE}\t1 sub-question, 0 answers, 1 unanswered, no problems\t"
            f"kept as revision 2 of {NAME}"
        ),
    ]
    assert result.err.splitlines() == [
        "qa: cannot read ruis.pdf: it is a damaged PDF",
        "qa: cannot read nosuch.txt: no such file or directory",
        "qa: read 2 of 4 documents: 1 new, 1 newer revision; not read: ruis.pdf and nosuch.txt",
        "qa: to list them: qa list --sort imported",
    ]


def test_documents_are_written_to_a_folder_each_under_its_own_name(qa: Qa, folder: Path) -> None:
    (folder / "more").mkdir()
    (folder / "more" / "mali.txt").write_text(QUESTION)
    result = qa("import", "mali.txt", "more/mali.txt", "ruis.pdf", "--output", "out")
    assert sorted(path.name for path in (folder / "out").iterdir()) == [
        f"{NAME}-2.json",
        f"{NAME}.json",
    ]
    assert [line.split("\t")[-1] for line in result.lines] == [
        os.path.join("out", name)  # noqa: PTH118 (as it is printed)
        for name in (f"{NAME}.json", f"{NAME}-2.json")
    ]
    assert qa("-d", f"out/{NAME}.json", "show", "1").code == 0


@pytest.mark.usefixtures("folder")
def test_a_file_on_a_terminal_is_one_line_too(qa: Qa) -> None:
    result = qa("import", "mali.txt", "--color", "never", terminal=True, columns=80)
    assert len(result.lines) == 1
    assert result.out.startswith(f"mali.txt  kept as {NAME}  1 sub-question, 1")


@pytest.mark.usefixtures("folder")
def test_json_is_for_one_file(qa: Qa) -> None:
    for arguments in (("mali.txt", "half.txt", "--json"), ("mali.txt", "--json", "-o", "out")):
        result = qa("import", *arguments)
        assert (result.code, result.out) == (2, "")
        assert "--output" in result.err


def test_a_folder_that_cannot_be_written_to_is_said(qa: Qa, folder: Path) -> None:
    (folder / "mali.txt").chmod(0o644)
    below = str(folder / "mali.txt" / "json")
    result = qa("import", "mali.txt", "--output", below)
    assert (result.code, result.err.startswith(f"qa: cannot write {below}")) == (2, True)


@pytest.mark.parametrize("name", ["mali.txt", "none.json"])
def test_an_output_that_is_called_as_a_file_is_refused(qa: Qa, folder: Path, name: str) -> None:
    result = qa("import", "mali.txt", "--output", str(folder / name))
    assert (result.code, "--output is a folder" in result.err) == (2, True)
    assert not (folder / "none.json").exists()


@pytest.mark.usefixtures("folder")
def test_control_characters_of_a_name_never_reach_the_terminal(qa: Qa) -> None:
    name = "vraag\x1b[31m.txt"
    Path(name).write_text(QUESTION)
    result = qa("import", "-v", name, "nosuch\x1b[2J", terminal=True)
    assert "\x1b[31m.txt" not in result.out
    assert "\x1b" not in result.err
    assert "vraag\\x1b[31m.txt" in result.out


@pytest.mark.usefixtures("library")
def test_the_same_file_again_is_said_to_be_nothing_new(qa: Qa) -> None:
    result = qa("import", "mali.txt", "melk.txt")
    assert [line.split("\t")[3] for line in result.lines] == [
        *(f"nothing new, known as {ABOUT_MALI}", f"nothing new, known as {ABOUT_MILK}")
    ]
    assert result.err == (
        "qa: read all 2 documents: 2 known before\nqa: to list them: qa list --sort imported\n"
    )


def test_a_bad_line_of_an_archive_stops_no_other(qa: Qa, tmp_path: Path) -> None:
    good = " ".join(resources.path("armenia-azerbaijan.json").read_text().split("\n"))
    lines = ["", good.replace('"armenia-azerbaijan"', '"a"'), "{}", '{"schema": 1}', "nonsense"]
    lines += ["{" + "x" * 3_000_000, good.replace('"nl"', '"xx"').replace('"Vlaams', '"')]
    archive = tmp_path / "archive.jsonl"
    archive.write_text("\n".join(lines))
    result = qa("import", str(archive))
    assert result.code == 2
    assert [line.split("\t")[0].rpartition(":")[2] for line in result.lines] == ["2", "7"]
    assert "not read: " in result.err
    for number in (3, 4, 5, 6):
        assert f"archive.jsonl:{number}" in result.err


@pytest.mark.parametrize("path", ["", "folder", "folder/x/y.sqlite", "file.txt"])
def test_a_path_that_is_no_library_is_said(qa: Qa, tmp_path: Path, path: str) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "file.txt").write_text("text")
    (tmp_path / "folder" / "x").write_text("no folder")
    Path(tmp_path / "melk.txt").write_text(MILK)
    library = str(tmp_path / path) if path else ""
    result = qa("import", str(tmp_path / "melk.txt"), "--library", library)
    assert (result.code, result.out) == (2, "")
    assert result.err.startswith("qa: ")
    assert (tmp_path / "file.txt").read_text() == "text"


def test_nothing_read_makes_no_library(qa: Qa, tmp_path: Path) -> None:
    path = tmp_path / "none.sqlite"
    assert qa("import", str(tmp_path / "missing.txt"), "--library", str(path)).code == 2
    assert not path.exists()


def test_a_file_whose_name_is_no_text_is_kept(qa: Qa, library: Path) -> None:
    name = "vraag\udce9.txt"
    Path(name).write_text(MILK.replace("melk", "boter"))
    assert qa("import", name).code == 0
    assert any(name.startswith("kamervragen-over-boter-") for name in names(qa))
    assert library.exists()


@pytest.mark.usefixtures("library")
def test_an_empty_archive_is_said_to_be_empty(qa: Qa) -> None:
    Path("none.jsonl").write_text("")
    result = qa("import", "none.jsonl")
    assert (result.code, result.err) == (2, "qa: cannot read none.jsonl: it is empty\n")
    assert qa("import", "").err == 'qa: cannot read "": it names no file\n'


def test_files_are_kept_under_the_same_names_in_whatever_order_they_come(
    qa: Qa, tmp_path: Path
) -> None:
    texts = {
        "one.txt": MALI,
        "two.txt": MALI.replace("JAN JAMBON\nMINISTER-PRESIDENT", "ZUHAL DEMIR\nVLAAMS MINISTER"),
        "three.txt": MALI.replace("20 juli 2020", "13 oktober 2020"),
        "four.txt": MILK,
        "five.txt": MILK.replace("Hoeveel", "Welke"),
    }
    files = [tmp_path / name for name in texts]
    for file in files:
        file.write_text(texts[file.name])
    kept = []
    for at, order in enumerate((files, files[::-1], files[2:] + files[:2])):
        result = qa("--library", str(tmp_path / f"{at}.sqlite"), "import", *map(str, order))
        assert "5 new" in result.err
        kept.append({Path(line.split("\t")[0]).name: line.split("\t")[3] for line in result.lines})
    assert kept[0] == kept[1] == kept[2]
    assert kept[0]["two.txt"] == "kept as 784-2020-07-20-ampe-demir"
    assert kept[0]["three.txt"] == "kept as 784-2020-10-13-ampe-jambon"
