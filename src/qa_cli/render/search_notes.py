"""What a search says on stderr: what was relaxed, mended, left out or not found."""

from collections.abc import Iterator

from qa_cli.model.results import Found
from qa_cli.render.phrases import count
from qa_cli.text.display import listed, short

_MOST = 5  # words named of those that were not found
_RELAXED = {
    "pair": "no passage holds all the words; shown are sub-questions and answers that do together",
    "document": "no passage, nor a sub-question with its answer, holds all the words; "
    "shown are passages of documents that do",
    "words": "no document holds all the words; showing the passages that hold the most of them",
}
_MANY = 10  # passages with longer words, from which on they are named


def about(found: Found) -> Iterator[str]:
    """Yields a sentence for each thing that the reader should know of a search."""
    if found.missing:
        words = listed([f'"{short(word)}"' for word in found.missing[:_MOST]])
        yield f"{words} not found; left out" if found.hits else f"nothing found for {words}"
        if found.suggestions:
            yield f"nearest words: {', '.join(found.suggestions)}"
    elif not found.hits:
        yield "no passage, and no document, holds all that was asked for together"
    if found.relaxed:
        yield _RELAXED[found.relaxed]
    if found.left_out and not found.relaxed:
        words = listed([f'"{short(word)}"' for word in found.left_out[:_MOST]])
        yield f"no passage holds all the words; left out {words}"
    yield from _mended(found)
    if found.longer and found.longer.passages >= _MANY:
        yield (
            f"{count(found.longer.passages, 'passage')} hold only longer words:"
            f" {', '.join(found.longer.words)}"
            f"{', ...' if found.longer.number > len(found.longer.words) else ''}"
            " (--exact leaves them out)"
        )
    if found.excluded:
        yield f"left out {count(found.excluded, 'passage')} with the words after -"
    for word in found.cut:
        yield f'very many words begin or end with "{short(word)}"; the shortest were looked for'
    if len(found.hits) < found.total and not found.more:
        first = f"the first {len(found.hits):,}"
        yield f"{count(found.total, 'passage')}; {first} (--limit shows more, --all shows all)"


def _mended(found: Found) -> Iterator[str]:
    """Yields a sentence for each word that stands nowhere, with the words that come near."""
    mended: dict[str, dict[str, None]] = {}
    for hit in found.hits:
        for match in hit.matches:
            if match.how == "near":
                mended.setdefault(match.word, {})[match.matched] = None
    for word, forms in mended.items():
        near = ", ".join([*forms][:_MOST]) + (", ..." if len(forms) > _MOST else "")
        yield f'"{short(word)}" stands nowhere; shown is what comes near: {near}'
