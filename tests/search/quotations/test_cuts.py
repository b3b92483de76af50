"""A quotation neither begins nor ends inside what is one word or number to a reader."""

import pytest

from qa_cli.model.verification import Quotation, Verified
from qa_cli.search import Memory
from qa_cli.search.quotations import verify
from qa_cli.search.quotations.cuts import makes_negation, uncut
from qa_cli.search.quotations.words import compared
from tests.papers import paper


def judged(language: str, source: str, quotation: str) -> Verified:
    collection = Memory(paper("p", language, "Iets", (), (("Wat?", source),)))
    return verify(Quotation(quotation), collection)


@pytest.mark.parametrize(
    ("language", "source", "quotation", "kind"),
    [
        ("nl", "Hij werd niet-ontvankelijk verklaard daarin.", "ontvankelijk verklaard daarin", 1),
        ("nl", "De groei was -3,2 % in dat jaar.", "3,2 % in dat jaar", 0),
        ("nl", "De temperatuur daalde tot − 3 graden.", "De temperatuur daalde tot 3 graden", 0),
        ("nl", "De steun steeg met 82 % vorig jaar.", "De steun steeg met 82", 0),
        ("nl", "In de periode 2019-2024 werd gebouwd.", "In de periode 2019", 0),
        ("nl", "De snelheid is 120 km/u op die weg.", "De snelheid is 120 km", 0),
        ("nl", "Het land staat op de 34ste plaats.", "Het land staat op de 34", 3),
        ("nl", "Wij gaven € 5 miljoen uit aan melk.", "5 miljoen uit aan melk", 0),
        ("nl", "De kaart is op schaal 1:1000 getekend.", "De kaart is op schaal 1", 0),
        ("nl", "De kaart is op schaal 1:1000 getekend.", "op schaal 1 1000 getekend", 0),
        ("nl", "Het akkoord kost 5 miljoen per jaar.", "Het akkoord kost 5", 0),
        ("nl", "Het akkoord kost 5 miljoen per jaar.", "miljoen per jaar", 0),
        ("nl", "Wij legden 2 ½ kilometer aan.", "½ kilometer aan", 0),
        ("nl", "Het is 3 × 5 meter groot.", "5 meter groot", 0),
        ("nl", "Het vliegveld is 5 km² groot.", "Het vliegveld is 5 km", 0),
        ("nl", "Dat regelt artikel 5 bis van de wet.", "Dat regelt artikel 5", 3),
        ("nl", "Daarom en/of daardoor is dat zo.", "of daardoor is dat zo", 3),
        ("en", "Well, we all can't do that now.", "Well we all can", 1),
        ("en", "We say he is now here with us again.", "We say he is nowhere with us again", 1),
    ],
)
def test_what_is_cut_or_glued_to_say_something_else_is_altered(
    language: str, source: str, quotation: str, kind: int
) -> None:
    verified = judged(language, source, quotation)
    wanted = ("number", "negation", "name", "word")[kind]
    assert (verified.verdict, wanted in verified.kinds) == ("altered", True)
    assert any(change.op != "same" for change in verified.changes)


@pytest.mark.parametrize(
    ("language", "source", "quotation"),
    [
        ("fr", "Ici l'État a décidé de payer.", "État a décidé de payer"),
        ("fr", "Cela, jusqu'en juin, n'est pas fait.", "en juin, n'est pas fait"),
        ("nl", "Het gaat om EU-lidstaten en anderen.", "EU lidstaten en anderen"),
        ("nl", "De in- en uitvoer van melk steeg.", "uitvoer van melk steeg"),
        ("nl", "Dat isniet mogelijk in dit geval.", "Dat is niet mogelijk in dit geval"),
        ("nl", "In 2020 kwamen 12 mensen om.", "2020 kwamen 12"),
        ("en", "We can not do that.", "We cannot do that"),
        ("nl", "De wet van 5 mei en artikel 5 ter zake.", "De wet van 5 mei en artikel 5"),
        ("nl", "Er zijn 3 tot 5 mensen daar.", "Er zijn 3 tot"),
    ],
)
def test_whole_words_are_verbatim(language: str, source: str, quotation: str) -> None:
    assert judged(language, source, quotation).verdict == "verbatim"


def test_a_text_is_one_where_a_reader_reads_one_word_or_number() -> None:
    text = compared("vice-premier gaf −3 % en l'eau aan can't", "nl")
    words = [text.text[word.start : word.end] for word in text.words]
    assert [words[at] for at in uncut(text)] == ["premier", "3", "%", "'", "'", "t"]


@pytest.mark.parametrize(
    ("words", "others", "found"),
    [
        (["now", "here"], ["nowhere"], True),
        (["isniet"], ["is", "niet"], False),
        (["can", "not"], ["cannot"], False),
        (["het", "kader"], ["hetkader"], False),
        (["niet"], ["niet"], False),
    ],
)
def test_only_in_one_of_two_texts_a_glued_word_negates(
    words: list[str], others: list[str], found: bool
) -> None:
    assert makes_negation(words, others) is makes_negation(others, words) is found


@pytest.mark.parametrize(
    ("source", "quotation", "said"),
    [
        ("Op spoor 2 300 mensen die wachten.", "Op spoor 2300 mensen die wachten", ("2 300",)),
        ("Er zijn 2300 mensen in dat dorp.", "2 300 mensen in dat dorp", ("2 300",)),
        ("Er zijn 2 300 mensen in dat dorp.", "Er zijn [...] 2.300 mensen", ("2 300",)),
        ("Er zijn 2 300 mensen in dat dorp.", "2 300 mensen in dat dorp", ()),
        ("Er zijn 2.300 mensen in dat dorp.", "2300 mensen in dat dorp", ()),
        ("Er zijn 2 000 mensen in dat dorp.", "2000 mensen in dat dorp", ()),
        ("Er zijn 2\u202f300 mensen in dat dorp.", "2300 mensen in dat dorp", ()),
    ],
)
def test_what_may_be_two_numbers_is_said_where_it_is_taken_for_one(
    source: str, quotation: str, said: tuple[str, ...]
) -> None:
    verified = judged("nl", source, quotation)
    assert (verified.verdict, verified.spaced_numbers) == ("verbatim", said)
