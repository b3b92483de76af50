"""The texts of passages, all or those with certain words in a row."""

from pathlib import Path

from qa_cli.library import reading
from qa_cli.model.passages import Lines
from tests.mentions import MILK, library_of, paper


def test_every_passage_or_those_that_hold_the_words(tmp_path: Path) -> None:
    library = Path(library_of(tmp_path, milk=paper("575")))
    with reading(library) as reader:
        every = [text for text in reader.texts() if text.document == MILK]
        assert [(text.part, text.number) for text in every] == [
            ("title", None),
            ("question", 1),
            ("question", 2),
            ("question", 3),
            ("answer", 1),
            ("answer", 2),
        ]
        (found,) = reader.texts(["veel", "melk"])
        assert (found.text, found.lines) == ("Veel melk.", Lines(13, 13))
        assert list(reader.texts(["melk", "veel"])) == []
        assert list(reader.texts([])) == []
