"""What is said of a file that had to be guessed at: few words, for notes on stderr and reports."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qa_cli.model.diagnostics import FileWarning

_WARNINGS: dict[str, str] = {
    "guessed encoding": "it is not UTF-8; read as {words[0]}, a guess",
    "declared encoding": "it says that it is in {words[0]}, but is not; read as UTF-8",
    "attachments": "files attached to it were not read: {words[0]}",
    "misnamed": "it is named {words[0]} but is {words[1]}",
}


def warning_sentence(kind: str, words: Sequence[str]) -> str:
    """Returns in words what was guessed about a file: a `FileWarning` by its kind and words."""
    return _WARNINGS[kind].format(words=words)


def sentence(warning: "FileWarning") -> str:
    """Returns what `warning` says."""
    return warning_sentence(warning.kind, warning.words)
