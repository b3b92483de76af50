"""What could not be read or matched for certain, in words: a sentence each kind of problem."""

from collections.abc import Sequence

from qa_cli.model.diagnostics import Problem, ProblemKind
from qa_cli.render import phrases

# `listed` are all numbers: "2", "1 and 2", "1 to 9".
_PROBLEMS: dict[ProblemKind, str] = {
    "no sub-questions": "no sub-question was found",
    "nothing recognised": (
        "nothing here shows a written question: no form was recognised, and no sub-question found"
    ),
    "missing sub-question": "there is no sub-question {numbers[0]}",
    "missing sub-questions": "there are no sub-questions {numbers[0]} to {numbers[1]}",
    "falling numbers": "sub-question {numbers[1]} is printed after sub-question {numbers[0]}",
    "repeated sub-question": "there are {numbers[1]} sub-questions {numbers[0]}",
    "empty sub-question": "a sub-question has a number but no text",
    "counted sub-questions": (
        "the sub-questions have no numbers; they are numbered in the order printed"
    ),
    "uncertain numbers": "it is not certain which of these sub-questions has which number",
    "hardly any questions": (
        "hardly any of the numbered texts asks something; they may not be sub-questions"
    ),
    "list of questions": (
        "the numbers begin again at 1 here; these may be sub-questions of their own"
    ),
    "next number inside": (
        "the next number is inside the last sub-question, and may begin another"
    ),
    "another question": "the head of another question is here; qa reads one question a file",
    "unanswered": "sub-question {numbers[0]} has no answer",
    "answer inside": (
        "sub-question {numbers[0]} may be answered inside this text: its number is printed here"
    ),
    "no such sub-question": "an answer to sub-question {numbers[0]}, which does not exist",
    "repeated answer": "there are {numbers[1]} answers to sub-question {numbers[0]}",
    "unmatched answer": "an answer follows no sub-question",
    "unnumbered answer": "an answer without a number is matched with sub-questions {listed}",
    "text before answers": "text before the first answer belongs to no single sub-question",
    "asking remark": "this text asks something, and may be a sub-question that was not recognised",
    "another block of answers": "another answer, and so perhaps another question, begins here",
    "no headings": (
        "no heading separates answers from sub-questions;"
        " each answer is taken to begin after the question mark"
    ),
    "answer in sub-question": (
        "the answer to a part of this sub-question may be in it, before the next part"
    ),
    "asking answer": (
        "this answer asks something too; its beginning may belong to the sub-question"
    ),
    "answers or list": (
        "no heading announces the answers; they may be a list in a question or in an answer"
    ),
    "short answers or list": (
        "no heading announces the answers, and they are short: they may be a list in a question"
    ),
    "answer or list item": (
        "it is not certain whether this number begins an answer or continues a list"
    ),
    "repeated heading": '"{words[0]}" is printed again',
    "heading out of order": '"{words[0]}" is out of order',
    "missed heading": ("this may be a heading that was not understood, where another text begins"),
    "missed page head": "the head of a page may be inside this text",
    "long title": "the title may hold the beginning of the introduction",
    "title from text": "no title is printed; the first sentence is used instead",
    "title from file name": "no title is printed; the name of the file is used instead",
    "unread page": "page {numbers[0]} is a picture without text, and was not read",
    "typed over": (
        "on page {numbers[0]} typed text lies over printed text; where it belongs is not certain"
    ),
    "unread part": "not read: {part} ({numbers[0]})",
    "unreadable letters": "{numbers[0]:,} characters could not be read",
    "wrong encoding": (
        '{numbers[0]:,} letters seem to be in a wrong encoding, such as "Ã«" for "ë"'
    ),
}

_PARTS = {  # of a file, that were not read
    "object": "an embedded object",
    "chart": "a chart",
    "diagram": "a diagram",
    "drawing": "a drawing",
    "sub-document": "a sub-document",
    "text": "the text of {}",
    "misplaced": "text where none is shown",
    "format": "a part in another format ({})",
}


def problem(found: Problem) -> str:
    """Returns a problem with its location: "line 40: sub-question 3 has no answer"."""
    sentence = problem_sentence(found)
    return f"{phrases.lines(found.lines)}: {sentence}" if found.lines else sentence


def problem_sentence(found: Problem) -> str:
    """Returns a problem in words; its facts as they are, if they do not make a sentence."""
    listed, part = phrases.numbers_listed(found.numbers), _part(found.words)
    try:
        return _PROBLEMS[found.kind].format(
            numbers=found.numbers, words=found.words, listed=listed, part=part
        )
    except LookupError:  # what a library holds may be of another qa, or damaged
        return ": ".join(map(str, (found.kind, *found.numbers, *found.words)))


def _part(words: Sequence[str]) -> str:
    """Returns what of a file was not read; as it is, where a library holds it in words."""
    kind, *names = words or ("",)
    return _PARTS[kind].format(*names or ("?",)) if kind in _PARTS else kind
