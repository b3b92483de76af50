"""Which titles say nothing of what a document is about."""

import pytest

from qa_cli.model.titles import says_nothing


@pytest.mark.parametrize(
    "title",
    [
        "Antwoord van minister De Wit (Financiën) (ontvangen 3 juni 2024)",
        "Antwoord van staatssecretaris A (B), mede namens de Minister van C (ontvangen 2 mei 2024)",
        "Mededeling van minister De Wit (Zorg) (ontvangen 1 mei 2024)",
        "Réponse du ministre Petit (reçue le 3 mai 2021)",
        "auf die Kleine Anfrage der Abgeordneten A, B und der Fraktion C",
        "Schriftelijke vraag nr. 784",
        "Schriftelijke\nvraag",
        "Question écrite n° 12",
        "VRAGEN",
        "Antwoord",
        "2024Z18294",
        "vraag_12.pdf",
        "",
    ],
)
def test_what_any_document_might_be_called_says_nothing(title: str) -> None:
    assert says_nothing(title)


@pytest.mark.parametrize(
    "title",
    [
        "Wapenuitvoer naar Mali",
        "Kamervragen over melk",
        "Antwoord op vragen over melk",
        "Vragen van het lid De Wit (X) aan de minister over melk (ingezonden 3 mei 2024)",
        "Vraag en antwoord",
        "Minister van Financiën",
        "12 ministers",
        "x" * 99999,
        "a " * 9999,
    ],
)
def test_what_is_about_something_does(title: str) -> None:
    assert not says_nothing(title)
