"""JSON as text."""

import json
from typing import Any

from qa_cli.text.display import visible

SCHEMA = 2  # of an answer


def dump(*, indent: int | None = 2, schema: int = SCHEMA, **values: Any) -> str:
    """Returns the schema's number and the values as JSON, in one line without `indent`."""
    text = json.dumps({"schema": schema, **values}, ensure_ascii=False, indent=indent)
    return f"{safe(text)}\n"


def safe(text: str) -> str:
    """Returns JSON with what could command a terminal written as escapes, which means the same."""
    return text.translate(_ESCAPED)


class _Escaped(dict[int, int | str]):
    """Maps a code point to itself or, if it is unsafe to show, to its JSON escape."""

    def __missing__(self, code: int) -> int | str:
        safe = visible(chr(code)) == chr(code)
        self[code] = code if safe else f"\\u{code:04x}"
        return self[code]


_ESCAPED = _Escaped()
