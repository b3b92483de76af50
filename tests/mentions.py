"""Small papers that mention each other, in our own words, for what cites and is cited."""

from pathlib import Path

from qa_cli.operations.import_files import import_files

_PAPER = """\
Tweede Kamer der Staten-Generaal
Vergaderjaar {session} Aanhangsel van de Handelingen
Vragen gesteld door de leden der Kamer, met de daarop door de
regering gegeven antwoorden
{number}
Vragen van het lid Jansen (CDA) aan de Minister van Financiën
over melk (ingezonden 24 oktober 2024).
Antwoord van {minister} (ontvangen
18 november 2024).
Vraag 1
Hoeveel melk is er?
Antwoord 1
{answer}
Vraag 2
Van wie is die melk?
Vraag 3
Waar staat die melk?
Antwoord 2 en 3
Van de boeren, en bij de boeren.
"""
MINISTERS = "Minister De Boer (Financiën) en antwoord van Staatssecretaris Bakker (Financiën)"
MILK, BUTTER = "575-2024-2025", "1241-2023-2024"


def paper(
    number: str,
    session: str = "2024–2025",
    *,
    answer: str = "Veel melk.",
    minister: str = "Minister De Boer (Financiën)",
) -> str:
    """Returns a question as the Aanhangsel prints it."""
    return _PAPER.format(number=number, session=session, answer=answer, minister=minister)


FLEMISH = """\
SCHRIFTELIJKE VRAAG
nr. {number}
van {asker}
datum: 20 juli 2020
aan JAN JAMBON
MINISTER-PRESIDENT VAN DE VLAAMSE REGERING
Wapenexport naar Mali
1. {question}
ANTWOORD
op vraag nr. {number} van 20 juli 2020
van {asker}
1. Ja, dat klopt.
"""


def flemish(number: str, asker: str = "ELS AMPE", question: str = "Klopt het?") -> str:
    """Returns a question of the Flemish Parliament, which numbers those to each minister apart."""
    return FLEMISH.format(number=number, asker=asker, question=question)


def library_of(folder: Path, **papers: str) -> str:
    """Returns the path of a library of these papers, each a file of its own."""
    files = []
    for name, text in papers.items():
        path = folder / f"{name}.txt"
        path.write_text(text, encoding="utf-8")
        files.append(str(path))
    library = str(folder / "own.sqlite")
    list(import_files(files, library))
    return library
