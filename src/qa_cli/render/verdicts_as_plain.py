"""Verdicts on quotations as plain text: a line a quotation, its fields separated by tabs."""

from collections.abc import Iterator

from qa_cli.model.verification import Verification, Verified
from qa_cli.render import verdict_phrases as phrases
from qa_cli.text.display import in_one_line, with_line_end

_NONE = "-"


def render(result: Verification) -> Iterator[str]:
    """Yields a line a quotation, the fields of `_fields`."""
    for verified in result.quotes:
        yield with_line_end("\t".join(map(in_one_line, _fields(verified))))


def _fields(verified: Verified) -> Iterator[str]:
    """Yields line, verdict, where it is, whose words they are, the words, and what else to say.

    "-" stands for what there is none of.
    """
    origin = verified.origin
    yield _NONE if verified.quotation.line is None else str(verified.quotation.line)
    yield phrases.verdict(verified)
    yield phrases.where(origin) if origin else _NONE
    yield phrases.whose(origin) if origin else _NONE
    yield " ".join(text for _, text in phrases.compared(verified))
    yield "; ".join(phrases.remarks(verified)) or _NONE
