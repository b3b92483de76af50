"""Pages that a browser saved in one file."""

import base64
import quopri

import pytest

from qa_cli.errors.files import UnreadableDataError
from qa_cli.reading.formats import mhtml_file
from tests.reading.writers import read_bytes, texts

PAGE = "<html><body><p>Vraag 1</p><p>Klopt het bericht over België?</p></body></html>"


def saved(body: bytes, encoding: str, charset: str = "utf-8") -> bytes:
    head = (
        "From: <Saved by Blink>\r\nSubject: x\r\nMIME-Version: 1.0\r\n"
        'Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="--x"\r\n\r\n'
    )
    part = (
        f"----x\r\nContent-Type: text/html; charset={charset}\r\n"
        f"Content-Transfer-Encoding: {encoding}\r\n\r\n"
    )
    picture = "\r\n----x\r\nContent-Type: image/png\r\n\r\nPNG\r\n----x--\r\n"
    return head.encode() + part.encode() + body + picture.encode()


@pytest.mark.parametrize(
    ("encoding", "body"),
    [
        ("quoted-printable", quopri.encodestring(PAGE.encode())),
        ("base64", base64.encodebytes(PAGE.encode())),
        ("8bit", PAGE.encode()),
    ],
)
def test_the_page_in_it_is_read(encoding: str, body: bytes) -> None:
    read = read_bytes(saved(body, encoding), "vraag.mht")
    assert texts(read) == {1: "Klopt het bericht over België?"}
    assert (read.format, read.warnings) == ("MHTML", ())


def test_its_head_says_the_encoding() -> None:
    read = read_bytes(saved(PAGE.encode("cp1252"), "8bit", "iso-8859-1"), "vraag")
    assert texts(read) == {1: "Klopt het bericht over België?"}


def test_one_without_a_page_is_refused() -> None:
    with pytest.raises(UnreadableDataError, match="MHTML"):
        mhtml_file.read(
            b"MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n--x", "x"
        )
