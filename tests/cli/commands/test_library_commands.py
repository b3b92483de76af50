"""import, list, export, remove and check on a library, as a reader uses them."""

import json
import sqlite3
from pathlib import Path

import pytest
import typer

from qa_cli import resources
from qa_cli.cli import completion
from tests.conftest import Qa

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
ABOUT_MALI, ABOUT_MILK = "784-2020-07-20-ampe-jambon", "kamervragen-over-melk-ev3bgf"


@pytest.fixture
def library(tmp_path: Path, qa: Qa, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A library of two questions, one of which lacks an answer; the tests stand beside them."""
    monkeypatch.chdir(tmp_path)
    Path("mali.txt").write_text(MALI)
    Path("melk.txt").write_text(MILK)
    path = tmp_path / "own.sqlite"
    monkeypatch.setenv("QA_LIBRARY", str(path))
    assert qa("import", "mali.txt", "melk.txt").code == 0
    return path


def names(qa: Qa, *arguments: str) -> list[str]:
    return [line.split("\t")[0] for line in qa("list", *arguments).lines]


def test_without_a_library_the_bundled_document_is_listed_and_none_is_made(
    qa: Qa, tmp_path: Path
) -> None:
    path = tmp_path / "none.sqlite"
    assert names(qa, "--library", str(path)) == ["armenia-azerbaijan"]
    assert qa("search", "minsk", "--library", str(path)).code == 0
    assert qa("export", "--library", str(path)).code == 0
    assert not path.exists()


@pytest.mark.usefixtures("library")
def test_what_is_imported_is_listed_with_what_is_known_of_it(qa: Qa) -> None:
    result = qa("list")
    assert (result.code, result.err) == (0, "")
    assert [line.split("\t") for line in result.lines] == [
        [
            *(ABOUT_MALI, "2020-07-20", "ELS AMPE", "JAN JAMBON"),
            *("2 sub-questions, 1 unanswered", "Wapenexport naar Mali"),
        ],
        [
            *("armenia-azerbaijan", "-", "-", "-", "3 sub-questions"),
            "Conflict Armenië - Azerbeidzjan - Houding Vlaamse Regering",
        ],
        [ABOUT_MILK, "-", "-", "-", "1 sub-question", "Kamervragen over melk"],
    ]


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


@pytest.mark.usefixtures("library")
def test_the_list_in_json_keeps_its_promise(qa: Qa) -> None:
    answer = qa("list", "--json").json
    assert list(answer) == ["schema", "documents"]
    assert list(answer["documents"][0]) == [
        *("name", "revision", "revisions", "title", "language", "parliament", "chamber", "session"),
        *("number", "identifier", "bulletin", "asker", "minister", "asked_on", "answered_on"),
        *("questions", "answers", "unanswered", "problems", "file", "sha256", "imported_at"),
    ]
    lines = [json.loads(line) for line in qa("list", "--format", "jsonl").lines]
    assert [line["name"] for line in lines] == [item["name"] for item in answer["documents"]]


@pytest.mark.usefixtures("library")
@pytest.mark.parametrize(
    ("arguments", "found"),
    [
        (("--asker", "ampe"), [ABOUT_MALI]),
        (("--asker", "els ampé"), [ABOUT_MALI]),
        (("--asker", "Ampe Els"), [ABOUT_MALI]),
        (("--minister", "jambom"), [ABOUT_MALI]),
        (("--minister", "jamb"), [ABOUT_MALI]),
        (("--parliament", "vlaams", "--unanswered"), [ABOUT_MALI]),
        (("--from", "2020-07", "--to", "2020-07"), [ABOUT_MALI]),
        (("--from", "2020-08"), []),
        (("--to", "2020"), [ABOUT_MALI]),
        (("--country", "mali"), [ABOUT_MALI]),
        (("--country", "armenia"), ["armenia-azerbaijan"]),
        (("--country", "mali", "--country", "armenia"), []),
    ],
)
def test_the_list_is_filtered(qa: Qa, arguments: tuple[str, ...], found: list[str]) -> None:
    assert names(qa, *arguments) == found


@pytest.mark.usefixtures("library")
def test_what_a_filter_mended_or_left_out_is_said(qa: Qa) -> None:
    assert "jambom -> JAN JAMBON" in qa("list", "--minister", "jambom").err
    assert "left out: 2 documents without a date" in qa("list", "--from", "2019").err


@pytest.mark.usefixtures("library")
@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--asker", "zuhal"), 'no document has the asker "zuhal"'),
        (("--asker", "''"), "--asker \"''\" names nothing"),
        (("--from", "july"), '--from "july" is not a date'),
        (("--to", "2020-13"), '--to "2020-13" is not a date'),
        (("--country", "atlantis"), '"atlantis" is not a country'),
        (("--country", "congo"), "may be more than one country"),
    ],
)
def test_a_filter_that_means_nothing_is_said(qa: Qa, arguments: tuple[str, ...], said: str) -> None:
    result = qa("list", *arguments)
    assert (result.code, result.out) == (2, "")
    assert said in result.err


@pytest.mark.usefixtures("library")
def test_search_looks_through_everything_and_filters_as_the_list_does(qa: Qa) -> None:
    # No document holds all four words: those with the rarest come, and that is said.
    loose = qa("search", "vraag regering melk uitvoer")
    assert loose.lines
    assert "showing the passages that have the most of them" in loose.err
    found = {line.split("\t")[0] for line in qa("search", "mali").lines}
    assert found == {ABOUT_MALI}
    assert qa("search", "melk", "--minister", "jambon").code == 1
    assert qa("search", "wapens", "--asker", "ampe", "--in", "question").code == 0
    assert "minsk" in qa("search", "minsk").out.lower()
    assert qa("search", "minsk", "-d", "kamer").code == 1
    refused = qa("search", "minsk", "-d", "kamer", "--asker", "x")
    assert (refused.code, refused.out) == (2, "")


@pytest.mark.usefixtures("library")
def test_a_document_is_shown_by_the_beginning_of_its_name(qa: Qa) -> None:
    assert "Klopt de uitvoer" in qa("-d", "784", "show", "1").out
    assert qa("-d", "armenia", "show", "2").out == qa("show", "2").out
    unknown = qa("-d", "785", "show")
    assert unknown.code == 2
    assert unknown.err == (
        'qa: there is no file and no document called "785"\n'
        "    for their names: qa list; or give a file\n"
    )
    assert (
        "nearest: kamervragen-over-melk-ev3bgf; or give a file"
        in qa("-d", "kamervragen-over-melc", "show").err
    )


def test_a_corrected_answer_is_a_newer_revision_and_the_older_can_be_shown(
    qa: Qa, library: Path
) -> None:
    Path("mali.txt").write_text(COMPLETE)
    assert qa("import", "mali.txt").out.endswith(
        "kept as revision 2 of 784-2020-07-20-ampe-jambon\n"
    )
    assert "Naar Mali en Niger" in qa("-d", "784", "show", "2").out
    assert "Naar Mali en Niger" not in qa("-d", "784", "show", "2", "--revision", "1").out
    assert [line.split("\t")[5][:15] for line in qa("list", "--revisions").lines[:2]] == [
        *("revision 2 of 2", "revision 1 of 2")
    ]
    gone = qa("-d", "784", "show", "--revision", "3")
    assert (gone.code, "revisions 1 to 2" in gone.err) == (2, True)
    assert qa("show", "--revision", "1").code == 2
    assert library.exists()


@pytest.mark.usefixtures("library")
def test_the_same_file_again_is_said_to_be_nothing_new(qa: Qa) -> None:
    result = qa("import", "mali.txt", "melk.txt")
    assert [line.split("\t")[3] for line in result.lines] == [
        *(f"nothing new, known as {ABOUT_MALI}", f"nothing new, known as {ABOUT_MILK}")
    ]
    assert result.err == (
        "qa: read all 2 documents: 2 known before\nqa: to list them: qa list --sort imported\n"
    )


def test_what_is_exported_is_imported_as_it_was(qa: Qa, tmp_path: Path, library: Path) -> None:
    Path("mali.txt").write_text(COMPLETE)
    qa("import", "mali.txt")
    backup = qa("export", "--revisions").out
    Path("backup.jsonl").write_text(backup)
    other = ("--library", str(tmp_path / "other.sqlite"))
    assert qa("import", "backup.jsonl", *other).code == 0
    assert qa("export", "--revisions", *other).out.splitlines() == sorted(
        backup.splitlines(), key=lambda line: json.loads(line)["name"] != "armenia-azerbaijan"
    )
    assert len(qa("export", *other).lines) == 3
    assert library.exists()


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


@pytest.mark.usefixtures("library")
def test_sectors_are_listed_over_the_whole_library(qa: Qa) -> None:
    source = resources.path("armenia-azerbaijan.json").read_text(encoding="utf-8")
    copy = source.replace('"name": "armenia-azerbaijan"', '"name": "ander"').replace(
        '"language": "nl"', '"language": "fr"'
    )
    Path("ander.json").write_text(copy, encoding="utf-8")
    assert qa("sectors", "azerbaijan").lines[0] == (
        "Azerbeidzjan (Azerbaijan, AZ): 6 sectors, answer 3, lines 70-71"
    )
    qa("import", "ander.json")
    result = qa("sectors", "azerbaijan", "georgia")
    assert [line for line in result.lines if "6 sectors" in line] == [
        "Azerbeidzjan (Azerbaijan, AZ): 6 sectors, armenia-azerbaijan, answer 3, lines 70-71",
        "Azerbeidzjan (Azerbaijan, AZ): 6 sectors, ander, answer 3, lines 70-71",
    ]
    assert "no document in the library lists sectors for Georgia" in result.err
    answer = qa("sectors", "azerbaijan", "--json").json
    assert answer["document"] is None
    assert [item["document"] for item in answer["countries"]] == ["armenia-azerbaijan", "ander"]
    every = qa("sectors")
    assert "Also stated" not in every.out
    assert (
        len([line for line in every.lines if ": 6 sectors" in line or ": 7 sectors" in line]) == 4
    )


def test_what_is_removed_is_gone_and_only_that(qa: Qa, library: Path) -> None:
    result = qa("remove", ABOUT_MALI, ABOUT_MILK, ABOUT_MALI, "--yes")
    assert (result.code, result.out) == (0, "")
    assert result.err == f"qa: removed {ABOUT_MALI} and {ABOUT_MILK}\n"
    assert names(qa) == ["armenia-azerbaijan"]
    assert qa("search", "mali").code == 1
    before = library.read_bytes()
    refused = qa("remove", "armenia-azerbaijan", "nothing", "--yes")
    assert (refused.code, names(qa)) == (2, ["armenia-azerbaijan"])
    assert library.read_bytes() == before


@pytest.mark.usefixtures("library")
def test_check_without_a_file_checks_the_library(qa: Qa) -> None:
    result = qa("check")
    assert (result.code, qa("check", "--strict").code) == (0, 0)
    assert result.lines[1:] == [
        "Documents: 3",
        "File: no faults",
        "Documents with unanswered sub-questions: 1",
        "Documents with problems: 0",
    ]
    answer = qa("check", "--json").json
    assert list(answer) == [
        *("schema", "library", "documents", "unanswered", "faults", "with_problems")
    ]


def test_a_damaged_library_says_what_to_do_and_is_rescued(qa: Qa, library: Path) -> None:
    whole = library.read_bytes()
    library.write_bytes(whole[: len(whole) * 4 // 5])
    for command in (("list",), ("search", "mali"), ("import", "mali.txt"), ("remove", "784")):
        result = qa(*command)
        assert (result.code, result.out) == (2, "")
        assert "it is cut short" in result.err
        assert "qa export --salvage" in result.err
    rescued = qa("export", "--salvage")
    assert "rescued" in rescued.err
    assert all(json.loads(line)["name"] for line in rescued.lines)
    assert library.read_bytes() == whole[: len(whole) * 4 // 5]


def test_check_says_what_is_wrong_with_a_damaged_file(qa: Qa, library: Path) -> None:
    with sqlite3.connect(library) as connection:
        connection.execute("UPDATE documents SET last_passage = last_passage + 1 WHERE id = 1")
    connection.close()
    result = qa("check")
    assert result.code == 1
    assert "Fault: armenia-azerbaijan is not whole" in result.lines


@pytest.mark.usefixtures("library")
@pytest.mark.parametrize(
    "name", ["../../x", "-rf", "", "x" * 4000, "a\nb", "'; DROP TABLE documents"]
)
def test_a_name_is_only_a_name(qa: Qa, name: str) -> None:
    for command in (("remove", "--", name), ("show", f"--document={name}", "--revision=1")):
        assert qa(*command).code == 2
    assert len(names(qa)) == 3


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


@pytest.mark.usefixtures("library")
def test_hits_stream_and_all_of_them_are_shown_when_asked_for(qa: Qa) -> None:
    few = qa("search", "de", "-n", "1")
    assert "(more: --limit, all: --all)" in few.err
    every = qa("search", "de", "--all")
    assert len(every.lines) > 5
    assert every.err == ""
    lines = [json.loads(line) for line in qa("search", "de", "--all", "--format", "jsonl").lines]
    assert [line["document"] for line in lines] == [line.split("\t")[0] for line in every.lines]
    assert {line["schema"] for line in lines} == {2}


@pytest.mark.usefixtures("library")
@pytest.mark.parametrize("columns", [40, 80])
def test_a_terminal_shows_two_lines_a_document(qa: Qa, columns: int) -> None:
    result = qa("list", "--color", "never", terminal=True, columns=columns)
    assert result.lines[0].startswith(f"{ABOUT_MALI}  Wapen")
    second = result.lines[1] if columns == 80 else result.lines[2]  # the title wraps
    assert second.startswith("  2020-07-20, 2 sub-questions, 1")
    assert max(map(len, result.lines)) <= columns


@pytest.mark.usefixtures("library")
def test_each_revision_is_listed_as_it_states_itself(qa: Qa) -> None:
    Path("mali.txt").write_text(COMPLETE.replace("Wapenexport naar Mali", "Wapens voor Mali"))
    qa("import", "mali.txt")
    newest, older = qa("list", "--revisions", "--json").json["documents"][:2]
    assert (newest["title"], newest["unanswered"]) == ("Wapens voor Mali", 0)
    assert (older["title"], older["unanswered"]) == ("Wapenexport naar Mali", 1)
    assert (newest["problems"], older["problems"]) == (0, 1)


@pytest.mark.usefixtures("library")
@pytest.mark.parametrize("command", ["list", "check", "export", "remove", "import"])
def test_a_document_before_a_command_that_has_none_is_said(qa: Qa, command: str) -> None:
    arguments = ["784"] if command in {"check", "remove", "import"} else []
    result = qa("-d", "784", command, *arguments)
    assert (result.code, result.out) == (2, "")
    assert result.err == f"qa: qa {command} takes no --document\n"


@pytest.mark.usefixtures("library")
def test_the_document_that_the_environment_names_stands_in_no_commands_way(
    qa: Qa, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("QA_DOCUMENT", "784")
    assert "Klopt de uitvoer" in qa("show", "1").out
    assert len(names(qa)) == 3


@pytest.mark.usefixtures("library")
def test_a_folder_of_the_name_of_a_document_does_not_hide_it(qa: Qa) -> None:
    Path(ABOUT_MALI).mkdir()
    assert qa("-d", ABOUT_MALI, "show", "1").code == 0


@pytest.mark.usefixtures("library")
def test_a_limit_beyond_all_bounds_is_said(qa: Qa) -> None:
    for command in (("list",), ("search", "mali")):
        result = qa(*command, "-n", "100000000000000000000")
        assert (result.code, result.out) == (2, "")
        assert "is not in the range" in result.err


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


def test_names_are_completed_from_the_library_that_is_named(library: Path) -> None:
    context = typer.Context(typer.main.get_command(typer.Typer(callback=lambda: None)))
    context.params = {"library": str(library)}
    offer = ("784-2020-07-20-ampe-jambon", "Wapenexport naar Mali")
    assert completion.kept(context, "7") == [offer]
    assert offer in completion.documents(context, "")
    context.params = {"library": str(library), "document": "784"}
    assert [number for number, _ in completion.questions(context, "")] == ["1", "2"]


@pytest.mark.usefixtures("library")
@pytest.mark.parametrize("option", ["--asker", "--minister", "--parliament", "--country", "--from"])
@pytest.mark.parametrize("text", ["'; DROP TABLE documents;--", '"', "x' OR '1'='1", "NEAR(a b)"])
def test_the_syntax_of_sql_is_text_in_every_option(qa: Qa, option: str, text: str) -> None:
    for command in (("list",), ("search", "mali")):
        result = qa(*command, option, text)
        assert (result.code, result.out) == (2, "")
        assert "SQL" not in result.err
        assert "Traceback" not in result.err
    assert len(names(qa)) == 3
