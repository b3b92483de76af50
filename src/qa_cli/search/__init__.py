"""Forgiving search: which passages hold the words a reader typed, and how each word matched.

`query` reads what was typed, `meanings` asks the `tiers` in turn what each word may mean in a
collection, `ranking` orders the passages that hold them (`bands` those that are many), `engine`
puts these together; `names` mends names with the same rules. Pure functions; all they know of a
collection are the questions of `collection`.
"""

from qa_cli.search.collection import Collection
from qa_cli.search.engine import find, mentions
from qa_cli.search.memory import Memory
from qa_cli.search.names import mend, nearest
from qa_cli.search.query import parse

__all__ = ["Collection", "Memory", "find", "mend", "mentions", "nearest", "parse"]
