"""What the source states of a document."""

from typing import Any, NamedTuple


class Metadata(NamedTuple):
    """What the source states of the document; None where it is silent.

    The reading, the JSON, the library's rows, lists and reports take these fields by name;
    CONTRIBUTING.md says what else a new one needs.
    """

    parliament: str | None = None
    """The parliament's full name."""
    chamber: str | None = None
    """The chamber, as printed: "Belgische Senaat"."""
    session: str | None = None
    """The session, as printed: "2024-2025"."""
    number: str | None = None
    """The number of the question, which others may bear too: "784"."""
    identifier: str | None = None
    """What the parliament itself files it under: "ah-tk-20242025-575"."""
    bulletin: str | None = None
    """The number of the bulletin that it was printed in: "2-47"."""
    asker: str | None = None
    minister: str | None = None
    asked_on: str | None = None
    """The day of the question, in ISO 8601, as in the next field."""
    answered_on: str | None = None
    apart: tuple[str, ...] = ()
    """The ministers of `minister`, each as printed, where these are several."""

    @property
    def ministers(self) -> tuple[str, ...]:
        """Each of the ministers, as printed: none, one, or several that are told apart."""
        return self.apart or ((self.minister,) if self.minister else ())

    def stated(self) -> dict[str, str | None]:
        """Returns all that is stated as one text, by its name."""
        return {field: getattr(self, field) for field in STATED}

    def facts(self) -> dict[str, Any]:
        """Returns all of it by its name, each of the ministers beside what is printed of them."""
        return {**self.stated(), "ministers": list(self.ministers)}

    @property
    def date(self) -> str | None:
        """The day that the document is filed under: of the question, or else of the answer."""
        return self.asked_on or self.answered_on

    def over(self, other: "Metadata") -> "Metadata":
        """Returns these metadata and, where they are silent, what `other` states."""
        own = {field: value for field, value in self.stated().items() if value is not None}
        apart = (other if self.minister is None else self).apart
        return other._replace(**own, apart=apart)


STATED = tuple(field for field in Metadata._fields if field != "apart")  # each a text, or None
