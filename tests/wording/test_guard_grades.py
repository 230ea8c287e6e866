"""How many, how long, how certain: a rewording must not turn what the original says of it."""

import pytest

from drafter.wording.guard import VerdictKind, inspect

# what is told, how it may be told as well, and what must not be made of it
QUANTIFIERS: tuple[tuple[str, str, str], ...] = (
    (
        "Alle Unterlagen sind im Original vorzulegen.",
        "Legen Sie jede Unterlage im Original vor.",
        "Von den Unterlagen müssen Sie manche im Original vorlegen.",
    ),
    (
        "Der Schaden wurde in vollem Umfang ersetzt.",
        "Der Schaden wurde ganz ersetzt.",
        "Der Schaden wurde zu einem kleinen Teil ersetzt.",
    ),
    (
        "Der Schutzstatus gilt für sämtliche Amphibien im Plangebiet.",
        "Der Schutz gilt für alle Amphibien im Plangebiet.",
        "Der Schutz gilt für manche Amphibien im Plangebiet.",
    ),
    (
        "Der Zuschuss wird gezahlt, solange alle Räume als Schule genutzt werden.",
        "Der Zuschuss läuft, solange sämtliche Räume als Schule dienen.",
        "Der Zuschuss läuft, solange ein Teil der Räume als Schule dient.",
    ),
    (
        "Der gesamte Bestand an Geflügel ist aufzustallen.",
        "Sie müssen das ganze Geflügel im Stall halten.",
        "Einen Teil des Geflügels müssen Sie im Stall halten.",
    ),
    (
        "Die Forderung ist vollständig beglichen.",
        "Sie haben die ganze Forderung bezahlt.",
        "Sie haben einen Teil der Forderung bezahlt.",
    ),
    (
        "Die Voraussetzungen müssen kumulativ vorliegen.",
        "Die Voraussetzungen müssen alle zugleich vorliegen.",
        "Es reicht, wenn eine der Voraussetzungen vorliegt.",
    ),
    (
        "Die Zaunpfosten sind teilweise auf dem Grundstück der Gemeinde errichtet.",
        "Die Zaunpfosten stehen zum Teil auf dem Grundstück der Gemeinde.",
        "Die Zaunpfosten stehen vollständig auf dem Grundstück der Gemeinde.",
    ),
    (
        "Ein Großteil der Fördermittel wurde zweckentsprechend verwendet.",
        "Der größte Teil der Fördermittel wurde für den Zweck verwendet.",
        "Die Fördermittel wurden vollständig zweckentsprechend verwendet.",
    ),
    (
        "Einer der Gesellschafter muss die Sachkunde nachweisen.",
        "Ein Gesellschafter muss nachweisen, dass er sachkundig ist.",
        "Alle Gesellschafter müssen die Sachkunde nachweisen.",
    ),
    (
        "Einzelne Nachbarn haben Einwendungen erhoben.",
        "Ein paar Nachbarn haben Einwendungen erhoben.",
        "Alle Nachbarn haben Einwendungen erhoben.",
    ),
    (
        "Jeder Beteiligte erhält eine Abschrift der Niederschrift.",
        "Alle Beteiligten bekommen eine Abschrift der Niederschrift.",
        "Manche Beteiligte bekommen eine Abschrift der Niederschrift.",
    ),
)
STANDINGS: tuple[tuple[str, str, str], ...] = (
    (
        "Das Recht zur Einsichtnahme in die Akten bleibt unberührt.",
        "Die Akten dürfen Sie weiterhin einsehen.",
        "Die Akten dürfen Sie dann nicht mehr einsehen.",
    ),
    (
        "Die Baugenehmigung ist erloschen.",
        "Die Baugenehmigung gilt nicht mehr.",
        "Die Baugenehmigung gilt noch.",
    ),
    (
        "Die Hilfebedürftigkeit besteht fort.",
        "Sie brauchen weiterhin Hilfe.",
        "Sie brauchen keine Hilfe mehr.",
    ),
    (
        "Die Pflegebedürftigkeit ist entfallen.",
        "Sie sind nicht mehr pflegebedürftig.",
        "Sie sind weiterhin pflegebedürftig.",
    ),
    (
        "Die übrigen Festsetzungen des Bebauungsplans bleiben unberührt.",
        "An den übrigen Festsetzungen des Bebauungsplans ändert sich nichts.",
        "Die übrigen Festsetzungen des Bebauungsplans gelten nicht mehr.",
    ),
    (
        "Ein Umzug innerhalb der Gemeinde lässt den Wohnberechtigungsschein unberührt.",
        "Ziehen Sie innerhalb der Gemeinde um, bleibt der Wohnberechtigungsschein gültig.",
        "Ziehen Sie innerhalb der Gemeinde um, verfällt der Wohnberechtigungsschein.",
    ),
)
DEPENDENCE: tuple[tuple[str, str, str], ...] = (
    (
        "Die Höhe richtet sich nach dem Einkommen.",
        "Wie hoch der Betrag ist, hängt vom Einkommen ab.",
        "Die Höhe ist für alle gleich, egal wie viel sie verdienen.",
    ),
)
GRANTS: tuple[tuple[str, str, str], ...] = (
    (
        "Auf Antrag kann eine Haushaltshilfe bewilligt werden.",
        "Auf Antrag können wir Ihnen eine Haushaltshilfe bewilligen.",
        "Auf Antrag steht Ihnen eine Haushaltshilfe zu.",
    ),
    (
        "Der Landkreis kann Zuwendungen für Jugendfahrten gewähren.",
        "Der Landkreis kann Jugendfahrten mit Geld fördern.",
        "Für Jugendfahrten haben Sie Anspruch auf Zuwendungen des Landkreises.",
    ),
    (
        (
            "Die Gebühr kann gestundet werden, wenn die sofortige Einziehung eine erhebliche "
            "Härte bedeutet."
        ),
        "Bedeutet es eine erhebliche Härte, sofort zu zahlen, können wir Ihnen die Gebühr stunden.",
        (
            "Bedeutet es eine erhebliche Härte, sofort zu zahlen, haben Sie ein Recht auf "
            "Stundung der Gebühr."
        ),
    ),
    (
        "Die Genehmigung steht im Ermessen der Behörde.",
        "Ob sie die Genehmigung erteilt, entscheidet die Behörde nach ihrem Ermessen.",
        "Sie haben einen Anspruch auf die Genehmigung.",
    ),
)
CASES_MEANT: tuple[tuple[str, str, str], ...] = (
    (
        "Der Mangel ist binnen drei Tagen nach seiner Entdeckung anzuzeigen.",
        "Melden Sie den Mangel innerhalb von drei Tagen, nachdem Sie ihn bemerkt haben.",
        "Melden Sie den Mangel innerhalb von drei Tagen, nachdem er entstanden ist.",
    ),
    (
        "Die Ausnahmegenehmigung gilt nur in Verbindung mit dem Parkausweis.",
        "Die Ausnahmegenehmigung gilt nur zusammen mit dem Parkausweis.",
        "Die Ausnahmegenehmigung gilt auch ohne den Parkausweis.",
    ),
    (
        "Die Frist läuft ab Kenntnis der Eltern von der Entscheidung.",
        "Die Frist läuft, sobald die Eltern von der Entscheidung wissen.",
        "Die Frist läuft, sobald die Entscheidung getroffen ist.",
    ),
    (
        "Die Verpflichtung zur Rückzahlung entfällt, wenn das Tier binnen vier Wochen verendet.",
        "Stirbt das Tier innerhalb von vier Wochen, müssen Sie nichts zurückzahlen.",
        "Die Verpflichtung zur Rückzahlung besteht nur, wenn das Tier binnen vier Wochen verendet.",
    ),
    (
        "Die Übernahme der Kosten erfolgt ab Antragstellung.",
        "Wir übernehmen die Kosten ab dem Tag, an dem Sie den Antrag stellen.",
        "Wir übernehmen die Kosten auch für die Zeit vor Ihrem Antrag.",
    ),
    (
        "Eine Übertragung ist nur mit Zustimmung der Behörde möglich.",
        "Sie dürfen nur übertragen, wenn die Behörde zustimmt.",
        "Sie dürfen auch ohne Zustimmung der Behörde übertragen.",
    ),
    (
        "Einmalige Beihilfen werden nur bei nachgewiesenem Bedarf geleistet.",
        "Einmalige Beihilfen gibt es nur, wenn Sie den Bedarf belegen.",
        "Einmalige Beihilfen gibt es, auch wenn Sie den Bedarf nicht belegen.",
    ),
    (
        "Schausteller sind von der Gebühr befreit, sofern sie gemeinnützig handeln.",
        "Schausteller zahlen keine Gebühr, wenn sie gemeinnützig handeln.",
        "Schausteller zahlen die Gebühr nur, wenn sie gemeinnützig handeln.",
    ),
    (
        "Von der Grundsteuer befreit ist, wer den Besitz gemeinnützig nutzt.",
        "Wer den Besitz gemeinnützig nutzt, zahlt keine Grundsteuer.",
        "Grundsteuer zahlt nur, wer den Besitz gemeinnützig nutzt.",
    ),
    (
        "Mit Beendigung des Arbeitsverhältnisses endet der Zuschuss.",
        "Der Zuschuss endet, sobald das Arbeitsverhältnis endet.",
        "Der Zuschuss endet, wenn Sie das Arbeitsverhältnis beginnen.",
    ),
)


@pytest.mark.parametrize(("original", "faithful", "faulty"), QUANTIFIERS)
def test_how_many_stays_how_many(original: str, faithful: str, faulty: str) -> None:
    assert inspect(original, faithful).kind is VerdictKind.PASS
    assert inspect(original, faulty).kind is not VerdictKind.PASS


@pytest.mark.parametrize(("original", "faithful", "faulty"), STANDINGS)
def test_what_goes_on_goes_on(original: str, faithful: str, faulty: str) -> None:
    assert inspect(original, faithful).kind is VerdictKind.PASS
    assert inspect(original, faulty).kind is not VerdictKind.PASS


@pytest.mark.parametrize(("original", "faithful", "faulty"), DEPENDENCE)
def test_what_a_thing_turns_on_stays(original: str, faithful: str, faulty: str) -> None:
    assert inspect(original, faithful).kind is VerdictKind.PASS
    assert inspect(original, faulty).kind is not VerdictKind.PASS


@pytest.mark.parametrize(("original", "faithful", "faulty"), GRANTS)
def test_what_may_be_granted_is_no_claim(original: str, faithful: str, faulty: str) -> None:
    assert inspect(original, faithful).kind is VerdictKind.PASS
    assert inspect(original, faulty).kind is not VerdictKind.PASS


@pytest.mark.parametrize(("original", "faithful", "faulty"), CASES_MEANT)
def test_a_rule_holds_for_its_cases_only(original: str, faithful: str, faulty: str) -> None:
    assert inspect(original, faithful).kind is VerdictKind.PASS
    assert inspect(original, faulty).kind is not VerdictKind.PASS
