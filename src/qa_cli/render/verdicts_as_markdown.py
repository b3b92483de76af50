"""Verdicts on quotations as Markdown: a list, what is to be said of each below it."""

from collections.abc import Iterator

from qa_cli.model.verification import Verification, Verified
from qa_cli.render import verdict_phrases as phrases
from qa_cli.render.markdown_text import escape


def render(result: Verification) -> Iterator[str]:
    """Yields an item a quotation."""
    for verified in result.quotes:
        yield "".join(f"{line}\n" for line in _lines(verified))


def _lines(verified: Verified) -> Iterator[str]:
    number = verified.quotation.line
    at = "" if number is None else f" (line {number})"
    words = " ".join(escape(text) for _, text in phrases.compared(verified))
    yield f"- **{phrases.verdict(verified)}**{at}: {words}"
    if origin := verified.origin:
        yield f"  - {escape(f'{phrases.where(origin)}; words of {phrases.whose(origin)}')}"
    yield from (f"  - {escape(remark)}" for remark in phrases.remarks(verified))
