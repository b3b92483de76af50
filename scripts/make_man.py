"""Writes `man/qa.1` from the same text as `qa --help` and `qa COMMAND --help`.

    python scripts/make_man.py

The page is installed with the wheel (`share/man/man1`); a test compares it with what this makes.
"""

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import typer
from typer.main import get_command

from qa_cli import __version__, exit_codes
from qa_cli.cli.app import app

TARGET = Path(__file__).parents[1] / "man" / "qa.1"
_PARAGRAPH = "\b"  # stands before a paragraph whose lines are kept, as Typer reads it
_ENVIRONMENT = (
    ("QA_LIBRARY", "The library's file, where --library names none."),
    ("QA_DOCUMENT", "The document, where --document names none."),
    ("QA_FORMAT", "The format, where neither --format nor --json says it and the command has it."),
    ("QA_PAGER, PAGER", "The pager for long answers on a terminal; else it is less -FRX."),
    ("FORCE_HYPERLINK", "Whether the terminal knows links: 1 or 0."),
    ("NO_COLOR, FORCE_COLOR, TERM", "Whether to colour, where --color does not say."),
)


def page() -> str:
    """Returns the man page, in the macros of man(7), ASCII."""
    group = get_command(app)
    context = typer.Context(group, info_name="qa")
    lines = [f'.TH QA 1 "" "qa {__version__}" "User commands"', ".SH NAME"]
    lines.append("qa \\- " + _escape(_first_sentence(group.help)))
    lines += [".SH SYNOPSIS", ".B qa", "[\\fIoptions\\fR] \\fIcommand\\fR [\\fIarguments\\fR]"]
    lines += [".SH DESCRIPTION", *_description(group.help)]
    lines += [".SH OPTIONS", *_options(group, context)]
    lines.append(".SH COMMANDS")
    for name in group.list_commands(context):  # type: ignore[attr-defined]
        command = group.get_command(context, name)  # type: ignore[attr-defined]
        own = typer.Context(command, info_name=name, parent=context)
        lines += [f".SS {_escape(own.command_path)} {_escape(_arguments(command, own))}"]
        lines += [*_description(command.help), *_options(command, own)]
    lines += [".SH EXIT STATUS", *_terms(_exit_status())]
    lines += [".SH ENVIRONMENT", *_terms(_ENVIRONMENT)]
    return "\n".join(lines) + "\n"


def _exit_status() -> list[tuple[str, str]]:
    """Returns the exit codes, each with the docstring that follows its member of the enum."""
    (members,) = (
        node.body
        for node in ast.parse(Path(exit_codes.__file__).read_text(encoding="utf-8")).body
        if isinstance(node, ast.ClassDef)
    )
    docstrings = [
        node.value.value
        for node in members[1:]
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    ]
    return [
        (str(int(code)), str(docstring).replace("`", ""))
        for code, docstring in zip(exit_codes.ExitCode, docstrings, strict=True)
    ]


def _first_sentence(text: str | None) -> str:
    sentence = (text or "").strip().split("\n")[0].rstrip(".")
    return sentence[:1].lower() + sentence[1:]


def _arguments(command: Any, context: typer.Context) -> str:
    return " ".join(command.collect_usage_pieces(context))


def _description(text: str | None) -> Iterator[str]:
    """Yields the paragraphs of a help text; those marked keep their lines, as examples do."""
    for number, paragraph in enumerate(re.split(r"\n\s*\n", (text or "").strip())):
        yield from [".PP"] if number else []
        if paragraph.lstrip().startswith(_PARAGRAPH):
            kept = paragraph.lstrip().removeprefix(_PARAGRAPH).strip("\n").split("\n")
            yield from [".nf", *map(_escape, kept), ".fi"]
        else:
            yield _escape(" ".join(paragraph.split()))


def _options(command: Any, context: typer.Context) -> Iterator[str]:
    records = [parameter.get_help_record(context) for parameter in command.get_params(context)]
    return _terms(record for record in records if record)


def _terms(records: Any) -> Iterator[str]:
    for term, text in records:
        yield from [".TP", f".B {_escape(term)}", _escape(" ".join(text.split()))]


def _escape(text: str) -> str:
    """Returns text with what roff reads as markup escaped, in ASCII."""
    escaped = text.replace("\\", "\\e").replace("-", "\\-")
    escaped = re.sub(r"^([.'])", r"\\&\1", escaped)
    return "".join(letter if letter.isascii() else f"\\[u{ord(letter):04X}]" for letter in escaped)


if __name__ == "__main__":
    TARGET.parent.mkdir(exist_ok=True)
    TARGET.write_text(page(), encoding="ascii")
