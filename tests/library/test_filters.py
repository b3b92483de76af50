"""Which documents are meant: by any field of the metadata, and by nothing else."""

from pathlib import Path

import pytest

from qa_cli import library
from qa_cli.library.filters import chosen
from qa_cli.model.index import Condition, Wanted
from qa_cli.model.metadata import STATED
from tests.library.conftest import MALI, TRAINS, Keep, restated

ANY = Condition((Wanted((("de",), ("in",), ("van",))),))


@pytest.mark.parametrize("field", STATED)
def test_documents_are_chosen_by_any_field_of_the_metadata(
    path: Path, keep: Keep, field: str
) -> None:
    keep(restated(MALI, **{field: "2020-01-01"}), restated(TRAINS, **{field: "2021-01-01"}))
    with library.reading(path) as reader:
        assert reader.values(field) == ["2020-01-01", "2021-01-01"]
        found = [item.name for item in reader.documents(chosen({field: ["2021-01-01", "x"]}))]
    assert found == ["trein"]


def test_a_document_of_several_ministers_is_chosen_by_each_of_them(path: Path, keep: Keep) -> None:
    both = restated(MALI, minister="Minister A (X) en van Minister B (Y)", apart=("A", "B"))
    keep(both, restated(TRAINS, minister="B"))
    with library.reading(path) as reader:
        assert reader.values("minister") == ["A", "B"]
        for names, found in ((["A"], ["784-2020"]), (["B"], ["trein", "784-2020"]), (["C"], [])):
            which = chosen({"minister": names})
            assert [item.name for item in reader.documents(which)] == found
            assert len(list(reader.index(which).documents(ANY, 9))) == len(found)


def test_a_body_is_a_parliament_or_a_chamber(path: Path, keep: Keep) -> None:
    keep(
        restated(MALI, parliament="A", chamber="B"), restated(TRAINS, parliament=None, chamber="C")
    )
    with library.reading(path) as reader:
        found = [
            {item.name for item in reader.documents(chosen({}, bodies=[*bodies]))}
            for bodies in ("A", "B", "C", "AC", "D")
        ]
    mali, trains = found[0], found[2]
    assert found == [mali, mali, trains, mali | trains, set()]
    assert len(mali) == len(trains) == 1


@pytest.mark.parametrize("field", ["id", "title", "asker; DROP TABLE documents"])
def test_nothing_but_a_field_of_the_metadata_is_a_column(
    path: Path, keep: Keep, field: str
) -> None:
    keep(MALI)
    with library.reading(path) as reader:
        with pytest.raises(ValueError, match=field):
            chosen({field: ["x"]})
        with pytest.raises(ValueError, match=field):
            reader.values(field)
