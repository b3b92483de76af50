"""Questions of the Belgian Chamber and Senate, and of Flanders, Wallonia and Brussels."""

import pytest

from tests.reading.forms.papers import read, said
from tests.reading.writers import answers, problems, stated, texts

CHAMBER = (
    "Belgische Kamer van volksvertegenwoordigers\nVraag nr. 2222 van volksvertegenwoordiger Jan "
    "Proef van 23 januari 2017 aan de {minister}:\n\nHaltes.\n\nDe lijn is oud.\n"
    "1. Hoeveel haltes zijn er?\n2. Welke worden vernieuwd?\n\nAntwoord :\n{answer}\n"
)
QRVA = (
    "QRVA 54 119\n22-05-2017\nMinister van Mobiliteit, belast met de Spoorwegen\n\n"
    "DO 2016201714999\nVraag nr. 2222 van de heer volksvertegenwoordiger Jan Proef van 23 januari "
    "2017 (N.) aan de minister van\nMobiliteit, belast met de Spoorwegen:\n\nHaltes.\n\n"
    "1. Hoeveel haltes zijn er?\n2. Welke worden vernieuwd?\n\n"
)
OF = "van 16 {month} 2017, op de vraag nr. 2222 van de heer\nvolksvertegenwoordiger Jan Proef"


@pytest.mark.parametrize(
    "minister",
    [
        "minister van Justitie",
        "vice-eersteminister en minister van Werk, Economie en Consumenten, belast met Handel",
        "staatssecretaris voor Asiel, toegevoegd aan de minister van Veiligheid",
        "eerste minister",
    ],
)
def test_every_belgian_minister_is_found(minister: str) -> None:
    reading = read(CHAMBER.format(minister=minister, answer="1. Negen.\n2. Geen."), "belgie-nl")
    assert reading.document.metadata.minister == minister
    assert reading.document.metadata.asker == "volksvertegenwoordiger Jan Proef"
    assert reading.problems == ()


def test_groups_whose_first_numbers_go_up_are_in_order() -> None:
    answer = "Vooraf dit: de gegevens zijn van 2016.\n1. en 3. Negen.\n2. Geen."
    text = CHAMBER.format(minister="minister van Justitie", answer=answer).replace(
        "vernieuwd?", "vernieuwd?\n3. Wie betaalt dat?"
    )
    reading = read(text, "belgie-nl")
    assert answers(reading)[1, 3] == "Negen."
    assert reading.problems == ()  # nor is what is said before them all


def test_a_first_sub_question_that_runs_on_from_the_introduction_is_found() -> None:
    long = "De lijn is oud en de stations zijn in de voorbije jaren niet onderhouden. " * 2
    reading = read(
        f"Belgische Kamer van volksvertegenwoordigers\nVraag nr. 7 van de heer Bo van 3 mei "
        f"2017\n\n"
        f"Haltes.\n\n{long}Zijn er cijfers voor 2016?1. Hoeveel haltes zijn er?\n2. Welke?\n"
        "3. Waarom?\n\nAntwoord :\n1. Negen.\n2. Geen.\n3. Daarom.\n",
        "belgie-nl",
    )
    assert texts(reading)[1] == "Hoeveel haltes zijn er?"


def test_a_bulletin_prints_a_provisional_answer_before_the_final_one() -> None:
    text = (
        f"{QRVA}Voorlopig antwoord van de minister van Mobiliteit {OF.format(month='maart')}\n"
        "van 23 januari 2017 (N.):\nDe gegevens worden opgevraagd.\n\n"
        f"Antwoord van de minister van Mobiliteit {OF.format(month='mei')}\n"
        "van 23 januari 2017 (N.):\n1. Negen.\n2. Geen.\n"
    )
    reading = read(text, "belgie-nl")
    assert [(one.to, one.paragraphs[0].text) for one in reading.document.answers] == [
        ((1, 2), "De gegevens worden opgevraagd."),
        ((1,), "Negen."),
        ((2,), "Geen."),
    ]
    assert stated(reading.document) == {
        "number": "2222",
        "asker": "de heer volksvertegenwoordiger Jan Proef",
        "minister": "Minister van Mobiliteit, belast met de Spoorwegen",
        "asked_on": "2017-01-23",
        "answered_on": "2017-05-16",
    }
    assert said(text, "belgie-nl", "bulletin") == "QRVA 54 119"
    assert said(text, "belgie-nl", "identifier") == "DO 2016201714999"


def test_a_french_bulletin_adds_an_answer() -> None:
    question = "question n° 333 de\nmadame la députée Anne Essai du 2 février 2017 (Fr.)"
    reading = read(
        "Vice-première ministre et ministre des Affaires sociales\n\nDO 2016201714777\n"
        "Question n° 333 de madame la députée Anne Essai du 2 février 2017 (Fr.) à la "
        "vice-première ministre et ministre\ndes Affaires sociales:\n\nLes dents.\n\n"
        "1. Combien de dentistes?\n2. Où manquent-ils?\n\nRéponse de la vice-première ministre et "
        f"ministre des Affaires sociales du 3 mars 2017, à la {question}:\n1. Neuf.\n2. Au sud.\n\n"
        "Réponse complémentaire de la vice-première ministre et ministre des Affaires sociales du "
        f"3 avril 2017, à la {question}:\n2. Aussi à l'est.\n",
        "belgie-fr",
    )
    assert [one.to for one in reading.document.answers] == [(1,), (2,), (2,)]
    assert reading.document.title.text == "Les dents."
    minister = "Vice-première ministre et ministre des Affaires sociales"
    assert reading.document.metadata.minister == minister
    assert reading.document.metadata.answered_on == "2017-03-03"


def test_a_french_question_of_the_senate_names_its_minister() -> None:
    reading = read(
        "Sénat de Belgique\nQuestion n° 12 de M. Jean Essai du 2 mai 2001 au secrétaire d'État à "
        "l'Énergie :\nLe vent.\n\n1. Combien ?\n2. Où ?\n\nRéponse : 1. Neuf.\n2. En mer.\n",
        "belgie-fr",
    )
    assert reading.document.metadata.minister == "secrétaire d'État à l'Énergie"
    assert answers(reading) == {(1,): "Neuf.", (2,): "En mer."}


FLEMISH = (
    "SCHRIFTELIJKE VRAAG\nnr. 112\nvan AN PEETERS\ndatum: 4 maart 2021\naan BART MAES\n"
    "VLAAMS MINISTER VAN MOBILITEIT\nFietspaden\n1. Hoeveel is er aangelegd?\n2. Wat kostte dat?\n"
    "{kind}ANTWOORD\nop vraag nr. 112 van 4 maart 2021\nvan AN PEETERS\n"
)


@pytest.mark.parametrize("kind", ["", "VOORLOPIG ", "GECOÖRDINEERD "])
def test_an_answer_of_any_kind_is_read_as_one(kind: str) -> None:
    reading = read(f"{FLEMISH.format(kind=kind)}1. Negen.\n2. Niets.\n", "vlaams-parlement")
    assert answers(reading) == {(1,): "Negen.", (2,): "Niets."}
    assert reading.problems == ()


def test_a_coordinated_answer_with_the_answers_of_two_ministers_is_said() -> None:
    text = f"{FLEMISH.format(kind='GECOÖRDINEERD ')}Minister Maes:\n1. Negen.\n2. Niets.\n"
    reading = read(f"{text}Minister Claes:\n1. Geen.\n2. Niets.\n", "vlaams-parlement")
    assert "another block of answers" in problems(reading)


@pytest.mark.parametrize(
    ("later", "to", "kind", "said"),
    [
        ("AANVULLEND ANTWOORD\nop vraag nr. 112 van 4 maart 2021\n2. Drie.", (2,), "added", []),
        ("Aanvullend antwoord van 3 mei 2021\nDrie.", (), "added", ["another block of answers"]),
        ("RECHTZETTING\nBij punt 2 leze men drie.", (), "corrected", ["another block of answers"]),
    ],
)
def test_a_later_answer_is_not_glued_to_the_last(
    later: str, to: tuple[int, ...], kind: str, said: list[str]
) -> None:
    text = f"{FLEMISH.format(kind='')}1. Negen.\n2. Niets.\n{later}\n"
    reading = read(text, "vlaams-parlement")
    assert answers(reading)[1,] == "Negen."
    assert "Niets." in [one.paragraphs[0].text for one in reading.document.answers]
    assert (reading.document.answers[-1].to, reading.document.answers[-1].kind) == (to, kind)
    assert problems(reading) == said


BULLETIN = (
    "BART MAES\nMINISTER-PRESIDENT VAN DE VLAAMSE REGERING\n{number}Hagen - Aanplanting\n"
    "1. Hoeveel hagen zijn er?\n2. Wat kosten ze?\nAntwoord\n1. Negen.\n2. Niets.\n"
)
NUMBERED = "Vraag nr. {}\nvan 8 maart 2006\nvan AN PEETERS\n"


@pytest.mark.parametrize("head", ["", "VLAAMS PARLEMENT   SCHRIFTELIJKE VRAGEN\n"])
def test_a_bulletin_of_the_flemish_parliament_numbers_the_question_and_no_sub_question(
    head: str,
) -> None:
    text = head + BULLETIN.format(number=NUMBERED.format(42))
    reading = read(text, "vlaams-parlement-bulletin")
    assert stated(reading.document) == {
        "number": "42",
        "asker": "AN PEETERS",
        "minister": "BART MAES",
        "asked_on": "2006-03-08",
    }
    assert reading.document.title.text == "Hagen - Aanplanting"
    assert answers(reading) == {(1,): "Negen.", (2,): "Niets."}
    assert reading.problems == ()


def test_several_questions_of_a_bulletin_in_one_file_are_said() -> None:
    text = BULLETIN.format(number=NUMBERED.format(42)) + NUMBERED.format(43) + "Vis\nWie?\n"
    assert "another question" in problems(read(text, "vlaams-parlement-bulletin"))


def test_a_question_of_the_walloon_parliament_has_its_facts_below_its_title() -> None:
    text = (
        "L'entretien du Ravel\n\nSession : 2019-2020\nAnnée : 2020\nN° : 123 (2019-2020) 1\n\n"
        "Question écrite du 24/01/2020\nde LAMBERT Anne\nà COLLIN Marc, Ministre de la Mobilité\n\n"
        "Le Ravel est fréquenté.\nQui l'entretient ?\n\nRéponse du 17/02/2020\nde COLLIN Marc\n\n"
        "La Région.\n"
    )
    reading = read(text, "wallonie")
    assert stated(reading.document) == {
        "number": "123",
        "asker": "LAMBERT Anne",
        "minister": "COLLIN Marc, Ministre de la Mobilité",
        "asked_on": "2020-01-24",
        "answered_on": "2020-02-17",
    }
    assert reading.document.title.text == "L'entretien du Ravel"
    assert answers(reading) == {(1,): "La Région."}
    assert said(text, "wallonie", "session") == "2019-2020"


def test_a_walloon_question_with_numbers_and_a_provisional_answer() -> None:
    reading = read(
        "Le bois\n\nSession : 2020-2021\nN° : 7 (2020-2021) 1\n\nQuestion écrite du 3/05/2021\n"
        "de LAMBERT Anne\nà COLLIN Marc, Ministre des Forêts\n\n1. Combien d'hectares ?\n2. Où "
        "?\n\n"
        "Réponse provisoire du 20/05/2021\nLes chiffres suivront.\n\nRéponse du 7/06/2021\n"
        "1. Neuf.\n2. Au sud.\n",
        "wallonie",
    )
    assert [one.to for one in reading.document.answers] == [(1, 2), (1,), (2,)]
    assert reading.document.metadata.answered_on == "2021-06-07"


def test_the_record_of_the_brussels_parliament_in_both_languages() -> None:
    french = read(
        "Question écrite n° 15 de Anne Lo à Marc Do - Ministre du Climat\n\nLes bancs\n\n"
        "Date de réception : 2025-06-30\nDate de réponse : 2025-12-23\n\nQuestion :\nIl en "
        "manque.\n"
        "Combien de bancs ?\nOù ?\n\nRéponse :\nNeuf, au parc.\n",
        "bruxelles",
    )
    assert list(texts(french).values()) == ["Combien de bancs ?", "Où ?"]
    assert [one.text for one in french.document.introduction] == ["Il en manque."]
    dutch = read(
        "Schriftelijke vraag nr. 15 van Anne Lo aan Marc Do - Minister van Klimaat\n\nBanken\n\n"
        "Datum ontvangst: 30/06/2025\nDatum antwoord: 23/12/2025\n\nVraag:\nHoeveel banken?\n\n"
        "Antwoord:\nNegen.\n",
        "brussel",
    )
    assert answers(dutch) == {(1,): "Negen."}
    assert stated(dutch.document) == {
        "number": "15",
        "asker": "Anne Lo",
        "minister": "Marc Do - Minister van Klimaat",
        "asked_on": "2025-06-30",
        "answered_on": "2025-12-23",
    }
