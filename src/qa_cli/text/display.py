"""Makes text fit to be shown: safe for a terminal, listed, shortened."""

import unicodedata
from collections.abc import Sequence

# Controls, line and paragraph separators, lone surrogates; embeddings, overrides and isolates.
_UNSAFE_CATEGORIES = frozenset({"Cc", "Zl", "Zp", "Cs"})
_WITHOUT_WIDTH = frozenset({"Mn", "Me", "Cf"})  # accents, joiners
_WIDE = frozenset({"W", "F"})
_UNSAFE_DIRECTIONS = frozenset({"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"})


def visible(text: str) -> str:
    r"""Returns `text` with what could command a terminal written out, as in `\x1b[2J`.

    That is every control character except the line feed and the tab, the characters that turn the
    direction of writing, and lone surrogates, which cannot be encoded.
    """
    return text.translate(_VISIBLE)


def columns(text: str) -> int:
    """Returns how many columns of a terminal `text` takes: two for a wide letter, as in Chinese."""
    if text.isascii():
        return len(text)
    return sum(map(_width, text))


def _width(letter: str) -> int:
    if unicodedata.category(letter) in _WITHOUT_WIDTH:
        return 0
    return 2 if unicodedata.east_asian_width(letter) in _WIDE else 1


def with_line_end(text: str) -> str:
    """Returns `text`, made `visible`, with a line end; nothing where there is no text."""
    return f"{visible(text)}\n" if text else ""


def in_one_line(text: str) -> str:
    """Returns `text` without tabs and line ends."""
    return text.replace("\t", " ").replace("\n", " ")


def listed(words: Sequence[str]) -> str:
    """Returns "a", "a and b", "a, b and c"."""
    return " and ".join(filter(None, (", ".join(words[:-1]), *words[-1:])))


def listed_first(words: Sequence[str], most: int = 5) -> str:
    """Returns "a, b and c", or only the first `most` of them and how many more there are."""
    more = len(words) - most
    return listed(words[:most]) + (f" and {more:,} more" if more > 0 else "")


def file_name(name: str) -> str:
    """Returns what a file is called in a sentence; "" is standard input, which has no name."""
    return name or "standard input"


def short(word: str, most: int = 60) -> str:
    """Returns what a reader typed, cut to `most` characters, to be repeated in a sentence."""
    return word if len(word) <= most else f"{word[:most]}…"


class _Visible(dict[int, int | str]):
    r"""Maps a code point to itself or, if it is unsafe to show, to itself written out: `\x1b`."""

    def __missing__(self, code: int) -> int | str:
        character = chr(code)
        safe = character in "\n\t" or (
            unicodedata.category(character) not in _UNSAFE_CATEGORIES
            and unicodedata.bidirectional(character) not in _UNSAFE_DIRECTIONS
        )
        self[code] = code if safe else f"\\x{code:02x}" if code <= 0xFF else f"\\u{code:04x}"  # noqa: PLR2004
        return self[code]


_VISIBLE = _Visible()
