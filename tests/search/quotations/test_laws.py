"""What holds of every passage: any run of whole words is verbatim; with one changed, none is."""

import random

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from qa_cli.model.passages import Passage
from qa_cli.model.verification import Quotation
from qa_cli.operations import libraries
from qa_cli.search import Memory
from qa_cli.search.quotations import verify
from qa_cli.search.quotations.cuts import uncut
from qa_cli.search.quotations.words import Word, compared
from tests.papers import BUNDLED, LIBRARY, PAPERS

PASSAGES = [
    (collection, passage)
    for collection, documents in ((LIBRARY, PAPERS), (BUNDLED, (libraries.bundled(),)))
    for document in documents
    for passage in document.passages()
]
PLACES = st.sampled_from(PASSAGES)
Place = tuple[Memory, Passage]
OTHERS = ("regenboog", "zeppelin", "17.389", "nimmer", "Timboektoe")


@given(PLACES, st.integers(0, 500), st.integers(1, 60))
@settings(max_examples=150, deadline=None)
def test_any_run_of_whole_words_of_any_passage_is_verbatim(
    place: Place, first: int, length: int
) -> None:
    collection, passage = place
    whole = compared(passage.text, passage.language)
    run = _run(whole.words, first, length)
    assume(any(word.kind != "sign" for word in run))
    begins = whole.words.index(run[0])
    assume(not {begins, begins + len(run)} & {*uncut(whole)})
    text = passage.text[run[0].start : run[-1].end]
    verified = verify(Quotation(text), collection)
    assert verified.verdict == "verbatim", text
    assert verified.origin is not None


@given(PLACES, st.integers(0, 500), st.integers(1, 60), st.integers(0, 10_000))
@settings(max_examples=150, deadline=None)
def test_no_run_of_words_with_one_changed_is_verbatim(
    place: Place, first: int, length: int, seed: int
) -> None:
    collection, passage = place
    run = _run(compared(passage.text, passage.language).words, first, length)
    start, end = run[0].start, run[-1].end
    randomly = random.Random(seed)  # noqa: S311 (a seeded choice, no secret)
    word = randomly.choice(run)
    other = f" {randomly.choice(OTHERS)} "
    text = f"{passage.text[start : word.start]}{other}{passage.text[word.end : end]}"
    assert verify(Quotation(text), collection).verdict != "verbatim", text


@given(st.text(max_size=300), st.sampled_from([None, "minister", "asker", "Peeters"]))
@settings(max_examples=100, deadline=None)
def test_every_text_gets_a_verdict(text: str, speaker: str | None) -> None:
    verified = verify(Quotation(text), LIBRARY, speaker)
    assert verified.verdict in {"verbatim", "altered", "absent"}
    assert (verified.origin is None) == (verified.verdict == "absent")
    altered = verified.verdict == "altered"
    assert bool(verified.kinds) == altered
    assert any(change.op != "same" for change in verified.changes) == altered


def _run(words: tuple[Word, ...], first: int, length: int) -> tuple[Word, ...]:
    first %= len(words)
    return words[first : first + length]
