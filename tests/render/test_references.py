"""Mentions in every format, and the words for which documents they mean."""

import csv
import json
from collections.abc import Iterator

import pytest

from qa_cli.model.references import Reference, References
from qa_cli.render import Format, FormatNotMadeError, references
from tests.model.test_references import HELD, MENTION, MISSING, SEVERAL, UNDECIDED
from tests.render import golden
from tests.render.rendering import render

FOUND = References("a", (HELD, SEVERAL, UNDECIDED, MISSING), (HELD._replace(document="z"),))


def printed(format: Format, found: References = FOUND) -> str:
    return "".join(render(found, format, width=80))


@pytest.mark.parametrize(
    ("reference", "state"),
    [
        (HELD, "b"),
        (SEVERAL, "one of 2: b and c"),
        (UNDECIDED, "not enough is said to tell whether it is b"),
        (MISSING, "not in the library"),
    ],
)
def test_how_sure_it_is_is_said(reference: Reference, state: str) -> None:
    assert references.state(reference) == state
    assert references.line(reference) == f"vraag nr. 5 (answer 1, lines 1-2): {state}"


def test_plain_has_a_line_a_mention_with_tabs_between() -> None:
    lines = [line.split("\t") for line in printed("plain").splitlines()]
    assert [line[0] for line in lines] == ["cites"] * 4 + ["cited by"]
    assert lines[4][1:3] == ["z", "answer 1, lines 1-2"]


def test_csv_has_a_row_a_mention_under_its_header() -> None:
    header, *rows = csv.reader(printed("csv").splitlines())
    assert header == [
        *("direction", "document", "part", "number", "location", "mention", "state", "held")
    ]
    assert [row[-2:] for row in rows[:2]] == [["held", "b"], ["several", "b c"]]


def test_json_counts_what_is_missing() -> None:
    answer = json.loads(printed("json"))
    assert (len(answer["cites"]), len(answer["cited_by"]), answer["missing"]) == (4, 1, 1)


def test_words_of_a_document_are_data_in_every_format() -> None:
    hostile = MENTION._replace(text="vraag\nnr. *5*\x1b[31m|")
    found = References(None, (MISSING._replace(mention=hostile),))
    for format in ("plain", "pretty", "md", "csv", "json"):
        assert "\x1b" not in printed(format, found)
    assert len(printed("plain", found).splitlines()) == 1
    assert r"\*5\*" in printed("md", found)


def test_pretty_names_each_document_once() -> None:
    assert printed("pretty").count("a cites\n") == 1
    assert "z cites a\n" in printed("pretty")


def test_there_are_no_other_formats() -> None:
    with pytest.raises(FormatNotMadeError):
        printed("jsonl")


@pytest.mark.parametrize("format", ["plain", "md", "csv", "json"])
def test_mentions_look_as_they_did(format: Format) -> None:
    golden.agrees("references", format, printed(format))


def test_mentions_look_on_a_terminal_as_they_did() -> None:
    def shown(width: int, color: bool) -> Iterator[str]:
        return render(FOUND, "pretty", width=width, color=color)

    golden.agrees_pretty("references", shown)
