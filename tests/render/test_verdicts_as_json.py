"""Verdicts on quotations as JSON: keys that are always there."""

import json
from typing import Any

import pytest

from qa_cli.render import verdicts_as_json
from tests.render import results
from tests.render.golden import agrees


@pytest.mark.parametrize("case", results.VERDICTS)
def test_a_verdict_looks_as_it_did(case: str) -> None:
    agrees(case, "json", "".join(verdicts_as_json.render(results.VERDICTS[case]())))


@pytest.fixture
def article() -> Any:
    return json.loads("".join(verdicts_as_json.render(results.VERDICTS["verify-article"]())))


def test_all_quotations_have_the_same_keys_in_the_same_order(article: Any) -> None:
    assert len({tuple(quote) for quote in article["quotes"]}) == 1
    nothing = json.loads("".join(verdicts_as_json.render(results.VERDICTS["verify-nothing"]())))
    assert [*nothing] == [*article]


def test_the_verdicts_are_counted(article: Any) -> None:
    assert [article[key] for key in ("total", "verbatim", "altered", "absent")] == [5, 1, 1, 2]
    assert article["only_older"] == 1
    assert article["file"] == "column\x1b[1m.md"


def test_where_words_are_is_told_alike_of_all_places(article: Any) -> None:
    verbatim, altered, absent, *_ = article["quotes"]
    assert verbatim["location"] == {"lines": [9, 10], "pages": None}
    assert altered["location"] == {"lines": [9, 9], "pages": [2, 2]}
    assert (absent["document"], absent["location"], absent["to"]) == (None, None, None)
    assert verbatim["also"][1]["until"] == {"part": "question", "number": 6}
    assert absent["nearest"]["location"] == verbatim["location"]
    assert absent["runs"][0]["document"] == "awkward"


def test_texts_are_verbatim(article: Any) -> None:
    verbatim, altered, *_ = article["quotes"]
    assert verbatim["text"] == "De *wapens* kwamen\tuit \x1b[1mMali."
    assert altered["diff"][2] == {"op": "added", "text": "wagens\x1b[1m"}
    assert verbatim["omissions"][0] == {
        "mark": "[...]",
        "left_out": "uit een neutraal\nland",
        "negation": True,
    }
