"""DOCX files of questions, and changes of their parts: elements, attributes, parts, the archive."""

import copy
import io
import random
import zipfile
import zlib
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from xml.etree import ElementTree as ET
from xml.etree.ElementTree import Element

import mutant_laws
from tests.reading import laws, writers

from qa_cli.reading.formats.docx_package import W

_MARKUP = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_MATH = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
_TEXTS = (f"{W}t", f"{_MATH}t")
_NAMES = (
    "hyperlink", "footnoteReference", "customXml", "p", "r", "t", "tbl", "tr", "tc", "sdt",
    "sdtContent", "ins", "del", "moveFrom", "moveTo", "smartTag", "txbxContent", "pict", "drawing",
    "fldSimple", "instrText", "delText", "sym", "tab", "br", "endnoteReference", "numPr", "pPr",
    "rPr", "ruby", "rt", "rubyBase", "object", "bookmarkStart", "noBreakHyphen", "softHyphen",
    "body", "document", "altChunk", "sectPr",
)  # fmt: skip
_VALUES = (
    "upperLetter", "", "0", "-1", "1", "2", "99", "1000", "1000000000000", "9" * 40, "x", "1.5",
    "²", "١", "true", "none", " 1 ", "lowerRoman", "decimalZero", "bullet", "%1.%2.%3", "%9", "%",
    "superscript", "\U0001f600",
)  # fmt: skip
_PIECES = (
    "ANTWOORD", "Vraag 1", "Antwoord", "Antwoord 1 en 2", "1. ", "Vraag 2024", "²", "(a)", "", " ",
    "\u200b", "\xad", "Toelichting", "x" * 3000, "1 " * 500, "Hoeveel? ", "i\u0307", "\ue000",
    "\ufeff", "\ue001",
)  # fmt: skip
_SKIPPED = frozenset(
    [
        f"{_MARKUP}AlternateContent",
        *(f"{W}{name}" for name in ("del", "moveFrom", "pPr", "rPr", "rt", "sdtPr", "sdtEndPr")),
        *(f"{W}{name}" for name in ("tblPr", "trPr", "tcPr", "sectPr", "instrText", "delText")),
        *(f"{W}{name}" for name in ("delInstrText", "tblGrid", "fldData")),
    ]
)
_GONE = (f"{W}sdtPr/{W}showingPlcHdr", f"{W}trPr/{W}del")  # in what is not shown then
_MOST = 30_000  # elements of a part that is made larger


def written() -> list[bytes]:
    """Returns files with lists, tables, notes, page heads and tracked changes."""
    p, listed = writers.paragraph, writers.in_list
    levels = "".join(
        f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{kind}"/>'
        f'<w:lvlText w:val="%{level + 1}."/></w:lvl>'
        for level, kind in enumerate(("decimal", "lowerLetter", "lowerRoman"))
    )
    numbering = (
        f'<w:abstractNum w:abstractNumId="0">{levels}</w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
        '<w:num w:numId="2"><w:abstractNumId w:val="0"/>'
        '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>'
    )
    called = f'{p("Onderdelen van tractoren.", listed(2))[:-6]}<w:r><w:footnoteReference w:id="2"/>'
    asked = "".join(
        [
            *map(p, ("Wapenuitvoer naar Mali", "Vorige maand werd een vergunning verleend.")),
            *(p(text, listed(1)) for text in ("Wie vroeg de vergunning?", "Wat werd uitgevoerd?")),
            p("Naar welke stad?", listed(1, 1)),
            p("ANTWOORD"),
            p("Een bedrijf uit Luik.", listed(2)),
            f"{called}</w:r></w:p>",
        ]
    )
    cells = "".join(
        f"<w:tr><w:tc>{p(f'Vraag {number}')}{p('Klopt dit?')}</w:tc>"
        f"<w:tc>{p('Ja, dat klopt.')}</w:tc></w:tr>"
        for number in range(1, 5)
    )
    changed = (
        "<w:p><w:ins><w:r><w:t>Vraag 5</w:t></w:r></w:ins>"
        "<w:del><w:r><w:delText>weg</w:delText></w:r></w:del></w:p>"
        f"<w:sdt><w:sdtPr/><w:sdtContent>{p('Is dat bekend?')}</w:sdtContent></w:sdt>"
        f"{p('Antwoord 5')}{p('Ja.')}"
    )
    table = f"{p('Kamervragen over Mali')}<w:tbl>{cells}</w:tbl>{changed}"
    styles = (
        '<w:style w:styleId="a"><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>'
        '<w:style w:styleId="b"><w:basedOn w:val="a"/>'
        '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    )
    plain = "".join(map(p, writers.tweede_kamer(writers.WRITTEN).split("\n")))
    notes = f'<w:footnote w:id="2">{p("NOS, 2020")}</w:footnote>'
    return [
        writers.docx(asked, numbering=numbering, footnotes=notes),
        writers.docx(table, header=p("Tweede Kamer")),
        writers.docx(plain, styles=styles, numbering=numbering),
    ]


def printed(content: bytes) -> Counter[str]:
    """Returns the letters that the body of a file shows; none where it hides text by a look.

    Deletions, placeholders and the second of two ways to show something are no letters of it.
    """
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        names = [name for name in package.namelist() if name == "word/document.xml"]
        try:
            parts = [package.read(name) for name in package.namelist() if name.endswith(".xml")]
        except (zipfile.BadZipFile, zlib.error):  # of a part that nobody reads
            return Counter()
        if len(names) != 1 or any(b"vanish" in part for part in parts):
            return Counter()
        root = ET.fromstring(package.read(names[0]))  # noqa: S314 (made here)
    return laws.letters("".join(_shown(root)))


def _shown(element: Element) -> Iterator[str]:
    """Yields the texts that an element shows."""
    for child in element:
        if child.tag in _TEXTS:
            yield child.text or ""
        elif child.tag not in _SKIPPED and not any(child.find(way) is not None for way in _GONE):
            yield from _shown(child)


def mutant(
    originals: Sequence[bytes], chance: random.Random
) -> tuple[bytes, mutant_laws.Written | None]:
    """Returns a file with some changes in its parts, or in the archive that they are in."""
    parts = _parts(chance.choice(originals))
    for _ in range(chance.choice((1, 1, 2, 4, 8))):
        if chance.randrange(7):
            _change_part(parts, chance)
        else:
            _change_parts(parts, originals, chance)
    content = bytearray(_archive(parts))
    if not chance.randrange(30):
        for _ in range(chance.randint(1, 4)):
            content[chance.randrange(len(content))] = chance.randrange(256)
    elif not chance.randrange(90):
        del content[chance.randrange(len(content)) :]
    return bytes(content), None


def _parts(content: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        return {name: package.read(name) for name in package.namelist()}


def _archive(parts: dict[str, bytes]) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as file:
        for name, content in parts.items():
            file.writestr(name, content)
    return target.getvalue()


def _change_part(parts: dict[str, bytes], chance: random.Random) -> None:
    """Changes the elements of one part, mostly of the document."""
    names = [name for name in parts if name.endswith((".xml", ".rels"))]
    main = [name for name in names if name.endswith("document.xml")]
    if not names:
        return
    name = chance.choice(main if main and chance.randrange(3) else names)
    try:
        root = ET.fromstring(parts[name])  # noqa: S314 (made here)
    except ET.ParseError:
        return
    for _ in range(chance.choice((1, 1, 2, 6))):
        chance.choice(_CHANGES)(root, chance)
    parts[name] = ET.tostring(root)


def _change_parts(
    parts: dict[str, bytes], originals: Sequence[bytes], chance: random.Random
) -> None:
    """Changes which parts there are: one is gone, called otherwise, another file's, no XML."""
    if not parts:
        return
    name, other = chance.choice([*parts]), chance.choice([*parts])
    match chance.randrange(8):
        case 0:
            del parts[name]
        case 1:
            parts[name], parts[other] = parts[other], parts[name]
        case 2:
            parts[f"{name}2"] = parts.pop(name)
        case 3:
            parts.update(_parts(chance.choice(originals)))
        case 4:
            foreign = _parts(chance.choice(originals))
            parts[name] = foreign[chance.choice([*foreign])]
        case 5:
            parts[name] = parts[name][: chance.randint(0, len(parts[name]))]
        case 6:
            parts[name] = b'<!DOCTYPE x [<!ENTITY a "aaaa">]>' + parts[name]
        case _:
            for number in range(chance.choice((1, 30))):
                parts[f"word/header{number}.xml"] = parts[name]


def _any(root: Element, chance: random.Random) -> tuple[Element, Element]:
    """Returns an element that has a parent, with it; the root twice if there is none."""
    pairs = [(parent, child) for parent in root.iter() for child in parent]
    return chance.choice(pairs) if pairs else (root, root)


def _dropped(root: Element, chance: random.Random) -> None:
    parent, child = _any(root, chance)
    if child is not parent:
        parent.remove(child)


def _doubled(root: Element, chance: random.Random) -> None:
    parent, child = _any(root, chance)
    size, every = (sum(1 for _ in element.iter()) for element in (child, root))
    times = min(chance.choice((1, 1, 3, 200)), max(0, _MOST - every) // size)
    at = next((at for at, one in enumerate(parent) if one is child), 0)
    parent[at:at] = [copy.deepcopy(child) for _ in range(times)]


def _moved(root: Element, chance: random.Random) -> None:
    parent, child = _any(root, chance)
    if child is parent:
        return
    parent.remove(child)
    into = chance.choice([*root.iter()])
    into.insert(chance.randint(0, len(into)), child)


def _wrapped(root: Element, chance: random.Random) -> None:
    parent, child = _any(root, chance)
    if child is parent:
        return
    at = [*parent].index(child)
    parent.remove(child)
    for _ in range(chance.choice((1, 1, 2, 60))):
        outer = ET.Element(f"{W}{chance.choice(_NAMES)}")
        outer.append(child)
        child = outer
    parent.insert(at, child)


def _renamed(root: Element, chance: random.Random) -> None:
    _, child = _any(root, chance)
    child.tag = f"{W}{chance.choice(_NAMES)}"


def _revalued(root: Element, chance: random.Random) -> None:
    having = [element for element in root.iter() if element.attrib]
    if having:
        element = chance.choice(having)
        element.set(chance.choice([*element.attrib]), chance.choice(_VALUES))


def _retold(root: Element, chance: random.Random) -> None:
    texts = [element for element in root.iter() if element.tag in _TEXTS]
    if texts:
        element = chance.choice(texts)
        text, piece = element.text or "", chance.choice(_PIECES)
        at = chance.randint(0, len(text))
        element.text = chance.choice((f"{text[:at]}{piece}{text[at:]}", piece, text[:at]))


def _with_new(root: Element, chance: random.Random) -> None:
    into = chance.choice([*root.iter()])
    new = ET.Element(f"{W}{chance.choice(_NAMES)}", {f"{W}val": chance.choice(_VALUES)})
    new.set(f"{W}id", chance.choice(_VALUES))
    if not chance.randrange(3):
        new.text = chance.choice(_PIECES)
    into.insert(chance.randint(0, len(into)), new)


_CHANGES: tuple[Callable[[Element, random.Random], None], ...] = (
    _dropped, _doubled, _moved, _wrapped, _renamed, _revalued, _revalued, _retold, _retold,
    _with_new,
)  # fmt: skip
