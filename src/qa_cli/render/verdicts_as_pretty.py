"""Verdicts on quotations for a terminal."""

from collections.abc import Iterator

from rich.text import Text

from qa_cli.model.verification import Verdict, Verification, Verified
from qa_cli.render import screen
from qa_cli.render import verdict_phrases as phrases
from qa_cli.render.phrases import count
from qa_cli.render.query_note_phrases import verdicts
from qa_cli.render.screen import Block, Line, heading, line

_INDENT = 2
_STYLES: dict[Verdict, str] = {"verbatim": "answer", "altered": "match", "absent": "match"}
_OLDER = "match"  # verbatim, but no longer
_CHANGES = {"removed": "match", "added": "answer", "omitted": "faint", "same": ""}


def render(result: Verification, *, width: int, color: bool) -> Iterator[str]:
    """Yields a block a quotation and, of an article, how many there are of each verdict."""
    blocks = [_block(verified) for verified in result.quotes]
    if result.file is not None and result.total:
        total = count(result.total, "quotation")
        blocks.append([heading(total, "heading", verdicts(result.counts))])
    yield screen.printed(blocks, width, color=color)


def _block(verified: Verified) -> Block:
    number = verified.quotation.line
    style = _STYLES[verified.verdict] if verified.no_longer_in is None else _OLDER
    block = [
        heading(phrases.verdict(verified).capitalize(), style, f"line {number}" if number else "")
    ]
    text = Text(" ").join(
        screen.styled(run, _CHANGES[op]) for op, run in phrases.compared(verified)
    )
    block.append(Line(text, _INDENT))
    if origin := verified.origin:
        place = f"{phrases.where(origin)}; words of {phrases.whose(origin)}"
        block.append(line(place, "faint", indent=_INDENT))
    block += [line(remark, indent=_INDENT) for remark in phrases.remarks(verified)]
    return block
