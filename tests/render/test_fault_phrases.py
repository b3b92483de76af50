"""Every kind of fault of a library has a sentence, made of its facts."""

from typing import get_args

import pytest

from qa_cli.model.diagnostics import Fault, FaultKind
from qa_cli.render.fault_phrases import sentence


@pytest.mark.parametrize("kind", get_args(FaultKind))
def test_every_kind_of_fault_has_a_sentence(kind: FaultKind) -> None:
    assert sentence(Fault(kind, ("784-2020", "problems"), (1, 2)))


@pytest.mark.parametrize(
    ("fault", "said"),
    [
        (Fault("revision", ("784-2020",), (2,)), "revision 2 of 784-2020 is damaged"),
        (
            Fault("rows", ("784-2020", "sectors")),
            "what the table sectors holds of 784-2020 is damaged",
        ),
        (
            Fault("lookups", numbers=(3, 1_000)),
            "the search index misses 3 of 1,000 words that it holds",
        ),
        (
            Fault("words", numbers=(7,)),
            "the search index and its lists of words differ in 7 words",
        ),
    ],
)
def test_the_facts_of_a_fault_stand_in_its_sentence(fault: Fault, said: str) -> None:
    assert sentence(fault) == said
