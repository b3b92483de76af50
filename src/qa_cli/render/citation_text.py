"""A reference as a lawyer, journalist or scholar prints it: a style's template, filled in."""

import re
from collections.abc import Sequence

from qa_cli.model.citation import FIELD, OPTIONAL, Citation, Style
from qa_cli.render import phrases
from qa_cli.text.display import listed

_YEARS = re.compile(r"(\d{4})\s*[-–]\s*(\d{4})")
_FEW = 2  # numbers in a row that are listed one by one


def reference(citation: Citation) -> str:
    """Returns the reference, in the language of the document; what is not stated is left out."""
    values = _values(citation)

    def filled(template: str) -> str:
        return FIELD.sub(lambda field: values.get(field[1], ""), template)

    def optional(match: re.Match[str]) -> str:
        names = FIELD.findall(match[1])
        return filled(match[1]) if all(map(citation.states, names)) else ""

    template = citation.template
    parts, end = [], 0
    for match in OPTIONAL.finditer(template):
        parts += [filled(template[end : match.start()]), optional(match)]
        end = match.end()
    text = "".join([*parts, filled(template[end:])])
    return text[:1].upper() + text[1:]


def part(citation: Citation) -> str:
    """Returns "antwoord op vraag 4 en 5"; "" for a whole document."""
    if citation.part is None:
        return ""
    asked, answered, style = citation.questions, citation.answers, citation.style
    questions, answers = numbers(asked, style), numbers(answered, style)
    counted = answered if citation.part == "answer" else asked
    return _named(citation.part, counted, style).format(
        question=_named("question", asked, style).format(questions=questions),
        answer=_named("answer", answered, style).format(answers=answers),
        questions=questions,
        answers=answers,
    )


def _named(kind: str, found: Sequence[int], style: Style) -> str:
    """Returns what a part of this kind is called, of one sub-question or of several."""
    several = f"{kind}_several" if len(found) > 1 else kind
    return style.parts.get(several, style.parts[kind])


def numbers(found: Sequence[int], style: Style) -> str:
    """Returns "4 en 5", "4, 7 en 9", and "1 t/m 9" for more than two in a row."""
    if len(found) > _FEW and list(found) == list(range(found[0], found[-1] + 1)):
        return f"{found[0]} {style.to} {found[-1]}"
    return joined(list(map(str, found)), style)


def joined(words: Sequence[str], style: Style) -> str:
    """Returns "a, b en c"."""
    return f" {style.and_} ".join(filter(None, (", ".join(words[:-1]), *words[-1:])))


def session(citation: Citation) -> str:
    """Returns "2024/25", as the style writes it; what is no pair of years stays as printed."""
    stated = citation.metadata.session or ""
    years = _YEARS.search(stated)
    if not years:
        return stated
    return citation.style.session.format(first=years[1], last=years[2], short=years[2][2:])


def date(iso: str | None, style: Style) -> str:
    """Returns "18 november 2024" for "2024-11-18"."""
    year, month, day = map(int, (iso or "").split("-")) if iso else (0, 0, 0)
    if not iso:
        return ""
    name = style.months[month - 1]
    return style.date.format(day=day, month=name, Month=name.capitalize(), year=year)


def sources(citation: Citation) -> list[tuple[str, str]]:
    """Returns what traces a reference to its source, each fact with its label."""
    metadata, origin = citation.metadata, citation.origin
    revision, newest = citation.revision, citation.no_longer_in
    facts = (
        ("name", citation.document.name),
        ("location", locations(citation)),
        ("file", origin.file),
        ("SHA-256", origin.sha256),
        ("identifier", metadata.identifier),
        ("bulletin", metadata.bulletin),
        ("revision", f"{revision}, no longer in {newest}" if revision else None),
        ("quotation", f'"{citation.quote}"' if citation.quote else None),
    )
    return [(label, value) for label, value in facts if value]


def locations(citation: Citation) -> str:
    """Returns "lines 36-39 and 57", or pages where there are pages: where each passage stands."""
    if len(citation.lines) == 1:
        return phrases.lines(citation.lines[0])
    noun = "pages" if citation.lines[0].pages else "lines"
    reaches = list(dict.fromkeys(map(phrases.reach, citation.lines)))
    if len(reaches) == 1 and not phrases.is_several(citation.lines[0]):
        return phrases.lines(citation.lines[0])
    return f"{noun} {listed(reaches)}"


def _values(citation: Citation) -> dict[str, str]:
    metadata, style = citation.metadata, citation.style
    return {
        "part": part(citation),
        "body": style.body or "",
        "session": session(citation),
        "number": metadata.number or "",
        "identifier": (metadata.identifier or "").replace(" ", ""),
        "bulletin": metadata.bulletin or "",
        "asker": joined(citation.askers, style),
        "minister": joined(citation.ministers, style),
        "asked_on": date(metadata.asked_on, style),
        "answered_on": date(metadata.answered_on, style),
    }
