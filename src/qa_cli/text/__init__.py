"""Words and how they are compared and shown: knows nothing of documents."""
