"""Search in a library: the same answers, in the same order, as in memory."""

import random
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from qa_cli import library
from qa_cli.errors.queries import EmptyQueryError
from qa_cli.library import rows
from qa_cli.library.filters import between, both, chosen
from qa_cli.model.document import Document
from qa_cli.model.index import Condition, Wanted
from qa_cli.model.results import Searched
from qa_cli.search import Memory, buckets, find, parse
from qa_cli.text.tokenizer import split
from tests.library.conftest import CORRECTED, MALI, TRAINS, UNDATED, Keep, question, restated

QUERIES = [
    *("minsk", "minks", "azerbaijan", "ceasefire", "wapen export", "wapen-export", "karabakh"),
    *("conflict -turkije", "de", "de het van", "minister president", "borell", "de-escalatie"),
    *("deescalatie", "armenie sancties", "OSCE", "regering", "gevecht", "34", "erdogan"),
    *('"vlaamse regering"', '"de de"', "zerbaijan", "soedan", "zuid-soedan", "25000", "25.000"),
    *("covid19", "covid 19", "treinen 1000", "mali", "uitvoer neen", "melk wapens", "ekspoort"),
    *("xuitvoer", "iutvoer", "itvoer", "oer", "voer", "in", "1", "ja neen", "wapens mlai"),
    *("hoeveel wapens zijn er", "mali trein nergens", "wapens mali melk trein", "C#", "30/9/2020"),
    *("wapen export mali", "verenigde staten", "de regering van mali", "uit voer mali", "pol"),
    *('"naar mali" melk', "minister-president trein -mali", "hoeveel nergens", "vergunning"),
]


@pytest.mark.parametrize("query", QUERIES)
def test_a_library_gives_the_same_hits_in_the_same_order_as_memory(
    path: Path, keep: Keep, bundled: Document, query: str
) -> None:
    documents = (bundled, CORRECTED, TRAINS, UNDATED)
    keep(*documents)
    memory = Memory(*documents)
    with library.reading(path) as reader:
        for parts in ((), ("answer",), ("question", "title")):
            expected = find(parse(query), memory, parts=parts)
            assert find(parse(query), reader.index(), parts=parts) == expected


def test_the_sub_questions_of_an_answer_are_told_alike(path: Path, keep: Keep) -> None:
    (asked, other) = MALI.questions
    together = asked._replace(together=(1, 2)), other._replace(together=(1, 2))
    document = CORRECTED._replace(
        questions=(*(one._replace(paragraphs=asked.paragraphs) for one in together),)
    )
    keep(document, TRAINS)
    memory = Memory(document, TRAINS)
    with library.reading(path) as reader:
        for numbers in ((1, 2), (2, 1), (2,), (3,), ()):
            expected = memory.sub_questions(document.name, numbers)
            assert reader.index().sub_questions(document.name, numbers) == expected
        found = find(parse("uitvoer"), reader.index())
        assert found == find(parse("uitvoer"), memory)
        assert [hit.together for hit in found.hits] == [(1, 2)]


def test_the_documents_of_many_passages_are_told_alike(path: Path, keep: Keep) -> None:
    texts = ["mali of niger", "mali", "niger"]
    documents = [restated(question(f"d{at}", texts[at % 3]), number=str(at)) for at in range(450)]
    keep(*documents)
    memory = Memory(*documents)
    condition = Condition((Wanted((("mali",),)),))
    with library.reading(path) as reader:
        for most in (1, 199, 201, 1_000):
            found = reader.index().documents(condition, most)
            assert [len(keys) for keys in found] == [
                len(keys) for keys in memory.documents(condition, most)
            ]
            held = [set(keys).intersection(reader.index().keys(condition)) for keys in found]
            assert all(held)


def test_a_document_with_many_passages_is_told_once(path: Path, keep: Keep) -> None:
    texts = [f"{'mali' if at % 2 else 'niger'} {at}" for at in range(900)]
    long = question("long", "Landen", *texts)
    keep(long, TRAINS)
    condition = Condition((Wanted((("mali",),)),))
    with library.reading(path) as reader:
        (keys,) = reader.index().documents(condition, 2)
        assert len(keys) == len(texts) + 1
        found = find(parse("mali niger"), reader.index())
    assert found == find(parse("mali niger"), Memory(long, TRAINS))
    assert (found.relaxed, found.total) == ("document", len(texts))


WORDS = ("mali", "trein", "treinen", "wapen", "wapens", "wapenuitvoer", "uitvoer", "vs", "v.s.")
TITLES = st.lists(
    st.sampled_from([*WORDS, "de", "hoeveel", "zuid-soedan", "soedan", "namen", "Namen", "Namur"]),
    min_size=1,
    max_size=6,
).map(" ".join)
TYPED = st.lists(
    st.sampled_from([*WORDS, "de", "hoeveel", "mlai", "Namur", "-trein", '"de mali"', "nergens"]),
    min_size=1,
    max_size=4,
).map(" ".join)


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    titles=st.lists(TITLES, min_size=1, max_size=9),
    typed=st.lists(TYPED, min_size=1, max_size=4),
    most=st.sampled_from([1, 400]),
)
def test_any_titles_are_searched_alike_by_any_query(
    tmp_path_factory: pytest.TempPathFactory,
    monkeypatch: pytest.MonkeyPatch,
    titles: list[str],
    typed: list[str],
    most: int,
) -> None:
    monkeypatch.setattr(buckets, "MOST_RANKED", most)
    documents = [question(f"d{at}", title) for at, title in enumerate(titles)]
    path = tmp_path_factory.mktemp("library") / "library.sqlite"
    with library.writing(path) as writer:
        for at, document in enumerate(documents):
            own = rows.prepared(restated(document, number=str(at)), (), rows.origin("", b"%d" % at))
            writer.keep(own)
        writer.commit()
    memory = Memory(*documents)
    with library.reading(path) as reader:
        for query in typed:
            try:
                expected = find(parse(query), memory)
            except EmptyQueryError:
                continue
            found = find(parse(query), reader.index())
            assert found == expected, query
            if most > len(titles):
                assert found.total == len(found.hits)


def test_queries_made_of_its_words_are_answered_alike(
    path: Path, keep: Keep, bundled: Document
) -> None:
    keep(bundled, MALI)
    memory = Memory(bundled, MALI)
    randomly = random.Random(3)  # noqa: S311 (a seeded choice, no secret)
    words = sorted({word.folded for item in bundled.passages() for word in split(item.text)})
    with library.reading(path) as reader:
        index = reader.index()
        for _ in range(150):
            chosen_words = randomly.sample(words, randomly.randint(1, 3))
            typed = [spoilt(word, randomly) for word in chosen_words]
            query = parse(" ".join(typed))
            assert find(query, index) == find(query, memory), typed


def spoilt(word: str, randomly: random.Random) -> str:
    """The word or, half of the time, with a letter changed, dropped or swapped, or cut short."""
    at = randomly.randrange(len(word))
    ways = [
        *([word] * 4),
        word[:at] + "q" + word[at + 1 :],
        word[:at] + word[at + 1 :] or "q",
        word[:at] + word[at : at + 2][::-1] + word[at + 2 :],
        word[: max(3, at)],
    ]
    return randomly.choice(ways)


def test_a_search_counts_without_ranking_and_names_each_document_once(
    path: Path, keep: Keep, bundled: Document
) -> None:
    keep(bundled, MALI, TRAINS)
    with library.reading(path) as reader:
        index = reader.index()
        every = find(parse("de naar"), index)
        assert find(parse("de naar"), index, limit=0).total == every.total > 0
        searched = Searched(every, False, index.sub_questions, lambda _: {})
        assert [*searched.counts()] == list(dict.fromkeys(hit.document for hit in every.hits))
        assert sum(searched.counts().values()) == every.total


def test_a_newer_revision_takes_the_place_of_the_older_in_search(path: Path, keep: Keep) -> None:
    keep(MALI, CORRECTED)
    with library.reading(path) as reader:
        assert not find(parse("plaatsen"), reader.index()).hits
        assert [hit.to for hit in find(parse("neen"), reader.index()).hits] == [(1, 2)]


def test_many_hits_come_best_first_and_are_all_counted(
    path: Path, keep: Keep, monkeypatch: pytest.MonkeyPatch, bundled: Document
) -> None:
    monkeypatch.setattr(buckets, "MOST_RANKED", 2)
    documents = (bundled, CORRECTED, TRAINS, UNDATED)
    keep(*documents)
    memory = Memory(*documents)
    with library.reading(path) as reader:
        for query in ("de", "de het", "in de", "minister president", "treinen neen", "azerbaijan"):
            one, other = find(parse(query), memory), find(parse(query), reader.index())
            assert one == other, query
            assert one.total == len(one.hits)
            ranks = [(hit.worst, hit.edits) for hit in one.hits]
            assert ranks == sorted(ranks, key=lambda rank: (rank[0] != "exact", rank[1])), query


def test_only_chosen_documents_are_searched(path: Path, keep: Keep) -> None:
    keep(MALI, TRAINS, UNDATED)
    with library.reading(path) as reader:
        for filter_, names in (
            (between("2020-07", "2020-07"), ["784-2020"]),
            (between("2021", None), ["trein"]),
            (chosen({}, unanswered=True), ["784-2020", "vraag"]),
            (chosen({}, ["ML"]), ["784-2020"]),
            (chosen({"minister": ["Lydia Peeters"]}), ["trein"]),
            (both(between(None, "2020"), chosen({}, ["SS"])), []),
        ):
            index = reader.index(filter_)
            titles = Wanted((("naar",), ("in",), ("een",)))
            keys = index.keys(Condition((titles,), parts=("title",)))
            assert [passage.document for _, passage in index.passages(keys)] == names
            assert sorted(item.name for item in reader.documents(filter_)) == names


@pytest.mark.parametrize(
    "text",
    [
        '"',
        '""',
        "*",
        "a*",
        "NEAR",
        "NEAR(a b)",
        ";--",
        "' OR 1=1",
        "{title} : x",
        "^a",
        "a AND b",
        "\x00",
        "-zebra",
    ],
)
def test_the_syntax_of_sql_and_fts5_is_text(path: Path, keep: Keep, text: str) -> None:
    keep(MALI)
    with library.reading(path) as reader:
        found = find(parse(f"mali {text}"), reader.index())
        assert find(parse(f"mali {text}"), Memory(MALI)) == found


def test_the_index_tells_the_order_that_looking_at_each_passage_does(
    path: Path, keep: Keep, monkeypatch: pytest.MonkeyPatch, bundled: Document
) -> None:
    documents = [
        *(bundled._replace(name=f"d{number}") for number in range(4)),
        *(MALI, TRAINS, UNDATED),
    ]
    for at, document in enumerate(documents):
        keep(restated(document, number=str(at), asked_on="2020-01-01", asker="x"))
    with library.reading(path) as reader:
        for query in ("de", "conflict", "regerin", "conflictt", "gevecht", "uitvoer", "minks"):
            monkeypatch.setattr(buckets, "AT_ONCE", 1)
            told = find(parse(query), reader.index())
            monkeypatch.setattr(buckets, "AT_ONCE", 10_000)
            looked_at = find(parse(query), reader.index())
            assert told.total == looked_at.total == len(told.hits), query
            assert told.hits == looked_at.hits, query
