"""Words that decide what kind a change is: negations, numbers and units, in nl, fr, de and en."""


def _words(text: str) -> frozenset[str]:
    """Returns folded words that are written with a space between them."""
    return frozenset(text.split())


NEGATIONS = _words(
    "nee neen niet niets niemand nooit nergens noch geen geenszins zonder evenmin nimmer allerminst"
    " nauwelijks amper"  # nl
    " ne pas jamais aucun aucune aucunement rien ni sans non nul nulle nullement personne"
    " guere guère"  # fr
    " nein nicht nichts nie niemals niemand nirgends weder ohne"
    " kein keine keinen keinem keiner keines"
    " keinesfalls keineswegs keinerlei mitnichten nirgendwo"  # de
    " not no never none nothing nobody neither nor nowhere without cannot"
)
NEGATING_BEGINNINGS = ("on", "niet", "in", "im", "il", "ir", "un", "non", "a", "des", "de", "dis")
# Words that are numbers and nothing else.
NUMBERS = _words(
    "nul twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien"
    " zestien zeventien achttien negentien twintig dertig veertig vijftig zestig zeventig tachtig"
    " negentig honderd duizend miljoen miljard half helft kwart eerste tweede derde vierde vijfde"
    " deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize"
    " vingt trente quarante cinquante soixante cent cents mille million millions milliard milliards"
    " moitie moitié tiers premier premiere première deuxieme deuxième troisieme troisième"
    " null eins zwei drei vier fuenf sechs sieben acht neun zehn elf zwoelf zwanzig dreissig"
    " vierzig fuenfzig sechzig siebzig achtzig neunzig hundert tausend million millionen milliarde"
    " milliarden haelfte erste zweite dritte"
    " zero two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty"
    " sixty seventy eighty ninety hundred thousand million billion half third"
)
# Words that are part of the number before them: 5 miljoen, artikel 5 bis.
SCALES = _words(
    "honderd duizend miljoen miljoenen miljard miljarden biljoen mln mld"
    " mille million millions milliard milliards mio"
    " hundert tausend millionen milliarde milliarden mrd"
    " hundred thousand billion billions trillion bn"
)
AMOUNTS = NUMBERS | SCALES
SUFFIXES = _words("bis quater quinquies sexies septies octies novies decies")
# Words after which a unit is counted, though they may mean something else.
COUNTS = AMOUNTS | _words("een een un une ein eine einen one paar enkele quelques einige")
# Words that change with a number, a name or a negation and are no change of their own.
BY_THE_WAY = _words(
    "' ja wel oui yes doch"
    " de het een le la les l un une du des der die das dem den ein eine the a an"
)
UNITS = _words(
    "euro euros eur dollar dollars usd pond pound pounds frank franc francs procent percent pct"
    " prozent pourcent promille"
    " seconde seconden secondes sekunde sekunden seconds minuut minuten minute minutes uur uren u h"
    " heure heures stunde stunden hour hours dag dagen jour jours tag tage tagen day days"
    " week weken weeks semaine semaines woche wochen maand maanden mois monat monate monaten"
    " month months"
    " kwartaal kwartalen trimestre jaar jaren an ans annee annees année années"
    " jahr jahre jahren year years"
    " mm cm dm m km meter meters metre metres mètre mètres kilometer kilometers"
    " kilometre kilometres kilomètre kilomètres mile miles"
    " ha hectare hectares hektar are l liter liters litre litres dl cl ml"
    " mg g gram gramme grammes kg kilo kilogram kilogramme ton tons tonne tonnes tonnen"
    " w kw mw gw kwh mwh gwh twh watt volt db decibel graden degres grad degrees"
    " fte vte etp mbit gbit"
)
AMOUNT_SIGNS = frozenset("%‰€$£¥¢₤₣₽₺₹₩₪₿ƒ°±×÷≤≥§")  # of a number, wherever they stand
