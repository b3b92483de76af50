"""Schema 2 -> 3: checksums of whole rows, where there were those of texts and of models only.

What has a checksum already is compared with it before it gets the new one: no damage is sealed.
Of sub-questions that are printed with one number, schema 1 held only one; the others are added.
"""

from qa_cli.library.checksums import checksum
from qa_cli.library.connection import Connection, damaged
from qa_cli.library.migrations import checksums_of_2

_COLUMNS = (
    "ALTER TABLE documents ADD COLUMN checksum INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE revisions ADD COLUMN origin_checksum INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE problems ADD COLUMN checksum INTEGER NOT NULL DEFAULT 0",
)
_DAMAGED = (
    "SELECT 1 FROM passages WHERE checksum <> sum_of_2(text, translation) LIMIT 1",
    "SELECT 1 FROM revisions WHERE checksum <> sum_of_2(model, NULL) LIMIT 1",
)
_NAME = "(SELECT name FROM documents WHERE id = document)"
_TOGETHER = (
    "CASE WHEN part = 'question' THEN (SELECT group_concat(number, ' ') FROM ("
    "SELECT number FROM sub_questions WHERE sub_questions.document = passages.document"
    " AND passage = passages.id ORDER BY number)) END"
)
_OF_DOCUMENTS = (
    "name, identity, revision, title, language, parliament, chamber, session, number, identifier,"
    " bulletin, asker, minister, asked_on, answered_on, date, questions, answers, unanswered,"
    " problems, first_passage, last_passage"
)
_OF_REVISIONS = f"{_NAME}, revision, problems, file, path, sha256, imported_at, content, original"
_OF_PROBLEMS = (
    f"{_NAME}, position, kind, numbers, words, first_line, last_line, first_page, last_page"
)
_OF_PASSAGES = (
    f"id, {_NAME}, (SELECT language FROM documents WHERE id = document), {_TOGETHER}, part, number,"
    " answers_to, text, translation, first_line, last_line, first_page, last_page"
)
_REPEATED = (
    "INSERT INTO sub_questions (document, number, passage)"
    " SELECT document, number, id FROM passages"
    " WHERE part = 'question' AND id NOT IN (SELECT passage FROM sub_questions)"
)
_FILLING = (
    _REPEATED,
    f"UPDATE documents SET checksum = sum_of_3({_OF_DOCUMENTS})",
    f"UPDATE revisions SET origin_checksum = sum_of_3({_OF_REVISIONS})",
    f"UPDATE problems SET checksum = sum_of_3({_OF_PROBLEMS})",
    f"UPDATE passages SET checksum = sum_of_3({_OF_PASSAGES})",
)


def migrate(connection: Connection) -> None:
    """Makes schema 3 of schema 2, within the transaction that has begun.

    Raises:
        LibraryError: A text or a model is not what was kept.
    """
    connection.create_function("sum_of_2", 2, checksums_of_2.checksum, deterministic=True)
    connection.create_function("sum_of_3", -1, checksum, deterministic=True)
    if any(connection.execute(sql).value() is not None for sql in _DAMAGED):
        raise damaged(connection.path)
    for statement in (*_COLUMNS, *_FILLING):
        connection.execute(statement)
