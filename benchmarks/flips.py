"""Damages libraries, a byte or two pages at a time, and counts what nobody was told.

    python benchmarks/flips.py [FLIPS [SWAPS]]

A small library is made of the shipped document under other names. In each copy one byte is changed,
or two pages change places. Then the copy is exported, listed and searched, and checked. A damage is
"said in use" if one of these refuses, "said by a check" if only the check finds it, and "without
effect" if nobody can notice it. It "differs, said by a check alone" if a reader got something else
than the whole library gives and had to check to know, and is "silent" if nothing said so.
"""

import json
import random
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from qa_cli import library
from qa_cli.errors import QaError
from qa_cli.library import rescue, rows
from qa_cli.model import from_json
from qa_cli.search import find, parse

FLIPS = 1000
SWAPS = 100
DOCUMENTS = 8
PAGE = 4096
FINE = {"said in use", "said by a check", "without effect"}
QUERIES = ("minsk", "azerbaijan", "voedingsmiddelen", "2020")
SHIPPED = Path(__file__).parents[1] / "data" / "armenia-azerbaijan.json"

Damage = Callable[[bytearray, random.Random], None]


def made(path: Path) -> bytes:
    """Makes the library and returns what its file holds."""
    model = json.loads(SHIPPED.read_text(encoding="utf-8"))
    with library.writing(path) as writer:
        for number in range(DOCUMENTS):
            content = json.dumps(model).encode()
            document = from_json.parsed(content, f"copy-{number}")
            title = document.title._replace(text=f"{document.title.text} {number}")
            document = document._replace(name=f"copy-{number}", title=title)
            origin = rows.origin(f"copy-{number}.json", content + bytes(number))
            writer.keep(rows.prepared(document, (), origin))
        writer.commit()
    return path.read_bytes()


def used(path: Path) -> str:
    """Returns all that a reader gets from the library, as one text to compare."""
    with library.reading(path) as reader:
        found = [find(parse(query), reader.index()).hits for query in QUERIES]
        return repr((list(reader.export()), list(reader.documents()), found))


def flip(content: bytearray, chance: random.Random) -> None:
    """Changes one byte."""
    content[chance.randrange(len(content))] ^= chance.randrange(1, 256)


def swap(content: bytearray, chance: random.Random) -> None:
    """Lets two pages change places."""
    one, other = (PAGE * page for page in chance.sample(range(len(content) // PAGE), 2))
    first, second = content[one : one + PAGE], content[other : other + PAGE]
    content[one : one + PAGE], content[other : other + PAGE] = second, first


def outcome(path: Path, whole: str) -> str:
    """Returns what becomes of a damaged library, one of `FINE` or something worse."""
    try:
        same = used(path) == whole
    except QaError:
        return "said in use"
    except Exception as error:  # noqa: BLE001 (any other one is what is looked for)
        return f"crash: {type(error).__name__}: {error}"
    if is_said_by_a_check(path):
        return "said by a check" if same else "differs, said by a check alone"
    return "without effect" if same else "silent"


def is_said_by_a_check(path: Path) -> bool:
    """Whether a check finds a fault, or cannot even begin."""
    try:
        return bool(list(rescue.faults(path)))
    except QaError:
        return True


def tried(damage: Damage, times: int, folder: Path, content: bytes, whole: str) -> None:
    """Damages that many copies and prints what became of them, with the longest time."""
    found: Counter[str] = Counter()
    longest = 0.0
    for seed in range(times):
        damaged = bytearray(content)
        damage(damaged, random.Random(seed))  # noqa: S311 (chance is no secret here)
        path = folder / f"{damage.__name__}-{seed}.sqlite"
        path.write_bytes(damaged)
        start = time.perf_counter()
        told = outcome(path, whole)
        longest = max(longest, time.perf_counter() - start)
        found[told] += 1
        if told not in FINE:
            print(f"  {damage.__name__} {seed}: {told}")
        path.unlink()
    print(f"{damage.__name__:5} {times}: {dict(found.most_common())}, longest {longest:.1f} s")


def main(flips: int = FLIPS, swaps: int = SWAPS) -> None:
    """Damages libraries and prints what was said of them."""
    with tempfile.TemporaryDirectory() as kept:
        folder = Path(kept)
        content = made(folder / "library.sqlite")
        whole = used(folder / "library.sqlite")
        print(f"library of {DOCUMENTS} documents, {len(content):,} bytes")
        tried(flip, flips, folder, content, whole)
        tried(swap, swaps, folder, content, whole)


if __name__ == "__main__":
    main(*(int(argument) for argument in sys.argv[1:]))
