"""Numbers with signs in them or beside them are one thing, and are the same as in `verify`."""

import pytest

from qa_cli.model.document import Document
from qa_cli.model.passages import Lines, Paragraph
from qa_cli.search import Memory, buckets, find, parse
from qa_cli.search.numbers import are_one, is_signed, parts, spellings, with_signs
from tests.search.conftest import found_in, hows, matched, texts_of, titled

APART = "In artikel 1 van wet 5 staat miljoen; op 3 mei 2020, in 2016 en 2017: 10 keer 000."


@pytest.mark.parametrize(
    "number", ["1,5", "1.5", "1-5", "1/5", "2016-2017", "30-5-2020", "10.000", "1:5", "5,10.1"]
)
def test_a_number_is_never_looked_for_by_its_digits(number: str) -> None:
    found = found_in(number, APART)
    assert (found.total, found.missing) == (0, (number,))
    with_others = found_in(f"{number} miljoen", APART)
    assert (with_others.total, with_others.missing) == (1, (number,))
    assert matched(with_others.hits[0]) == ["miljoen"]


@pytest.mark.parametrize(
    ("number", "others"),
    [
        ("4,5", ("4/5", "4-5", "4, 5", "4.5", "14,5", "4,50", "4 5")),
        ("4/5", ("4,5", "4-5", "4 en 5", "14/5", "4/5/2020", "4/52")),
        ("2016-2017", ("2016, 2017", "2016/2017", "2016 2017", "1-2016-2017")),
        ("0,03", ("39,03", "559.510,03", "0,031", "0,0 3")),
        ("510,03", ("559.510,03", "510.03", "510, 03")),
        ("1.250", ("1,250", "1, 250", "1.250,5", "11.250", "1.250.000", "1.2500")),
        ("1250", ("1,250", "1, 250", "1.250,5", "1 en 250")),
        ("20%", ("20", "20 procent", "20 ‰", "120 %")),
        ("€ 5", ("5", "$ 5", "5 euro", "€ 50", "€ 5,20")),
        ("3:1", ("31", "3,1")),
    ],
)
def test_a_number_is_found_as_it_is_printed_and_no_other_for_it(
    number: str, others: tuple[str, ...]
) -> None:
    texts = [f"Dat is {number} waard" for number in (number, *others)]
    for query in (number, f'"{number}"'):
        found = found_in(query, *texts)
        assert texts_of(found) == texts[:1]
        assert matched(found.hits[0]) == [number]
        assert hows(found) == {"exact"}
    assert texts_of(found_in(number, *texts, exact=True)) == texts[:1]


@pytest.mark.parametrize(
    ("query", "printed"),
    [
        *(("20%", "20 %"), ("20 %", "20%"), ("€5", "€ 5"), ("5 €", "5€"), ("12,5 %", "12,5%")),
        *(("2016-2017", "2016–2017"), ("2016-2017", "2016 - 2017"), ("3/4", "3 / 4")),
        *(("1250000", "1.250.000"), ("1.250.000", "1250000"), ("1.250,50", "1250,50")),
        *(("1250,50", "1 250,50"), ("25 000", "25.000"), ("25 000", "25000"), ("25.000", "25 000")),
        *(("3-5-2020", "3 mei 2020"), ("3 mei 2020", "03/05/2020"), ("3.5.2020", "2020-05-03")),
    ],
)
def test_a_number_is_found_however_it_is_spelt(query: str, printed: str) -> None:
    text = f"Dat is {printed} waard"
    found = found_in(query, text, "Dat is 1 waard")
    assert texts_of(found) == [text]
    assert matched(found.hits[0]) == [printed]


def test_a_number_is_read_in_the_language_of_its_text() -> None:
    place = Lines(1, 1)
    memory = Memory(
        *(
            Document(language, language, Paragraph("It is 1,250 metres", place), (), (), (), ())
            for language in ("nl", "en")
        )
    )
    for query, documents in (("1250", ["en"]), ("1,250", ["nl", "en"]), ("1.250", [])):
        assert [hit.document for hit in find(parse(query), memory).hits] == documents


def test_the_words_and_numbers_of_a_compound_are_looked_for_apart() -> None:
    text = "De regel van 20 % en het jaar 2019/1234 met COD"
    assert matched(found_in("20%-regel", text).hits[0]) == ["20 %", "regel"]
    assert matched(found_in("2019/1234(COD)", text).hits[0]) == ["2019/1234", "COD"]
    assert found_in("30%-regel", text).missing == ("30%",)
    assert found_in("PM2.5", "De PM2 van 5 uur").total == 0
    assert found_in("PM2.5", "De norm voor PM2,5").total == 1


def test_a_number_is_left_out_only_where_it_is_printed() -> None:
    texts = ("De prijs is 1,5", "De prijs van 1, 5 en 6")
    found = found_in('prijs -"1,5"', *texts)
    assert (texts_of(found), found.excluded, found.total) == ([texts[1]], 1, 1)


def test_many_passages_with_a_number_are_counted_as_they_are_listed() -> None:
    some = ("Het is 1,5 waard", "Het is 1, 5 waard", "Het is 15 waard", "1250 of 1.250", "1, 250")
    memory = titled(*(some * (buckets.MOST_RANKED + 1)))
    for query, held in (("1,5", 1), ("1250", 1), ("waard 1,5", 1), ('waard -"1,5"', 2)):
        found = find(parse(query), memory, limit=1)
        every = find(parse(query), memory, limit=None)
        assert found.total == held * (buckets.MOST_RANKED + 1)
        assert len([*every.hits, *every.more]) == found.total


def test_a_number_that_only_seems_to_be_there_is_missing() -> None:
    found = found_in("1,5 miljoen", "De vragen 1, 5 en 7", "Twee miljoen")
    assert (found.missing, found.relaxed, texts_of(found)) == (("1,5",), None, ["Twee miljoen"])


@pytest.mark.parametrize("text", ["1,5", "20 %", "€ 5", "3/4", "2016-2017", "10 000", "a 1,5"])
def test_a_number_with_a_sign_is_known(text: str) -> None:
    assert is_signed(text)


@pytest.mark.parametrize("text", ["5", "PM2.5", "covid-19", "2019, 2020", "C#", "A/B", "2019 300"])
def test_other_words_have_no_number_with_a_sign(text: str) -> None:
    assert not is_signed(text)


def test_signs_beside_a_number_are_a_part_of_it() -> None:
    assert with_signs("(20 %)", 1, 3) == "20 %"
    assert with_signs("€ 20,", 2, 4) == "€ 20"
    assert with_signs("a% b", 0, 1) == "a"
    assert parts("20%-regel") == [("20%", ("20",)), ("regel", ("regel",))]


def test_digits_are_grouped_in_threes() -> None:
    assert spellings(("1250", "50")) == [("1250", "50"), ("1", "250", "50")]
    assert spellings(("1", "250", "50")) == [("1", "250", "50"), ("1250", "50")]
    assert spellings(("1", "5")) == [("1", "5")]
    assert are_one(("25", "000"))
    assert not are_one(("1", "5"))
