"""Every form's file: its tables, keys and patterns."""

import pytest

from qa_cli.reading.forms import form as forms


@pytest.mark.parametrize("name", sorted(path.stem for path in forms.FOLDER.glob("*.toml")))
def test_every_pattern_of_every_form_is_one(name: str) -> None:
    form = forms.form(name)
    assert len(form.months) == 12
    for table, keys in forms.PATTERNS.items():
        for key in keys:
            for pattern in form.patterns(table, key):
                assert not pattern.fullmatch("")


def test_no_form_has_a_table_or_key_that_is_not_known() -> None:
    for path in forms.FOLDER.glob("*.toml"):
        for table, values in forms.data(path.stem).items():
            if isinstance(values, dict):
                known = {*forms.PATTERNS.get(table, ()), *forms.WORDS.get(table, ())}
                assert set(values) <= known, path.stem


def test_a_form_has_its_own_lists_before_those_that_it_extends() -> None:
    own = forms.data("tweede-kamer")["marks"]["aside"]
    extended = forms.data("nl")["marks"]["aside"]
    assert forms.form("tweede-kamer").strings("marks", "aside") == [*own, *extended]
    assert forms.form("tweede-kamer").months == forms.form("nl").months


def test_placeholders_are_filled_in_and_groups_may_lose_their_names() -> None:
    dutch = forms.form("nl")
    assert dutch.expand("op {date}") == f"op {dutch.date}"
    assert forms.unnamed("(?P<numbers>1)(?:2)") == "(?:1)(?:2)"
