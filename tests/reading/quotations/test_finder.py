"""The quotations of an article: from every kind of marks and blocks, each with its line."""

import pytest

from qa_cli.model.verification import Quotation
from qa_cli.reading.quotations import in_text


def texts(article: str, *, markdown: bool = True) -> list[tuple[str, int | None]]:
    return [(one.text, one.line) for one in in_text(article, markdown=markdown)]


def test_each_quotation_has_the_line_in_which_it_begins() -> None:
    article = "# Kop\n\nEerst dit.\nHij zei “dat is\nzo” en daarna “dat\nook”.\n"
    assert texts(article) == [("dat is zo", 4), ("dat ook", 5)]


def test_a_block_is_a_quotation_without_its_source() -> None:
    article = "Zij schreef:\n\n> Dit is niet\n> mogelijk.\n>\n> Later wel.\n> — minister Peeters\n"
    assert in_text(article, markdown=True) == [
        Quotation("Dit is niet mogelijk.\n\nLater wel.", 3, "minister", name="Peeters")
    ]


def test_a_block_in_marks_is_one_quotation() -> None:
    assert texts("> “Dit is niet mogelijk.”\n") == [("Dit is niet mogelijk.", 1)]


def test_quotations_in_a_quotation_are_given_too_if_they_have_a_few_words() -> None:
    article = (
        "“Wij zeiden ‘dat kan nu niet’ en ‘nee’”, zei hij.\n\n> Zo “vaag”, en “zo heel vaag”.\n"
    )
    assert [text for text, _ in texts(article)] == [
        "Wij zeiden ‘dat kan nu niet’ en ‘nee’",
        "dat kan nu niet",
        "Zo “vaag”, en “zo heel vaag”.",
        "zo heel vaag",
    ]


def test_single_marks_need_a_few_words() -> None:
    assert texts("Een ‘kort woord’ en ‘drie woorden samen’.") == [("drie woorden samen", 1)]


def test_double_marks_need_one_word() -> None:
    assert texts('"OK" en "..." en ""') == [("OK", 1)]


def test_a_quotation_goes_on_in_paragraphs_that_begin_with_its_mark() -> None:
    article = "Hij zei: “Eerst dit.\n\n“Dan dat.\n\n“Ten slotte dit.”\n\nEinde “en nog een”.\n"
    assert texts(article) == [("Eerst dit.\n\nDan dat.\n\nTen slotte dit.", 1), ("en nog een", 7)]


def test_a_missing_mark_ends_with_its_paragraph() -> None:
    first, second = in_text("Hij zei: “Eerst dit.\n\nDaarna niets. “Dan dat.”\n")
    assert (first.text, first.closed) == ("Eerst dit.", False)
    assert (second.text, second.line, second.closed) == ("Dan dat.", 3, True)


@pytest.mark.parametrize(
    ("article", "found"),
    [
        ("“**Dit** is _zeer_ belangrijk”", ["Dit is zeer belangrijk"]),
        ("“[Dit](https://a.be/x) is belangrijk”", ["Dit is belangrijk"]),
        ("“Dit \\[...\\] is”", ["Dit [...] is"]),
        ("“Dit is zo[^1] en zo”\n\n[^1]: noot", ["Dit is zo en zo"]),
        ('`a = "niet dit"` en "dit wel"', ["dit wel"]),
        ('```\nx = "niet dit"\n```\n"dit wel"', ["dit wel"]),
        ("> eerste regel\nen lui verder\n\nbuiten", ["eerste regel en lui verder"]),
    ],
)
def test_markdown_is_taken_off(article: str, found: list[str]) -> None:
    assert [" ".join(text.split()) for text, _ in texts(article)] == found


def test_a_plain_text_keeps_what_would_be_markdown() -> None:
    assert texts("“Dit *is* [...] zo”", markdown=False) == [("Dit *is* [...] zo", 1)]
    assert texts("> regel\nniet verder", markdown=False) == [("regel", 1)]


@pytest.mark.parametrize("article", ["", "\n\n", "Geen citaat.", "'s avonds", "> \n>\n"])
def test_an_article_may_have_none(article: str) -> None:
    assert in_text(article) == []


@pytest.mark.parametrize(
    ("article", "found"),
    [
        ("Hij schreef ''de prijs van melk stijgt'' daar.", ["de prijs van melk stijgt"]),
        ("Hij schreef ,,de prijs van melk stijgt'' daar.", ["de prijs van melk stijgt"]),
        ("Hij schreef ,,de prijs van melk stijgt” daar.", ["de prijs van melk stijgt"]),
        ("Hij schreef ``de prijs van melk stijgt'' daar.", ["de prijs van melk stijgt"]),
        ("❝de prijs van melk❞, ＂de prijs van kaas＂", ["de prijs van melk", "de prijs van kaas"]),
        ("‘the ministers’ letter is too short’ she said", ["the ministers’ letter is too short"]),
        ("'the ministers' letter is too short' she said", ["the ministers' letter is too short"]),
        ("‘de brief van de ministers’ is kort", ["de brief van de ministers"]),
        (
            'Hij zei: "Zij riep: "dat is niet waar", en ging."',
            ['Zij riep: "dat is niet waar", en ging.', "dat is niet waar"],
        ),
        (
            'Hij zei "de eerste sluit niet. En "de tweede wel", zei zij.',
            ["de eerste sluit niet. En", "de tweede wel"],
        ),
        ('Een scherm van 24" kost \'t in \'90: "de prijs stijgt nu".', ["de prijs stijgt nu"]),
        ('**"de prijs van melk"** en _“die van kaas”_', ["de prijs van melk", "die van kaas"]),
        ('\\"de prijs van melk stijgt\\", zei hij', ["de prijs van melk stijgt"]),
    ],
)  # fmt: skip
def test_no_quotation_is_missed_for_its_marks(article: str, found: list[str]) -> None:
    markdown = "``" not in article  # which stands for code there
    assert [text for text, _ in texts(article, markdown=markdown)] == found


def test_a_quotation_that_another_one_follows_before_it_is_closed_is_said_to_be_unclosed() -> None:
    article = 'Hij zei "de eerste sluit niet. En "de tweede wel", zei zij.'
    assert [one.closed for one in in_text(article)] == [False, True]


def test_a_block_in_a_block_is_a_quotation_of_its_own() -> None:
    article = (
        "> Dit is niet mogelijk.\n>\n> > Later is het wel mogelijk.\n>\n> — minister Peeters\n"
    )
    assert texts(article) == [("Dit is niet mogelijk.", 1), ("Later is het wel mogelijk.", 3)]
    assert texts("> een\n> > twee\n> > > drie\n> vier\n") == [
        *(("een", 1), ("twee", 2), ("drie", 3), ("vier", 4)),
    ]
