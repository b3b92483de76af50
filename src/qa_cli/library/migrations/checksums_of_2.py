"""The checksum that schema 2 kept of each text, and of each model."""

from zlib import crc32


def checksum(text: str, translation: str | None = None) -> int:
    """Returns the CRC-32 of a text and its translation."""
    found = crc32(text.encode())
    return found if translation is None else crc32(translation.encode(), found)
