"""What a document is called in a library, and by what it is known again.

A name is short, stable, readable and unique: "784-2020", or a slug of the title.
"""

import hashlib

from qa_cli.model.document import Document
from qa_cli.text.tokenizer import fold, slug

_YEAR = 4  # letters of a date


def suggested(document: Document, file: str) -> str:
    """Returns a name for a document that has none: its number and year, or what its title says.

    One of an unknown title is called as its `file`.
    """
    date = document.asked_on or document.answered_on or ""
    number = slug(document.number or "")
    if number:
        year = date[:_YEAR]
        return number if not year or year in number else f"{number}-{year}"
    return slug(document.title.text) or slug(file.rpartition(".")[0] or file) or "document"


def identity(document: Document, asked: str) -> str:
    """Returns what is equal for two versions of one question, and differs for two questions.

    A number is given anew each year, by each parliament and for each minister, so that it counts
    together with the asker, the minister and the day. Without a day or an asker, the words `asked`
    decide: what a minister corrects is the answer.
    """
    known = (document.number, document.asked_on, document.asker)
    where = (document.language, fold(document.parliament or ""))
    if all(known):
        return "|".join((*where, *(fold(item or "") for item in (*known, document.minister))))
    digest = hashlib.sha256(asked.encode()).hexdigest()
    return "|".join((*where, fold(document.number or ""), digest))
