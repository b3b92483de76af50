"""HTML and Markdown: their marks are taken off, the numbers they print are kept."""

from qa_cli.reading.formats import html_file, markdown_file
from tests.reading.writers import answers, read_bytes, texts


def html(text: str) -> list[str]:
    return [line.text for line in html_file.read(text.encode(), "x").lines]


def markdown(text: str) -> list[tuple[int, str]]:
    lines = markdown_file.read(text.encode(), "x").lines
    return [(line.number, line.text) for line in lines if line.text]


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


def test_an_unclosed_head_hides_nothing() -> None:
    assert html("<html><head><title>weg</title><body>Tekst") == ["Tekst"]


def test_markdown_keeps_line_numbers_and_loses_its_marks() -> None:
    text = "# Titel\n\n**Vraag 1**\nKlopt *het*?\n\n-----\n\n3. Drie\n\n[ad](https://a.be)\n"
    assert markdown(text) == [
        *[(1, "Titel"), (3, "Vraag 1"), (4, "Klopt het?"), (6, "-----"), (8, "3. Drie")],
        (10, "ad (https://a.be)"),
    ]


def test_a_markdown_table_is_a_line_a_row() -> None:
    assert markdown("| a | b |\n|---|---|\n| 1 | 2 |\n") == [(1, "a b"), (3, "1 2")]


def test_a_question_in_either_is_matched() -> None:
    text = "# Kamervragen over Mali\n\n## Vraag 1\n\nKlopt het?\n\n## Antwoord 1\n\nJa.\n"
    page = "<h1>Kamervragen over Mali</h1><h2>Vraag 1</h2><p>Klopt het?<h2>Antwoord 1</h2><p>Ja."
    for reading in (read_bytes(text.encode(), "a.md"), read_bytes(page.encode(), "a.html")):
        assert (texts(reading), answers(reading)) == ({1: "Klopt het?"}, {(1,): "Ja."})
