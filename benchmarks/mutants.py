"""Changes questions at random in the way that their format is built, and reads each change.

    PYTHONPATH=. python benchmarks/mutants.py texts|docx|pdf TRIED [--first SEED] [--folder FOLDER]

Each mutant is made of the questions that `mutants_of_...` writes and of those in FOLDER, by a seed:
the same number makes the same mutant, and `--first 17` with 1 tried makes one of them again. What
may go wrong is a fault: anything but a reading or a refusal; more than 2 s of the processor and 2 s
a megabyte; more than 200 MB; a letter of the source that stands in no part of the document and in
nothing that was left out, or that stands there twice; an answer matched with another sub-question
than it was written for, without a problem. Prints how many were tried, refused and at fault, the
longest time and the largest memory.

Mutants are read in processes of some hundreds each, so that one that crashes is told from the next.
"""

import argparse
import os
import random
import resource
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path
from typing import NamedTuple

import mutant_laws
import mutants_of_docx
import mutants_of_pdf
import mutants_of_text

from qa_cli.errors.files import UnreadableDataError

CHUNK = 200  # mutants that a process reads
HANGS = 60.0  # seconds after which a process that says nothing is ended
MEGABYTE = 1_000_000
LONGEST = 2.0  # seconds, and as many again for each megabyte
LARGEST = 200 * MEGABYTE  # bytes of memory
REFUSED, READ = "refused", "read"

Make = Callable[[Sequence[bytes], random.Random], tuple[bytes, mutant_laws.Written | None]]


class Kind(NamedTuple):
    """A kind of mutants: what makes one, the ending of its files, and what they are made of."""

    mutant: Make
    ending: str
    written: Callable[[], list[bytes]]
    printed: mutant_laws.Printed


class Outcome(NamedTuple):
    """What became of a mutant: `READ`, `REFUSED` or what is at fault; its time and memory."""

    seed: int
    told: str
    seconds: float = 0.0
    memory: int = 0


KINDS = {
    "texts": Kind(mutants_of_text.mutant, ".txt", mutants_of_text.written, mutants_of_text.printed),
    "docx": Kind(mutants_of_docx.mutant, ".docx", mutants_of_docx.written, mutants_of_docx.printed),
    "pdf": Kind(mutants_of_pdf.mutant, ".pdf", mutants_of_pdf.written, mutants_of_pdf.printed),
}


def mutant(
    kind: Kind, originals: Sequence[bytes], seed: int
) -> tuple[bytes, mutant_laws.Written | None]:
    """Returns the mutant of a seed, and what was written in it, where that is known."""
    return kind.mutant(originals, random.Random(seed))  # noqa: S311 (chance is no secret here)


def outcome(kind: Kind, originals: Sequence[bytes], seed: int) -> Outcome:
    """Reads one mutant and says what became of it."""
    content, written = mutant(kind, originals, seed)
    begun = time.process_time()
    try:
        faults = mutant_laws.faults(content, f"vraag{kind.ending}", written, kind.printed)
        reading = next(faults)
    except UnreadableDataError:
        return _measured(seed, REFUSED, time.process_time() - begun, len(content))
    except Exception as error:  # noqa: BLE001 (any other one is what is looked for)
        return Outcome(seed, f"crash: {type(error).__name__}: {str(error)[:100]}")
    seconds = time.process_time() - begun
    del reading
    try:
        told = str(next(faults, READ))
    except UnreadableDataError:
        told = "refused only the second time"
    if told != READ:
        return Outcome(seed, told, seconds, _memory())
    return _measured(seed, told, seconds, len(content))


def _measured(seed: int, told: str, seconds: float, size: int) -> Outcome:
    memory = _memory()
    if seconds > LONGEST + LONGEST * size / MEGABYTE:
        told = f"too long: {seconds:.1f} s"
    elif memory > LARGEST:
        told = f"too large: {memory // MEGABYTE} MB"
    return Outcome(seed, told, seconds, memory)


def _memory() -> int:
    """Returns the most memory that this process has used, in bytes."""
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most if sys.platform == "darwin" else most * 1024


def outcomes(kind: Kind, originals: Sequence[bytes], seeds: range) -> Iterator[Outcome]:
    """Yields what became of each mutant, whatever it does to the process that reads it."""
    context = get_context("fork")
    while seeds:
        receiver, sender = context.Pipe(duplex=False)
        chunk = seeds[:CHUNK]
        process = context.Process(target=_read_all, args=(sender, kind, originals, chunk))
        process.start()
        sender.close()
        for seed in chunk:
            try:
                told = receiver.recv() if receiver.poll(HANGS) else Outcome(seed, "hangs")
            except EOFError:
                told = Outcome(seed, "crash: the process died")
            yield told
            seeds = seeds[1:]
            if told.told not in {READ, REFUSED}:
                break  # what it left, as memory, is not taken for a fault of the next
        process.kill()
        process.join()
        receiver.close()


def _read_all(sender: Connection, kind: Kind, originals: Sequence[bytes], seeds: range) -> None:
    with Path(os.devnull).open("w") as nowhere:
        os.dup2(nowhere.fileno(), 2)  # what PDFium says of damaged files
    for seed in seeds:
        sender.send(outcome(kind, originals, seed))


def originals_of(kind: Kind, folder: Path | None) -> list[bytes]:
    """Returns what mutants of a kind are made of: what is written, and the files of a folder."""
    files = sorted(folder.rglob(f"*{kind.ending}")) if folder else []
    return [*kind.written(), *(path.read_bytes() for path in files)]


def main(arguments: Sequence[str] | None = None) -> int:
    """Tries mutants, prints each fault and a line of figures; returns how many were at fault."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("kind", choices=KINDS)
    parser.add_argument("tried", type=int)
    parser.add_argument("--folder", type=Path, help="of more originals")
    parser.add_argument("--first", type=int, default=0, metavar="SEED")
    options = parser.parse_args(arguments)
    kind = KINDS[options.kind]
    originals = originals_of(kind, options.folder)
    seeds = range(options.first, options.first + options.tried)
    became: Counter[str] = Counter()
    longest, largest = 0.0, 0
    for told in outcomes(kind, originals, seeds):
        known = told.told in {READ, REFUSED}
        became[told.told if known else "faults"] += 1
        longest, largest = max(longest, told.seconds), max(largest, told.memory)
        if not known:
            print(f"  {options.kind} {told.seed}: {told.told}", flush=True)
    print(
        f"{options.kind}: {options.tried:,} tried of {len(originals)} originals, "
        f"{became[REFUSED]:,} refused, {became['faults']} faults, "
        f"longest {longest:.1f} s, largest {largest // MEGABYTE} MB"
    )
    return became["faults"]


if __name__ == "__main__":
    sys.exit(bool(main()))
