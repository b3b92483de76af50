"""What is said beside an answer, on stderr: facts only.

Whoever notices something gives back a note of it; `render.note_phrases` makes the sentence, and
`cli` prints it.
"""

from typing import Literal, NamedTuple

NoteKind = Literal[
    "corrected",  # words: what was typed, then what it was taken for
    "no library",  # words: the path that was given for one
    "showing",  # words: the name of the document that is shown
    "not in language",  # words: the language asked for, and that of the document (ISO 639-1)
    "warning",  # words: a file, the kind of a `FileWarning`, and its words
    "problems in file",  # words: the file; numbers: how many problems
    "undated",  # numbers: how many documents are left out, for they have no date
    "first documents",  # numbers: how many there are, how many are listed
    "first revisions",  # numbers: likewise
    "no document",  # none in the library fits the filters
    "no sectors in document",
    "no sectors in library",
    "not in library",  # words: a country without sectors, then the countries with sectors
    "not in document",  # words: a country that is not named, then the countries with sectors
    "without sectors",  # words: a country, how and in which part it is named, then the countries
    # with sectors; numbers: the number of that part, if it has one
    "unknown sector",  # words: what was typed, then the sectors that there are
    "read",  # words: files that could not be read; numbers: how many could, and of these how many
    # are new, newer and known to the library
    "to show",  # words: the document that was kept and, if one was named, the library
    "to list",  # words: likewise, the last of several
    "interrupted",  # numbers: how many documents were kept before
    "more with problems",  # numbers: how many files had problems that were not shown
    "passed over",  # words: a folder, then endings of files; numbers: how many files were passed
    # over, then how many of each ending
    "nothing in folder",  # words: the folder
    "closed folders",  # words: folders that may not be looked into
    "opened",  # words: the path of a file; numbers: the page, where the reader has to turn to it
    "removed",  # words: documents
    "would be removed",  # how many documents
    "bundled removed",  # the document that comes with qa is among those removed
    "rescued",  # numbers: how many revisions could be read, and how many could not
    "waiting",  # another qa is writing
    "words not found",  # words: those of a query
    "left out words",  # words: those of a query that were not found, and are left out
    "left out stop words",  # words: question and stop words that were left out
    "together in words",  # no passage has all words; those that have the most of them
    "longer words",  # words: the shortest; numbers: passages with only longer words, how many words
    "excluded",  # numbers: how many passages hold a word after a dash
    "nearest words",  # words: those most like a word that was not found
    "not together",  # all words of the query are there, but no document has all of them
    "together in pair",  # only a sub-question and its answer together have all words
    "together in document",  # only a document as a whole has all words
    "operators",  # words: operators of other search engines, and words with * in them, as typed
    "other forms",  # words: one of the query that was not found, then its forms that were
    "words near",  # words: one of the query that few passages hold, then commoner ones like it,
    # which were not looked for
    "near words",  # words: one of the query that was not found, then those found instead
    "too many words",  # words: the beginning or end of more words than are looked for
    "no references",  # no question is mentioned, and none mentions this one
    "not verbatim",  # words: a verdict ("altered", "absent"), then the quotation
    "quoted translation",  # the words are of the unofficial translation
    "quoted elsewhere",  # numbers: how many other passages hold the words
    "not stated",  # words: fields of the metadata that a reference has a place for
    "no quotations",  # words: the article that has none
    "quotations",  # numbers: how many an article has; how many are verbatim, altered, and absent
    "first passages",  # numbers: how many there are, how many are shown
]


class Note(NamedTuple):
    """Something to say; `NoteKind` tells what `words` and `numbers` each kind has, in order."""

    kind: NoteKind
    words: tuple[str, ...] = ()
    numbers: tuple[int, ...] = ()
