"""`qa list`: what is kept, filtered, in every format."""

import json
from pathlib import Path

import pytest

from tests.cli.conftest import ABOUT_MALI, ABOUT_MILK, COMPLETE, MILK, names
from tests.conftest import Qa


def test_without_a_library_the_bundled_document_is_listed_and_none_is_made(
    qa: Qa, tmp_path: Path
) -> None:
    path = tmp_path / "none.sqlite"
    assert names(qa, "--library", str(path)) == ["armenia-azerbaijan"]
    assert qa("search", "minsk", "--library", str(path)).code == 0
    assert qa("export").code == 0
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


@pytest.mark.usefixtures("library")
def test_the_list_in_json_keeps_its_promise(qa: Qa) -> None:
    answer = qa("list", "--json").json
    assert list(answer) == ["schema", "total", "documents"]
    assert list(answer["documents"][0]) == [
        *("name", "revision", "revisions", "title", "language", "parliament", "chamber", "session"),
        *("number", "identifier", "bulletin", "asker", "minister", "asked_on", "answered_on"),
        "ministers",
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
def test_a_limit_beyond_all_bounds_is_said(qa: Qa) -> None:
    for command in (("list",), ("search", "mali")):
        result = qa(*command, "-n", "100000000000000000000")
        assert (result.code, result.out) == (2, "")
        assert "is not in the range" in result.err


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


@pytest.mark.usefixtures("library")
def test_that_nothing_fits_is_said_and_has_an_exit_code(qa: Qa) -> None:
    code, out, err = qa("list", "--from", "2030")
    assert (code, out) == (1, "")
    assert err.endswith("qa: no document in the library fits\n")
    assert qa("list", "--from", "2030", "--json").json["documents"] == []
    assert qa("list").code == 0


def test_in_a_pipe_fifty_are_listed_and_how_many_more_there_are_is_said(
    qa: Qa, tmp_path: Path
) -> None:
    for at in range(51):
        (tmp_path / f"{at}.txt").write_text(MILK.replace("melk", f"melk van soort {at}"))
    path = str(tmp_path / "own.sqlite")
    assert qa("import", *map(str, tmp_path.glob("*.txt")), "--library", path).code == 0
    few = qa("list", "--library", path)
    assert len(few.lines) == 50
    assert few.err == "qa: 52 documents; listing the first 50 (more: --limit, all: --all)\n"
    assert len(qa("list", "--library", path, "-n", "51").lines) == 51
    assert len(qa("list", "--library", path, "--all").lines) == 52
