"""Forgiving search: which passages hold the words a reader typed, and how each word matched.

`query` reads what was typed, `expansion` asks the `tiers` what each term matches in a collection,
and `neighbours` what adjacent ones match together; `ranking` orders the passages that hold them
(`buckets` where there are many); `relaxation` has the passages that hold the most of them; `engine`
puts these together. Pure functions; of a collection they know only the protocol in `model.index`.
"""

from qa_cli.search.engine import find
from qa_cli.search.memory_index import Memory
from qa_cli.search.query import parse

__all__ = ["Memory", "find", "parse"]
