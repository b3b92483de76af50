"""Whom an article gives a quotation to, in four languages; only where it is plain."""

import pytest

from qa_cli.reading.quotations.attribution import given


@pytest.mark.parametrize(
    ("before", "after", "who"),
    [
        ("De minister antwoordde: ", "", "minister"),
        ("Minister Lydia Peeters (Open Vld) zegt dat ze ", ".", "minister"),
        ("Volgens minister Peeters is de lijn ", ".", "minister"),
        ("Aldus de Vlaamse minister van Mobiliteit: ", "", "minister"),
        ("Minister Peeters: ", "", "minister"),
        ("", ", zei minister Peeters in het parlement.", "minister"),
        ("", ", aldus minister-president Jambon.", "minister"),
        ("", ", luidt het bij de staatssecretaris.", "minister"),
        ("", ", a répondu le ministre.", "minister"),
        ("Selon la ministre, ", ".", "minister"),
        ("", ", sagte die Bundesministerin.", "minister"),
        ("", "“, antwortet die Bundesregierung.", "minister"),
        ("", ", the minister said.", "minister"),
        ("According to the Secretary of State, ", ".", "minister"),
        ("Vlaams Parlementslid Els Ampe vroeg: ", "", "asker"),
        ("", ", vraagt Kamerlid Ronse zich af.", "asker"),
        ("", ", demande la députée.", "asker"),
        ("", ", fragte der Abgeordnete Meyer.", "asker"),
        ("De minister is kwaad: ", "", "minister"),
        # spoken to or of
        ("", ", vroeg Jansen aan minister De Boer.", None),
        ("", ", zei Jansen tegen de minister.", None),
        ("", ", aldus een woordvoerder van de minister.", None),
        ("Minister De Boer kreeg de vraag: ", "", None),
        ("De minister werd gevraagd: ", "", None),
        ("Over minister De Boer zei Jansen: ", "", None),
        ("Kritiek op de minister: ", ", aldus Jansen.", None),
        ("Jansen richtte zich tot minister De Boer: ", "", None),
        # not plain
        ("Aan de minister vroeg hij: ", "", None),
        ("Hij schreef aan de minister: ", "", None),
        ("De minister was er niet bij. Een buurman zei: ", "", None),
        ("De reizigers zeggen: ", ".", None),
        ("", ", zei een woordvoerder van de reizigers.", None),
        ("Het dossier van de minister heet ", ".", None),
        ("", "", None),
        ("Kamerlid Ronse zei: ", ", antwoordde de minister.", None),
    ],
)
def test_who_speaks_is_told_by_the_words_around(before: str, after: str, who: str | None) -> None:
    assert given(before, after).speaker == who
