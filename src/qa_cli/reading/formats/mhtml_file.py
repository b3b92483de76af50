"""MHTML, a web page that a browser saved with its pictures in one file -> lines."""

import base64
import binascii
import quopri
import re

from qa_cli.errors.files import TooLargeError, UnreadableDataError
from qa_cli.reading.formats import html_file
from qa_cli.reading.limits import LARGEST_MARKUP
from qa_cli.reading.lines.line import Source

_BOUNDARY = re.compile(
    rb"boundary\s*=\s*(?:\"([^\"\r\n]{1,200})\"|([^\s;\"]{1,200}))", re.IGNORECASE
)
_CHARSET = re.compile(rb"charset\s*=\s*\"?([\w.:-]{1,40})", re.IGNORECASE)
_TYPE = re.compile(rb"(?im)^content-type:\s*text/html\b")
_ENCODING = re.compile(rb"(?im)^content-transfer-encoding:\s*([\w-]{1,40})")
_END_OF_HEAD = re.compile(rb"\r?\n\r?\n")
_LONGEST_HEAD = 20_000  # bytes
_WRAPPED = re.compile(rb"\r?\n[ \t]+")


def read(content: bytes, name: str) -> Source:
    """Returns the lines of the page, without what it holds beside it.

    Raises:
        UnreadableDataError: It holds no page, or a damaged one.
    """
    page, encoding = _page(content, name)
    if len(page) > LARGEST_MARKUP:
        raise TooLargeError(name, "markup", found=len(page), most=LARGEST_MARKUP)
    return html_file.read(page, name, encoding)._replace(format="MHTML")


def _page(content: bytes, name: str) -> tuple[bytes, str]:
    """Returns the first page in the file, and what is said of its encoding."""
    head, body = _parted(content)
    boundary = _BOUNDARY.search(head)
    parts = [content]
    if boundary:
        parts = body.split(b"--" + (boundary[1] or boundary[2]))
    for part in parts:
        head, body = _parted(part.lstrip(b"\r\n"))
        if _TYPE.search(head):
            charset = _CHARSET.search(head)
            said = charset[1].decode("ascii") if charset else ""
            return _decoded(head, body, name), said
    raise UnreadableDataError(name, "damaged MHTML")


def _parted(part: bytes) -> tuple[bytes, bytes]:
    """Returns the head of a part, unwrapped, and its body."""
    end = _END_OF_HEAD.search(part, 0, _LONGEST_HEAD)
    if end is None:
        return b"", part
    return _WRAPPED.sub(b" ", part[: end.start()]), part[end.end() :]


def _decoded(head: bytes, body: bytes, name: str) -> bytes:
    """Returns the bytes that the body of a part stands for."""
    encoding = _ENCODING.search(head)
    kind = encoding[1].lower() if encoding else b""
    if kind == b"quoted-printable":
        return quopri.decodestring(body)
    if kind == b"base64":
        try:
            return base64.b64decode(body)
        except binascii.Error:
            raise UnreadableDataError(name, "damaged MHTML") from None
    return body
