"""What each term is expanded into: neighbours that are one, parts of one, and what is left out."""

import pytest

from qa_cli.model.document import Document
from qa_cli.model.index import Wanted
from qa_cli.search import Memory, find, parse
from qa_cli.search.expansion import Expansion
from qa_cli.search.query import Term
from qa_cli.search.tiers import Alternative
from tests.search.conftest import Search, search, where


@pytest.mark.parametrize("query", ["berg karabach", "berg-karabach", "Bergkarabach"])
def test_a_name_is_known_however_it_is_parted(query: str) -> None:
    assert where(search(query)) == where(search("karabach"))


@pytest.mark.parametrize("name", ["azerbaijan", "azeri", "azerbaïdjan", "aserbaidschan"])
def test_a_place_is_left_out_under_any_of_its_names(name: str) -> None:
    left = where(search(f"conflict -{name}"))
    assert left == where(search("conflict -azerbeidzjan -azerbeidzjaanse"))
    assert left


@pytest.mark.parametrize("query", ["l'Arménie", "d’Arménie", "armenië's"])
def test_elided_words_are_not_sought(query: str) -> None:
    assert search(query).total == search("Arménie").total > 0


def test_a_word_with_longer_forms_is_never_taken_for_a_near_one(on_awkward: Search) -> None:
    # "neutraal" is one edit from "neutral", but "neutraliteit" begins with it.
    assert where(on_awkward("neutral")) == [("question", 4)]
    assert on_awkward("neutral land").relaxed == "document"


def test_words_that_stand_as_typed_but_nowhere_together_are_inflected(bundled: Document) -> None:
    titles = ("Een brief over wol", "De brieven over katoen")
    memory = Memory(
        *(
            bundled._replace(
                name=f"d{at}", title=bundled.title._replace(text=text, translation=None), answers=()
            )
            for at, text in enumerate(titles)
        )
    )
    assert [hit.document for hit in find(parse("brief katoen"), memory).hits] == ["d1"]


def test_an_expansion_asks_a_collection_for_each_alternative_once() -> None:
    words = [Alternative(("a", "b"), "name"), Alternative(("a", "b"), "joined")]
    expansion = Expansion(Term("ab", ("ab",)), words, [Alternative(("c",), "exact")])
    assert expansion.wanted() == Wanted((("a", "b"),), (("c",),))
    assert expansion.in_originals == {"a": words}
    assert expansion
    assert not Expansion(Term("ab", ("ab",)), (), ())
