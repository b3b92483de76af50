"""What is kept of a document: where it came from, and digests that tell what it says."""

from pathlib import Path

import pytest

from qa_cli.library import rows
from qa_cli.library.rows import Prepared
from qa_cli.model.document import Document
from qa_cli.model.metadata import STATED
from qa_cli.model.passages import Paragraph
from tests.library.conftest import MALI, PLACE, TRAINS, restated


def prepared(document: Document) -> Prepared:
    return rows.prepared(document, (), rows.origin("x.txt", b"x"))


def test_a_file_is_kept_with_its_name_and_where_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    origin = rows.origin("vraag.txt", b"", "vraag.txt")
    assert (origin.file, origin.path) == ("vraag.txt", str(tmp_path / "vraag.txt"))
    assert len(origin.sha256) == 64


@pytest.mark.parametrize("path", [None, "vraag\udce9.txt"])
def test_a_path_that_is_not_known_or_no_text_is_not_kept(path: str | None) -> None:
    assert rows.origin("vraag\udce9\x1b.txt", b"", path)[:2] == (r"vraag\udce9\x1b.txt", None)


def test_a_document_says_the_same_under_any_name_and_its_original_without_translations() -> None:
    title = Paragraph("Wapenexport naar Mali", PLACE, "Arms export to Mali")
    one, other = prepared(MALI).model, prepared(MALI._replace(name="other")).model
    translated = prepared(MALI._replace(title=title)).model
    assert one == other
    assert one.content == one.original == translated.original != translated.content
    assert one.content != prepared(TRAINS).model.content


def test_a_text_that_looks_like_a_translation_is_none() -> None:
    odd = MALI._replace(title=Paragraph('x "translation": "y"', PLACE))
    assert prepared(odd).model.content == prepared(odd).model.original


def test_every_field_of_the_metadata_is_a_column() -> None:
    stated = {field: f"a {field}" for field in STATED}
    columns = prepared(restated(MALI, **stated)).document.columns()
    assert stated.items() <= columns.items()
    assert columns["date"] == "a asked_on"
