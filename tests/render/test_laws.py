"""Laws of every format, for any text: nothing is lost, and nothing commands a terminal."""

import csv
import io
import json
import re
import unicodedata
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from rich.cells import cell_len

from qa_cli.model.catalogue import Checkup, Listing
from qa_cli.model.diagnostics import Converted, Fault
from qa_cli.model.document import Document
from qa_cli.model.verification import Change, Quotation, Verification
from qa_cli.render import Format, FormatNotMadeError, Result
from qa_cli.text.display import visible
from tests.render import results
from tests.render.rendering import render
from tests.render.test_markdown_text import READER, content

if TYPE_CHECKING:
    from qa_cli.render import Report

FORMATS: tuple[Format, ...] = ("pretty", "plain", "json", "jsonl", "csv", "md")
# Text as documents have it, and text as nobody should have it; a paragraph is never all blank.
TEXT = st.text(
    st.characters(exclude_categories=["Cs"])
    | st.sampled_from("\x00\x07\x1b\x7f\x9b\u2028\u2029\u202e\u2066[]*_|<>&=+-#`\\\"'"),
    max_size=20,
).map(lambda text: f"a{text}z")
ODD = "a\x1b[31m\u202e| *x* [y](z) <b>&amp; =1\x9bz"


def everything(document: Document) -> "Iterator[Result | Report | Verification]":
    """Every kind of result and report of a document."""
    title = document.title.text
    yield results.shows(document=document)
    yield results.shows(document=document, language="both", source=True)
    yield results.sectors(document=document)
    yield results.sectors("NG", "AZ", document=document)
    hit = results.EXACT._replace(text=title, spans=((0, 1),), original=title)
    yield results.searched(hit, hit._replace(unofficial=True), explain=True, query=title)
    yield results.reading(document=document, file=title, known_by=title)
    yield results.imported("new", file=title, title=title)
    listed = results.listed(title=title, asker=title, minister=title, file=title)
    yield Listing((listed,), 1, True)
    yield Checkup(title, 1, 1, (Fault("unreadable", (title,)),), ((listed, results.PROBLEMS),))
    quotation = Quotation(title, 1)
    changes = (Change("same", title), Change("removed", title), Change("added", title))
    origin = results.ORIGIN._replace(name=title)
    altered = results.ALTERED._replace(quotation=quotation, changes=changes, origin=origin)
    nearest = results.ABSENT.nearest and results.ABSENT.nearest._replace(text=title)
    absent = results.ABSENT._replace(quotation=quotation, nearest=nearest)
    yield Verification((altered, absent), title)
    yield Converted(results.reading(document=document, file=title), title)


def rendered(result: "Result | Report | Verification", format: Format, width: int = 80) -> str:
    """Returns a result as text; "" where there is no such format of it."""
    try:
        return "".join(render(result, format, width=width))
    except FormatNotMadeError:
        return ""


def bare(text: str) -> str:
    return re.sub(r"\s", "", text)


def strings(value: Any) -> Iterator[str]:
    """All the strings of JSON."""
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, list):
        for held in value:
            yield from strings(held)
    elif isinstance(value, str):
        yield value


def unsafe(text: str) -> list[str]:
    return [
        one
        for one in text
        if (unicodedata.category(one) in {"Cc", "Cs", "Zl", "Zp"} and one not in "\n\t")
        or one in "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
    ]


@pytest.mark.parametrize("format", FORMATS)
@settings(max_examples=25)
@given(text=TEXT)
@example(text=ODD)
def test_no_control_character_reaches_any_output(format: Format, text: str) -> None:
    for result in everything(results.with_text(text)):
        assert unsafe(rendered(result, format)) == []


@pytest.mark.parametrize("format", ["json", "jsonl"])
@settings(max_examples=25)
@given(text=TEXT)
@example(text=ODD)
def test_json_read_back_holds_the_text_itself(format: Format, text: str) -> None:
    for result in everything(results.with_text(text)):
        lines = rendered(result, format)
        read = [json.loads(lines)] if format == "json" and lines else []
        read += map(json.loads, lines.split("\n")[:-1]) if format == "jsonl" else []
        assert not lines or any(text in string for string in strings(read))


@settings(max_examples=25)
@given(text=TEXT)
@example(text=ODD)
def test_csv_read_back_holds_the_text_with_its_controls_written_out(text: str) -> None:
    for result in everything(results.with_text(text)):
        cells = [cell for row in csv.reader(io.StringIO(rendered(result, "csv"))) for cell in row]
        bare_cells = [cell.replace("'", "") for cell in cells]  # apostrophes stop formulas
        assert not cells or any(visible(text).replace("'", "") in cell for cell in bare_cells)


@settings(max_examples=25)
@given(text=TEXT)
@example(text=ODD)
def test_markdown_read_back_holds_every_letter(text: str) -> None:
    document = results.with_text(text)
    whole = results.shows(document=document)
    written = rendered(whole, "md")
    read = bare(content(READER.parse(written)))
    assert read.count(bare(visible(text))) >= 1 + len(document.introduction)
    if not re.search(r"\n\s*\n", text):  # no paragraph of a document holds a blank line
        same = results.shows(document=results.with_text("az"))
        assert len(READER.parse(written)) == len(READER.parse(rendered(same, "md")))
    for other in (results.sectors("AZ", document=document), results.sectors(document=document)):
        assert bare(visible(text)) in bare(content(READER.parse(rendered(other, "md"))))


@settings(max_examples=25)
@given(text=TEXT, width=st.integers(5, 130))
@example(text=ODD, width=20)
def test_plain_and_pretty_hold_every_letter_of_a_document(text: str, width: int) -> None:
    document = results.with_text(text)
    for result in (results.shows(document=document), results.sectors("NG", document=document)):
        plain, pretty = rendered(result, "plain"), rendered(result, "pretty", width)
        count = bare(plain).count(bare(visible(text)))
        assert count >= 3
        assert bare(pretty).count(bare(visible(text))) >= min(count, 3)


WIDE = st.text(st.sampled_from("漢字題名한국어！ａ😀🇧👍é\u0301 ab-1"), min_size=1, max_size=40).map(
    lambda text: f"漢{text}z"
)


@settings(max_examples=4)
@given(text=WIDE)
@example(text="漢字かな交じり文日本語長い題名" * 3)
@example(text="Woorden met 漢字, 한국어 텍스트 en 😀😀😀😀😀😀 op een regel")
def test_on_a_narrow_terminal_no_line_is_too_wide_and_no_wide_letter_is_lost(text: str) -> None:
    for result in everything(results.with_text(text)):
        for width in (1, 2, 3, 4, 6, 11, 20, 40):
            out = rendered(result, "pretty", width)
            most = max(width, 2)  # a wide letter has nowhere else to go
            assert not out or max(map(cell_len, out.splitlines())) <= most
            if bare(text) in bare(rendered(result, "pretty", 200)):
                assert bare(text) in re.sub(r"[\s\[\]]", "", out)


@pytest.mark.parametrize("case", [*results.RESULTS, *results.REPORTS, *results.VERDICTS])
def test_every_text_ends_with_a_line_end_and_equal_results_give_equal_texts(case: str) -> None:
    make = {**results.RESULTS, **results.REPORTS, **results.VERDICTS}[case]
    for format in FORMATS:
        text = rendered(make(), format)
        assert not text or text.endswith("\n")
        assert rendered(make(), format) == text


def test_markdown_of_a_document_is_what_a_stock_reader_reads() -> None:
    html = MarkdownIt().render(rendered(results.shows(document=results.with_text(ODD)), "md"))
    assert "<b>" not in html
    assert "<em>x" not in html
    assert "<a " not in html
