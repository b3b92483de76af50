"""`qa`: answers questions about written parliamentary questions, from the terminal, offline."""

__version__ = "0.2.0"
