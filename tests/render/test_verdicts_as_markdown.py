"""Verdicts on quotations as Markdown: a list."""

import pytest
from markdown_it import MarkdownIt

from qa_cli.render import verdicts_as_markdown
from tests.render import results
from tests.render.golden import agrees


@pytest.mark.parametrize("case", results.VERDICTS)
def test_a_verdict_looks_as_it_did(case: str) -> None:
    agrees(case, "md", "".join(verdicts_as_markdown.render(results.VERDICTS[case]())))


def test_it_is_read_as_a_list_with_a_list_below_each_quotation() -> None:
    html = MarkdownIt().render(
        "".join(verdicts_as_markdown.render(results.VERDICTS["verify-article"]()))
    )
    assert html.count("<ul>") == 6
    assert "<strong>altered: number, negation, name, word and order</strong>" in html
    assert "De *wapens* kwamen uit \\x1b[1mMali." in html
    assert "[-wapens-] {+wagens\\x1b[1m+}" in html
    assert "<em>" not in html
