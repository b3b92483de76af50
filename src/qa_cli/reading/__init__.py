"""Files -> documents: one small module per file format."""
