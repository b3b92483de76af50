"""Which part of a document a reader means, named in English, Dutch, French or German."""

from collections.abc import Sequence

from qa_cli.errors.usage import NoSuchPartError
from qa_cli.model.passages import PARTS, Part
from qa_cli.text.tokenizer import fold

_NAMES: dict[str, str] = {  # folded
    "title": "title titel titre",
    "introduction": "introduction inleiding intro einleitung",
    "question": "question sub-question vraag vragen deelvraag deelvragen frage",
    "answer": "answer antwoord reponse antwort",
    "footnote": "footnote voetnoot note fussnote",
    "remark": "remark opmerking toelichting remarque bemerkung",
}
_SHORTEST = 2  # letters of a name that is cut short
_PLURALS = ("", "s", "en", "n")


def named(words: Sequence[str]) -> tuple[Part, ...]:
    """Returns the parts that words name, each once; a plural or the beginning of a name will do.

    Raises:
        NoSuchPartError: A word names none.
    """
    return tuple(dict.fromkeys(map(_named, words)))


def _named(word: str) -> Part:
    typed = fold(word).replace(" ", "-")
    for matches in (_is_name, _is_beginning):
        meant = [part for part in PARTS if matches(typed, _NAMES[part].split())]
        if len(meant) == 1:
            return meant[0]
    raise NoSuchPartError(word, PARTS)


def _is_name(typed: str, names: Sequence[str]) -> bool:
    return typed in {name + plural for name in names for plural in _PLURALS}


def _is_beginning(typed: str, names: Sequence[str]) -> bool:
    return len(typed) >= _SHORTEST and any(name.startswith(typed) for name in names)
