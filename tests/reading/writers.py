"""Writes documents as parliaments and office programs do, for the reading tests to read back."""

import io
import zipfile
from collections.abc import Iterable, Sequence
from typing import NamedTuple
from xml.sax.saxutils import escape

from qa_cli.model.diagnostics import Reading
from qa_cli.model.document import Document
from qa_cli.reading import parser, reader
from qa_cli.reading.lines.line import Source, numbered

_PICTURE = (
    "<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray "
    "/BitsPerComponent 8 /Length 1 >>\nstream\nx\nendstream"
)
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


class Written(NamedTuple):
    """What a document says: each answer with the numbers of the sub-questions that it is to."""

    title: str
    introduction: tuple[str, ...]
    questions: tuple[str, ...]
    answers: tuple[tuple[tuple[int, ...], str], ...]


def read_text(text: str, file: str = "vraag.txt") -> Reading:
    return parser.parse(Source("text", numbered(text)), file)


def read_bytes(content: bytes, file: str = "vraag") -> Reading:
    return reader.read_content(content, file)


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


def stated(document: Document) -> tuple[str | None, ...]:
    """What every head states: number, asker, minister, the days of the question and the answer."""
    told = document.metadata
    return told.number, told.asker, told.minister, told.asked_on, told.answered_on


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


def pdf(pages: Iterable[Iterable[tuple[float, float, str]]], *, picture: bool = False) -> bytes:
    """A PDF of pages of texts, each at a place in points from the lower left corner."""
    streams = [
        "\n".join(f"BT /F1 10 Tf {x} {y} Td ({_pdf_text(text)}) Tj ET" for x, y, text in page)
        for page in pages
    ]
    if picture:
        streams = [f"{stream}\nq 100 0 0 100 50 50 cm /P Do Q" for stream in streams]
    kids = " ".join(f"{5 + 2 * at} 0 R" for at in range(len(streams)))
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(streams)} >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        _PICTURE,
    ]
    for at, stream in enumerate(streams):
        objects.append(
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents "
            f"{6 + 2 * at} 0 R /Resources << /Font << /F1 3 0 R >> /XObject << /P 4 0 R >> >> >>"
        )
        objects.append(f"<< /Length {len(stream)} >>\nstream\n{stream}\nendstream")
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


def column(lines: Sequence[str], x: float = 60, top: float = 780) -> list[tuple[float, float, str]]:
    """Lines one below the other, 14 points apart; a blank one leaves a gap."""
    return [(x, top - 14 * at, line) for at, line in enumerate(lines) if line]


def _pdf_text(text: str) -> str:
    return text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")


def docx(
    body: str, *, numbering: str = "", footnotes: str = "", header: str = "", styles: str = ""
) -> bytes:
    """A DOCX file of the XML inside of its parts."""
    parts = {
        "[Content_Types].xml": "<Types/>",
        "word/document.xml": f'<w:document xmlns:w="{W}"><w:body>{body}</w:body></w:document>',
    }
    for name, inside in (("numbering", numbering), ("footnotes", footnotes), ("styles", styles)):
        if inside:
            parts[f"word/{name}.xml"] = f'<w:{name} xmlns:w="{W}">{inside}</w:{name}>'
    if header:
        parts["word/header1.xml"] = f'<w:hdr xmlns:w="{W}">{header}</w:hdr>'
    return package(parts)


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
