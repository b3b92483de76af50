"""What the field cases are to be read into: the table that `field_cases.py` checks, by case number.

It says in a form that a program can check what the `want.md` of each case says in words. A text
that ends in a full stop or a question mark is to be the whole of a passage, another a part of it.
"""

from typing import NamedTuple

Pair = tuple[str, str]  # what a sub-question says, and what its answers say; "" where there is none


class Wanted(NamedTuple):
    """The right outcome of reading one file.

    `holds` and `lacks`: what stands in the passages, and what in none. `stated`: metadata by name.
    `refused`: words of the right refusal. `said`: words of what is to be said of it. `found`: words
    that a search of the file finds. `sectors`: country codes with what is listed for them.
    """

    pairs: tuple[Pair, ...] = ()
    title: str = ""
    holds: tuple[str, ...] = ()
    lacks: tuple[str, ...] = ()
    stated: tuple[tuple[str, str], ...] = ()
    refused: tuple[str, ...] = ()
    said: tuple[str, ...] = ()
    found: tuple[str, ...] = ()
    sectors: tuple[tuple[str, tuple[str, ...]], ...] | None = None
    language: str = ""


PERMITS = (
    ("Hoeveel vergunningen zijn verleend?", "Er zijn 120 vergunningen verleend."),
    ("Welke bedrijven kregen een vergunning?", "Drie bedrijven kregen een vergunning."),
    ("Wanneer wordt de regeling herzien?", "De regeling wordt in 2022 herzien."),
    ("Is de minister bereid de cijfers te delen?", "Ja, de cijfers staan op de website."),
)
_LOOSE = tuple((asked, answered.rstrip(".")) for asked, answered in PERMITS)
_TITLE = "over vergunningen"
_FOUR, _TWO = Wanted(PERMITS, _TITLE), Wanted(PERMITS[:2], _TITLE)
_PATHS = (
    ("Hoeveel kilometer fietspad werd aangelegd?", "Er werd 120 kilometer aangelegd."),
    ("Hoeveel kostte dat?", "Dat kostte 4 miljoen euro. Mol en Geel kregen steun."),
    ("Welke gemeenten kregen steun?", "Dat kostte 4 miljoen euro. Mol en Geel kregen steun."),
    ("Wanneer volgt een evaluatie?", "De evaluatie volgt in 2022."),
)
_GAS = (
    ("Hoeveel gas is er?", "Er is 120 miljoen kuub."),
    ("Hoeveel was er vorig jaar?", "Er was 100 miljoen kuub."),
    ("Waarom is er meer?", "Door de winter."),
)
_GAS2, _GAS3 = Wanted(_GAS[:2], "over gas"), Wanted(_GAS, "over gas")
_KM = (
    ("Hoeveel kilometer werd aangelegd?", "Er werd 120 kilometer aangelegd."),
    ("Hoeveel kostte dat?", "Dat kostte 4 miljoen."),
)
_KM_LOOSE = tuple((asked.lower()[1:-1], answered[1:-1]) for asked, answered in _KM)
_COST = (_PATHS[0], ("Hoeveel kostte dat?", "Dat kostte 4 miljoen euro."))
_RADWEG = (
    ("Wie viele Kilometer Radweg wurden gebaut?", "Es wurden 120 Kilometer gebaut."),
    ("Welche Kosten entstanden?", "4 Millionen Euro."),
)
_RADWEGE = Wanted(_RADWEG, "Radwege")
_ROMANIA = (
    ("– of hersteld – in Roemenië?", "Er werd ‘120’ kilometer aangelegd voor cliënten."),
    ("Hoeveel kostte dat (in €)?", "Dat kostte € 4 miljoen."),
)
_TEXT = Wanted(_ROMANIA, "Fietspaden in Roemenië", stated=(("asker", "ZOË DEPAÉPE"),))
_BRIDGES = (
    ("Wie viele Brücken wurden 2015 geprüft?", "Im Jahr 2015 wurden 214 Brücken geprüft."),
    ("Wie viele davon waren gesperrt?", "Gesperrt waren vier Brücken."),
    ("Welche Kosten entstanden?", "Die Kosten betrugen 1,2 Millionen Euro."),
    ("Wann ist die nächste Prüfung?", "Die nächste Prüfung ist 2018."),
)

# A case may hold more files: "q*.pdf". The first pattern that fits a file is the one that counts.
READ: dict[str, dict[str, Wanted]] = {
    "01": {"q.txt": Wanted((("lighthouse", "a new lamp will be fitted"),), lacks=("Carol Dean",))},
    "02": {
        "q.txt": Wanted(tuple((asked, said.rstrip(".")) for asked, said in _BRIDGES)),
        "q2.txt": Wanted(said=("question",), holds=("214 Brücken",)),
    },
    "03": {
        "q.txt": Wanted(
            (("quelles mesures elle entend prendre", "décidé de maintenir la ligne."),),
            stated=(
                ("number", "31822"),
                ("asker", "Claire Dupont (Groupe Exemple - Rhône)"),
                ("asked_on", "2020-08-04"),
            ),
        ),
        "retiree.txt": Wanted(said=("answer",)),
    },
    "04": {
        "q.txt": Wanted(
            (
                ("Ausfuhr von Maschinen", "ging um 3 Prozent zurück."),
                ("Welche Branchen", "Besonders betroffen ist der Landmaschinenbau."),
                ("Wann werden", "Die Überprüfung findet im Januar 2016 statt."),
            ),
            stated=(("asker", "Karl Weber, Doris Amsel"),),
        )
    },
    "05": {
        "q.txt": Wanted(_PATHS, "Fietspaden"),
        "q2.txt": Wanted(
            (
                (_PATHS[0][0], "voor 4 miljoen euro"),
                (_PATHS[1][0], "voor 4 miljoen euro"),
                (_PATHS[2][0], "voor 4 miljoen euro"),
                (_PATHS[3][0], "Zie het antwoord op vraag 1."),
            )
        ),
        "q3.txt": Wanted(
            (
                (_PATHS[0][0], "120 kilometer"),
                (_PATHS[1][0], "4 miljoen"),
                (_PATHS[2][0], "zie vraag"),
            )
        ),
    },
    "06": {
        "uitstel.txt": Wanted(
            (("bericht over dijken?", ""), ("Welke dijken voldoen niet?", "")), said=("answer",)
        ),
        "ingetrokken.txt": Wanted(
            (("bericht over sluizen?", "Ingetrokken."), ("Welke sluizen", "ingetrokken."))
        ),
        "gecorrigeerd.txt": Wanted(
            (
                ("Hoeveel bruggen zijn afgesloten?", "Er zijn 14 bruggen afgesloten."),
                ("Wanneer gaan ze open?", "In mei en juni."),
            )
        ),
    },
    "07": {
        "letters.txt": Wanted(
            ((_GAS[0][0], _GAS[0][1]), (_GAS[1][0], _GAS[1][1]), (_GAS[2][0], _GAS[2][1]))
        ),
        "letters2.txt": Wanted(
            (("kilometer fietspad", "120 kilometer"), ("Welke gemeenten", "Mol"))
        ),
        "letters3.txt": Wanted(
            (("kilometer fietspad", "120 kilometer"), ("Welke gemeenten", "Mol"))
        ),
        "secties.txt": Wanted(
            (*_GAS[:2], ("Wat kost het?", "Niets."), ("Wie betaalt?", "Niemand."))
        ),
        "twee-sets.txt": Wanted((_GAS[0], ("Hoeveel olie is er?", "Er is 3 miljoen vat."))),
        "samen.txt": Wanted(
            (
                (_GAS[0][0], "door de winter."),
                ("Komt er nog meer?", "Nee."),
                ("Wie betaalt", "Nooit"),
            )
        ),
        "antw-zin.txt": Wanted(
            ((_GAS[0][0], "er is 120 miljoen kuub."), (_GAS[1][0], "volgt later."))
        ),
        "bijlage.txt": Wanted(
            (_GAS[1],), holds=("Groningen 80 miljoen", "Er is 120 miljoen kuub.")
        ),
        "van-lid.txt": Wanted(((_GAS[0][0][:-1], "120 miljoen"), (_GAS[1][0][:-1], "100 miljoen"))),
        "vraag-antwoord-kaal.txt": Wanted(
            ((_GAS[0][0][:-1], "120 miljoen"), (_GAS[1][0][:-1], "100 miljoen"))
        ),
        "va.txt": Wanted(((_GAS[0][0][:-1], "120 miljoen"), (_GAS[1][0][:-1], "100 miljoen"))),
        "wrap-ref.txt": Wanted(
            ((_GAS[0][0], "Er is 120 miljoen"), (_GAS[1][0], "100 miljoen"), _GAS[2])
        ),
        "nummer-mist.txt": _GAS3,
        "ocr-*.txt": _GAS3,
        "*.txt": _GAS2,
    },
    "08": {
        "a*.txt": Wanted(
            PERMITS[:2], _TITLE, stated=(("number", "2021Z04321"), ("asker", "Jansen (EX)"))
        ),
        "*.txt": Wanted(_KM_LOOSE, "Fietspaden"),
    },
    "10": {"*.txt": _RADWEGE},
    "11": {
        "aanvullend*.txt": Wanted(
            (_COST[0], ("Hoeveel kostte dat?", "Dat kostte 4 miljoen euro."))
        ),
        "gecoordineerd*.txt": Wanted(_COST, "Fietspaden"),
        "rechtzetting.txt": Wanted(_COST, "Fietspaden", holds=("gelezen worden als 14 miljoen",)),
        "voorlopig.txt": Wanted(
            ((_COST[0][0], "opgevraagd"), (_COST[1][0], "opgevraagd")), "Fietspaden"
        ),
    },
    "13": {
        "een.txt": Wanted(
            (
                ("Hoeveel hectare hagen werd aangeplant?", "Er werd 120 hectare aangeplant."),
                ("Wordt de berekening aangepast?", "De berekening wordt niet aangepast."),
            ),
            stated=(("number", "42"), ("asker", "AN PEETERS"), ("asked_on", "2006-03-08")),
        ),
        "drie.txt": Wanted(said=("question",)),
        "lettergrepen.txt": Wanted((("ki lo me ter", "120"), ("kost te dat?", "4 mil joen."))),
        "verwijzend.txt": Wanted(
            (
                ("Hoeveel dienstreizen waren er?", "gecoördineerde antwoord"),
                ("Wat kostten ze?", "gecoördineerde antwoord"),
            ),
            "Dienstreizen",
        ),
    },
    "14": {
        "en-short.txt": Wanted((("Will the bridge open?", "Yes."),), "Railways", language="en"),
        "nl-with-fr.txt": Wanted(
            (("Kent u de uitspraak", "Ja."), ("Wat antwoordt u?", "Niets.")), language="nl"
        ),
        "fr-nl.txt": Wanted(
            (("Combien de passages existe-t-il?", "1.650 passages."), ("accidents", "39 accid"))
        ),
    },
    "20": {"*.docx": _FOUR},
    "22": {"*.docx": _FOUR},
    "24": {"q.docx": Wanted(PERMITS[:2], _TITLE, lacks=("INTERN", "Wit-Rusland"))},
    "25": {"q.docx": Wanted(((PERMITS[0][0], "De norm is ≥ 50 mg"),), holds=("☑ ja", "☐ nee"))},
    "27": {"q.docx": _FOUR},
    "28": {"q.docx": Wanted(PERMITS[:1], _TITLE)},
    "29": {"q3.docx": _TWO, "*.docx": _FOUR},
    "30": {"q.docx": Wanted(tuple((asked[:-1], "") for asked, _ in PERMITS[:3]), holds=("1.1.",))},
    "33": {
        "q.docm": Wanted(PERMITS[:1], _TITLE),
        "q.odt": Wanted(refused=("ODT", "DOCX")),
        "q.xlsx": Wanted(refused=("XLSX",)),
        "q.epub": Wanted(refused=("EPUB",)),
        "q.rtf": Wanted(refused=("RTF", "DOCX")),
        "q.doc": Wanted(refused=("Word", "DOCX")),
        "q.eml": Wanted(refused=("e-mail",)),
    },
    "34": {"q.docx": Wanted((("Kent u Roemenië en Moldavië?", "Roemenië olie"),), holds=("Ja.",))},
    "36": {
        "q.docx": Wanted(
            (("Kent u het bericht over kernenergie?", "Ja."),), found=("waterstof", "Pieters")
        )
    },
    "38": {"*.docx": Wanted(PERMITS[:3], _TITLE)},
    "40": {
        "q.docx": Wanted(
            (
                ("Hoeveel vergunningen zijn verleend", "Drie bedrijven kregen"),
                ("Wanneer wordt de regeling herzien?", "De regeling wordt in 2022 herzien."),
            )
        )
    },
    "41": {"*.docx": _TWO},
    "50": {"*.pdf": Wanted(_LOOSE, _TITLE)},
    "51": {"*.pdf": Wanted(said=("page 2",))},
    "52": {"*.pdf": _FOUR},
    "53": {"q.pdf": _FOUR},
    "54": {
        "q.pdf": Wanted(
            (
                (
                    "Kent u het rapport over burgers en de 25 gemeenten?",
                    "Ja. Het kostte 120 euro.",
                ),
            ),
            found=("burgers", "120"),
        )
    },
    "55": {"q.pdf": Wanted(refused=("XFA",))},
    "56": {"*.pdf": Wanted(PERMITS, _TITLE, lacks=("CONCEPT",))},
    "57": {"mixed.pdf": Wanted(PERMITS[:3], _TITLE), "*.pdf": _FOUR},
    "58": {
        "q.pdf": Wanted(
            (("Hoe wordt de", "uit het fonds"),),
            said=("could not be read",),
            found=("flexibele", "effectief"),
        )
    },
    "59": {
        "fffd.pdf": Wanted(said=("could not be read",), holds=("onds",)),
        "zero.pdf": Wanted(said=("could not be read",), lacks=("- inanciering",)),
        "shift.pdf": Wanted(said=("",)),
    },
    "61": {"q.pdf": Wanted(said=("sub-question",))},
    "62": {"q.pdf": _FOUR},
    "63": {"q.pdf": _FOUR},
    "65": {"q2.pdf": Wanted(refused=("encrypted",)), "*.pdf": _FOUR},
    "66": {"q.pdf": _FOUR},
    "68": {
        "q.txt": Wanted(
            holds=(
                *("vervoerregio", "wetgeving", "infrastructuur", "duurzaamheid", "aangelegd"),
                *("Noord-Zuidverbinding", "minister-president", "5-jarigen", "sociaal-economisch"),
                "vice-premier",
            )
        )
    },
    "69": {
        "q.pdf": Wanted(
            (("Hoeveel vergunningen per jaar?", "3. Oost 7"), ("En in 2021?", "Tien.")), _TITLE
        )
    },
    "71": {"q.xml": Wanted(_LOOSE, _TITLE, holds=("R&D, 1\xa0000 < 2\xa0000",), lacks=("<al>",))},
    "72": {
        # A browser prints 4, 3, 2, 1 before the questions, and the answers are numbered so too.
        "reversed.html": Wanted(PERMITS, _TITLE),
        "none.html": Wanted(PERMITS, _TITLE, lacks=("1. ",)),
        "ptext.html": Wanted(_LOOSE, _TITLE),
        "upper-roman.html": Wanted(tuple((asked, "") for asked, _ in PERMITS), _TITLE),
        "*.html": _FOUR,
    },
    "74": {"q7.html": Wanted(PERMITS[:1], _TITLE), "*.html": _FOUR},
    "75": {"q.html": _FOUR},
    "76": {
        "q.html": Wanted(
            (
                (
                    "Kent u het rapport over burgers en de 25 gemeenten?",
                    "Ja. Het kostte 120 euro per m². Het is 34e in CO2.",
                ),
            ),
            lacks=("1203", "252"),
            found=("burgers", "120", "25"),
        )
    },
    "78": {
        "q.html": Wanted(
            (
                ("Nog een alinea zonder slot", "losse tekst buiten alinea"),
                ("Welke bedrijven kregen een vergunning?", "bedrijven kregen een vergunning."),
            )
        )
    },
    "81": {
        "late-charset.html": Wanted((("Kent u Łódź en Poznań?", "Ja, Łódź."),)),
        "http-equiv.html": Wanted(_LOOSE, holds=("voor ‘grote’ bedrijven – € 5",)),
        "latin1-is-cp1252.html": Wanted(_LOOSE, holds=("– dat kost € 5", "‘grote’", "Roemenië")),
        "says-latin1-is-utf8.html": Wanted(_LOOSE, holds=("– dat kost € 5", "Roemenië…")),
        "utf16.html": Wanted(_LOOSE, holds=("Roemenië",)),
        "xml-decl.xhtml": Wanted(_LOOSE, holds=("– € 5",)),
    },
    "82": {
        "moj*.txt": Wanted(said=("encod",), holds=("kilometer",)),
        "mixed.txt": Wanted(said=("encod",), holds=("kilometer",)),
        "macroman.txt": _TEXT,
        "cp850.txt": Wanted(said=("",), holds=("kilometer",)),
        "nul.txt": Wanted(said=("could not be read",), holds=("kilometer",)),
        "utf7.txt": Wanted(said=("",), holds=("kilometer",)),
        "latin1.txt": Wanted(
            (("- in Roemenië?", "voor cliënten."), ("(in EUR)?", "Dat kostte EUR 4 miljoen.")),
            "Fietspaden in Roemenië",
        ),
        "shy.txt": Wanted(_ROMANIA[1:], "Fietspaden in Roemenië", found=("kilometer",)),
        "zwsp.txt": Wanted(_ROMANIA[1:], "Fietspaden in Roemenië", holds=("cliënten",)),
        "*.txt": _TEXT,
    },
    "110": {
        "negatie.txt": Wanted(sectors=()),
        "sancties.txt": Wanted(sectors=()),
        "eigennaam.txt": Wanted(sectors=()),
        "afkorting.txt": Wanted(
            sectors=(
                (
                    "CL",
                    (
                        "landbouw (o.a. zuivel)",
                        "m.n. GMO-vrije soja",
                        "ICT",
                        "St. Jozefbier",
                        "bouw",
                    ),
                ),
            )
        ),
    },
    "111": {
        "api*.json": Wanted(refused=("JSON",)),
        "kv.csv": Wanted(refused=("CSV",)),
        "z.zip": Wanted(refused=("ZIP",)),
    },
}
