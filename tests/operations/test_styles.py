"""How a parliament is cited, and what its people are called."""

import pytest

from qa_cli.model.citation import FIELD, OPTIONAL
from qa_cli.model.metadata import Metadata
from qa_cli.operations import styles
from qa_cli.reading.forms import form as forms

CHAMBER = "Belgische Kamer van volksvertegenwoordigers"


@pytest.mark.parametrize(
    ("metadata", "language", "series", "begins"),
    [
        (
            Metadata(parliament="Tweede Kamer der Staten-Generaal"),
            "nl",
            "Aanhangsel Handelingen II",
            "Aanhangsel",
        ),
        (
            Metadata(parliament="Eerste Kamer der Staten-Generaal", chamber="Tweede Kamer"),
            "nl",
            "Aanhangsel Handelingen I",
            "Aanhangsel Handelingen I[",
        ),
        (Metadata(chamber="Belgische Senaat"), "nl", "Belgian Senate", "Vr. en Antw. Senaat"),
        (Metadata(chamber=CHAMBER), "nl", "Belgian Chamber", "Vr. en Antw. Kamer"),
        (Metadata(chamber="Sénat de Belgique"), "fr", "Belgian Senate", "Q.R., Sén."),
        (Metadata(chamber="Belgische Senaat"), "fr", "Belgian Senate", "Q.R., Sén."),
        (Metadata(parliament="Deutscher Bundestag"), "de", "Bundestag", "BT-Drs."),
        (Metadata(parliament="Vlaams Parlement"), "nl", "Vlaams Parlement", "Vlaams Parlement, "),
        (Metadata(parliament="Parlement de Wallonie"), "fr", None, "[{body}, ]question écrite"),
        (Metadata(), "nl", None, "[{body}, ]schriftelijke vraag"),
        (Metadata(), "xx", None, "[{body}, ]written question"),
    ],
)
def test_the_style_is_that_of_the_parliament_in_the_language_of_the_document(
    metadata: Metadata, language: str, series: str | None, begins: str
) -> None:
    manner = styles.manner(metadata, language)
    assert manner.series == series
    assert manner.style(metadata).references[0].startswith(begins)


@pytest.mark.parametrize("name", forms.names())
def test_every_style_is_whole_and_its_last_template_needs_no_fact(name: str) -> None:
    form = forms.form(name)
    assert form in forms.citing(form.language) or not forms.data(name).get("citation")
    for table in form.citations():
        for key in ("references", "questions"):
            for template in table.get(key, ()):
                fields = {"session", "number", "identifier", "bulletin", "asker", "minister"}
                known = fields | {"asked_on", "answered_on", "part", "body"}
                assert set(FIELD.findall(template)) <= known
                assert template.endswith(".")
        if "of" in table:
            assert not FIELD.findall(OPTIONAL.sub("", table["references"][-1]))


@pytest.mark.parametrize(
    ("stated", "language", "found"),
    [
        (["Minister De Boer (Financiën)"], "nl", ("minister De Boer",)),
        (
            ["Minister De Boer (Werk)", "Staatssecretaris Bakker (Zorg)"],
            "nl",
            ("minister De Boer", "staatssecretaris Bakker"),
        ),
        (["Minister van Werk en Zorg"], "nl", ("minister van Werk en Zorg",)),
        (["D.M. de Boer"], "nl", ("D.M. de Boer",)),
        (["Marie Dubois - Ministre chargée de l'Emploi"], "fr", ("Marie Dubois",)),
        ([], "nl", ()),
    ],
)
def test_ministers_are_called_by_their_names_without_portfolios(
    stated: list[str], language: str, found: tuple[str, ...]
) -> None:
    assert styles.ministers(stated, forms.form(language)) == found


@pytest.mark.parametrize(
    ("stated", "found"),
    [
        ("de heer Jansen", ("Jansen",)),
        ("Jansen (CDA)", ("Jansen",)),
        ("Jansen (CDA), Pieters (SP) en De Vries (VVD)", ("Jansen", "Pieters", "De Vries")),
        ("Jansen en Pieters (beiden CDA)", ("Jansen en Pieters",)),
        ("volksvertegenwoordiger Ann Peeters", ("Ann Peeters",)),
        ("de heer volksvertegenwoordiger Jan Peeters", ("Jan Peeters",)),
        (None, ()),
    ],
)
def test_askers_lose_their_titles_and_parties_and_nothing_else(
    stated: str | None, found: tuple[str, ...]
) -> None:
    assert styles.askers(stated, forms.form("nl")) == found
