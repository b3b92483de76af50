"""Names as an article gives them and as documents print them: the same person, or another."""

import pytest

from qa_cli.search.quotations.people import is_called, stated

WEEL = "minister Van Weel (Justitie en Veiligheid); Staatssecretaris Coenradie (Justitie)"
TWO_OFFICES = "de heer Nuis, staatssecretaris van Onderwijs, Cultuur en Wetenschappen; minister"
LISTED = "Mutluer, Lahlah (GroenLinks-PvdA), Boswijk (CDA) en Helder (BBB)"
GERMAN = "Stephan Brandner, Jan Wenzel Schmidt und der Fraktion der AfD"


@pytest.mark.parametrize(
    ("printed", "names"),
    [
        ("JAN JAMBON", ["jan jambon"]),
        ("minister De Boer (Financiën)", ["boer"]),
        (WEEL, ["van weel", "coenradie"]),
        ("Staatssecretaris Karremans (Volksgezondheid, Welzijn en Sport", ["karremans"]),
        ("Vlaams minister van Mobiliteit en Werken, Lydia Peeters", ["lydia peeters"]),
        ("LYDIA PEETERS, VLAAMS MINISTER VAN MOBILITEIT", ["lydia peeters"]),
        ("M. McCreevy au nom de la Commission", ["mccreevy"]),
        ("D.M. van Weel", ["d van weel"]),
        (TWO_OFFICES, ["nuis"]),
        (LISTED, ["mutluer", "lahlah", "boswijk", "helder"]),
        (GERMAN, ["stephan brandner", "jan wenzel schmidt"]),
        # an office is no name
        ("de minister van Financiën", []),
        ("minister van Onderwijs, Cultuur en Wetenschappen", []),
        ("MINISTER-PRESIDENT VAN DE VLAAMSE REGERING", []),
        ("Vlaams minister van Welzijn", []),
        ("Bundesministeriums für Bildung, Familie, Senioren, Frauen und Jugend", []),
        ("Niedersächsischen Ministeriums für Soziales, Arbeit und Gleichstellung", []),
        ("Auswärtigen Amts", []),
        ("College van Gedeputeerde Staten", []),
        ("Council", []),
        ("minister-president", []),
    ],
)
def test_a_document_states_names_beside_offices_and_parties(printed: str, names: list[str]) -> None:
    assert [" ".join(words) for words in stated(printed)] == names


@pytest.mark.parametrize(
    ("printed", "name", "called"),
    [
        ("JAN JAMBON", "Jambon", True),
        ("JAN JAMBON", "J. Jambon", True),
        ("JAN JAMBON", "P. Jambon", False),
        ("JAN JAMBON", "Jan Jambon N-VA", True),
        ("JAN JAMBON", "Jambon van Financiën", True),
        ("JAN JAMBON", "Piet Jambon", False),
        ("JAN JAMBON", "Jan", True),
        ("JAN JAMBON", "Jans", False),
        ("minister De Boer (Financiën)", "Jan de Boer", True),
        ("minister De Boer (Financiën)", "De Boer", True),
        ("minister De Boer (Financiën)", "Crevits", False),
        (WEEL, "David van Weel", True),
        (WEEL, "Coenradie", True),
        (WEEL, "Bakker", False),
        ("D.M. van Weel", "David van Weel", True),
        ("D.M. van Weel", "Piet van Weel", False),
        ("Minister Yes¸ilgöz-Zegerius (Justitie)", "Yeşilgöz", True),
        (LISTED, "Derk Boswijk", True),
        (LISTED, "Derk Bos", False),
        (GERMAN, "Brandner", True),
        (None, "Jambon", False),
        ("JAN JAMBON", "", False),
    ],
)
def test_a_name_is_known_in_what_is_printed(printed: str | None, name: str, called: bool) -> None:
    assert is_called(printed, name) is called
