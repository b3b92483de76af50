"""PDF files of questions, and changes of their objects and of what draws their pages."""

import random
import re
import zlib
from collections import Counter
from collections.abc import Callable, Sequence

import mutant_laws
import pypdfium2
from tests.reading import laws, writers

_OBJECT = re.compile(rb"(\d+) 0 obj\b(.*?)\bendobj", re.DOTALL)
_STREAM = re.compile(rb"stream\r?\n(.*?)\r?\nendstream", re.DOTALL)
_NUMBER = re.compile(rb"-?\d+(?:\.\d+)?")
_REFERENCE = re.compile(rb"\d+ 0 R")
_NAME = re.compile(rb"/[A-Za-z]+")
_TEXT = re.compile(rb"\((?:[^()\\]|\\.)*\)")
_NUMBERS = (
    b"0", b"-1", b"1", b"2", b"0.0001", b"99999", b"-99999", b"1e9", b"2147483648", b"90", b"45",
    b"9" * 30,
)  # fmt: skip
_TEXTS = (
    b"(Vraag 1)", b"(Antwoord)", b"()", b"(1.)", b"(\\000)", b"(" + b"x" * 2000 + b")", b"(\xad)",
    b"(-)", b"<FFFE>",
)  # fmt: skip
_NAMES = (
    b"/Page", b"/Pages", b"/Font", b"/Form", b"/Image", b"/Kids", b"/Contents", b"/Length", b"/X",
    b"/Annots",
)  # fmt: skip
_OPERATORS = (
    b"q", b"Q", b"BT", b"ET", b"3 Tr", b"0 Tr", b"/P Do", b"1 0 0 1 5 5 cm", b"0 1 -1 0 0 0 cm",
    b"200 Tz", b"T*",
)  # fmt: skip


def written() -> list[bytes]:
    """Returns files of one column and of two, with notes, page heads and more than one page."""
    kamer = writers.tweede_kamer(writers.WRITTEN).split("\n")
    flemish = writers.flemish(writers.WRITTEN, heads=True).split("\n")
    two = [*writers.column(kamer[:12], x=40), *writers.column(flemish[:12], x=320)]
    small = [(60.0, 40.0, "1 NOS, 3 mei 2020"), (60.0, 820.0, "Tweede Kamer 2019-2020")]
    return [
        writers.pdf([writers.column(kamer)]),
        writers.pdf([[*writers.column(kamer[:9]), *small], [*writers.column(kamer[9:]), *small]]),
        writers.pdf([writers.column(flemish), writers.column(kamer)], picture=True, rotate=90),
        writers.pdf([two]),
    ]


def printed(content: bytes) -> Counter[str]:
    """Returns the letters that PDFium finds on the pages, whatever their places."""
    document = pypdfium2.PdfDocument(content)
    try:
        return laws.letters("".join(map(_text, document)))
    finally:
        document.close()


def _text(page: pypdfium2.PdfPage) -> str:
    text_page = page.get_textpage()
    try:
        return str(text_page.get_text_range())
    finally:
        text_page.close()
        page.close()


def mutant(
    originals: Sequence[bytes], chance: random.Random
) -> tuple[bytes, mutant_laws.Written | None]:
    """Returns a file with some changed objects, or with changed bytes."""
    content = chance.choice(originals)
    objects = {int(number): body for number, body in _OBJECT.findall(content)}
    if b"/ObjStm" not in content and objects and chance.randrange(7):
        root = re.search(rb"/Root\s+(\d+) 0 R", content)
        for _ in range(chance.choice((1, 1, 2, 4, 10))):
            number = chance.choice([*objects])
            objects[number] = chance.choice(_CHANGES)(objects[number], objects, chance)
        return _file(objects, int(root[1]) if root else 1), None
    changed = bytearray(content)
    for _ in range(chance.choice((1, 2, 5, 20))):
        changed[chance.randrange(len(changed))] = chance.randrange(256)
    if not chance.randrange(10):
        del changed[chance.randrange(len(changed)) :]
    return bytes(changed), None


def _file(objects: dict[int, bytes], root: int) -> bytes:
    """Returns a file of these objects, whose table says where they are."""
    content = b"%PDF-1.4\n"
    places: dict[int, int] = {}
    for number, body in objects.items():
        places[number] = len(content)
        content += b"%d 0 obj%bendobj\n" % (number, body)
    size = max(objects) + 1
    rows = (
        f"{places.get(number, 0):010} 00000 {'n' if number in places else 'f'} \n"
        for number in range(1, size)
    )
    table = f"xref\n0 {size}\n0000000000 65535 f \n{''.join(rows)}"
    end = f"trailer << /Size {size} /Root {root} 0 R >>\nstartxref\n{len(content)}\n%%EOF\n"
    return content + table.encode() + end.encode()


def _unpacked(body: bytes) -> tuple[bytes, bytes | None]:
    """Returns the dictionary of an object and its stream, unpacked; None where it has none."""
    match = _STREAM.search(body)
    if match is None:
        return body, None
    stream, head = match[1], body[: match.start()]
    if b"FlateDecode" in head and b"/DecodeParms" not in head:
        try:
            return head.replace(b"/FlateDecode", b"").replace(b"/Filter", b"/Was"), zlib.decompress(
                stream
            )
        except zlib.error:
            return head, stream
    return head, stream


def _packed(head: bytes, stream: bytes) -> bytes:
    head = re.sub(rb"/Length\s+\d+(?: 0 R)?", b"/Length %d" % len(stream), head)
    return b"%bstream\n%b\nendstream\n" % (head, stream)


def _replaced(
    pattern: re.Pattern[bytes], body: bytes, others: Sequence[bytes], chance: random.Random
) -> bytes:
    """Returns a body in which one match of a pattern is another."""
    matches = [*pattern.finditer(body)][:5_000]
    if not matches:
        return body
    match = chance.choice(matches)
    return body[: match.start()] + chance.choice(others) + body[match.end() :]


def _drawn(body: bytes, _: dict[int, bytes], chance: random.Random) -> bytes:
    """Changes what draws a page: a number, a text, an operator."""
    head, stream = _unpacked(body)
    if stream is None or b"/Image" in head:
        return _number(body, {}, chance)
    lines = stream.split(b"\n")
    at, other = chance.randrange(len(lines)), chance.randrange(len(lines))
    match chance.randrange(7):
        case 0:
            del lines[at]
        case 1:
            lines[at:at] = [lines[at]] * chance.choice((1, 3, 200))
        case 2:
            lines[at], lines[other] = lines[other], lines[at]
        case 3:
            lines.insert(at, chance.choice(_OPERATORS))
        case 4:
            lines[at] = _replaced(_NUMBER, lines[at], _NUMBERS, chance)
        case 5:
            return _packed(head, _replaced(_TEXT, stream, _TEXTS, chance))
        case _:
            return _packed(head, _replaced(_NUMBER, stream, _NUMBERS, chance))
    return _packed(head, b"\n".join(lines))


def _number(body: bytes, _: dict[int, bytes], chance: random.Random) -> bytes:
    head, bar, rest = body.partition(b"stream")
    return _replaced(_NUMBER, head, _NUMBERS, chance) + bar + rest


def _reference(body: bytes, objects: dict[int, bytes], chance: random.Random) -> bytes:
    head, bar, rest = body.partition(b"stream")
    to = b"%d 0 R" % chance.choice([*objects, 0, 99_999])
    return _replaced(_REFERENCE, head, (to,), chance) + bar + rest


def _named(body: bytes, _: dict[int, bytes], chance: random.Random) -> bytes:
    head, bar, rest = body.partition(b"stream")
    return _replaced(_NAME, head, _NAMES, chance) + bar + rest


def _emptied(_: bytes, __: dict[int, bytes], chance: random.Random) -> bytes:
    return chance.choice((b" null ", b" << >> ", b" [] ", b" 1 ", b" (x) ", b" "))


def _exchanged(body: bytes, objects: dict[int, bytes], chance: random.Random) -> bytes:
    number = chance.choice([*objects])
    other, objects[number] = objects[number], body
    return other


_CHANGES: tuple[Callable[[bytes, dict[int, bytes], random.Random], bytes], ...] = (
    _drawn, _drawn, _drawn, _drawn, _number, _number, _reference, _reference, _named, _emptied,
    _exchanged,
)  # fmt: skip
