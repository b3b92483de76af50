"""Are these words in a document? Judges quotations; pure functions over a collection.

`words` says what a word is and when two are the same, `omissions` reads what the writer left out
or put in, `candidates` asks the index which passages can hold a quotation, `stretches` joins
neighbouring passages, `matching` finds it word for word, `alignment` and `changes` say what was
changed, `kinds_of_words` of what kind it is, `laying` lays it beside a passage, `splices` tells of
which places it was put together, `speakers` and `people` whose words they are, `lookup` finds them,
and `verdict` judges.
"""

from qa_cli.search.quotations.verdict import verify

__all__ = ["verify"]
