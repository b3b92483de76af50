"""What is printed behind the last answer or between two pages belongs to no answer."""

import pytest

from tests.reading.writers import answers, problems, read_bytes, read_text, stated, texts

KAMER = "2024Z01234\n\nVraag 1\nKlopt het bericht?{call}\n\nAntwoord 1\nJa, dat klopt.\n"
FLEMISH = (
    "SCHRIFTELIJKE VRAAG\nnr. 115\nvan JO BO\ndatum: 20 juli 2020\naan BART SOMERS\n"
    "VLAAMS MINISTER VAN BINNENLANDS BESTUUR\n\nFusies\n\n{asked}\n\n"
    "BART SOMERS\nVLAAMS MINISTER VAN BINNENLANDS BESTUUR\n\nANTWOORD\n"
    "op vraag nr. 115 van 20 juli 2020\nvan JO BO\n\n{answered}\n"
)


@pytest.mark.parametrize(
    "remainder",
    [
        "Deze vragen dienen ter aanvulling op eerdere vragen van het lid Bo (2023Z19999).",
        "Bijlage 1: overzicht van de kosten\n\n1. Koning 998\n2. Koningin 396",
        "X Noot\n1\nNOS, 18 mei 2022, Unicef.",
    ],
)
def test_remarks_and_annexes_are_no_part_of_the_last_answer(remainder: str) -> None:
    reading = read_text(f"{KAMER.format(call='')}\n{remainder}\n")
    assert answers(reading) == {(1,): "Ja, dat klopt."}
    assert reading.problems == ()


@pytest.mark.parametrize("call", ["1", " 1"])
def test_notes_under_the_last_answer_are_taken_off_a_text_without_pages(call: str) -> None:
    reading = read_text(f"{KAMER.format(call=call)}\n1 De Telegraaf, 6 juli 2022, over wapens.\n")
    assert answers(reading) == {(1,): "Ja, dat klopt."}


def test_a_postponement_is_no_part_of_the_last_sub_question() -> None:
    reading = read_text(
        "Aanhangsel van de Handelingen\nVragen van het lid Bo (SP) aan de minister van Werk over "
        "werk (ingezonden 3 mei 2024).\nMededeling van Minister Van Lo (Werk) (ontvangen 24 mei "
        "2024).\n\nVraag 1\nKlopt het?\n\nMededeling\nDe vragen kunnen niet worden beantwoord.\n"
    )
    assert texts(reading) == {1: "Klopt het?"}
    assert stated(reading.document)[1:] == (
        "Bo (SP)",
        "Minister Van Lo (Werk)",
        "2024-05-03",
        "2024-05-24",
    )
    assert problems(reading) == ["unanswered"]


def test_a_foot_that_is_laid_out_with_spaces_is_one() -> None:
    foot = "’s-Gravenhage 2024        Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel      1"
    reading = read_text(KAMER.format(call="").replace("dat klopt", f"dat\n{foot}\nklopt"))
    assert answers(reading) == {(1,): "Ja, dat klopt."}


def test_the_head_of_the_official_papers_alone_shows_the_tweede_kamer() -> None:
    reading = read_text(
        "Vragen van de Kamerleden Bo en Lo (SP) over werk aan het kabinet "
        "(ingezonden 3 mei 2024).\n\nVraag 1\nKlopt het?\n\nAntwoord 1\nJa.\n"
    )
    assert reading.form == "Tweede Kamer"
    assert reading.document.metadata.asker == "Bo en Lo (SP)"


@pytest.mark.parametrize(
    "asked", ["Hoeveel fusies zijn gepland?", "a) Hoeveel fusies zijn er?\nb) Hoeveel volgen er?"]
)
def test_the_ministers_name_is_no_sub_question(asked: str) -> None:
    reading = read_text(FLEMISH.format(asked=asked, answered="Er zijn er twaalf."))
    assert list(texts(reading)) == list(range(1, asked.count("?") + 1))
    assert reading.document.answers[0].to == tuple(texts(reading))


def test_a_name_and_titles_in_small_letters_are_no_part_of_the_last_sub_question() -> None:
    text = FLEMISH.format(asked="1. Hoeveel?\n2. Waarom?", answered="1. Tien.\n2. Zo.").replace(
        "\n\nBART SOMERS\nVLAAMS MINISTER VAN BINNENLANDS BESTUUR\n\nANTW",
        "\n\nBart Somers\nVlaams minister van Binnenlands Bestuur,\nen Gelijke Kansen\n\nANTW",
    )
    assert texts(read_text(text))[2] == "Waarom?"


def test_one_language_of_two_is_read() -> None:
    reading = read_text(
        "Belgische Kamer\nDO 2012201313579\nVraag nr. 620 van de heer Bo van 20 juni 2013 (Fr.) :\n"
        "Fraude.\n1. Hoeveel?\n2. Waarom?\nAntwoord : 1. Tien.\n2. Daarom.\nDO 2012201313579\n"
        "Question n° 620 de M. Bo du 20 juin 2013 (Fr.) :\nLa fraude.\n"
        "1. Combien ?\n2. Pourquoi ?\nRéponse : 1. Dix.\n2. Voilà.\n"
    )
    assert answers(reading) == {(1,): "Tien.", (2,): "Daarom."}
    other = [left.text for left in reading.left_out if left.kind == "other language"]
    assert (other[0], other[-1]) == ("DO 2012201313579", "2. Voilà.")
    assert reading.problems == ()


def test_the_head_of_another_question_is_reported() -> None:
    asked = "Vraag nr. {} van de heer Bo van 20 juni 2013 (N.) :\nFraude.\n1. Hoe?\n2. Wie?\n"
    assert "another question" in problems(read_text(asked.format(620) + asked.format(621)))


def test_an_item_of_html_without_text_leaves_no_bullet() -> None:
    items = "<ul><li><img></li></ul><ul><li><p>Een.</p></li></ul>"
    page = f"<html><body><h1>Titel</h1>{items}<p>1. Hoe?</p><p>2. Wie?</p></body></html>"
    document = read_bytes(page.encode(), "a.html").document
    assert [paragraph.text for paragraph in document.introduction] == ["- Een."]


def test_the_head_of_a_second_page_inside_of_an_answer_is_reported() -> None:
    head = "Directie Opsporing\n\nDatum\n25 juli 2024\n\nOns kenmerk\n5556789\n"
    reading = read_text(f"{KAMER.format(call='')}\n{head}\nVraag 2\nEn?\n\nAntwoord 2\nNee.\n")
    assert problems(reading) == ["missed page head"]
