"""`qa verify` says whether words were written, where and by whom; its exit code is the verdict."""

import io
from pathlib import Path

import pytest

from tests.conftest import Qa

GENUINE = "De Vlaamse Regering volgt de acties vanuit de Europese Unie en de VN verder op"
CHANGED = "De Vlaamse Regering volgt de acties vanuit de Europese Unie en de NAVO verder op"
QUESTION = "Steunt hij de oproep om dit conflict op de tafel te leggen"


@pytest.fixture
def article(tmp_path: Path) -> str:
    path = tmp_path / "column.md"
    path.write_text(
        f"# Kop\n\nVolgens de minister-president: “{GENUINE}.”\n\n"
        f"Later zei hij: “{CHANGED}.” En “heel iets anders dan dat hier”.\n\n"
        f"“{QUESTION}”, antwoordde de minister-president.\n",
        encoding="utf-8",
    )
    return str(path)


def test_verbatim_words_exit_0_with_their_place_and_speaker(qa: Qa) -> None:
    result = qa("verify", GENUINE)
    assert (result.code, result.err) == (0, "")
    assert result.out == (
        f"-\tverbatim\tarmenia-azerbaijan, answer to 2, line 57\tthe minister\t{GENUINE}\t-\n"
    )


def test_altered_words_exit_1_and_show_what_differs_without_colour(qa: Qa) -> None:
    result = qa("verify", CHANGED)
    assert result.code == 1
    assert result.out.split("\t")[1] == "altered: name"
    assert "en de [-VN-] {+NAVO+} verder op" in result.out


def test_the_words_may_be_given_without_quotation_marks(qa: Qa) -> None:
    assert qa("verify", *GENUINE.split()).code == 0
    assert qa("verify", "-25.000 mensen omkwamen").code == 1  # a sign is compared


def test_the_askers_words_given_to_the_minister_are_absent(qa: Qa) -> None:
    assert qa("verify", QUESTION).code == 0
    result = qa("verify", QUESTION, "--speaker", "minister")
    assert result.code == 1
    assert result.out.split("\t")[1] == "absent"
    assert "these are words of the asker, not of the minister" in result.out


def test_an_article_is_verified_quotation_by_quotation(qa: Qa, article: str) -> None:
    result = qa("verify", "--in", article)
    assert result.code == 1
    assert [line.split("\t")[:2] for line in result.lines] == [
        ["3", "verbatim"],
        ["5", "altered: name"],
        ["5", "absent"],
        ["7", "absent"],
    ]
    assert result.err == "qa: 4 quotations: 1 verbatim, 1 altered, 2 absent\n"


def test_anyones_words_count_where_that_is_asked(qa: Qa, article: str) -> None:
    result = qa("verify", "--in", article, "--speaker", "anyone")
    assert result.lines[3].split("\t")[:2] == ["7", "verbatim"]


def test_pretty_says_it_in_words_and_with_a_summary(qa: Qa, article: str) -> None:
    result = qa("verify", "--in", article, "--color", "never", terminal=True)
    assert "Verbatim  line 3" in result.lines
    assert "Altered: name  line 5" in result.lines
    assert "4 quotations  1 verbatim, 1 altered, 2 absent" in result.lines
    assert "[-VN-] {+NAVO+}" in " ".join(result.out.split())


def test_markdown_is_a_list(qa: Qa, article: str) -> None:
    result = qa("verify", "--in", article, "--format", "md")
    assert f"- **verbatim** (line 3): {GENUINE}.\n" in result.out
    assert "\\[-VN-\\] {+NAVO+}" in result.out


KEYS = [
    *(
        "text",
        "line",
        "closed",
        "given_to",
        "given_name",
        "verdict",
        "kinds",
        "document",
        "part",
        "number",
    ),
    *("to", "location", "until", "speaker", "name", "language", "unofficial", "revision"),
    *(
        "no_longer_in",
        "diff",
        "omissions",
        "insertions",
        "footnote_marks",
        "spaced_numbers",
        "cut_off",
        "also",
    ),
    *("places", "nearest", "runs"),
]


def test_json_has_the_same_keys_for_every_verdict(qa: Qa, article: str) -> None:
    result = qa("verify", "--in", article, "--json").json
    assert set(result) == {"schema", "file", "quotes", "total", "verbatim", "altered", "absent"} | {
        *("only_older", "unopened"),
    }
    assert all(sorted(quote) == sorted(KEYS) for quote in result["quotes"])
    assert [result[key] for key in ("total", "verbatim", "altered", "absent")] == [4, 1, 1, 2]
    verbatim, altered, absent, given = result["quotes"]
    assert verbatim["location"] == {"lines": [57, 57], "pages": None}
    assert {"op": "removed", "text": "VN"} in altered["diff"]
    assert altered["kinds"] == ["name"]
    assert (absent["document"], absent["nearest"]) == (None, None)
    assert (given["given_to"], given["nearest"]["speaker"]) == ("minister", "asker")
    assert given["nearest"]["verbatim"] is True


def test_an_article_without_quotations_is_said_to_have_none(qa: Qa, tmp_path: Path) -> None:
    path = tmp_path / "none.txt"
    path.write_text("Geen citaat.")
    result = qa("verify", "--in", str(path))
    assert (result.code, result.out) == (2, "")
    assert result.err == f"qa: no quotations in {path}\n"


def test_a_closing_mark_that_nothing_opens_is_said(qa: Qa, tmp_path: Path) -> None:
    path = tmp_path / "unopened.txt"
    path.write_text("Hij zei dat het zo was”.\n\nEn “iets heel anders dan dat”.\n")
    result = qa("verify", "--in", str(path), "--json")
    assert (result.code, result.json["unopened"], result.json["total"]) == (1, [1], 1)
    assert "a quotation that no mark opens ends on line 1: it was not verified" in result.err


@pytest.mark.parametrize("words", [(), ("",), ("?!",), ("…",)])
def test_without_words_there_is_nothing_to_verify(qa: Qa, words: tuple[str, ...]) -> None:
    result = qa("verify", *words)
    assert (result.code, result.out) == (2, "")
    assert "nothing to verify" in result.err


def test_a_quotation_and_an_article_contradict_each_other(qa: Qa, article: str) -> None:
    assert qa("verify", "woorden", "--in", article).code == 2


def test_an_article_that_cannot_be_read_is_an_error(qa: Qa, tmp_path: Path) -> None:
    result = qa("verify", "--in", str(tmp_path / "none.md"))
    assert (result.code, result.out) == (2, "")


def test_control_characters_never_reach_the_terminal(qa: Qa) -> None:
    for options in ((), ("--json",), ("--format", "md"), ("--format", "pretty")):
        result = qa("verify", "rood \x1b[31m en \u202e dan \x07 zo niet", *options)
        assert not {"\x1b", "\x07", "\u202e"} & set(result.out + result.err)


def test_one_document_or_those_that_are_chosen(qa: Qa, tmp_path: Path) -> None:
    path = tmp_path / "mali.txt"
    path.write_text(
        "Kamervragen over Mali\n\nVraag 1\nKlopt het dat er wapens zijn?\n\n"
        "Antwoord 1\nJa, het klopt dat er wapens zijn.\n"
    )
    assert qa("verify", "-d", str(path), "het klopt dat er wapens zijn").code == 0
    assert qa("verify", "-d", str(path), GENUINE).code == 1
    qa("import", str(path))
    assert qa("verify", "het klopt dat er wapens zijn").code == 0
    assert qa("verify", GENUINE).code == 0  # the bundled document is in the library too
    assert qa("verify", GENUINE, "--from", "2023").code == 1


def test_words_of_an_older_revision_are_said_to_be_no_longer_there(qa: Qa, tmp_path: Path) -> None:
    paper = (
        "Vraag van het lid Ampe (VVD) aan de minister van Mobiliteit over treinen"
        " (ingezonden 20 juli 2020)\n\nVraag 1\nHoeveel treinen reden er?\n\n"
        "Antwoord 1\nEr reden {} treinen in dat ene jaar.\n"
    )
    path = tmp_path / "treinen.txt"
    for number in ("honderd", "tweehonderd"):
        path.write_text(paper.format(number))
        assert qa("import", str(path)).code == 0
    older = "Er reden honderd treinen in dat ene jaar"
    article = tmp_path / "column.txt"
    article.write_text(f"“{older}.” En “er reden tweehonderd treinen”.")
    result = qa("verify", older)
    assert result.code == 1
    for format in ("plain", "pretty", "md"):
        result = qa("verify", "--in", str(article), "--format", format)
        assert result.code == 1
        assert "erbatim in revision 1, no longer in 2" in result.out
        assert "1 verbatim, 1 verbatim only in an older revision, 0 altered" in result.err
    answer = qa("verify", "--in", str(article), "--json").json
    assert [answer[key] for key in ("total", "verbatim", "only_older")] == [2, 1, 1]
    assert [quote["no_longer_in"] for quote in answer["quotes"]] == [2, None]
    result = qa("cite", "--quote", older)
    assert result.code == 1
    assert "revision: 1, no longer in 2\n" in result.out
    assert "verbatim in revision 1, which is cited, no longer in 2" in result.err
    assert qa("cite", "--quote", "er reden tweehonderd treinen").code == 0


@pytest.mark.parametrize("command", [["verify"], ["cite", "--quote"]])
def test_the_document_may_come_from_standard_input(
    qa: Qa, monkeypatch: pytest.MonkeyPatch, command: list[str]
) -> None:
    source = Path(__file__).parents[3] / "data" / "armenia-azerbaijan.txt"
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(source.read_bytes())))
    result = qa(*command, GENUINE, "-d", "-")
    assert result.code == 0
    assert GENUINE in result.out


@pytest.mark.parametrize("command", [["verify"], ["cite", "--quote"]])
def test_no_file_is_read_that_has_the_name_of_the_document(
    qa: Qa, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: list[str]
) -> None:
    (tmp_path / "armenia-azerbaijan").write_bytes(b"%PDF-")
    monkeypatch.chdir(tmp_path)
    assert qa(*command, GENUINE).code == 0
