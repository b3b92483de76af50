"""Schema 1 -> 2: metadata, facts instead of sentences, checksums, and "revision" for "version".

The documents keep their names. Tables that change are made anew beside the old ones, filled from
them, and take their places; the other tables stay as they are.
"""

import json
from collections.abc import Iterator

from qa_cli.errors.files import UnreadableDataError
from qa_cli.library import rows, table_rows
from qa_cli.library.connection import Connection, damaged
from qa_cli.library.migrations import problems_of_1
from qa_cli.library.migrations.checksums_of_2 import checksum
from qa_cli.model import from_json, naming, to_json
from qa_cli.model.document import Document

_BEGINNING = (
    "DROP VIEW questions_with_answers",
    """CREATE TABLE new_documents (
        id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, identity TEXT NOT NULL UNIQUE,
        revision INTEGER NOT NULL, title TEXT NOT NULL, language TEXT NOT NULL,
        parliament TEXT, chamber TEXT, session TEXT, number TEXT, identifier TEXT, bulletin TEXT,
        asker TEXT, minister TEXT, asked_on TEXT, answered_on TEXT, date TEXT,
        questions INTEGER NOT NULL, answers INTEGER NOT NULL, unanswered INTEGER NOT NULL,
        problems INTEGER NOT NULL,
        first_passage INTEGER NOT NULL UNIQUE, last_passage INTEGER NOT NULL
    )""",
    """CREATE TABLE revisions (
        document INTEGER NOT NULL REFERENCES documents, revision INTEGER NOT NULL,
        problems INTEGER NOT NULL, file TEXT NOT NULL, path TEXT, sha256 TEXT NOT NULL,
        imported_at TEXT NOT NULL, content TEXT NOT NULL, original TEXT NOT NULL,
        checksum INTEGER NOT NULL, model TEXT NOT NULL,
        PRIMARY KEY (document, revision)
    )""",
    """CREATE TABLE new_problems (
        document INTEGER NOT NULL REFERENCES documents, position INTEGER NOT NULL,
        kind TEXT NOT NULL, numbers TEXT NOT NULL, words TEXT NOT NULL,
        first_line INTEGER, last_line INTEGER, first_page INTEGER, last_page INTEGER,
        PRIMARY KEY (document, position)
    ) WITHOUT ROWID""",
    """CREATE TABLE new_passages (
        id INTEGER PRIMARY KEY, document INTEGER NOT NULL REFERENCES documents,
        part TEXT NOT NULL CHECK (
            part IN ('title', 'introduction', 'question', 'answer', 'remark', 'footnote')
        ),
        number INTEGER, answers_to TEXT NOT NULL, text TEXT NOT NULL, translation TEXT,
        first_line INTEGER NOT NULL, last_line INTEGER NOT NULL,
        first_page INTEGER, last_page INTEGER, checksum INTEGER NOT NULL
    )""",
    """CREATE TABLE new_sub_questions (
        document INTEGER NOT NULL REFERENCES documents, number INTEGER NOT NULL,
        passage INTEGER NOT NULL, PRIMARY KEY (document, number, passage)
    ) WITHOUT ROWID""",
    "INSERT INTO new_sub_questions SELECT document, number, passage FROM sub_questions",
)
_REVISION = """
    INSERT INTO revisions (
        document, revision, problems, file, sha256, imported_at, content, original, checksum, model
    )
    SELECT document, version, problems, file, sha256, imported_at,
           :content, :original, :checksum, :model
    FROM versions WHERE document = :document AND version = :revision
"""
_DOCUMENT = """
    INSERT INTO new_documents (
        id, name, identity, revision, title, language, parliament, number, asker, minister,
        asked_on, answered_on, date, questions, answers, unanswered, problems,
        first_passage, last_passage
    )
    SELECT id, name, :identity, version, title, language, parliament, number, asker, minister,
           asked_on, answered_on, date, questions, answers, :unanswered, problems,
           first_passage, last_passage
    FROM documents WHERE id = :document
"""
_PROBLEM = """
    INSERT INTO new_problems (
        document, position, kind, numbers, words, first_line, last_line, first_page, last_page
    )
    SELECT document, position, :kind, :numbers, :words, first_line, last_line, first_page, last_page
    FROM problems WHERE document = :document AND position = :position
"""
_PASSAGES = """
    INSERT INTO new_passages (
        id, document, part, number, answers_to, text, translation,
        first_line, last_line, first_page, last_page, checksum
    )
    SELECT id, document, part, number, answers_to, text, translation,
           first_line, last_line, first_page, last_page, checksum(text, translation)
    FROM passages
"""
_OLD = ("documents", "versions", "problems", "passages", "sub_questions")
_END = (
    *(f"DROP TABLE {table}" for table in _OLD),
    *(
        f"ALTER TABLE new_{table} RENAME TO {table}"
        for table in ("documents", "problems", "passages", "sub_questions")
    ),
    "CREATE INDEX documents_by_date ON documents (date)",
    "CREATE INDEX documents_by_asker ON documents (asker)",
    "CREATE INDEX documents_by_minister ON documents (minister)",
    "CREATE INDEX documents_by_parliament ON documents (parliament)",
    "CREATE INDEX revisions_by_file ON revisions (sha256)",
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
    LEFT JOIN answer_links
        ON answer_links.document = sub_questions.document
        AND answer_links.kind = 'answers'
        AND answer_links.number = sub_questions.number
    LEFT JOIN passages AS answer ON answer.id = answer_links.passage""",
)


def migrate(connection: Connection) -> None:
    """Makes schema 2 of schema 1, within the transaction that has begun.

    Raises:
        LibraryError: A document cannot be read, which only damage can explain.
    """
    connection.create_function("checksum", 2, checksum, deterministic=True)
    for statement in _BEGINNING:
        connection.execute(statement)
    _fill_documents(connection)
    _fill_problems(connection)
    connection.execute(_PASSAGES)
    for statement in _END:
        connection.execute(statement)


def _fill_documents(connection: Connection) -> None:
    """Writes the documents and their revisions.

    What was another question by the rules of then may be the same by those of now; each stays a
    document of its own, and the first is the one that newer revisions are of.
    """
    identities: set[str] = set()
    for key, name, newest, revision, document in _documents(connection):
        kept = rows.model(to_json.as_dict(document))
        model = to_json.named(document.name, kept.text)
        columns = {
            "document": key,
            "revision": revision,
            "content": kept.content,
            "original": kept.original,
            "checksum": checksum(model),
            "model": model,
        }
        connection.execute(_REVISION, columns)
        if revision == newest:
            identity = naming.identity(document)
            identity += f"|{name}" if identity in identities else ""
            identities.add(identity)
            unanswered = table_rows.document_row(document, 0).unanswered
            connection.execute(
                _DOCUMENT, {"document": key, "identity": identity, "unanswered": unanswered}
            )


def _documents(connection: Connection) -> Iterator[tuple[int, str, int, int, Document]]:
    """Yields every revision: its key, its name, which is the newest, its number, the document."""
    models = connection.execute(
        "SELECT id, name, documents.version, versions.version, model"
        " FROM documents JOIN versions ON document = id ORDER BY id, versions.version"
    )
    for key, name, newest, revision, model in models.rows():
        try:
            yield key, name, newest, revision, from_json.parsed(model.encode(), name)
        except (UnreadableDataError, AttributeError):
            raise damaged(connection.path) from None


def _fill_problems(connection: Connection) -> None:
    """Writes the problems, the facts of each taken out of its sentence."""
    sentences = connection.execute("SELECT document, position, flaw, text FROM problems")
    for document, position, flaw, sentence in sentences.rows():
        facts = problems_of_1.facts(flaw, sentence)
        columns = {
            "document": document,
            "position": position,
            "kind": facts.kind,
            "numbers": json.dumps(facts.numbers),
            "words": json.dumps(facts.words, ensure_ascii=False),
        }
        connection.execute(_PROBLEM, columns)
