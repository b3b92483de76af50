"""How offers are written for a shell, where Typer would lose or change some of their letters.

Typer drops apostrophes for zsh, and reads the help of an offer as Rich markup, which document text
is not (and to load Rich takes half of the time that a TAB may take).
"""

from typing import Any

from typer import _completion_classes as classes


def prepare() -> None:
    """Lets Typer write offers as they are; before a shell is answered."""
    classes._sanitize_help_text = _as_it_is  # noqa: SLF001 (Typer has no other way)
    classes.ZshComplete.format_completion = _for_zsh  # type: ignore[method-assign, assignment]


def _as_it_is(text: str) -> str:
    return text


def _for_zsh(_: classes.ZshComplete, item: Any) -> str:
    """Returns an offer for `_arguments`, between double quotes inside of single quotes."""
    said = f':"{_escaped(item.help)}"' if item.help else ""
    return f'"{_escaped(item.value)}"{said}'


def _escaped(text: str) -> str:
    for sign in ("\\", '"', "$", "`"):
        text = text.replace(sign, f"\\{sign}")
    return text.replace(":", "\\\\:").replace("'", "'\\''")
