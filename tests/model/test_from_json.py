"""Reading `qa`'s own JSON: whatever is damaged is named, and never a traceback."""

import copy
import json
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa_cli.errors.files import UnreadableDataError
from qa_cli.model import from_json
from tests.conftest import AWKWARD


def test_a_document_is_read_whole(awkward_path: Path) -> None:
    document = from_json.read(awkward_path)
    assert document.name == "awkward"
    assert document.metadata.asker == "Els Ampe"
    assert document.countries[0].sectors[0].name == "=1+1"


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "it is empty"),
        (b'{"schema": 2, "name": "x', "it is no valid JSON"),
        (b"\xff\xfe", "it is no valid JSON"),
        (b"[" * 100_000, "it is no valid JSON"),
        (b"[]", "it is no JSON object"),
        (b'{"schema": 3}', "it is not of schema 2"),
        (b'{"schema": 0}', "it is not of schema 2"),
        (b'{"schema": 1}', '"name" is not text'),
    ],
)
def test_a_damaged_file_is_named_as_such(tmp_path: Path, content: bytes, reason: str) -> None:
    path = tmp_path / "x.json"
    path.write_bytes(content)
    with pytest.raises(UnreadableDataError, match=reason):
        from_json.read(path)


def test_a_missing_file_and_a_folder_are_named_as_such(tmp_path: Path) -> None:
    with pytest.raises(UnreadableDataError, match="no such file"):
        from_json.read(tmp_path / "none.json")
    with pytest.raises(UnreadableDataError, match="is a directory"):
        from_json.read(tmp_path)


@pytest.mark.parametrize(
    ("key", "value", "reason"),
    [
        ("title", "text", '"title" is not an object'),
        ("introduction", [1], '"introduction" holds something else than objects'),
        ("questions", [{"number": True, "paragraphs": []}], '"number" is not a whole number'),
        ("questions", [{"number": 1, "paragraphs": []}], '"paragraphs" is empty'),
        ("answers", [{"to": ["1"], "paragraphs": []}], "something else than whole numbers"),
        ("language", None, '"language" is not text'),
        ("language", "Dutch", '"language" is not two small letters'),
        ("name", "../x", '"name" is not of at most 200 small letters'),
        ("asked_on", "20 juli 2020", '"asked_on" is not a date such as 2020-07-20'),
        ("title", {"text": "x", "lines": [2, 1]}, '"lines" is not a first and a last line'),
        (
            "title",
            {"text": "x", "lines": [1, 1], "pages": [0, 1]},
            '"pages" is not a first and a last page',
        ),
        ("questions", [{"number": 0, "paragraphs": []}], '"number" is smaller than 1'),
        (
            "countries",
            [{"code": "NG", "name": "Nigeria", "location": {"part": "x"}}],
            '"location" names no part of the document',
        ),
        ("countries", [{"code": "ng", "name": "Nigeria"}], '"code" is not two capitals'),
    ],
)
def test_a_wrong_value_is_named(tmp_path: Path, key: str, value: Any, reason: str) -> None:
    path = tmp_path / "x.json"
    path.write_text(json.dumps({**AWKWARD, key: value}))
    with pytest.raises(UnreadableDataError) as caught:
        from_json.read(path)
    assert reason in str(caught.value)


@given(st.data())
def test_no_wrong_value_anywhere_raises_anything_else(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    model = copy.deepcopy(AWKWARD)
    spot: Any = model
    while isinstance(spot, dict | list) and spot:
        keys = list(spot) if isinstance(spot, dict) else range(len(spot))
        key = data.draw(st.sampled_from(keys))
        if data.draw(st.booleans()) or not isinstance(spot[key], dict | list):
            spot[key] = data.draw(st.sampled_from([None, True, -1, "", [], {}, [None], [0, 0]]))
            break
        spot = spot[key]
    path = tmp_path_factory.mktemp("json") / "x.json"
    path.write_text(json.dumps(model))
    with suppress(UnreadableDataError):
        assert from_json.read(path).name == model["name"]


@pytest.mark.parametrize(
    ("damage", "reason"),
    [
        ({"title": {"text": "x", "lines": [1, 10**30]}}, '"lines" holds something else'),
        ({"questions": [{"number": 10**30, "paragraphs": []}]}, '"number" is not a whole number'),
        ({"title": {"text": "half \ud800", "lines": [1, 1]}}, "it is no valid JSON"),
    ],
)
def test_what_no_library_could_keep_is_no_document(
    tmp_path: Path, damage: dict[str, Any], reason: str
) -> None:
    path = tmp_path / "odd.json"
    path.write_text(json.dumps(AWKWARD | damage))
    with pytest.raises(UnreadableDataError, match=reason):
        from_json.read(path)
