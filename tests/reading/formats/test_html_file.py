"""HTML: its blocks are lines, its lists have the numbers that a browser prints."""

from qa_cli.reading.formats import html_file
from tests.reading.writers import answers, read_bytes, texts


def html(text: str) -> list[str]:
    return [line.text for line in html_file.read(text.encode(), "x").lines]


def test_headings_paragraphs_items_and_rows_are_lines() -> None:
    page = (
        "<html><head><title>weg</title><style>p {}</style></head><body><h1>Titel</h1><p>Een\n"
        "alinea &amp; <b>vet</b>.<br>Nieuw</p><ul><li>punt</li></ul><table><tr><td>2019</td>"
        "<td>22</td></tr></table><script>weg()</script></body></html>"
    )
    assert html(page) == ["Titel", "Een alinea & vet.", "Nieuw", "- punt", "2019 22"]


def test_ordered_lists_are_numbered_as_a_browser_does() -> None:
    items = '<ol start="3"><li>c</li><li value="7">g</li><li>h<ol><li>i</li></ol></li></ol>'
    assert html(items) == ["3. c", "7. g", "8. h", "1. i"]


def test_a_page_declares_its_encoding() -> None:
    page = '<meta charset="windows-1252"><p>Armenië – één</p>'.encode("cp1252")
    source = html_file.read(page, "x")
    assert (source.lines[0].text, source.warnings) == ("Armenië – één", ())


def test_a_page_that_is_not_what_it_says_is_said() -> None:
    page = "<html><head><meta charset=latin1></head><body>Dat kost € 5</body></html>".encode()
    assert [one.kind for one in html_file.read(page, "x").warnings] == ["declared encoding"]


def test_an_unclosed_head_hides_nothing() -> None:
    assert html("<html><head><title>weg</title><body>Tekst") == ["Tekst"]


def test_an_item_of_html_without_text_leaves_no_bullet() -> None:
    items = "<ul><li><img></li></ul><ul><li><p>Een.</p></li></ul>"
    page = f"<html><body><h1>Titel</h1>{items}<p>1. Hoe?</p><p>2. Wie?</p></body></html>"
    document = read_bytes(page.encode(), "a.html").document
    assert [paragraph.text for paragraph in document.introduction] == ["- Een."]


def test_a_question_in_html_is_matched() -> None:
    page = "<h1>Kamervragen over Mali</h1><h2>Vraag 1</h2><p>Klopt het?<h2>Antwoord 1</h2><p>Ja."
    reading = read_bytes(page.encode(), "a.html")
    assert (texts(reading), answers(reading)) == ({1: "Klopt het?"}, {(1,): "Ja."})
