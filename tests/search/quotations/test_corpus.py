"""Thousands of real sentences, changed and unchanged; skipped without the corpora."""

import tempfile
from pathlib import Path

import pytest
from quotations import DOCUMENTS, Held, Measured, measure, of_chamber
from search_quality import kept, read

CORPORA = Path(__file__).parents[4] / "shared" / "corpora"
CHAMBER = CORPORA / "be-chamber-2017-nl.jsonl.gz"
QUESTIONS = CORPORA / "be-questions-nl-fr.jsonl.gz"
SENTENCES = 60
TEMPLATES = 0.9  # of the sentences of others, some of which askers write to every minister

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not CHAMBER.exists(), reason="the corpora are not here"),
]


@pytest.fixture(scope="module")
def measured() -> list[Measured]:
    documents = list(of_chamber(CHAMBER))
    others = list(read(QUESTIONS, "nl", 5_000))
    library = [*documents, *others[: DOCUMENTS - len(documents)]]
    rest = others[DOCUMENTS - len(documents) :]
    with tempfile.TemporaryDirectory() as folder, kept(library, Path(folder)) as reader:
        return list(measure(reader.index(), documents, rest, Held(library), SENTENCES))


def test_genuine_sentences_are_verbatim_and_changed_ones_never(measured: list[Measured]) -> None:
    *changed, foreign, glued, given = measured
    assert [(row.name, row.right) for row in changed] == [
        (row.name, len(row.asked)) for row in changed
    ]
    assert all(row.asked for row in changed)
    assert foreign.right >= TEMPLATES * len(foreign.asked)
    assert glued.count("verbatim") == given.count("verbatim") == 0
    assert glued.right >= TEMPLATES * len(glued.asked)
    assert given.right == len(given.asked)
