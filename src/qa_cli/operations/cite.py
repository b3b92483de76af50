"""Decides what `cite` was asked for: a document and sub-questions, or words that stand there."""

from collections.abc import Sequence

from qa_cli.model.citation import Citation
from qa_cli.model.notes import Note
from qa_cli.operations import first_argument
from qa_cli.operations.cite_document import Cited, cite_document


def cite(
    words: Sequence[str],
    *,
    named: str | None,
    otherwise: str | None,
    quote: str | None = None,
    cited: Cited = "both",
    library: str | None = None,
) -> tuple[Citation | None, list[Note]]:
    """Returns a reference, and what to say of it; None where the words to `quote` are not there.

    `words` are a document and sub-questions of it. The document is the one that an option `named`,
    the first of `words`, or else the one called `otherwise` (None: the bundled one).

    Raises:
        ContradictingOptionsError: Words are to be found, and sub-questions are given.
        QaError: As `cite_document`, `cite_quotation` and `documents.find` say.
    """
    if quote is not None:
        from qa_cli.operations.cite_quotation import cite_quotation  # noqa: PLC0415 (loads search)

        name = first_argument.only(words, named=named)
        return cite_quotation(quote, name, cited=cited, library=library)
    name, numbers, document, notes = first_argument.find(
        words, named=named, otherwise=otherwise, library=library
    )
    found, more = cite_document(name, document, numbers, cited=cited, library=library)
    return found, [*notes, *more]
