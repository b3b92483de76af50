"""CSV about the library: a row a document, or a version of it."""

from collections.abc import Iterator

from qa_cli.holdings import Listed, Listing
from qa_cli.render.as_csv import table


def listing(result: Listing) -> Iterator[str]:
    """Yields a row for each document, or each version of it."""
    return table(",".join(Listed._fields), result.documents)
