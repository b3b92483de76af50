"""The names of people to whom an article gives a quotation: "zei Els Ampe", "Hilde Crevits: ...".

A name is a run of words with capitals. Bodies and countries speak too ("de Vlaamse Regering zegt"):
what they say, a minister writes, so they name nobody. nl, fr, de, en.
"""

import re

from qa_cli.text.tokenizer import fold

SAYS = (
    r"zei|zegt|zegde|zei[dt]|antwoord(?:t|de)|schrijft|schreef|stelt|stelde|verklaar(?:t|de)"
    r"|benadrukt(?:e)?|meldt|meldde|laat weten|liet weten|reageert|reageerde|besluit|besloot"
    r"|vraagt|vroeg|noteert|noteerde|heeft (?:gezegd|geantwoord|verklaard|geschreven|gemeld)"
    r"|erken(?:t|de)|bevestig(?:t|de)|vindt|vond|noem(?:t|de)|betoog(?:t|de)|waarschuw(?:t|de)"
    r"|herhaal(?:t|de)|oorde(?:elt|elde)|conclude(?:ert|erde)"
    r"|reconna[iî]t|confirme|pr[eé]cise|souligne|ajoute"
    r"|adds|added|insists|insisted|claims|claimed|explains|explained|confirms|confirmed"
    r"|betont|betonte|best[aä]tigt|best[aä]tigte"
    r"|dit|d[eé]clare|a d[eé]clar[eé]|affirme|a affirm[eé]|r[eé]pond|a r[eé]pondu|[eé]crit"
    r"|a [eé]crit|demande|a demand[eé]|estime"
    r"|says|said|replied|replies|answered|answers|wrote|writes|stated|states|told|asked|asks"
    r"|sagt|sagte|erkl[aä]rt|erkl[aä]rte|antwortet|antwortete|schreibt|schrieb|fragt|fragte"
)
ACCORDING = (
    r"aldus|volgens|dixit|selon|d'apr[eè]s|according to|laut|zufolge"
    r"|luidt het bij|klinkt het bij"
)

_RECEIVES = (
    r"kr(?:eeg|ijgt|egen)|hoor(?:t|de)|vern(?:am|eemt)|ontv(?:ing|angt)|las|leest|w(?:erd|ordt)"
    r"|a (?:reçu|appris|entendu)|hears?|heard|receive[sd]|learn(?:s|ed)|got|erf[uä]hrt?"
    r"|bek(?:am|ommt)"
)
_CAPITAL = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĖĘĚĞĢĪĮİĶŁŃŇŐŘŚŞŠŢŤŪŮŰŲŹŻŽ"
_WORD = rf"[{_CAPITAL}](?:[\w'’-]{{1,40}}|\.)"
_PARTICLE = r"(?:van|de|den|der|ten|ter|te|von|zu|du|des|le|la|el|al|'t)"
_OF_ADDRESS = (
    r"(?:(?i:(?:de |den )?heer|mevrouw|mevr\.|meneer|mijnheer|collega|dhr\.|mme|madame|monsieur"
    r"|m\.|mr\.?|mrs\.?|ms\.?|herrn?|frau|dr\.)\s+)?"
)
NAME = rf"{_WORD}(?:\s+(?:{_PARTICLE}\s+){{0,2}}{_WORD}){{0,4}}"
_PARTY = r"(?:\s*\([^()]{1,40}\))?"
_REST = r"[^.?!:;\"“„«”»]{0,120}"  # of a sentence
_TOLD = re.compile(
    rf"\b(?:{_RECEIVES})\b{_REST}?\b(?:van|bij|door|from|by|de|par|von)\s+"
    rf"(?P<who>(?:[^\W\d_]\S{{0,30}}\s+){{0,3}}?{NAME}|(?:de|la|le|the)\s+\w{{1,30}})(?={_REST}[:,]?\s*$)"
)
_OFFICE_BEFORE = r"(?:(?:de\s+)?(?:[\w-]*minister|staatssecretaris|[Kk]amerlid)\s+)?"
_NAMED = rf"{_OF_ADDRESS}(?P<name>{NAME})"
_OPENS = r"[:,]?\s*$"
_SUBJECT = rf"(?:ik|je|hij|ze|zij|we|wij|men|de|het|een|[{_CAPITAL}])[^.?!:;]*"
_ACCORDING_TO = rf"\b(?i:{ACCORDING})\s+{_NAMED}{_REST}{_OPENS}"
_NAME_SAYS = (
    rf"{_NAMED}{_PARTY}(?:,[^,]{{1,60}},)?\s+(?:[a-z]\w{{0,20}}\s+){{0,2}}?(?:{SAYS})\b"
    rf"(?P<subject>\s+{_SUBJECT})?{_REST}{_OPENS}"
)
_SAYS_NAME = (
    rf"\b(?:{SAYS})\s+{_OFFICE_BEFORE}{_NAMED}{_PARTY}(?:\s+[a-z]\w{{0,30}}){{0,4}}\s*{_OPENS}"
)
_NAME_COLON = rf"^\W*{_NAMED}{_PARTY}\s*:\s*$"
_BEFORE = tuple(map(re.compile, (_ACCORDING_TO, _NAME_SAYS, _SAYS_NAME, _NAME_COLON)))
_AFTER = (
    re.compile(rf"[\s,.?!…\"“”»‘’-]*(?:{SAYS}|{ACCORDING})\s+{_NAMED}"),
    re.compile(rf"[\"”»’]?\s*,\s*{_NAMED}{_PARTY}\s+(?:{SAYS})\b"),
)
_MEMBER = re.compile(r"^.{0,60}?(?:kamerlid|parlementslid|minister|senator)\s+", re.IGNORECASE)
# Words with a capital at the beginning of a sentence that are no part of a name.
_NO_NAMES_OF = {
    "nl": "hij zij ze ik wij we men wie dat dit die deze er iemand niemand iedereen toen daarop"
    " daarna vervolgens ook dan maar en gisteren vandaag later eerder nadien wat zo hoe waar"
    " waarom als zoals het maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
    "fr": "elle elles ils nous vous je tu on qui cela puis ensuite hier",
    "en": "she they you it who this that then the yesterday",
    "de": "er sie es ich wir man wer das dann gestern heute",
}
_NO_NAMES = frozenset(word for words in _NO_NAMES_OF.values() for word in fold(words).split())
# Words before the name of somebody who is spoken to, or of.
_TO = (
    r"aan|tegen|volgens|in|op|over|voor|met|na|naar|bij|uit|door|tot|van|à|au|par|pour|dans"
    r"|to|by|of|with|about|an|auf|von|zu|mit"
)
_SPOKEN_TO = re.compile(rf"\b(?:{_TO})\s+$", re.IGNORECASE)
_BEGINS_TO = re.compile(rf"(?:{_TO.replace('|van|', '|').replace('|von|', '|')})\s", re.IGNORECASE)
_CLAUSE = re.compile(r"\b(?:dat|que|that|dass)\b")
_SOMEBODY = re.compile(rf"[{_CAPITAL}]|minist|premier|secr|kamerlid")
# Bodies and countries for which ministers and members of parliament speak.
_BODIES = re.compile(
    r"regering|parlement|parliament|kamer|senaa?t|commiss|kommission|\braad|conseil|council"
    r"|minist[eè]|kabinet|cabinet|departement|dienst|agentschap|administrati|overheid|fractie"
    r"|gouvernement|government|regierung|bundes|landtag|vlaanderen|belgi|nederland|brussel"
    r"|walloni|frankrijk|france|deutschland|duitsland|europa|europe|europese",
)


def told(sentence: str) -> str | None:
    """Returns from whom somebody heard what follows: "... kreeg van Els Ampe te horen"."""
    found = _TOLD.search(sentence)
    return found and found["who"]


def before(sentence: str) -> str | None:
    """Returns who is said to speak next, with what they are; None where that is not plain."""
    for pattern in _BEFORE:
        found = pattern.search(sentence)
        if found is None or _SPOKEN_TO.search(sentence[: found.start()]):
            continue
        called = name(found["name"])
        begins = not sentence[: found.start("name")].strip()
        if called and begins and " " not in called and found.groupdict().get("subject"):
            return None  # "Jambon antwoordde Ampe", or "Onlangs antwoordde Ampe"
        if called:
            clause = _CLAUSE.search(sentence, found.end("name"))
            others = clause and _SOMEBODY.search(sentence, clause.end())
            return None if others else found["name"]
    return None


def after(following: str) -> str | None:
    """Returns the name, with what they are, of whoever is said to have spoken before a text."""
    for pattern in _AFTER:
        if (found := pattern.match(following)) and name(found["name"]):
            return found["name"]
    return None


def name(words: str) -> str | None:
    """Returns words as the name of somebody; None where they are none, or name a body."""
    words = _MEMBER.sub("", words)
    if _BEGINS_TO.match(words):
        return None
    own = words.split()
    while own and fold(own[0]) in _NO_NAMES:
        own = own[1:]
    return " ".join(own) if own and not _BODIES.search(fold(words)) else None
