"""Which marks begin sub-questions and answers: one small module for each way to lay them out.

`select` takes the way that the headings show; each way asks `numbered` and `unnumbered` for the
sub-questions and answers, and these ask `chain` which of the printed numbers count.
"""

from qa_cli.reading.layouts.select import arrange

__all__ = ["arrange"]
