"""The words for verdicts on quotations that all formats for people share."""

from collections.abc import Iterator

from qa_cli.model.verification import Change, Nearest, Origin, Verified
from qa_cli.render.phrases import UNOFFICIAL, count, lines, numbers_listed
from qa_cli.text.display import in_one_line, listed, short

_PARTS = {"question": "sub-question"}
_WHOSE = {"asker": "the asker", "minister": "the minister"}
_LONGEST = 200  # characters of words that are repeated
_LONGEST_SAME = 60  # characters of the same words that are shown on each side of a change


def verdict(verified: Verified) -> str:
    """Returns "verbatim", "altered: number and word", "absent".

    Of words that only an older text holds, "verbatim in revision 1, no longer in 2".
    """
    if verified.origin and verified.no_longer_in is not None:
        newest = verified.no_longer_in
        return f"verbatim in revision {verified.origin.revision}, no longer in {newest}"
    kinds = f": {listed(verified.kinds)}" if verified.kinds else ""
    return f"{verified.verdict}{kinds}"


def where(origin: Origin) -> str:
    """Returns "784-2020, answer to 1 and 2, lines 49-52"."""
    part = _part(origin)
    if origin.until:
        last, number = origin.until
        part += f" to {_PARTS.get(last, last)} {number or ''}".rstrip()
    return f"{origin.document}, {part}, {lines(origin.location)}"


def whose(origin: Origin) -> str:
    """Returns "the minister (Jan Jambon)"; where no one speaker is known, what it is part of."""
    if origin.speaker is None:
        if origin.until:
            return "more than one speaker"
        article = "an" if origin.part[0] in "aeiou" else "a"
        return f"{article} {origin.part}, of nobody known"
    name = f" ({origin.name})" if origin.name else ""
    who = f"{_WHOSE[origin.speaker]}{name}"
    return f"an {UNOFFICIAL} of {who}" if origin.unofficial else who


def changed(change: Change) -> str:
    """Returns a run of words, marked where it is no part of both: [-removed-] and {+added+}."""
    text = in_one_line(change.text)
    match change.op:
        case "removed":
            return f"[-{text}-]"
        case "added":
            return f"{{+{text}+}}"
        case "omitted":
            return "[...]"
        case "same":
            return text


def compared(verified: Verified) -> list[tuple[str, str]]:
    """Returns the quotation as it differs from its source: runs of text, each with what it is.

    Of long runs of the same words only what is beside a change is shown.
    """
    if not verified.changes:
        return [("same", in_one_line(verified.quotation.text))]
    last = len(verified.changes) - 1
    return [
        (change.op, _same(change.text, first=at == 0, last=at == last))
        if change.op == "same"
        else (change.op, changed(change))
        for at, change in enumerate(verified.changes)
    ]


def remarks(verified: Verified) -> Iterator[str]:
    """Yields what else is to be said of a verdict, a line each."""
    if not verified.quotation.closed:
        yield "its closing mark is missing; read up to the end of the paragraph"
    yield from _marks(verified)
    if verified.also:
        others = count(verified.places - 1, "other place")
        yield f"also in {others}: {'; '.join(map(where, verified.also))}"
    if verified.nearest:
        yield _nearest(verified.nearest)
    if verified.runs:
        runs = "; ".join(f"{_quoted(run.text)} ({where(run.origin)})" for run in verified.runs)
        yield f"put together of words from several places: {runs}"


def _marks(verified: Verified) -> Iterator[str]:
    """Yields what omission marks, insertions and marks of footnotes stand for."""
    for omission in verified.omissions:
        if omission.left_out:
            negation = ", a negation" if omission.negation else ""
            yield f"{omission.mark} leaves out {_quoted(omission.left_out)}{negation}"
    for insertion in verified.insertions:
        own = f"{insertion.text} is the writer's own{', a negation' if insertion.negates else ''}"
        negation = ", a negation" if insertion.negation else ""
        instead = f", instead of {_quoted(insertion.replaced)}{negation}"
        yield f"{own}{instead if insertion.replaced else ''}"
    for number in verified.spaced_numbers:
        yield f"{_quoted(number)} is taken for one number; it may be two"
    for cut in verified.cut_off:
        begins = "begins" if cut.side == "before" else "goes on"
        what = "a negation" if cut.what == "negation" else "the unit of its last number"
        yield f"the sentence {begins} {_quoted(cut.text)}, {what}"
    if verified.footnote_marks:
        yield f"without the source's footnote marks: {', '.join(verified.footnote_marks)}"


def _nearest(nearest: Nearest) -> str:
    origin = nearest.origin
    if nearest.verbatim:
        other = nearest.not_of and not origin.unofficial and _called(nearest.not_of)
        but = f", not of {other}" if other else ""
        return f"these are words of {whose(origin)}{but}: {where(origin)}"
    words = f"{nearest.shared} of {count(nearest.words, 'word')}"
    return f"nearest, {words}: {where(origin)}, {whose(origin)}: {_quoted(nearest.text)}"


def _called(speaker: str) -> str:
    """Returns "the minister", "the asker" or a name."""
    return _WHOSE.get(speaker, speaker)


def _part(origin: Origin) -> str:
    if origin.part == "answer" and origin.to:
        return f"answer to {numbers_listed(origin.to)}"
    part = _PARTS.get(origin.part, origin.part)
    return part if origin.number is None else f"{part} {origin.number}"


def _same(text: str, *, first: bool, last: bool) -> str:
    text = in_one_line(text)
    if len(text) <= 2 * _LONGEST_SAME:
        return text
    before = "" if first else text[:_LONGEST_SAME].rpartition(" ")[0]
    after = "" if last else text[-_LONGEST_SAME:].partition(" ")[2]
    return f"{before} … {after}".strip()


def _quoted(text: str) -> str:
    return f'"{short(in_one_line(text), _LONGEST)}"'
