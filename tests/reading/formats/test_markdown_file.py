"""Markdown: its marks are taken off, the numbers of its lines and lists are kept."""

from qa_cli.reading.formats import markdown_file
from tests.reading.writers import answers, read_bytes, texts


def markdown(text: str) -> list[tuple[int, str]]:
    lines = markdown_file.read(text.encode(), "x").lines
    return [(line.number, line.text) for line in lines if line.text]


def test_markdown_keeps_line_numbers_and_loses_its_marks() -> None:
    text = "# Titel\n\n**Vraag 1**\nKlopt *het*?\n\n-----\n\n3. Drie\n\n[ad](https://a.be)\n"
    assert markdown(text) == [
        *[(1, "Titel"), (3, "Vraag 1"), (4, "Klopt het?"), (6, "-----"), (8, "3. Drie")],
        (10, "ad (https://a.be)"),
    ]


def test_a_markdown_table_is_a_line_a_row() -> None:
    assert markdown("| a | b |\n|---|---|\n| 1 | 2 |\n") == [(1, "a b"), (3, "1 2")]


def test_a_question_in_markdown_is_matched() -> None:
    text = "# Kamervragen over Mali\n\n## Vraag 1\n\nKlopt het?\n\n## Antwoord 1\n\nJa.\n"
    reading = read_bytes(text.encode(), "a.md")
    assert (texts(reading), answers(reading)) == ({1: "Klopt het?"}, {(1,): "Ja."})


def test_a_table_of_questions_and_answers_is_read_as_pairs() -> None:
    head = "# Kamervragen\n\n| Vraag | Antwoord |\n| --- | --- |\n"
    text = f"{head}| 1. Wat? | Dit. |\n| Wie? | Hij. |\n"
    lines = markdown_file.read(text.encode(), "x").lines
    assert [(line.text, line.number) for line in lines if line.text][1:] == [
        *(("Vraag 1", 5), ("Wat?", 5), ("Antwoord 1", 5), ("Dit.", 5)),
        *(("Vraag 2", 6), ("Wie?", 6), ("Antwoord 2", 6), ("Hij.", 6)),
    ]


def test_footnotes_of_extended_markdown_are_footnotes_with_their_calls() -> None:
    reading = read_bytes(
        b"# Kamervragen over gas\n\n## Vraag 1\nKlopt het?[^1]\n\n## Antwoord 1\nJa.\n\n"
        b"[^1]: NRC, 3 januari\n    en Trouw.\n",
        "x.md",
    )
    assert answers(reading) == {(1,): "Ja."}
    assert texts(reading) == {1: "Klopt het?"}
    (note,) = reading.document.footnotes
    assert (note.mark, note.paragraphs[0].text) == ("1", "NRC, 3 januari en Trouw.")
    assert [call.location.part for call in note.calls] == ["question"]
