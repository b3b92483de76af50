"""Finds the quotations of an article."""

import re
from collections.abc import Iterable, Iterator, Sequence

from qa_cli.model.verification import Quotation, Quotations
from qa_cli.reading.quotations import article, attribution, marks
from qa_cli.reading.quotations.article import Block

_WORDS = re.compile(r"[^\W_]+(?:['’.,-][^\W_]+)*")
_FEW = 3  # words between single marks, or within another quotation, that make a quotation
_SOURCE = re.compile(r"\n[^\S\n]*+(?:—|–|--|-)[^\S\n]*+(?P<who>[^\n]{1,200})(?:\n\s*+)?$")
_ONLY_SOURCE = re.compile(r"\s*(?:—|–|--|-)[^\n]{1,200}\s*")
_MARKS = "\"“”„‟«»‘’‚‹›'"


def in_article(path: str) -> Quotations:
    """Returns the quotations of the file `path` ("-": standard input), and what has no beginning.

    Raises:
        UnreadableDataError: It cannot be read.
    """
    blocks = _prepared(article.blocks(path))
    return Quotations(tuple(_found(blocks)), tuple(_unopened(blocks)))


def in_text(text: str, *, markdown: bool = False) -> list[Quotation]:
    """Returns the quotations of a plain text, or of Markdown, whose lines end in line feeds."""
    return _found(_prepared(article.of_text(text, markdown=markdown)))


def _prepared(blocks: Iterable[Block]) -> list[Block]:
    """Returns the blocks with common marks, those as one through which a quotation goes on."""
    common = [block._replace(text=marks.with_common_marks(block.text)) for block in blocks]
    return list(_joined(common))


def _found(blocks: Sequence[Block]) -> list[Quotation]:
    found: list[Quotation] = []
    for at, block in enumerate(blocks):
        before = blocks[at - 1].text if at and not blocks[at - 1].quoted else ""
        after = blocks[at + 1].text if block.quoted and at + 1 < len(blocks) else ""
        found += _of_block(block, before, after)
    return found


def _unopened(blocks: Iterable[Block]) -> Iterator[int]:
    """Yields the lines on which a quotation ends that no mark opens."""
    for block in blocks:
        yield from map(block.line, marks.unopened(block.text))


def _joined(blocks: Sequence[Block]) -> Iterator[Block]:
    """Yields the blocks, those as one through which a quotation goes on.

    Each paragraph of such a quotation begins with the mark, and only the last one ends with it.
    """
    held = last = None
    for block in blocks:
        if held and last and len(held.text) < marks.MOST_UNCLOSED and _goes_on(last, block):
            held = _with(held, block)
        else:
            if held:
                yield held
            held = block
        last = block
    if held:
        yield held


def _with(held: Block, block: Block) -> Block:
    """Returns a block that goes on with another one, whose mark at the beginning is left out."""
    mark = len(block.text) - len(block.text.lstrip()) + 1
    moved = len(held.text) + len("\n\n") - mark
    lines = tuple((max(0, start + moved), line) for start, line in block.lines)
    return Block(f"{held.text}\n\n{block.text[mark:]}", (*held.lines, *lines))


def _goes_on(block: Block, following: Block) -> bool:
    """Returns whether a quotation that a paragraph opens goes on in the next one."""
    mark = marks.opening(following.text)
    if mark is None or block.quoted or following.quoted:
        return False
    unclosed = [span for span in marks.spans(block.text) if not span.closed]
    return bool(unclosed) and block.text[unclosed[0].start - 1] == mark


def _of_block(block: Block, before: str, after: str) -> Iterator[Quotation]:
    """Yields the quotations of a block: itself, if it is one, and those between marks in it."""
    whole = ""
    if block.quoted:
        source = _SOURCE.search(block.text)
        text = block.text[: source.start()] if source else block.text
        who = source["who"] if source else block.ending
        whole = _clean(text)
        if _WORDS.search(whole) and not _ONLY_SOURCE.fullmatch(text):
            start = len(text) - len(text.lstrip())
            given = attribution.given(before, f", {who}" if who else after)
            if who and not given:
                given = attribution.given(f"{who}: ", "")
            yield Quotation(whole, block.line(start), given.speaker, name=given.name)
    depths: list[int] = []
    for span in marks.spans(block.text):
        text = _clean(block.text[span.start : span.end])
        words = len(_WORDS.findall(text))
        depths = [end for end in depths if end > span.start]
        inner = bool(depths) or block.quoted
        if not words or (words < _FEW and (span.single or inner)) or text == whole:
            continue
        depths.append(span.end)
        given = attribution.given(
            block.text[max(0, span.start - 1 - attribution.REACH) : span.start - 1],
            block.text[span.end + 1 : span.end + 1 + attribution.REACH],
        )
        line = block.line(span.start)
        yield Quotation(text, line, given.speaker, span.closed, given.name)


def _clean(text: str) -> str:
    """Returns a quotation on as few lines as it has paragraphs, without marks around all of it."""
    paragraphs = re.split(r"\n[ \t]*\n", text.replace("\u200b", ""))
    cleaned = "\n\n".join(filter(None, (" ".join(one.split()) for one in paragraphs)))
    stripped = cleaned.strip(_MARKS + " ")
    wrapped = cleaned[:1] in _MARKS and len(marks.spans(cleaned)) == 1
    return stripped if wrapped else cleaned
