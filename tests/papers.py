"""Small made-up papers in four languages, for the tests of quotations; built in one place."""

from qa_cli.model.document import Answer, Document, SubQuestion
from qa_cli.model.metadata import Metadata
from qa_cli.model.passages import Lines, Paragraph
from qa_cli.model.verification import Speaker
from qa_cli.operations import libraries
from qa_cli.search import Memory


def paper(
    name: str,
    language: str,
    title: str,
    introduction: tuple[str, ...],
    pairs: tuple[tuple[str, str], ...],
    asker: str | None = None,
    minister: str | None = None,
) -> Document:
    """A document of these questions, each with its answer; a blank line parts paragraphs."""
    lines = iter(range(1, 1_000))

    def paragraphs(text: str) -> tuple[Paragraph, ...]:
        return tuple(
            Paragraph(one, Lines(line, line))
            for one, line in zip(text.split("\n\n"), lines, strict=False)
        )

    asked = [(number, paragraphs(question)) for number, (question, _) in enumerate(pairs, 1)]
    return Document(
        name=name,
        language=language,
        title=paragraphs(title)[0],
        introduction=tuple(paragraphs(text)[0] for text in introduction),
        questions=tuple(SubQuestion(number, text) for number, text in asked),
        answers=tuple(
            Answer((number,), paragraphs(answer)) for number, (_, answer) in enumerate(pairs, 1)
        ),
        countries=(),
        metadata=Metadata(asker=asker, minister=minister),
    )


TRAINS = paper(
    "12-2023-treinen",
    "nl",
    "Stiptheid van de treinen op de lijn Gent-Eeklo",
    ("Volgens de reizigersvereniging is de dienst op deze lijn nog nooit zo slecht geweest.",),
    (
        (
            "Hoeveel treinen reden in 2022 te laat op de lijn Gent-Eeklo?",
            (
                "In 2022 reden 1.250 treinen te laat, dat is 12,5 % van alle treinen op deze"
                " lijn.\n\n"
                "De gemiddelde vertraging bedroeg 7 minuten; in januari was het -3 graden."
            ),
        ),
        (
            "Is de minister bereid om extra rijtuigen in te zetten, en zo neen, waarom niet?",
            (
                "Er zijn geen extra rijtuigen beschikbaar. De NMBS onderzoekt of materieel van de"
                " lijn Brugge-Kortrijk kan worden ingezet.[1] Dit is op korte termijn niet"
                " mogelijk."
            ),
        ),
        (
            "Werd de veiligheid van het personeel onderzocht?",
            (
                "Ja. Het onderzoek kostte 1,5 miljoen euro en werd uitgevoerd door de Universiteit"
                " Gent. Minister Peeters kreeg het verslag in juni 2023."
            ),
        ),
    ),
    asker="Els Ampe",
    minister="Lydia Peeters",
)
BUSES = paper(
    "34-2023-bussen",
    "nl",
    "Bussen in landelijk gebied",
    ("In heel wat dorpen rijdt er na acht uur geen bus meer.",),
    (
        (
            "Worden er meer bussen ingelegd?",
            "Dit is op korte termijn niet mogelijk. De vervoerregio beslist over het aanbod.",
        ),
        (
            "Past dit in het Europese kader?",
            (
                "Ik heb de eer het geachte lid mee te delen dat hetkader van deNAVO hier niet"
                " geldt.2 De Europese Commissie heeft dat in 2021 bevestigd."
            ),
        ),
    ),
    asker="Axel Ronse",
    minister="Lydia Peeters",
)
TAXES = paper(
    "56-2024-impots",
    "fr",
    "Réforme de l'impôt des sociétés",
    (),
    (
        (
            "Le ministre envisage-t-il de modifier la loi du 25 avril 2007 ?",
            (
                "Le gouvernement n'a pas l'intention de modifier la loi. Aucun budget n'est prévu"
                " en 2024, hormis 3 500 euros pour l'étude d'Anvers."
            ),
        ),
    ),
    minister="Vincent Van Peteghem",
)
WATER = paper(
    "21-509-wasser",
    "de",
    "Grundwasser in Niedersachsen",
    (),
    (
        (
            "Wie viele Messstellen sind belastet?",
            (
                "Der Bundesregierung liegen keine Erkenntnisse vor. Im Jahr 2024 waren 1.234"
                " Messstellen belastet, weitere Maßnahmen sind nicht möglich."
            ),
        ),
    ),
)
TRADE = paper(
    "e-2015-trade",
    "en",
    "Imports of steel",
    (),
    (
        (
            "How much steel was imported in 2014?",
            (
                "The Commission can confirm that 1,250.5 tonnes were imported. It doesn't intend to"
                " change the tariff, which remains at 2.5%."
            ),
        ),
    ),
    asker="Marc Tarabella",
)
PAPERS = (TRAINS, BUSES, TAXES, WATER, TRADE)
LIBRARY = Memory(*PAPERS)
BUNDLED = Memory(libraries.bundled())


def names(document: str) -> dict[Speaker, str | None]:
    """Who speaks in the paper of this name."""
    found = next((one for one in PAPERS if one.name == document), None)
    return {"asker": found.metadata.asker, "minister": found.metadata.minister} if found else {}
