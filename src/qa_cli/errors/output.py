"""The answer cannot be written, or its reader has left."""

from pathlib import Path

from qa_cli.errors import QaError
from qa_cli.exit_codes import ExitCode
from qa_cli.text.display import short


class OutputError(QaError):
    """The answer, or the file at `path`, could not be written; `reason` is what the system says."""

    def __init__(self, reason: str | None = None, path: Path | None = None) -> None:
        self.reason, self.path = reason, path

    def __str__(self) -> str:
        what = short(str(self.path), 200) if self.path else "the answer"
        return f"cannot write {what}: {(self.reason or 'unknown error').lower()}"


class ClosedOutputError(OutputError):
    """Standard output was closed before `qa` began."""

    def __str__(self) -> str:
        return "cannot write the answer: standard output is closed"


class ReaderLeftError(QaError):
    """The reader of the pipe left (`qa show | head -1`), which ends `qa` quietly."""

    exit_code = ExitCode.READER_LEFT
