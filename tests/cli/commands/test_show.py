"""`qa show`: the document and its sub-questions, each with its answer."""

from pathlib import Path

import pytest

from tests.cli.conftest import ABOUT_MALI, COMPLETE, names
from tests.conftest import Qa

ASKED = "Hoe reageert de minister-president"
ANSWERED = "Vlaanderen steunt de oproep"


def test_a_sub_question_is_shown_right_before_its_answer(qa: Qa) -> None:
    result = qa("show", "2")
    assert (result.code, result.err) == (0, "")
    assert result.lines[0] == "Sub-question 2"
    assert result.lines[1].startswith(ASKED)
    assert result.lines[3] == "Answer to sub-question 2"
    assert result.lines[4].startswith(ANSWERED)


def test_the_whole_document_is_shown_in_order_with_what_the_source_states(qa: Qa) -> None:
    result = qa("show")
    assert result.lines[:3] == [
        "Conflict Armenië - Azerbeidzjan - Houding Vlaamse Regering",
        "Vlaams Parlement, in Dutch",
        (
            "The source does not state: number, asker, minister, date of the question, "
            "date of the answer"
        ),
    ]
    headings = [line for line in result.lines if line.startswith(("Intro", "Sub-", "Answer to"))]
    assert headings == [
        "Introduction",
        *(
            heading
            for number in (1, 2, 3)
            for heading in (f"Sub-question {number}", f"Answer to sub-question {number}")
        ),
    ]


@pytest.mark.parametrize(
    ("words", "numbers"),
    [(["1", "3"], [1, 3]), (["1-2"], [1, 2]), (["3", "1", "3"], [3, 1]), (["2", "1-3"], [2, 1, 3])],
)
def test_numbers_and_ranges_are_shown_in_the_order_asked_each_once(
    qa: Qa, words: list[str], numbers: list[int]
) -> None:
    questions = qa("show", *words, "--json").json["questions"]
    assert [question["number"] for question in questions] == numbers


def test_questions_or_answers_alone(qa: Qa) -> None:
    assert "Answer" not in qa("show", "2", "--question-only").out
    assert "Sub-question" not in qa("show", "2", "--answer-only").out
    assert ANSWERED in qa("show", "2", "--answer-only").out
    assert "Introduction" not in qa("show", "--answer-only").out
    contradiction = qa("show", "--question-only", "--answer-only")
    assert (contradiction.code, contradiction.out) == (2, "")


def test_a_translation_is_labelled_as_unofficial(qa: Qa) -> None:
    english = qa("show", "2", "--lang", "en").lines
    assert english[1] == "[unofficial English translation]"
    assert english[2].startswith("How does the Minister-President respond")
    both = qa("show", "2", "--lang", "both").out
    assert ASKED in both
    assert "How does the Minister-President respond" in both
    assert both.count("[unofficial English translation]") == 2
    assert "unofficial" not in qa("show", "2").out


def test_the_source_lines_are_added_on_request(qa: Qa) -> None:
    lines = qa("show", "2", "--source").lines
    assert lines[0] == "Sub-question 2 (lines 36-39)"
    assert "Answer to sub-question 2 (lines 49-57)" in lines


@pytest.mark.parametrize(
    ("word", "message"),
    [
        ("7", "qa: there is no sub-question 7; this document has 1 to 3\n"),
        ("0", "qa: there is no sub-question 0; this document has 1 to 3\n"),
        ("-1", "qa: there is no sub-question -1; this document has 1 to 3\n"),
        ("2-9", "qa: there is no sub-question 9; this document has 1 to 3\n"),
        ("1" + "0" * 30, f"qa: there is no sub-question 1{'0' * 30}; this document has 1 to 3\n"),
    ],
)
def test_a_number_that_is_not_there_is_refused(qa: Qa, word: str, message: str) -> None:
    assert qa("show", word) == (2, "", message)


@pytest.mark.parametrize("word", ["1-", "2-1", "1.5", "١", "²", "1" * 9999, "", "1,2"])
def test_what_is_no_number_is_refused_with_a_way_on(qa: Qa, word: str) -> None:
    code, out, err = qa("show", word)
    first, second = err.splitlines()
    assert (code, out) == (2, "")
    assert first.endswith("is not a sub-question number")
    assert "qa show 1-2" in second
    assert len(first) < 120


@pytest.mark.usefixtures("on_awkward")
def test_sub_questions_that_share_an_answer_are_shown_before_it(qa: Qa) -> None:
    headings = [
        line
        for line in qa("show").lines
        if line.startswith(("Sub-question", "Answer", "Number", "Asker", "Date of the question"))
    ]
    assert headings == [
        "Number: 784",
        "Asker: Els Ampe",
        "Date of the question: 2020-07-20",
        "Sub-question 1",
        "Sub-question 2",
        "Answer to sub-questions 1 and 2",
        "Sub-question 4",
        "Answer to sub-question 4: none",
    ]


@pytest.mark.usefixtures("on_awkward")
def test_the_numbers_of_a_document_with_a_gap_are_all_named(qa: Qa) -> None:
    assert qa("show", "3").err == "qa: there is no sub-question 3; this document has 1, 2, 4\n"
    assert [item["number"] for item in qa("show", "1-4", "--json").json["questions"]] == [1, 2, 4]


@pytest.mark.usefixtures("on_awkward")
def test_what_is_not_translated_is_shown_as_the_original_and_said_so(qa: Qa) -> None:
    lines = qa("show", "1", "--lang", "en").lines
    assert lines[1:3] == ["[not translated; the original]", "Klopt de export van 25.000 wagens?"]
    assert "[unofficial English translation]" in lines


@pytest.mark.usefixtures("on_awkward")
@pytest.mark.parametrize("form", ["plain", "pretty", "json", "md"])
@pytest.mark.parametrize("terminal", [False, True])
def test_no_escape_sequence_leaves_a_document(qa: Qa, form: str, terminal: bool) -> None:
    out = qa("show", "--format", form, "--color", "never", terminal=terminal).out
    assert "\x1b" not in out
    assert "\u202e" not in out
    assert "rood" in out
    if form != "md":
        assert "[sic] :smile: [/b]" in out


def test_json_keeps_its_promise(qa: Qa) -> None:
    answer = qa("show", "2", "--json").json
    assert list(answer) == [
        *(
            "schema",
            "document",
            "introduction",
            "questions",
            "unpaired",
            "remarks",
            "footnotes",
            "references",
        )
    ]
    assert answer["schema"] == 2
    assert list(answer["document"]) == [
        *("id", "name", "title", "translation", "language", "parliament", "chamber", "session"),
        *("number", "identifier", "bulletin", "asker", "minister", "asked_on", "answered_on"),
        "ministers",
    ]
    assert answer["document"]["name"] == answer["document"]["name"] == "armenia-azerbaijan"
    (question,) = answer["questions"]
    assert list(question) == [
        *("number", "together", "text", "translation", "lines", "pages", "answer", "later_answers"),
        "may_be_in",
    ]
    assert list(question["answer"]) == [
        *("to", "refers_to", "kind", "text", "translation", "lines", "pages")
    ]
    assert question["lines"] == [36, 39]
    assert question["answer"]["to"] == [2]
    assert question["answer"]["text"].count("\n\n") == 2
    assert answer["introduction"] is None
    assert len(qa("show", "--json").json["introduction"]) == 5
    assert "ë" in qa("show", "--json").out


@pytest.mark.usefixtures("on_awkward")
def test_json_says_null_for_an_answer_that_is_not_there(qa: Qa) -> None:
    assert [item["answer"] is None for item in qa("show", "--json").json["questions"]] == [
        *(False, False, True)
    ]


def test_markdown_has_headings_and_quotes_the_translation(qa: Qa) -> None:
    lines = qa("show", "2", "--format", "md", "--lang", "both", "--source").lines
    assert lines[0] == "## Sub-question 2"
    assert "*Lines 36-39*" in lines
    assert "> *unofficial English translation*" in lines


@pytest.mark.usefixtures("on_awkward")
def test_markdown_escapes_what_would_be_markup(qa: Qa) -> None:
    title = qa("show", "--format", "md").lines[0]
    assert title.startswith(r"# Wapens en wagens \[sic\] :smile: \[/b\] \\x1b\[31mrood")


def test_show_has_no_csv(qa: Qa) -> None:
    code, out, err = qa("show", "--format", "csv")
    assert (code, out) == (2, "")
    assert "'pretty', 'plain', 'json', 'md'" in err


@pytest.mark.usefixtures("library")
def test_a_document_is_shown_by_the_beginning_of_its_name(qa: Qa) -> None:
    assert "Klopt de uitvoer" in qa("-d", "784", "show", "1").out
    assert qa("-d", "armenia", "show", "2").out == qa("show", "2").out
    unknown = qa("-d", "785", "show")
    assert unknown.code == 2
    assert unknown.err == (
        'qa: there is no file and no document called "785"\n'
        "    for their names: qa list; or give a file\n"
    )
    assert (
        "nearest: kamervragen-over-melk-ev3bgf; or give a file"
        in qa("-d", "kamervragen-over-melc", "show").err
    )


def test_a_corrected_answer_is_a_newer_revision_and_the_older_can_be_shown(
    qa: Qa, library: Path
) -> None:
    Path("mali.txt").write_text(COMPLETE)
    assert qa("import", "mali.txt").out.endswith(
        "kept as revision 2 of 784-2020-07-20-ampe-jambon\n"
    )
    assert "Naar Mali en Niger" in qa("-d", "784", "show", "2").out
    assert "Naar Mali en Niger" not in qa("-d", "784", "show", "2", "--revision", "1").out
    assert [line.split("\t")[5][:15] for line in qa("list", "--revisions").lines[:2]] == [
        *("revision 2 of 2", "revision 1 of 2")
    ]
    gone = qa("-d", "784", "show", "--revision", "3")
    assert (gone.code, "revisions 1 to 2" in gone.err) == (2, True)
    assert qa("show", "--revision", "1").code == 2
    assert library.exists()


@pytest.mark.usefixtures("library")
def test_a_folder_of_the_name_of_a_document_does_not_hide_it(qa: Qa) -> None:
    Path(ABOUT_MALI).mkdir()
    assert qa("-d", ABOUT_MALI, "show", "1").code == 0


@pytest.mark.usefixtures("library")
def test_the_document_that_the_environment_names_stands_in_no_commands_way(
    qa: Qa, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("QA_DOCUMENT", "784")
    assert "Klopt de uitvoer" in qa("show", "1").out
    assert len(names(qa)) == 3
