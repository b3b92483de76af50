"""References as text and Markdown: document text in them is data."""

from collections.abc import Iterator

import pytest

from qa_cli.model.citation import Origin
from qa_cli.model.document import Document
from qa_cli.operations.cite_document import citation
from qa_cli.render import Export, Format
from tests.render import golden
from tests.render.rendering import render
from tests.render.test_citation_text import ANSWER, DUTCH

HOSTILE = DUTCH._replace(asker=None, minister="Minister *De*\x1b[31m Boer_\nx")


def printed(bundled: Document, format: Format | Export, width: int = 80) -> str:
    document = bundled._replace(metadata=HOSTILE)
    found, _ = citation(ANSWER, document, Origin("a\tb.txt", "0" * 64), "veel\nmelk")
    return "".join(render(found, format, width=width))


def test_plain_is_a_line_a_fact_whatever_is_in_them(bundled: Document) -> None:
    lines = printed(bundled, "plain").splitlines()
    assert [line.split(":")[0] for line in lines[1:]] == [
        *("name", "location", "file", "SHA-256", "identifier", "quotation")
    ]
    assert lines[-1] == 'quotation: "veel melk"'


def test_no_control_character_leaves_in_any_format(bundled: Document) -> None:
    for format in ("plain", "pretty", "md", "json", "csl-json", "bibtex", "ris"):
        assert "\x1b" not in printed(bundled, format)


def test_markdown_escapes_what_it_would_read_as_markup(bundled: Document) -> None:
    assert r"minister \*De\*" in printed(bundled, "md")


def test_pretty_fits_its_width_and_loses_nothing(bundled: Document) -> None:
    narrow, wide = printed(bundled, "pretty", 30), printed(bundled, "pretty", 200)
    assert "".join(narrow.split()) == "".join(wide.split())
    assert max(len(line) for line in narrow.splitlines() if " " in line.strip()) <= 30


@pytest.mark.parametrize("format", ["plain", "md", "json", "csl-json", "bibtex", "ris"])
def test_a_reference_looks_as_it_did(bundled: Document, format: Format | Export) -> None:
    document = bundled._replace(metadata=DUTCH)
    found, _ = citation(ANSWER, document, Origin("vraag.txt", "0" * 64))
    golden.agrees("citation", format, "".join(render(found, format)))


def test_a_reference_looks_on_a_terminal_as_it_did(bundled: Document) -> None:
    document = bundled._replace(metadata=DUTCH)
    found, _ = citation(ANSWER, document, Origin("vraag.txt", "0" * 64))

    def shown(width: int, color: bool) -> Iterator[str]:
        return render(found, "pretty", width=width, color=color)

    golden.agrees_pretty("citation", shown)
