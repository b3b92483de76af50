"""Files that are changed at random in the way that their format is built: a small run of each kind.

`benchmarks/mutants.py` makes them and says what became of each; docs/reliability.md tells of the
large runs.
"""

import os
import subprocess
import sys
from collections import Counter
from pathlib import Path

import mutant_laws
import mutants
import pytest

from qa_cli.model.diagnostics import Reading
from tests.reading import laws
from tests.reading.writers import KAMER

SAMPLES = Path(__file__).parents[2].parent / "shared" / "samples"
FOLDER = ["--folder", str(SAMPLES)] if SAMPLES.is_dir() else []


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="each is read in a copy of a process")
@pytest.mark.parametrize(("kind", "tried"), [("texts", 500), ("docx", 150), ("pdf", 300)])
def test_nothing_is_at_fault_in_what_chance_makes_of_a_file(kind: str, tried: int) -> None:
    command = [sys.executable, mutants.__file__, kind, str(tried), *FOLDER]  # of its own memory
    root = Path(__file__).parents[2]
    found = {**os.environ, "PYTHONPATH": str(root)}
    ran = subprocess.run(command, capture_output=True, text=True, check=False, env=found, cwd=root)
    assert ran.returncode == 0, ran.stdout + ran.stderr
    assert f"{kind}: {tried:,} tried" in ran.stdout


def broken(
    written: mutant_laws.Written | None = None, printed: Counter[str] | None = None
) -> list[str]:
    """The laws that a plain question breaks, if this was written in it and printed in its file."""
    found = mutant_laws.faults(KAMER.encode(), "vraag.txt", written, lambda _: printed or Counter())
    return [law for law in found if not isinstance(law, Reading)]


def test_a_plain_question_breaks_no_law() -> None:
    to_the_first = mutant_laws.Written({"Ja": frozenset([1])})
    assert broken(to_the_first, laws.letters(KAMER)) == []


def test_an_answer_to_another_sub_question_is_a_fault() -> None:
    (law,) = broken(mutant_laws.Written({"Ja": frozenset([2])}))
    assert law == "pairs: Ja is to [2], and in an answer to (1,)"


def test_a_letter_that_is_not_in_the_lines_is_a_fault() -> None:
    (law,) = broken(printed=laws.letters(KAMER + "Q"))
    assert law == "file: lost: {'Q': 1}"


def test_a_seed_makes_the_same_mutant_again() -> None:
    for kind in mutants.KINDS.values():
        originals = mutants.originals_of(kind, None)
        assert mutants.mutant(kind, originals, 7) == mutants.mutant(kind, originals, 7)
        made = {mutants.mutant(kind, originals, seed)[0] for seed in range(20)}
        assert len(made) > 10
