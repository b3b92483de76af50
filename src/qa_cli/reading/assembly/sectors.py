"""Reads the sectors that an answer lists for a country, and what else it states of it.

Only a printed list counts: "... in Georgië ... de volgende sectoren: a, b en c." Nothing is
gathered where a text has no such list.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from qa_cli.model.document import Answer, Country, Fact, Sector
from qa_cli.model.passages import Location, Paragraph, span
from qa_cli.places import gazetteer
from qa_cli.reading.forms.form import Form
from qa_cli.reading.lines.line import with_plain_spaces
from qa_cli.text.sentences import is_abbreviated
from qa_cli.text.tokenizer import Word, split

_BULLET = re.compile(r"\s*(?:[-–—•●▪◦·*]|[a-z][.)]|\d{1,2}[.)])\s+")
_SENTENCE_END = re.compile(r"\.(?=\s+[A-ZÀ-ÖØ-Þ«“‘]|\s*$)|[!?](?=\s|$)")
_BRACKETED = re.compile(r"\([^()]*\)")


_JOINED = re.compile(
    r"\s*+,\s*+|\s*+(?:,\s*+)?(?:en|et|und|and|&)\s++"
    r"(?:(?:in|voor|en|au|aux|pour|for|für)\s++)?(?:(?:the|la|le|les)\s++|l['’])?"
)
# What stands before a person's name: Mr Jordan is no country.
_TITLES = frozenset([
    "heer", "dhr", "mevrouw", "mevr", "mr", "mrs", "ms", "mme", "mlle", "monsieur", "madame", "M",
    "MM", "herr", "herrn", "frau", "dr", "minister", "ministre", "senator", "député",
])  # fmt: skip


class _Listing(NamedTuple):
    """A list of sectors: the paragraphs that hold it, and the countries that it is for."""

    paragraphs: tuple[Paragraph, ...]
    countries: tuple[tuple[str, str], ...]  # code and name as printed
    sectors: tuple[Sector, ...]


class _Named(NamedTuple):
    """A country that a text names, and from where to where."""

    start: int
    end: int
    code: str


def countries(answers: Sequence[Answer], form: Form) -> tuple[Country, ...]:
    """Returns the countries for which an answer lists sectors, in the order of the document."""
    pattern = form.any_of("text", "sectors", after=r"[^:.]{0,60}:")
    found: dict[str, Country] = {}
    for answer in answers:
        listings = list(_listings(answer.paragraphs, pattern, form))
        named = _named_in_others(answer, listings) if listings else []
        for listing in listings:
            for code, name in listing.countries:
                if code in found:
                    found[code] = _with_more(found[code], listing.sectors)
                    continue
                where = Location("answer", _first(answer), span(listing.paragraphs))
                facts = _facts(answer, code, listings, named)
                found[code] = Country(code, name, where, listing.sectors, facts)
    return tuple(found.values())


def _with_more(country: Country, sectors: Sequence[Sector]) -> Country:
    more = (sector for sector in sectors if sector not in country.sectors)
    return country._replace(sectors=(*country.sectors, *more))


def _first(answer: Answer) -> int | None:
    return answer.to[0] if answer.to else None


def _listings(
    paragraphs: Sequence[Paragraph], pattern: re.Pattern[str], form: Form
) -> Iterator[_Listing]:
    denials = form.any_of("text", "denials")
    for at, paragraph in enumerate(paragraphs):
        if ":" not in paragraph.text:
            continue
        for match in pattern.finditer(with_plain_spaces(paragraph.text)):
            if denials.search(_last_sentence(paragraph.text[: match.end()])):
                continue  # what is denied or forbidden is no opportunity
            named = _countries(paragraph.text[: match.start()])
            items, more = _items(paragraph.text[match.end() :], paragraphs[at + 1 :], form)
            if named and items:
                sectors = tuple(Sector(item) for item in dict.fromkeys(items))
                yield _Listing(tuple(paragraphs[at : at + 1 + more]), named, sectors)


def _last_sentence(text: str) -> str:
    """Returns the sentence that `text` ends in."""
    return text[max((end for end in _ends(text) if end < len(text)), default=0) :]


def _ends(text: str) -> Iterator[int]:
    """Yields where the sentences of a text end; an abbreviation ends none, but the text."""
    for match in _SENTENCE_END.finditer(text):
        if not text[match.end() :].strip() or not is_abbreviated(text, match.start()):
            yield match.end()


def _items(text: str, following: Sequence[Paragraph], form: Form) -> tuple[list[str], int]:
    """Returns the items of a list, and how many of the following paragraphs hold them."""
    if text.strip():
        end = next(_ends(text), None)
        return _split_items(text[: end - 1] if end else text, form), 0
    items = []
    for paragraph in following:
        bullet = _BULLET.match(paragraph.text)
        if bullet is None:
            break
        items.append(paragraph.text[bullet.end() :].strip(" ;,."))
    return [item for item in items if item], len(items)


def _split_items(text: str, form: Form) -> list[str]:
    """Returns the items between commas; of "en" only the last splits: "olie en gas" is one item."""
    conjunction = "|".join(form.strings("hyphens", "conjunctions")[:1])
    hidden = _BRACKETED.sub(lambda bracket: "\x00" * len(bracket[0]), text)
    starts = [0, *(match.end() for match in re.finditer("[,;]", hidden)), len(text) + 1]
    items = [text[start : end - 1].strip() for start, end in pairwise(starts)]
    last = re.sub(rf"^{conjunction}\s+", "", items.pop())
    parts = (
        re.match(rf"(.+)\s{conjunction}\s(.+)", last)
        if last == text[starts[-2] :].strip()
        else None
    )
    items += [parts[1], parts[2]] if parts else [last]
    return [item.strip(" .") for item in items if item.strip(" .")]


def _countries(text: str) -> tuple[tuple[str, str], ...]:
    """Returns the countries that the list after `text` is for, each with its printed name.

    They are those of its last sentence that names one: the last, and those joined to it.
    """
    starts = [0, *_ends(text), len(text)]
    for sentence in reversed([text[start:end] for start, end in pairwise(starts)]):
        named = list(_named(sentence))
        if named:
            joined = _last_joined(sentence, named)
            return tuple(dict.fromkeys((one.code, sentence[one.start : one.end]) for one in joined))
    return ()


def _last_joined(sentence: str, named: Sequence[_Named]) -> list[_Named]:
    """Returns the last country of a sentence, and those before it that "," or "en" joins to it."""
    joined = [named[-1]]
    for one, following in reversed(list(pairwise(named))):
        if not _JOINED.fullmatch(sentence, one.end, following.start):
            break
        joined.insert(0, one)
    return joined


def _named(text: str) -> Iterator[_Named]:
    """Yields the countries that `text` names by their own name, the longest name at each place."""
    words = split(text)
    at = 0
    while at < len(words):
        if at and _is_title(text, words[at - 1]):
            while at < len(words) and text[words[at].start].isupper():
                at += 1
        for length in range(min(gazetteer.LONGEST_NAME, len(words) - at), 0, -1):
            run = words[at : at + length]
            if code := _country(text, run):
                yield _Named(run[0].start, run[-1].end, code)
                at += length
                break
        else:
            at += 1


def _is_title(text: str, word: Word) -> bool:
    """Returns whether a word is said before a person's name."""
    printed = text[word.start : word.end]
    return printed in _TITLES or (len(printed) > 1 and printed.lower() in _TITLES)


def _country(text: str, run: Sequence[Word]) -> str | None:
    """Returns the one country whose name, with a capital, a run of words is."""
    name = text[run[0].start : run[-1].end]
    if not name[:1].isupper():
        return None
    named = [place for place in gazetteer.find(name) if gazetteer.is_country(place)]
    if len(named) != 1:
        return None
    return named[0] if gazetteer.kind_of(named[0], name) in {"name", None} else None


def _named_in_others(
    answer: Answer, listings: Sequence[_Listing]
) -> list[tuple[Paragraph, set[str]]]:
    """Returns the paragraphs of an answer that hold no list, and which countries each names."""
    lists = {id(paragraph) for listing in listings for paragraph in listing.paragraphs}
    return [
        (paragraph, {one.code for one in _named(paragraph.text)})
        for paragraph in answer.paragraphs
        if id(paragraph) not in lists
    ]


def _facts(
    answer: Answer,
    code: str,
    listings: Sequence[_Listing],
    named: Sequence[tuple[Paragraph, set[str]]],
) -> tuple[Fact, ...]:
    """Returns the other paragraphs of an answer that name, of the listed countries, only this."""
    listed = {other for listing in listings for other, _ in listing.countries}
    return tuple(
        Fact(paragraph.text, Location("answer", _first(answer), paragraph.lines))
        for paragraph, codes in named
        if codes & listed == {code}
    )
