"""The places that hold a quotation, and the passages most like it."""

import pytest

from qa_cli.model.verification import Quotation
from qa_cli.search import Memory
from qa_cli.search.quotations.lookup import SHORTEST_ALTERED, Lookup
from qa_cli.search.quotations.speakers import Speakers, wanted_of
from tests.papers import BUNDLED, LIBRARY, names, paper

STOCK = "Dit is op korte termijn niet mogelijk"


def lookup(text: str, wanted: str | None = None, collection: Memory = LIBRARY) -> Lookup:
    quotation = Quotation(text)
    return Lookup(quotation, collection, Speakers(wanted_of(quotation, wanted), names))


def places(
    text: str, wanted: str | None = None, collection: Memory = LIBRARY
) -> list[tuple[str, str, int | None]]:
    """The document, part and number of each place that holds a quotation."""
    found = (place.origin for place in lookup(text, wanted, collection).verbatim())
    return [(origin.document, origin.part, origin.number) for origin in found]


def alike(text: str, collection: Memory = LIBRARY) -> list[tuple[str, bool]]:
    """The document of each stretch most like a quotation, and whether it is of a translation."""
    return [
        (stretch.members[0].passage.document, stretch.unofficial)
        for stretch in lookup(text, collection=collection).most_alike()
    ]


def test_every_place_that_holds_a_quotation_is_found() -> None:
    assert places(STOCK) == [("12-2023-treinen", "answer", 2), ("34-2023-bussen", "answer", 1)]


def test_a_passage_that_holds_it_twice_is_one_place() -> None:
    twice = paper("p", "nl", "Iets", (), (("Wat is dit nu?", "Dat is zo. Dat is zo."),))
    assert places("dat is zo", collection=Memory(twice)) == [("p", "answer", 1)]


def test_in_pieces_it_is_placed_where_it_stands_first() -> None:
    twice = paper("p", "nl", "Iets", (), (("Wat dan?", "Dat is nu zo. Dat is ook zo."),))
    (place,) = lookup("dat is [...] zo", collection=Memory(twice)).verbatim()
    assert place.placed.stretch.cut(place.placed.run) == "Dat is nu zo"


def test_what_the_original_holds_is_not_found_again_in_its_translation() -> None:
    document = paper("p", "nl", "De NMBS en de TEC", (), ())
    title = document.title._replace(translation="The NMBS and the TEC")
    (place,) = lookup("NMBS", collection=Memory(document._replace(title=title))).verbatim()
    assert not place.origin.unofficial


def test_no_more_places_are_counted_than_are_told() -> None:
    pairs = tuple((f"Wat is punt {at}?", "Dat is nog niet bekend.") for at in range(51))
    many = Memory(paper("p", "nl", "Iets", (), pairs))
    assert len(places("dat is nog niet bekend", collection=many)) == 50


@pytest.mark.parametrize("text", ["", "?!", "[sic]", "geheel andere woorden", "STOCK"])
def test_what_stands_nowhere_has_no_place(text: str) -> None:
    assert places(text) == []


def test_a_short_quotation_is_found_in_a_passage_but_not_over_two() -> None:
    assert places("1250 treinen") == [("12-2023-treinen", "answer", 1)]
    assert places("waarom niet? Werd") == [("12-2023-treinen", "question", 2)]
    halts = (("Rijdt de trein?", "Ja."), ("Laat de trein daar stoppen?", "Nee."))
    collection = Memory(paper("p", "nl", "Iets", (), halts))
    assert places("trein? Laat", collection=collection) == []
    assert places("de trein? Laat", collection=collection) == [("p", "question", 1)]


def test_the_words_of_a_quotation_are_counted_without_what_is_in_brackets() -> None:
    assert lookup("De NMBS [de spoorwegen] … of materieel").words == 4
    assert lookup("dat is 12,5 %").words == 4
    assert lookup("…").words == 0
    assert SHORTEST_ALTERED == 3


@pytest.mark.parametrize(
    ("wanted", "part"), [("minister", "answer"), ("asker", "question"), (None, "question")]
)
def test_the_places_of_the_wanted_speaker_come_before_all_others(
    wanted: str | None, part: str
) -> None:
    both = Memory(
        paper("p", "nl", "Iets", (), (("Is dit een goed idee?", "Dit is een goed idee."),))
    )
    assert places("een goed idee", wanted, both)[0] == ("p", part, 1)


def test_where_the_wanted_speaker_has_none_those_of_others_are_found() -> None:
    assert places("Worden er meer bussen ingelegd?", "minister") == [
        ("34-2023-bussen", "question", 1)
    ]


def test_who_spoke_is_named_at_the_first_place_and_at_all_if_somebody_is_asked_for() -> None:
    def named(wanted: str | None) -> list[str | None]:
        return [place.origin.name for place in lookup(STOCK, wanted).verbatim()]

    assert named(None) == ["Lydia Peeters", None]
    assert named("Peeters") == ["Lydia Peeters", "Lydia Peeters"]


def test_a_quotation_in_pieces_or_over_passages_is_found_from_its_first_word() -> None:
    assert places("Dit is [...] mogelijk. De vervoerregio beslist") == [
        ("34-2023-bussen", "answer", 1)
    ]
    text = "Het onderzoek kostte [...] de Universiteit Gent"
    assert places(text) == [("12-2023-treinen", "answer", 3)]
    assert places("waarom niet? Werd de veiligheid van het personeel onderzocht") == [
        ("12-2023-treinen", "question", 2)
    ]


def test_calls_of_notes_may_be_left_out_or_not() -> None:
    for mark in ("", "2"):
        text = f"hier niet geldt.{mark} De Europese Commissie"
        assert places(text) == [("34-2023-bussen", "answer", 2)]


def test_a_translation_is_found_where_the_original_does_not_hold_it() -> None:
    (place,) = lookup(
        "Flanders supports the call of the European Union's High Representative",
        collection=BUNDLED,
    ).verbatim()
    assert place.origin.unofficial


def test_the_passage_that_shares_the_most_phrases_is_the_most_alike() -> None:
    assert alike("Er zijn helaas geen extra rijtuigen beschikbaar volgens NMBS")[0] == (
        *("12-2023-treinen", False),
    )
    changed = "Dit is op korte termijn wel mogelijk. De vervoerregio beslist nooit over het aanbod"
    assert alike(changed)[0] == ("34-2023-bussen", False)


def test_the_translation_of_a_passage_is_alike_too() -> None:
    text = "Flanders supports no call of the European Union's High Representative"
    assert alike(text, BUNDLED)[0][1]


def test_nothing_is_alike_where_no_phrase_is_shared() -> None:
    assert alike("zeppelin regenboog tovenaar") == []


def test_what_was_looked_up_once_is_not_asked_again() -> None:
    class Counting(Memory):
        asked = 0

        def keys(self, condition: object) -> object:  # type: ignore[override]
            self.asked += 1
            return super().keys(condition)  # type: ignore[arg-type]

    collection = Counting(
        paper("p", "nl", "Iets", (), (("Wat is dit nu dan?", "Dit is nog niet bekend."),))
    )
    case = lookup("Dit is nu bekend", collection=collection)
    assert case.verbatim() == []
    before = collection.asked
    assert case.most_alike()
    assert case.most_alike()
    assert collection.asked == before
