"""What is wrong with a library, in words: a sentence each kind of fault."""

from qa_cli.model.diagnostics import Fault, FaultKind

_FAULTS: dict[FaultKind, str] = {
    "file": "{words[0]}",
    "unreadable": "{words[0]}",
    "revision": "revision {numbers[0]} of {words[0]} is damaged",
    "listing": "what is listed of {words[0]} is damaged",
    "passage": "a text of {words[0]} is damaged",
    "problem": "a problem of {words[0]} is damaged",
    "rows": "what the table {words[1]} holds of {words[0]} is damaged",
    "not whole": "{words[0]} is not whole",
    "stray rows": "the table {words[0]} holds rows of no document",
    "stray passage": "a text is of no document",
    "words": "the search index and its lists of words differ in {numbers[0]:,} words",
    "lookups": "the search index misses {numbers[0]:,} of {numbers[1]:,} words that it holds",
    "index": "the search index is damaged",
}


def sentence(fault: Fault) -> str:
    """Returns what `fault` says."""
    return _FAULTS[fault.kind].format(words=fault.words, numbers=fault.numbers)
