"""The names of months as readers and documents write them, folded, January's first."""

MONTHS = (
    ("januari", "jan", "janvier", "january", "januar"),
    ("februari", "feb", "fevrier", "february", "februar"),
    ("maart", "mrt", "mars", "march", "marz"),
    ("april", "apr", "avril"),
    ("mei", "mai", "may"),
    ("juni", "jun", "juin", "june"),
    ("juli", "jul", "juillet", "july"),
    ("augustus", "aug", "aout", "august"),
    ("september", "sep", "sept", "septembre"),
    ("oktober", "okt", "oct", "octobre", "october"),
    ("november", "nov", "novembre"),
    ("december", "dec", "decembre", "dezember", "dez"),
)
NUMBER_OF = {name: number for number, names in enumerate(MONTHS, 1) for name in names}
