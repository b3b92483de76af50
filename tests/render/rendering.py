"""Any result as text, by the function of its family."""

from collections.abc import Iterator
from typing import Any

from qa_cli.model.citation import Citation
from qa_cli.model.references import References
from qa_cli.model.results import Searched, Sectors, Shows
from qa_cli.model.verification import Verification
from qa_cli.render import (
    Export,
    Format,
    Terminal,
    render_citation,
    render_references,
    render_reports,
    render_results,
    render_verdicts,
)


def render(
    result: Any, format: Format | Export, *, width: int = 80, color: bool = False
) -> Iterator[str]:
    """Yields any result or report as text."""
    terminal = Terminal(width, color)
    match result:
        case Shows() | Sectors() | Searched():
            return render_results(result, format, terminal)
        case Citation():
            return render_citation(result, format, terminal)
        case References():
            return render_references(result, format, terminal)
        case Verification():
            return render_verdicts(result, format, terminal)
        case _:
            return render_reports(result, format, terminal)
