"""Words with one dash are arguments, and options are options."""

from typing import Annotated, Any

import pytest
import typer
from typer.main import get_command

from qa_cli.cli.arguments import WordsCommand
from qa_cli.errors import QaError

Given = tuple[list[str], int, bool, str | None]


def parsed(*typed: str) -> Given:
    """What a command with options gets of what was typed: words, --limit, --all and --in."""
    got: list[Given] = []
    program = typer.Typer()

    @program.command(cls=WordsCommand)
    def command(
        words: list[str],
        limit: Annotated[int, typer.Option("--limit", "-n")] = 0,
        every: Annotated[bool, typer.Option("--all", "-a")] = False,
        part: Annotated[str | None, typer.Option("--in")] = None,
    ) -> None:
        got.append((words, limit, every, part))

    get_command(program).main([*typed], standalone_mode=False)
    return got[0]


@pytest.mark.parametrize("word", ["-osce", "-1", "-minsk", "-2020-07", "-né", "-ab=c", '-"a b"'])
@pytest.mark.parametrize("before", [[], ["minsk"], ["-n", "5", "minsk"], ["minsk", "--all"]])
def test_a_word_with_one_dash_is_an_argument_wherever_it_stands(
    word: str, before: list[str]
) -> None:
    words, *_ = parsed(*before, word)
    assert words == [*(["minsk"] if "minsk" in before else []), word]


@pytest.mark.parametrize(
    ("typed", "given"),
    [
        (["a", "-n5"], (["a"], 5, False, None)),
        (["a", "-n", "5"], (["a"], 5, False, None)),
        (["-n=5", "a"], None),
        (["a", "--limit=5"], (["a"], 5, False, None)),
        (["a", "-a", "b"], (["a", "b"], 0, True, None)),
        (["-n", "-1", "a"], (["a"], -1, False, None)),
        (["--in", "-x", "a"], (["a"], 0, False, "-x")),
        (["a", "--", "-n", "--all"], (["a", "-n", "--all"], 0, False, None)),
        (["a", "-osce", "--", "-n"], (["a", "-osce", "-n"], 0, False, None)),
        (["a", "-"], (["a", "-"], 0, False, None)),
    ],
)
def test_an_option_is_an_option_and_after_two_dashes_all_is_words(
    typed: list[str], given: Given | None
) -> None:
    if given is None:
        with pytest.raises(Exception, match="'=5' is not a valid int"):
            parsed(*typed)
    else:
        assert parsed(*typed) == given


@pytest.mark.parametrize("typed", [["a", "--limit"], ["-osce", "-n"], ["a", "--nonsense"], []])
def test_what_lacks_its_value_or_is_unknown_is_left_to_typer_to_say(typed: list[str]) -> None:
    with pytest.raises(Exception) as raised:  # noqa: PT011 (Typer names its errors only from 0.28)
        parsed(*typed)
    complaint: Any = raised.value
    assert not isinstance(complaint, QaError)
    assert complaint.format_message()
