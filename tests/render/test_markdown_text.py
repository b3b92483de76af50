"""Markdown as text: what a document says is read as it is printed."""

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from qa_cli.render.markdown_text import document_of, escape, table
from qa_cli.text.display import visible

READER = MarkdownIt("commonmark").enable("table").enable("strikethrough")
# What is printed: letters of all kinds, and the signs that mean something in Markdown.
SIGNS = st.sampled_from([*"\\`*_[]<>|~#&-+=.()!:\"'1 9aé\t\n", "&amp;", "](", "1.", "- ", "# "])
PRINTED = st.lists(SIGNS | st.characters(exclude_categories=["C"]), max_size=12).map("".join)


def content(tokens: list[Token]) -> str:
    """All text of what was read, and nothing of its marks."""
    words = []
    for token in tokens:
        words.append(content(token.children) if token.children is not None else "")
        if token.type in {"text", "code_inline", "html_inline", "html_block"}:
            words.append(token.content)
        if token.type in {"softbreak", "hardbreak"}:
            words.append("\n")
    return "".join(words)


def bare(text: str) -> str:
    return re.sub(r"\s+", "", text)


@pytest.mark.parametrize(
    "text",
    [
        *("*sterk*", "_schuin_", "[sic]", "[a](b)", "<b>", "&amp;", "`code`", "~~weg~~"),
        *("# geen kop", "- geen punt", "+ geen punt", "1. geen lijst", "12) geen lijst", "a | b"),
        *("\\*", "> geen citaat", "a\n- b", "a\n  2. b", "---", "***", "2020. Toen"),
        *("    vier spaties", "\teen tab", "a\n\tb", "===", "a\n===", "a\n---"),
    ],
)
def test_what_markdown_would_read_as_markup_is_read_as_printed(text: str) -> None:
    tokens = READER.parse(escape(text))
    assert {token.type for token in tokens} == {"paragraph_open", "inline", "paragraph_close"}
    assert bare(content(tokens)) == bare(text)
    inside = [child.type for token in tokens for child in token.children or []]
    assert set(inside) <= {"text", "text_special", "softbreak"}


def test_prose_is_left_as_it_is() -> None:
    prose = "De heer J. Borrell (EU) reisde op 3.10.2020 af; 25.000 wagens - niet meer!"
    assert escape(prose) == prose


@given(PRINTED)
@example("\\")
@example("1.")
def test_every_letter_is_read_back(text: str) -> None:
    assert bare(content(READER.parse(escape(text)))) == bare(visible(text))


def test_a_table_has_its_header_a_rule_and_its_rows() -> None:
    assert table(["a", "b"], [["1", "x|y"]]) == "| a | b |\n| --- | --- |\n| 1 | x\\|y |"


def test_a_cell_is_one_line() -> None:
    assert table(["a"], [["x\ny\tz"]]).splitlines()[2] == "| x y z |"


@given(st.lists(PRINTED.map(lambda text: " ".join(text.split())), min_size=2, max_size=2))
def test_the_cells_of_a_table_are_read_back(cells: list[str]) -> None:
    tokens = READER.parse(table(["a", "b"], [cells]))
    read = [content([token]) for token in tokens if token.type == "inline"]
    assert [bare(cell) for cell in read] == ["a", "b", *(bare(visible(cell)) for cell in cells)]


def test_blocks_are_separated_by_blank_lines() -> None:
    assert document_of(["# a", "b"]) == "# a\n\nb\n"
    assert document_of([]) == ""


HOSTILE = (
    "---", "- - -", "***", "___", "===", "    code", "\tcode", "# kop", "1. een", "12) twaalf",
    "- een", "+ een", "* een", "> citaat", "```", "~~~", "a\n---", "a\n===\nb", "a\n\n    code",
    "| a | b |", "<script>", "[a](b)", "![a](b)", "&amp;", "\\", "`a`", "**vet**", "-5 graden",
    "1.5 miljoen",
)  # fmt: skip


def _between(text: str) -> str:
    return document_of(["voor", text, "na"])


@pytest.mark.parametrize("text", HOSTILE)
def test_a_text_is_one_paragraph_that_reads_as_it_is(text: str) -> None:
    tokens = MarkdownIt("commonmark").enable("table").parse(_between(escape(text)))
    assert [token.type for token in tokens] == ["paragraph_open", "inline", "paragraph_close"] * 3
    inline = tokens[4].children or []
    assert {token.type for token in inline} <= {"text", "text_special"}
    assert "".join(token.content for token in inline).split() == text.split()


@pytest.mark.parametrize("text", HOSTILE)
def test_a_cell_breaks_no_table(text: str) -> None:
    tokens = MarkdownIt("commonmark").enable("table").parse(table(["a", "b"], [[text, "c"]]))
    assert [token.type for token in tokens].count("td_open") == 2


@pytest.mark.parametrize("text", HOSTILE)
def test_a_title_is_one_heading(text: str) -> None:
    tokens = MarkdownIt("commonmark").parse(f"# {escape(text)}\n\nna\n")
    assert [token.type for token in tokens if token.type.endswith("_open")] == [
        "heading_open",
        "paragraph_open",
    ]
