"""Whether a document in JSON is what `data/document.schema.json` says: the schema itself decides.

Only the keywords that the schema uses are known here, so that no validation library is needed at
run time; a test holds the schema to them.
"""

import functools
import json
import re
from collections.abc import Iterator
from typing import Any

from qa_cli import resources

KEYWORDS = frozenset([
    "$ref", "type", "enum", "const", "pattern", "minLength", "maxLength", "minimum", "items",
    "minItems", "maxItems", "uniqueItems", "required", "properties", "additionalProperties",
])  # fmt: skip
SILENT = frozenset(["$schema", "$id", "$defs", "title", "description"])
_TYPES: dict[str, type | tuple[type, ...]] = {
    "object": dict,
    "array": list,
    "string": str,
    "integer": int,
    "null": type(None),
    "boolean": bool,
}


def first_fault(data: Any) -> str | None:
    """Returns the key (as a path: "answers.0.to") of what the schema does not allow; or None."""
    return next(_faults(data, schema(), ()), None)


@functools.cache
def schema() -> dict[str, Any]:
    """Returns the schema of a document."""
    path = resources.path("document.schema.json")
    found: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return found


def _faults(data: Any, rule: dict[str, Any], path: tuple[str, ...]) -> Iterator[str]:
    """Yields where something is not as a rule says."""
    if "$ref" in rule:
        rule = {**schema()["$defs"][rule["$ref"].rpartition("/")[2]], **rule}
    if not (_is_of_type(data, rule) and _is_of_values(data, rule) and _is_of_size(data, rule)):
        yield ".".join(path)
        return
    if isinstance(data, dict):
        known = rule.get("properties", {})
        missing = [key for key in rule.get("required", ()) if key not in data]
        unknown = [] if rule.get("additionalProperties", True) else [*(data.keys() - known.keys())]
        yield from (".".join((*path, key)) for key in (*missing, *sorted(unknown)))
        for key in data.keys() & known.keys():
            yield from _faults(data[key], known[key], (*path, key))
    elif isinstance(data, list) and "items" in rule:
        for at, item in enumerate(data):
            yield from _faults(item, rule["items"], (*path, str(at)))


def _is_of_type(data: Any, rule: dict[str, Any]) -> bool:
    wanted = rule.get("type")
    if wanted is None:
        return True
    names = [wanted] if isinstance(wanted, str) else wanted
    if isinstance(data, bool):
        return "boolean" in names
    return any(isinstance(data, _TYPES[name]) for name in names)


def _is_of_values(data: Any, rule: dict[str, Any]) -> bool:
    if "enum" in rule and data not in rule["enum"]:
        return False
    if "const" in rule and data != rule["const"]:
        return False
    if isinstance(data, str) and "pattern" in rule and not re.search(rule["pattern"], data):
        return False
    return not (isinstance(data, int) and data < rule.get("minimum", data))


def _is_of_size(data: Any, rule: dict[str, Any]) -> bool:
    if isinstance(data, str):
        least, most = int(rule.get("minLength", 0)), int(rule.get("maxLength", len(data)))
        return least <= len(data) <= most
    if not isinstance(data, list):
        return True
    least, most = int(rule.get("minItems", 0)), int(rule.get("maxItems", len(data)))
    if not least <= len(data) <= most:
        return False
    distinct = len({json.dumps(item) for item in data}) == len(data)
    return distinct or "uniqueItems" not in rule
