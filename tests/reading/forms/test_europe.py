"""Questions of the European Parliament, and of the French Assemblée nationale and Sénat."""

import pytest

from tests.reading.forms.papers import read, said
from tests.reading.writers import answers, problems, stated, texts


def test_a_question_to_the_commission_and_its_answer_in_english() -> None:
    reading = read(
        "WRITTEN QUESTION P-2615/06\nby Anna Sample (EX)\nto the Commission\nSubject: Patents\n\n"
        "The system matters.\n\nDoes the Commission regard it as binding?\n\n"
        "P-2615/06EN\nAnswer given by Mr Example\non behalf of the Commission\n(3.7.2006)\n\n"
        "The Commission does.\n",
        "europarl-en",
    )
    assert reading.document.title.text == "Patents"
    assert answers(reading) == {(1,): "The Commission does."}
    assert stated(reading.document) == {
        "number": "P-2615/06",
        "asker": "Anna Sample (EX)",
        "minister": "Mr Example on behalf of the Commission",
        "answered_on": "2006-07-03",
    }
    assert reading.problems == ()


def test_a_question_of_today_has_its_asker_below_the_rule() -> None:
    text = (
        "Parliamentary questions\n3 September 2020\nQuestion for written answer E-004819/2020\n"
        "to the Commission\nRule 138\nElla Sample (EX)\nSubject: Answers\n\nThey are vague.\n\n"
        "1. Why are they vague?\n2. Will this change?\n\nEN\nE-004819/2020\n"
        "Answer given by President Example\non behalf of the European Commission\n(19.11.2020)\n\n"
        "They are precise.\n"
    )
    reading = read(text, "europarl-en")
    assert answers(reading) == {(1, 2): "They are precise."}
    assert stated(reading.document) == {
        "number": "E-004819/2020",
        "asker": "Ella Sample (EX)",
        "minister": "President Example on behalf of the European Commission",
        "asked_on": "2020-09-03",
        "answered_on": "2020-11-19",
    }
    assert said(text, "europarl-en", "identifier") == "E-004819/2020"


def test_the_council_replies() -> None:
    reading = read(
        "WRITTEN QUESTION E-2244/05\nby Paul Sample (EX)\nto the Council\nSubject: Committees\n\n"
        "1. Who leads them?\n2. Who pays?\n\nAnswer by the Council\n\nE-2244/05\nReply\n"
        "(24 October 2005)\n\nThe Council does.\n",
        "europarl-en",
    )
    assert answers(reading) == {(1, 2): "The Council does."}
    assert (reading.document.metadata.minister, reading.document.metadata.answered_on) == (
        "Council",
        "2005-10-24",
    )
    assert reading.problems == ()


@pytest.mark.parametrize(
    ("form", "text"),
    [
        (
            "europarl-fr",
            (
                "QUESTION ÉCRITE E-3526/06\nposée par Marc Exemple (EX) à la Commission\nObjet : "
                "Brevets\n\n"
                "Le coût est haut.\n\n1. Quel est le coût ?\n2. Qui paie ?\n\nE-3526/06FR\n"
                "Réponse donnée par M. Modèle\nau nom de la Commission\n(13.9.2006)\n\nPersonne.\n"
            ),
        ),
        (
            "europarl-fr",
            (
                "Question avec demande de réponse écrite E-3526/06\nà la Commission\nArticle 138\n"
                "Marc Exemple (EX)\nObjet : Brevets\n\n1. Quel est le coût ?\n2. Qui paie ?\n\n"
                "Réponse donnée par M. Modèle au nom de la Commission (13.9.2006)\n\nPersonne.\n"
            ),
        ),
        (
            "europarl-nl",
            (
                "Vraag met verzoek om schriftelijk antwoord E-3526/06\naan de Commissie\n"
                "Artikel 138\nMarc Exemple (EX)\nBetreft: Brevets\n\n"
                "1. Wat kost het?\n2. Wie betaalt dat?\n\n"
                "Antwoord van M. Modèle\nnamens de Europese Commissie\n(13.9.2006)\n\nPersonne.\n"
            ),
        ),
        (
            "europarl-nl",
            (
                "SCHRIFTELIJKE VRAAG E-3526/06\nvan Marc Exemple (EX)\naan de Commissie\n"
                "Betreft: Brevets\n\n1. Wat kost het?\n2. Wie betaalt dat?\n\n"
                "Gezamenlijk antwoord van M. Modèle namens de Commissie (13.9.2006)\n\nPersonne.\n"
            ),
        ),
    ],
)
def test_questions_in_french_and_dutch(form: str, text: str) -> None:
    reading = read(text, form)
    assert reading.document.title.text == "Brevets"
    assert answers(reading) == {(1, 2): "Personne."}
    facts = stated(reading.document)
    assert facts["minister"].startswith("M. Modèle")
    assert facts["asker"] == "Marc Exemple (EX)"
    assert facts["answered_on"] == "2006-09-13"
    assert reading.problems == ()


ASSEMBLY = (
    "15ème législature\nQuestion N° 31822\nde Mme Claire Dupont (Groupe Exemple - Rhône)\n"
    "Question écrite\nMinistère interrogé > Transition écologique\n"
    "Ministère attributaire > Transports\nRubrique > transports\nTitre > La ligne de nuit\n"
    "Question publiée au JO le : 04/08/2020 page : 5210\n{answered}\nTexte de la question\n"
    "Mme Claire Dupont attire l'attention de Mme la ministre sur la ligne de nuit. Elle lui "
    "demande "
    "quelles mesures elle entend prendre.\n"
)


def test_a_question_of_the_assembly_asks_without_a_question_mark() -> None:
    text = ASSEMBLY.format(answered="Réponse publiée au JO le : 13/10/2020 page : 7102\n")
    reading = read(f"{text}\nTexte de la réponse\nLa ligne est maintenue.\n", "france")
    assert reading.document.title.text == "La ligne de nuit"
    assert texts(reading)[1].startswith("Mme Claire Dupont attire")
    assert answers(reading) == {(1,): "La ligne est maintenue."}
    assert stated(reading.document) == {
        "number": "31822",
        "asker": "Claire Dupont (Groupe Exemple - Rhône)",
        "minister": "Transports",
        "asked_on": "2020-08-04",
        "answered_on": "2020-10-13",
    }
    assert said(text, "france", "session") == "15"
    assert reading.problems == ()


def test_a_question_that_was_withdrawn_has_no_answer() -> None:
    text = ASSEMBLY.format(answered="Question retirée le : 21/06/2022 (fin de mandat)\n")
    reading = read(text, "france")
    assert reading.document.metadata.answered_on is None
    assert problems(reading) == ["unanswered"]


def test_a_question_of_the_senate() -> None:
    text = (
        "La trésorerie de Valmont\n\nQuestion écrite n° 04512 - 15e législature\n\n"
        "Question de M. DUPIN Pierre (Rhône - EX) publiée le 12/04/2018\n"
        "M. Pierre Dupin appelle l'attention du ministre. Il lui demande s'il la maintiendra.\n"
        "Publiée dans le JO Sénat du 12/04/2018 - page 1720\n\n"
        "Réponse du Ministère de l'action publique publiée le 06/09/2018\nElle est maintenue.\n"
        "Publiée dans le JO Sénat du 06/09/2018 - page 4571\n"
    )
    reading = read(text, "france")
    assert answers(reading) == {(1,): "Elle est maintenue."}
    assert stated(reading.document) == {
        "number": "04512",
        "asker": "DUPIN Pierre (Rhône - EX)",
        "minister": "Ministère de l'action publique",
        "asked_on": "2018-04-12",
        "answered_on": "2018-09-06",
    }
    assert said(text, "france", "chamber") == "Sénat"
    assert reading.problems == ()


def test_a_long_indirect_question_begins_where_it_asks() -> None:
    told = "La ligne de nuit relie deux villes et transporte beaucoup de voyageurs. " * 9
    reading = read(
        f"Le train\n\nQuestion écrite n° 7 - 15e législature\n\nTexte de la question\n{told}"
        "Il lui demande si elle sera maintenue.\n",
        "france",
    )
    assert texts(reading) == {1: "Il lui demande si elle sera maintenue."}


def of_a_wiki(below: str) -> str:
    return (
        "== Written question to the Council ==\n\n  WRITTEN QUESTION E-2244/05\n"
        "  by Ella Sample (EX)\n  to the Council\n  Subject:Maps\n  A meeting was held.\n"
        "  1. Who was there?\n  2. Who was not?\n\n== Answer by the Council ==\n\n  E-2244/05\n"
        f"  Reply\n  (24 October 2005)\n\n  The Council does not say.\n\n{below}"
    )


def test_links_below_an_answer_in_a_wiki_are_no_part_of_it() -> None:
    reading = read(of_a_wiki("== Links ==\n\nSee the inquiry.\n"), "europarl-en")
    assert answers(reading) == {(1, 2): "The Council does not say."}
    assert [(one.heading, one.paragraphs[0].text) for one in reading.document.remarks] == [
        ("Links", "See the inquiry.")
    ]
    assert reading.document.metadata.minister == "Council"
    assert reading.problems == ()


def test_a_heading_of_a_wiki_that_is_not_known_is_said() -> None:
    reading = read(of_a_wiki("== Whatever follows ==\n\nSee the inquiry.\n"), "europarl-en")
    assert problems(reading) == ["missed heading"]


def test_two_headings_above_one_answer_are_both_no_part_of_it() -> None:
    reading = read(
        "QUESTION ÉCRITE E-3526/06\nposée par Ella Exemple (EX)\nà la Commission\n\n"
        "Objet: Cartes\n\n1. La Commission a-t-elle des cartes?\n\n2. Combien?\n\n"
        "=== Réponse ===\n\nE-3526/06FR\n"
        "Réponse donnée par M. Exemple\nau nom de la Commission\n(13.9.2006)\n\nElle en a deux.\n",
        "europarl-fr",
    )
    assert answers(reading) == {(1, 2): "Elle en a deux."}
    assert reading.document.metadata.minister == "M. Exemple au nom de la Commission"
    assert reading.problems == ()
