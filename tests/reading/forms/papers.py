"""What the tests of forms ask of a small paper that was read."""

from qa_cli.model.diagnostics import Reading
from qa_cli.reading.forms import form as forms
from tests.reading.writers import read_text


def read(text: str, form: str) -> Reading:
    """What is read out of a paper, which shows itself to be in the form of the file `form`."""
    reading = read_text(text)
    assert reading.form == forms.form(form).name
    return reading


def said(text: str, form: str, key: str) -> str | None:
    """What a paper states under a key of a form's head: the chamber, the session, the bulletin."""
    plain = " ".join(text.split())
    matches = (pattern.search(plain) for pattern in forms.form(form).patterns("head", key))
    return next((match[1] for match in matches if match), None)
