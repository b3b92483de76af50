"""Tells titles that say what a document is about from those that any document might have.

A letter with answers often has no other title than "Antwoord van minister X (ontvangen 3 juni)".
In a list nobody finds a document by that, so that its first sub-question is shown instead.
"""

import re

_ANSWER = (
    r"(?:nader(?:e)? )?(?:antwoord(?:en)?|beantwoording|r[ée]ponses?|answers?|antworten?)"
    r"(?: op| sur| to| auf| aux?)?"
)
_FROM = (
    r"(?:van|door|de|du|des|der|des|by|of|from)(?: de| het| la| le| the)?"
    r" (?:minister|staatssecretaris|ministre|secr[ée]taire|minister-president|bundesregierung)"
)
_QUESTION = (
    r"(?:schriftelijke |mondelinge |[ée]crite |written |kleine )?"
    r"(?:vra(?:ag|gen)|kamervra(?:ag|gen)|questions?|anfragen?)(?: [ée]crites?)?"
)
_NUMBER = r"(?:(?:nr|no|n°|nummer|num[ée]ro|number)\.? ?)?[\d./z-]*"
_SAYS_NOTHING = re.compile(
    rf"(?:{_ANSWER}|mededeling) {_FROM}\b.*\((?:ontvangen|re[çc]ue?|received|eingegangen)\b.*"
    rf"|{_ANSWER} (?:schriftelijke |written )?(?:vra(?:ag|gen)|questions?) {_NUMBER}"
    r"|(?:antwort )?auf die kleine anfrage de[rs] abgeordneten .*"
    r"|\S+\.(?:txt|pdf|docx|html?|md)"
    rf"|{_QUESTION} ?{_NUMBER}|{_ANSWER}|{_NUMBER}",
    re.IGNORECASE | re.DOTALL,
)


def says_nothing(title: str) -> bool:
    """Returns whether a title might be that of any document."""
    return bool(_SAYS_NOTHING.fullmatch(" ".join(title.split()).rstrip(".: ")))
