"""XML that tells what its parts are: its elements by their plain names, its text by the line."""

from collections.abc import Iterator
from xml.etree.ElementTree import Element, ParseError

import defusedxml.ElementTree
from defusedxml import DefusedXmlException

from qa_cli.errors.files import TooLargeError, UnreadableDataError
from qa_cli.reading.formats.spaces import collapsed
from qa_cli.reading.limits import MOST_MARKUP


def parsed(content: bytes, name: str) -> Element:
    """Returns the root of some XML, its elements without their namespaces.

    Raises:
        UnreadableDataError: It is damaged, holds entities, or more than is read.
    """
    markup = content.count(b"<") + content.count(b"=")
    if markup > MOST_MARKUP:
        raise TooLargeError(name, "elements", found=markup, most=MOST_MARKUP)
    try:
        root: Element = defusedxml.ElementTree.fromstring(content)
    except DefusedXmlException:
        raise UnreadableDataError(name, "XML entities") from None
    except (ParseError, LookupError, ValueError):
        raise UnreadableDataError(name, "damaged XML") from None
    for element in root.iter():
        if isinstance(element.tag, str):
            element.tag = element.tag.rpartition("}")[2]
    return root


def text(element: Element | None) -> str:
    """Returns all text inside of an element on one line; "" for none."""
    return "" if element is None else collapsed("".join(element.itertext()))


def found(element: Element, path: str) -> str:
    """Returns the text of the first element at a path; "" where there is none."""
    return text(element.find(path))


def leaves(element: Element) -> Iterator[Element]:
    """Yields the elements that hold text and no elements."""
    for one in element.iter():
        if not len(one) and (one.text or "").strip():
            yield one


def day(value: str) -> str | None:
    """Returns a day in ISO 8601: "20140718", "18/07/2014", "1998-05-8"; None for anything else."""
    value = value.strip()
    if len(value) == len("20140718") and value.isascii() and value.isdecimal():
        return f"{value[:4]}-{value[4:6]}-{value[6:]}"
    parts = value.replace("/", "-").split("-")
    if len(parts) != len(("year", "month", "day")) or not all(
        part.isascii() and part.isdecimal() and len(part) <= len("2014") for part in parts
    ):
        return None
    if len(parts[0]) <= len("31"):
        parts.reverse()
    year, month, of_month = parts
    is_day = len(year) == len("2014") and len(month) <= len("12") and len(of_month) <= len("31")
    return f"{year}-{month:>02}-{of_month:>02}" if is_day else None
