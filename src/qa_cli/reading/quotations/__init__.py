"""An article -> the quotations in it, each with its line and whom the article gives it to.

`article` reads a file of any format into blocks of text, `markup` those of HTML; `marks` finds the
quotation marks in a block, `attribution` tells who is said to speak, and `finder` puts these
together.
"""

from qa_cli.reading.quotations.finder import in_article, in_text

__all__ = ["in_article", "in_text"]
