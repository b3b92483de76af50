"""JSON about the library; its keys are a promise as all others are."""

from qa_cli.holdings import Checkup, Listing
from qa_cli.render.as_json import dump
from qa_cli.render.file_as_json import problem_of


def listing(result: Listing) -> str:
    """Returns the documents of the library, or every version of each."""
    return dump(documents=[document._asdict() for document in result.documents])


def checkup(result: Checkup) -> str:
    """Returns what is wrong with a library, and what could not be matched in its documents."""
    return dump(
        library=result.path,
        documents=result.documents,
        faults=list(result.faults),
        flawed=[
            {"name": listed.name, "problems": list(map(problem_of, flaws))}
            for listed, flaws in result.flawed
        ],
    )
