"""Questions whose answers are known by their words, laid out in ways that say nothing else.

Blank lines, breaks of lines, indents and page heads leave each answer where it was, so that one
that is read as the answer to another sub-question is read wrongly.
"""

import random
import re
from collections.abc import Sequence

import mutant_laws
from tests.reading import writers

_WORDS = (
    "de", "minister", "vergunning", "uitvoer", "van", "het", "bedrijf", "in", "juli", "sinds",
    "wapens", "artikel", "euro",
)  # fmt: skip


def relaid(chance: random.Random) -> tuple[bytes, mutant_laws.Written]:
    """Returns a question with known answers, laid out otherwise than it was written."""
    count = chance.randint(2, 9)
    starts = sorted({1, *(chance.randint(1, count) for _ in range(chance.randint(1, count)))})
    groups = [tuple(range(*ends)) for ends in zip(starts, [*starts[1:], count + 1], strict=True)]
    paper = writers.Written(
        f"Titel over {_sentence(chance)}",
        tuple(f"Inleiding {_sentence(chance)}." for _ in range(chance.randint(0, 2))),
        tuple(f"Vraagwoord{number} {_sentence(chance)}?" for number in range(1, count + 1)),
        tuple((to, f"Antwoordwoord{to[0]} {_sentence(chance)}.") for to in groups),
    )
    ways = (
        writers.flemish(paper, heads=True),
        writers.flemish(paper, heads=False),
        writers.tweede_kamer(paper),
        writers.tweede_kamer(paper, numbered_answers=False),
    )
    lines = chance.choice(ways).split("\n")
    for _ in range(chance.randint(1, 6)):
        chance.choice(_RELAYING)(lines, chance)
    told = {f"Antwoordwoord{to[0]}": frozenset(to) for to in groups}
    return "\n".join(lines).encode(), mutant_laws.Written(told)


def _sentence(chance: random.Random) -> str:
    return " ".join(chance.choice(_WORDS) for _ in range(chance.randint(5, 40)))


def _at(lines: Sequence[str], chance: random.Random) -> int:
    return chance.randrange(len(lines)) if lines else 0


def _blank(lines: list[str], chance: random.Random) -> None:
    lines.insert(_at(lines, chance), "")


def _without_blanks(lines: list[str], _: random.Random) -> None:
    lines[:] = [line for line in lines if line.strip()]


def _wrapped(lines: list[str], chance: random.Random) -> None:
    width = chance.randint(40, 90)
    lines[:] = [
        piece
        for line in lines
        for piece in (re.findall(rf"\S.{{0,{width}}}(?=\s|$)", line) or [line])
    ]


def _indented(lines: list[str], chance: random.Random) -> None:
    before = " " * chance.randint(1, 8)
    lines[:] = [before + line if line else line for line in lines]


def _headed(lines: list[str], chance: random.Random) -> None:
    every = chance.randint(15, 40)
    for page, at in enumerate(range(every, len(lines), every), start=1):
        lines[at:at] = ["", f"Kamervragen, pagina {page}", "\f"]


def _trailing(lines: list[str], chance: random.Random) -> None:
    lines[:] = [line + " " * chance.randint(0, 3) for line in lines]


_RELAYING = (_blank, _blank, _without_blanks, _wrapped, _indented, _headed, _trailing)
