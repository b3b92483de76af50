"""The laws of `laws`, on the real samples and on what chance makes of them."""

import random
from pathlib import Path

import pytest

from qa_cli.errors.files import UnreadableDataError
from qa_cli.reading import parser
from qa_cli.reading.formats import detection
from qa_cli.reading.lines.line import Line, Source
from tests.reading import laws

SAMPLES = Path(__file__).parents[2].parent / "shared" / "samples"
FILES = sorted(path for path in SAMPLES.glob("*/*.*") if path.parent.name != "expected")
SEED = 20
MUTATIONS = 160  # of each sample: 10,000 in all
pytestmark = pytest.mark.skipif(not SAMPLES.is_dir(), reason="the samples are not here")


def source_of(path: Path) -> Source:
    content = path.read_bytes()
    file_format = detection.format_of(content, path.suffix)
    return detection.reader_of(file_format)(content, path.name)


def check(source: Source) -> None:
    lines = laws.lines_of(source)
    reading = parser.parse(source, "sample")
    laws.assert_nothing_is_lost_or_added(reading, lines)
    if not source.told:
        laws.assert_texts_stand_where_they_say(reading, lines)


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_no_word_of_a_sample_is_lost(path: Path) -> None:
    check(source_of(path))


@pytest.mark.slow
@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_no_word_is_lost_of_what_chance_makes_of_a_sample(path: Path) -> None:
    source = source_of(path)
    if source.told:
        pytest.skip("what a file tells of its lines does not fit other lines")
    chance = random.Random(f"{SEED} {path.name}")  # noqa: S311 (no secret)
    for _ in range(MUTATIONS):
        lines = mutated(list(source.lines), chance)
        if any(line.text.strip() for line in lines):
            try:
                check(source._replace(lines=tuple(lines)))
            except UnreadableDataError:
                continue


def mutated(lines: list[Line], chance: random.Random) -> list[Line]:
    """The lines after one to four changes: dropped, doubled, swapped, renumbered, misspelt."""
    for _ in range(chance.randint(1, 4)):
        at, other = chance.randrange(len(lines)), chance.randrange(len(lines))
        text = lines[at].text
        change = chance.choice(["drop", "double", "swap", "renumber", "misspell", "move", "join"])
        if change == "drop" and len(lines) > 1:
            del lines[at]
        elif change == "double":
            lines.insert(at, lines[at])
        elif change == "swap":
            lines[at], lines[other] = lines[other], lines[at]
        elif change == "move":
            lines.insert(other, lines.pop(at))
        elif change == "renumber":
            digits = "".join(chance.choice("0123456789") if one.isdigit() else one for one in text)
            lines[at] = lines[at]._replace(text=digits, printed=None)
        elif change == "misspell" and text:
            place = chance.randrange(len(text))
            lines[at] = Line(f"{text[:place]}{text[place + 1 :]}", at + 1, lines[at].page)
        elif change == "join" and at + 1 < len(lines):
            lines[at] = Line(f"{text} {lines.pop(at + 1).text}", at + 1, lines[at].page)
    return [line._replace(number=number) for number, line in enumerate(lines, start=1)]
