"""Words that a question in plain language holds and that say nothing of what is asked for.

Of the words of a query these are the first to be left out where no passage holds all; they match
only themselves, since "het" is not the beginning of "heterogeen". Folded, as texts are compared.
"""

_DUTCH = """
aan al alle alleen als bij binnen dan dat de den der des deze die dit doe doen doet door dus een
eens elk elke en er ge geen gij haar had hadden heb hebben hebt heeft heel hem hen het hij hoe
hoelang hoeveel hoeveelste hun ik in is ja je jij jullie kan komt kon konden kunnen kunt maar me
meer men met mij mijn moet moeten mogen mocht na naar niet nog nu of om omdat ons onze ook op over
per reeds sinds te tegen ten ter toch toe tot tussen u uit uw van vanaf veel via vindt volgens voor
waar waarin waarom waarvoor wanneer waren was wat we wel welk welke werd werden wie wij wil worden
wordt zal ze zich zij zijn zo zonder zou zouden zowel
"""
_FRENCH = """
a afin ai ainsi alors au aucun aucune aussi autre autres aux avec avez avons bien c ce ceci cela
celle celui ces cet cette chaque chez ci combien comme comment concernant d dans de depuis des doit
doivent donc dont du elle elles en encore entre est et etait etaient ete etes etre fait font il
ils j je l la le les lequel laquelle lesquels lesquelles leur leurs lors lui m ma mais me meme mes
mon n ne ni nos notre nous on ont ou par parmi peut peuvent plus plusieurs pour pourquoi
pourrait pouvez puis qu quand que quel quelle quelles quels qui quoi s sa sans se selon ses
si soit son sont sous sur t tel telle tous tout toute toutes tres tu un une vers vos votre vous
y
"""
_ENGLISH = """
a about all also an and any are as at be because been being between but by can could did do does
during each for from had has have he her his how i if in into is it its many me more most much
my no nor not of on only or our out over said say says shall she should so some such than that the
their them then there these they this those to under until up was we were what when where whether
which while who whom whose why will with would you your
"""
_GERMAN = """
aber als am an auch auf aus bei beim bis da das dass dem den der des die dies diese dieser dieses
durch ein eine einem einen einer eines er es fur gegen hatte haben ich ihr im in ist kann
konnen mit nach nicht noch nur ob oder ohne sein seit sich sie sind so uber um und uns unter vom
von vor wann warum was welche welcher welches wenn wer werden wie wieviel wieviele wir
wird wo wurde wurden zu zum zur
"""
STOP_WORDS = frozenset(f"{_DUTCH}{_FRENCH}{_ENGLISH}{_GERMAN}".split())
