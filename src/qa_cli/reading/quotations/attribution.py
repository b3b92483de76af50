"""Whom an article gives a quotation to, by the words right before and after it.

Only what is said plainly counts ("... antwoordde minister Jambon", "volgens de minister", "zei Els
Ampe"), since words that are given to the wrong speaker are called absent. Whether somebody of that
name spoke is not known here: the document tells, once the words are found. nl, fr, de, en.
"""

import re
from typing import NamedTuple

from qa_cli.model.verification import Speaker
from qa_cli.reading.quotations import people
from qa_cli.reading.quotations.people import ACCORDING, NAME, SAYS
from qa_cli.text.sentences import sentence_ends

_SPEAKERS: dict[Speaker, str] = {
    "minister": (
        r"(?:vice-?)?(?:eerste[ -])?minister(?:-president(?:e)?)?|bewinds(?:man|vrouw|persoon)"
        r"|staatssecretaris|premier|premi[eè]re ministre|ministre(?:-pr[eé]sident)?"
        r"|secr[eé]taire d.[eé]tat|secretary of state"
        r"|(?:bundes|landes)?minister(?:in)?|(?:bundes)?kanzler(?:in)?|staatssekret[aä]r(?:in)?"
        r"|bundesregierung"
    ),
    "asker": (
        r"(?:vlaams )?(?:kamerlid|parlementslid|volksvertegenwoordiger(?:ster)?|raadslid|statenlid)"
        r"|senator|vraagstell(?:er|ster)|d[eé]put[eé]e?|s[eé]nat(?:eur|rice)|abgeordneten?"
        r"|fragesteller(?:in)?|member of parliament|mp|mep"
    ),
}
_OF_OTHERS = (  # what makes of who follows somebody that is spoken to or of
    r"aan|tegen|tot|over|op|voor|met|bij|(?<!antwoord )(?<!reactie )(?<!woorden )van"
    r"|to|about|with|(?<!answer )of|au|aux|à|sur|an|über|zu"
)
_WHO = (  # "de Vlaamse", "toenmalig"
    rf"(?:(?!(?:{_OF_OTHERS})\b)[^\s.?!:;,\"“”„«»]+\s+){{0,4}}?"
)
_NAME = r"(?:\s+[^\s.?!:;,\"“”„«»]+){0,6}?"  # "Jan Jambon van Buitenlandse Zaken"
_RECEIVES = (  # who is spoken to
    r"werd|werden|wordt|kreeg|krijgt|ontving|ontvangt|gevraagd|re[cç]u|re[cç]oit|was|were|received"
    r"|gets|got|wurde|wird|bekam|erhielt|erh[aä]lt"
)
_ACTIVE = (  # "Peeters", "is kwaad"
    rf"(?:\s+(?!(?:{_RECEIVES})\b)[^\s.?!:;,\"“”„«»]+){{0,6}}?"
)
_TO = re.compile(
    rf"\b(?:{_OF_OTHERS}|vroeg|vraagt|asked|demande)\s+(?:\S+\s+){{0,3}}$",
    re.IGNORECASE,
)
_BEGINNING = re.compile(r"[.?!…][\"”»’]?\s+(?=\S)")
_CALLED = re.compile(
    rf"(?i:\b(?:{'|'.join(_SPEAKERS.values())}))\s+"
    rf"(?:(?P<name>{NAME})|(?:van|voor|of|for|f[uü]r|de|des)\s+(?P<after_office>{NAME}))"
)
_OFFICE_AND_NAME = 3  # words with capitals: "minister van Mobiliteit Lydia Peeters"
REACH = 160  # characters before and after a quotation that are looked at


class Given(NamedTuple):
    """Whom an article gives words to: who that is in any document, and the name that it gives."""

    speaker: Speaker | None = None
    name: str | None = None

    def __bool__(self) -> bool:
        return self != Given()


def _patterns(who: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Returns what before and what after a quotation says that `who` speaks."""
    before = re.compile(
        rf"(?:\b(?P<who>{who})\b{_NAME}\s+(?:\w+\s+)?(?:{SAYS})\b(?:\s+[^.?!:;\"“„«]*)?"
        rf"|\b(?:{ACCORDING})\s+{_WHO}(?:{who})\b{_NAME}\s*(?:[^.?!:;\"“„«]*)?"
        rf"|\b(?:{who})\b{_ACTIVE})(?P<colon>\s*[:,])?\s*$",
        re.IGNORECASE,
    )
    after = re.compile(
        rf"[\s,.?!…\"“”»‘’-]*(?:(?:{SAYS}|{ACCORDING})\s+{_WHO}(?:{who})\b"
        rf"|(?:de|den|le|la|the|der|die)?\s*(?:\w+\s+)?(?:{who})\b{_NAME}\s+(?:{SAYS})\b)",
        re.IGNORECASE,
    )
    return before, after


_PATTERNS = {speaker: _patterns(who) for speaker, who in _SPEAKERS.items()}
# Parts of the words above: where none of them stands, no pattern is tried.
_STEMS = (
    *("minist", "secr", "staats", "premier", "bewinds", "kanzler", "bundesregierung"),
    *(
        "kamerlid",
        "parlement",
        "parliament",
        "volksvert",
        "raadslid",
        "statenlid",
        "senat",
        "sénat",
    ),
    *("vraagstel", "deput", "déput", "abgeordn", "fragestel", "mp", "mep"),
)


def given(before: str, after: str) -> Given:
    """Returns who is said to speak between `before` and `after`; nobody where that is not plain."""
    sentence = _last_sentence(before[-REACH:])
    following = after[:REACH]
    told = people.told(sentence) or people.after(following)
    if told and (who := _who(told)):
        return who
    around = f"{sentence} {following}".casefold()
    if any(stem in around for stem in _STEMS):
        said = [one for who in _PATTERNS if (one := _said_by(who, sentence, following))]
        if said:
            return said[0] if len(said) == 1 else Given()
    speaks = people.before(sentence)
    return _who(speaks) if speaks else Given()


def _said_by(who: Speaker, sentence: str, following: str) -> Given | None:
    """Returns by what name, if by any, the minister or the asker is said to speak."""
    before, after = _PATTERNS[who]
    found = _says_before(before, sentence) or after.match(following)
    return found and Given(who, _name(found, sentence, following))


def _name(found: re.Match[str], sentence: str, following: str) -> str | None:
    """Returns the name after "minister" in what says that a minister speaks, or just after it."""
    text = sentence if found.string is sentence else following
    called = _CALLED.search(text, found.start())
    if called is None or called.start() >= found.end():
        return None
    if called["name"]:
        return called["name"]
    words = called["after_office"].split()
    return words[-1] if len(words) >= _OFFICE_AND_NAME else None


def _who(told: str) -> Given:
    """Returns who is meant by "minister Jambon", "de minister" or "Els Ampe"."""
    for who, words in _SPEAKERS.items():
        if re.search(rf"\b(?:{words})\b", told, re.IGNORECASE):
            called = _CALLED.search(told)
            return Given(who, called["name"] if called else None)
    called = re.search(NAME, told)
    return Given(name=called and people.name(called[0]))


def _says_before(pattern: re.Pattern[str], sentence: str) -> re.Match[str] | None:
    found = pattern.search(sentence)
    if found is None or _TO.search(sentence[: found.start()]):
        return None
    said = re.search(rf"\b(?:{SAYS}|{ACCORDING})\b", found[0], re.IGNORECASE)
    return found if said or (found["colon"] or "").strip() == ":" else None


def _last_sentence(text: str) -> str:
    begun = [end.end() for end in sentence_ends(_BEGINNING, text)]
    return text[begun[-1] :] if begun else text
