"""Writing `qa`'s own JSON: it is what its schema describes, and is read back as it was."""

import json
from typing import Any

import jsonschema
import pytest

from qa_cli import resources
from qa_cli.errors.files import UnreadableDataError
from qa_cli.model import from_json, to_json
from qa_cli.model.document import Call, Document, Footnote, Remark
from qa_cli.model.metadata import STATED, Metadata
from qa_cli.model.passages import Location


@pytest.fixture(scope="session")
def schema() -> Any:
    return json.loads(resources.path("document.schema.json").read_text(encoding="utf-8"))


def test_a_document_is_read_back_as_it_was(awkward: Document, bundled: Document) -> None:
    for document in (awkward, bundled):
        assert from_json.parsed(to_json.in_one_line(document).encode(), "") == document


def test_every_field_of_the_metadata_is_written_and_read_back(
    awkward: Document, schema: Any
) -> None:
    stated: dict[str, Any] = {field: f"a {field}" for field in STATED}
    stated |= {"asked_on": "2020-07-20", "answered_on": "2020-08-20", "apart": ("a", "b")}
    document = awkward._replace(metadata=Metadata(**stated))
    written = to_json.in_one_line(document)
    assert from_json.parsed(written.encode(), "") == document
    jsonschema.validate(json.loads(written), schema)


def test_remarks_footnotes_and_kinds_of_answers_are_written_and_read_back(
    awkward: Document, schema: Any
) -> None:
    answer = awkward.answers[0]
    call = Call(Location("answer", 1, answer.paragraphs[0].lines), 12)
    document = awkward._replace(
        answers=(answer, answer._replace(to=(), kind="postponement")),
        remarks=(Remark(answer.paragraphs, "Toelichting"), Remark(answer.paragraphs)),
        footnotes=(Footnote("3", answer.paragraphs, (call,)), Footnote("*", answer.paragraphs)),
    )
    written = to_json.in_one_line(document)
    assert from_json.parsed(written.encode(), "") == document
    jsonschema.validate(json.loads(written), schema)
    data = json.loads(written)
    for damage in (
        {"answers": [{**data["answers"][0], "kind": "other"}]},
        {"footnotes": [{**data["footnotes"][0], "calls": [{"part": "answer"}]}]},
        {"remarks": [{"heading": 1, "paragraphs": data["answers"][0]["paragraphs"]}]},
    ):
        with pytest.raises(UnreadableDataError):
            from_json.parsed(json.dumps({**data, **damage}).encode(), "")


def test_a_document_says_the_same_under_any_name(awkward: Document) -> None:
    text = to_json.nameless(to_json.as_dict(awkward))
    other = awkward._replace(name="another")
    assert to_json.nameless(to_json.as_dict(other)) == text
    assert to_json.named("another", text) == to_json.in_one_line(other)
