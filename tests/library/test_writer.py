"""Keeping documents: once each, with their revisions, and taken out without a trace."""

import re
from itertools import permutations
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from qa_cli import library
from qa_cli.library import rescue, rows, writer
from qa_cli.model import naming
from qa_cli.model.catalogue import Kept
from qa_cli.model.diagnostics import Problem
from qa_cli.model.document import Document
from qa_cli.model.passages import Paragraph
from tests.library.conftest import (
    CORRECTED,
    MALI,
    PLACE,
    TRAINS,
    UNDATED,
    Keep,
    plain,
    question,
    restated,
)

TABLES = (
    *("documents", "revisions", "problems", "passages", "sub_questions", "answers", "words"),
    *("answer_links", "named_countries", "countries", "sectors", "facts", "endings", "runs"),
)


def contents(path: Path) -> dict[str, list[Any]]:
    """All rows of a library, but for when they were imported."""
    with plain(path) as connection:
        found = {table: connection.execute(f"SELECT * FROM {table}").fetchall() for table in TABLES}
        index = connection.execute("SELECT * FROM passage_index_data").fetchall()
    found["revisions"] = [row[:6] + row[7:] for row in found["revisions"]]
    return {**found, "index": index if not found["documents"] else []}


def test_a_document_reads_back_as_it_was_kept(path: Path, keep: Keep, bundled: Document) -> None:
    assert keep(bundled, MALI) == [
        Kept("armenia-azerbaijan", 1, "new"),
        Kept("784-2020", 1, "new"),
    ]
    with library.reading(path) as reader:
        assert reader.document("armenia-azerbaijan") == bundled
        assert reader.document("784-2020") == MALI


def test_the_same_file_again_changes_nothing(path: Path, keep: Keep) -> None:
    keep(MALI, TRAINS)
    before = contents(path)
    assert keep(MALI) == [Kept("784-2020", 1, "known")]
    assert contents(path) == before


def test_a_corrected_answer_is_a_newer_revision_and_the_older_is_kept(
    path: Path, keep: Keep
) -> None:
    keep(MALI, TRAINS)
    assert keep(CORRECTED) == [Kept("784-2020", 2, "newer")]
    with library.reading(path) as reader:
        assert reader.document("784-2020") == CORRECTED
        assert reader.document("784-2020", 1) == MALI
        revisions = [(item.name, item.revision, item.unanswered) for item in reader.revisions()]
        assert revisions == [("trein", 1, 0), ("784-2020", 2, 0), ("784-2020", 1, 1)]
        assert reader.count() == 2


def test_an_older_revision_imported_again_is_known_and_takes_no_place(
    path: Path, keep: Keep
) -> None:
    keep(MALI, CORRECTED)
    assert keep(MALI) == [Kept("784-2020", 1, "known")]
    with library.reading(path) as reader:
        assert reader.document("784") == CORRECTED


def test_another_question_that_states_the_same_name_gets_a_longer_one(
    path: Path, keep: Keep
) -> None:
    other = restated(MALI, asker="Kurt De Loor")
    third = restated(MALI, asker="Axel Ronse")
    first, *names = [kept.name for kept in keep(MALI, other, third)]
    assert (first, len({first, *names})) == ("784-2020", 3)
    assert all(re.fullmatch("784-2020-[a-z2-7]{6}", name) for name in names)
    with library.reading(path) as reader:
        assert reader.document(names[0]) == other._replace(name=names[0])
    assert [kept.name for kept in keep(restated(other, answered_on="2020-08-01"))] == names[:1]


@pytest.mark.parametrize("order", [*permutations(range(4))])
def test_the_names_are_the_same_in_whatever_order_documents_come(
    keep: Keep, order: tuple[int, ...]
) -> None:
    documents = [
        MALI,
        restated(MALI, minister="Zuhal Demir"),
        restated(MALI, asked_on="2020-01-20"),
        question("", "Wapenexport naar Mali", "Een andere vraag?"),
    ]
    named = [naming.named(document) for document in documents]
    kept = keep(*(named[at] for at in order))
    assert [one.name for one in kept] == [named[at].name for at in order]
    assert {one.status for one in kept} == {"new"}


def test_what_adds_nothing_but_lacks_the_translation_is_known(
    keep: Keep, bundled: Document
) -> None:
    keep(bundled)
    title = bundled.title._replace(translation=None)
    assert keep(bundled._replace(title=title))[0].status == "newer"
    untranslated = question("x", "Een vraag?", "Hoe?")
    translated = untranslated._replace(title=Paragraph("Een vraag?", PLACE, "A question?"))
    assert [kept.status for kept in keep(translated, untranslated)] == ["new", "known"]


def test_what_is_removed_leaves_no_trace(path: Path, keep: Keep) -> None:
    keep(TRAINS)
    before = contents(path)
    keep(UNDATED, MALI, problems=(Problem("unanswered", numbers=(2,)),))
    with library.writing(path) as writer:
        writer.remove("vraag")
        writer.remove("784-2020")
        writer.commit()
    assert contents(path) == before


def test_what_is_not_committed_never_was(path: Path, keep: Keep) -> None:
    keep(TRAINS)
    before = contents(path)
    with library.writing(path) as writer:
        writer.keep(rows.prepared(MALI, (), rows.origin("x", b"x")))
    assert contents(path) == before


def test_words_of_a_transaction_undone_are_written_the_next_time(path: Path) -> None:
    prepared = rows.prepared(MALI, (), rows.origin("x", b"x"))
    with library.writing(path) as writer:
        writer.keep(prepared)
        writer.roll_back()
        writer.keep(prepared)
        writer.commit()
    with library.reading(path) as reader:
        assert reader.index().original.holds("wapenexport")


def test_words_that_another_process_took_out_are_written_again(path: Path, keep: Keep) -> None:
    with library.writing(path) as writer:
        writer.keep(rows.prepared(MALI, (), rows.origin("x", b"x")))
        writer.commit()
        with library.writing(path) as other:
            other.remove("784-2020")
            other.commit()
        writer.keep(rows.prepared(CORRECTED, (), rows.origin("y", b"y")))
        writer.commit()
    with library.reading(path) as reader:
        assert reader.index().original.holds("wapenexport")
    keep(TRAINS)


TEXTS = st.text(
    st.sampled_from("aé¶ß\u0301œ.,-'\"*():;– \n\t\u00a0\u00ad٣日İ%_"), min_size=1, max_size=30
)


@pytest.mark.slow
@settings(
    max_examples=50,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(st.lists(st.lists(TEXTS, min_size=2, max_size=4), min_size=1, max_size=4))
def test_whatever_is_kept_reads_back_and_is_removed_without_a_trace(
    tmp_path_factory: pytest.TempPathFactory, texts: list[list[str]]
) -> None:
    path = tmp_path_factory.mktemp("any") / "library.sqlite"
    documents = [question(f"d{number}", *text) for number, text in enumerate(texts)]
    with library.writing(path) as writer:
        empty = contents(path)
        kept = [
            writer.keep(rows.prepared(document, (), rows.origin("", repr(document).encode())))
            for document in documents
        ]
        writer.commit()
        changed = [one for one in zip(kept, documents, strict=True) if one[0].status != "known"]
        newest = {became.name: document._replace(name=became.name) for became, document in changed}
        with library.reading(path) as reader:
            for name, document in newest.items():
                assert reader.document(name) == document
        for name in dict.fromkeys(became.name for became in kept):
            writer.remove(name)
        writer.commit()
    assert contents(path) | {"index": []} == empty | {"index": []}


def test_a_number_printed_over_a_text_that_is_not_there_is_kept_as_it_is(
    path: Path, keep: Keep
) -> None:
    odd = UNDATED._replace(questions=(UNDATED.questions[0]._replace(together=(9, 1)),))
    keep(odd)
    with library.reading(path) as reader:
        assert reader.document("vraag") == odd
    assert list(rescue.faults(path)) == []


def test_the_index_is_compacted_after_many_documents(
    path: Path, keep: Keep, monkeypatch: pytest.MonkeyPatch
) -> None:
    parts = "SELECT count(DISTINCT id >> 37) FROM passage_index_data WHERE id > 10"
    documents = [restated(MALI._replace(name=f"d{at}"), number=str(at)) for at in range(3)]
    for document in documents[:2]:
        keep(document)
    with plain(path) as connection:
        assert connection.execute(parts).fetchone()[0] > 1
    monkeypatch.setattr(writer, "MANY", 1)
    keep(documents[2])
    with plain(path) as connection:
        assert connection.execute(parts).fetchone()[0] == 1
    assert list(rescue.faults(path)) == []
