"""What sums up the check of a library: kinds of problems, and the documents with the most."""

from collections import Counter

from qa_cli.model.catalogue import Checkup, Listed
from qa_cli.model.diagnostics import Problem, beside_unanswered

MOST_WORST = 10  # documents that are shown of those with the most problems


def kinds(checkup: Checkup) -> list[tuple[str, int, int]]:
    """Returns each kind of problem, how often it is found, and in how many documents."""
    times: Counter[str] = Counter()
    documents: Counter[str] = Counter()
    for _, problems in checkup.with_problems:
        of_document = Counter(one.kind for one in beside_unanswered(problems))
        times.update(of_document)
        documents.update(of_document.keys())
    return [(kind, number, documents[kind]) for kind, number in times.most_common()]


def worst(checkup: Checkup, most: int | None) -> list[tuple[Listed, list[Problem]]]:
    """Returns the documents with the most problems, at most so many of them."""
    found = [(listed, beside_unanswered(problems)) for listed, problems in checkup.with_problems]
    having = [(listed, problems) for listed, problems in found if problems]
    return sorted(having, key=lambda one: (-len(one[1]), one[0].name))[:most]
