"""Results as Markdown: headings, quotations and tables, and the document's words as printed."""

import pytest
from markdown_it import MarkdownIt

from qa_cli.render import as_markdown
from tests.render import results
from tests.render.golden import agrees


@pytest.mark.parametrize("case", results.RESULTS)
def test_a_result_looks_as_it_did(case: str) -> None:
    agrees(case, "md", "".join(as_markdown.render(results.RESULTS[case]())))


@pytest.mark.parametrize("case", results.RESULTS)
def test_what_a_document_says_becomes_no_html_link_or_image(case: str) -> None:
    html = MarkdownIt().render("".join(as_markdown.render(results.RESULTS[case]())))
    for tag in ("<het>", "<a ", "<img", "<code", "<hr"):
        assert tag not in html


def test_the_original_goes_before_its_translation_which_is_a_quotation() -> None:
    blocks = as_markdown.show(results.shows(1, language="both", source=True)).split("\n\n")
    assert blocks[:2] == ["## Sub-question 1", "*Line 5*"]
    at = blocks.index("> *unofficial English translation*")
    assert blocks[at + 1] == "> See my answer. Guns."
    assert blocks[at - 1].startswith("=HYPERLINK")


def test_matches_are_bold_and_a_hit_is_an_item() -> None:
    text = as_markdown.search(results.searched(results.TITLE))
    assert text.startswith("- **Title** (awkward, line 1): ")
    assert "**Wapens**" in text
    assert "**rood**" in text


def test_a_match_is_bold_whatever_signs_it_holds() -> None:
    odd = results.EXACT._replace(text="Zie [a](b) hier.", spans=((4, 10),))
    html = MarkdownIt().render(as_markdown.search(results.searched(odd)))
    assert "<strong>[a](b)</strong> hier." in html


def test_a_hit_in_a_translation_says_that_it_is_unofficial() -> None:
    text = as_markdown.search(results.searched(results.TRANSLATED))
    assert "> *unofficial English translation:* … **Guns**. …" in text


def test_nothing_found_is_no_text() -> None:
    assert as_markdown.search(results.searched()) == ""
