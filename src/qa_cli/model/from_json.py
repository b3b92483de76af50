"""Reads a document in `qa`'s own JSON, as `data/document.schema.json` describes it.

The tests check documents against that schema. Here each value is checked as it is taken: what is
wrong is said at once, and no validation library is needed at run time.
"""

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeGuard, TypeVar, get_args

from qa_cli.errors import UnreadableDataError
from qa_cli.model.document import (
    PARTS,
    STATED,
    Answer,
    AnswerKind,
    Call,
    Country,
    Document,
    Fact,
    Footnote,
    Lines,
    Location,
    Metadata,
    Paragraph,
    Remark,
    Sector,
    SubQuestion,
)

if TYPE_CHECKING:
    from qa_cli.text.refusals import Unreadable

SCHEMA = 2  # of a document

_KINDS: tuple[AnswerKind, ...] = get_args(AnswerKind)
_LANGUAGE = re.compile("[a-z]{2}")
_CODE = re.compile("[A-Z]{2}")
_DATE = re.compile(r"\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])", re.ASCII)
_LONGEST_NAME = 200  # letters
_LARGEST = 2**31 - 1  # of a number: of lines, pages and sub-questions there are fewer
_SLUG = re.compile("[a-z0-9]+(-[a-z0-9]+)*")
_WRONG: dict[type, "Unreadable"] = {
    str: "not text value",
    int: "not number",
    list: "not list",
    dict: "not object",
}
_Value = TypeVar("_Value")


class _DamagedError(Exception):
    """A value is not what the schema says: why, and its key."""

    def __init__(self, reason: "Unreadable", *words: str) -> None:
        self.reason, self.words = reason, words


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
    except _DamagedError as error:
        raise UnreadableDataError(name, error.reason, *error.words, own=own) from None


def _document(data: Any, *, own: bool) -> Document:
    if not isinstance(data, dict):
        raise _DamagedError("not a JSON object")
    if data.get("schema") != SCHEMA:
        from qa_cli.model.upgrade import upgraded  # noqa: PLC0415 (only older documents pay for it)

        data = upgraded(data, SCHEMA)
        if data.get("schema") != SCHEMA:
            raise _DamagedError("other schema", str(SCHEMA))
    document = Document(
        name=_name(data),
        language=_matching(data, "language", _LANGUAGE, "not language"),
        title=_paragraph(_take(data, "title", dict)),
        introduction=_paragraphs(data, "introduction"),
        questions=tuple(map(_question, _objects(data, "questions"))),
        answers=tuple(map(_answer, _objects(data, "answers"))),
        countries=tuple(map(_country, _objects(data, "countries"))),
        metadata=_metadata(data),
        remarks=tuple(map(_remark, _objects_if_any(data, "remarks"))),
        footnotes=tuple(map(_footnote, _objects_if_any(data, "footnotes"))),
    )
    if not own:  # the tests check what qa ships with, and nobody waits for it
        from qa_cli.model import schema_check  # noqa: PLC0415 (only who reads JSON pays for it)

        if fault := schema_check.first_fault(data):
            raise _DamagedError("not of schema", fault)
    return document


def _metadata(data: dict[str, Any]) -> Metadata:
    told: dict[str, Any] = {field: _stated(data, field) for field in STATED}
    stated = Metadata(**told)
    if "ministers" in data:
        apart = _texts(data, "ministers")
    else:
        from qa_cli.model.upgrade import ministers  # noqa: PLC0415 (only older documents pay)

        apart = ministers(stated.minister)
    return stated._replace(apart=apart if apart != stated.ministers else ())


def _stated(data: dict[str, Any], field: str) -> str | None:
    """Returns what the source states; the fields that end in "_on" are days."""
    if data.get(field) is not None and field.endswith("_on"):
        return _date(data, field)
    return _optional(data, field)


def _date(data: dict[str, Any], key: str) -> str:
    """Returns a day that the calendar has."""
    day = _matching(data, key, _DATE, "not date")
    import datetime as dt  # noqa: PLC0415 (few documents that are shown state a day)

    try:
        dt.date.fromisoformat(day)
    except ValueError:
        raise _DamagedError("not date", key) from None
    return day


def _matching(
    data: dict[str, Any], key: str, pattern: re.Pattern[str], otherwise: "Unreadable"
) -> str:
    value = _take(data, key, str)
    if not pattern.fullmatch(value):
        raise _DamagedError(otherwise, key)
    return value


def _name(data: dict[str, Any]) -> str:
    """Returns the document's name: files are called by it, so that it holds nothing of a path."""
    name = _take(data, "name", str)
    if not _SLUG.fullmatch(name) or len(name) > _LONGEST_NAME:
        raise _DamagedError("not name", "name")
    return name


def _question(data: dict[str, Any]) -> SubQuestion:
    together = _numbers(data, "together") if "together" in data else ()
    number = _number(data)
    if together and number not in together:
        raise _DamagedError("without own number", "together")
    return SubQuestion(number, _some_paragraphs(data), together)


def _number(data: dict[str, Any]) -> int:
    number = _take(data, "number", int)
    if number < 1:
        raise _DamagedError("below 1", "number")
    return number


def _answer(data: dict[str, Any]) -> Answer:
    refers_to = _numbers(data, "refers_to") if "refers_to" in data else ()
    kind = next((kind for kind in _KINDS if kind == data.get("kind", "final")), None)
    if kind is None:
        raise _DamagedError("not kind", "kind")
    return Answer(_numbers(data, "to"), _some_paragraphs(data), refers_to, kind)


def _remark(data: dict[str, Any]) -> Remark:
    return Remark(_some_paragraphs(data), _optional(data, "heading"))


def _footnote(data: dict[str, Any]) -> Footnote:
    calls = (
        Call(_location(call), _take(call, "offset", int)) for call in _objects_if_any(data, "calls")
    )
    return Footnote(_take(data, "mark", str), _some_paragraphs(data), tuple(calls))


def _country(data: dict[str, Any]) -> Country:
    return Country(
        code=_matching(data, "code", _CODE, "not country code"),
        name=_take(data, "name", str),
        location=_location(_take(data, "location", dict)),
        sectors=tuple(
            Sector(_take(sector, "name", str), _optional(sector, "translation"))
            for sector in _objects(data, "sectors")
        ),
        facts=tuple(
            Fact(
                _take(fact, "text", str),
                _location(_take(fact, "location", dict)),
                _optional(fact, "translation"),
            )
            for fact in _objects(data, "facts")
        ),
        translation=_optional(data, "translation"),
    )


def _location(data: dict[str, Any]) -> Location:
    part = _take(data, "part", str)
    number = data.get("number")
    known = next((name for name in PARTS if name == part), None)
    if known is None or not (number is None or _is(number, int)):
        raise _DamagedError("not part", "location")
    return Location(known, number, _lines(data))


def _some_paragraphs(data: dict[str, Any]) -> tuple[Paragraph, ...]:
    paragraphs = _paragraphs(data, "paragraphs")
    if not paragraphs:
        raise _DamagedError("no paragraphs", "paragraphs")
    return paragraphs


def _paragraphs(data: dict[str, Any], key: str) -> tuple[Paragraph, ...]:
    return tuple(map(_paragraph, _objects(data, key)))


def _paragraph(data: dict[str, Any]) -> Paragraph:
    return Paragraph(_take(data, "text", str), _lines(data), _optional(data, "translation"))


def _lines(data: dict[str, Any]) -> Lines:
    first, last = _span(data, "lines", "not lines")
    has_pages = data.get("pages") is not None
    return Lines(first, last, _span(data, "pages", "not pages") if has_pages else None)


def _span(data: dict[str, Any], key: str, otherwise: "Unreadable") -> tuple[int, int]:
    numbers = _numbers(data, key)
    if len(numbers) != 2 or not 1 <= numbers[0] <= numbers[1]:  # noqa: PLR2004
        raise _DamagedError(otherwise, key)
    return numbers[0], numbers[1]


def _objects(data: dict[str, Any], key: str) -> list[dict[str, Any]]:
    values = _take(data, key, list)
    if not all(isinstance(value, dict) for value in values):
        raise _DamagedError("not objects", key)
    return values


def _objects_if_any(data: dict[str, Any], key: str) -> list[dict[str, Any]]:
    """Returns the objects of a key that may be left out."""
    return _objects(data, key) if key in data else []


def _numbers(data: dict[str, Any], key: str) -> tuple[int, ...]:
    values = _take(data, key, list)
    if not all(_is(value, int) for value in values):
        raise _DamagedError("not numbers", key)
    return tuple(values)


def _texts(data: dict[str, Any], key: str) -> tuple[str, ...]:
    values = _take(data, key, list)
    if not all(_is(value, str) for value in values):
        raise _DamagedError("not texts", key)
    return tuple(values)


def _optional(data: dict[str, Any], key: str) -> str | None:
    return None if data.get(key) is None else _take(data, key, str)


def _take(data: dict[str, Any], key: str, kind: type[_Value]) -> _Value:
    value = data.get(key)
    if not _is(value, kind):
        raise _DamagedError(_WRONG[kind], key)
    return value


def _is(value: object, kind: type[_Value]) -> TypeGuard[_Value]:
    if isinstance(value, int) and (isinstance(value, bool) or abs(value) > _LARGEST):
        return False
    return isinstance(value, kind)
