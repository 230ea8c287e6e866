"""Pairs of words that exclude each other."""

from functools import lru_cache

from drafter.wording.guard.language.stem_lines import StemLines
from drafter.wording.guard.language.words import Word

# one pair a line; members are beginnings of words (lower case), „=“ before a whole word
PAIRS = """
vorher vorherig =zuvor vorab =davor | nachträglich nachher hinterher anschließ =danach
erhöh steiger anheb | senk verringer ermäßig kürz reduzier herabsetz herabgesetz minder
verläng | verkürz
=länger =längere =längeren | =kürzer =kürzere =kürzeren
höhere =höher | niedriger geringer
=größer =größere =größeren | =kleiner =kleinere =kleineren
=mehr | =weniger
überschreit überschritt übersteig überstieg | unterschreit unterschritt
beginn begonn anfang anfäng | =end =ende =endet =enden beend abschluss abgeschlossen abschließ
auszahl ausgezahl | einzahl eingezahl rückzahl zurückzahl zurückgezahl
schriftlich schriftform | mündlich telefonisch fernmündlich
vorläufig | endgültig
vergangenheit rückwirkend | zukunft zukünftig künftig
vollständig vollumfänglich =ganz =ganze =ganzen vollen =voller | teilweise anteilig =teils
=alle =allen =aller sämtlich | =einige =einigen einzeln =manche
geöffnet offen öffn | geschlossen schließ
=neu =neue =neuen =neuer =neues =neuem | =alt =alte =alten =alter =altes bisherig vorig
=brutto brutto | =netto netto
aufschiebend | auflösend
rechtzeitig fristgerecht fristgemäß pünktlich | verspätet =spät
rechtmäßig | rechtswidrig
=recht =rechts | =unrecht
erlaubt gestattet zulässig | verboten untersagt
belastend | begünstigend
gunsten vorteil | ungunsten lasten nachteil
innerhalb | außerhalb
entgegen | entsprech =gemäß
widersprich widersprech | entsprich entsprech
angefangen angebrochen | abgelaufen vollendet
geboten notwendig | entbehrlich
=möglich | ausgeschlossen
derzeit vorübergehend zurzeit | dauerhaft ständig =endgültig =nie
gemeinsam zusammen gemeinschaftlich | getrennt einzeln
einmalig | wiederholt laufend mehrfach
=sofort sofortig unverzüglich umgehend | =später demnächst gelegentlich bald
=bereits =schon | =erst
zuzüglich | abzüglich
inklusive einschließlich | exklusive ausgenommen
=bevor =ehe | =nachdem =sobald
öffentlich | privat persönlich
ersten =erste =erster | letzt
=links | =rechts
erforderlich | überflüssig
befreit | verpflichtet
erfüllt erfüll | verletz verstoß verstoßen verfehl
zustimm zugestimmt einwillig | widersprech widersprochen widerspruch
annahm annehm angenommen | zurückweis zurückgewies
anerkenn anerkannt | aberkenn aberkannt
stärk | schwäch
gestieg steig | gesunken sink
gewinn | verlust
einnahm | ausgab
gläubiger | schuldner
käufer erwerber | verkäufer veräußerer
vermieter | mieter
arbeitgeber | arbeitnehmer
kläger | beklagt
eigenmittel | fremdmittel landesmittel
freiwillig | zwingend verpflichtend verbindlich
verzicht absehen abgesehen | besteh =bestanden beharr
tatsächlich | vermeintlich angeblich
bestätig | widerleg bestreit bestritten
unmittelbar direkt | mittelbar indirekt
volljährig | minderjährig
hinzufüg ergänz | streich entfern
=ja | =nein
andernfalls sonst ansonsten | =dann
älter | jünger
positiv | negativ
=obere =oberen =oberer | =untere =unteren =unterer
vorteilhaft | nachteilig
zugelassen zulass | ausgeschlossen ausschließ
=ruht ruhen | fortbesteh fortgelt weitergelt besteh
zuständig | unzuständig
aufnahm aufnehm | einstell
abhelf abgeholfen stattgeb stattgegeben | zurückweis zurückgewies
"""


_PAIRS = StemLines(PAIRS)


@lru_cache(maxsize=20000)
def sides(form: str) -> frozenset[tuple[int, int]]:
    """The pairs of the table, and their sides, that a word belongs to."""
    return _PAIRS.places(form)


def opposites(word: Word) -> frozenset[int]:
    """The pairs of the table that a word belongs to, on either side."""
    return frozenset(number for number, _ in sides(word.lower) | sides(word.lemma.lower()))


def has_opposite(word: Word) -> bool:
    """Whether a word stands in the table of opposites."""
    return bool(sides(word.lemma.lower()))
