"""White space of markup: line feeds and runs of spaces are one space, a no-break space stays."""

import re

_SEVERAL = re.compile(r"\s{2,}|[ \t\r\n\f\v]")


def collapsed(text: str) -> str:
    """Returns a text of markup as it is shown, on one line."""
    return " ".join(text.split()) if text.isascii() else _SEVERAL.sub(" ", text).strip()
