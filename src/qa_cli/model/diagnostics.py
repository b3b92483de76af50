"""What is read out of a file: the document, and all that is to be said about it.

Problems, warnings and what was left out are facts: a kind, numbers, words, a location. The
sentences are made when they are shown (`render.problem_phrases` and its siblings), so that a
library, which keeps problems, never keeps the words of the `qa` that wrote it.
"""

from collections.abc import Iterable
from typing import Literal, NamedTuple

from qa_cli.errors import QaError
from qa_cli.model.document import Document
from qa_cli.model.passages import Lines

# After each kind stands what it is and which `numbers` or `words` it comes with, if any.
ProblemKind = Literal[
    # The sub-questions
    "no sub-questions",  # none was found
    "missing sub-question",  # its number
    "missing sub-questions",  # the first and the last of the numbers that are missing in a row
    "falling numbers",  # a number, and the smaller one that is printed after it
    "repeated sub-question",  # its number, how many there are
    "empty sub-question",  # a number with no text
    "counted sub-questions",  # they are printed without numbers
    "uncertain numbers",  # which of several has which number cannot be told
    "hardly any questions",  # hardly any of the numbered texts asks something
    "list of questions",  # the numbers begin again at 1, and ask
    "next number inside",  # the number that is next stands inside of the last sub-question
    "another question",  # the head of another question
    # The answers
    "unanswered",  # the number of the sub-question
    "no such sub-question",  # the number that an answer is to
    "repeated answer",  # the number of the sub-question, how many answers it has
    "unmatched answer",  # it stands after no sub-question
    "unnumbered answer",  # the numbers of the sub-questions that it is matched with
    "text before answers",  # it is said to no one sub-question
    "asking remark",  # what neither asks nor answers holds a question mark
    "another block of answers",  # a second heading of all answers
    "no headings",  # each answer is taken to begin after a question mark
    "answer in sub-question",  # one to a part of it stands between its parts
    "asking answer",  # its beginning asks, and may belong to the sub-question
    "answers or list",  # the numbers begin again at 1, with no heading
    "short answers or list",  # likewise, and the texts are short
    "answer or list item",  # a number that may go on with a list
    # Their headings and the document's
    "repeated heading",  # the heading, as printed
    "heading out of order",  # the heading, as printed
    "missed heading",  # what looks like a heading inside of a text
    "missed page head",  # what looks like the head of a page inside of a text
    "long title",  # it may hold the beginning of the introduction
    "title from text",  # none is printed; the first sentence is taken
    "title from file name",  # none is printed; the name of the file is taken
    # What the file holds and could not be read
    "unread page",  # the number of a page that is a picture without text
    "typed over",  # the number of a page on which typed text lies over printed text
    "unread part",  # words: what it is ("chart") and its name, if any; how often it is there
    "unreadable letters",  # how many
    "wrong encoding",  # how many letters are two or three in another encoding
]
WarningKind = Literal[
    "guessed encoding",  # words: the encoding
    "declared encoding",  # words: the encoding that it is said to be in, and is not
    "attachments",  # words: the names of the files that it carries
    "misnamed",  # words: the ending of the file's name, the format of its content
]
LeftKind = Literal[
    "page head or foot",
    "heading",
    "head",  # a line that labels, as "Tweede Kamer der Staten-Generaal"
    "call",  # the number of a footnote, where it is called
    "other language",  # the same text once more
]

FaultKind = Literal[  # of a library
    "file",  # words: what SQLite says of its pages
    "unreadable",  # words: why it cannot be checked
    "revision",  # words: a document; its number
    "listing",  # words: the document
    "passage",  # words: the document
    "problem",  # words: the document
    "rows",  # words: the document, the table
    "not whole",  # words: the document
    "stray rows",  # words: the table
    "stray passage",
    "words",  # in how many words the index and its tables differ
    "lookups",  # how many words are not found, and of how many
    "index",
]


class Problem(NamedTuple):
    """What could not be matched, or only guessed, and where; `kind` says what the facts are."""

    kind: ProblemKind
    lines: Lines | None = None
    numbers: tuple[int, ...] = ()
    words: tuple[str, ...] = ()


def beside_unanswered(problems: Iterable[Problem]) -> list[Problem]:
    """Returns the problems; that a sub-question has no answer is a state, and none of them."""
    return [one for one in problems if one.kind != "unanswered"]


class FileWarning(NamedTuple):
    """What had to be guessed about a file, or is odd about it; `kind` says what the words are."""

    kind: WarningKind
    words: tuple[str, ...] = ()


class Fault(NamedTuple):
    """What is wrong with a library; `kind` says what the words and numbers are."""

    kind: FaultKind
    words: tuple[str, ...] = ()
    numbers: tuple[int, ...] = ()


class LeftOut(NamedTuple):
    """Furniture: what of the file is not in the model, as it is no prose, and what it is."""

    kind: LeftKind
    text: str
    lines: Lines


class Reading(NamedTuple):
    """What was read out of a file: the document and what is to be said about it.

    `file` is its name, "" for standard input. `format` names the file format, `form` the form of
    the document and `known_by` the words that showed it (None: the general rules). Of a document
    that the library keeps, no more is known than the `file` that it was read from: no form.
    """

    file: str
    format: str
    form: str
    known_by: str | None
    document: Document
    problems: tuple[Problem, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    warnings: tuple[FileWarning, ...] = ()


class Converted(NamedTuple):
    """A file that was read, and where its document was written to, if anywhere."""

    reading: Reading
    written_to: str | None = None


class Unread(NamedTuple):
    """A file (or a document) that could not be read, called as it was given, and why."""

    file: str
    error: QaError
