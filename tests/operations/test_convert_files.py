"""What `convert_files` yields and writes."""

import json
import os
import sys
from pathlib import Path

import pytest

from qa_cli.errors.output import OutputError
from qa_cli.model import from_json
from qa_cli.model.diagnostics import Converted, Unread
from qa_cli.operations.convert_files import convert_files
from tests.operations.conftest import MILK, MILK_NAME, write


def test_without_a_folder_nothing_is_written(tmp_path: Path, files: list[str]) -> None:
    before = sorted(tmp_path.iterdir())
    mali, milk = convert_files(files)
    assert isinstance(mali, Converted)
    assert isinstance(milk, Converted)
    assert (mali.reading.document.metadata.number, mali.written_to) == ("784", None)
    assert milk.reading.document.title.text == "Kamervragen over melk"
    assert sorted(tmp_path.iterdir()) == before


def test_each_document_is_a_file_that_is_read_back_as_it_was(
    tmp_path: Path, files: list[str]
) -> None:
    folder = tmp_path / "new" / "out"
    for converted in convert_files(files, folder):
        assert isinstance(converted, Converted)
        assert converted.written_to is not None
        assert from_json.read(Path(converted.written_to)) == converted.reading.document
    assert len(list(folder.iterdir())) == 2


def test_a_name_that_this_run_has_written_gets_a_number(tmp_path: Path, files: list[str]) -> None:
    (tmp_path / "more").mkdir()
    again = write(tmp_path / "more" / "melk.txt", MILK)
    _, first, second = convert_files([*files, again], tmp_path / "out")
    assert isinstance(first, Converted)
    assert isinstance(second, Converted)
    assert [Path(one.written_to or "").name for one in (first, second)] == [
        f"{MILK_NAME}.json",
        f"{MILK_NAME}-2.json",
    ]


def test_what_could_command_a_terminal_is_escaped_in_the_file(tmp_path: Path) -> None:
    file = write(tmp_path / "rood.txt", MILK.replace("Veel melk", "Veel \u202emelk"))
    (converted,) = convert_files([file], tmp_path / "out")
    assert isinstance(converted, Converted)
    text = Path(converted.written_to or "").read_text(encoding="utf-8")
    assert "\u202e" not in text
    assert "Veel \u202emelk" in json.loads(text)["answers"][0]["paragraphs"][0]["text"]


def test_a_bad_file_stops_no_other(tmp_path: Path, files: list[str]) -> None:
    missing = str(tmp_path / "missing.txt")
    unread, mali, _ = convert_files([missing, *files])
    assert isinstance(unread, Unread)
    assert unread.file == missing
    assert isinstance(mali, Converted)


def test_a_folder_that_cannot_be_written_to_is_an_error(files: list[str]) -> None:
    with pytest.raises(OutputError) as raised:
        list(convert_files(files, Path(files[0])))
    assert raised.value.path == Path(files[0]) / "784-2020-07-20-ampe-jambon.json"
    assert str(raised.value).startswith(f"cannot write {files[0]}")


def _names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_no_file_is_replaced_by_another_document_unless_forced(tmp_path: Path) -> None:
    out = tmp_path / "out"
    file = write(tmp_path / "melk.txt", MILK)
    (first,) = convert_files([file], out)
    list(convert_files([file], out))
    assert _names(out) == [f"{MILK_NAME}.json"]  # the same text is there already
    write(tmp_path / "melk.txt", MILK.replace("Veel melk", "Geen melk"))
    list(convert_files([file], out))
    assert isinstance(first, Converted)
    assert "Veel melk" in Path(first.written_to or "").read_text(encoding="utf-8")
    assert _names(out) == [f"{MILK_NAME}-2.json", f"{MILK_NAME}.json"]
    list(convert_files([file], out, force=True))
    assert "Geen melk" in Path(first.written_to or "").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", ["con", "nul", "com1", "lpt9"])
def test_no_file_has_the_name_of_a_device_of_windows(tmp_path: Path, name: str) -> None:
    file = tmp_path / "d.json"
    (converted,) = convert_files([write(tmp_path / "m.txt", MILK)], tmp_path / "first")
    assert isinstance(converted, Converted)
    text = Path(converted.written_to or "").read_text(encoding="utf-8")
    write(file, text.replace(f'"{MILK_NAME}"', f'"{name}"'))
    list(convert_files([str(file)], tmp_path / "out"))
    assert _names(tmp_path / "out") == [f"{name}_.json"]


def test_a_disk_that_is_full_leaves_nothing(
    tmp_path: Path, files: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.link", full)
    with pytest.raises(OutputError, match="no space left"):
        list(convert_files(files, tmp_path / "out"))
    assert _names(tmp_path / "out") == []


def test_what_a_killed_run_left_is_removed_by_the_next(tmp_path: Path, files: list[str]) -> None:
    out = tmp_path / "out"
    out.mkdir()
    (out / ".qa-unfinished.99999999").write_text("{", encoding="utf-8")
    other = f".qa-unfinished.{os.getppid()}"
    (out / other).write_text("{", encoding="utf-8")
    list(convert_files(files[:1], out))
    assert [name for name in _names(out) if name.startswith(".")] == [other]


@pytest.mark.skipif(sys.platform == "win32", reason="permissions differ")
@pytest.mark.parametrize(("mask", "mode"), [(0o022, 0o644), (0o077, 0o600), (0o002, 0o664)])
def test_a_file_has_the_permissions_that_new_files_have(
    tmp_path: Path, files: list[str], mask: int, mode: int
) -> None:
    before = os.umask(mask)
    try:
        (converted,) = convert_files(files[:1], tmp_path / "out")
    finally:
        os.umask(before)
    assert isinstance(converted, Converted)
    assert Path(converted.written_to or "").stat().st_mode & 0o777 == mode
    assert len(list((tmp_path / "out").iterdir())) == 1
