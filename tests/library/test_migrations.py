"""A library that an older `qa` wrote: brought to the schema of today, whole or not at all.

`data/schema-1.sqlite` was written by the first `qa`, out of made-up questions, and never changes;
`data/schema-1.jsonl` is what it exported. `schema-2` and `schema-2-together` are of the second.
"""

import json
import os
import random
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from qa_cli import library
from qa_cli.errors.libraries import LibraryError
from qa_cli.library import database, filters, rescue, rows, schema
from qa_cli.library.filters import chosen
from qa_cli.library.migrations import problems_of_1
from qa_cli.model import from_json
from qa_cli.search import find, parse
from tests.library.conftest import AS_ANOTHER_USER, MALI, Keep, plain

DATA = Path(__file__).parent / "data"
NAMES = {
    *("armenia-azerbaijan", "12-2020", "12-2020-2", "2024z-18294"),
    *("wachttijden-bij-de-melkfabriek", "handel-met-twee-landen"),
}
OPEN = "import sys; from pathlib import Path; from qa_cli import library\n"


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """A copy of the library of schema 1."""
    return Path(shutil.copy(DATA / "schema-1.sqlite", tmp_path / "old.sqlite"))


def ask(path: Path, sql: str) -> list[Any]:
    with plain(path) as connection:
        return connection.execute(sql).fetchall()


def version(path: Path) -> int:
    """The number of a library's schema."""
    return int(ask(path, "PRAGMA user_version")[0][0])


def shape(path: Path) -> dict[str, object]:
    """What a library is made of: the columns of each table, and the other statements."""
    made = ask(path, "SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL")
    found: dict[str, object] = {}
    for kind, name, sql in made:
        columns = ask(path, f"SELECT name, type, \"notnull\", pk FROM pragma_table_info('{name}')")
        plain = kind == "table" and not name.startswith("passage_index")
        found[name] = set(columns) if plain else "".join(sql.split())
    return found


def test_a_migrated_library_is_as_one_made_today(old: Path, path: Path, keep: Keep) -> None:
    keep(MALI)
    with library.reading(old):
        pass
    assert shape(old) == shape(path)
    assert version(old) == version(path) == schema.newest()
    assert list(rescue.faults(old)) == []


def test_every_document_is_there_under_its_name_with_all_its_revisions(old: Path) -> None:
    lines = (DATA / "schema-1.jsonl").read_bytes().splitlines()
    exported = [from_json.parsed(line, "") for line in lines]
    with library.reading(old) as reader:
        assert set(reader.names()) == NAMES
        assert [from_json.parsed(line.encode(), "") for line in reader.export(revisions=True)] == (
            exported
        )
        assert {json.loads(line)["schema"] for line in reader.export()} == {2}
        older, newer = reader.document("12-2020", 1), reader.document("12-2020")
        assert (len(older.answers), len(newer.answers)) == (1, 2)
        assert newer.metadata.minister == "BART MAES"
        assert newer.metadata.chamber is None
        listed = {(item.name, item.revision): item for item in reader.revisions()}
    assert listed["12-2020", 1].problems == 1
    assert listed["12-2020", 2].file == "verbeterd.txt"
    assert listed["12-2020", 2].imported_at.startswith("20")
    trade = from_json.parsed(lines[-1], "")
    assert trade.countries[0].location.lines.pages == (2, 2)
    assert trade.title.translation == "Trade with two countries"


def test_it_is_searched_as_before(old: Path) -> None:
    with library.reading(old) as reader:
        index = reader.index()
        assert find(parse("vergunningen bussen"), index).hits[0].document == "12-2020"
        assert [hit.unofficial for hit in find(parse("wine nuts"), index).hits] == [True]
        assert [item.name for item, _ in reader.with_problems()] == [
            *("2024z-18294", "12-2020-2", "wachttijden-bij-de-melkfabriek")
        ]


def test_a_library_of_schema_2_is_read_as_it_was(tmp_path: Path) -> None:
    path = Path(shutil.copy(DATA / "schema-2-together.sqlite", tmp_path / "library.sqlite"))
    with library.reading(path) as reader:
        exported = [from_json.parsed(line.encode(), "") for line in reader.export(revisions=True)]
        lines = (DATA / "schema-2-together.jsonl").read_bytes().splitlines()
        assert exported == [from_json.parsed(line, "") for line in lines]
        (listed,) = reader.documents(filters.called(["2024z01234"]))
        assert (listed.file, listed.problems) == ("samen.txt", 3)
        (hit,) = find(parse("bericht klopt echt"), reader.index(), limit=1).hits
        assert hit.document == "2024z01234"
    assert version(path) == schema.newest()
    assert list(rescue.faults(path)) == []


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE passages SET text = replace(text, 'bericht', 'berisht')",
        "UPDATE revisions SET model = replace(model, 'bericht', 'berisht')",
    ],
)
def test_no_damage_of_a_library_of_schema_2_gets_a_new_checksum(
    tmp_path: Path, damage: str
) -> None:
    path = Path(shutil.copy(DATA / "schema-2-together.sqlite", tmp_path / "library.sqlite"))
    ask(path, damage)
    with pytest.raises(LibraryError) as raised:
        library.reading(path)
    assert raised.value.fault == "damaged"
    assert version(path) == 2
    assert None in rescue.salvaged(path) or len(list(rescue.salvaged(path))) == 8


def test_its_problems_are_facts_now(old: Path) -> None:
    with library.reading(old):
        pass
    sql = "SELECT kind, numbers, words, first_line FROM problems ORDER BY document, position"
    assert ask(old, sql) == [
        ("missing sub-question", "[2]", "[]", None),
        ("no such sub-question", "[4]", "[]", 13),
        ("repeated sub-question", "[2, 2]", "[]", None),
        ("repeated heading", "[]", '["Vraag 2"]', 17),
        ("counted sub-questions", "[]", "[]", 3),
    ]


@pytest.mark.parametrize(
    ("flaw", "sentence", "facts"),
    [
        ("unanswered", "sub-question 3 has no answer", ("unanswered", (3,), ())),
        (
            "repeated number",
            "there are 5 answers to sub-question 2",
            ("repeated answer", (2, 5), ()),
        ),
        (
            "missing number",
            "there are no sub-questions 2 to 4",
            ("missing sub-questions", (2, 4), ()),
        ),
        (
            "guessed",
            "an answer without a number is paired with sub-questions 2 to 4",
            ("unnumbered answer", (2, 3, 4), ()),
        ),
        (
            "order",
            '"Vraag 3" does not stand in its turn',
            ("heading out of order", (), ("Vraag 3",)),
        ),
        (
            "guessed",
            "no title is printed; the file's name stands in for it",
            ("title from file name", (), ()),
        ),
        ("guessed", "something else", ("guessed", (), ("something else",))),
    ],
)
def test_the_facts_are_taken_out_of_the_sentence(flaw: str, sentence: str, facts: object) -> None:
    assert problems_of_1.facts(flaw, sentence) == facts


def test_a_newer_revision_of_a_migrated_document_keeps_its_name(old: Path) -> None:
    with library.reading(old) as reader:
        newer = reader.document("12-2020-2")
    corrected = newer._replace(name="12-2020-03-04-verbeke-claes", answers=newer.answers[:2])
    with library.writing(old) as writer:
        kept = writer.keep(rows.prepared(corrected, (), rows.origin("", b"corrected")))
        writer.commit()
    assert kept == ("12-2020-2", 2, "newer")
    with library.reading(old) as reader:
        assert reader.document("12-2020-2") == corrected._replace(name="12-2020-2")


def test_what_is_known_stays_known(old: Path) -> None:
    lines = (DATA / "schema-1.jsonl").read_bytes().splitlines()
    with library.writing(old) as writer:
        for line in lines:
            document = from_json.parsed(line, "")
            kept = writer.keep(rows.prepared(document, (), rows.origin("backup", line)))
            assert (kept.name, kept.status) == (document.name, "known")


def test_a_damaged_document_stops_the_migration_and_nothing_is_changed(old: Path) -> None:
    with plain(old) as connection:
        connection.execute("UPDATE versions SET model = replace(model, '\"title\"', '\"tite\"')")
    before = old.read_bytes()
    for _ in range(2):
        with pytest.raises(LibraryError) as raised:
            library.reading(old)
        assert raised.value.fault == "damaged"
    assert old.read_bytes() == before
    assert version(old) == 1


def test_what_can_be_read_of_a_damaged_old_library_is_got_out(old: Path) -> None:
    old.write_bytes(old.read_bytes()[:-4096])
    with pytest.raises(LibraryError):
        library.reading(old)
    rescued = [line for line in rescue.salvaged(old) if line]
    assert len(rescued) >= 4
    assert {from_json.parsed(line.encode(), "").name for line in rescued} <= NAMES


@pytest.fixture
def second(tmp_path: Path) -> Path:
    """A copy of the library of schema 2."""
    return Path(shutil.copy(DATA / "schema-2.sqlite", tmp_path / "second.sqlite"))


def test_a_library_of_schema_2_is_as_one_made_today(second: Path, path: Path, keep: Keep) -> None:
    keep(MALI)
    with library.reading(second):
        pass
    assert shape(second) == shape(path)
    assert version(second) == schema.newest()
    assert list(rescue.faults(second)) == []


def test_ministers_of_schema_2_are_apart_now_and_found_by_each(second: Path) -> None:
    with library.reading(second) as reader:
        assert reader.values("minister") == [
            *("JAN JAMBON", "Minister A (X)", "Minister B (Y)", "Minister De Boer (Financiën)"),
            "Staatssecretaris Bakker (Zorg)",
        ]
        which = chosen({"minister": ["Staatssecretaris Bakker (Zorg)"]})
        (listed,) = reader.documents(which)
        assert listed.metadata.ministers == (
            *("Minister De Boer (Financiën)", "Staatssecretaris Bakker (Zorg)"),
        )
        for revision in (1, 2):
            document = reader.document("575-2024", revision)
            assert document.metadata == listed.metadata
        assert find(parse("boeren"), reader.index(which)).total == 1
        assert find(parse("boeren"), reader.index(chosen({"minister": ["JAN JAMBON"]}))).total == 0


def test_sub_questions_of_one_number_of_schema_2_are_paired_by_place_now(second: Path) -> None:
    with library.reading(second):
        pass
    sql = "SELECT question, answer FROM questions_with_answers WHERE document = 'dubbel'"
    assert sorted(ask(second, sql)) == [
        ("Komt er boter?", "Boter niet."),
        ("Komt er melk?", "Melk komt er."),
    ]


def test_what_schema_2_knows_stays_known(second: Path) -> None:
    lines = (DATA / "schema-2.jsonl").read_bytes().splitlines()
    with library.writing(second) as writer:
        for line in lines:
            document = from_json.parsed(line, "")
            kept = writer.keep(rows.prepared(document, (), rows.origin("backup", line)))
            assert (kept.name, kept.status) == (document.name, "known")


def test_a_damaged_document_of_schema_2_stops_the_migration(second: Path) -> None:
    with plain(second) as connection:
        connection.execute("UPDATE revisions SET model = replace(model, 'boeren', 'boefen')")
    before = second.read_bytes()
    with pytest.raises(LibraryError) as raised:
        library.reading(second)
    assert raised.value.fault == "damaged"
    assert second.read_bytes() == before


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="signals differ")
def test_a_migration_that_is_killed_begins_anew(old: Path) -> None:
    """It is slowed down, so that it is killed at any of its steps."""
    slowed = (
        f"{OPEN}import time; from qa_cli.library.connection import Connection\n"
        "execute = Connection.execute\n"
        "def slowly(*what):\n    time.sleep(0.002)\n    return execute(*what)\n"
        "Connection.execute = slowly\nlibrary.reading(Path(sys.argv[1]))\n"
    )
    randomly = random.Random(2)  # noqa: S311 (a seeded choice, no secret)
    for _ in range(5):
        process = subprocess.Popen([sys.executable, "-c", slowed, str(old)])
        time.sleep(randomly.uniform(0.1, 0.3))
        os.kill(process.pid, signal.SIGKILL)
        process.wait()
        kept = ask(old, "SELECT count(*) FROM sqlite_master WHERE name = 'versions'")
        assert (version(old), kept) in ((1, [(1,)]), (schema.newest(), [(0,)]))
    assert list(rescue.faults(old)) == []
    with library.reading(old) as reader:
        assert set(reader.names()) == NAMES


def test_several_processes_at_once_migrate_it_once(old: Path) -> None:
    program = f"{OPEN}with library.reading(Path(sys.argv[1])) as reader: print(reader.count())"
    processes = [
        subprocess.Popen(
            [sys.executable, "-c", program, str(old)],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        for _ in range(4)
    ]
    assert [process.communicate(timeout=60) for process in processes] == [("6\n", "")] * 4
    assert list(rescue.faults(old)) == []


def test_migrations_follow_one_another(
    old: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scripts = Path(shutil.copytree(schema.MIGRATIONS, tmp_path / "scripts"))
    first, second = schema.newest() + 1, schema.newest() + 2
    for number in (first, second):
        made = f"CREATE TABLE added{number} (id);\n"
        filled = f"INSERT INTO added{number}\nVALUES ({number});\n"
        (scripts / f"to_{number}.sql").write_text(made + filled)
    monkeypatch.setattr(schema, "MIGRATIONS", scripts)
    with library.reading(old) as reader:
        assert set(reader.names()) == NAMES
    assert ask(old, f"SELECT * FROM added{first}, added{second}") == [(first, second)]
    assert version(old) == second


def test_a_migration_that_fails_changes_nothing(
    path: Path, keep: Keep, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep(MALI)
    number = schema.newest() + 1
    monkeypatch.setattr(schema, "MIGRATIONS", tmp_path)
    failing = tmp_path / f"to_{number}.sql"
    failing.write_text("CREATE TABLE added (id);\nDROP TABLE nothing;\n")
    with pytest.raises(LibraryError):
        library.reading(path)
    assert ask(path, "SELECT count(*) FROM sqlite_master WHERE name = 'added'") == [(0,)]
    assert version(path) == number - 1


@AS_ANOTHER_USER
def test_an_old_library_that_may_only_be_read_says_so(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    folder = tmp_path_factory.mktemp("shared")
    old = Path(shutil.copy(DATA / "schema-1.sqlite", folder))
    for parent in (folder, *folder.parents[:-2]):
        parent.chmod(0o755)
    program = (
        f"{OPEN}import os; from qa_cli.errors.libraries import LibraryError\n"
        "from qa_cli.library import reader\n"
        "os.setuid(65534)\n"
        "try: library.reading(Path(sys.argv[1]))\n"
        "except LibraryError as error: print(error.fault)\n"
    )
    ran = subprocess.run(
        [sys.executable, "-c", program, str(old)], capture_output=True, text=True, check=False
    )
    assert (ran.stdout, ran.stderr) == ("older\n", "")
    assert database.exists(old)
