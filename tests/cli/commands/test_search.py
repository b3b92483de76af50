"""`qa search`: what a reader sees of a search, in every format."""

import csv
import io
import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.cli.conftest import ABOUT_MALI
from tests.conftest import Qa


def test_a_hit_is_a_line_with_its_place_how_it_matched_and_an_excerpt(qa: Qa) -> None:
    result = qa("search", "minks")
    assert result.code == 0
    assert [line.split("\t")[:4] for line in result.lines] == [
        ["armenia-azerbaijan", place, lines, "minks -> Minsk, 1 edit"]
        for place, lines in [
            ("sub-question 2", "lines 36-39"),
            ("answer to sub-question 2", "lines 49-57"),
            ("introduction, paragraph 3", "lines 14-20"),
        ]
    ]
    assert "OSCE Minsk Group? …" in result.lines[0]
    assert result.err == 'qa: "minks" not found; showing the nearest: Minsk\n'


def test_a_shell_word_of_several_words_is_several_words(qa: Qa) -> None:
    assert qa("search", "minsk borrell").out == qa("search", "minsk", "borrell").out


def test_a_phrase_and_a_word_to_leave_out_may_be_typed(qa: Qa) -> None:
    assert len(qa("search", '"minsk group"').lines) == 3
    assert len(qa("search", "minsk", "-borrell").lines) == 1
    assert qa("search", "-borrell", "minsk").out == qa("search", "minsk", "-borrell").out
    nothing = qa("search", "minsk", "-osce")
    assert (nothing.code, nothing.out) == (1, "")


@pytest.mark.parametrize("word", ["-help", "-hulusi", "-nergens", "-Versie", "-2", "-ë1"])
def test_a_word_to_leave_out_is_never_taken_for_an_option(qa: Qa, word: str) -> None:
    assert len(qa("search", "tovuz", word).lines) == 1


def test_options_may_stand_before_and_after_the_words(qa: Qa) -> None:
    for arguments in (["minsk", "-n", "1"], ["-n1", "minsk"], ["--limit=1", "--", "minsk"]):
        result = qa("search", *arguments)
        assert len(result.lines) == 1
        assert result.err == "qa: 3 passages; showing the first 1 (more: --limit, all: --all)\n"


def test_parts_are_chosen_with_in(qa: Qa) -> None:
    assert "answer to" in qa("search", "minsk", "--in", "answer").out
    assert len(qa("search", "minsk", "--in", "answer", "--in", "question").lines) == 2
    refused = qa("search", "minsk", "--in", "preface")
    assert (refused.code, refused.out) == (2, "")
    assert '--in "preface" is not a part of a document' in refused.err


def test_nothing_found_is_an_answer(qa: Qa) -> None:
    assert qa("search", "erdogan") == (1, "", 'qa: nothing found for "erdogan"\n')
    answer = qa("search", "erdogan", "--json")
    assert (answer.code, answer.json["hits"], answer.json["total"]) == (1, [], 0)
    assert qa("search", "erdogan", "--format", "csv").lines[0].startswith("document,part")


def test_a_suggestion_is_made_where_a_word_comes_near(qa: Qa) -> None:
    result = qa("search", "onderhendelenge")
    assert result.code == 1
    assert "qa: nearest words: onderhandelingen" in result.err


def test_a_relaxed_search_says_so(qa: Qa) -> None:
    assert "sub-questions and answers that together do" in qa("search", "agenda guterres").err
    assert "passages of documents that do" in qa("search", "poetin corona").err


def test_a_translation_is_labelled(qa: Qa) -> None:
    for form in ("plain", "pretty", "md"):
        assert "unofficial English translation" in qa("search", "ceasefire", "--format", form).out
    hit = qa("search", "ceasefire", "--json").json["hits"][0]
    assert (hit["language"], hit["unofficial"]) == ("en", True)
    assert "staakt-het-vuren" in hit["original"]
    (row, _) = csv.DictReader(io.StringIO(qa("search", "ceasefire", "--format", "csv").out))
    assert row["unofficial"] == "yes"


@pytest.mark.parametrize("form", ["plain", "pretty", "md"])
def test_explain_says_what_each_hit_was_ranked_by(qa: Qa, form: str) -> None:
    reasons = "ranked by: 1 word found, at worst exact, 0 edits, within 1 word, question"
    assert reasons in qa("search", "minsk", "--explain", "--format", form).out.replace("\n  ", " ")
    assert "ranked by" not in qa("search", "minsk", "--format", form).out


def test_pretty_highlights_matches_and_names_the_sub_question(qa: Qa) -> None:
    out = qa("search", "minks", terminal=True).out
    assert "\x1b[1;35mMinsk\x1b[0m" in out
    assert "2. Hoe reageert de minister-president op het conflict" in out
    assert "minks -> Minsk, 1 edit" in out


def test_json_keeps_its_promise(qa: Qa) -> None:
    answer = qa("search", "azerbaijan", "--json").json
    assert list(answer) == [
        *("schema", "query", "total", "relaxed", "missing", "left_out", "excluded", "longer"),
        *("suggestions", "hits"),
    ]
    assert (answer["query"], answer["total"]) == ("azerbaijan", len(answer["hits"]))
    hit = answer["hits"][0]
    assert list(hit) == [
        *("document", "part", "number", "to", "text", "language", "unofficial", "original"),
        *("lines", "pages", "matches"),
    ]
    assert list(hit["matches"][0]) == ["word", "matched", "how", "edits", "language"]
    assert hit["matches"][0]["how"] == "name"


@pytest.mark.usefixtures("on_awkward")
def test_a_tab_in_a_document_does_not_break_the_columns(qa: Qa) -> None:
    (line,) = qa("search", "geopend").lines
    assert len(line.split("\t")) == 5


@pytest.mark.usefixtures("on_awkward")
def test_markup_in_a_document_is_shown_as_printed(qa: Qa) -> None:
    out = qa("search", "rood", terminal=True).out
    assert "[sic] :smile: [/b] \\x1b[" in out


@pytest.mark.parametrize("query", ["", "   ", "?!", "🙂", '""', "-minsk", "\u202e"])
def test_a_search_for_nothing_is_refused_with_a_way_on(qa: Qa, query: str) -> None:
    code, out, err = qa("search", query)
    assert (code, out) == (2, "")
    assert "nothing to search for" in err
    assert "qa search minsk" in err


@pytest.mark.parametrize(
    "query", ["z", "x" * 10_000, "שלום", "\x1b[2J\x07", "'; DROP", "q " * 5000]
)
def test_an_odd_search_finds_nothing_and_shows_nothing_raw(qa: Qa, query: str) -> None:
    code, out, err = qa("search", query)
    assert (code, out) == (1, "")
    assert "\x1b" not in err
    assert "\x07" not in err
    assert len(err) < 500


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(query=st.text(), form=st.sampled_from(["plain", "pretty", "json", "csv", "md"]))
def test_any_query_ends_in_a_true_exit_code_and_safe_output(qa: Qa, query: str, form: str) -> None:
    code, out, err = qa("search", "--format", form, "--", query)
    assert code in {0, 1, 2}
    assert "Traceback" not in err
    assert not {"\x1b", "\x9b", "\x00", "\x07"} & set(out + err)
    assert qa("search", "--format", form, "--", query) == (code, out, err)


@pytest.mark.usefixtures("library")
def test_search_looks_through_everything_and_filters_as_the_list_does(qa: Qa) -> None:
    # No document holds all four words: those with the rarest come, and that is said.
    loose = qa("search", "vraag regering melk uitvoer")
    assert loose.lines
    assert "showing those that have the most of them" in loose.err
    found = {line.split("\t")[0] for line in qa("search", "mali").lines}
    assert found == {ABOUT_MALI}
    assert qa("search", "melk", "--minister", "jambon").code == 1
    assert qa("search", "wapens", "--asker", "ampe", "--in", "question").code == 0
    assert "minsk" in qa("search", "minsk").out.lower()
    assert qa("search", "minsk", "-d", "kamer").code == 1
    refused = qa("search", "minsk", "-d", "kamer", "--asker", "x")
    assert (refused.code, refused.out) == (2, "")


@pytest.mark.usefixtures("library")
def test_hits_stream_and_all_of_them_are_shown_when_asked_for(qa: Qa) -> None:
    few = qa("search", "de", "-n", "1")
    assert "(more: --limit, all: --all)" in few.err
    every = qa("search", "de", "--all")
    assert len(every.lines) > 5
    assert every.err == ""
    lines = [json.loads(line) for line in qa("search", "de", "--all", "--format", "jsonl").lines]
    assert [line["document"] for line in lines] == [line.split("\t")[0] for line in every.lines]
    assert {line["schema"] for line in lines} == {2}
