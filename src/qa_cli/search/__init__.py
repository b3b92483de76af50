"""Forgiving search: which passages hold the words a reader typed, and how each word matched.

`query` reads what was typed, `expansion` asks the `tiers` in turn what each term matches in a
collection, `ranking` orders the passages that hold them (`buckets` where there are many), `engine`
puts these together. Pure functions; of a collection they know only the protocol in `model.index`.
"""

from qa_cli.search.engine import find
from qa_cli.search.memory_index import Memory
from qa_cli.search.query import parse

__all__ = ["Memory", "find", "parse"]
