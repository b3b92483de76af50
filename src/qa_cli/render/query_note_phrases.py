"""The sentences of notes on a query or a quotation, kind by kind."""

import shlex
from collections.abc import Callable, Sequence

from qa_cli.model.notes import Note, NoteKind
from qa_cli.render.phrases import count, unstated
from qa_cli.text.display import listed_first, short

_MOST_LINES = 10  # of an article that are listed
_MOST_WORDS = 5  # words of a query, or words that are like one
_OPERATORS = {
    "AND": "AND is no operator: a passage has all of the words anyway",
    "OR": "OR is no operator: a passage has all of the words; search for one after another",
    "NOT": "NOT is no operator: -word leaves a word out",
}
_WILD = '* in "{}" stands for nothing: longer words are found without it (not with --exact)'


def _words_not_found(note: Note) -> str:
    return f"nothing found for {_quoted(note.words)}"


def _quoted(words: Sequence[str]) -> str:
    return listed_first([f'"{short(word)}"' for word in words], _MOST_WORDS)


def _also_left_out(sentence: str) -> Callable[[Note], str]:
    """Returns what makes the sentence, with the question and stop words that were left out."""
    return lambda note: f"{sentence}; left out {_quoted(note.words)}" if note.words else sentence


def _longer_words(note: Note) -> str:
    passages, number = note.numbers
    more = ", ..." if number > len(note.words) else ""
    have = "has" if passages == 1 else "have"
    longer = f"{count(passages, 'passage')} {have} only longer words: {', '.join(note.words)}{more}"
    return f"{longer} (--exact leaves them out)"


def _near_words(note: Note) -> str:
    word, *forms = note.words
    return f'"{short(word)}" not found; showing the nearest: {_some(forms)}'


def _operators(note: Note) -> str:
    return "; ".join(_OPERATORS.get(word) or _WILD.format(short(word)) for word in note.words)


def _other_forms(note: Note) -> str:
    word, *forms = note.words
    return f'"{short(word)}" not found; showing other forms: {_some(forms)}'


def _words_near(note: Note) -> str:
    word, *forms = note.words
    return f'few passages have "{short(word)}"; words near it were not looked for: {_some(forms)}'


def _some(words: Sequence[str]) -> str:
    return ", ".join(words[:_MOST_WORDS]) + (", ..." if len(words) > _MOST_WORDS else "")


def verdicts(numbers: Sequence[int]) -> str:
    """Returns how many quotations are verbatim, altered, absent, and verbatim only in old texts."""
    verbatim, altered, absent, only_older = numbers
    older = f"{only_older:,} verbatim only in an older revision, " if only_older else ""
    return f"{verbatim:,} verbatim, {older}{altered:,} altered, {absent:,} absent"


def _quotations(note: Note) -> str:
    total, *each = note.numbers
    return f"{count(total, 'quotation')}: {verdicts(each)}"


def _unopened(note: Note) -> str:
    shown = listed_first([f"{line:,}" for line in note.numbers], _MOST_LINES)
    lines = "lines" if len(note.numbers) > 1 else "line"
    return f"a quotation that no mark opens ends on {lines} {shown}: it was not verified"


def _quoted_older(note: Note) -> str:
    revision, newest = note.numbers
    return f"these words are verbatim in revision {revision}, which is cited, no longer in {newest}"


def _no_quotations(note: Note) -> str:
    (article,) = note.words
    return f"no quotations in {'standard input' if article == '-' else article}"


def _too_many_words(note: Note) -> str:
    (word,) = note.words
    return f'very many words begin or end with "{short(word)}"; only the shortest were looked for'


def _not_verbatim(note: Note) -> str:
    verdict, words = note.words
    where = "in the text only in part or altered" if verdict == "altered" else "not in the text"
    return f"these words are {where}: qa verify {shlex.quote(short(words))}"


def _not_stated(note: Note) -> str:
    return f"the source does not state: {', '.join(unstated(note.words))}"


SENTENCES: dict[NoteKind, Callable[[Note], str]] = {
    "words not found": _words_not_found,
    "left out words": lambda note: f"{_quoted(note.words)} not found; left out",
    "left out stop words": lambda note: (
        f"no passage has all the words; left out {_quoted(note.words)}"
    ),
    "together in words": _also_left_out(
        "no passage has all the words; showing those that have the most of them"
    ),
    "longer words": _longer_words,
    "excluded": lambda note: f"left out {count(note.numbers[0], 'passage')} with the words after -",
    "nearest words": lambda note: f"nearest words: {', '.join(note.words)}",
    "not together": lambda _: "no passage, and no document, has all that was asked for",
    "together in pair": _also_left_out(
        "no passage has all the words; showing sub-questions and answers that together do"
    ),
    "together in document": _also_left_out(
        "no passage has all the words, and no sub-question with its answer; "
        "showing passages of documents that do"
    ),
    "near words": _near_words,
    "operators": _operators,
    "other forms": _other_forms,
    "words near": _words_near,
    "too many words": _too_many_words,
    "no references": lambda _: "no mention of another question was found",
    "not verbatim": _not_verbatim,
    "unopened": _unopened,
    "quoted older": _quoted_older,
    "quoted translation": lambda _: "these words are of the unofficial English translation",
    "quoted elsewhere": lambda note: f"also in {count(note.numbers[0], 'other passage')}",
    "not stated": _not_stated,
    "no quotations": _no_quotations,
    "quotations": _quotations,
}
