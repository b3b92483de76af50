"""Types lines at `qa` that chance makes: queries for a search, and whole command lines.

    python benchmarks/lines.py queries|commands TRIED [--first SEED]

A query is searched for in a library of the shipped document; a command line is run in a folder of
its own with a library of its own. A fault is anything but an answer or a refusal in a line: another
exception, another exit code, a control character on the way to a terminal, and more than two
seconds of the processor. Prints how many were tried, refused and at fault, and the longest time.
"""

import argparse
import contextlib
import io
import os
import random
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from qa_cli import library
from qa_cli.cli import main as cli
from qa_cli.errors import QaError
from qa_cli.operations import libraries
from qa_cli.search import find, parse

LONGEST = 2.0  # seconds
CODES = {0, 1, 2}
CONTROLS = frozenset(map(chr, (*range(9), 11, 12, *range(14, 32), 127, *range(0x80, 0xA0))))
COMMANDS = (
    *("show", "sectors", "search", "verify", "cite", "refs", "check", "list", "export", "import"),
    *("remove", "help"),
)
OPTIONS = (
    *("-d", "--library", "--format", "--json", "--limit", "--in", "--exact", "--asker", "--from"),
    *(
        "--to",
        "--country",
        "--unanswered",
        "--all",
        "--count",
        "--documents",
        "--revision",
        "--yes",
    ),
    *("--lang", "--source", "--outline", "--sort", "--reverse", "--strict", "--quote", "--bundled"),
    *("--salvage", "--revisions", "-n", "-h", "-V", "-x", "--", "-", "--color", "--no-pager", "-o"),
)
WORDS = (
    *("minsk", "azerbaijan", "Armenië", "2", "1-3", "99999999999999999999", "armenia-azerbaijan"),
    *("vraag.txt", "nowhere.pdf", ".", "csv", "md", "plain", "nl", "both", "2020", "2020-13-45"),
    *(
        "juli 2020",
        "titel",
        "answer",
        "never",
        "date",
        "",
        " ",
        "\0",
        "\udce9",
        "\x1b[31m",
        "\u202e",
    ),
    *(
        "~",
        "a?b#c%41",
        "//nowhere",
        "'",
        '"',
        '"een zin"',
        "-osce",
        "NOT",
        "AND",
        "*",
        "NEAR(",
        "^a",
        "a:b",
    ),
    *(
        "i\u0307",
        "\u0130",
        "ß",
        "ﬁ",
        "\u0301",
        "²",
        "Ⅳ",
        "𝟏",
        "中文",
        "\U0001f600",
        "\ufeff",
        "\ufffe",
    ),
    *(
        "C++",
        "1,5",
        "N.A.V.O.",
        "'s-Gravenhage",
        "wit rusland",
        "hoeveel",
        "de",
        "e" * 300,
        "a b " * 200,
    ),
)


def query(chance: random.Random) -> str:
    """Returns a query of words, of signs, and of what lies between them."""
    parts = [chance.choice(WORDS) for _ in range(chance.choice((1, 1, 2, 3, 8, 40)))]
    text = list(chance.choice((" ", " ", "", "-", '"')).join(parts))
    for _ in range(chance.choice((0, 0, 1, 3))):
        text.insert(chance.randint(0, len(text)), chr(chance.choice((*range(256), 0x2019, 0xD800))))
    return "".join(text)[:5_000]


def command_line(chance: random.Random) -> list[str]:
    """Returns a command with words and options in any order."""
    typed = [chance.choice((*OPTIONS, *WORDS, *WORDS)) for _ in range(chance.randint(0, 6))]
    typed.insert(chance.choice((0, 0, 0, len(typed))), chance.choice(COMMANDS))
    if chance.random() < 1 / 10:
        typed.append(query(chance))
    return typed


def searched(path: Path, chance: random.Random) -> str | None:
    """Searches for a query; returns what is at fault."""
    with library.reading(path) as reader:
        find(parse(query(chance)), reader.index(), limit=10)
    return None


def run(_: Path, chance: random.Random) -> str | None:
    """Runs a command line; returns what is at fault."""
    line = command_line(chance)
    out, err = (io.TextIOWrapper(io.BytesIO(), encoding="utf-8") for _ in range(2))
    given = io.TextIOWrapper(io.BytesIO(b"n\n"), encoding="utf-8")
    before = sys.stdin
    sys.stdin = given
    try:
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
            code = int(cli.main(line))
    finally:
        sys.stdin = before
    said = [stream.buffer.getvalue().decode() for stream in (out, err)]
    if code not in CODES or "fault in qa" in said[1] or "Traceback" in said[1]:
        return f"exit code {code}: {said[1][-200:]!r}: {line!r}"
    found = CONTROLS & {*said[0], *said[1]}
    return f"control characters {found!r}: {line!r}" if found else None


KINDS: dict[str, Callable[[Path, random.Random], str | None]] = {
    "queries": searched,
    "commands": run,
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Tries lines, prints each fault and a line of figures; returns how many were at fault."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("kind", choices=KINDS)
    parser.add_argument("tried", type=int)
    parser.add_argument("--first", type=int, default=0, metavar="SEED")
    options = parser.parse_args(arguments)
    refused = faults = 0
    longest = 0.0
    with tempfile.TemporaryDirectory() as folder, contextlib.chdir(folder):
        path = Path(folder) / "own.sqlite"
        os.environ["QA_LIBRARY"] = str(path)
        os.environ["HOME"] = os.environ["XDG_DATA_HOME"] = folder
        with library.writing(path) as writer:
            writer.keep(libraries.prepared_bundled())
            writer.commit()
        for seed in range(options.first, options.first + options.tried):
            chance = random.Random(seed)  # noqa: S311 (chance is no secret here)
            begun = time.process_time()
            try:
                fault = KINDS[options.kind](path, chance)
            except QaError:
                fault, refused = None, refused + 1
            except Exception as error:  # noqa: BLE001 (any other one is what is looked for)
                fault = f"{type(error).__name__}: {str(error)[:200]}"
            seconds = time.process_time() - begun
            longest = max(longest, seconds)
            fault = fault or (f"{seconds:.1f} s" if seconds > LONGEST else None)
            if fault:
                faults += 1
                print(f"  {options.kind} {seed}: {fault}", flush=True)
    print(
        f"{options.kind}: {options.tried:,} tried, {refused:,} refused, {faults} faults, "
        f"longest {longest:.1f} s"
    )
    return faults


if __name__ == "__main__":
    sys.exit(bool(main()))
