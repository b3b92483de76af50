"""Schema 2 -> 3: each of several ministers apart, answers paired by place, checksums of whole rows.

Until then a document had its ministers in one text, the view paired answers by number alone, though
several sub-questions may have one, and only texts and models had checksums. What has one already is
compared with it before it gets the new one: no damage is sealed.
"""

import json
from collections.abc import Iterator

from qa_cli.errors.files import UnreadableDataError
from qa_cli.library import rows, table_rows
from qa_cli.library.checksums import checksum
from qa_cli.library.connection import Connection, damaged
from qa_cli.library.migrations import checksums_of_2
from qa_cli.model import from_json, to_json
from qa_cli.model.document import Document

_DAMAGED = (
    "SELECT 1 FROM passages WHERE checksum <> sum_of_2(text, translation) LIMIT 1",
    "SELECT 1 FROM revisions WHERE checksum <> sum_of_2(model, NULL) LIMIT 1",
)
_TABLES = (
    "ALTER TABLE documents ADD COLUMN ministers TEXT",
    "ALTER TABLE documents ADD COLUMN checksum INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE revisions ADD COLUMN origin_checksum INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE problems ADD COLUMN checksum INTEGER NOT NULL DEFAULT 0",
    "DROP VIEW questions_with_answers",
    "DROP INDEX documents_by_minister",
    """CREATE TABLE ministers (
        document INTEGER NOT NULL REFERENCES documents, position INTEGER NOT NULL,
        name TEXT NOT NULL, PRIMARY KEY (document, position)
    ) WITHOUT ROWID""",
    "CREATE INDEX ministers_by_name ON ministers (name, document)",
    "CREATE INDEX documents_revised ON documents (id) WHERE revision > 1",
    """CREATE TABLE pairs (
        document INTEGER NOT NULL REFERENCES documents, question INTEGER NOT NULL,
        number INTEGER NOT NULL, answer INTEGER NOT NULL,
        PRIMARY KEY (document, question, number, answer)
    ) WITHOUT ROWID""",
    """CREATE VIEW questions_with_answers AS
    SELECT
        documents.name AS document,
        documents.date,
        documents.asker,
        documents.minister,
        documents.title,
        sub_questions.number,
        asked.text AS question,
        answer.text AS answer
    FROM sub_questions
    JOIN documents ON documents.id = sub_questions.document
    JOIN passages AS asked ON asked.id = sub_questions.passage
    LEFT JOIN pairs
        ON pairs.document = sub_questions.document
        AND pairs.question = sub_questions.passage
        AND pairs.number = sub_questions.number
    LEFT JOIN passages AS answer ON answer.id = pairs.answer""",
)
_REVISION = """
    UPDATE revisions SET content = ?, original = ?, checksum = ?, model = ?
    WHERE document = ? AND revision = ?
"""
_NAME = "(SELECT name FROM documents WHERE id = document)"
_TOGETHER = (
    "CASE WHEN part = 'question' THEN (SELECT group_concat(number, ' ') FROM ("
    "SELECT number FROM sub_questions WHERE sub_questions.document = passages.document"
    " AND passage = passages.id ORDER BY number)) END"
)
_OF_DOCUMENTS = (
    "name, identity, revision, title, language, parliament, chamber, session, number, identifier,"
    " bulletin, asker, minister, asked_on, answered_on, ministers, date, questions, answers,"
    " unanswered, problems, first_passage, last_passage"
)
_OF_REVISIONS = f"{_NAME}, revision, problems, file, path, sha256, imported_at, content, original"
_OF_PROBLEMS = (
    f"{_NAME}, position, kind, numbers, words, first_line, last_line, first_page, last_page"
)
_OF_PASSAGES = (
    f"id, {_NAME}, (SELECT language FROM documents WHERE id = document), {_TOGETHER}, part, number,"
    " answers_to, text, translation, first_line, last_line, first_page, last_page"
)
_CHECKSUMS = (
    f"UPDATE documents SET checksum = sum_of_3({_OF_DOCUMENTS})",
    f"UPDATE revisions SET origin_checksum = sum_of_3({_OF_REVISIONS})",
    f"UPDATE problems SET checksum = sum_of_3({_OF_PROBLEMS})",
    f"UPDATE passages SET checksum = sum_of_3({_OF_PASSAGES})",
)


def migrate(connection: Connection) -> None:
    """Makes schema 3 of schema 2, within the transaction that has begun.

    The documents are written anew, with their ministers apart, so that one that is imported again
    is known as the same.

    Raises:
        LibraryError: A text or a document is not what was kept, which only damage can explain.
    """
    connection.create_function("sum_of_2", 2, checksums_of_2.checksum, deterministic=True)
    connection.create_function("sum_of_3", -1, checksum, deterministic=True)
    if any(connection.execute(sql).value() is not None for sql in _DAMAGED):
        raise damaged(connection.path)
    for statement in _TABLES:
        connection.execute(statement)
    for key, first, newest, revision, document in _documents(connection):
        kept = rows.model(to_json.as_dict(document))
        model = to_json.named(document.name, kept.text)
        columns = (kept.content, kept.original, checksum(model), model, key, revision)
        connection.execute(_REVISION, columns)
        if revision == newest:
            _fill(connection, key, first, document)
    for statement in _CHECKSUMS:
        connection.execute(statement)


def _documents(connection: Connection) -> Iterator[tuple[int, int, int, int, Document]]:
    """Yields every revision: key, first passage, the newest one's number, its own, the document."""
    named = "SELECT id, name, first_passage, revision FROM documents ORDER BY id"
    kept = "SELECT revision, model FROM revisions WHERE document = ? ORDER BY revision"
    for key, name, first, newest in connection.execute(named).fetchall():
        for revision, model in connection.execute(kept, (key,)).fetchall():
            try:
                yield key, first, newest, revision, from_json.parsed(model.encode(), name)
            except (UnreadableDataError, AttributeError):
                raise damaged(connection.path) from None


def _fill(connection: Connection, key: int, first: int, document: Document) -> None:
    """Writes what the new tables and columns hold of a document, and what schema 1 left out."""
    metadata, passages = document.metadata, tuple(document.passages())
    if metadata.apart:
        several = json.dumps(metadata.apart, ensure_ascii=False)
        connection.execute("UPDATE documents SET ministers = ? WHERE id = ?", (several, key))
    for position, name in enumerate(metadata.ministers):
        connection.execute("INSERT INTO ministers VALUES (?, ?, ?)", (key, position, name))
    for row in table_rows.pair_rows(document, passages):
        pair = (key, first + row.question, row.number, first + row.answer)
        connection.execute("INSERT OR IGNORE INTO pairs VALUES (?, ?, ?, ?)", pair)
    for asked in table_rows.question_rows(document, passages):  # of one number, 1 held one
        question = (key, asked.number, first + asked.passage)
        connection.execute("INSERT OR IGNORE INTO sub_questions VALUES (?, ?, ?)", question)
