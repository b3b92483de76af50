"""Writes a question as the XML of officielebekendmakingen.nl, to be read back by tests."""

QUESTIONS = ("Klopt het bericht over Mali?", "Wat volgt daaruit?", "En daarna?")
ANSWERS = (("1", "Ja, dat klopt."), ("2 en 3", "Daaruit volgt niets."))
PAIRS = {(1,): "Ja, dat klopt.", (2, 3): "Daaruit volgt niets."}
TITLE = (
    "Vragen van het lid Bo (CDA) aan de Minister van Defensie over Mali (ingezonden 2 mei 2024)."
)
REPLY = "Antwoord van Minister Vos (Defensie) (ontvangen 9 juni 2024)."

_HEAD = (
    "<kamervraagomschrijving type='vraag'>Vragen van het lid <naam>Bo</naam> (CDA) aan de "
    "Minister van Defensie over <kamervraagonderwerp>Mali</kamervraagonderwerp> (ingezonden "
    "<datum isodatum='2024-05-02'>2 mei 2024</datum>).</kamervraagomschrijving>"
    "<kamervraagomschrijving type='antwoord'>Antwoord van Minister Vos (Defensie) (ontvangen "
    "<datum isodatum='2024-06-09'>9 juni 2024</datum>).</kamervraagomschrijving>"
)


def official(body: str, head: str = _HEAD) -> bytes:
    """A publication of one question; `body` is the XML of its questions and answers."""
    return (
        '<?xml version="1.0" encoding="utf-8"?><officiele-publicatie><metadata>'
        '<meta name="DC.identifier" content="ah-tk-20232024-1002"/></metadata><kamervragen>'
        "<kamervraagkop><tekstregel inhoud='vergaderjaar'>Vergaderjaar 2023-2024</tekstregel>"
        f"</kamervraagkop><kamervraagnummer>1002</kamervraagnummer>{head}{body}"
        "</kamervragen></officiele-publicatie>"
    ).encode()


def parts(heading: str = "nr") -> str:
    """Its questions and answers, the number of each in an element called `heading`."""

    def part(name: str, printed: str, text: str) -> str:
        return f"<{name}><{heading}>{printed}</{heading}><al>{text}</al></{name}>"

    (_, first), (numbers, others) = ANSWERS
    return "".join(
        (
            part("vraag", "Vraag 1", QUESTIONS[0]),
            part("antwoord", "Antwoord 1", first),
            part("vraag", "Vraag 2", QUESTIONS[1]),
            part("vraag", "Vraag 3", QUESTIONS[2]),
            part("antwoord", f"Antwoord {numbers}", others),
        )
    )
