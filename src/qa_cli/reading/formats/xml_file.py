"""XML that parliaments give out -> lines; what each is, is told by its element.

XML that is not known is refused by the name of its root: text full of tags is never kept.
"""

from qa_cli.errors.files import UnreadableDataError
from qa_cli.reading.formats import assemblee_xml, kvr_xml, official_xml, qrva, xml_text
from qa_cli.reading.formats.html_tokens import DamagedHtmlError
from qa_cli.reading.lines.line import Source

_WORD = frozenset(["wordDocument", "package", "document"])
_LONGEST_NAME = 40  # characters of a root's name that are shown


def read(content: bytes, name: str) -> Source:
    """Returns the lines of a document.

    Raises:
        UnreadableDataError: It is damaged, or of no kind that is known.
    """
    root = xml_text.parsed(content, name)
    try:
        if root.tag == "kvr":
            return kvr_xml.source(root)
        if root.tag in {"QUESTION", "question"}:
            return assemblee_xml.source(root)
        if root.tag == "QRVADOC":
            return qrva.of_xml(root)
        if official_xml.holds(root):
            return official_xml.source(root)
    except RecursionError:
        raise UnreadableDataError(name, "damaged XML") from None
    except DamagedHtmlError:
        raise UnreadableDataError(name, "damaged HTML") from None
    if root.tag in _WORD:
        raise UnreadableDataError(name, "Word XML")
    raise UnreadableDataError(name, "XML", str(root.tag)[:_LONGEST_NAME])
