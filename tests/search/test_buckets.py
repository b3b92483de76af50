"""Passages that are too many to rank one by one."""

import pytest

from qa_cli.model.document import Document
from qa_cli.search import Memory, buckets, find, parse


def test_of_many_hits_those_come_first_whose_words_stand_together(
    monkeypatch: pytest.MonkeyPatch, bundled: Document
) -> None:
    monkeypatch.setattr(buckets, "MOST_RANKED", 1)
    windows = [hit.window for hit in find(parse("vlaamse regering"), Memory(bundled)).hits]
    assert windows[0] == 2
    assert [window > 2 for window in windows] == sorted(window > 2 for window in windows)
