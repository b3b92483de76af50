"""Verdicts on quotations as JSON, a promise as `as_json` says."""

from collections.abc import Iterator
from typing import Any

from qa_cli.model.to_json import lines_of
from qa_cli.model.verification import Nearest, Origin, Verification, Verified
from qa_cli.render.json_text import dump


def render(result: Verification) -> Iterator[str]:
    """Yields one JSON object."""
    yield dump(
        file=result.file,
        quotes=list(map(_quote, result.quotes)),
        total=result.total,
        verbatim=result.count("verbatim"),
        altered=result.count("altered"),
        absent=result.count("absent"),
        only_older=result.only_older,
        unopened=list(result.unopened),
    )


def _quote(verified: Verified) -> dict[str, Any]:
    quotation = verified.quotation
    origin = _origin(verified.origin) if verified.origin else dict.fromkeys(Origin._fields)
    return {
        "text": quotation.text,
        "line": quotation.line,
        "closed": quotation.closed,
        "given_to": quotation.speaker,
        "given_name": quotation.name,
        "verdict": verified.verdict,
        "kinds": list(verified.kinds),
        **origin,
        "no_longer_in": verified.no_longer_in,
        "diff": [change._asdict() for change in verified.changes],
        "omissions": [omission._asdict() for omission in verified.omissions],
        "insertions": [insertion._asdict() for insertion in verified.insertions],
        "footnote_marks": list(verified.footnote_marks),
        "spaced_numbers": list(verified.spaced_numbers),
        "cut_off": [cut._asdict() for cut in verified.cut_off],
        "also": list(map(_origin, verified.also)),
        "places": verified.places,
        "nearest": _nearest(verified.nearest) if verified.nearest else None,
        "runs": [{"text": run.text, **_origin(run.origin)} for run in verified.runs],
    }


def _origin(origin: Origin) -> dict[str, Any]:
    until = origin.until and {"part": origin.until[0], "number": origin.until[1]}
    return {
        **origin._asdict(),
        "to": list(origin.to),
        "location": lines_of(origin.location),
        "until": until,
    }


def _nearest(nearest: Nearest) -> dict[str, Any]:
    return {
        **_origin(nearest.origin),
        "text": nearest.text,
        "shared": nearest.shared,
        "words": nearest.words,
        "verbatim": nearest.verbatim,
        "not_of": nearest.not_of,
    }
