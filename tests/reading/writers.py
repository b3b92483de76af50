"""Writes documents as parliaments and office programs do, for the reading tests to read back."""

import io
import math
import time
import zipfile
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import NamedTuple
from xml.sax.saxutils import escape

import pytest

from qa_cli.errors.files import UnreadableDataError
from qa_cli.model.diagnostics import Reading
from qa_cli.model.document import Document
from qa_cli.reading import parser, reader
from qa_cli.reading.forms import form as forms
from qa_cli.reading.lines import marks, page_furniture
from qa_cli.reading.lines.line import Source, numbered

_PICTURE = (
    "<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray "
    "/BitsPerComponent 8 /Length 1 >>\nstream\nx\nendstream"
)
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
M = "http://schemas.openxmlformats.org/officeDocument/2006/math"
MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


class Written(NamedTuple):
    """What a document says: each answer with the numbers of the sub-questions that it is to."""

    title: str
    introduction: tuple[str, ...]
    questions: tuple[str, ...]
    answers: tuple[tuple[tuple[int, ...], str], ...]


WRITTEN = Written(
    "Wapenuitvoer naar Georgië",
    ("Vorige maand werd een vergunning verleend.",),
    ("Wie vroeg de vergunning?", "Wat werd uitgevoerd?", "Kent de minister de bezwaren?"),
    (
        ((1,), "De vergunning werd gevraagd door een bedrijf uit Luik."),
        ((2, 3), "Onderdelen van tractoren. De bezwaren zijn bekend en onderzocht."),
    ),
)
ASKED = "Kamervragen over Mali\n\nVraag 1\nKlopt het bericht?\n\nAntwoord 1\nJa, dat klopt.\n"
LANDTAG = "Kleine Anfrage\nEin Titel\n\n"
SENATE = (
    "Belgische Senaat\n\nMinister van Binnenlandse Zaken\n\nVraag nr. 1093 van de heer Dallemagne "
    "d.d. 16 januari 2001 (Fr.) :\nOorlog en asiel.\n\nEr komen steeds meer jongeren.\n\n"
)
LONG = "De fietsers klagen over de stations, waar te weinig plaats is voor hun fietsen. " * 3


def kamer(call: str = "") -> str:
    """A question to the Tweede Kamer with its answer; `call` is that of a footnote."""
    return f"2024Z01234\n\nVraag 1\nKlopt het bericht?{call}\n\nAntwoord 1\nJa, dat klopt.\n"


KAMER = f"{kamer()}\n"  # what more is asked may follow


def of_answers(block: str) -> str:
    """A Flemish question with four sub-questions, before this block of answers."""
    asked = "\n".join(f"{number}. Wat is punt {number} van de lijst?" for number in (1, 2, 3, 4))
    return f"Een titel\n\nInleiding voor de Vlaamse Regering.\n\n{asked}\n\nANTWOORD\n\n{block}\n"


def read_text(text: str, file: str = "vraag.txt") -> Reading:
    return parser.parse(Source("text", numbered(text)), file)


def remarks(reading: Reading) -> list[str]:
    """The remarks, the paragraphs of each separated by bars."""
    return ["|".join(one.text for one in remark.paragraphs) for remark in reading.document.remarks]


def read_bytes(content: bytes, file: str = "vraag") -> Reading:
    return reader.read_content(content, file)


def refusal(content: bytes, file: str = "vraag") -> str:
    """What is said of content that cannot be read."""
    with pytest.raises(UnreadableDataError) as raised:
        read_bytes(content, file)
    sentence = str(raised.value)
    assert "\n" not in sentence
    return sentence


def body_of(text: str) -> page_furniture.Body:
    """A text of the Tweede Kamer without its page heads, feet and footnotes."""
    lines, form = numbered(text), forms.form("tweede-kamer")
    return page_furniture.take_off(lines, marks.find(lines, form), form)


def growth(work: Callable[[int], object], size: int, *, times: int) -> float:
    """How many times longer work takes on so many times more: `times`, if it is linear."""
    return _seconds(work, size * times) / _seconds(work, size)


def _seconds(work: Callable[[int], object], size: int) -> float:
    """The seconds of the processor that the fastest of three runs takes."""
    taken = []
    for _ in range(3):
        begun = time.process_time()
        work(size)
        taken.append(time.process_time() - begun)
    return min(taken)


def stated(document: Document) -> dict[str, str]:
    """What the source states of a document."""
    keys = ("number", "asker", "minister", "asked_on", "answered_on")
    told = document.metadata._asdict()
    return {key: told[key] for key in keys if told[key]}


def texts(reading: Reading) -> dict[int, str]:
    """The sub-questions' texts by number, paragraphs parted by a bar."""
    return {
        question.number: "|".join(paragraph.text for paragraph in question.paragraphs)
        for question in reading.document.questions
    }


def answers(reading: Reading) -> dict[tuple[int, ...], str]:
    """The answers' texts by the numbers they are to, paragraphs parted by a bar."""
    return {
        answer.to: "|".join(paragraph.text for paragraph in answer.paragraphs)
        for answer in reading.document.answers
    }


def problems(reading: Reading) -> list[str]:
    return [problem.kind for problem in reading.problems]


def flemish(written: Written, *, heads: bool) -> str:
    """As the Flemish Parliament prints it; a copy may lack the heads."""
    head = (
        "SCHRIFTELIJKE VRAAG\nnr. 784\nvan FREYA SAEYS\ndatum: 20 juli 2020\naan JAN JAMBON\n"
        "MINISTER-PRESIDENT VAN DE VLAAMSE REGERING\n\n"
    )
    answer_head = (
        "\nJAN JAMBON\nMINISTER-PRESIDENT VAN DE VLAAMSE REGERING\n\n"
        "ANTWOORD\nop vraag nr. 784 van 20 juli 2020\nvan FREYA SAEYS\n"
    )
    blocks = [written.title, *written.introduction]
    blocks += [f"{number}. {text}" for number, text in enumerate(written.questions, start=1)]
    text = "\n\n".join(blocks)
    replies = "\n\n".join(f"{_grouped(to)} {answer}" for to, answer in written.answers)
    if heads:
        return f"{head}{text}\n{answer_head}\n{replies}\n"
    return f"{text}\n{replies}\n"


def tweede_kamer(written: Written, *, numbered_answers: bool = True) -> str:
    """As the Aanhangsel van de Handelingen prints it, each answer behind its last sub-question."""
    lines = [
        "Aanhangsel van de Handelingen",
        "575",
        f"Vragen van het lid Bo (CDA) over {written.title}",
    ]
    for number, text in enumerate(written.questions, start=1):
        lines += [f"Vraag {number}", text]
        for to, answer in written.answers:
            if to[-1] == number:
                heading = (
                    f"Antwoord {' en '.join(map(str, to))}" if numbered_answers else "Antwoord"
                )
                lines += [heading, answer]
    return "\n".join(lines) + "\n"


def _grouped(to: Sequence[int]) -> str:
    return f"{to[0]}." if len(to) == 1 else f"{to[0]}-{to[-1]}."


Drawn = tuple[float, float, str]  # a text and its place


class Set(NamedTuple):
    """A text on a page: its place, its size, and how it is turned, in degrees, clockwise."""

    x: float
    y: float
    text: str
    size: float = 10
    turned: float = 0


def pdf(
    pages: Iterable[Iterable[Drawn | Set]],
    *,
    picture: bool = False,
    picture_size: int = 100,
    pictured: Sequence[int] | None = None,
    rotate: int = 0,
    annotations: Sequence[str] = (),
    form: str = "",
) -> bytes:
    """A PDF of pages of texts, each at a place in points from the lower left corner.

    `pictured` are the pages that hold a picture, all if it is None; `rotate` is how all of them
    were saved turned; `annotations` are those of the first, and `form` what the catalog says of it.
    """
    streams = ["\n".join(_shown(Set(*item)) for item in page) for page in pages]
    if picture:
        drawn = f"q {picture_size} 0 0 {picture_size} 50 50 cm /P Do Q"
        streams = [
            f"{stream}\n{drawn}" if pictured is None or at in pictured else stream
            for at, stream in enumerate(streams, start=1)
        ]
    kids = " ".join(f"{5 + 2 * at} 0 R" for at in range(len(streams)))
    objects = [
        f"<< /Type /Catalog /Pages 2 0 R {form} >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(streams)} >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        _PICTURE,
    ]
    first = 5 + 2 * len(streams)
    numbers = " ".join(f"{first + at} 0 R" for at in range(len(annotations)))
    for at, stream in enumerate(streams):
        on_first = f"/Annots [{numbers}]" if annotations and not at else ""
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Rotate {rotate} {on_first} "
            f"/Contents {6 + 2 * at} 0 R "
            "/Resources << /Font << /F1 3 0 R >> /XObject << /P 4 0 R >> >> >>"
        )
        objects.append(f"<< /Length {len(stream)} >>\nstream\n{stream}\nendstream")
    return pdf_of([*objects, *annotations])


def pdf_of(objects: Sequence[str]) -> bytes:
    """A PDF of these objects, of which the first is the catalog."""
    content = b"%PDF-1.4\n"
    places = []
    for number, body in enumerate(objects, start=1):
        places.append(len(content))
        content += f"{number} 0 obj\n{body}\nendobj\n".encode("latin-1")
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    size = len(objects) + 1
    return content + (
        f"xref\n0 {size}\n0000000000 65535 f \n{table}"
        f"trailer << /Size {size} /Root 1 0 R >>\nstartxref\n{len(content)}\n%%EOF\n"
    ).encode("latin-1")


def _shown(item: Set) -> str:
    turned = math.radians(-item.turned)
    sine, cosine = math.sin(turned), math.cos(turned)
    place = f"{cosine:.4f} {sine:.4f} {-sine:.4f} {cosine:.4f} {item.x} {item.y} Tm"
    return f"BT /F1 {item.size} Tf {place} ({_pdf_text(item.text)}) Tj ET"


def column(lines: Sequence[str], x: float = 60, top: float = 780) -> list[tuple[float, float, str]]:
    """Lines one below the other, 14 points apart; a blank one leaves a gap."""
    return [(x, top - 14 * at, line) for at, line in enumerate(lines) if line]


def _pdf_text(text: str) -> str:
    return text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")


def docx(
    body: str,
    *,
    numbering: str = "",
    footnotes: str = "",
    endnotes: str = "",
    header: str = "",
    styles: str = "",
    more: Mapping[str, str] | None = None,
) -> bytes:
    """A DOCX file of the XML inside of its parts; `more` are other parts, whole."""
    names = f'xmlns:w="{W}" xmlns:r="{R}" xmlns:m="{M}" xmlns:mc="{MC}"'
    parts = {
        "[Content_Types].xml": "<Types/>",
        "word/document.xml": f"<w:document {names}><w:body>{body}</w:body></w:document>",
    }
    for name, inside in (
        ("numbering", numbering),
        ("footnotes", footnotes),
        ("endnotes", endnotes),
        ("styles", styles),
    ):
        if inside:
            parts[f"word/{name}.xml"] = f"<w:{name} {names}>{inside}</w:{name}>"
    if header:
        parts["word/header1.xml"] = f"<w:hdr {names}>{header}</w:hdr>"
    return package({**parts, **(more or {})})


def relations(*named: tuple[str, str, str]) -> str:
    """The relationships of a part of DOCX: id, kind and target of each."""
    inside = "".join(
        f'<Relationship Id="{name}" Type="{R}/{kind}" Target="{target}"/>'
        for name, kind, target in named
    )
    return f"<Relationships>{inside}</Relationships>"


def package(parts: dict[str, str]) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as file:
        for name, content in parts.items():
            file.writestr(name, content)
    return target.getvalue()


def paragraph(text: str, properties: str = "") -> str:
    """A paragraph of DOCX."""
    run = f'<w:r><w:t xml:space="preserve">{escape(text)}</w:t></w:r>'
    return f"<w:p><w:pPr>{properties}</w:pPr>{run}</w:p>"


def in_list(number: int, level: int = 0) -> str:
    """The properties of a paragraph that stands in a list of DOCX."""
    return f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>'
