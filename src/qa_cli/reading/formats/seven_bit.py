"""Text that was made ready for a channel of seven bits, and never turned back.

Mail programs and old web forms write what is no ASCII as UTF-7 ("Roemeni+AOs-"), quoted-printable
("Roemeni=C3=AB") or entities of HTML ("Roemeni&euml;"). Read as it stands it would be a word that
no search finds. It is turned back only where nothing in a text speaks against it.
"""

import base64
import html
import quopri
import re
from typing import NamedTuple

_FEWEST = 2  # characters that are written so; a single one may be what it looks like
_UTF_7 = re.compile(r"\+([A-Za-z0-9+/]{3,400})(?:-|(?![A-Za-z0-9+/]))")
_QUOTED = re.compile(rb"(?:=[89A-F][0-9A-F])+|=[0-7][0-9A-F]|=(?=\r?\n|$)")
_IN_UTF_8 = re.compile(rb"=(?:C[2-9A-F]|[DE][0-9A-F])=[89AB][0-9A-F]")
_LETTER = re.compile(rb"=[89A-F][0-9A-F]")  # "?land=DE" in an address is none
_GOES_ON = re.compile(rb"=\r?\n")
_ENTITY = re.compile(r"&(?:#\d{2,6}|#x[0-9A-Fa-f]{2,5}|[A-Za-z]{2,8}\d?);")
_PLAIN = frozenset(["&amp;", "&lt;", "&gt;", "&quot;"])


class Written(NamedTuple):
    """What ASCII stands for, and the name of how it was written, for people."""

    content: bytes
    name: str


def turned_back(content: bytes) -> Written | None:
    """Returns what a content in ASCII stands for; None where that is the plain text."""
    text = content.decode("ascii")
    if "+" in text and _is_utf_7(text):
        return Written(content.decode("utf-7").encode("utf-8"), "UTF-7")
    if b"=" in content and _is_quoted(content):
        return Written(quopri.decodestring(content), "quoted-printable")
    if "&" in text and sum(one not in _PLAIN for one in _ENTITY.findall(text)) >= _FEWEST:
        plain = _ENTITY.sub(lambda one: html.unescape(one[0]), text)
        return Written(plain.encode("utf-8"), "text with HTML entities")
    return None


def _is_utf_7(text: str) -> bool:
    """Returns whether each "+" of a text begins characters that are no ASCII, or is one."""
    found = _UTF_7.findall(text)
    if len(found) < _FEWEST or len(found) + text.count("+-") < text.count("+"):
        return False
    return all(map(_is_letters, found))


def _is_letters(coded: str) -> bool:
    """Returns whether what stands after a "+" is characters in UTF-16, none of them ASCII."""
    try:
        content = base64.b64decode(coded + "=" * (-len(coded) % 4), validate=True)
        decoded = content[: len(content) // 2 * 2].decode("utf-16-be")
    except ValueError:
        return False
    return bool(decoded) and all("\x9f" < character < "\ufff0" for character in decoded)


def _is_quoted(content: bytes) -> bool:
    """Returns whether each "=" of a content stands for a character, or for a line that goes on."""
    if content.count(b"=") != sum(one[0].count(b"=") for one in _QUOTED.finditer(content)):
        return False
    sign = _LETTER if _GOES_ON.search(content) else _IN_UTF_8
    return len(sign.findall(content)) >= _FEWEST
