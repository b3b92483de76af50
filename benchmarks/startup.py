"""Times whole `qa` processes beside a one-command Typer hello-world of the same environment.

    python benchmarks/startup.py [RUNS [CORPUS.jsonl.gz]]

With a corpus, `qa` also searches a library of 12,000 documents made of it. Each round runs every
command once, in turn, so that a slower minute of the machine weighs on all alike; what is printed
are medians and their ratios to the hello-world. The figures to reach stand in the last column.
Install `qa` as a user does (`pip install .`): an editable install that may not keep compiled
modules is slower.
"""

import os
import platform
import statistics
import subprocess
import sys
import sysconfig
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

import scale

RUNS = 40
HELLO = """
import typer

app = typer.Typer()


@app.command()
def main(name: str = "world") -> None:
    typer.echo(f"hello {name}")
"""
STARTER = """
import sys
from hello_world import app

sys.exit(app())
"""


class Case(NamedTuple):
    """A command to time and the ratio to reach."""

    arguments: str
    most: float


CASES = (
    Case("show 2", 1.0),
    Case("sectors azerbaijan", 1.1),
    Case("search minsk", 1.15),
    Case("search minks", 1.3),
    Case("show 2 --format pretty --color always", 1.5),
    Case("sectors azerbaijan --format pretty --color always", 1.5),
    Case("search minsk --format pretty --color always", 1.5),
)
IN_LIBRARY = (
    Case("search vergunningen", 1.6),
    Case("search vergunnigen", 1.6),
    Case("search burgemeester politiezone", 1.6),
    Case("list", 1.6),
)
PASSAGES = 66_000  # of about 12,000 documents


def main() -> None:
    """Times all cases and prints the table."""
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else RUNS
    corpus = Path(sys.argv[2]) if len(sys.argv) > 2 else None  # noqa: PLR2004
    qa = Path(sysconfig.get_path("scripts")) / "qa"
    with tempfile.TemporaryDirectory() as folder:
        os.environ["QA_LIBRARY"] = str(Path(folder) / "none.sqlite")
        commands = [hello_world(Path(folder))]
        commands += [[str(qa), *case.arguments.split()] for case in CASES]
        cases = [*CASES, *(IN_LIBRARY if corpus else ())]
        if corpus:
            path = Path(folder) / "library.sqlite"
            documents = scale.make(corpus, path, PASSAGES).documents
            in_it = ["--library", str(path)]
            commands += [[str(qa), *in_it, *case.arguments.split()] for case in IN_LIBRARY]
        floor, *medians = map(statistics.median, interleaved(commands, runs))
    machine = f"{platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}"
    print(f"{machine}, medians of {runs} interleaved runs\n")
    print("| command | ms | ratio | reach |")
    print("| --- | ---: | ---: | ---: |")
    print(f"| Typer hello-world | {floor * 1000:.0f} | 1.00 | |")
    for case, median in zip(cases, medians, strict=True):
        ratio = median / floor
        where = f", {documents:,} documents" if case in IN_LIBRARY else ""
        print(f"| `qa {case.arguments}`{where} | {median * 1000:.0f} | {ratio:.2f} | {case.most} |")


def hello_world(folder: Path) -> list[str]:
    """Writes the hello-world as it would be installed, compiled; returns its command."""
    (folder / "hello_world.py").write_text(HELLO)
    starter = folder / "hello.py"
    starter.write_text(STARTER)
    subprocess.run([sys.executable, "-m", "compileall", "-q", str(folder)], check=True)
    return [sys.executable, str(starter)]


def interleaved(commands: list[list[str]], runs: int) -> list[list[float]]:
    """Returns the wall time (seconds) of each run of each command, after one warm-up round."""
    times: list[list[float]] = [[] for _ in commands]
    for number in range(runs + 1):
        for command, measured in zip(commands, times, strict=True):
            start = time.perf_counter()
            subprocess.run(command, capture_output=True, check=True)
            if number:
                measured.append(time.perf_counter() - start)
    return times


if __name__ == "__main__":
    main()
