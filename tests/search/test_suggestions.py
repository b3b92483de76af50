"""What is suggested where nothing is found."""

from tests.search.conftest import search


def test_a_word_with_too_many_errors_is_not_matched_but_suggested() -> None:
    found = search("onderhendelenge")
    assert found.hits == ()
    assert "onderhandelingen" in found.suggestions


def test_the_translation_is_not_mended_but_suggests() -> None:
    assert search("ceasefre").total == 0
    assert search("ceasefre").suggestions == ("ceasefire",)
    assert "Borrell" in search("borel").suggestions
