"""HTML -> lines: a heading, paragraph, list item or table row each; ordered lists get numbers."""

from qa_cli.errors.files import TooLargeError, UnreadableDataError
from qa_cli.reading.formats import html_encoding, raised, unread
from qa_cli.reading.formats.html_page import Page
from qa_cli.reading.formats.html_tokens import DamagedHtmlError
from qa_cli.reading.limits import MOST_ATTRIBUTES
from qa_cli.reading.lines.line import Source


def read(content: bytes, name: str, encoding: str = "") -> Source:
    """Returns the lines of a page, in the encoding that a browser would take.

    `encoding` is what was said of it where the page comes from, if anything.

    Raises:
        UnreadableDataError: It is no text, or badly damaged.
    """
    text, warnings = html_encoding.decoded(content, name, encoding)
    attributes = text.count("=")
    if attributes > MOST_ATTRIBUTES:
        raise TooLargeError(name, "attributes", found=attributes, most=MOST_ATTRIBUTES)
    try:
        page = Page(text)
    except DamagedHtmlError:
        raise UnreadableDataError(name, "damaged HTML") from None
    texts = page.lines()
    printed = {at: raised.line(text, 0).text for at, text in page.printed.items()}
    lines = tuple(
        raised.line(one, at + 1)._replace(printed=printed.get(at)) for at, one in enumerate(texts)
    )
    furniture = tuple(
        raised.line(one, number) for number, one in enumerate(page.furniture, start=len(lines) + 1)
    )
    problems = tuple(unread.letters(lines))
    return Source(
        "HTML", lines, flowing=True, furniture=furniture, warnings=warnings, problems=problems
    )
