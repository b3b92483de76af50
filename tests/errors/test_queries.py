"""What is said of a search or a quotation that holds nothing to look for, or too much."""

from qa_cli.errors.queries import EmptyQueryError, EmptyQuotationError, LongQueryError


def test_a_query_without_a_word_says_what_it_holds() -> None:
    assert str(EmptyQueryError(only_without=True)).endswith("only words to leave out")
    assert str(EmptyQueryError(only_without=False)).endswith("no letter or digit")


def test_a_query_that_is_too_long_says_how_long_it_may_be() -> None:
    error = LongQueryError(1_200, 100)
    assert str(error) == "the query holds 1,200 words; qa searches for 100 at most"


def test_an_empty_quotation_is_told_how_to_give_one() -> None:
    error = EmptyQuotationError()
    assert str(error) == "nothing to verify: there is no letter or digit"
    assert error.hint.startswith('give the words, as in: qa verify "')
