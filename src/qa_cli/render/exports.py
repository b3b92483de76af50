"""Documents as an export has them: as JSON Lines, which `qa import` reads, as CSV or Markdown."""

from collections.abc import Iterable, Iterator
from typing import Literal, assert_never

from qa_cli.model.document import Document
from qa_cli.model.from_json import SCHEMA
from qa_cli.model.passages import join
from qa_cli.model.results import Shows
from qa_cli.model.to_json import as_dict
from qa_cli.render import as_markdown
from qa_cli.render.csv_text import Row, table
from qa_cli.render.json_text import dump

ExportFormat = Literal["jsonl", "csv", "md"]
_HEADER = (
    "document,parliament,chamber,date,asker,minister,title,number,question,answer,"
    "first_line,last_line,first_page,last_page"
)


def render(documents: Iterable[Document], format: ExportFormat) -> Iterator[str]:
    """Yields the documents: a line each, a row a sub-question, or one after another to read."""
    match format:
        case "jsonl":
            yield from (
                dump(indent=None, schema=SCHEMA, **as_dict(document)) for document in documents
            )
        case "csv":
            yield from table(_HEADER, (row for document in documents for row in _rows(document)))
        case "md":
            for number, document in enumerate(documents):
                yield "\n" if number else ""
                yield as_markdown.show(Shows(document, document.questions, whole=True))
        case _:
            assert_never(format)


def _rows(document: Document) -> Iterator[Row]:
    """Yields a row a sub-question, with its answer and where it is in the source."""
    of_document = (
        document.name,
        document.metadata.parliament,
        document.metadata.chamber,
        document.metadata.date,
        document.metadata.asker,
        document.metadata.minister,
        document.title.text,
    )
    for question in document.questions:
        answers = document.answers_to(question)
        where = question.paragraphs[0].lines, question.paragraphs[-1].lines
        pages = (where[0].pages[0], where[1].pages[1]) if where[0].pages and where[1].pages else ()
        yield (
            *of_document,
            question.number,
            join(question.paragraphs),
            "\n\n".join(join(answer.paragraphs) for answer in answers) or None,
            where[0].first,
            where[1].last,
            *(pages or (None, None)),
        )
