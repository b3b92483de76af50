"""Measures what a TAB costs: completion in a library of many documents.

    python benchmarks/completion.py [DOCUMENTS]

A library of 100,000 invented documents (or as many as named) is made, of 2,000 askers, 50 ministers
and 6 parliaments; one document in twenty lists sectors of countries. Then a shell is played for
each kind of argument, as a whole process: the milliseconds are those of the processor, which others
may be using. How many offers were made is told too, so that none is fast because it offers nothing.
"""

import os
import resource
import statistics
import subprocess
import sys
import tempfile
from itertools import islice
from multiprocessing import Pool
from pathlib import Path

from qa_cli import library
from qa_cli.library import rows
from qa_cli.library.rows import Prepared
from qa_cli.model.document import Country, Document, Sector, SubQuestion
from qa_cli.model.metadata import Metadata
from qa_cli.model.passages import Lines, Location, Paragraph

DOCUMENTS = 100_000
PORTION = 1_000  # documents that are made and kept at a time
RUNS = 5
PLACE = Lines(1, 1)
SYLLABLES = ("am", "bor", "cle", "dier", "els", "fon", "ger", "hui", "ja", "ko", "lam", "mer")
COUNTRIES = (("AM", "Armenië"), ("AZ", "Azerbeidzjan"), ("ML", "Mali"), ("FR", "Frankrijk"))
TYPED = (
    *("qa show ", "qa show 12", "qa show 12345-2015 ", "qa check 7", "qa open 99"),
    *("qa list --asker ", "qa list --asker am", "qa list --minister j", "qa list --parliament "),
    *("qa search x --country a", "qa sectors ", "qa sectors a", "qa sectors --sector "),
    *("qa sectors --sector la", "qa remove 5", "qa s", "qa --"),
)


def main() -> None:
    """Makes the library, and prints a row for each thing typed."""
    documents = int(sys.argv[1]) if len(sys.argv) > 1 else DOCUMENTS
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "library.sqlite"
        make(path, documents)
        print(f"{documents:,} documents, the median and the most of {RUNS} runs each\n")
        print("| typed, then TAB | offers | ms | most |\n| --- | ---: | ---: | ---: |")
        for typed in TYPED:
            runs = [pressed(typed, path, Path(folder)) for _ in range(RUNS)]
            times = [seconds * 1000 for _, seconds in runs]
            middle = statistics.median(times)
            print(f"| `{typed}` | {runs[0][0]} | {middle:.0f} | {max(times):.0f} |", flush=True)


def make(path: Path, documents: int) -> None:
    """Makes a library of so many documents at `path`."""
    numbers = iter(range(documents))
    with library.writing(path) as writer, Pool() as pool:
        while portion := list(islice(numbers, PORTION)):
            for prepared in pool.map(_prepared, portion, chunksize=50):
                writer.keep(prepared)
            writer.commit()


def pressed(typed: str, path: Path, folder: Path) -> tuple[int, float]:
    """Returns how many offers a TAB gets, and the seconds of the processor that it takes."""
    asked = {
        "_QA_COMPLETE": "complete_bash",
        "COMP_WORDS": typed,
        "COMP_CWORD": str(len(typed.split(" ")) - 1),
        "QA_LIBRARY": str(path),
    }
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    found = subprocess.run(
        [sys.executable, "-m", "qa_cli"],
        env={**os.environ, **asked},
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    ).stdout
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    took = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return len(found.splitlines()), took


def _prepared(at: int) -> Prepared:
    year = 1990 + at % 35
    title = f"Vraag {at} over {_name(at * 7)} en {_name(at * 11)}"
    countries = tuple(_country(at + one) for one in range(1 + at % 3)) if at % 20 == 0 else ()
    document = Document(
        name=f"{at}-{year}",
        language="nl",
        title=Paragraph(title, PLACE),
        introduction=(),
        questions=(
            SubQuestion(1, (Paragraph(f"Wat doet u aan {_name(at)}?", PLACE),)),
            SubQuestion(2, (Paragraph("Hoeveel kost het?", PLACE),)),
        ),
        answers=(),
        countries=countries,
        metadata=Metadata(
            parliament=f"Parlement {at % 6}",
            number=str(at),
            asker=f"{_name(at % 2_000).title()} {_name(at % 2_000 * 5 + 1).title()}",
            minister=f"{_name(at % 50).title()} van {_name(at % 50 + 900).title()}",
            asked_on=f"{year}-0{1 + at % 9}-1{at % 10}",
        ),
    )
    return rows.prepared(document, (), rows.origin(f"{at}.txt", title.encode()))


def _country(at: int) -> Country:
    code, name = COUNTRIES[at % len(COUNTRIES)]
    sectors = tuple(Sector(f"{_name(at * 13 + one)}bouw") for one in range(6))
    return Country(code, name, Location("title", None, PLACE), sectors, ())


def _name(number: int) -> str:
    """Returns an invented name of three syllables, the same for the same number."""
    first, second, third = number, number // len(SYLLABLES), number // len(SYLLABLES) ** 2
    return "".join(SYLLABLES[one % len(SYLLABLES)] for one in (first, second, third))


if __name__ == "__main__":
    main()
