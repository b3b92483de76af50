"""Quotation marks are paired as people use them, and an apostrophe is none."""

import pytest

from qa_cli.reading.quotations.marks import spans, unopened, with_common_marks


def between(text: str) -> list[str]:
    return [text[span.start : span.end] for span in spans(text)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ('Hij zei: "dat is zo".', ["dat is zo"]),
        ("Hij zei: “dat is zo”.", ["dat is zo"]),
        ("Er sagte: „das ist so“.", ["das ist so"]),
        ("Hij zei: „dat is zo”.", ["dat is zo"]),
        ("Il a dit : « c'est ainsi ».", [" c'est ainsi "]),
        ("Er sagte: »das ist so«.", ["das ist so"]),
        ("Hij zei: ‘dat is zo’.", ["dat is zo"]),
        ("Er sagte: ‚das ist so‘.", ["das ist so"]),
        ("Hij zei: 'dat is zo'.", ["dat is zo"]),
        ('Hij zei: “dat is zo".', ["dat is zo"]),
        ('"Eén" en "twee"', ["Eén", "twee"]),
        ('("tussen haakjes")', ["tussen haakjes"]),
        ("“Wij zijn ‘tegen’ dat plan”", ["Wij zijn ‘tegen’ dat plan", "tegen"]),
        ("„Wir sind ‚dagegen‘ jetzt“", ["Wir sind ‚dagegen‘ jetzt", "dagegen"]),
        ("“De foto’s van ’s avonds”", ["De foto’s van ’s avonds"]),
        ("‘De foto’s van de minister’", ["De foto’s van de minister"]),
        ("\"l'Union a dit 'oui à tout' hier\"", ["l'Union a dit 'oui à tout' hier", "oui à tout"]),
    ],
)
def test_every_kind_of_marks_is_paired(text: str, found: list[str]) -> None:
    assert between(text) == found
    assert all(span.closed for span in spans(text))


@pytest.mark.parametrize(
    "text",
    [
        "zo'n foto's van 's avonds in de jaren '90",
        "zo’n foto’s van ’s avonds in de jaren ’90",
        "‘s Avonds en ‘t is goed",
        "l'Union d'aujourd'hui",
        "de ministers' plannen",
        'een scherm van 24" en een van 27" breed',
        "rock 'n' roll, it's the ministers’ plan",
        "",
    ],
)
def test_an_apostrophe_is_no_quotation_mark(text: str) -> None:
    assert between(text) == []


@pytest.mark.parametrize("text", ["Hij zei: “dat is zo en meer", 'Hij zei: "dat is zo en meer'])
def test_what_is_not_closed_goes_on_to_the_end_and_is_said_to(text: str) -> None:
    (span,) = spans(text)
    assert text[span.start :][:9] == "dat is zo"
    assert (span.end, span.closed) == (len(text), False)


def test_a_single_mark_that_is_not_closed_is_none() -> None:
    assert between("Hij zei: ‘dat is zo en meer") == []


@pytest.mark.parametrize("text", ["dat is zo” en meer", "dat is zo» en", "» ”", "' ' '", '" " "'])
def test_a_closing_mark_alone_closes_nothing(text: str) -> None:
    assert between(text) == []


def test_depth_counts_the_marks_around() -> None:
    assert [span.depth for span in spans("“a ‘b c d’ e” «f»")] == [0, 1, 0]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Hij zei dat het zo was”.", "”"),
        ("Il a dit que c'est ainsi ».", "»"),
        ('Hij zei dat het zo was".', '"'),
        ("Hij zei “dat het zo was” en dit”.", "”"),
        ("Het was zo in 2020”, zei hij.", "”"),
        ("Hij zei ,,dat het zo was”.", ""),
        ("Hij zei “dat het zo was”.", ""),
        ("Er sagte „es ist so“ und »es war so«.", ""),
        ("Het scherm is 24” breed, de foto’s ook.", ""),
        ("“Dat is niet gesloten.", ""),
    ],
)
def test_a_mark_that_closes_nothing_is_found(text: str, found: str) -> None:
    text = with_common_marks(text)
    assert "".join(text[at] for at in unopened(text)) == found
