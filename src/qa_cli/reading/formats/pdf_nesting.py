"""How much a PDF draws through forms inside of forms, before PDFium draws it.

A form is a drawing that a page names, and that may name others: nine levels of ten are a thousand
million drawings in two kilobytes, and PDFium makes all of them as it loads a page. Forms are never
hidden in other objects, so that a look at the bytes tells how they nest.
"""

import re
import zlib
from collections import Counter
from collections.abc import Iterable, Iterator

_FORM = re.compile(rb"/Subtype\s*/Form\b")
_MAY_BE = re.compile(rb"/Form\b|/[A-Za-z]{0,9}#[0-9A-Fa-f]{2}")  # names may be written in numbers
_OBJECT = re.compile(rb"(?<!\d)(\d{1,9})\s+\d{1,5}\s+obj\b")
_STREAM = re.compile(rb"stream\r?\n?")
_NAMED = re.compile(rb"/([^\s/<>\[\]()%]{1,100})\s+(\d{1,9})\s+\d{1,5}\s+R\b")
_RESOURCES = re.compile(rb"/(?:Resources|XObject)\s+(\d{1,9})\s+\d{1,5}\s+R\b")
_DRAWN = re.compile(rb"/([^\s/<>\[\]()%]{1,100})\s+Do\b")
_PAINTED = re.compile(rb"(?<![^\s\])>])(?:Tj|TJ|S|s|f\*?|F|B\*?|b\*?|sh|Do|BI|'|\")(?![^\s/\[(<])")
_IN_STREAM = re.compile(rb"/Type\s*/ObjStm\b")
_FIRST = re.compile(rb"/First\s+(\d{1,9})")
_TYPED = re.compile(rb"/(?:Type|Subtype|FunctionType|ShadingType|PatternType|Length1)\b")
_WHOLE = re.compile(rb"(?<!\d)\d{1,9}(?!\d)")
_ESCAPED = re.compile(rb"#([0-9A-Fa-f]{2})")
_LONGEST_HEAD = 100_000  # bytes of an object before its stream
_MOST_UNPACKED = 20_000_000  # bytes, of all streams together
_UNKNOWN = 10  # drawings of each name in a stream that cannot be unpacked
_DEEPEST = 60  # forms in each other; PDFium stops sooner


def drawn(content: bytes, most: int) -> int:
    """Returns how many pieces a PDF draws through forms; at most `most` and one."""
    return _File(content).drawn(most) if _MAY_BE.search(content) else 0


class _File:
    def __init__(self, content: bytes) -> None:
        self._content = content
        self._unpacked = 0
        self._heads: dict[int, bytes] = {}
        self._streams: dict[int, int] = {}  # where the stream of an object begins
        self._drawings: dict[int, tuple[int, Counter[bytes]]] = {}
        places = [(int(match[1]), match.end()) for match in _OBJECT.finditer(content)]
        ends = [at for _, at in places[1:]] + [len(content)]
        for (number, at), end in zip(places, ends, strict=True):
            stop = min(end, at + _LONGEST_HEAD)
            stream = _STREAM.search(content, at, stop)
            head = content[at : stream.start() if stream else stop]
            self._heads[number] = _ESCAPED.sub(_unescaped, head) if b"#" in head else head
            if stream:
                self._streams[number] = stream.end()
        self._forms = {number for number, head in self._heads.items() if _FORM.search(head)}

    def drawn(self, most: int) -> int:
        """Returns how many pieces are drawn through forms; at most `most` and one."""
        if not self._forms:
            return 0
        self._add_packed()
        names = self._names(
            number for number in self._heads if number not in self._forms
        )  # what pages call the forms; one name may be that of several
        totals: dict[int, int] = {}
        found = 0
        for number in self._streams:
            if number in self._forms or _TYPED.search(self._heads[number]):
                continue
            _, counts = self._drawing(number)
            for name, count in counts.items():
                drawings = [self._total(form, totals, most, 0) for form in names.get(name, ())]
                found += count * max(drawings, default=0)
            if found > most:
                return most + 1
        return found

    def _total(self, form: int, totals: dict[int, int], most: int, depth: int) -> int:
        """Returns how many pieces a form draws, and the forms in it."""
        if form not in totals:
            totals[form] = 0  # of a form inside of itself, which PDFium does not draw
            own, counts = self._drawing(form)
            inside = self._names([form])
            for name, count in counts.items():
                for other in inside.get(name, ()):
                    if depth < _DEEPEST:
                        own += count * self._total(other, totals, most, depth + 1)
                if own > most:
                    break
            totals[form] = min(own, most + 1)
        return totals[form]

    def _names(self, objects: Iterable[int]) -> dict[bytes, set[int]]:
        """Returns the forms that objects name, in themselves or in the resources they refer to."""
        names: dict[bytes, set[int]] = {}
        for number in objects:
            head = self._heads[number]
            heads = [head]
            for match in _RESOURCES.finditer(head):
                resources = self._heads.get(int(match[1]), b"")
                heads.append(resources)
                heads += [
                    self._heads.get(int(one[1]), b"") for one in _RESOURCES.finditer(resources)
                ]
            for one in heads:
                for match in _NAMED.finditer(one):
                    if int(match[2]) in self._forms:
                        names.setdefault(match[1], set()).add(int(match[2]))
        return names

    def _drawing(self, number: int) -> tuple[int, Counter[bytes]]:
        """Returns how many pieces a stream draws itself, and how often what it names."""
        if number not in self._drawings:
            stream = self._stream(number)
            if stream is None:
                counts = Counter(dict.fromkeys(self._names([number]), _UNKNOWN))
                self._drawings[number] = 1, counts
            else:
                counts = Counter(match[1] for match in _DRAWN.finditer(stream))
                self._drawings[number] = 1 + len(_PAINTED.findall(stream)), counts
        return self._drawings[number]

    def _stream(self, number: int) -> bytes | None:
        """Returns what a stream holds; None where it is packed in a way that is not known."""
        start, head = self._streams[number], self._heads[number]
        end = self._content.find(b"endstream", start)
        packed = self._content[start : end if end >= 0 else None]
        if b"/Filter" not in head:
            return packed
        left = _MOST_UNPACKED - self._unpacked
        if (b"FlateDecode" not in head and b"/Fl" not in head) or left <= 0:
            return None
        try:
            stream = zlib.decompressobj().decompress(packed, left)
        except zlib.error:
            return None
        self._unpacked += len(stream)
        return stream

    def _add_packed(self) -> None:
        """Adds the objects that are packed together in streams: they may be resources."""
        for number in list(self._streams):
            head = self._heads[number]
            first = _FIRST.search(head)
            if not first or not _IN_STREAM.search(head):
                continue
            stream = self._stream(number)
            if stream is not None:
                for packed, body in _packed(stream, int(first[1])):
                    self._heads.setdefault(packed, body)


def _packed(stream: bytes, first: int) -> Iterator[tuple[int, bytes]]:
    """Yields the numbers and the bytes of objects in a stream; `first` is where they begin."""
    values = [int(value) for value in _WHOLE.findall(stream, 0, first)]
    places = values[1::2]
    for number, start, end in zip(values[::2], places, [*places[1:], len(stream)], strict=False):
        yield number, stream[first + start : first + end][:_LONGEST_HEAD]


def _unescaped(match: re.Match[bytes]) -> bytes:
    return bytes([int(match[1], 16)])
