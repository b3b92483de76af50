"""The verdicts: verbatim by the words alone, altered, absent, and whose words they are."""

import pytest

from qa_cli.model.document import Document
from qa_cli.model.passages import Lines
from qa_cli.model.verification import Omission, Quotation, Verified
from qa_cli.search import Memory
from qa_cli.search.quotations import verify
from tests.papers import BUNDLED, LIBRARY, PAPERS, TRAINS, names, paper


def judged(text: str, speaker: str | None = None) -> Verified:
    return verify(Quotation(text), LIBRARY, speaker, names)


def where(verified: Verified) -> tuple[str, str, int | None] | None:
    origin = verified.origin
    return origin and (origin.document, origin.part, origin.number)


@pytest.mark.parametrize(
    "text",
    [
        "In 2022 reden 1.250 treinen te laat",
        "in 2022 reden 1250 treinen TE LAAT,",
        "reden 1 250 treinen te laat, dat is 12,5% van alle treinen",
        (
            "In 2022 reden 1.250 treinen te laat, dat is 12,5 % van alle treinen op deze lijn. De"
            " gemiddelde vertraging bedroeg 7 minuten; in januari was het −3 graden."
        ),
        "De ge-\nmiddelde vertraging",
        "materieel van de lijn Brugge–Kortrijk kan worden ingezet",
        "1250 treinen",
        "“NMBS”",
    ],
)
def test_what_is_forgiven_is_verbatim(text: str) -> None:
    verified = judged(text)
    assert verified.verdict == "verbatim"
    assert verified.origin is not None
    assert verified.origin.document == TRAINS.name


def test_it_is_said_where_it_stands_and_who_said_it() -> None:
    origin = judged("De gemiddelde vertraging bedroeg 7 minuten").origin
    assert origin is not None
    assert (origin.part, origin.number, origin.to) == ("answer", 1, (1,))
    assert origin.location == Lines(7, 7)  # of the paragraph, not of the whole answer
    assert (origin.speaker, origin.name) == ("minister", "Lydia Peeters")
    assert (origin.language, origin.unofficial, origin.until) == ("nl", False, None)


def test_words_that_text_extraction_glued_are_the_same() -> None:
    assert judged("dat het kader van de NAVO hier niet geldt").verdict == "verbatim"


@pytest.mark.parametrize(
    "text",
    [
        "mogelijk is dit op korte termijn",
        "op korte termijn te voorzien",
        "mogelijk is dit op korte termijn te voorzien",
    ],
)
def test_a_quotation_does_not_begin_or_end_inside_a_word(text: str) -> None:
    source = _about("Onmogelijk is dit op korte termijn te voorzienbaar.")
    assert verify(Quotation(text), Memory(source)).verdict == "altered"


def _about(answer: str) -> Document:
    return paper("p", "nl", "Iets", (), (("Wat?", answer),))


@pytest.mark.parametrize(
    ("text", "marks"),
    [
        ("kan worden ingezet. Dit is op korte termijn niet mogelijk", ("[1]",)),
        ("kan worden ingezet.[1] Dit is op korte termijn niet mogelijk", ()),
        ("hier niet geldt. De Europese Commissie heeft dat", ("2",)),
        ("hier niet geldt.2 De Europese Commissie heeft dat", ()),
    ],
)
def test_footnote_marks_that_are_left_out_are_named(text: str, marks: tuple[str, ...]) -> None:
    verified = judged(text)
    assert (verified.verdict, verified.footnote_marks) == ("verbatim", marks)


def test_what_an_omission_leaves_out_is_said() -> None:
    verified = judged("Dit is [...] mogelijk. De vervoerregio beslist")
    assert verified.verdict == "verbatim"
    assert verified.omissions == (Omission("[...]", "op korte termijn niet", negation=True),)
    assert where(verified) == ("34-2023-bussen", "answer", 1)


def test_what_an_insertion_replaces_is_said() -> None:
    (insertion,) = judged("De NMBS [de spoorwegen] of materieel van de lijn").insertions
    assert (insertion.text, insertion.replaced) == ("[de spoorwegen]", "onderzoekt")
    (insertion,) = judged("[D]it is op korte termijn niet mogelijk").insertions
    assert (insertion.text, insertion.replaced) == ("[D]", "")


@pytest.mark.parametrize(
    ("text", "negates"),
    [
        ("Dit is [niet] op korte termijn niet mogelijk", True),
        ("[Geen] materieel van de lijn", True),
        ("Dit is [nooit] op de korte termijn", True),  # altered
        ("Dit is [zeker] op korte termijn niet mogelijk", False),
    ],
)
def test_an_insertion_that_negates_is_said_to(text: str, negates: bool) -> None:
    (insertion,) = judged(text).insertions
    assert insertion.negates is negates


def test_an_insertion_replaces_a_few_words_only() -> None:
    assert judged("In 2022 reden [de NMBS] in januari was het -3 graden").verdict != "verbatim"


def test_an_omission_stays_with_one_speaker() -> None:
    text = "Is de minister bereid om extra rijtuigen in te zetten [...] Er zijn geen extra"
    assert judged(text).verdict != "verbatim"


def test_brackets_that_stand_in_the_source_are_no_insertion() -> None:
    verified = verify(
        Quotation("hij zei [sic] dat het"), Memory(_about("Wel, hij zei [sic] dat het"))
    )
    assert (verified.verdict, verified.insertions) == ("verbatim", ())


def test_a_quotation_may_run_over_passages() -> None:
    verified = judged("waarom niet? Werd de veiligheid van het personeel onderzocht?")
    assert verified.verdict == "verbatim"
    assert verified.origin is not None
    assert (verified.origin.number, verified.origin.until) == (2, ("question", 3))
    assert verified.origin.speaker == "asker"


def test_a_quotation_over_two_speakers_is_nobodys() -> None:
    text = "Werd de veiligheid van het personeel onderzocht? In 2022 reden 1.250 treinen"
    verified = judged(text)
    assert verified.verdict == "verbatim"
    assert verified.origin is not None
    assert verified.origin.speaker is None
    assert judged(text, "minister").verdict == "absent"


def test_stock_sentences_are_found_everywhere() -> None:
    verified = judged("Dit is op korte termijn niet mogelijk")
    assert verified.places == 2
    assert [origin.document for origin in verified.also] == ["34-2023-bussen"]


@pytest.mark.parametrize("text", ["geen rijtuigen", "trein", "13,5 %", "12,5 procent"])
def test_a_short_quotation_is_found_or_not(text: str) -> None:
    verified = judged(text)
    assert (verified.verdict, verified.nearest, verified.changes) == ("absent", None, ())


@pytest.mark.parametrize("text", ["", "…", "“”", "[sic]", "\x00\x1b[31m", "?!"])
def test_a_quotation_without_words_is_absent(text: str) -> None:
    assert judged(text).verdict == "absent"


def test_a_quotation_that_shares_most_words_has_a_nearest_passage() -> None:
    verified = judged("Er zijn helaas vooralsnog geen nieuwe rijtuigen beschikbaar")
    assert verified.verdict == "absent"
    assert verified.nearest is not None
    assert verified.nearest.origin.speaker == "minister"
    assert (verified.nearest.shared, verified.nearest.words) == (5, 8)
    assert not verified.nearest.verbatim


def test_what_shares_little_has_none() -> None:
    verified = judged("De begroting van de stad werd vorige week goedgekeurd door de raad")
    assert (verified.verdict, verified.nearest, verified.runs) == ("absent", None, ())


QUESTION = "Is de minister bereid om extra rijtuigen in te zetten"


@pytest.mark.parametrize("speaker", ["minister", "Lydia Peeters", "peeters"])
def test_the_askers_words_are_not_the_ministers(speaker: str) -> None:
    verified = judged(QUESTION, speaker)
    assert verified.verdict == "absent"
    assert verified.nearest is not None
    assert verified.nearest.verbatim
    assert (verified.nearest.origin.part, verified.nearest.origin.speaker) == ("question", "asker")
    assert verified.nearest.origin.name == "Els Ampe"


@pytest.mark.parametrize("speaker", [None, "asker", "Ampe", "els ampe"])
def test_the_askers_words_are_the_askers(speaker: str | None) -> None:
    assert judged(QUESTION, speaker).verdict == "verbatim"


def test_an_article_that_names_the_speaker_is_taken_at_its_word() -> None:
    assert verify(Quotation(QUESTION, 3, "minister"), LIBRARY).verdict == "absent"
    assert verify(Quotation(QUESTION, 3, "minister"), LIBRARY, "asker").verdict == "verbatim"
    assert verify(Quotation(QUESTION, 3, "asker"), LIBRARY).verdict == "verbatim"


def test_an_altered_question_is_not_the_ministers_either() -> None:
    verified = judged("Is de minister bereid om nieuwe rijtuigen in te zetten", "minister")
    assert verified.verdict == "absent"
    assert verified.nearest is not None
    assert verified.nearest.origin.speaker == "asker"


def test_words_of_both_are_found_with_either() -> None:
    both = paper(
        "p", "nl", "Iets", (), (("Is dit een zeer goed idee?", "Dit is een zeer goed idee."),)
    )
    collection = Memory(both)
    for speaker, part in (("minister", "answer"), ("asker", "question")):
        verified = verify(Quotation("een zeer goed idee"), collection, speaker)
        assert verified.origin is not None
        assert verified.origin.part == part


def test_a_sentence_out_of_two_documents_is_said_to_be_one() -> None:
    verified = judged(
        "Er zijn geen extra rijtuigen beschikbaar. De vervoerregio beslist over het aanbod"
    )
    assert verified.verdict == "absent"
    assert [(run.text, run.origin.document) for run in verified.runs] == [
        ("Er zijn geen extra rijtuigen beschikbaar", "12-2023-treinen"),
        ("De vervoerregio beslist over het aanbod", "34-2023-bussen"),
    ]


def test_a_sentence_out_of_two_answers_is_said_to_be_one() -> None:
    verified = judged(
        "Er zijn geen extra rijtuigen beschikbaar en werd uitgevoerd door de Universiteit Gent"
    )
    assert verified.verdict != "verbatim"
    assert [run.origin.number for run in verified.runs] == [2, 3]


def test_a_dropped_word_makes_no_sentence_of_two_places() -> None:
    assert judged("Er zijn geen rijtuigen beschikbaar. De NMBS onderzoekt of materieel").runs == ()


def test_the_unofficial_translation_is_said_to_be_one() -> None:
    verified = verify(
        Quotation("Flanders supports the call of the European Union's High Representative"), BUNDLED
    )
    assert verified.verdict == "verbatim"
    assert verified.origin is not None
    assert verified.origin.unofficial
    assert verified.origin.language == "en"


def test_a_name_of_the_wrong_document_does_not_fit() -> None:
    assert judged("De vervoerregio beslist over het aanbod", "Peeters").verdict == "verbatim"
    assert judged("De vervoerregio beslist over het aanbod", "Van Peteghem").verdict == "absent"


def test_a_negation_that_stands_beside_a_quotation_was_not_moved_into_it() -> None:
    source = Memory(_about("Wij rijden wel in de zomer van dit jaar en niet in de winter daarna."))
    for text in (
        "Wij rijden niet in de zomer van dit jaar",
        "in de zomer niet van dit jaar rijden",
    ):
        verified = verify(Quotation(text), source)
        assert (verified.verdict, "negation" in verified.kinds) == ("altered", True)


@pytest.mark.slow
def test_a_quotation_of_ten_thousand_words_is_judged() -> None:
    text = " ".join(f"woord{number} van de lange tekst" for number in range(2_000))
    collection = Memory(_about(text), *PAPERS)
    assert verify(Quotation(text), collection).verdict == "verbatim"
    changed = text.replace("woord1000 ", "woord1000 niet ")
    verified = verify(Quotation(changed), collection)
    assert (verified.verdict, verified.kinds) == ("altered", ("negation",))


def test_as_many_of_the_same_words_do_not_take_long() -> None:
    assert judged("de " * 10_000).verdict == "absent"
    assert judged("[…] de " * 2_000).verdict == "absent"


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Dit is op lange termijn niet op korte mogelijk", {"negation", "order"}),
        ("Wij zetten 8 rijtuigen in, en 2 niet", {"number", "order"}),
    ],
)
def test_a_number_or_a_negation_that_moves_is_more_than_order(text: str, kinds: set[str]) -> None:
    source = "Dit is niet op lange termijn op korte mogelijk. Wij zetten 2 rijtuigen in, en 8 niet."
    collection = Memory(paper("p", "nl", "Iets", (), (("Wat?", source),)))
    assert kinds <= set(verify(Quotation(text), collection).kinds)


def test_digits_that_were_taken_apart_are_another_number() -> None:
    collection = Memory(paper("p", "nl", "Iets", (), (("Wat?", "Wij doen dat pas in 2025 hier."),)))
    verified = verify(Quotation("Wij doen dat pas in 20 25 hier"), collection)
    assert (verified.verdict, verified.kinds) == ("altered", ("number",))


ASKED = "Klopt het dat de melk op is en dat de boter ook al op is?"


@pytest.mark.parametrize(
    "text",
    [
        "Klopt het dat de melk op is [...] dat klopt niet volgens ons",
        "Neen, dat klopt niet [minister] en boter zijn er altijd genoeg",
    ],
)
def test_what_no_mark_may_leave_out_is_removed(text: str) -> None:
    answer = (
        "Neen, dat klopt niet volgens ons, want ook in dit geval is er veel; melk en boter zijn er"
    )
    collection = Memory(paper("p", "nl", "Iets", (), ((ASKED, f"{answer} altijd genoeg."),)))
    verified = verify(Quotation(text), collection)
    assert (verified.verdict, verified.kinds) == ("altered", ("word",))
    assert "removed" in {change.op for change in verified.changes}


def test_an_omission_may_leave_out_a_number_before_its_sign() -> None:
    collection = Memory(paper("p", "nl", "Iets", (), (("Wat?", "Dat is 70 % van de melk."),)))
    verified = verify(Quotation("Dat is […] % van de melk"), collection)
    assert verified.omissions == (Omission("[…]", "70", False),)


def test_a_number_that_only_the_quotation_has_as_a_note_mark_is_said_to_be_its_own() -> None:
    collection = Memory(paper("p", "nl", "Iets", (), (("Wat?", "Wij melden schade aan melk."),)))
    verified = verify(Quotation("Wij melden schade12 aan melk[3]"), collection)
    assert verified.verdict == "verbatim"
    assert [insertion.text for insertion in verified.insertions] == ["[3]", "12"]


def test_a_no_that_became_a_yes_is_a_negation() -> None:
    collection = Memory(paper("p", "nl", "Iets", (), (("Wat?", "Neen, dat klopt voor ons."),)))
    assert verify(Quotation("Ja, dat klopt voor ons"), collection).kinds == ("negation",)
    cut = verify(Quotation("dat klopt voor ons"), collection).cut_off
    assert [one.text for one in cut] == ["Neen"]
