"""Country names: found in any language, never guessed."""

import importlib.util
from collections.abc import Iterator
from pathlib import Path

import pytest

from qa_cli import resources
from qa_cli.errors.files import UnreadableDataError
from qa_cli.places import gazetteer

ROOT = resources.path("places.tsv").parents[1]


@pytest.mark.parametrize(
    "name",
    [
        *(
            "azerbaijan",
            "Azerbeidzjan",
            "Azerbaïdjan",
            "Aserbaidschan",
            "Azerbaiyán",
            "Azerbaigian",
        ),
        *("Azerbejdżan", "Азербайджан", "AZERBAYCAN", "Azərbaycan", "阿塞拜疆", "アゼルバイジャン"),
    ],
)
def test_a_country_is_found_by_its_name_in_any_language(name: str) -> None:
    assert gazetteer.find(name) == ("AZ",)


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Turkse", "TR"),
        ("Armeniërs", "AM"),
        ("azerbaïdjanaises", "AZ"),
        ("Congolese", None),
        ("Indiase", "IN"),
        ("VK", "GB"),
        ("Wit-Rusland", "BY"),
        ("Türkiye", "TR"),
        ("Turkey", "TR"),
    ],
)
def test_adjectives_inhabitants_and_short_names_are_found_too(name: str, code: str | None) -> None:
    found = gazetteer.find(name)
    assert found == (code,) if code else len(found) > 1


def test_codes_and_everyday_words_count_only_where_a_country_is_stated() -> None:
    assert gazetteer.find("AZ") == gazetteer.find("aze") == gazetteer.find("indien") == ()
    assert gazetteer.find("AZ", stated=True) == gazetteer.find("aze", stated=True) == ("AZ",)
    assert gazetteer.find("indien", stated=True) == ("IN",)


@pytest.mark.parametrize("name", ["Congo", "Korea", "Corée"])
def test_a_bare_name_of_two_countries_names_both(name: str) -> None:
    assert len(gazetteer.find(name)) == 2


def test_a_word_that_names_nothing_is_not_found() -> None:
    assert gazetteer.find("landbouw") == gazetteer.find("") == gazetteer.find("name") == ()


def test_a_place_is_no_country() -> None:
    (place,) = gazetteer.find("Bakoe")
    assert not gazetteer.is_country(place)
    assert gazetteer.find("Baku") == (place,)
    assert gazetteer.is_country("AZ")
    assert not gazetteer.is_country("az")


def test_names_lead_back_from_the_code() -> None:
    assert gazetteer.label("GE") == "Georgia"
    assert gazetteer.describe("AZ", "Azerbaijan") == "English name"
    assert gazetteer.describe("AZ", "Azerbeidzjaanse") == "Dutch adjective"
    assert gazetteer.describe("AZ", "Aserbaidschan") == "German name"
    assert gazetteer.describe("AZ", "Azerbejdżan") == "foreign name"
    forms = {form.text for form in gazetteer.spellings("AZ")}
    assert {"azerbeidzjan", "azerbaijan", "azerbaidjan", "azerbeidzjaanse"} <= forms
    assert forms.isdisjoint({"azerbejdzan", "aserbaidschan"})
    searched = {form.text for form in gazetteer.spellings("AZ", gazetteer.SEARCHED_LANGUAGES)}
    assert searched - forms == {"aserbaidschan"}


def test_every_country_has_its_name_in_forty_languages_and_more() -> None:
    rows = resources.path("places.tsv").read_text(encoding="utf-8").splitlines()
    languages = {language for row in rows for language in row.split("\t")[3].split()} - {"iso"}
    asked = "nl en fr de es it pt pl ru uk tr hy az ka ar zh ja".split()  # noqa: SIM905
    assert languages.issuperset(asked)
    assert len(languages) >= 40


def test_the_forms_stand_in_the_order_that_a_look_up_bisects() -> None:
    rows = resources.path("places.tsv").read_bytes().splitlines()
    keys = [row.split(b"\t")[0] + b"\t" for row in rows]
    assert keys == sorted(keys)


def test_every_name_of_every_country_leads_to_it() -> None:
    rows = resources.path("places.tsv").read_text(encoding="utf-8").splitlines()
    for text, place, kind, _ in (row.split("\t") for row in rows):
        if kind != "label":
            assert place in gazetteer.find(text, stated=True) or len(text) < 4


def test_longer_names_of_other_places_are_known() -> None:
    assert ("zuid", "soedan") in gazetteer.wider("soedan", "SD")
    assert ("papoea", "nieuw", "guinea") in gazetteer.wider("guinea", "GN")
    assert gazetteer.wider("armenie", "AM") == ()


@pytest.mark.skipif(not importlib.util.find_spec("babel"), reason="needs the dev extra (babel)")
def test_the_table_is_what_the_script_makes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    spec = importlib.util.spec_from_file_location("make", ROOT / "scripts" / "make_places.py")
    assert spec
    assert spec.loader
    script = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(script)
    made = tmp_path / "places.tsv"
    monkeypatch.setattr(script, "TARGET", made)
    script.main()
    assert made.read_bytes() == resources.path("places.tsv").read_bytes()


@pytest.fixture
def table(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Path]:
    """A table of places of the test's own, in the place of the shipped one."""
    path = tmp_path / "places.tsv"
    caches = [getattr(gazetteer, name) for name in dir(gazetteer)]
    caches = [one for one in caches if hasattr(one, "cache_clear")]
    with monkeypatch.context() as patched:
        patched.setattr(resources, "path", lambda _: path)
        for one in caches:
            one.cache_clear()
        yield path
    for one in caches:
        one.cache_clear()


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"mali\tML\tname\n", "a row is damaged"),
        (b"mali\tML\tname\tnl\tmore\n", "a row is damaged"),
        (b"mali\t\xff\tname\tnl\n", "a row is damaged"),
        (b"mali\tML\tname\tnl", "it is cut short"),
        (b"", "it is cut short"),
        (None, "no such file or directory"),
    ],
)
def test_a_damaged_table_says_to_install_again(
    table: Path, content: bytes | None, said: str
) -> None:
    if content is not None:
        table.write_bytes(content)
    with pytest.raises(UnreadableDataError, match=said) as raised:
        gazetteer.find("Mali")
    assert raised.value.hint == "qa's own data is damaged: install qa again"


def test_a_name_is_found_wherever_it_stands_in_the_table(table: Path) -> None:
    names = ["aa", "ab", "ab cd", "abc", "b", "zz", "zzz"]
    table.write_text("".join(f"{name}\tN{name[0].upper()}\tname\tnl\n" for name in names))
    for name in names:
        assert gazetteer.find(name, stated=True) == ((f"N{name[0].upper()}",))
    for name in ("", "a", "abd", "zzzz", "0"):
        assert gazetteer.find(name, stated=True) == ()


def test_what_is_not_known_is_not_described() -> None:
    assert gazetteer.describe("AZ", "Mali") is None
    assert gazetteer.kind_of("AZ", "Mali") is None
    assert gazetteer.kind_of("AZ", "Azerbeidzjaanse") == "adjective"
    assert gazetteer.label("XX") == "XX"


def test_a_name_to_be_corrected_is_one_that_readers_write_or_any() -> None:
    read, every = gazetteer.names(read=True), gazetteer.names(read=False)
    assert read["azerbeidzjan"] == ("AZ",)
    assert "aserbaidschan" not in read
    assert every["aserbaidschan"] == ("AZ",)
    assert len(read["congo"]) == 2
    assert all(gazetteer.is_country(code) for codes in every.values() for code in codes)


def test_a_short_name_in_a_language_that_readers_do_not_write_is_none() -> None:
    for name in ("man", "oma", "las", "mon"):  # Norwegian for an island, Portuguese for a state
        assert gazetteer.find(name) == ()
    assert gazetteer.find("VK") == ("GB",)
