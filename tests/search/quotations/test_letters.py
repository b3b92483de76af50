"""Umlauts always, and accents of French where they are printed, make another word."""

import pytest

from qa_cli.model.verification import Quotation
from qa_cli.search import Memory
from qa_cli.search.quotations import verify
from tests.papers import paper


@pytest.mark.parametrize(
    ("language", "source", "quotation", "verdict"),
    [
        ("de", "Das würde den Plan sehr fördern.", "Das wurde den Plan sehr fördern", "altered"),
        ("de", "Das würde den Plan sehr fördern.", "Das würde den Plan sehr fordern", "altered"),
        ("de", "Das würde den Plan fördern.", "DAS WUERDE DEN PLAN FOERDERN", "verbatim"),
        ("de", "Das wu\u00a8rde den Plan fo\u0308rdern.", "Das würde den Plan fördern", "verbatim"),
        ("de", "Das kostet ihn größere Mühe.", "Das kostet ihn groessere Muehe", "verbatim"),
        ("de", "Das Café am Platz schließt.", "Das Cafe am Platz schliesst", "verbatim"),
        ("fr", "Il est condamné hier à Liège.", "Il est condamne hier à Liège", "altered"),
        ("fr", "Il est protégé hier à Liège.", "Il est protège hier à Liège", "altered"),
        ("fr", "Il est condamné hier à Liège.", "Il est condamne hier a Liege", "verbatim"),
        ("fr", "IL EST CONDAMNE HIER A LIEGE.", "Il est condamné hier à Liège", "verbatim"),
        ("fr", "L’État élu à l’Île est condamné.", "L'Etat elu à l'Ile est condamné", "verbatim"),
        ("nl", "Eén coördinator uit België.", "Een coordinator uit België", "verbatim"),
    ],
)
def test_accents_count_where_they_make_another_word(
    language: str, source: str, quotation: str, verdict: str
) -> None:
    collection = Memory(paper("p", language, "Iets", (), (("Wat?", source),)))
    verified = verify(Quotation(quotation), collection)
    assert verified.verdict == verdict
    assert bool(verified.kinds) == (verdict == "altered")
