"""Something was asked for by a name or number that nothing has, or that several have."""

from collections.abc import Sequence

from qa_cli.errors import QaError
from qa_cli.text.display import listed, listed_first, short

_MOST_COUNTRIES = 20  # that a hint lists


class NoAnswerError(QaError):
    """Only answers are to be cited, and the document has none to these sub-questions."""

    def __init__(self, numbers: Sequence[int]) -> None:
        self.numbers = numbers
        self.hint = "without --answer the sub-question itself is cited"

    def __str__(self) -> str:
        asked = f" to {listed(list(map(str, self.numbers)))}" if self.numbers else ""
        return f"this document has no answer{asked}"


class NoSuchSubQuestionError(QaError):
    """The document has no sub-question of this number; `numbers` are those that it has.

    `names` are documents whose names begin with what was typed: one of them may have been meant.
    """

    def __init__(self, number: int, numbers: Sequence[int], names: Sequence[str] = ()) -> None:
        self.number, self.numbers = number, numbers
        if names:
            typed = short(str(number))
            commands = " or ".join(f"qa show {name}" for name in names)
            self.hint = f"for a document whose name begins with {typed}: {commands}"

    def __str__(self) -> str:
        return (
            f"there is no sub-question {short(str(self.number))}; this document has {self._has()}"
        )

    def _has(self) -> str:
        first, last = min(self.numbers, default=0), max(self.numbers, default=0)
        if not self.numbers:
            return "none"
        if len(self.numbers) == 1:
            return f"only {first}"
        if list(self.numbers) == list(range(first, last + 1)):
            return f"{first} to {last}"
        return ", ".join(map(str, self.numbers))


class NotANumberError(QaError):
    """What was given as a sub-question is neither a number nor a range.

    `names`, where it may have been meant for a document, are names that it is most like.
    """

    hint = "give numbers or ranges, as in: qa show 2, qa show 1 3, qa show 1-2"

    def __init__(self, word: str, names: Sequence[str] | None = None) -> None:
        self.word, self.names = word, names
        if names:
            self.hint = f"nearest: {', '.join(names)}; or {self.hint}"

    def __str__(self) -> str:
        other = "" if self.names is None else ", nor is a document or file called so"
        return f'"{short(self.word)}" is not a sub-question number{other}'


class UnknownCountryError(QaError):
    """A word is not the name of a country; `nearest` are the names that it is most like.

    `listed` are the countries with sectors, where these were asked for: of the whole library, or
    of one document.
    """

    def __init__(
        self,
        word: str,
        nearest: Sequence[str],
        *,
        listed: Sequence[str] | None = None,
        library: bool = False,
    ) -> None:
        self.word, self.nearest = word, nearest
        if nearest:
            self.hint = f"nearest: {', '.join(nearest)}"
        elif listed is not None:
            here = "the library" if library else "this document"
            countries = listed_first(listed, _MOST_COUNTRIES) or "no country"
            self.hint = f"{here} lists sectors for {countries}"

    def __str__(self) -> str:
        return f'"{short(self.word)}" is not a country that qa knows'


class AmbiguousCountryError(QaError):
    """A word may be the name of several countries, and `qa` does not choose one of them."""

    hint = "give its full name or its code"

    def __init__(self, word: str, candidates: Sequence[str]) -> None:
        self.word, self.candidates = word, candidates

    def __str__(self) -> str:
        names = ", ".join(self.candidates)
        return f'"{short(self.word)}" may be more than one country: {names}'


class UnknownNameError(QaError):
    """No document of the library has such a name as its asker, minister or parliament (`field`).

    `nearest` are those that it is most like, `known` some of those that there are.
    """

    def __init__(
        self, field: str, typed: str, nearest: Sequence[str], known: Sequence[str] = ()
    ) -> None:
        self.field, self.typed = field, typed
        if nearest:
            self.hint = f"nearest: {'; '.join(nearest)}"
        elif known:
            self.hint = f"there is: {'; '.join(known)}"

    def __str__(self) -> str:
        return f'no document has the {self.field} "{short(self.typed)}"'


class NoSuchSpeakerError(QaError):
    """No asker or minister of the documents has the name that was typed for `--speaker`.

    `nearest` are the names that it is most like, or some of those that there are.
    """

    def __init__(self, typed: str, nearest: Sequence[str]) -> None:
        self.typed, self.nearest = typed, nearest
        whoever = "minister, asker or anyone"
        names = f"nearest: {'; '.join(nearest)}; or give" if nearest else "give"
        self.hint = f"{names} {whoever}"

    def __str__(self) -> str:
        return f'no asker or minister is called "{short(self.typed)}"'


class GuessedNameError(QaError):
    """What was typed is only near the names that are `meant`, where nothing may be guessed."""

    def __init__(self, typed: str, meant: Sequence[str]) -> None:
        self.typed, self.meant = typed, meant
        self.hint = f"nearest: {'; '.join(meant)}"

    def __str__(self) -> str:
        return f'there is nothing called "{short(self.typed)}", and what is removed is not guessed'


class NoSuchDocumentError(QaError):
    """There is no document of this name nor, where one may be named, a `file`.

    `known` are names of documents that it is most like.
    """

    def __init__(self, name: str, known: Sequence[str], *, file: bool = True) -> None:
        self.name, self.known, self.file = name, known, file
        hint = f"nearest: {', '.join(known)}" if known else "for their names: qa list"
        self.hint = f"{hint}; or give a file" if file else hint

    def __str__(self) -> str:
        what = "no file and no document" if self.file else "no document"
        return f'there is {what} called "{short(self.name)}"'


class AmbiguousDocumentError(QaError):
    """Several names in the library begin so: `number` of them, of which some are `candidates`."""

    def __init__(self, name: str, candidates: Sequence[str], number: int) -> None:
        self.name, self.candidates, self.number = name, candidates, number
        self.hint = f"give more of its name, as in: {candidates[0]}"

    def __str__(self) -> str:
        left = self.number - len(self.candidates)
        named = [*self.candidates, f"{left:,} more"] if left > 0 else self.candidates
        return f'{self.number:,} names begin with "{short(self.name)}": {listed(named)}'


class NoSuchRevisionError(QaError):
    """A document has no revision of this number; its last is number `newest`."""

    def __init__(self, name: str, revision: int, newest: int) -> None:
        self.name, self.revision, self.newest = name, revision, newest

    def __str__(self) -> str:
        has = "only revision 1" if self.newest == 1 else f"revisions 1 to {self.newest}"
        return f"{self.name} has no revision {short(str(self.revision))}; it has {has}"
