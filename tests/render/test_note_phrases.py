"""Every note has a sentence."""

from typing import get_args

import pytest

from qa_cli.model.notes import Note, NoteKind
from qa_cli.render import query_note_phrases
from qa_cli.render.note_phrases import sentence

LISTED = ("Armenia", "Azerbaijan")
SENTENCES = [
    (
        Note("corrected", ("jambom", "JAN JAMBON", "Jan Jambon")),
        "jambom -> JAN JAMBON and Jan Jambon",
    ),
    (
        Note("no library", ("own.sqlite",)),
        "there is no library own.sqlite yet; this is from the document that comes with qa",
    ),
    (Note("warning", ("a.txt", "misnamed", ".pdf", "text")), "a.txt: it is named .pdf but is text"),
    (
        Note("problems in file", ("a.txt",), (1,)),
        "1 thing in a.txt could not be matched for certain: qa check a.txt",
    ),
    (Note("undated", numbers=(2,)), "left out: 2 documents without a date"),
    (
        Note("first documents", numbers=(1200, 50)),
        "1,200 documents; listing the first 50 (more: --limit, all: --all)",
    ),
    (
        Note("first revisions", numbers=(4, 1)),
        "4 revisions; listing the first 1 (more: --limit, all: --all)",
    ),
    (Note("no document"), "no document in the library fits"),
    (Note("no sectors in document"), "this document lists no sectors for any country"),
    (Note("no sectors in library"), "the library lists no sectors for any country"),
    (
        Note("not in library", ("Georgia", *LISTED)),
        (
            "no document in the library lists sectors for Georgia; "
            "it lists sectors for Armenia and Azerbaijan"
        ),
    ),
    (
        Note("not in document", ("Georgia",)),
        "this document does not name Georgia; it lists sectors for no country",
    ),
    (
        Note("without sectors", ("Georgia", "Georgië", "answer", *LISTED), (3,)),
        (
            'this document names Georgia ("Georgië", answer 3) but lists no sectors for it; '
            "it lists sectors for Armenia and Azerbaijan"
        ),
    ),
    (
        Note("without sectors", ("Mali", "Mali", "title", "Armenia")),
        (
            'this document names Mali ("Mali", title) but lists no sectors for it; '
            "it lists sectors for Armenia"
        ),
    ),
    (
        Note("unknown sector", ("toerisme", "landbouw", "vis")),
        'none of these countries lists "toerisme"; the sectors are: landbouw and vis',
    ),
    (Note("read", (), (3, 0, 0, 0)), "read all 3 documents"),
    (
        Note("read", ("b.pdf", "c.pdf"), (2, 1, 1, 0)),
        "read 2 of 4 documents: 1 new, 1 newer revision; not read: b.pdf and c.pdf",
    ),
    (
        Note("read", (), (1200, 0, 2, 1198)),
        "read all 1,200 documents: 2 newer revisions, 1,198 known before",
    ),
    (
        Note("read", tuple("abcdefg"), (0, 0, 0, 0)),
        "read 0 of 7 documents; not read: a, b, c, d and e and 2 more",
    ),
    (Note("removed", ("784-2020", "melk")), "removed 784-2020 and melk"),
    (Note("opened", ("/a.pdf",)), "opened /a.pdf"),
    (Note("opened", ("/a.pdf",), (3,)), "opened /a.pdf; see page 3"),
    (Note("would be removed", numbers=(1,)), "would remove 1 document; nothing was removed"),
    (
        Note("bundled removed"),
        "to have back the document that comes with qa: qa import --bundled",
    ),
    (Note("showing", ("784-2020",)), "showing 784-2020"),
    (
        Note("not in language", ("nl", "fr")),
        "this document is in French and has no Dutch text; showing the original",
    ),
    (
        Note("not in language", ("de", "xx")),
        "this document is in xx and has no German text; showing the original",
    ),
    (Note("to show", ("784-2020",)), "to read it: qa show 784-2020"),
    (
        Note("to show", ("784-2020", "my library.sqlite")),
        "to read it: qa --library 'my library.sqlite' show 784-2020",
    ),
    (Note("to list", ("784-2020",)), "to list them: qa list --sort imported"),
    (Note("interrupted", numbers=(1321,)), "interrupted: 1,321 kept; run it again to go on"),
    (
        Note("more with problems", numbers=(2,)),
        ("2 more files with problems, not shown (a line a file: --verbose; the worst: qa check)"),
    ),
    (
        Note("passed over", ("in", ".jpg", "without ending"), (5, 3, 1)),
        "passed over in in: 5 files that qa does not read (3 .jpg, 1 without ending, 1 others)",
    ),
    (Note("nothing in folder", ("in",)), "there is nothing to read in in"),
    (Note("closed folders", ("a", "b")), "not allowed to look into a and b"),
    (Note("rescued", numbers=(1, 0)), "rescued 1 revision of documents; 0 could not be read"),
    (Note("waiting"), "another qa is writing to the library; waiting for it"),
    (
        Note("first passages", numbers=(3, 1)),
        "3 passages; showing the first 1 (more: --limit, all: --all)",
    ),
]


@pytest.mark.parametrize(("note", "text"), SENTENCES)
def test_a_note_says_its_facts_in_a_sentence(note: Note, text: str) -> None:
    assert sentence(note) == text


def test_every_kind_of_note_has_a_sentence() -> None:
    kinds = {note.kind for note, _ in SENTENCES}
    assert kinds | set(query_note_phrases.SENTENCES) == set(get_args(NoteKind))
