"""Which documents a mention means: by what numbers are unique in, never by likeness."""

import pytest

from qa_cli.model.metadata import Metadata
from qa_cli.model.references import Mention, State
from qa_cli.operations.mentions import years
from qa_cli.operations.resolution import Register, agrees, candidate

FLEMISH = Metadata(parliament="Vlaams Parlement", number="784", asked_on="2020-07-20")
DUTCH = Metadata(
    parliament="Tweede Kamer der Staten-Generaal",
    session="Vergaderjaar 2023–2024",
    number="1241",
    identifier="2024Z 01234",
)
BARE = Mention("vraag", 0, 5, None, None, None, None, None, None)
OF_FLEMISH = BARE._replace(number="784", series="Vlaams Parlement")
OF_DUTCH = BARE._replace(number="1241", series="Aanhangsel Handelingen II")


@pytest.mark.parametrize(
    ("mention", "metadata", "agreed"),
    [
        (OF_FLEMISH._replace(date="2020-07-20"), FLEMISH, True),
        (OF_FLEMISH._replace(date="2020-07-21"), FLEMISH, False),
        (OF_FLEMISH, FLEMISH, None),
        (OF_FLEMISH._replace(number="78", date="2020-07-20"), FLEMISH, False),
        (OF_FLEMISH._replace(series="Belgian Chamber", date="2020-07-20"), FLEMISH, False),
        (OF_FLEMISH._replace(session="2019-2020"), FLEMISH, None),
        (OF_DUTCH._replace(session="2023-2024"), DUTCH, True),
        (OF_DUTCH._replace(session="2022-2023"), DUTCH, False),
        (BARE._replace(identifier="2024Z01234"), DUTCH, True),
        (BARE._replace(identifier="2024Z01235"), DUTCH, False),
        (BARE._replace(number="1241"), DUTCH, False),
        (
            BARE._replace(number="784", date="2020-07-20"),
            Metadata(number="784", asked_on="2020-07-20"),
            False,  # of whom it is not known
        ),
        (
            BARE._replace(number="21/76", series="Bundestag"),
            Metadata(parliament="Deutscher Bundestag", number="21/76"),
            True,
        ),
    ],
)
def test_a_mention_means_a_document_if_all_that_both_state_agrees(
    mention: Mention, metadata: Metadata, agreed: bool | None
) -> None:
    language = "de" if "/" in (metadata.number or "") else "nl"
    assert agrees(mention, candidate("a", metadata, language)) is agreed


@pytest.mark.parametrize(
    ("mention", "state", "held"),
    [
        (OF_FLEMISH._replace(date="2020-07-20"), "several", ("a", "b")),
        (OF_FLEMISH._replace(date="2020-08-01"), "held", ("c",)),
        (OF_FLEMISH, "undecided", ("a", "b", "c")),
        (OF_FLEMISH._replace(date="1999-01-01"), "missing", ()),
        (BARE._replace(identifier="2024Z01234"), "held", ("d",)),
        (BARE._replace(identifier="2024Z09999"), "missing", ()),
    ],
)
def test_one_several_or_none_is_said(mention: Mention, state: State, held: tuple[str, ...]) -> None:
    later = FLEMISH._replace(asked_on="2020-08-01")
    of_register = [("a", FLEMISH), ("b", FLEMISH), ("c", later), ("d", DUTCH)]
    register = Register([candidate(name, metadata, "nl") for name, metadata in of_register])
    assert register.resolve(mention) == (state, held)


@pytest.mark.parametrize(
    ("session", "found"),
    [
        ("2016 - 2017", "2016-2017"),
        ("2016/17", "2016-2017"),
        ("20162017", "2016-2017"),
        ("Vergaderjaar 2016–2017", "2016-2017"),
        ("21. Wahlperiode", None),
        (None, None),
    ],
)
def test_sessions_are_compared_by_their_years(session: str | None, found: str | None) -> None:
    assert years(session) == found
