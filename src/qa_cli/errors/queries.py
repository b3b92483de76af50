"""A search, or a quotation to verify, holds nothing to look for, or too much."""

from qa_cli.errors import QaError


class EmptyQueryError(QaError):
    """A search holds no word to look for, or only words to leave out."""

    hint = "give a word, as in: qa search minsk"

    def __init__(self, *, only_without: bool) -> None:
        self.only_without = only_without

    def __str__(self) -> str:
        what = "only words to leave out" if self.only_without else "no letter or digit"
        return f"nothing to search for: the query holds {what}"


class LongQueryError(QaError):
    """A search holds more words than it is made for."""

    hint = "search for a few words that are rare"

    def __init__(self, words: int, most: int) -> None:
        self.words, self.most = words, most

    def __str__(self) -> str:
        return f"the query holds {self.words:,} words; qa searches for {self.most} at most"


class EmptyQuotationError(QaError):
    """There is nothing to verify: no quotation, or one without a letter or digit."""

    hint = 'give the words, as in: qa verify "Dit is niet mogelijk"; or an article: --in FILE'

    def __str__(self) -> str:
        return "nothing to verify: there is no letter or digit"
