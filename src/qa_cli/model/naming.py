"""What a document is called, and by what it is known again: decided here, from it alone.

A name is readable, short enough to type the beginning of, and the same whatever else was imported.
A number alone is no name: the Flemish Parliament numbers the questions to each minister, and every
chamber begins at 1 again in each session. So a name holds what the numbering needs:

- `2024z18294`: some registers give a number only once;
- `575-2024-2025`: the Tweede Kamer gives one once in a session;
- `19-11193-niedersachsischer-landtag`: a printed paper has its number once in a chamber;
- `784-2020-07-20-ampe-jambon`: else it is the number, the day, and who asked whom;
- `wachtlijsten-in-de-zorg-mz3ka7`: where the source does not state these, it is how the document
  begins, with a digest of all that was asked, so that another question has another name.
"""

import re
from collections.abc import Iterator

from qa_cli.model.document import Document
from qa_cli.model.metadata import Metadata
from qa_cli.text.tokenizer import fold, slug

_GIVEN_ONCE = re.compile("[0-9]{4}z[0-9]{5}")  # a slug
_PAPER = re.compile(r"[0-9]{1,3}/[0-9]{1,6}")  # legislature and number, as printed
_ONCE_A_SESSION = frozenset(["Tweede Kamer der Staten-Generaal"])  # parliaments
_COMMONEST = "nl"  # the language that a name does not say
_LONGEST_TITLE = 50  # letters
_LONGEST_OTHER = 24  # letters of a person or an office
_LETTERS = "abcdefghijklmnopqrstuvwxyz234567"  # of a digest
_DIGEST = 6  # letters, which two questions of the same title share once in a thousand million
_WHOLE_DIGEST = 32  # letters, which two questions never share
# An office, and what it is for: the name of whoever holds it is not stated.
_OFFICE = re.compile(
    r"[\w-]*(?:[Mm]inist|[Ss]taatssecr|[Ss]ecrétaire d)[^(]*?"
    r"\s(?:van|voor|de la|de|des|du|für|à la|aux?)\s+(?P<for>.+)",
    re.DOTALL,
)
FILE_ENDINGS = (  # of the files that are read
    ".docm", ".docx", ".dotm", ".dotx", ".htm", ".html", ".markdown", ".md", ".mht", ".mhtml",
    ".pdf", ".text", ".txt", ".xhtml", ".xml",
)  # fmt: skip
_FIRST_ONLY = re.compile(r"[(,;]|\s[-–—]\s|\s(?:en|et|und|and)\s")  # what follows the first of them


def named(document: Document) -> Document:
    """Returns the document under the name that it should have."""
    return document._replace(name=name(document))


def name(document: Document) -> str:
    """Returns what a document is called: small letters, digits and single hyphens."""
    return _called(document, _DIGEST)


def identity(document: Document) -> str:
    """Returns what is equal for two revisions of one question, and differs for two questions.

    It is the name with as long a digest as two questions never share. What a minister corrects is
    the answer, so that answers count for nothing.
    """
    return _called(document, _WHOLE_DIGEST)


def longer(taken: str, document_identity: str) -> str:
    """Returns a name for a document whose name another question has taken.

    That can only be a name which a JSON file states, for the digest in other names differs.
    """
    return f"{taken}-{_digest(document_identity, _DIGEST)}"


def _called(document: Document, letters: int) -> str:
    """Returns the name; where the metadata do not suffice, with a digest of so many letters."""
    metadata = document.metadata
    number = slug((metadata.number or "").replace(" ", ""))
    sufficing = _sufficing(number, metadata, document.language) if number else ()
    if sufficing:
        return "-".join(sufficing)
    asked, when = list(_asked(document)), _when(metadata)
    beginnings = (slug(text, longest=_LONGEST_TITLE) for text in asked)
    title = next(filter(None, beginnings), "document")
    parts = (number, when, title) if number else (title, when)
    words = "|".join([document.language, *map(fold, asked)])
    return "-".join([*filter(None, parts), _digest(words, letters)])


def _sufficing(number: str, metadata: Metadata, language: str) -> tuple[str, ...]:
    """Returns the parts of a name that tells the document from all others; none if none does."""
    if _GIVEN_ONCE.fullmatch(number):
        return (number,)
    if metadata.parliament in _ONCE_A_SESSION and (session := slug(metadata.session or "")):
        return (number, session)
    if _PAPER.fullmatch(metadata.number or "") and (chamber := slug(metadata.chamber or "")):
        return (number, chamber)
    when, asker = _when(metadata), _person(metadata.asker)
    if not (when and asker):
        return ()
    minister, spoken = _person(metadata.minister), "" if language == _COMMONEST else language
    return (number, when, asker, *filter(None, (minister, spoken)))


def _when(metadata: Metadata) -> str:
    """Returns the day of the question or else its session, "" for neither.

    The day of the answer does not count: an unanswered question would change its name.
    """
    return metadata.asked_on or slug(metadata.session or "", longest=_LONGEST_OTHER)


def _person(stated: str | None) -> str:
    """Returns the surname of the first person of those stated, or what their office is for.

    "Els Ampe (Open Vld)" is ampe, "Minister van Binnenlandse Zaken" binnenlandse-zaken.
    """
    if office := _OFFICE.match(stated or ""):
        return slug(_FIRST_ONLY.split(office["for"])[0], longest=_LONGEST_OTHER)
    words = _FIRST_ONLY.split(stated or "")[0].split()
    slugs = (slug(word, longest=_LONGEST_OTHER) for word in reversed(words))
    return next(filter(None, slugs), "")


def _asked(document: Document) -> Iterator[str]:
    """Yields the paragraphs of all that was asked: title, introduction and sub-questions.

    The name of a file, which may stand in for a title, is none of them.
    """
    if not document.title.text.lower().endswith(FILE_ENDINGS):
        yield document.title.text
    yield from (paragraph.text for paragraph in document.introduction)
    for question in document.questions:
        yield from (paragraph.text for paragraph in question.paragraphs)


def _digest(text: str, letters: int) -> str:
    """Returns letters and digits that another text has not, five bits of a hash each."""
    import hashlib  # noqa: PLC0415 (takes longer than all else; most names need none)

    bits = int.from_bytes(hashlib.blake2b(text.encode()).digest())
    return "".join(_LETTERS[bits >> 5 * at & 31] for at in range(letters))
