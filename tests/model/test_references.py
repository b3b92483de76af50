"""What is missing of what is cited."""

from qa_cli.model.passages import Lines
from qa_cli.model.references import Mention, Reference, References

MENTION = Mention("vraag nr. 5", 0, 11, "5", None, None, None, None, None)
MISSING = Reference("a", "answer", 1, Lines(1, 2), MENTION, "missing", ())
HELD = MISSING._replace(state="held", held=("b",))
SEVERAL = MISSING._replace(state="several", held=("b", "c"))
UNDECIDED = MISSING._replace(state="undecided", held=("b",))


def test_missing_is_what_no_document_may_be() -> None:
    found = References("a", (HELD, MISSING, UNDECIDED), (HELD,))
    assert found.missing() == References("a", (MISSING,))
