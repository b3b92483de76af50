"""Reads a document in `qa`'s own JSON, as `data/document.schema.json` describes it.

The tests check documents against that schema. Here each value is checked as it is taken: what is
wrong is said at once, and no validation library is needed at run time.
"""

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_args

from qa_cli.errors.files import UnreadableDataError
from qa_cli.model.document import (
    Answer,
    AnswerKind,
    Call,
    Country,
    Document,
    Fact,
    Footnote,
    Remark,
    Sector,
    SubQuestion,
)
from qa_cli.model.json_values import (
    DamagedError,
    date,
    is_of,
    matching,
    numbers,
    objects,
    objects_if_any,
    optional,
    span,
    take,
    texts,
)
from qa_cli.model.metadata import STATED, Metadata
from qa_cli.model.passages import PARTS, Lines, Location, Paragraph

if TYPE_CHECKING:
    from qa_cli.errors.refusals import Unreadable

SCHEMA = 2  # of a document

_KINDS: tuple[AnswerKind, ...] = get_args(AnswerKind)
_LANGUAGE = re.compile("[a-z]{2}")
_CODE = re.compile("[A-Z]{2}")
_LONGEST_NAME = 200  # letters
_SLUG = re.compile("[a-z0-9]+(-[a-z0-9]+)*")


def read(path: Path, *, own: bool = False) -> Document:
    """Returns the document in the JSON file `path` (UTF-8); `own`: one that `qa` ships with.

    Raises:
        UnreadableDataError: It is missing, unreadable or not a document.
    """
    try:
        content = path.read_bytes()
    except OSError as error:
        raise UnreadableDataError.of_system(path.name, error, own=own) from None
    return parsed(content, path.name, own=own)


def parsed(content: bytes, name: str, *, own: bool = False) -> Document:
    """Returns the document that `content` (JSON in UTF-8) is; raises as `read` does."""
    try:
        data = json.loads(content.decode("utf-8-sig"))
        if b"\\u" in content:
            json.dumps(data, ensure_ascii=False).encode()  # half a character cannot be written
        return _document(data, own=own)
    except (ValueError, RecursionError):
        reason: Unreadable = "invalid JSON" if content else "empty"
        raise UnreadableDataError(name, reason, own=own) from None
    except DamagedError as error:
        raise UnreadableDataError(name, error.reason, *error.words, own=own) from None


def _document(data: Any, *, own: bool) -> Document:
    if not isinstance(data, dict):
        raise DamagedError("not a JSON object")
    if data.get("schema") != SCHEMA:
        from qa_cli.model.upgrade import upgraded  # noqa: PLC0415 (only older documents pay for it)

        data = upgraded(data, SCHEMA)
        if data.get("schema") != SCHEMA:
            raise DamagedError("other schema", str(SCHEMA))
    document = Document(
        name=_name(data),
        language=matching(data, "language", _LANGUAGE, "not language"),
        title=_paragraph(take(data, "title", dict)),
        introduction=_paragraphs(data, "introduction"),
        questions=tuple(map(_question, objects(data, "questions"))),
        answers=tuple(map(_answer, objects(data, "answers"))),
        countries=tuple(map(_country, objects(data, "countries"))),
        metadata=_metadata(data),
        remarks=tuple(map(_remark, objects_if_any(data, "remarks"))),
        footnotes=tuple(map(_footnote, objects_if_any(data, "footnotes"))),
    )
    if not own:  # the tests check what qa ships with, and nobody waits for it
        from qa_cli.model import schema_check  # noqa: PLC0415 (only who reads JSON pays for it)

        if fault := schema_check.first_fault(data):
            raise DamagedError("not of schema", fault)
    return document


def _metadata(data: dict[str, Any]) -> Metadata:
    told: dict[str, Any] = {field: _stated(data, field) for field in STATED}
    stated = Metadata(**told)
    if "ministers" in data:
        apart = texts(data, "ministers")
    else:
        from qa_cli.model.upgrade import ministers  # noqa: PLC0415 (only older documents pay)

        apart = ministers(stated.minister)
    return stated._replace(apart=apart if apart != stated.ministers else ())


def _stated(data: dict[str, Any], field: str) -> str | None:
    """Returns what the source states; the fields that end in "_on" are days."""
    if data.get(field) is not None and field.endswith("_on"):
        return date(data, field)
    return optional(data, field)


def _name(data: dict[str, Any]) -> str:
    """Returns the document's name: files are called by it, so that it holds nothing of a path."""
    name = take(data, "name", str)
    if not _SLUG.fullmatch(name) or len(name) > _LONGEST_NAME:
        raise DamagedError("not name", "name")
    return name


def _question(data: dict[str, Any]) -> SubQuestion:
    together = numbers(data, "together") if "together" in data else ()
    number = _number(data)
    if together and number not in together:
        raise DamagedError("without own number", "together")
    return SubQuestion(number, _some_paragraphs(data), together)


def _number(data: dict[str, Any]) -> int:
    number = take(data, "number", int)
    if number < 1:
        raise DamagedError("below 1", "number")
    return number


def _answer(data: dict[str, Any]) -> Answer:
    refers_to = numbers(data, "refers_to") if "refers_to" in data else ()
    kind = next((kind for kind in _KINDS if kind == data.get("kind", "final")), None)
    if kind is None:
        raise DamagedError("not kind", "kind")
    return Answer(numbers(data, "to"), _some_paragraphs(data), refers_to, kind)


def _remark(data: dict[str, Any]) -> Remark:
    return Remark(_some_paragraphs(data), optional(data, "heading"))


def _footnote(data: dict[str, Any]) -> Footnote:
    calls = (
        Call(_location(call), take(call, "offset", int)) for call in objects_if_any(data, "calls")
    )
    return Footnote(take(data, "mark", str), _some_paragraphs(data), tuple(calls))


def _country(data: dict[str, Any]) -> Country:
    return Country(
        code=matching(data, "code", _CODE, "not country code"),
        name=take(data, "name", str),
        location=_location(take(data, "location", dict)),
        sectors=tuple(
            Sector(take(sector, "name", str), optional(sector, "translation"))
            for sector in objects(data, "sectors")
        ),
        facts=tuple(
            Fact(
                take(fact, "text", str),
                _location(take(fact, "location", dict)),
                optional(fact, "translation"),
            )
            for fact in objects(data, "facts")
        ),
        translation=optional(data, "translation"),
    )


def _location(data: dict[str, Any]) -> Location:
    part = take(data, "part", str)
    number = data.get("number")
    known = next((name for name in PARTS if name == part), None)
    if known is None or not (number is None or is_of(number, int)):
        raise DamagedError("not part", "location")
    return Location(known, number, _lines(data))


def _some_paragraphs(data: dict[str, Any]) -> tuple[Paragraph, ...]:
    paragraphs = _paragraphs(data, "paragraphs")
    if not paragraphs:
        raise DamagedError("no paragraphs", "paragraphs")
    return paragraphs


def _paragraphs(data: dict[str, Any], key: str) -> tuple[Paragraph, ...]:
    return tuple(map(_paragraph, objects(data, key)))


def _paragraph(data: dict[str, Any]) -> Paragraph:
    return Paragraph(take(data, "text", str), _lines(data), optional(data, "translation"))


def _lines(data: dict[str, Any]) -> Lines:
    first, last = span(data, "lines", "not lines")
    has_pages = data.get("pages") is not None
    return Lines(first, last, span(data, "pages", "not pages") if has_pages else None)
