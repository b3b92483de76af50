"""What search asks of passages: both that answer it have all of it, under the same parameters."""

import inspect
from typing import Any

import pytest

from qa_cli.library.index import Index
from qa_cli.model.index import Collection, Condition, Vocabulary, Wanted
from qa_cli.operations import libraries
from qa_cli.search import Memory


def asked(protocol: type) -> dict[str, list[str]]:
    """The methods of a protocol, each with the names of its parameters."""
    methods = inspect.getmembers(protocol, inspect.isfunction)
    return {
        name: [*inspect.signature(method).parameters]
        for name, method in methods
        if not name.startswith("_")
    }


@pytest.mark.parametrize("kind", [Memory, Index])
def test_a_collection_answers_all_that_search_asks(kind: Any) -> None:
    assert asked(Collection).items() <= asked(kind).items()
    for name in ("original", "translation"):
        assert isinstance(getattr(Collection, name), property)


def test_the_vocabularies_of_both_answer_all_that_search_asks() -> None:
    with libraries.opened(None) as reader:
        vocabularies = [Memory(libraries.bundled()).original, reader.index().original]
    for vocabulary in vocabularies:
        assert asked(Vocabulary).items() <= asked(type(vocabulary)).items()


def test_a_condition_without_more_narrows_nothing() -> None:
    condition = Condition((Wanted((("minsk",),)),))
    assert (condition.without, condition.but, condition.parts) == ((), (), ())
    assert (condition.keys, condition.within, condition.apart) == (None, None, None)
