"""The words in which all formats for people speak of the library."""

from qa_cli.holdings import Listed
from qa_cli.render.phrases import count


def listed_counts(document: Listed) -> str:
    """Returns "3 sub-questions", and how many are unanswered and what could not be matched."""
    counts = [count(document.questions, "sub-question")]
    counts += [f"{document.unanswered:,} unanswered"] if document.unanswered else []
    counts += [count(document.problems, "problem")] if document.problems else []
    return ", ".join(counts)


def version(document: Listed) -> str:
    """Returns "version 1 of 2, from vraag.pdf, imported 2026-11-24"."""
    which = f"version {document.version} of {document.versions}"
    return (
        f"{which}, from {document.file or 'standard input'}, imported {document.imported_at[:10]}"
    )
