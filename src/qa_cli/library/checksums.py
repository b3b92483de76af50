"""Checksums of what a library keeps, so that a letter that a disk changed is noticed.

SQLite notices a damaged page only if its structure suffers. Without a checksum, a text with one
letter changed would be shown as the words of the source.
"""

from zlib import crc32


def checksum(text: str, translation: str | None = None) -> int:
    """Returns the CRC-32 of a text and its translation: any letter that differs gives another."""
    found = crc32(text.encode())
    return found if translation is None else crc32(translation.encode(), found)
