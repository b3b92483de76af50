"""The verdict on a quotation or on those of an article, and what is said of all together."""

from pathlib import Path

import pytest

from qa_cli.errors.files import UnreadableDataError
from qa_cli.errors.names import NoSuchDocumentError
from qa_cli.errors.queries import EmptyQuotationError
from qa_cli.errors.usage import ContradictingOptionsError
from qa_cli.model.notes import Note
from qa_cli.operations.filters import Filters
from qa_cli.operations.import_files import import_files
from qa_cli.operations.verify_quotes import ANYONE, verify_quotes
from tests.operations.conftest import COMPLETE, write

GENUINE = "Klopt de uitvoer van wapens"
ASKED = "Naar welke landen gaan ze"


def test_of_a_quotation_alone_nothing_is_said_beside_its_verdict(library: str) -> None:
    verification, notes = verify_quotes(GENUINE, library=library)
    assert (verification.total, verification.count("verbatim"), notes) == (1, 1, [])
    (verified,) = verification.quotes
    assert verified.origin is not None
    assert verified.origin.document == "784-2020-07-20-ampe-jambon"
    assert (verified.origin.speaker, verified.origin.name) == ("asker", "ELS AMPE")


@pytest.fixture
def article(tmp_path: Path) -> str:
    return write(
        tmp_path / "column.txt",
        f"De minister zei: “{GENUINE}?”\n\nEn “{GENUINE}?”, en ook “iets heel anders dan dat”.\n",
    )


def test_of_an_article_each_is_judged_and_they_are_counted(library: str, article: str) -> None:
    verification, notes = verify_quotes(article=article, library=library)
    assert verification.file == article
    assert [quote.quotation.line for quote in verification.quotes] == [1, 3, 3]
    assert [quote.verdict for quote in verification.quotes] == ["absent", "verbatim", "absent"]
    assert notes == [Note("quotations", numbers=(3, 1, 0, 2, 0))]


def test_whoever_is_meant_is_named_by_the_article_by_the_reader_or_is_anyone(
    library: str, article: str
) -> None:
    anyone, _ = verify_quotes(article=article, library=library, speaker=ANYONE)
    assert [quote.verdict for quote in anyone.quotes] == ["verbatim", "verbatim", "absent"]
    for speaker, verdict in (
        ("asker", "verbatim"),
        ("els ampe", "verbatim"),
        ("minister", "absent"),
    ):
        verification, _ = verify_quotes(GENUINE, library=library, speaker=speaker)
        assert verification.quotes[0].verdict == verdict


def test_an_article_without_quotations_is_said_to_have_none(tmp_path: Path) -> None:
    article = write(tmp_path / "none.txt", "Geen citaat.")
    verification, notes = verify_quotes(article=article)
    assert (verification.quotes, notes) == ((), [Note("no quotations", (article,))])


def test_where_to_look_is_said_as_for_a_search(library: str) -> None:
    for options, verdict in (
        ({"document": "784"}, "verbatim"),
        ({"document": "kamer"}, "absent"),
        ({"filters": Filters(asker="ampe")}, "verbatim"),
        ({"filters": Filters(latest="2019")}, "absent"),
    ):
        verification, _ = verify_quotes(GENUINE, library=library, **options)
        assert verification.quotes[0].verdict == verdict, options
    with pytest.raises(NoSuchDocumentError):
        verify_quotes(GENUINE, library=library, document="nothing")


def test_what_only_an_older_revision_holds_is_verbatim_and_said_to_be_gone(
    files: list[str], library: str
) -> None:
    write(
        Path(files[0]), COMPLETE.replace("Ja, dat klopt.", "Ja, dat klopt volgens ons allen niet.")
    )
    list(import_files(files[:1], library))
    write(
        Path(files[0]), COMPLETE.replace("Ja, dat klopt.", "Ja, dat klopt volgens ons allen wel.")
    )
    list(import_files(files[:1], library))
    (verified,) = verify_quotes("dat klopt volgens ons allen niet", library=library)[0].quotes
    assert verified.origin is not None
    assert (verified.verdict, verified.origin.revision, verified.no_longer_in) == (
        *("verbatim", 2, 3),
    )
    (newest,) = verify_quotes("dat klopt volgens ons allen wel", library=library)[0].quotes
    assert newest.origin is not None
    assert (newest.origin.revision, newest.no_longer_in) == (None, None)


@pytest.mark.parametrize("document", [None, "784"])
def test_an_older_revision_is_looked_at_though_the_newest_shares_no_word_with_the_quotation(
    files: list[str], library: str, document: str | None
) -> None:
    said = "Zulke buitengewone schepenen vervoerden nimmer geheime vrachten"
    for answer in (said, "Neen."):
        write(Path(files[0]), COMPLETE.replace("Ja, dat klopt.", answer))
        list(import_files(files[:1], library))
    (verified,) = verify_quotes(said, library=library, document=document)[0].quotes
    assert verified.origin is not None
    assert (verified.verdict, verified.origin.revision, verified.no_longer_in) == (
        *("verbatim", 2, 3),
    )
    for other in (said.replace("nimmer", "altijd"), said.replace("schepenen", "schippers")):
        (verified,) = verify_quotes(other, library=library, document=document)[0].quotes
        assert verified.verdict == "absent"


def test_older_revisions_are_looked_at_only_of_documents_that_were_chosen(
    files: list[str], library: str
) -> None:
    said = "Zulke buitengewone schepenen vervoerden nimmer geheime vrachten"
    for answer in (said, "Neen."):
        write(Path(files[0]), COMPLETE.replace("Ja, dat klopt.", answer))
        list(import_files(files[:1], library))
    for filters, verdict in (
        (Filters(asker="ampe"), "verbatim"),
        (Filters(latest="2019"), "absent"),
    ):
        (verified,) = verify_quotes(said, library=library, filters=filters)[0].quotes
        assert verified.verdict == verdict


@pytest.mark.parametrize("words", ["", "?!", "…"])
def test_without_a_word_there_is_nothing_to_verify(words: str) -> None:
    with pytest.raises(EmptyQuotationError):
        verify_quotes(words)


def test_a_quotation_and_an_article_contradict_each_other(article: str, tmp_path: Path) -> None:
    with pytest.raises(ContradictingOptionsError):
        verify_quotes(ASKED, article=article)
    with pytest.raises(UnreadableDataError):
        verify_quotes(article=str(tmp_path / "none.txt"))
