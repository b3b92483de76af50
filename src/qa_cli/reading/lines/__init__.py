"""Lines of a source -> paragraphs: what a line is, what it begins, and what is no text."""
