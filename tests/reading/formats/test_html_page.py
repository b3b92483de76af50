"""What a browser shows of a page, in lines, and how soon it is read."""

import time

import pytest

from qa_cli.reading.formats import html_file
from tests.reading.writers import answers, read_bytes, texts

PAGE = "<!DOCTYPE html><html><head><title>x</title></head><body>{}</body></html>"


def shown(body: str) -> list[str]:
    return [line.text for line in html_file.read(PAGE.format(body).encode(), "x").lines]


@pytest.mark.parametrize(
    ("body", "lines"),
    [
        ("<details><summary>Vraag 1</summary>Wat?</details>", ["Vraag 1", "Wat?"]),
        ("<fieldset><legend>Vraag 1</legend>Wat?</fieldset>", ["Vraag 1", "Wat?"]),
        ("<center>Antwoord 1</center>Dit.", ["Antwoord 1", "Dit."]),
        ("<vl-title>Vraag 1</vl-title><vl-text>Wat?</vl-text>", ["Vraag 1", "Wat?"]),
        ("<p>Zie de <vl-link>site</vl-link> hier.</p>", ["Zie de site hier."]),
        ("<p>een</p><p hidden>weg</p><p>twee</p>", ["een", "twee"]),
        ("<p>een<p hidden>weg<p>twee", ["een", "twee"]),
        ("<p hidden=until-found>een</p>", ["een"]),
        ("<div style='display:none'>uitgeklapt</div>", ["uitgeklapt"]),
        ("<dialog>weg</dialog><dialog open>een</dialog>", ["een"]),
        ("<button aria-expanded=false>Vraag 1</button><p>Wat?", ["Vraag 1", "Wat?"]),
        ("<p>een<!-- weg --> twee<br>drie</p>", ["een twee", "drie"]),
        ("<p>1&#160;000 &lt; 2&nbsp;000 &amp; meer</p>", ["1\xa0000 < 2\xa0000 & meer"]),
        ("<![if !supportLists]>1. <![endif]>Wat?", ["1. Wat?"]),
        ("a < b en c > d", ["a < b en c > d"]),
    ],
)
def test_a_page_is_read_as_it_is_shown(body: str, lines: list[str]) -> None:
    assert shown(body) == lines


def test_menus_and_buttons_are_beside_the_text() -> None:
    menu = "<select><option>Nederlands<option>Frans</select>"
    body = f"<nav>Home</nav>{menu}<p>Wat?</p><button>Deel</button>"
    source = html_file.read(PAGE.format(body).encode(), "x")
    assert [line.text for line in source.lines] == ["Wat?"]
    assert [line.text for line in source.furniture] == ["Home", "Nederlands", "Frans", "Deel"]


@pytest.mark.parametrize(
    ("body", "lines"),
    [
        ("<ol><li>a<li>b</ol>", ["1. a", "2. b"]),
        ("<ol start=3><li>a<li value=7>b<li>c</ol>", ["3. a", "7. b", "8. c"]),
        ("<ol reversed><li>a<li>b<li>c</ol>", ["3. a", "2. b", "1. c"]),
        ("<ol style='list-style:none'><li>1. a<li>2. b</ol>", ["1. a", "2. b"]),
        ("<ul><li>a</ul>", ["- a"]),
        ("<ol><li>a<ol type=a><li>b<li>c</ol></ol>", ["1. a", "a. b", "b. c"]),
    ],
)
def test_lists_have_the_numbers_that_a_browser_prints(body: str, lines: list[str]) -> None:
    assert shown(body) == lines


def test_letters_of_a_list_that_stands_alone_are_numbers_for_rules_and_letters_for_people() -> None:
    source = html_file.read(PAGE.format("<ol type=A><li>Wat?<li>Wie?</ol>").encode(), "x")
    assert [line.text for line in source.lines] == ["1. Wat?", "2. Wie?"]
    assert [line.printed for line in source.lines] == ["A. Wat?", "B. Wie?"]


def test_a_raised_number_is_a_call() -> None:
    body = "<p>25<sup><a href='#n'>2</a></sup> gemeenten, 3 m<sup>2</sup>, 34<sup>e</sup></p>"
    line = html_file.read(PAGE.format(body).encode(), "x").lines[0]
    assert line.text == "25 gemeenten, 3 m², 34e"
    assert [(call.at, call.mark) for call in line.calls] == [(2, "2")]


def test_a_table_of_questions_and_answers_is_pairs_and_another_is_rows() -> None:
    table = (
        "<table><tr><th>Vraag<th>Antwoord<tr><td>1. Wat is dit?<td><p>Dit.</p><p>En dat.</p>"
        "<tr><td>2. Wie?<td>Hij.</table>"
    )
    read = read_bytes(PAGE.format(f"<h1>Kamervragen over Mali</h1>{table}").encode())
    assert texts(read) == {1: "Wat is dit?", 2: "Wie?"}
    assert answers(read) == {(1,): "Dit.|En dat.", (2,): "Hij."}
    assert shown("<table><tr><td>Jaar<td>2020<tr><td>Aantal<td>7</table>") == [
        "Jaar 2020",
        "Aantal 7",
    ]


@pytest.mark.slow
@pytest.mark.parametrize(
    "page",
    [
        *("<!--", "<![CDATA[", "<a ", "<a b='", '<a b="', "</", "<!", "<script>", "<p hidden>"),
        *("<sup>", "<ol>", "<table><tr><td>", "&#9;", "<div>", "<a/", "<li>", "<", "<b"),
    ],
)
def test_no_page_takes_more_time_than_its_size(page: str) -> None:
    begun = time.process_time()
    html_file.read((page * (100_000 // len(page))).encode(), "x")
    assert time.process_time() - begun < 2


def test_a_cell_that_reaches_over_rows_is_the_answer_to_all_of_them() -> None:
    page = (
        "<p>2021Z04321</p><table><tr><th>Vraag</th><th>Antwoord</th></tr>"
        "<tr><td>1. Hoeveel?</td><td rowspan='2'>Tien, hier.</td></tr><tr><td>2. Waar?</td></tr>"
        "<tr><td>3. Waarom?</td><td>Daarom.</td></tr></table>"
    )
    assert answers(read_bytes(page.encode(), "x.html")) == {(1, 2): "Tien, hier.", (3,): "Daarom."}


def test_what_was_deleted_from_a_page_is_no_text_of_it() -> None:
    page = (
        "<html><body><p>2021Z04321</p><p>Vraag 1</p><p>Hoeveel <del>olie</del><ins>gas</ins>?</p>"
    )
    assert texts(read_bytes(page.encode(), "x.html")) == {1: "Hoeveel gas?"}
