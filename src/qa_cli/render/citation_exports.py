"""A reference for the programs that keep references: CSL-JSON, BibTeX and RIS.

It is of the type `bill`, which legal styles print right, and an answer's author is the minister. No
name is taken apart into first and last: the source does not say which is which.
"""

import json
import re
from collections.abc import Iterator
from typing import Any, assert_never

from qa_cli.model.citation import Citation
from qa_cli.render import Export, FormatNotMadeError
from qa_cli.render import citation_text as text
from qa_cli.render.json_text import safe
from qa_cli.text.display import in_one_line, visible

_TEX = {
    "\\": r"\textbackslash{}", "{": r"\{", "}": r"\}", "$": r"\$", "&": r"\&", "#": r"\#",
    "%": r"\%", "_": r"\_", "~": r"\textasciitilde{}", "^": r"\textasciicircum{}",
}  # fmt: skip
_SPECIAL = re.compile(r"[\\{}$&#%_~^]")


def render(result: object, format: Export) -> Iterator[str]:
    """Yields a reference.

    Raises:
        FormatNotMadeError: It is something else, of which there is no such format.
    """
    if not isinstance(result, Citation):
        raise FormatNotMadeError(result, format)
    match format:
        case "csl-json":
            yield csl_json(result)
        case "bibtex":
            yield bibtex(result)
        case "ris":
            yield ris(result)
        case _:
            assert_never(format)


def csl_json(citation: Citation) -> str:
    """Returns CSL-JSON: a list of one item.

    Legal styles print a bill as collection, volume, number and, in brackets, a note: that is the
    session, the number with its sign, and the part. What traces it is an annotation, which is kept
    and not printed.
    """
    metadata, style = citation.metadata, citation.style
    day = _day(citation)
    item: dict[str, Any] = {
        "id": _key(citation),
        "type": "bill",
        "title": _title(citation),
        "author": [{"literal": name} for name in _authors(citation)],
        "authority": style.body,
        "container-title": style.collection,
        "volume": text.session(citation),
        "number": style.number.format(number=metadata.number) if metadata.number else None,
        "issue": metadata.bulletin,
        "section": text.part(citation),
        "issued": {"date-parts": [list(map(int, day.split("-")))]} if day else None,
        "language": citation.document.language,
        "note": text.part(citation),
        "annote": _note(citation),
    }
    given = {key: value for key, value in item.items() if value}
    return f"{safe(json.dumps([given], ensure_ascii=False, indent=2))}\n"


def bibtex(citation: Citation) -> str:
    """Returns a BibTeX entry, of the type that every style knows: the reference is in it whole."""
    day = _day(citation) or ""
    year, _, rest = day.partition("-")
    fields = {
        "author": " and ".join(f"{{{_tex(name)}}}" for name in _authors(citation)),
        "title": f"{{{_tex(_title(citation))}}}",
        "howpublished": _tex(text.reference(citation)),
        "number": _tex(citation.metadata.number or ""),
        "year": year,
        "month": str(int(rest.partition("-")[0])) if rest else "",
        "date": day,
        "language": citation.document.language,
        "note": _tex(_note(citation)),
    }
    given = ((name, value) for name, value in fields.items() if value)
    lines = [f"  {name} = {{{value}}}," for name, value in given]
    return visible("\n".join([f"@misc{{{_key(citation)},", *lines, "}", ""]))


def ris(citation: Citation) -> str:
    """Returns a RIS record; its tags are those that reference managers read for a bill."""
    metadata, style = citation.metadata, citation.style
    day = _day(citation) or ""
    tags = [
        ("TY", "BILL"),
        ("ID", _key(citation)),
        *(("AU", name) for name in _authors(citation)),
        ("TI", _title(citation)),
        ("T2", style.collection),
        ("PB", style.body),
        ("ET", text.session(citation)),
        ("M1", metadata.number),
        ("VL", metadata.bulletin),
        ("SE", text.part(citation)),
        ("PY", day[:4]),
        ("DA", day.replace("-", "/")),
        ("LA", citation.document.language),
        ("N1", text.reference(citation)),
        ("N1", _note(citation)),
    ]
    lines = [f"{tag}  - {in_one_line(value)}" for tag, value in tags if value]
    return visible("\n".join([*lines, "ER  - ", ""]))


def _title(citation: Citation) -> str:
    return in_one_line(citation.document.title.text)


def _authors(citation: Citation) -> tuple[str, ...]:
    """Returns whose words are cited: who asked, or for what holds an answer the ministers."""
    if citation.part in {"question", None} or not citation.ministers:
        return citation.askers
    return citation.ministers


def _day(citation: Citation) -> str | None:
    metadata = citation.metadata
    if citation.part in {"answer", "pair", "same"}:
        return metadata.answered_on or metadata.asked_on
    return metadata.date


def _key(citation: Citation) -> str:
    parts = [citation.document.name, *map(str, citation.questions or citation.answers)]
    return "-".join(parts) if citation.part else citation.document.name


def _note(citation: Citation) -> str:
    return "; ".join(f"{label}: {in_one_line(value)}" for label, value in text.sources(citation))


def _tex(value: str) -> str:
    return _SPECIAL.sub(lambda sign: _TEX[sign[0]], in_one_line(value))
