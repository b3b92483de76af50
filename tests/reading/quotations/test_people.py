"""Whom an article names as the speaker of a quotation, in four languages."""

import pytest

from qa_cli.reading.quotations.attribution import Given, given


@pytest.mark.parametrize(
    ("before", "after", "speaker", "name"),
    [
        ("Els Ampe zei dat ", ".", None, "Els Ampe"),
        ("Daarop zei Els Ampe: ", "", None, "Els Ampe"),
        ("Els Ampe (Open Vld): ", "", None, "Els Ampe"),
        ("Crevits antwoordde gisteren in het parlement: ", "", None, "Crevits"),
        ("Bart De Wever, de minister-president, zei: ", "", None, "Bart De Wever"),
        ("Volgens de heer Ampe is ", "", None, "Ampe"),
        ("Mevrouw Ampe zei: ", "", None, "Ampe"),
        ("Jambon heeft gezegd: ", "", None, "Jambon"),
        ("Jan Jambon a répondu: ", "", None, "Jan Jambon"),
        ("According to Jan Jambon, ", "", None, "Jan Jambon"),
        ("", ", zei Els Ampe.", None, "Els Ampe"),
        ("", ", aldus Ampe.", None, "Ampe"),
        ("", ", zei Els Ampe tegen minister Jambon.", None, "Els Ampe"),
        ("", ", Els Ampe said.", None, "Els Ampe"),
        ("", ", sagte Annalena Baerbock.", None, "Annalena Baerbock"),
        # with what they are
        ("Minister Crevits zei: ", "", "minister", "Crevits"),
        ("Premier De Croo antwoordde: ", "", "minister", "De Croo"),
        ("Minister van Mobiliteit Lydia Peeters zei: ", "", "minister", "Peeters"),
        ("Minister van Mobiliteit zei: ", "", "minister", None),
        ("Minister van Buitenlandse Zaken zei: ", "", "minister", None),
        ("", ", zei N-VA-Kamerlid Theo Francken.", "asker", "Theo Francken"),
        ("", ", zei Vlaams Parlementslid Els Ampe.", "asker", "Els Ampe"),
        # of two that are named
        ("Minister Jambon kreeg van Els Ampe te horen: ", "", None, "Els Ampe"),
        ("Ampe kreeg van de minister te horen: ", "", "minister", None),
        ("Minister Jambon werd door Ampe gevraagd: ", "", None, "Ampe"),
        ("Minister Jambon antwoordde Els Ampe: ", "", "minister", "Jambon"),
        ("Els Ampe vroeg minister Jambon: ", "", None, "Els Ampe"),
        ("In zijn antwoord aan Els Ampe schrijft Jambon: ", "", None, "Jambon"),
        ("Op de vraag van Els Ampe antwoordde minister Jambon: ", "", None, "Jambon"),
        ("Interrogé par Els Ampe, Jan Jambon répond: ", "", None, "Jan Jambon"),
        ("Ook collega Crevits bevestigde: ", "", None, "Crevits"),
        ("Zoals Jambon al zei: ", "", None, "Jambon"),
        # nobody
        ("Jambon antwoordt Ampe dat ", "", None, None),
        ("De Morgen schreef dat de minister ", "", None, None),
        ("Daarop zei hij: ", "", None, None),
        ("Aan Els Ampe antwoordde hij: ", "", None, None),
        ("De Vlaamse Regering antwoordt: ", "", None, None),
        ("Vlaanderen zegt ", "", None, None),
        ("Hij sprak in Brugge: ", "", None, None),
        ("", ". Crevits zei later niets.", None, None),
        ("", ", zei een woordvoerder van Crevits.", None, None),
    ],
)
def test_a_speaker_is_named_where_the_words_around_name_one(
    before: str, after: str, speaker: str | None, name: str | None
) -> None:
    assert given(before, after) == (speaker, name)
    assert bool(given(before, after)) == (given(before, after) != Given())
