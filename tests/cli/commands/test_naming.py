"""A document is named the same way everywhere, and who could be in doubt is told which answers."""

from pathlib import Path

import pytest

from tests.cli.conftest import ABOUT_MALI, ABOUT_MILK, MALI, MILK
from tests.conftest import Qa

FRENCH = (
    "Question n° 12\n\nQuestion 1\nEst-ce que la ministre le sait et que fait-elle des armes ?\n\n"
    "Réponse 1\nOui, nous le savons et nous avons pris les mesures qui sont dans le plan.\n"
)


@pytest.fixture
def library(tmp_path: Path, qa: Qa, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    Path("mali.txt").write_text(MALI)
    Path("melk.txt").write_text(MILK)
    path = tmp_path / "own.sqlite"
    monkeypatch.setenv("QA_LIBRARY", str(path))
    assert qa("import", "mali.txt", "melk.txt").code == 0
    return path


@pytest.mark.usefixtures("library")
@pytest.mark.parametrize("named", [[ABOUT_MALI], ["784-2020"], ["784-"], ["mali.txt"]])
def test_show_takes_a_name_its_beginning_or_a_file_first(qa: Qa, named: list[str]) -> None:
    one = qa("show", *named, "1")
    assert one.code == 0
    assert one.lines[1] == "Klopt de uitvoer van wapens?"
    assert qa("show", *named, "1-2", "--json").json["document"]["name"] == ABOUT_MALI


@pytest.mark.usefixtures("library")
def test_a_number_alone_stays_the_bundled_document_s(qa: Qa) -> None:
    assert qa("show", "2").lines[1].startswith("Hoe reageert de minister-president")
    assert qa("show", "784").err.splitlines()[-2:] == [
        "qa: there is no sub-question 784; this document has 1 to 3",
        f"    for a document whose name begins with 784: qa show {ABOUT_MALI}",
    ]


@pytest.mark.usefixtures("library")
def test_a_pipe_is_told_which_document_answers_where_that_is_in_doubt(qa: Qa) -> None:
    assert qa("show", "2").err == "qa: showing armenia-azerbaijan\n"
    assert qa("show", "784-").err == f"qa: showing {ABOUT_MALI}\n"
    assert qa("show", ABOUT_MALI).err == ""
    assert qa("show", "mali.txt").err == ""
    assert qa("show", "2", "--json").err == ""  # it has the name


@pytest.mark.usefixtures("library")
def test_a_terminal_shows_it_in_a_heading(qa: Qa) -> None:
    shown = qa("show", "784-", "1", "--color", "never", terminal=True)
    assert shown.err == ""
    assert shown.lines[0] == f"{ABOUT_MALI}  Wapenexport naar Mali"
    whole = qa("show", "784-", "--color", "never", terminal=True).lines
    assert whole[:2] == [ABOUT_MALI, "Wapenexport naar Mali"]


def test_without_a_library_there_is_no_doubt(qa: Qa) -> None:
    assert qa("show", "2").err == ""
    assert qa("show", "2", "--color", "never", terminal=True).lines[0] == "Sub-question 2"


@pytest.mark.usefixtures("library")
def test_the_environment_s_document_gives_way_to_one_that_is_named(
    qa: Qa, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("QA_DOCUMENT", "784-2020")
    assert qa("show", "1").lines[1] == "Klopt de uitvoer van wapens?"
    assert qa("show", ABOUT_MILK, "1").lines[1] == "Hoeveel melk is er?"
    monkeypatch.setenv("QA_DOCUMENT", "nosuch")
    assert qa("show", "784-", "1").code == 0
    assert qa("show", "1").code == 2


@pytest.mark.usefixtures("library")
@pytest.mark.parametrize(
    ("word", "first"),
    [
        ("abc", '"abc" is not a sub-question number, nor is a document or file called so'),
        ("nosuch.pdf", "cannot read nosuch.pdf: no such file or directory"),
        ("x" * 9999, f'"{"x" * 60}…" is not a sub-question number, nor is a document or'),
        ("\x1b[2J", '"\\x1b[2J" is not a sub-question number'),
    ],
)
def test_what_names_nothing_is_refused_with_a_way_on(qa: Qa, word: str, first: str) -> None:
    result = qa("show", word, "1")
    assert (result.code, result.out) == (2, "")
    assert result.err.startswith(f"qa: {first}")


@pytest.mark.usefixtures("library")
def test_a_beginning_of_several_names_says_the_command_for_one(qa: Qa) -> None:
    Path("boter.txt").write_text(MILK.replace("melk", "boter"))
    qa("import", "boter.txt")
    first, second = qa("show", "kamervragen-").err.splitlines()
    assert first.startswith('qa: 2 names begin with "kamervragen-"')
    assert second.startswith("    give more of its name, as in: kamervragen-over-")


@pytest.mark.usefixtures("library")
def test_two_documents_cannot_be_shown(qa: Qa) -> None:
    result = qa("show", "-d", ABOUT_MALI, ABOUT_MILK)
    assert result.code == 2
    assert f'"{ABOUT_MILK}" is not a sub-question number' in result.err


def test_a_language_that_a_document_lacks_is_said(qa: Qa, tmp_path: Path) -> None:
    path = tmp_path / "vraag.txt"
    path.write_text(FRENCH)
    said = "qa: this document is in French and has no Dutch text; showing the original\n"
    assert qa("show", str(path), "1", "--lang", "nl").err.endswith(said)
    assert "has no" not in qa("show", str(path), "1", "--lang", "fr").err
    assert qa("show", "1", "--lang", "nl") == qa("show", "1")
    assert "in Dutch and has no German text" in qa("show", "1", "--lang", "de").err


@pytest.mark.usefixtures("library")
def test_check_takes_names_too(qa: Qa) -> None:
    result = qa("check", "784-2020")
    assert (result.code, result.lines[0]) == (0, f"Name: {ABOUT_MALI}")
    assert "Unanswered: line 9: sub-question 2 has no answer" in result.lines
    assert "Imported from: mali.txt" in result.lines
    answer = qa("check", "784-2020", "--json").json
    assert (answer["form"], answer["problems"][0]["kind"]) == (None, "unanswered")
    both = qa("check", "nosuch", "armenia", "nosuch.pdf")
    assert both.code == 2
    assert "Name: armenia-azerbaijan" in both.lines
    assert "no file and no document called" in both.err
    assert "cannot read nosuch.pdf" in both.err


@pytest.mark.usefixtures("library")
def test_open_says_where_the_file_is_and_that_it_was_changed(qa: Qa) -> None:
    assert qa("open", "784-", "--path").out == f"{Path('mali.txt').absolute()}\n"
    Path("mali.txt").write_text(MALI + "\n")
    result = qa("open", "784-", "--path")
    assert (result.code, result.out) == (2, "")
    assert "was changed since it was imported" in result.err
    for bad in (["nosuch"], ["784-", "9"], ["784-", "x"], [""], ["armenia"]):
        assert qa("open", *bad, "--path").code == 2
