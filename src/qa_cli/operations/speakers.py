"""Whom a reader means by `--speaker`: the asker, the minister, or somebody with a name."""

from collections.abc import Callable, Sequence

from qa_cli.errors.names import NoSuchSpeakerError
from qa_cli.errors.usage import NamesNothingError
from qa_cli.model.notes import Note
from qa_cli.search.quotations.speakers import SPEAKERS

_MOST_NAMED = 5  # names that an error lists


def meant(
    speaker: str | None, people: Callable[[], Sequence[str]]
) -> tuple[str | tuple[str, ...] | None, list[Note]]:
    """Returns whom `speaker` means (one of SPEAKERS or names of `people`), and what was corrected.

    Raises:
        NamesNothingError: It holds no letter or digit.
        NoSuchSpeakerError: Nobody of them is called so.
    """
    if speaker is None or speaker in SPEAKERS:
        return speaker, []
    from qa_cli.text import fuzzy  # noqa: PLC0415 (only a name needs both)
    from qa_cli.text.tokenizer import fold  # noqa: PLC0415

    typed = fold(speaker)
    if not typed:
        raise NamesNothingError("--speaker", speaker)
    if typed in SPEAKERS:
        return typed, []
    names: dict[str, list[str]] = {}
    for name in people():
        names.setdefault(fold(name), []).append(name)
    resolved = fuzzy.resolve_words(typed, names, part="beginning")
    if not resolved.meant:
        known = [name for same in names.values() for name in same[:1]]
        raise NoSuchSpeakerError(speaker, (resolved.suggestions or known)[:_MOST_NAMED])
    near = resolved.how == "near"
    notes = [Note("corrected", (speaker, *resolved.meant))] if near else []
    return tuple(resolved.meant), notes
