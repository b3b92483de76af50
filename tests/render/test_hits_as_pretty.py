"""Hits for a terminal: each document is told once, and a link leads to its file."""

import re
from collections.abc import Iterable
from typing import Any

import pytest

from qa_cli.model.catalogue import Summary
from qa_cli.model.passages import Lines
from qa_cli.model.results import Found, Hit, Match, Searched
from qa_cli.render.hits_as_pretty import search
from tests.render import results

EXACT = Match("melk", "melk", "exact", 0, "nl")
NEAR = Match("mlek", "melk", "near", 1, "nl")
PATH = "/in/a b#?é.pdf"


def hit(document: str, match: Match = EXACT, pages: tuple[int, int] | None = None) -> Hit:
    lines = Lines(3, 4, pages)
    fixed = ("nl", False, None, lines, (match,), ((0, 4),), 1, match.how, match.edits, 1)
    return Hit(document, "question", 2, (), (), "melk is er", *fixed)


def shown(*hits: Hit, links: bool = False, **about: Any) -> str:
    def summaries(names: Iterable[str]) -> dict[str, Summary]:
        return {name: Summary(name, **{"title": "Titel", **about}) for name in names}

    searched = Searched(Found("melk", len(hits), hits), False, lambda *_: (), summaries)
    return "".join(search(searched, width=80, color=links, links=links))


def test_a_document_is_told_once_before_all_of_its_hits() -> None:
    out = shown(hit("a"), hit("b"), hit("a"), date="2020-07-20", asker="A", ministers=("B", "C"))
    assert out.count("a  2020-07-20  A -> B; C\nTitel\n") == 1
    assert out.index("\nb  ") > out.rindex("melk is er", 0, out.index("\nb  "))
    assert out.count("  Sub-question 2  lines 3-4\n") == 3


def test_only_what_was_not_exact_is_said() -> None:
    assert "exact" not in shown(hit("a"))
    assert "    mlek -> melk, 1 edit\n" in shown(hit("a", NEAR))


def test_many_hits_are_all_shown() -> None:
    assert shown(*(hit(str(number)) for number in range(2500))).count("melk is er") == 2500


def test_a_link_leads_to_the_file_at_its_page() -> None:
    out = shown(hit("a", pages=(7, 8)), links=True, path=PATH)
    assert "file:///in/a%20b%23%3F%C3%A9.pdf#page=7\x1b\\" in out
    assert "\x1b]8;" not in shown(hit("a"), path=PATH)


@pytest.mark.parametrize("path", ["relative.pdf", "", "\x1b[2J", "/a\x1b]8;;b\x07"])
def test_no_path_commands_a_terminal(path: str) -> None:
    out = shown(hit("a"), links=True, path=path)
    assert "[2J" not in out.replace("%1B", "")
    assert "\x07" not in out


def test_a_document_without_a_summary_is_told_by_its_name() -> None:
    searched = Searched(Found("melk", 1, (hit("a"),)), False, lambda *_: (), lambda _: {})
    assert "".join(search(searched, width=80, color=False)).startswith("a\n\n  Sub-question 2")


@pytest.mark.parametrize("width", [1, 10, 40, 300])
def test_hostile_metadata_command_nothing_and_fit(width: int) -> None:
    about = Summary("a", "t\x1b[2J" * 99, "2020\u202e", "a\x1b]0;x\x07" * 99, ("m" * 999,))
    searched = Searched(Found("melk", 1, (hit("a"),)), False, lambda *_: (), lambda _: {"a": about})
    out = "".join(search(searched, width=width, color=False))
    assert "\x1b" not in out
    assert "\u202e" not in out
    assert max(map(len, out.splitlines())) <= max(width, 5)


def of_results(*hits: Hit, width: int = 80, color: bool = False, explain: bool = False) -> str:
    return "".join(search(results.searched(*hits, explain=explain), width=width, color=color))


def test_a_match_alone_is_highlighted() -> None:
    out = of_results(results.TITLE, color=True)
    assert re.findall(r"\x1b\[1;35m(.*?)\x1b\[0m", out) == ["Wapens", "rood"]


def test_an_answer_is_shown_below_the_sub_questions_that_it_answers() -> None:
    lines = of_results(results.EXACT).splitlines()
    at = lines.index("  Answer to sub-questions 1 and 2  lines 9-10")
    assert lines[at + 1 : at + 3] == [
        "    1. Klopt de export van 25.000 wagens?",
        "    2. Wat vond IJsland van de sancties?",
    ]


def test_a_sub_question_is_cut_where_the_line_ends_and_on_a_narrow_screen_wrapped() -> None:
    odd = results.EXACT._replace(to=(5,))
    assert "\n    5. Wat kost een “Zuid-Soedanees” paspoort, en waarom? " in of_results(odd)
    cut = [one for one in of_results(odd, width=60).splitlines() if one.startswith("    5. ")]
    assert len(cut[0]) <= 60
    assert cut[0].endswith("…")
    narrow = " ".join(of_results(odd, width=59).split())
    assert "en waarom? Is het duur?" in narrow


def test_the_paragraphs_of_a_sub_question_run_on_above_its_answer() -> None:
    out = of_results(results.EXACT._replace(to=(4,)))
    assert "    4. Hoeveel brieven kreeg u over neutraliteit? a) Uit Mali?\n" in out


def test_it_is_said_why_a_hit_was_ranked_only_where_that_was_asked() -> None:
    said = "ranked by: 2 words found, at worst near, 1 edit"
    assert said in of_results(results.NEAR, explain=True)
    assert said not in of_results(results.NEAR)
