"""The blocks of a page: what is set apart as a quotation, and what is no text of it."""

import pytest

from qa_cli.errors.files import TooLargeError, UnreadableDataError
from qa_cli.reading.limits import LARGEST_MARKUP
from qa_cli.reading.quotations import markup
from qa_cli.reading.quotations.article import Block


def blocks(page: str) -> list[Block]:
    return markup.blocks(page, "a.html")


def texts(page: str) -> list[str]:
    return [block.text.strip() for block in blocks(page)]


@pytest.mark.parametrize(
    ("page", "wanted"),
    [
        ("", []),
        ("<p> </p><br>", []),
        ("los<p>een</p>twee", ["los", "een", "twee"]),
        ("<p>een<p>twee", ["een", "twee"]),
        ("<h1>Kop</h1><ul><li>a<li>b</ul>", ["Kop", "a", "b"]),
        ("<table><tr><td>a</td><th>b</th></tr></table>", ["a", "b"]),
        ("<p>een <b>vet</b> <span>woord</span></p>", ["een vet woord"]),
        ("<p>een<br>twee</p>", ["een\ntwee"]),
        ("<p>een\ntwee</p>", ["een twee"]),
        ("<p>&ldquo;ja&rdquo; &amp; &#8216;nee&#8217;</p>", ["“ja” & ‘nee’"]),
    ],
)
def test_blocks_are_paragraphs_headings_items_and_cells(page: str, wanted: list[str]) -> None:
    assert texts(page) == wanted


@pytest.mark.parametrize(
    "name", ["script", "style", "template", "noscript", "svg", "nav", "code", "select", "textarea"]
)
def test_what_is_no_text_of_an_article_is_not_read(name: str) -> None:
    assert texts(f"<p>een <{name}>“weg”</{name}>twee</p>") == ["een twee"]


def test_the_head_is_not_read_also_where_it_does_not_end() -> None:
    assert texts("<html><head><title>“weg”</title></head><p>een") == ["een"]
    assert texts("<html><head><title>“weg”</title><body><p>een") == ["een"]


def test_an_end_ends_also_what_was_left_open_inside_of_what_is_not_read() -> None:
    assert texts("<p>een</p><nav><select>weg</nav><p>twee</p>") == ["een", "twee"]


def test_comments_are_no_text() -> None:
    assert texts("<p>een<!-- “weg” --> twee</p>") == ["een twee"]


def test_inline_quotations_have_the_marks_that_a_browser_draws() -> None:
    assert texts("<p>Hij zei <q>dat is <q>zo</q></q>.</p>") == ["Hij zei “dat is “zo””."]


def test_a_block_quotation_is_one_block_of_all_of_its_paragraphs() -> None:
    page = "<p>Zij zei:</p><blockquote><p>Een.</p><p>Twee.</p></blockquote>en verder"
    found = [(block.text.strip(), block.quoted) for block in blocks(page)]
    assert [(" ".join(text.split()), quoted) for text, quoted in found] == [
        ("Zij zei:", False),
        ("Een. Twee.", True),
        ("en verder", False),
    ]
    assert "Een.\n\n" in found[1][0]


def test_one_inside_of_another_is_a_block_of_its_own() -> None:
    page = "<blockquote>een<blockquote>twee</blockquote>drie</blockquote>vier</blockquote>vijf"
    assert [(block.text, block.quoted) for block in blocks(page)] == [
        ("een", True),
        ("twee", True),
        ("drie", True),
        ("vier", False),
        ("vijf", False),
    ]


def test_an_end_without_a_beginning_ends_nothing() -> None:
    found = blocks("een</blockquote></q><blockquote>twee</blockquote>drie")
    assert [block.quoted for block in found] == [False, True, False]
    assert texts("<p><q>een</q></q> twee</p>") == ["“een” twee"]


@pytest.mark.parametrize("name", ["footer", "cite"])
def test_the_source_of_a_block_quotation_follows_it(name: str) -> None:
    page = f"<blockquote>Een.<{name}>minister\n <b>Peeters</b></{name}></blockquote><p>Twee</p>"
    first, second = blocks(page)
    assert (first.text, first.ending) == ("Een.", "minister Peeters")
    assert (second.text, second.ending) == ("Twee", "")


def test_a_source_elsewhere_is_text() -> None:
    assert texts("<p>Volgens <cite>Trouw</cite> niet.</p>") == ["Volgens Trouw niet."]


def test_a_source_that_does_not_end_ends_with_its_quotation() -> None:
    assert texts("<blockquote>Een.<cite>Peeters</blockquote><p>Twee</p>") == ["Een.", "Twee"]


def test_every_letter_has_its_line() -> None:
    first, second = blocks("<p>een\ntwee <b>drie\n</b>vier</p>\n\n<p>vijf</p>")
    lines = {word: first.line(first.text.index(word)) for word in first.text.split()}
    assert lines == {"een": 1, "twee": 2, "drie": 2, "vier": 3}
    assert second.line(second.text.index("vijf")) == 5


def test_a_page_that_is_too_large_is_refused() -> None:
    with pytest.raises(TooLargeError, match=f"{LARGEST_MARKUP + 1:,}"):
        blocks("x" * (LARGEST_MARKUP + 1))
    assert len(blocks("x" * LARGEST_MARKUP)) == 1


def test_one_of_very_many_tags_that_do_not_end_is_refused() -> None:
    assert texts(f"<p>een</p>{'<' * 1_000}")[0] == "een"
    with pytest.raises(UnreadableDataError) as refused:
        blocks(f"<p>een</p>{'<' * 1_001}")
    assert str(refused.value) == str(UnreadableDataError("a.html", "damaged HTML"))


def test_a_character_with_a_number_of_thousands_of_digits_is_damage() -> None:
    with pytest.raises(UnreadableDataError) as refused:
        blocks(f"<p>een</p>&#{'9' * 5_000};")
    assert str(refused.value) == str(UnreadableDataError("a.html", "damaged HTML"))
