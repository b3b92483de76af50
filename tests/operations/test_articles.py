"""Articles as a journalist, a press officer and a careless chatbot write them, over small papers.

Below each article, after `%%`, stand its quotations with the verdict that is right: the line, the
verdict, the kinds of changes and, after a bar, something that must be said.
"""

import re
from pathlib import Path

import pytest

from qa_cli.model.verification import Verified
from qa_cli.operations import libraries
from qa_cli.reading.quotations import in_article
from qa_cli.render import verdict_phrases as phrases
from qa_cli.search import Memory
from qa_cli.search.quotations import verify
from tests.papers import PAPERS, names

FOLDER = Path(__file__).parent / "articles"
ARTICLES = sorted(FOLDER.iterdir())
EVERYTHING = Memory(libraries.bundled(), *PAPERS)
WANTED = re.compile(r"(?P<line>\d+) (?P<verdict>\w+)(?P<kinds>[\w ]*?)(?: \| (?P<said>.+))?")


def test_there_are_at_least_ten() -> None:
    assert len(ARTICLES) >= 10


@pytest.mark.parametrize("article", ARTICLES, ids=lambda path: path.stem)
def test_every_quotation_of_an_article_gets_the_right_verdict(
    article: Path, tmp_path: Path
) -> None:
    text, _, annotations = article.read_text(encoding="utf-8").partition("%%\n")
    path = tmp_path / article.name
    path.write_text(text, encoding="utf-8")
    verdicts = [verify(one, EVERYTHING, names=names) for one in in_article(str(path)).quotations]
    wanted = [WANTED.fullmatch(line) for line in annotations.splitlines()]
    assert all(wanted)
    found = [
        (one.quotation.line, one.verdict, " ".join(one.kinds), one.quotation.text)
        for one in verdicts
    ]
    expected = [(int(one["line"]), one["verdict"], one["kinds"].strip()) for one in wanted if one]
    assert [one[:3] for one in found] == expected, found
    for one, verified in zip(wanted, verdicts, strict=True):
        assert one is not None
        if one["said"]:
            assert one["said"] in said(verified)


def said(verified: Verified) -> str:
    """All that is said of a verdict."""
    origin = verified.origin
    place = f"{phrases.where(origin)}; {phrases.whose(origin)}" if origin else ""
    words = " ".join(text for _, text in phrases.compared(verified))
    return "\n".join([place, words, *phrases.remarks(verified)])
