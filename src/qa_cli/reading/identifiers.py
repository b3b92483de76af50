"""The names that documents go by: `id` in the model, and the names of files that hold them."""

import re
import unicodedata

_LONGEST = 60  # characters


def identifier(file: str, fields: dict[str, str | None]) -> str:
    """Returns a slug: of the file's name or, where it has none, of the document's number."""
    stem = re.sub(r"\.\w{1,8}$", "", file)
    number = " ".join(filter(None, (fields["number"], (fields["asked_on"] or "")[:4])))
    for name in (stem, number):
        plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
        if slug := "-".join(re.findall("[a-z0-9]+", plain))[:_LONGEST].strip("-"):
            return slug
    return "document"
