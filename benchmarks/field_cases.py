"""Says of each field case whether it is right, said or silently wrong.

    python benchmarks/field_cases.py CASES [-v]

CASES is a folder of folders, each a case: small inputs that have the same trouble as public bug
reports of this field, with the right outcome in `want.md`. `field_cases_wanted.py` says the same in
a form that a program can check. A file is *right* if all of that holds; else it is *said* where
`qa` refuses the file or names a problem, and else *silently wrong*. A case is as its worst file.
Cases without an entry in the table are about the library or the command line: they are not run.
`-v` also prints what does not hold.
"""

import contextlib
import io
import sys
from collections import Counter
from collections.abc import Iterator
from fnmatch import fnmatch
from pathlib import Path
from typing import Literal, get_args

from field_cases_wanted import READ, Pair, Wanted

from qa_cli.cli import main as cli
from qa_cli.errors.files import UnreadableDataError
from qa_cli.model.diagnostics import Reading
from qa_cli.model.document import Document
from qa_cli.reading import reader

Verdict = Literal["right", "said", "silent"]
_VERDICTS: tuple[Verdict, ...] = get_args(Verdict)  # from the best to the worst
_WHOLE = (".", "?")
_SAYING = ("Problem: ", "Unanswered: ", "Warning: ")


def main() -> None:
    """Runs the benchmark with the arguments of the process."""
    folders = sorted(Path(sys.argv[1]).iterdir(), key=_number)
    verbose = "-v" in sys.argv[2:]
    files, cases = Counter[Verdict](), Counter[Verdict]()
    print("| case | files | outcome |\n| --- | ---: | --- |")
    for folder in folders:
        wanted = READ.get(folder.name.partition("-")[0])
        if wanted is None:
            continue
        outcomes = dict(_outcomes(folder, wanted))
        found = Counter(verdict for verdict, _ in outcomes.values())
        worst = max(found, key=_VERDICTS.index)
        files.update(found)
        cases[worst] += 1
        print(f"| {folder.name} | {len(outcomes)} | {_counted(found)} |")
        if verbose:
            _tell(outcomes)
    print(f"\ncases: {_counted(cases)}; files: {_counted(files)}")


def _tell(outcomes: dict[Path, tuple[Verdict, list[str]]]) -> None:
    for file, (verdict, failures) in outcomes.items():
        for failure in failures:
            print(f"    {file.name} ({verdict}): {failure}")


def _outcomes(
    folder: Path, wanted: dict[str, Wanted]
) -> Iterator[tuple[Path, tuple[Verdict, list[str]]]]:
    """Yields each file of a case with its verdict and with what does not hold."""
    for file in sorted(folder.iterdir()):
        pattern = next((pattern for pattern in wanted if fnmatch(file.name, pattern)), None)
        if pattern is not None:
            yield file, judged(file, wanted[pattern])


def judged(file: Path, wanted: Wanted) -> tuple[Verdict, list[str]]:
    """Returns the verdict on one file, and what does not hold of it."""
    try:
        reading = reader.read(str(file))
    except UnreadableDataError as error:
        text = f"{error} {error.hint or ''}"
        missing = [word for word in wanted.refused or ("",) if word.lower() not in text.lower()]
        if wanted.refused and not missing:
            return "right", []
        return "said", [f"refused: {text}"]
    failures = list(_failures(reading, wanted, file))
    if not failures:
        return "right", []
    return ("said" if reading.problems or reading.warnings else "silent"), failures


def _failures(reading: Reading, wanted: Wanted, file: Path) -> Iterator[str]:
    """Yields what is wanted and does not hold."""
    document = reading.document
    if wanted.refused:
        yield "it is to be refused, and is read"
    yield from _mispaired(document, wanted.pairs)
    if wanted.title not in " ".join(document.title.text.split()):
        yield f"the title is {document.title.text!r}"
    text = "\n".join(passage.text for passage in document.passages())
    if not any("\xa0" in part for part in wanted.holds):
        text = text.replace("\xa0", " ")
    yield from (f"{part!r} is missing" for part in wanted.holds if part not in text)
    yield from (f"{part!r} is there" for part in wanted.lacks if part in text)
    for name, value in wanted.stated:
        stated = getattr(getattr(document, "metadata", document), name)
        if not stated or value not in stated:
            yield f"{name} is {stated!r}"
    if wanted.language and document.language != wanted.language:
        yield f"the language is {document.language}"
    said = _said(file) if wanted.said else ""
    yield from (f"{word!r} is not said" for word in wanted.said if not said or word not in said)
    if wanted.sectors is not None:
        listed = tuple(
            (country.code, tuple(sector.name for sector in country.sectors))
            for country in document.countries
        )
        if listed != wanted.sectors:
            yield f"sectors: {listed}"
    yield from (f"a search for {word!r} finds nothing" for word in _unfound(file, wanted.found))


def _said(file: Path) -> str:
    """Returns the problems and warnings that `qa check` prints of a file."""
    printed = _run("check", str(file), "--format", "plain")[1]
    return "\n".join(line for line in printed.splitlines() if line.startswith(_SAYING))


def _unfound(file: Path, words: tuple[str, ...]) -> Iterator[str]:
    """Yields the words that a search of the file does not find as they are."""
    yield from (word for word in words if _run("-d", str(file), "search", word, "--exact")[0])


def _run(*arguments: str) -> tuple[int, str]:
    """Returns the exit code of a `qa` command and what it prints on stdout."""
    printed = io.TextIOWrapper(io.BytesIO(), encoding="utf-8", newline="")
    with contextlib.redirect_stdout(printed), contextlib.redirect_stderr(io.StringIO()):
        code = cli.main(list(arguments))
    printed.flush()
    return code, printed.buffer.getvalue().decode("utf-8")


def _mispaired(document: Document, pairs: tuple[Pair, ...]) -> Iterator[str]:
    """Yields the pairs that are not there, or whose answer is another's.

    Answers of a sub-question hold what is wanted, and none of what is wanted of another alone.
    """
    for asked, answered in pairs:
        found = [
            question
            for question in document.questions
            if _is(asked, "\n\n".join(paragraph.text for paragraph in question.paragraphs))
        ]
        if not found or any(
            one.together != found[0].together or (one is not found[0] and not one.together)
            for one in found
        ):
            yield f"{len(found)} sub-questions are {asked!r}"
            continue
        texts = [
            "\n\n".join(paragraph.text for paragraph in answer.paragraphs)
            for answer in document.answers_to(found[0])
        ]
        if not answered and texts:
            yield f"{asked!r} has an answer: {texts[0][:60]!r}"
        elif answered and not any(_is(answered, text) for text in texts):
            yield f"{asked!r} is not answered by {answered!r} but by {texts[:1]}"
        others = {other for _, other in pairs if other and other != answered}
        yield from (
            f"{asked!r} is answered by {other!r}"
            for other in others
            if any(other in text for text in texts) and other not in answered
        )


def _is(wanted: str, text: str) -> bool:
    """Returns whether a text is what is wanted: as a whole if that is one, or in a part."""
    text = " ".join(text.split())
    return text == wanted if wanted.endswith(_WHOLE) and wanted[:1].isupper() else wanted in text


def _counted(found: "Counter[Verdict]") -> str:
    return ", ".join(f"{found[verdict]} {verdict}" for verdict in _VERDICTS if found[verdict])


def _number(folder: Path) -> tuple[int, str]:
    number = folder.name.partition("-")[0]
    return (int(number) if number.isdecimal() else 0, folder.name)


if __name__ == "__main__":
    main()
