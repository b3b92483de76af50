"""`qa refs` lists which questions mention which; exit code 1 says that none does."""

from pathlib import Path

import pytest

from tests.conftest import Qa
from tests.mentions import BUTTER, MILK, library_of, paper

MENTION = "Aanhangsel Handelingen, vergaderjaar 2023-2024, nr. 1241"


@pytest.fixture(autouse=True)
def _library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    milk = paper("575", answer=f"Zie {MENTION}, en 2024Z01234.")
    library = library_of(tmp_path, milk=milk, butter=paper("1241", "2023–2024"))
    monkeypatch.setenv("QA_LIBRARY", library)


def test_a_line_a_mention_both_ways(qa: Qa) -> None:
    result = qa("refs", "575-2024")
    assert (result.code, result.err) == (0, "")
    assert [line.split("\t") for line in result.lines] == [
        ["cites", MILK, "answer 1, line 13", MENTION, BUTTER],
        ["cites", MILK, "answer 1, line 13", "2024Z01234", "not in the library"],
    ]
    (line,) = qa("refs", BUTTER).lines
    assert line.split("\t") == ["cited by", MILK, "answer 1, line 13", MENTION, BUTTER]


def test_only_what_is_missing(qa: Qa) -> None:
    (line,) = qa("refs", "--missing").lines
    assert line.split("\t")[3:] == ["2024Z01234", "not in the library"]
    result = qa("refs", BUTTER, "--missing")
    assert (result.code, result.out) == (1, "")
    assert result.err == "qa: no mention of another question was found\n"


def test_every_format_has_both_mentions(qa: Qa) -> None:
    for format in ("pretty", "plain", "json", "csv", "md"):
        result = qa("refs", "--format", format)
        assert result.code == 0
        assert "2024Z01234" in result.out
        assert BUTTER in result.out


def test_json_has_all_keys(qa: Qa) -> None:
    answer = qa("refs", MILK, "--json").json
    assert list(answer) == ["schema", "document", "cites", "cited_by", "missing"]
    first, _ = answer["cites"]
    assert list(first) == [
        "document", "part", "number", "lines", "pages", "text", "mentions", "state", "held",
    ]  # fmt: skip
    assert list(first["mentions"]) == [
        "series", "session", "number", "identifier", "date", "bulletin",
    ]  # fmt: skip
    assert (first["state"], first["held"], answer["missing"]) == ("held", [BUTTER], 1)


def test_show_marks_the_mentions_in_what_it_shows(qa: Qa) -> None:
    told = f"{MENTION} (answer 1, line 13): {BUTTER}"
    assert told in qa("show", MILK, "1").out
    assert "Mentions" not in qa("show", MILK, "2").out
    assert [one["held"] for one in qa("show", MILK, "--json").json["references"]] == [[BUTTER], []]
    assert qa("show", MILK, "2", "--json").json["references"] == []
    assert "## Mentions of other questions" in qa("show", MILK, "--format", "md").out
    assert "Mentions of other questions" in qa("show", MILK, "1", terminal=True).out
