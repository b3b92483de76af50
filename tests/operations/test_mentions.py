"""Which words mention another question, and what they say of it."""

import pytest

from qa_cli.model.metadata import Metadata
from qa_cli.operations import mentions
from qa_cli.operations.show_document import may_mention

CHAMBER = Metadata(chamber="Belgische Kamer van volksvertegenwoordigers")
DUTCH = Metadata(parliament="Tweede Kamer der Staten-Generaal")
FRENCH = Metadata(chamber="Chambre des représentants de Belgique")
GERMAN = Metadata(parliament="Deutscher Bundestag")

KAMER = "Vragen en Antwoorden, Kamer"
Told = tuple[str | None, str | None, str | None, str | None]


def told(text: str, metadata: Metadata = CHAMBER, language: str = "nl") -> list[Told]:
    """The number or identifier, session, day and bulletin of each mention."""
    found = list(mentions.find(text, metadata, language, range(1, 6)))
    assert may_mention(text) or not found, "what `show` passes over, `refs` finds"
    return [(one.number or one.identifier, one.session, one.date, one.bulletin) for one in found]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Zie mijn schriftelijke vraag nr. 805 van 2 februari 2017.",
            ("805", None, "2017-02-02", None),
        ),
        (
            f"vraag nr. 461 van 26 april 2017 ({KAMER}, 2016-2017, nr. 118)",
            ("461", "2016-2017", "2017-04-26", "118"),
        ),
        (
            f"vraag nr. 239 ({KAMER}, 2016-2017, nr. 122 van 20 juni 2017)",
            ("239", "2016-2017", None, "122"),
        ),
        (
            (
                "vraag nr. 93 van de heer Jan Peeters van 28 september 2016 "
                f"({KAMER}, 2016-2017, nr. 93)"
            ),
            ("93", "2016-2017", "2016-09-28", "93"),
        ),
        (
            (
                "mijn vraag nr. 406 van 7 oktober 2015 over zonnebanken "
                f"({KAMER}, 2015-2016, nr. 54, blz. 131)"
            ),
            ("406", "2015-2016", "2015-10-07", "54"),
        ),
        (f"op vraag 1616 ({KAMER}, 2016-2017, nr. 104)", ("1616", "2016-2017", None, "104")),
        ("uw parlementaire vraag nummer 3", ("3", None, None, None)),
        ("de vraag met nummers 805", ("805", None, None, None)),
        ("vraag 784 (zie huidig bulletin)", ("784", None, None, None)),
        ("mijn vraag nr.\u00a0805", ("805", None, None, None)),
    ],
)
def test_a_mention_says_which_question_it_means(text: str, found: Told) -> None:
    assert told(text) == [found]


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("de vragen nrs. 120, 114 en 111", ["120", "114", "111"]),
        ("vraag nr. 1471 van 1 mei 2016 en nr. 1572 van 30 november 2016", ["1471", "1572"]),
        ("vraag nr. 17 van 3 mei 2016 en 4 april 2017 was er meer", ["17"]),
        (
            (
                f"vragen nr. 1093 ({KAMER}, 2015-2016, nr. 69, blz. 100), "
                f"nr. 1514 ({KAMER}, 2015-2016, nr. 81)"
            ),
            ["1093", "1514"],
        ),
    ],
)
def test_each_of_several_numbers_is_a_mention(text: str, numbers: list[str]) -> None:
    assert [number for number, *_ in told(text)] == numbers


@pytest.mark.parametrize(
    "text",
    [
        "zijn mondelinge vraag nr. 16048 (Integraal Verslag, Kamer, CRIV 54 COM 576)",
        "mijn vraag nr. 16192 (Integraal Verslag, Kamer, 2016-2017, CRIV 54 COM 581)",
        "mijn vraag nr. 11005 in de Kamercommissie Volksgezondheid",
        "de vragen nrs. 16872 en 17084, Integraal Verslag, Kamer",
        "het antwoord op vraag nr. 3",
        "deze vraag in haar advies nr. 29 van 10 maart 2009",
        f"het Bulletin van {KAMER}, 2016-2017, nr. 107",
        "",
    ],
)
def test_other_questions_are_none_nor_is_a_sub_question_of_the_document(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "metadata", "language", "found"),
    [
        (
            "Aanhangsel Handelingen, vergaderjaar 2023-2024, nr. 1241",
            DUTCH,
            "nl",
            ("1241", "2023-2024", None, None),
        ),
        (
            "Aanhangsel Handelingen II 2023/24, nr. 1241",
            DUTCH,
            "nl",
            ("1241", "2023-2024", None, None),
        ),
        ("zie ah-tk-20202021–2345", DUTCH, "nl", ("2345", "2020-2021", None, None)),
        ("uw antwoord op Kamervragen 2024Z01234", DUTCH, "nl", ("2024Z01234", None, None, None)),
        (
            (
                "ma question écrite n° 57 du 8 novembre 2019 "
                "(Questions et Réponses, Chambre, 2019-2020, n° 6)"
            ),
            FRENCH,
            "fr",
            ("57", "2019-2020", "2019-11-08", "6"),
        ),
        ("les questions nos 805", FRENCH, "fr", ("805", None, None, None)),
        ("la question nº 12", FRENCH, "fr", ("12", None, None, None)),
        (
            "auf die Kleine Anfrage auf Bundestagsdrucksache 19/15108",
            GERMAN,
            "de",
            ("19/15108", None, None, None),
        ),
    ],
)
def test_each_parliament_has_its_own_way(
    text: str, metadata: Metadata, language: str, found: Told
) -> None:
    assert told(text, metadata, language) == [found]


@pytest.mark.parametrize(
    ("text", "series"),
    [
        ("schriftelijke vraag nr. 6-868", "Belgian Senate"),
        ("vraag nr. 68 (Vragen en Antwoorden, Senaat, 2001-2002, nr. 47)", "Belgian Senate"),
        ("schriftelijke vraag nr. 868", "Belgian Chamber"),
    ],
)
def test_the_chamber_is_the_one_that_is_named_or_that_the_number_tells(
    text: str, series: str
) -> None:
    assert [one.series for one in mentions.find(text, CHAMBER, "nl")] == [series]


def test_the_words_of_a_mention_are_those_of_the_text_and_their_place_is_told() -> None:
    text = "Zie daarvoor mijn schriftelijke vraag nr. 57 van 8 mei 2019, en nr. 58."
    found = list(mentions.find(text, CHAMBER, "nl"))
    assert [one.text for one in found] == ["schriftelijke vraag nr. 57 van 8 mei 2019", "nr. 58"]
    assert [text[one.start : one.end] for one in found] == [one.text for one in found]


def test_a_very_long_list_of_numbers_is_read_in_time() -> None:
    text = "vragen nrs. " + "1, " * 100_000 + "1 en 2"
    assert len(list(mentions.find(text, CHAMBER, "nl"))) > 0
