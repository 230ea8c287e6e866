"""Antonyms by field: what grows and shrinks, comes in and goes out, is added and taken off.

A line is a pair of sides; the members are beginnings of word forms and of dictionary forms, so
separable verbs that were put together again are found: „rechnet … hinzu“ is „hinzurechnen“.
Where a text goes both ways („A steigt, B sinkt“), it must still go both ways when reworded.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from drafter.wording.guard.language.lexicon import root
from drafter.wording.guard.language.stem_lines import StemLines
from drafter.wording.guard.language.words import Word
from drafter.wording.guard.pair import Pair, Text, warn
from drafter.wording.guard.reading.bearing import banned_alike
from drafter.wording.guard.reading.denials import marks
from drafter.wording.guard.verdict import GuardFinding

# the first line holds whatever grows or shrinks; it is also compared noun by noun
FIELDS = """
erhöh steiger steig =stieg =stiegen gestieg anheb angehob anstieg anstei zunehm zunahm \
zugenomm aufstock ausweit ausbau vergrößer vermehr verstärk heraufsetz heraufgesetz hochsetz \
wachs zuwachs ansteig angestieg hinaufsetz aufgestock ausgeweit höherleg \
höhergeleg | senk verringer ermäßig \
reduzier herabsetz herabgesetz abnehm =abnahm abgenommen einschränk verkleiner vermind \
=mindert =mindern =gemindert \
herunterfahr heruntergefahr zurückgehen zurückgegang rückgang sink gesunk =sank =sanken abbau \
abgebau schrumpf drossel zurückfahr heruntersetz dezimier abschmelz \
absink abgesunk =tiefer =sparen =spart
hinzurechn hinzugerech zurechn zugerechnet aufschlag aufgeschlag dazurechn draufschlag \
hinzuzähl dazuzähl addier | abzieh abgezog abzog abrechn abzugs abzuzieh subtrahier \
herausrechn
ungunst nachteil benachteilig schlechterstell =schlechter verschlecht verschlimm belast | \
=besser bessergestell besserstell verbesser begünstig vorteil =günstiger entlast
abrund abgerund | aufrund aufgerund
angefangen angebrochen begonnene | =voller =vollen =volle =volles =ganzen =ganzer =ganze \
vollendet =vollem
hemm gehemm | weiterlauf weiterläuf fortlauf fortläuf
einreis zuzug zuzieh zugezog zuwander einwander | ausreis wegzug wegzieh weggezog fortzieh auswander
einfuhr einführ import | ausfuhr ausführ export
einbau eingebau einsetz anbring angebrach montier | ausbau ausgebau herausnehm abmontier \
demontier entfern
errichten errichtung errichtet aufbau aufgebaut erbau gebaut | abreiß abgeriss abriss abbrech \
abgebroch abbruch niederreiß rückbau beseitig
fertigstell fertiggestell | beseitig rückbau
beginn begonn | fertigstell fertiggestell vollendet
aufstell aufgestell | abbau abgebaut wegräum
einschalt eingeschalt anschalt | ausschalt ausgeschalt abschalt abgeschalt
öffn =offen =geöffnet aufsperr aufschließ | schließen schließung geschlossen versperr absperr \
zusperr abschließen zumach
anmeld angemeld | abmeld abgemeld
anschließ angeschloss anschluss | abtrenn abgetrenn trennen abklemm abgeklemm
einschließ einbezieh einbezog | ausschließ ausgeschloss ausklammer ausnehm
aufnehmen aufgenommen =aufnahme | ausschließen ausgeschlossen ausschluss entlass
zulass zugelass | ausschließ ausgeschloss abweis abgewies
einlad eingelad | auslad ausgelad
einlass hineinlass hereinlass | aussperr hinausweis
einzieh eingezog einzug | auszieh ausgezog auszug
anfahr abfahrtbereit | wegfahr
hineinfahr einfahr einfahrt | herausfahr hinausfahr ausfahrt
befüll füllen auffüll aufgefüll | entleer leeren geleert
befestig verfestig | entsiegel entfestig
versiegel versiegelt | entsiegel
bewässer | entwässer
bepflanz anpflanz aufforst pflanz | roden gerodet rodung fällen gefällt abholz
anleg angelegt | auflös aufgelöst
gründen gegründet gründung | auflös aufgelös
einsteig eingestieg | aussteig ausgestieg
einstell eingestellt anstell | entlass kündig
ankauf kaufen erwerb erwirb erworben | verkauf veräußer abgeb überlass
miet anmiet pacht | vermiet verpacht
mieter pächter | vermieter verpächter
verleih verlieh | entleih
empfäng empfang | absend absender
einnahm einnehm | ausgab ausgeb
verdien | ausgeb
gutschreib gutgeschrieb gutschrift | belast nachforder abbuch
auszahl ausgezahl | einbehalt einbehält einzieh zurückforder
behalten behält | abgeb abgab herausgeb
aushändig ausgehändig übergeb herausgeb herausgab | einbehalt einziehen eingezogen zurückhalt
guthaben überzahl | nachzahl rückstand fehlbetrag
überschuss gewinn | fehlbetrag verlust defizit
mehrkost mehraufwand | ersparnis einspar
verteuer teurer | verbillig billiger
lockern gelockert lockerung | verschärf =strenger =strengere =strengeren
freigeb freigegeb freigab | =sperren =sperrt =gesperrt =sperrung
standsicher | einsturzgefähr baufällig
verschärf | milder abmilder erleichter
erleichter vereinfach | erschwer
beschleunig | verzöger verlangsam
vorverleg vorgezogen vorzieh | hinausschieb aufschieb verschieb verschob nachverleg zurückstell
ausdehn ausgedehn | eingrenz
fortsetz fortgesetz fortführ fortgeführ weiterführ | abbrech abgebroch einstell eingestell beend
aufrechterhalt festhalt | aufheb aufgehob aufgeb aufgegeb
beibehalt | abschaff
einführ eingeführ | abschaff
verbleib | ausscheid ausgeschied
beitret beitritt eintritt eintret | austret austritt
teilnehm teilgenomm mitmach | fernbleib ferngeblieb
anwesend anwesenheit erschien erscheinen | abwesend abwesenheit fernbleib
gefährd | schütz schutz geschütz
zerstör beschädig | instandsetz instandgesetz reparier wiederherstell wiederhergestell
verschmutz verunreinig | reinig säuber
verhinder | ermöglich
behinder | förder
ermöglich | vereitel
dulden duldet | verhinder unterbind
unterlass unterbleib | vornehm fortsetz
befolg beacht einhalt einhält eingehalt | missacht ignorier verletz verstoß
bestätig bejah | verneint vernein widerleg
zusag zugesag | absag abgesag
zustimm zugestimm billig | widersprech ablehn abgelehn missbillig
befürwort | ablehn abgelehn
erlaub gestatt | verbiet verbot verboten untersag
bestehen bestanden | durchfall durchgefall
erfolgreich | erfolglos
gesund | krank
belast | unbelast
sauber | schmutzig verschmutz
trocken trockn | feucht nass
heiß warm erwärm erhitz | kalt kühl abkühl
hell beleucht | dunkel verdunkel
laut | leise
oberirdisch | unterirdisch
oberhalb | unterhalb
oben | unten
vorder | hinter rückwärtig
innen inner | außen äußer
=nördlich =nördlichen =nördliche | =südlich =südlichen =südliche
=östlich =östlichen =östliche | =westlich =westlichen =westliche
vormittag | nachmittag
morgens | abends
tagsüber | nachts nacht
werktag werktäg wochentag | sonntag feiertag sonn- wochenend
sommer | winter
hauptwohn | nebenwohn zweitwohn
hauptberuf | nebenberuf
vollzeit | teilzeit
volljährig erwachsen | minderjährig
ledig unverheiratet | verheiratet
ehelich | nichtehelich
inland inländ | ausland ausländ
befristet | unbefristet
barzahl =bar =barem | unbar bargeldlos
tatsäch | fiktiv
aktiv | passiv
formlos | förmlich formgebunden
einstimmig | mehrheit
mehrheit | minderheit
hinzukomm | wegfall entfall
erstatt zurückzahl zurückgezahl | einbehalt =behalten =behält
entfall entfäll wegfall wegfäll | =voller =volle
gewähren gewährt | entzieh versag
verleihen verliehen | aberkenn entzieh
wirksam | unwirksam nichtig
gültig | ungültig
bekannt | unbekannt
bewohn | unbewohn leersteh
genutzt | ungenutzt
bebaut | unbebaut
verbind verbund | trennen getrennt
=dafür | =dagegen
lösch gelösch austrag ausgetrag | eintrag eingetrag vermerk
flussauf stromauf bachauf | flussab stromab bachab
oberstrom | unterstrom
stadteinwärt | stadtauswärt
ortseinwärt | ortsauswärt
bergauf bergan hangauf | bergab hangab talwärts
bergseit hangseit bergwärts | talseit talwärts
linksseit =links =linken =linke =linker | rechtsseit =rechts =rechten =rechte =rechter
straßenseit straßenwärts | hofseit gartenseit rückseit
vorderseit | rückseit hinterseit
oberlieg | unterlieg
vorausgeh vorausgegang vorangeh vorangegang | =folgt =folgen =folgenden nachfolg
vorwärts | rückwärts
aufwärts | abwärts
einwärts | auswärts
nordseit =norden =nord nördlich | südseit =süden =süd südlich
ostseit =osten =ost östlich | westseit =westen =west westlich
nordwest | südost
nordost | südwest
luvseit | leeseit
landseit landeinwärts | seeseit wasserseit
verdicht häufig =öfter öfters | ausdünn ausgedünn =selten =seltener
erhärt bestätig untermauer bewahrheit | zerstreu entkräft widerleg ausgeräum ausräum
=früher =eher | =später
stabil konstant gleichbleib | eingebroch einbrech gesunk gestieg zurückgegang schwank
=gleich =gleiche =gleichen gleichmäß einheitlich | verschied unterschied =ungleich
glaub glaubhaft glauben plausibel | bezweifel zweifel
weiterzahl fortzahl weitergezahl fortgezahl weitergewähr weiterlauf | auslauf ausläuf einstell \
eingestell beend endet =ende
gebesser bessern verbesser genesen genesung erhol | verschlechter verschlimmer
stattgeb stattgegeb abhelf abgeholf | erfolglos zurückgewies zurückweis
einheim | auswärtig
ehrenamt | hauptamt hauptberuf
verdeck geheim heimlich vertraul | offenleg öffentlich
untergewicht | übergewicht
überbezahl | unterbezahl
überversorg | unterversorg
stillgeleg stilllegung stillleg | wiederaufnahm wiederaufnehm weiterbetr
wiederaufleb aufleb | erlösch erlisch erlosch
überwacht beaufsicht | unbeaufsicht unbewacht
entlad | =geladen =geladene =geladenen beladen
lebend | =tot =tote =toten =toter =totes verendet
privat | dienstlich dienstgerät dienstwagen gewerblich geschäftlich
=gerade =geraden =geradem | =ungerade =ungeraden
=breit =breiter =breite | =schmal =schmaler =schmale
beweglich | unbeweglich ortsfest
=wild =wilde =wilden wildleb | =zahm =zahme =zahmen gezähmt
=leer =leere =leeren =leerer | =voll =volle =vollen gefüllt
=roh =rohe =rohes =rohen | =gekocht =gekochte =gekochtes =gegart =gegarte
männlich | weiblich
motorisiert | unmotorisiert
angeleint | freilaufend
"""
_TABLE = StemLines(FIELDS)
_GROWTH = 0
# „wird kleiner“, „ist höher als“: what grows or shrinks by an adjective
_COMPARED = re.compile(
    r"\bw(?:ird|erden|urden?)\b[^.,;:!?]{0,60}?\b(?:(?P<up>größer|höher|mehr|länger|stärker|teurer)"
    r"|(?P<down>kleiner|niedriger|weniger|geringer|kürzer|schwächer|billiger))\b(?! als| \w+ als)"
)


@lru_cache(maxsize=20000)
def _places(form: str) -> frozenset[tuple[int, int]]:
    return _TABLE.places(form)


@lru_cache(maxsize=64)
def _hits(text: Text) -> dict[tuple[int, int], list[Word]]:
    """Side of a line → its words in the text."""
    found: dict[tuple[int, int], list[Word]] = {}
    for word in text.words:
        if len(word.lower) > 2 and not word.fact:
            for side in _places(word.lower) | _places(word.lemma.lower()):
                found.setdefault(side, []).append(word)
    compared = [*_COMPARED.finditer(text.lower), *_by_how_much(text)]
    for match in compared:
        side = (_GROWTH, 0 if match["up"] else 1)
        found.setdefault(side, []).append(text.words[text.index_at(match.end() - 1)])
    return found


# „75 EUR mehr“, „zwei Wochen länger“: behind a figure, and nothing that it is compared with
_BY = re.compile(
    r" (?:(?P<up>mehr|länger|höher|teurer|größer|schwerer|breiter)"
    r"|(?P<down>weniger|kürzer|tiefer|niedriger|billiger|günstiger|kleiner|leichter|schmaler))\b"
    r"(?! als| oder|,? als)"
)


def _by_how_much(text: Text) -> Iterator[re.Match[str]]:
    for fact in text.facts:
        match = None if fact.weak else _BY.match(text.lower, fact.end)
        if match and not _OR_MORE.search(text.lower, 0, fact.start):
            yield match


_OR_MORE = re.compile(r"\b(?:oder|und|nicht|kein\w*) $")


def check_antonyms(pair: Pair) -> list[GuardFinding]:
    """„hinzugerechnet“ became „abgezogen“; „A steigt, B sinkt“ became „beide sinken“."""
    before, after = _hits(pair.original), _hits(pair.suggestion)
    turned_round = _denials(pair.original) % 2 != _denials(pair.suggestion) % 2
    kept = {w.lower for w in pair.suggestion.words} | {w.lemma for w in pair.suggestion.words}
    known = {w.lower for w in pair.original.words} | {w.lemma for w in pair.original.words}
    for (number, side), words in before.items():
        turned = (number, 1 - side)
        if turned not in after or turned in before or (number, side) in after:
            continue
        old, new = words[0], after[turned][0]
        if turned_round and not banned_alike(pair, old, new):
            continue  # a denial turns it round: those are compared elsewhere
        if not {old.lower, old.lemma} & kept and not {new.lower, new.lemma} & known:
            return [warn("opposite", old.text, new.text, at=old.span, now=new.span)]
    if turned_round:
        return []
    return _both_ways(before, after) or _one_of_two(before, after) or _by_noun(pair, before, after)


def _denials(text: Text) -> int:
    return sum(mark.hard and mark.word.lower() != "noch" for mark in marks(text))


_Hits = dict[tuple[int, int], list[Word]]


def _both_ways(before: _Hits, after: _Hits) -> list[GuardFinding]:
    """Two opposite movements that are both told in one direction."""
    if not before.get((_GROWTH, 0)) or not before.get((_GROWTH, 1)):
        return []
    for side in (0, 1):
        told = after.get((_GROWTH, side), [])
        if len(told) > len(before[_GROWTH, side]) and (_GROWTH, 1 - side) not in after:
            old, new = before[_GROWTH, 1 - side][0], told[0]
            return [warn("opposite", old.text, new.text, at=old.span, now=new.span)]
    return []


def _one_of_two(before: _Hits, after: _Hits) -> list[GuardFinding]:
    """„A sinkt, also mindert sich B“ became „A sinkt, also wird B höher“."""
    for side in (0, 1):
        same, turned = (_GROWTH, side), (_GROWTH, 1 - side)
        old, new = before.get(same, []), after.get(turned, [])
        if len(old) > len(after.get(same, [])) > 0 and new and turned not in before:
            return [warn("opposite", old[-1].text, new[0].text, at=old[-1].span, now=new[0].span)]
    return []


def _by_noun(pair: Pair, before: _Hits, after: _Hits) -> list[GuardFinding]:
    """„Der Anteil steigt, die Leistung sinkt“ became „der Anteil sinkt, die Leistung steigt“."""
    own = [_nouns(pair.original, before, side) for side in (0, 1)]
    other = [_nouns(pair.suggestion, after, side) for side in (0, 1)]
    if not all((*own, *other)):
        return []
    risen = (own[0] - own[1]) & (other[1] - other[0])
    fallen = (own[1] - own[0]) & (other[0] - other[1])
    if risen and fallen:
        old, new = before[_GROWTH, 0][0], after[_GROWTH, 1][0]
        return [warn("opposite", old.text, new.text, at=old.span, now=new.span)]
    return []


def _nouns(text: Text, hits: _Hits, side: int) -> set[str]:
    clauses = {word.segment for word in hits.get((_GROWTH, side), [])}
    return {root(w.lemma) for w in text.words
            if w.segment in clauses and w.content and w.text[0].isupper()}  # fmt: skip
