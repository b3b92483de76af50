"""Tags and texts of a page, also of one that is broken, in time that grows with the page."""

import pytest

from qa_cli.reading.formats.html_tokens import Token, tokens
from tests.reading.writers import growth


def found(text: str) -> list[tuple[str, str]]:
    return [(token.name, token.text) for token in tokens(text)]


def attributes(tag: str) -> dict[str, str]:
    (token,) = tokens(tag)
    return token.attributes


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("", []),
        ("tekst", [("", "tekst")]),
        ("<P>een</P >", [("p", ""), ("", "een"), ("/p", "")]),
        ("een<br/>twee", [("", "een"), ("br", ""), ("", "twee")]),
        ("1&nbsp;000 &lt; &#50;", [("", "1\xa0000 < 2")]),
        ("<vl-title>x", [("vl-title", ""), ("", "x")]),
        ("een<!-- <p> -->twee", [("", "een"), ("", "twee")]),
        ("een<!-->twee", [("", "een"), ("", "twee")]),
        ("een<!doctype html><?xml?></ >twee", [("", "een"), ("", "twee")]),
        ("<![if !lists]>1<![endif]>", [("", "1")]),
        ("een <![CDATA[<b>&amp;]]> twee", [("", "een "), ("", "<b>&amp;"), ("", " twee")]),
        ("a < b", [("", "a "), ("", "<"), ("", " b")]),
        ("5 <3", [("", "5 "), ("", "<"), ("", "3")]),
        ("<<<p>x", [("", "<<"), ("p", ""), ("", "x")]),
    ],
)
def test_a_page_is_tags_and_texts(text: str, wanted: list[tuple[str, str]]) -> None:
    assert found(text) == wanted


@pytest.mark.parametrize(
    ("tag", "wanted"),
    [
        ("<ol START = 3 type='a' class=\"x y\">", {"start": "3", "type": "a", "class": "x y"}),
        ("<p hidden>", {"hidden": ""}),
        ("<p id=een id=twee>", {"id": "een"}),
        ("<a title='1 > 0'>", {"title": "1 > 0"}),
        ("<a title='half>", {"title": "'half"}),
        ("<img alt=x/>", {"alt": "x/"}),
    ],
)
def test_attributes_are_read_as_a_browser_reads_them(tag: str, wanted: dict[str, str]) -> None:
    assert attributes(tag) == wanted


@pytest.mark.parametrize(
    "rest", ["<p class='x' <b>", "<!-- open <p>", "<!doctype", "</p", "<a b='c", "<"]
)
def test_markup_that_does_not_end_is_left_out_with_what_follows(rest: str) -> None:
    text = "".join(text for name, text in found(f"een {rest[:-1]}") if not name)
    assert text == "een "


def test_a_lone_sign_at_the_end_is_text() -> None:
    assert found("een <") == [("", "een "), ("", "<")]


@pytest.mark.parametrize("name", ["script", "style", "xmp", "iframe", "noembed", "template"])
def test_there_are_no_tags_inside_of_what_is_raw(name: str) -> None:
    text = f"<{name}>a &lt; <b></{name.upper()}>x"
    assert found(text) == [(name, ""), ("", "a &lt; <b>"), (f"/{name}", ""), ("", "x")]


@pytest.mark.parametrize("name", ["title", "textarea"])
def test_there_are_none_in_titles_but_characters_by_their_names(name: str) -> None:
    assert found(f"<{name}>a &lt; <b>")[1:] == [("", "a < <b>")]


def test_the_attributes_of_one_tag_are_not_those_of_the_next() -> None:
    assert list(tokens("<p id=a><p>")) == [Token("p", "", {"id": "a"}), Token("p")]


@pytest.mark.slow
@pytest.mark.parametrize(
    "page",
    [
        *("<!--", "<![CDATA[", "<a ", "<a b='", '<a b="', "</", "<!", "<script>", "<p hidden>"),
        *("<sup>", "<table><tr><td>", "&#9;", "<a/", "<", "<b", "<textarea>", "</script>"),
    ],
)
def test_the_time_grows_with_the_page(page: str) -> None:
    def read(count: int) -> object:
        return sum(1 for _ in tokens(page * (count // len(page))))

    assert growth(read, 50_000, times=8) < 24
