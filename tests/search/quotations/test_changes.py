"""Of what kind a change is, in four languages."""

import pytest

from qa_cli.model.verification import Quotation, Verified
from qa_cli.search import Memory
from qa_cli.search.quotations import verify
from qa_cli.search.quotations.alignment import aligned
from qa_cli.search.quotations.changes import Side, kinds_rearranged
from qa_cli.search.quotations.words import compared
from tests.papers import LIBRARY, paper


def judged(text: str) -> Verified:
    return verify(Quotation(text), LIBRARY)


def changes(text: str) -> list[tuple[str, str]]:
    return [(change.op, change.text) for change in judged(text).changes]


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        # numbers, their signs and units
        ("In 2022 reden 1.350 treinen te laat", ("number",)),
        ("In 2022 reden 1,250 treinen te laat", ("number",)),
        ("dat is 125 % van alle treinen", ("number",)),
        ("dat is 12,5 van alle treinen op deze lijn", ("number",)),
        ("De gemiddelde vertraging bedroeg 7 uur", ("number",)),
        ("De gemiddelde vertraging bedroeg zeven minuten", ("number",)),
        ("in januari was het 3 graden", ("number",)),
        ("Het onderzoek kostte 1,5 miljard euro", ("number",)),
        ("3 500 dollars pour l'étude", ("number",)),
        ("that 1.2505 tonnes were imported", ("number",)),
        # negations
        ("Er zijn extra rijtuigen beschikbaar", ("negation",)),
        ("Dit is op korte termijn mogelijk", ("negation",)),
        ("Dit is op korte termijn niet onmogelijk", ("negation",)),
        ("Le gouvernement a l'intention de modifier la loi", ("negation",)),
        ("Un budget est prévu en 2024", ("negation",)),
        ("Der Bundesregierung liegen Erkenntnisse vor", ("negation",)),
        ("It does intend to change the tariff", ("negation", "word")),
        # names, other words, order
        ("uitgevoerd door de Universiteit Antwerpen", ("name",)),
        ("De TEC onderzoekt of materieel van de lijn", ("name",)),
        ("Minister Demir kreeg het verslag in juni 2023", ("name",)),
        ("De gemiddelde snelheid bedroeg 7 minuten", ("word",)),
        ("Der Bundesregierung liegen keine Beweise vor", ("word",)),
        ("Dit is op termijn korte niet mogelijk", ("order",)),
        ("De vertraging gemiddelde bedroeg 7 minuten", ("order",)),
        ("Op korte termijn is dit mogelijk", ("negation", "order")),
        ("Het onderzoek kostte 2,5 miljoen euro en werd gedaan door", ("number", "word")),
    ],
)
def test_the_kinds_of_a_change_are_told(text: str, kinds: tuple[str, ...]) -> None:
    verified = judged(text)
    assert (verified.verdict, verified.kinds) == ("altered", kinds)


def test_a_change_is_told_in_the_words_of_both() -> None:
    assert changes("Het onderzoek kostte 2,5 miljard euro en werd uitgevoerd") == [
        ("same", "Het onderzoek kostte"),
        ("removed", "1,5 miljoen"),
        ("added", "2,5 miljard"),
        ("same", "euro en werd uitgevoerd"),
    ]


def test_a_moved_negation_is_a_change_of_order() -> None:
    assert judged("De gemiddelde vertraging 7 bedroeg minuten").kinds == ("order",)


@pytest.mark.parametrize(
    ("source", "quotation", "wanted", "kind"),
    [
        ("Het is 5 m² groot.", "Het is 5 m³ groot", ["Het is 5", "-m²", "+m³", "groot"], "number"),
        ("C++ is niet C#, zegt hij.", "C is niet C#, zegt hij", ["-C++", "+C"], "word"),
        (
            "Zij zeggen dat it's niet van ons is.",
            "Zij zeggen dat its niet van ons is",
            ["-it's", "+its"],
            "word",
        ),
        ("De groei was -3 procent nu.", "De groei was 3 procent nu", ["--3", "+3"], "number"),
        ("Dat is in 2017 30 landen zo.", "Dat is in 201730 landen zo", ["-2017 30"], "number"),
        ("Het is een ja/nee vraag.", "Het is een ja nee vraag", ["-ja/nee", "+ja nee"], "word"),
    ],
)
def test_what_is_printed_as_one_is_changed_as_one(
    source: str, quotation: str, wanted: list[str], kind: str
) -> None:
    collection = Memory(paper("p", "nl", "Iets", (), (("Wat?", source),)))
    verified = verify(Quotation(quotation), collection)
    marks = {"same": "", "removed": "-", "added": "+"}
    assert {*wanted} <= {f"{marks[change.op]}{change.text}" for change in verified.changes}
    assert verified.kinds == (kind,)


def rearranged(source: str, quote: str) -> tuple[str, ...]:
    """The kinds of the changes of a quotation of which the order was changed."""
    own, other = compared(source, "nl"), compared(quote, "nl")
    steps = aligned([word.key for word in other.words], [word.key for word in own.words])
    sides = (Side(text.words, [text.text] * len(text.words), "nl") for text in (own, other))
    return kinds_rearranged(steps, *sides)


@pytest.mark.parametrize(
    ("source", "quote", "kinds"),
    [
        # dropped between words that were moved
        (
            "de trein rijdt vorig jaar niet op zondag",
            "op zondag rijdt de trein vorig jaar",
            ("negation", "order"),
        ),
        (
            "zondag rijdt niet de trein naar Gent vorig jaar",
            "de trein naar Gent vorig jaar zondag rijdt",
            ("negation", "order"),
        ),
        # put in, where another stands beside
        (
            "wij gaan de trein naar Gent nemen en niet de bus",
            "niet wij gaan de trein naar Gent nemen",
            ("negation", "order"),
        ),
        # beside it, before words that any sentence has
        (
            "de trein naar Gent rijdt vandaag en niet in de nacht",
            "in de trein naar Gent rijdt vandaag",
            ("order",),
        ),
    ],
)
def test_of_moved_words_a_negation_between_them_is_told(
    source: str, quote: str, kinds: tuple[str, ...]
) -> None:
    assert rearranged(source, quote) == kinds
