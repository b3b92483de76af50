"""Papers of the Bundestag and of the German Landtage, as they are printed."""

import pytest

from tests.reading.forms.papers import read, said
from tests.reading.writers import answers, problems, stated, texts

BUNDESTAG = (
    "Deutscher Bundestag Drucksache 21/812\n21. Wahlperiode 08.07.2025\nAntwort\n"
    "der Bundesregierung\nauf die Kleine Anfrage der Abgeordneten Ada Brunn, Karl\nWeber und der "
    "Fraktion EX\n– Drucksache 21/640 –\nRadwege an Bundesstraßen\n"
    "V o r b e m e r k u n g  d e r  F r a g e s t e l l e r\nEs fehlen Radwege.\n"
    "V o r b e m e r k u n g  d e r  B u n d e s r e g i e r u n g\nDie Länder planen sie.\n"
)
FOOT = (
    "Die Antwort wurde namens der Bundesregierung mit Schreiben des Bundesministeriums für "
    "Verkehr\n"
    "vom 4. Juli 2025 übermittelt.\n"
    "Die Drucksache enthält zusätzlich – in kleinerer Schrifttype – den Fragetext.\n"
)
IMPRINT = (
    "Gesamtherstellung: Druckhaus Muster, Musterweg 1, Berlin\n"
    "Vertrieb: Verlag Muster, Köln\nISSN 0722-8333\n"
)


def test_the_foot_of_the_bundestag_breaks_into_no_answer_and_tells_who_answered_and_when() -> None:
    text = (
        f"{BUNDESTAG}1. Wie viele Radwege gibt es?\nEs gibt in den Ländern\n{FOOT}neun Radwege.\n"
        f"2. Was kosten sie?\nVier Millionen Euro.\n{IMPRINT}"
    )
    reading = read(text, "bundestag")
    assert answers(reading) == {
        (1,): "Es gibt in den Ländern neun Radwege.",
        (2,): "Vier Millionen Euro.",
    }
    assert [one.paragraphs[0].text for one in reading.document.remarks] == [
        "Die Länder planen sie."
    ]
    assert reading.document.title.text == "Radwege an Bundesstraßen"
    assert [one.text for one in reading.document.introduction] == ["Es fehlen Radwege."]
    assert stated(reading.document) == {
        "number": "21/812",
        "asker": "Ada Brunn, Karl Weber und der Fraktion EX",
        "minister": "Bundesministeriums für Verkehr",
        "answered_on": "2025-07-04",
    }
    assert said(text, "bundestag", "session") == "21"
    assert reading.problems == ()


def test_a_sentence_names_the_questions_that_it_answers_though_they_stand_out_of_order() -> None:
    reading = read(
        f"{BUNDESTAG}1. Wie viele Radwege gibt es?\n2. Wo liegen sie?\n5. Wer baut sie?\n"
        "Die Fragen 1, 2 und 5 werden aufgrund des Sachzusammenhangs\ngemeinsam beantwortet.\n"
        "Das ist Sache der Länder.\n3. Was kosten sie?\nNichts.\n"
        "4. Wann kommen sie?\na) Im Norden?\nb) Im Süden?\nDie Fragen 4 bis 4b werden zusammen "
        "beantwortet.\nBald.\n",
        "bundestag",
    )
    assert [answer.to for answer in reading.document.answers] == [(1, 2, 5), (3,), (4,)]
    assert texts(reading)[4] == "Wann kommen sie?|a) Im Norden?|b) Im Süden?"
    assert reading.problems == ()


def test_a_sentence_that_names_a_question_that_is_not_there_is_said() -> None:
    reading = read(
        f"{BUNDESTAG}1. Wie viele Radwege gibt es?\nDie Fragen 1 und 2 werden gemeinsam "
        "beantwortet.\nNeun.\n",
        "bundestag",
    )
    assert problems(reading) == ["no such sub-question"]


@pytest.mark.parametrize(
    "wrapped",
    [
        "Das ist bekannt (vgl. Antwort zu\nFrage 2) und wird bedacht.",
        "Dazu liegt nichts vor; es wird auf die Antwort zu\nFrage 2 (siehe oben) verwiesen.",
    ],
)
def test_a_reference_that_wraps_is_no_heading(wrapped: str) -> None:
    reading = read(f"{BUNDESTAG}1. Was weiß man?\n{wrapped}\n2. Was noch?\nNichts.\n", "bundestag")
    assert list(texts(reading)) == [1, 2]
    assert answers(reading)[2,] == "Nichts."


def test_captions_of_an_annex_undo_no_sub_question() -> None:
    reading = read(
        f"{BUNDESTAG}1. Was weiß man?\nWenig.\n2. Was noch?\nNichts.\n3. Wie viel?\nNeun.\n"
        "Anlage zu Frage 3\nFrage 3: Wie viel?\nNord 4\nSüd 5\n",
        "bundestag",
    )
    assert answers(reading)[3,] == "Neun."
    assert list(texts(reading)) == [1, 2, 3]


def test_an_answer_between_the_parts_of_a_question_is_said() -> None:
    reading = read(
        f"{BUNDESTAG}1. Wie hoch war die Zahl der\na) Radwege im Norden,\nSie lag bei neun Wegen.\n"
        "b) Radwege im Süden?\nSie lag bei zwei.\n",
        "bundestag",
    )
    assert problems(reading) == ["answer in sub-question"]


LANDTAGE = {
    "nrw": (
        "LANDTAG NORDRHEIN-WESTFALEN\n17. Wahlperiode\nDrucksache 17/4471\n12.03.2021\nAntwort\n"
        "der Landesregierung\nauf die Kleine Anfrage 1774 vom 10. Februar 2021\n"
        "des Abgeordneten Karl Weber EX\nDrucksache 17/4300\nBrücken an Landesstraßen\n"
        "Der Minister für Verkehr hat die Kleine Anfrage 1774 mit Schreiben vom 11. März 2021 "
        "namens der Landesregierung beantwortet.\nVorbemerkung der Landesregierung\nEs sind "
        "viele.\n"
        "1. Wie viele Brücken gibt es?\nNeun.\n2. Was kosten sie?\nNichts.\n"
    ),
    "baden-württemberg": (
        "Landtag von Baden-Württemberg\n16. Wahlperiode\nDrucksache 16 / 4471\n12. 03. 2021\n"
        "Kleine Anfrage\ndes Abg. Karl Weber EX\nund\nAntwort\ndes Ministeriums für Verkehr\n"
        "Brücken an Landesstraßen\nKleine Anfrage\nIch frage die Landesregierung:\n"
        "1. Wie viele Brücken gibt es?\n2. Was kosten sie?\n10. 02. 2021\nWeber EX\nAntwort\n"
        "Mit Schreiben vom 11. März 2021 Nr. 2-123 beantwortet das Ministerium für Verkehr die "
        "Kleine Anfrage wie folgt:\n1. Wie viele Brücken gibt es?\nZu 1.:\nNeun.\n"
        "2. Was kosten sie?\nZu 2.:\nNichts.\nHermann\nMinister für Verkehr\n"
    ),
    "bayern": (
        "Bayerischer Landtag\n18. Wahlperiode\nDrucksache 18/4471\n12.03.2021\nSchriftliche "
        "Anfrage\n"
        "des Abgeordneten Karl Weber EX\nvom 10.02.2021\nBrücken an Landesstraßen\n"
        "Ich frage die Staatsregierung:\n1. Wie viele Brücken gibt es?\n2. Was kosten sie?\n"
        "Antwort\n"
        "des Staatsministeriums für Verkehr\nvom 11.03.2021\n1. Wie viele Brücken gibt es?\nNeun.\n"
        "2. Was kosten sie?\nNichts.\n"
    ),
    "berlin": (
        "Drucksache 18 / 14 471\nSchriftliche Anfrage\n18. Wahlperiode\nSchriftliche Anfrage\n"
        "des Abgeordneten Karl Weber (EX)\nvom 10. Februar 2021 (Eingang beim Abgeordnetenhaus am "
        "11. Februar 2021)\nzum Thema:\nBrücken an Landesstraßen\nund Antwort vom 11. März 2021 "
        "(Eingang beim Abgeordnetenhaus am 12. März 2021)\nHerrn Abgeordneten Karl Weber (EX)\n"
        "A n t w o r t\nauf die Schriftliche Anfrage Nr. 18/14471\nIm Namen des Senats von Berlin "
        "beantworte ich Ihre Schriftliche Anfrage wie folgt:\nFrage 1:\nWie viele Brücken gibt "
        "es?\n"
        "Antwort zu 1:\nNeun.\nFrage 2:\nWas kosten sie?\nAntwort zu 2:\nNichts.\n"
        "Berlin, den 11. März 2021\nIn Vertretung\nStreese\n"
    ),
    "hamburg": (
        "BÜRGERSCHAFT DER FREIEN UND HANSESTADT HAMBURG Drucksache 22/4471\n22. Wahlperiode "
        "11.03.21\n"
        "Schriftliche Kleine Anfrage\ndes Abgeordneten Karl Weber (EX) vom 10.02.21\n"
        "und Antwort des Senats\nBetr.: Brücken an Landesstraßen\nEinleitung für die Fragen:\n"
        "Es sind viele.\nFrage 1: Wie viele Brücken gibt es?\nAntwort zu Frage 1:\nNeun.\n"
        "Frage 2: Was kosten sie?\nAntwort zu Frage 2:\nNichts.\n"
    ),
}


@pytest.mark.parametrize("name", LANDTAGE)
def test_the_head_of_a_landtag_is_no_title(name: str) -> None:
    reading = read(LANDTAGE[name], "landtag")
    assert reading.document.title.text == "Brücken an Landesstraßen"
    assert list(texts(reading).values()) == ["Wie viele Brücken gibt es?", "Was kosten sie?"]
    assert {to: text for to, text in answers(reading).items() if to} == {
        (1,): "Neun.",
        (2,): "Nichts.",
    }
    facts = stated(reading.document)
    assert facts["asker"].startswith("Karl Weber")
    # In Baden-Württemberg the day of asking stands below the questions, and no word says so.
    assert facts.get("asked_on") == (None if name == "baden-württemberg" else "2021-02-10")
    assert facts["answered_on"] == "2021-03-11"
    assert "4471" in facts["number"] or "14 471" in facts["number"]
    assert reading.problems == ()


def test_a_landtag_names_itself() -> None:
    named = {name: said(text, "landtag", "chamber") for name, text in LANDTAGE.items()}
    assert named["nrw"] == "LANDTAG NORDRHEIN-WESTFALEN"
    assert named["baden-württemberg"] == "Landtag von Baden-Württemberg"
    assert named["bayern"] == "Bayerischer Landtag"
    assert named["hamburg"] == "BÜRGERSCHAFT DER FREIEN UND HANSESTADT HAMBURG"


def test_papers_of_the_saarland_name_the_questions_below_them() -> None:
    text = (
        "LANDTAG DES SAARLANDES\n16. Wahlperiode\nDrucksache 16/700 (16/612)\n22.01.2019\n"
        "A N T W O R T\nzu der\nAnfrage des Abgeordneten Bo Lau (EX)\nbetr.: Bahnhöfe\n"
    )
    reading = read(
        f"{text}Welche Bahnhöfe gibt es?\nZu Frage 1:\nZwei.\nWo?\nWer zahlt?\n"
        "Zu den Fragen 2 und 3:\nDas Land.\n",
        "saarland",
    )
    assert answers(reading) == {(1,): "Zwei.", (2, 3): "Das Land."}
    assert reading.document.title.text == "Bahnhöfe"
