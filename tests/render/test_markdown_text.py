"""What a document says stays text in Markdown."""

import pytest
from markdown_it import MarkdownIt

from qa_cli.render.markdown_text import document_of, escape, table

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
