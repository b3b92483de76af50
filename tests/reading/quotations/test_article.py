"""Articles in every format, and hostile ones."""

import time
from pathlib import Path

import pytest

from qa_cli.errors.files import UnreadableDataError
from qa_cli.reading.quotations import in_article, in_text
from tests.reading.writers import column, docx, paragraph, pdf

SENTENCE = "Hij zei: “dat is zo” en “dat ook”."


def found(path: Path) -> list[tuple[str, int | None]]:
    return [(one.text, one.line) for one in in_article(str(path)).quotations]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252"])
@pytest.mark.parametrize("name", ["column.txt", "column.md", "column.html", "column"])
def test_text_in_any_encoding(tmp_path: Path, encoding: str, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(f"{SENTENCE}\r\n".encode(encoding))
    assert found(path) == [("dat is zo", 1), ("dat ook", 1)]


def test_html_has_block_quotations_and_inline_ones(tmp_path: Path) -> None:
    path = tmp_path / "column.html"
    path.write_text(
        '<!doctype html><html><head><title>“niet dit”</title><script>"of dit"</script></head>\n'
        "<body><p>De minister zei: <q>dat is\n&quot;zo&quot; <b>en</b> niet anders</q>.</p>\n"
        "<blockquote><p>Eerste alinea.</p>\n<p>Tweede <i>alinea</i>.</p>"
        "<footer>minister Peeters</footer></blockquote>\n"
        "<p>“Los” en &ldquo;een derde citaat&rdquo;</p>",
        encoding="utf-8",
    )
    first, *others = in_article(str(path)).quotations
    assert (first.text, first.line, first.speaker) == (
        'dat is "zo" en niet anders',
        2,
        "minister",
    )
    assert [(one.text, one.line, one.speaker) for one in others] == [
        ("Eerste alinea.\n\nTweede alinea.", 4, "minister"),
        ("Los", 6, None),
        ("een derde citaat", 6, None),
    ]


def test_html_is_read_in_the_encoding_that_it_declares(tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    path.write_bytes(
        '<html><meta charset="iso-8859-2"><body><p>"Łódź is mooi"</p>'.encode("iso-8859-2")
    )
    assert found(path) == [("Łódź is mooi", 1)]


def test_docx_and_pdf_are_read_with_their_lines(tmp_path: Path) -> None:
    (tmp_path / "a.docx").write_bytes(docx(f"{paragraph('Kop')}{paragraph(SENTENCE)}"))
    (tmp_path / "a.pdf").write_bytes(
        pdf([column(["Een kop van het stuk", 'Hij zei: "dat is zo".'])])
    )
    assert found(tmp_path / "a.docx") == [("dat is zo", 2), ("dat ook", 2)]
    assert found(tmp_path / "a.pdf") == [("dat is zo", 2)]


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.rtf", b"{\\rtf1 x}"),
        ("a.pdf", b"%PDF-1.4 broken"),
        ("a.docx", b"PK\x03\x04broken"),
        ("a.txt", bytes(range(256)) * 20),
        ("a.txt", b"x" * 1_000_001),
        ("a.html", b"<html>" + b"<p" * 5_000),
        ("a.html", b"<html>" + b"<p>x</p>" * 300_000),
    ],
)
def test_what_cannot_be_read_is_said_to_be_so(tmp_path: Path, name: str, content: bytes) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(UnreadableDataError):
        in_article(str(path))


def test_a_file_that_is_missing_is_said_to_be(tmp_path: Path) -> None:
    with pytest.raises(UnreadableDataError):
        in_article(str(tmp_path / "none.md"))


def test_an_empty_file_has_no_quotations(tmp_path: Path) -> None:
    path = tmp_path / "empty.md"
    path.write_bytes(b"")
    assert in_article(str(path)).quotations == ()


def test_ten_thousand_quotations_are_all_found() -> None:
    article = "".join(f"De minister zei “citaat nummer {at}”.\n\n" for at in range(10_000))
    quotations = in_text(article)
    assert len(quotations) == 10_000
    assert (quotations[-1].text, quotations[-1].line) == ("citaat nummer 9999", 19_999)


@pytest.mark.slow
@pytest.mark.parametrize(
    "article",
    [
        "“" * 200_000,
        '"a ' * 200_000,
        "‘a b c d " * 50_000,
        "> " * 200_000,
        "“a\n\n" * 50_000,
        "minister " * 12_000 + '"x y"',
        "(a “b c” minister zei: " * 2_000,
        "[x](" * 50_000,
        "`" * 100_001,
        "**" * 100_000,
        "[^" * 100_000,
        "\\" * 200_000,
        "«»" * 100_000,
    ],
    ids=range(13),
)
def test_hostile_text_takes_little_time(article: str) -> None:
    start = time.process_time()
    in_text(article, markdown=True)
    assert time.process_time() - start < 2 + 2 * len(article) / 1_000_000


@pytest.mark.slow
@pytest.mark.parametrize(
    "page",
    [
        "<blockquote>" * 20_000 + "x",
        "<q>" * 20_000 + "x",
        "<q>a b c</q>" * 20_000,
        "<cite>" * 20_000,
        "</blockquote></q></cite>" * 10_000,
        "<blockquote><p>" * 5_000 + "x" + "</p></blockquote>" * 5_000,
        "<!--" * 1_000,
        "&" * 100_000,
        "<div><svg>" * 10_000 + "</svg>" * 10_000,
    ],
    ids=range(9),
)
def test_hostile_html_takes_little_time(tmp_path: Path, page: str) -> None:
    path = tmp_path / "a.html"
    path.write_text(f"<html><body>{page}", encoding="utf-8")
    start = time.process_time()
    in_article(str(path))
    assert time.process_time() - start < 2 + 2 * len(page) / 1_000_000


def test_html_is_data_and_nothing_in_it_is_run_or_shown_as_a_mark(tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    path.write_text(
        "<html><body><p onclick='“x y z”'>“a &lt;b&gt; c \x1b[31m d”<template>“niet dit hier”"
        "</template><style>p:before{content:“niet dit”}</style></p><!-- “niet dit ook” -->",
        encoding="utf-8",
    )
    assert [one.text for one in in_article(str(path)).quotations] == ["a <b> c \x1b[31m d"]
