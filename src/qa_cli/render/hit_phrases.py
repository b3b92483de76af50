"""How a word was found, and what a hit was ranked by, in words."""

from qa_cli.model.results import Hit, Match
from qa_cli.render.phrases import answer_heading, count, question_heading

_HOW = {
    "exact": "exact",
    "name": "another name",
    "joined": "joined or split",
    "prefix": "begins so",
    "inflection": "inflection",
    "compound": "part of a compound",
    "near": "near",
}


def hit_heading(hit: Hit) -> str:
    """Returns where a hit is: "Sub-question 2", "Introduction, paragraph 3"."""
    if hit.part == "question":
        return question_heading(hit.together or (hit.number or 0,))
    if hit.part == "answer":
        return answer_heading(hit.to)
    if hit.part == "introduction":
        return f"Introduction, paragraph {hit.number}"
    return hit.part.capitalize() if hit.number is None else f"{hit.part.capitalize()} {hit.number}"


def explanation(match: Match) -> str:
    """Returns how a word matched: "minks -> Minsk, 1 edit"; "Minsk, exact"."""
    if match.how == "exact":
        return f"{match.matched}, exact"
    how = count(match.edits, "edit") if match.how == "near" else match.note or _HOW[match.how]
    return f"{match.word} -> {match.matched}, {how}"


def explanations(hit: Hit) -> str:
    """Returns how all words of a hit matched."""
    return "; ".join(dict.fromkeys(map(explanation, hit.matches)))


def inexact(hit: Hit) -> str:
    """Returns how the words matched that were found otherwise than as they were typed."""
    others = (explanation(match) for match in hit.matches if match.how != "exact")
    return "; ".join(dict.fromkeys(others))


def reasons(hit: Hit) -> str:
    """Returns what a hit was ranked by, in order of weight: see `search.ranking`."""
    words, edits = count(hit.words, "word"), count(hit.edits, "edit")
    within = f"within {count(hit.window, 'word')}"
    return f"ranked by: {words} found, at worst {_HOW[hit.worst]}, {edits}, {within}, {hit.part}"
