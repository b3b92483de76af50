"""The sentences of notes, kind by kind."""

import shlex
from collections.abc import Callable

from qa_cli.model.notes import Note, NoteKind
from qa_cli.render import query_note_phrases
from qa_cli.render.phrases import count, language_name
from qa_cli.render.warning_phrases import warning_sentence
from qa_cli.text.display import listed, listed_first, short

_MOST_COUNTRIES = 20  # countries or sectors that a sentence lists


def sentence(note: Note) -> str:
    """Returns what `note` says, as a line without an end."""
    return _SENTENCES[note.kind](note)


def _corrected(note: Note) -> str:
    typed, *meant = note.words
    return f"{typed} -> {listed(meant)}"


def _no_library(note: Note) -> str:
    (path,) = note.words
    return f"there is no library {path} yet; this is from the document that comes with qa"


def _not_in_language(note: Note) -> str:
    asked, language = map(language_name, note.words)
    return f"this document is in {language} and has no {asked} text; showing the original"


def _warning(note: Note) -> str:
    file, kind, *words = note.words
    return f"{file}: {warning_sentence(kind, words)}"


def _problems_in_file(note: Note) -> str:
    (file,), (problems,) = note.words, note.numbers
    things = count(problems, "thing")
    return f"{things} in {file} could not be matched for certain: qa check {file}"


def _undated(note: Note) -> str:
    (documents,) = note.numbers
    return f"left out: {count(documents, 'document')} without a date"


def _first(note: Note, noun: str, shown: str) -> str:
    total, first = note.numbers
    return f"{count(total, noun)}; {shown} the first {first:,} (more: --limit, all: --all)"


def _not_in_library(note: Note) -> str:
    country, *listed_for = note.words
    return f"no document in the library lists sectors for {country}; {_lists_for(listed_for)}"


def _not_in_document(note: Note) -> str:
    country, *listed_for = note.words
    return f"this document does not name {country}; {_lists_for(listed_for)}"


def _without_sectors(note: Note) -> str:
    country, printed, part, *listed_for = note.words
    where = " ".join([part, *map(str, note.numbers)])
    named = f'this document names {country} ("{printed}", {where}) but lists no sectors for it'
    return f"{named}; {_lists_for(listed_for)}"


def _lists_for(countries: list[str]) -> str:
    return f"it lists sectors for {listed_first(countries, _MOST_COUNTRIES) or 'no country'}"


def _unknown_sector(note: Note) -> str:
    typed, *sectors = note.words
    known = listed_first(sectors, _MOST_COUNTRIES) or "none"
    return f'none of these countries lists "{short(typed)}"; the sectors are: {known}'


def _read(note: Note) -> str:
    read, new, newer, known = note.numbers
    became = [
        f"{new:,} new" if new else "",
        count(newer, "newer revision") if newer else "",
        f"{known:,} known before" if known else "",
    ]
    all_read = f"all {count(read, 'document')}"
    some_read = f"{read:,} of {count(read + len(note.words), 'document')}"
    text = f"read {some_read if note.words else all_read}"
    text += f": {', '.join(filter(None, became))}" if any(became) else ""
    return f"{text}; not read: {listed_first(note.words)}" if note.words else text


def _to_show(note: Note) -> str:
    name, *library = note.words
    return f"to read it: {_qa(library)} show {name}"


def _to_list(note: Note) -> str:
    _, *library = note.words
    return f"to list them: {_qa(library)} list --sort imported"


def _qa(library: list[str]) -> str:
    """Returns how `qa` is called, with the library if one was named."""
    return f"qa --library {shlex.quote(library[0])}" if library else "qa"


def _more_with_problems(note: Note) -> str:
    return (
        f"{count(note.numbers[0], 'more file')} with problems, not shown"
        " (a line a file: --verbose; the worst: qa check)"
    )


def _passed_over(note: Note) -> str:
    folder, *endings = note.words
    total, *numbers = note.numbers
    of_each = [f"{number:,} {ending}" for number, ending in zip(numbers, endings, strict=True)]
    others = total - sum(numbers)
    of_each += [f"{others:,} others"] if others else []
    files = f"{count(total, 'file')} that qa does not read"
    return f"passed over in {folder}: {files} ({', '.join(of_each)})"


def _opened(note: Note) -> str:
    (path,) = note.words
    return f"opened {path}" + (f"; see page {note.numbers[0]}" if note.numbers else "")


def _rescued(note: Note) -> str:
    read, lost = note.numbers
    return f"rescued {count(read, 'revision')} of documents; {lost:,} could not be read"


_SENTENCES: dict[NoteKind, Callable[[Note], str]] = {
    **query_note_phrases.SENTENCES,
    "corrected": _corrected,
    "no library": _no_library,
    "showing": lambda note: f"showing {note.words[0]}",
    "not in language": _not_in_language,
    "warning": _warning,
    "problems in file": _problems_in_file,
    "undated": _undated,
    "first documents": lambda note: _first(note, "document", "listing"),
    "first revisions": lambda note: _first(note, "revision", "listing"),
    "no document": lambda _: "no document in the library fits",
    "no sectors in document": lambda _: "this document lists no sectors for any country",
    "no sectors in library": lambda _: "the library lists no sectors for any country",
    "not in library": _not_in_library,
    "not in document": _not_in_document,
    "without sectors": _without_sectors,
    "unknown sector": _unknown_sector,
    "read": _read,
    "to show": _to_show,
    "to list": _to_list,
    "interrupted": lambda note: f"interrupted: {note.numbers[0]:,} kept; run it again to go on",
    "more with problems": _more_with_problems,
    "passed over": _passed_over,
    "nothing in folder": lambda note: f"there is nothing to read in {note.words[0]}",
    "closed folders": lambda note: f"not allowed to look into {listed_first(note.words)}",
    "opened": _opened,
    "would be removed": lambda note: (
        f"would remove {count(note.numbers[0], 'document')}; nothing was removed"
    ),
    "bundled removed": lambda _: (
        "to have back the document that comes with qa: qa import --bundled"
    ),
    "removed": lambda note: f"removed {listed(note.words)}",
    "rescued": _rescued,
    "waiting": lambda _: "another qa is writing to the library; waiting for it",
    "first passages": lambda note: _first(note, "passage", "showing"),
}
