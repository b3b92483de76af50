"""Whom an article gives a quotation to, by the words right before and after it.

Only what is said plainly counts ("... antwoordde minister Jambon", "volgens de minister"), since
words that are given to the wrong speaker are called absent. nl, fr, de, en.
"""

import re

from qa_cli.model.verification import Speaker
from qa_cli.text.sentences import is_abbreviated

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
_SAYS = (
    r"zei|zegt|zegde|zei[dt]|antwoord(?:t|de)|schrijft|schreef|stelt|stelde|verklaar(?:t|de)"
    r"|benadrukt(?:e)?|meldt|meldde|laat weten|liet weten|reageert|reageerde|besluit|besloot"
    r"|vraagt|vroeg|noteert|noteerde"
    r"|dit|d[eé]clare|a d[eé]clar[eé]|affirme|a affirm[eé]|r[eé]pond|a r[eé]pondu|[eé]crit"
    r"|a [eé]crit|demande|a demand[eé]|estime"
    r"|says|said|replied|replies|answered|answers|wrote|writes|stated|states|told|asked|asks"
    r"|sagt|sagte|erkl[aä]rt|erkl[aä]rte|antwortet|antwortete|schreibt|schrieb|fragt|fragte"
)
_ACCORDING = (
    r"aldus|volgens|dixit|selon|d'apr[eè]s|according to|laut|zufolge"
    r"|luidt het bij|klinkt het bij"
)
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
REACH = 160  # characters before and after a quotation that are looked at


def _patterns(who: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Returns what before and what after a quotation says that `who` speaks."""
    before = re.compile(
        rf"(?:\b(?P<who>{who})\b{_NAME}\s+(?:\w+\s+)?(?:{_SAYS})\b(?:\s+[^.?!:;\"“„«]*)?"
        rf"|\b(?:{_ACCORDING})\s+{_WHO}(?:{who})\b{_NAME}\s*(?:[^.?!:;\"“„«]*)?"
        rf"|\b(?:{who})\b{_ACTIVE})(?P<colon>\s*[:,])?\s*$",
        re.IGNORECASE,
    )
    after = re.compile(
        rf"[\s,.?!…\"“”»‘’-]*(?:(?:{_SAYS}|{_ACCORDING})\s+{_WHO}(?:{who})\b"
        rf"|(?:de|den|le|la|the|der|die)?\s*(?:\w+\s+)?(?:{who})\b{_NAME}\s+(?:{_SAYS})\b)",
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


def speaker(before: str, after: str) -> Speaker | None:
    """Returns who is said to speak between `before` and `after`; None where that is not plain."""
    sentence = _last_sentence(before[-REACH:])
    following = after[:REACH]
    around = f"{sentence} {following}".casefold()
    if not any(stem in around for stem in _STEMS):
        return None
    said = [
        who
        for who, (before, after_it) in _PATTERNS.items()
        if _says_before(before, sentence) or after_it.match(following)
    ]
    return said[0] if len(said) == 1 else None


def _says_before(pattern: re.Pattern[str], sentence: str) -> bool:
    found = pattern.search(sentence)
    if found is None or _TO.search(sentence[: found.start()]):
        return False
    said = re.search(rf"\b(?:{_SAYS}|{_ACCORDING})\b", found[0], re.IGNORECASE)
    return bool(said) or (found["colon"] or "").strip() == ":"


def _last_sentence(text: str) -> str:
    begun = _BEGINNING.finditer(text)
    ends = [end.end() for end in begun if not is_abbreviated(text, end.start())]
    return text[ends[-1] :] if ends else text
