"""Files -> documents: `files` finds out what a file is, `documents` what its lines say."""
