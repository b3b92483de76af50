"""What stands in the tables of a document, and that nothing of it is left when it is gone."""

import importlib.util
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from qa_cli import library
from qa_cli.library import schema
from qa_cli.model.document import Answer, SubQuestion
from qa_cli.model.passages import Lines, Paragraph
from tests.library.conftest import CORRECTED, MALI, PLACE, TRAINS, Keep, plain, restated
from tests.render.results import DOCUMENT, PROBLEMS


def all_rows(path: Path, but: tuple[str, ...] = ()) -> dict[str, list[Any]]:
    """All rows of all tables of a library."""
    with plain(path) as connection:
        tables = connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")
        return {
            name: connection.execute(f"SELECT * FROM {name}").fetchall()
            for (name,) in tables.fetchall()
            if not name.startswith(("passage_index", "sqlite_")) and name not in but
        }


def test_a_document_with_everything_is_in_every_table(path: Path, keep: Keep) -> None:
    keep(restated(DOCUMENT, minister="A"), problems=PROBLEMS)
    rows = all_rows(path)
    assert [table for table, held in rows.items() if not held] == []
    assert len(rows["problems"]) == len(PROBLEMS)
    assert len(rows["sub_questions"]) == 5
    assert len(rows["answers"]) == 4
    assert {code for _, code in rows["named_countries"]} >= {"NG", "ML"}


def test_a_newer_revision_takes_the_place_of_the_older_in_all_but_the_revisions(
    path: Path, keep: Keep
) -> None:
    keep(MALI, TRAINS)
    keep(CORRECTED)
    rows = all_rows(path)
    assert len(rows["documents"]) == 2
    assert [row[1] for row in rows["revisions"]] == [1, 1, 2]
    texts = [text for row in rows["passages"] for text in row if isinstance(text, str)]
    assert "Neen, zegt Jambon nu." in texts
    assert not any("25.000" in text for text in texts)


def test_what_is_removed_leaves_nothing_and_the_rest_as_it_was(path: Path, keep: Keep) -> None:
    keep(TRAINS)
    before = all_rows(path)
    keep(DOCUMENT, problems=PROBLEMS)
    with library.writing(path) as writer:
        writer.remove(DOCUMENT.name)
        writer.commit()
    assert all_rows(path) == before


def test_the_passages_of_each_document_stand_in_a_row(path: Path, keep: Keep) -> None:
    keep(MALI, TRAINS)
    keep(CORRECTED)
    keys = "SELECT id, first_passage, last_passage FROM documents"
    ids = "SELECT id FROM passages WHERE document = ?"
    with plain(path) as connection:
        for key, first, last in connection.execute(keys).fetchall():
            found = connection.execute(ids, (key,)).fetchall()
            assert sorted(found) == [(number,) for number in range(first, last + 1)]


def test_the_view_shows_each_sub_question_with_its_answer(path: Path, keep: Keep) -> None:
    keep(MALI)
    sql = "SELECT document, number, question, answer FROM questions_with_answers ORDER BY number"
    with plain(path) as connection:
        assert connection.execute(sql).fetchall() == [
            ("784-2020", 1, "Klopt de uitvoer van wapens?", "Ja, in 2019 en op 25.000 plaatsen."),
            ("784-2020", 2, "Hoeveel?", None),
        ]


def test_the_view_pairs_sub_questions_of_one_number_by_place(path: Path, keep: Keep) -> None:
    def at(line: int, text: str) -> tuple[Paragraph, ...]:
        return (Paragraph(text, Lines(line, line)),)

    twice = MALI._replace(
        questions=(SubQuestion(1, at(1, "Wapens?")), SubQuestion(1, at(5, "Melk?"))),
        answers=(Answer((1,), at(3, "Neen.")), Answer((1,), at(7, "Ja."))),
    )
    keep(twice)
    sql = "SELECT question, answer FROM questions_with_answers ORDER BY question"
    with plain(path) as connection:
        assert connection.execute(sql).fetchall() == [("Melk?", "Ja."), ("Wapens?", "Neen.")]


def test_answers_of_the_same_words_on_one_line_are_each_paired(path: Path, keep: Keep) -> None:
    keep(
        MALI._replace(
            questions=tuple(SubQuestion(n, (Paragraph("Echt?", PLACE),)) for n in (1, 2)),
            answers=tuple(Answer((n,), (Paragraph("Ja.", PLACE),)) for n in (1, 2)),
        )
    )
    rows = all_rows(path)
    assert [(number, passage) for _, number, passage in rows["sub_questions"]] == [(1, 2), (2, 3)]
    assert [row[1:] for row in rows["pairs"]] == [(2, 1, 4), (3, 2, 5)]


def test_other_programs_can_count_and_read_every_table_and_view(path: Path, keep: Keep) -> None:
    keep(DOCUMENT, MALI, problems=PROBLEMS)
    with plain(path) as connection:
        names = connection.execute("SELECT name FROM sqlite_schema WHERE type IN ('table', 'view')")
        for (name,) in names.fetchall():
            (count,) = connection.execute(f"SELECT count(*) FROM [{name}]").fetchone()
            assert len(connection.execute(f"SELECT * FROM [{name}]").fetchall()) == count
        passages = connection.execute("SELECT part, text FROM passages ORDER BY id").fetchall()
        shown = connection.execute("SELECT * FROM passage_index").fetchall()
        assert [next(filter(None, row)) for row in shown] == [text for _, text in passages]
        found = "SELECT count(*) FROM passage_index WHERE passage_index MATCH 'question : hoeveel'"
        assert connection.execute(found).fetchone() == (2,)
        connection.execute("INSERT INTO passage_index (passage_index) VALUES ('integrity-check')")


PROGRAMS = {
    "sqlite_utils": ("tables", "--counts", "{path}"),
    "datasette": ("{path}", "--get", "/library/passage_index.json?_size=1"),
}


@pytest.mark.parametrize("program", PROGRAMS)
def test_programs_that_read_any_library_read_this_one(path: Path, keep: Keep, program: str) -> None:
    if not importlib.util.find_spec(program):
        pytest.skip(f"needs {program}")
    keep(DOCUMENT, MALI)
    arguments = [argument.format(path=path) for argument in PROGRAMS[program]]
    command = [sys.executable, "-m", program, *arguments]
    ran = subprocess.run(command, check=False, capture_output=True, text=True)
    assert ran.returncode == 0, ran.stderr
    assert "passage_index" in ran.stdout


def test_the_file_for_datasette_names_tables_that_there_are(path: Path, keep: Keep) -> None:
    keep(MALI)
    text = (Path(__file__).parents[2] / "docs" / "datasette.json").read_text(encoding="utf-8")
    named = json.loads(text)["databases"]["library"]["tables"]
    with plain(path) as connection:
        for table, told in named.items():
            columns = {row[1] for row in connection.execute(f"PRAGMA table_info({table})")}
            assert {told.get("sort_desc"), told.get("label_column")} - {None} <= columns
            assert columns


@pytest.mark.parametrize(
    "table", ["problems", "sectors", "answer_links", "pairs", "ministers", "named_countries"]
)
def test_every_table_of_a_document_says_which_it_is_of(table: str) -> None:
    assert f"CREATE TABLE {table} (\n    document INTEGER NOT NULL REFERENCES" in schema.script()
