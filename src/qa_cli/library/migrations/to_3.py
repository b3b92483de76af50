"""Schema 2 -> 3: each of several ministers apart, and which answer answers which sub-question.

Until then a document had its ministers in one text, and the view paired answers by number alone,
though several sub-questions may have one number.
"""

from collections.abc import Iterator

from qa_cli.errors.files import UnreadableDataError
from qa_cli.library import rows, table_rows
from qa_cli.library.checksums import checksum
from qa_cli.library.connection import Connection, damaged
from qa_cli.model import from_json, to_json
from qa_cli.model.document import Document

_TABLES = (
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


def migrate(connection: Connection) -> None:
    """Makes schema 3 of schema 2, within the transaction that has begun.

    The documents are written anew, with their ministers apart, so that one that is imported again
    is known as the same.

    Raises:
        LibraryError: A document cannot be read, which only damage can explain.
    """
    for statement in _TABLES:
        connection.execute(statement)
    for key, first, newest, revision, document in _documents(connection):
        kept = rows.model(to_json.as_dict(document))
        model = to_json.named(document.name, kept.text)
        columns = (kept.content, kept.original, checksum(model), model, key, revision)
        connection.execute(_REVISION, columns)
        if revision == newest:
            _fill(connection, key, first, document)


def _documents(connection: Connection) -> Iterator[tuple[int, int, int, int, Document]]:
    """Yields every revision: key, first passage, the newest one's number, its own, the document."""
    named = "SELECT id, name, first_passage, revision FROM documents ORDER BY id"
    kept = "SELECT revision, model, checksum FROM revisions WHERE document = ? ORDER BY revision"
    for key, name, first, newest in connection.execute(named).fetchall():
        for revision, model, expected in connection.execute(kept, (key,)).fetchall():
            try:
                if checksum(model) != expected:
                    raise damaged(connection.path)
                yield key, first, newest, revision, from_json.parsed(model.encode(), name)
            except (UnreadableDataError, AttributeError):
                raise damaged(connection.path) from None


def _fill(connection: Connection, key: int, first: int, document: Document) -> None:
    """Writes the rows of the new tables."""
    for position, name in enumerate(document.metadata.ministers):
        connection.execute("INSERT INTO ministers VALUES (?, ?, ?)", (key, position, name))
    for row in table_rows.pair_rows(document, tuple(document.passages())):
        pair = (key, first + row.question, row.number, first + row.answer)
        connection.execute("INSERT OR IGNORE INTO pairs VALUES (?, ?, ?, ?)", pair)
