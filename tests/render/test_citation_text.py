"""References as they are printed: templates filled in, and what is not stated left out."""

import pytest

from qa_cli.model.citation import Citation, Cites, Origin
from qa_cli.model.document import Document
from qa_cli.model.metadata import Metadata
from qa_cli.model.passages import Lines
from qa_cli.operations.cite_document import citation
from qa_cli.render import citation_text as text

DUTCH = Metadata(
    parliament="Tweede Kamer der Staten-Generaal",
    session="2024-2025",
    number="575",
    identifier="ah-tk-20242025-575",
    asker="Boswijk (CDA)",
    minister="Minister Veldkamp (Buitenlandse Zaken)",
    asked_on="2024-10-24",
    answered_on="2024-11-18",
)
SENATE = Metadata(
    chamber="Belgische Senaat",
    session="2001-2002",
    number="1093",
    bulletin="2-47",
    asker="de heer Dallemagne",
)
FLEMISH = Metadata(
    parliament="Vlaams Parlement", number="784", asked_on="2020-07-20", asker="Els Ampe"
)
ANSWER = Cites("answer", (), (4, 5), (Lines(33, 36),))
ONE = Cites("answer", (), (2,), (Lines(36, 36),))


def of(bundled: Document, metadata: Metadata, cites: Cites, language: str = "nl") -> Citation:
    document = bundled._replace(metadata=metadata, language=language)
    return citation(cites, document, Origin("a.txt", "0" * 64))[0]


@pytest.mark.parametrize(
    ("metadata", "cites", "language", "reference"),
    [
        (
            DUTCH,
            ANSWER,
            "nl",
            (
                "Aanhangsel Handelingen II 2024/25, nr. 575, antwoord op vraag 4 en 5 "
                "(minister Veldkamp, 18 november 2024)."
            ),
        ),
        (
            DUTCH,
            Cites("question", (1,), (), (Lines(1, 1),)),
            "nl",
            "Aanhangsel Handelingen II 2024/25, nr. 575, vraag 1 (Boswijk, 24 oktober 2024).",
        ),
        (
            DUTCH._replace(session=None, number="2024Z01234", identifier="2024Z01234"),
            ANSWER,
            "nl",
            (
                "Kamervragen 2024Z01234 van 24 oktober 2024 (Boswijk), antwoord op vraag 4 en 5 "
                "(minister Veldkamp, 18 november 2024)."
            ),
        ),
        (
            SENATE,
            ONE,
            "nl",
            (
                "Vr. en Antw. Senaat 2001-02, nr. 2-47 (Vr. nr. 1093 Dallemagne), "
                "antwoord op deelvraag 2."
            ),
        ),
        (
            SENATE,
            ONE,
            "fr",
            (
                "Q.R., Sén., 2001-2002, n° 2-47 (Quest. n° 1093 de heer Dallemagne), "
                "réponse à la sous-question 2."
            ),
        ),
        (
            FLEMISH,
            ONE,
            "nl",
            (
                "Vlaams Parlement, schriftelijke vraag nr. 784 van 20 juli 2020 van Els Ampe, "
                "antwoord op deelvraag 2."
            ),
        ),
        (
            Metadata(
                parliament="Tweede Kamer der Staten-Generaal",
                session="2024-2025",
                number="2024Z 01234",
                identifier="2024Z 01234",
            ),
            Cites("question", (1,), (), (Lines(1, 2),)),
            "nl",
            "Kamervragen 2024Z01234, vraag 1.",
        ),
        (
            Metadata(parliament="European Parliament", number="E-1/06"),
            Cites("pair", (1,), (1, 2, 3), (Lines(1, 2),)),
            "en",
            (
                "European Parliament, written question E-1/06, "
                "question 1 and answer to questions 1 to 3."
            ),
        ),
        (
            Metadata(parliament="European Parliament", number="E-1/06"),
            Cites("same", (1, 2), (1, 2), (Lines(1, 2),)),
            "fr",
            (
                "Parlement européen, question écrite E-1/06, "
                "sous-questions 1 et 2 et la réponse à celles-ci."
            ),
        ),
        (
            Metadata(parliament="Deutscher Bundestag", number="21/123"),
            Cites("same", (1, 2, 3), (1, 2, 3), (Lines(1, 2),)),
            "de",
            "BT-Drs. 21/123, Fragen 1 bis 3 und die Antwort darauf.",
        ),
        (
            Metadata(
                chamber="Landtag",
                number="7/5",
                minister="Ministerin A",
                answered_on="2026-03-01",
            ),
            ONE,
            "de",
            "Landtag, Drs. 7/5, Antwort zu Frage 2 (1. März 2026).",
        ),
        (Metadata(), ONE, "nl", "Schriftelijke vraag, antwoord op deelvraag 2."),
        (Metadata(), Cites(None, (), (), (Lines(1, 9),)), "nl", "Schriftelijke vraag."),
    ],
)
def test_a_reference_is_in_the_style_of_its_parliament(
    bundled: Document, metadata: Metadata, cites: Cites, language: str, reference: str
) -> None:
    assert text.reference(of(bundled, metadata, cites, language)) == reference


def test_what_the_style_has_a_place_for_and_the_source_does_not_state_is_known(
    bundled: Document,
) -> None:
    assert of(bundled, DUTCH, ANSWER).missing == ()
    assert of(bundled, DUTCH._replace(minister=None), ANSWER).missing == ("minister",)
    assert of(bundled, FLEMISH, ONE).missing == ("minister", "answered_on")


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        ((Lines(3, 3),), "line 3"),
        ((Lines(3, 4), Lines(9, 9)), "lines 3-4 and 9"),
        ((Lines(3, 4, (2, 2)), Lines(9, 9, (2, 2))), "page 2"),
        ((Lines(3, 4, (2, 3)), Lines(9, 9, (3, 3))), "pages 2-3 and 3"),
    ],
)
def test_where_it_stands_is_told_in_lines_or_pages(
    bundled: Document, lines: tuple[Lines, ...], told: str
) -> None:
    assert text.locations(of(bundled, DUTCH, ANSWER._replace(lines=lines))) == told


def test_a_session_that_is_no_pair_of_years_stays_as_printed(bundled: Document) -> None:
    cited = of(bundled, DUTCH._replace(session="21. Wahlperiode"), ANSWER)
    assert text.session(cited) == "21. Wahlperiode"
