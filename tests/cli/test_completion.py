"""What the shell offers for an argument."""

from pathlib import Path
from typing import Any

import pytest
import typer
from typer.main import get_command

from qa_cli.cli import completion
from qa_cli.cli.app import Commands, app
from tests.cli.conftest import ABOUT_MALI, ABOUT_MILK


def context(*, before: dict[str, Any] | None = None, **given: Any) -> typer.Context:
    """A command as the shell sees it: what is typed after it, and what `before` it."""
    program = get_command(app)
    whole = typer.Context(program)
    whole.params = before or {}
    command = typer.Context(get_command(app), parent=whole)
    command.params = given
    return command


def test_names_are_completed_from_the_library_that_is_named(library: Path) -> None:
    context = typer.Context(typer.main.get_command(typer.Typer(callback=lambda: None)))
    context.params = {"library": str(library)}
    offer = ("784-2020-07-20-ampe-jambon", "Wapenexport naar Mali")
    assert completion.kept(context, "7") == [offer]
    assert offer in completion.documents(context, "")
    context.params = {"library": str(library), "document": "784"}
    assert [number for number, _ in completion.questions(context, "")] == ["1", "2"]


def names_of(offered: list[tuple[str, str]]) -> list[str]:
    return [name for name, _ in offered]


def test_sub_questions_are_offered_with_their_first_words() -> None:
    numbers = completion.questions(context(), "")
    assert [number for number, _ in numbers] == ["1", "2", "3"]
    assert numbers[1][1] == "Hoe reageert de minister-president op het conflict en…"
    assert [number for number, _ in completion.questions(context(), "2")] == ["2"]
    assert completion.questions(context(), "7") == []


def test_the_document_may_be_named_before_the_command_or_after_it(library: Path) -> None:
    path = str(library)
    for one in (
        context(before={"document": "784", "library": path}),
        context(before={"document": "kamer", "library": path}, document="784"),
    ):
        assert [number for number, _ in completion.questions(one, "")] == ["1", "2"]


def test_sub_questions_are_those_of_the_document_that_the_command_would_show(library: Path) -> None:
    for words in (["784-2020"], [ABOUT_MALI], ["784-2020", "1"]):
        found = completion.questions(context(words=words, library=str(library)), "")
        assert [number for number, _ in found] == ["1", "2"], words
    bundled = completion.questions(context(words=["1-2"], library=str(library)), "")
    assert [number for number, _ in bundled] == ["1", "2", "3"]
    assert completion.questions(context(words=["999-2020x"], library=str(library)), "") == []


def test_countries_of_a_library_say_how_many_documents_list_sectors_for_them(
    library: Path,
) -> None:
    found = completion.countries(context(library=str(library)), "a")
    assert ("armenia", "1 document") in found
    named = context(library=str(library), document="armenia-azerbaijan")
    assert ("armenia", "7 sectors") in completion.countries(named, "a")


def test_countries_are_offered_in_english_and_as_printed() -> None:
    assert completion.countries(context(), "a") == [
        ("armenia", "7 sectors"),
        ("armenië", "7 sectors"),
        ("azerbaijan", "6 sectors"),
        ("azerbeidzjan", "6 sectors"),
    ]
    assert completion.countries(context(), "") == completion.countries(context(), "a")
    assert completion.countries(context(), "q") == []


def test_a_capital_is_answered_with_a_capital() -> None:
    assert [name for name, _ in completion.countries(context(), "Az")] == [
        *("Azerbaijan", "Azerbeidzjan")
    ]
    assert completion.countries(context(), "AZ") == []


def test_documents_and_files_are_offered_and_a_folder_ends_as_one(
    library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(library.parent)
    Path("kamer").mkdir()
    Path("kamer", "vraag.txt").write_text("Vraag")
    Path(".verborgen").write_text("Vraag")
    offered = names_of(completion.documents(context(library=str(library)), ""))
    assert {ABOUT_MALI, ABOUT_MILK, "armenia-azerbaijan", "mali.txt", "kamer/"} <= set(offered)
    assert ".verborgen" not in offered
    assert names_of(completion.documents(context(), ".v")) == [".verborgen"]
    found = completion.documents(context(library=str(library)), "kamer")
    assert names_of(found) == [ABOUT_MILK, "kamer/"]
    assert names_of(completion.documents(context(), "kamer/")) == ["kamer/vraag.txt"]


def test_the_root_and_a_folder_that_is_not_there_offer_what_they_have(tmp_path: Path) -> None:
    assert "/usr/" in names_of(completion.documents(context(), "/us")) or not Path("/usr").exists()
    assert completion.documents(context(), str(tmp_path / "none" / "x")) == []


def test_kept_documents_are_offered_without_files(
    library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(library.parent)
    assert completion.kept(context(library=str(library)), "m") == []
    assert completion.kept(context(library=str(library)), "kamer") == [
        (ABOUT_MILK, "Kamervragen over melk")
    ]


@pytest.mark.parametrize("damaged", ["text", "missing"])
def test_what_is_damaged_or_missing_offers_nothing_and_no_error(
    tmp_path: Path, damaged: str
) -> None:
    path = tmp_path / "own.sqlite"
    if damaged == "text":
        path.write_text("no library")
    asked = context(document="nothing.pdf", library=str(path))
    assert completion.questions(asked, "") == []
    assert completion.countries(asked, "") == []
    assert completion.kept(asked, "x") == []


def test_commands_are_offered_by_their_beginning() -> None:
    assert completion.commands(context(), "s") == ["show", "sectors", "search"]
    assert completion.commands(context(), "") == [*Commands.offered]
    assert completion.commands(context(), "x") == []


@pytest.mark.usefixtures("on_awkward")
def test_what_could_command_a_terminal_is_written_out(monkeypatch: pytest.MonkeyPatch) -> None:
    from qa_cli.operations import documents  # noqa: PLC0415 (where completion asks)

    document, notes = documents.find()
    first = document.questions[0]
    text = first.paragraphs[0]._replace(text="Een \x1b[31m vraag\nover\tmeer")
    odd = document._replace(questions=(first._replace(paragraphs=(text,)),))
    monkeypatch.setattr(documents, "find", lambda *_, **__: (odd, notes))
    assert completion.questions(context(), "") == [("1", "Een \\x1b[31m vraag over meer…")]
