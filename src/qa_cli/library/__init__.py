"""The reader's library: documents in one SQLite file, kept whole, listed and searched.

`schema.sql` says what it holds. `rows`, `table_rows` and `index_rows` make a document into rows;
`writer` keeps and removes documents, by way of `tables` and `index_writer`; `reader` lists and
returns them, `index` answers what search asks, `rescue` checks a library and gets out what can be
read of a damaged one. `database`, `schema`, `migrations` and `connection` see to the file. The only
importer of sqlite3; it knows neither search nor reading nor rendering.
"""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from qa_cli.library import database
from qa_cli.library.database import exists

if TYPE_CHECKING:
    from qa_cli.library.reader import Reader
    from qa_cli.library.rows import Prepared
    from qa_cli.library.writer import Writer

__all__ = ["exists", "of_one", "reading", "writing"]


def reading(path: Path) -> "Reader":
    """Returns the library at `path`, to be read.

    Raises:
        LibraryError: It is not a library of this `qa`, or damaged.
    """
    from qa_cli.library.reader import Reader  # noqa: PLC0415 (only a reader needs it)

    return Reader(database.for_reading(path))


def writing(path: Path, waiting: Callable[[], None] = lambda: None) -> "Writer":
    """Returns the library at `path`, to be written to; it is made where there is none.

    Raises:
        LibraryError: It is not a library of this `qa`, damaged, or cannot be written to.
    """
    from qa_cli.library.writer import Writer  # noqa: PLC0415 (only a writer needs it)

    return Writer(database.for_writing(path), waiting)


def of_one(document: "Prepared") -> "Reader":
    """Returns a library in memory that holds one document."""
    from qa_cli.library.reader import Reader  # noqa: PLC0415
    from qa_cli.library.writer import Writer  # noqa: PLC0415

    connection = database.in_memory()
    writer = Writer(connection)
    writer.keep(document)
    writer.commit()
    return Reader(connection)
