"""Forms inside of forms are counted before anything is drawn."""

import time
import zlib

import pytest

from qa_cli.reading.formats import pdf_nesting
from qa_cli.reading.limits import MOST_NESTED
from tests.reading.writers import column, pdf, pdf_of


def nested(levels: int, times: int, *, packed: bool = False, named: str = "/Form") -> bytes:
    """A PDF whose page draws a form `times`, which draws another as often, and so on."""

    def stream(head: str, text: str) -> str:
        body = zlib.compress(text.encode()).decode("latin-1") if packed else text
        kind = "/Filter /FlateDecode" if packed else ""
        return f"<< /Length {len(body)} {kind} {head} >>\nstream\n{body}\nendstream"

    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /Contents 4 0 R /Resources << /XObject << /X 5 0 R >> >> >>",
        stream("", "/X Do " * times),
    ]
    for at in range(levels):
        last = at == levels - 1
        resources = "" if last else f"/Resources << /XObject << /X {6 + at} 0 R >> >>"
        drawn = "0 0 m 1 1 l S" if last else "/X Do " * times
        objects.append(stream(f"/Type /XObject /Subtype {named} {resources}", drawn))
    return pdf_of(objects)


@pytest.mark.slow
@pytest.mark.parametrize("packed", [True, False])
@pytest.mark.parametrize("named", ["/Form", "/F#6frm"])
def test_a_thousand_million_drawings_are_told_at_once(packed: bool, named: str) -> None:
    begun = time.process_time()
    assert pdf_nesting.drawn(nested(9, 10, packed=packed, named=named), MOST_NESTED) > MOST_NESTED
    assert time.process_time() - begun < 1


def test_a_form_that_draws_itself_ends() -> None:
    content = nested(2, 10).replace(
        b"/Resources << /XObject << /X 6 0 R", b"/Resources << /XObject << /X 5 0 R"
    )
    assert pdf_nesting.drawn(content, MOST_NESTED) < MOST_NESTED


def test_what_real_files_do_is_little() -> None:
    assert pdf_nesting.drawn(nested(2, 3, packed=True), MOST_NESTED) < 100
    assert pdf_nesting.drawn(pdf([column(["Vraag 1", "Wat?"])]), MOST_NESTED) == 0


def test_one_form_that_is_drawn_very_often_is_told_too() -> None:
    assert pdf_nesting.drawn(nested(1, MOST_NESTED + 1), MOST_NESTED) > MOST_NESTED
