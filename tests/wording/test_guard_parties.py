"""Who does it to whom stays, by article and gender; words that only move are no swap."""

import pytest

from drafter.wording import guard

# original, faithful rewording, the nearest one in which parties or facts have changed places
TRIPLES = (
    (
        "Die Umsetzung dieser Anordnung ist dem Veterinäramt bis zum 15.09.2025 nachzuweisen.",
        "Sie müssen uns bis zum 15.09.2025 nachweisen, dass Sie diese Anordnung umgesetzt haben.",
        "Sie müssen die Umsetzung dieser Anordnung bis zum 15.09.2025 nachweisen.",
    ),
    (
        "Die Anrechnung des Einkommens Ihres Vaters erfolgte nach den Verhältnissen von 2023.",
        "Wir haben das Einkommen Ihres Vaters nach den Verhältnissen von 2023 angerechnet.",
        "Wir haben Ihr Einkommen nach den Verhältnissen von 2023 angerechnet.",
    ),
    (
        "Bei der Berechnung des Wohngeldes wurde eine Miete von 612,00 EUR zugrunde gelegt.",
        "Der Berechnung des Wohngeldes haben wir eine Miete von 612,00 EUR zugrunde gelegt.",
        "Die Berechnung des Wohngeldes wurde durch eine Miete von 612,00 EUR zugrunde gelegt.",
    ),
    (
        "Die Überprüfung der Unterlagen hat ergeben, dass der Nachweis fehlt.",
        "Unsere Überprüfung der Unterlagen hat gezeigt, dass der Nachweis fehlt.",
        "Ihre Überprüfung der Unterlagen hat ergeben, dass der Nachweis fehlt.",
    ),
    (
        "Die Ortsbesichtigung hat ergeben, dass die Nutzung wieder aufgenommen wurde.",
        "Bei der Ortsbesichtigung haben wir festgestellt: Die Nutzung wurde wieder aufgenommen.",
        "Die Ortsbesichtigung hat zur Folge, dass die Nutzung wieder aufgenommen wurde.",
    ),
    (
        (
            "Der Vater hat der Mutter die Einkommensunterlagen auszuhändigen. Die Mutter"
            " leitet diese an das Jugendamt weiter."
        ),
        (
            "Der Vater muss der Mutter die Einkommensunterlagen aushändigen. Die Mutter"
            " leitet sie an das Jugendamt weiter."
        ),
        (
            "Die Mutter muss dem Vater die Einkommensunterlagen aushändigen. Die Mutter"
            " leitet sie an das Jugendamt weiter."
        ),
    ),
    (
        (
            "Der Eigentümer hat dem Bezirksschornsteinfeger den Zutritt zu gestatten. Der"
            " Bezirksschornsteinfeger hat den Termin fünf Werktage vorher anzukündigen."
        ),
        (
            "Der Eigentümer muss dem Bezirksschornsteinfeger den Zutritt gestatten. Den"
            " Termin muss der Bezirksschornsteinfeger fünf Werktage vorher ankündigen."
        ),
        (
            "Der Eigentümer muss dem Bezirksschornsteinfeger den Zutritt gestatten. Den"
            " Termin muss der Eigentümer dem Bezirksschornsteinfeger fünf Werktage vorher"
            " ankündigen."
        ),
    ),
    (
        (
            "Der Pächter hat dem Verpächter den Schaden zu melden. Der Verpächter"
            " unterrichtet die Jagdbehörde."
        ),
        (
            "Den Schaden muss der Pächter dem Verpächter melden. Die Jagdbehörde"
            " unterrichtet dann der Verpächter."
        ),
        (
            "Der Pächter hat dem Verpächter den Schaden zu melden. Der Pächter unterrichtet"
            " die Jagdbehörde."
        ),
    ),
    (
        "Der Verein übergibt der Gemeinde die Schlüssel der Sporthalle.",
        "Die Schlüssel der Sporthalle übergibt der Verein der Gemeinde.",
        "Die Gemeinde übergibt dem Verein die Schlüssel der Sporthalle.",
    ),
    (
        "Die Wiese wird vom Eigentümer gemäht, der Graben vom Wasserverband unterhalten.",
        "Die Wiese mäht der Eigentümer, den Graben unterhält der Wasserverband.",
        "Die Wiese mäht der Wasserverband, den Graben unterhält der Eigentümer.",
    ),
    (
        "Der Zuschussempfänger hat auf die Förderung durch den Landkreis hinzuweisen.",
        "Weisen Sie auf die Förderung durch den Landkreis hin; dazu sind Sie verpflichtet.",
        "Der Landkreis weist auf die Förderung hin.",
    ),
    (
        "Für das erste Kind werden 100 Euro gewährt, für das zweite Kind 50 Euro.",
        "Sie erhalten 100 Euro für Ihr erstes Kind und 50 Euro für Ihr zweites.",
        "Sie erhalten 50 Euro für Ihr erstes Kind und 100 Euro für Ihr zweites.",
    ),
    (
        "Sie haben lediglich 30 statt der erforderlichen 45 Stunden nachgewiesen.",
        "Nötig sind 45 Stunden. Nachgewiesen haben Sie nur 30 Stunden.",
        "Nötig sind 30 Stunden. Nachgewiesen haben Sie nur 45 Stunden.",
    ),
    (
        (
            "Die Gebühr für die Baugenehmigung beträgt 1.240,00 Euro, für die Abweichung"
            " 310,00 Euro."
        ),
        "Die Baugenehmigung kostet 1.240 Euro Gebühr, die Abweichung 310 Euro.",
        "Für die Abweichung berechnen wir 1.240 Euro Gebühr, für die Baugenehmigung 310 Euro.",
    ),
    (
        "Der Nachweis ist nach der Abnahme einzureichen, die Anzeige vor dem Baubeginn.",
        "Vor dem Baubeginn müssen Sie die Anzeige einreichen, nach der Abnahme den Nachweis.",
        "Nach der Abnahme müssen Sie die Anzeige einreichen, vor dem Baubeginn den Nachweis.",
    ),
    (
        "Herr Brandt vertritt Frau Olsen in diesem Verfahren.",
        "In diesem Verfahren vertritt Herr Brandt Frau Olsen.",
        "Frau Olsen vertritt Herrn Brandt in diesem Verfahren.",
    ),
    (
        "Die Gebühr wird erhoben; Sie sind zur Mitwirkung verpflichtet.",
        "Wir erheben die Gebühr. Sie sind verpflichtet mitzuwirken.",
        "Sie erheben die Gebühr. Wir sind verpflichtet mitzuwirken.",
    ),
    (
        "Die Minderung beträgt 87,20 EUR monatlich; der Restbetrag wird Ihnen ausgezahlt.",
        "Die Minderung beträgt jeden Monat 87,20 EUR. Sie bekommen den Rest ausgezahlt.",
        "Die Minderung beträgt jeden Monat 87,20 EUR. Sie zahlen den Rest an uns.",
    ),
    (
        "Mit Bescheid vom 05.06.2025 wird der Antragstellerin Pflegewohngeld bewilligt.",
        "Mit Bescheid vom 05.06.2025 bewilligen wir Ihnen Pflegewohngeld.",
        "Mit Bescheid vom 05.06.2025 bewilligt die Antragstellerin uns Pflegewohngeld.",
    ),
    (
        "Die Abrechnung des Vermieters ist dem Sozialamt vorzulegen.",
        "Sie müssen dem Sozialamt die Abrechnung Ihres Vermieters vorlegen.",
        "Sie müssen Ihrem Vermieter die Abrechnung des Sozialamts vorlegen.",
    ),
    (
        "Eigenmittel des Vereins sind vor den Fördermitteln einzusetzen.",
        "Bevor Sie die Fördermittel einsetzen, müssen Sie die Eigenmittel des Vereins einsetzen.",
        "Bevor Sie die Eigenmittel des Vereins einsetzen, müssen Sie die Fördermittel einsetzen.",
    ),
    (
        "Die Zuwendung kann zurückgefordert werden, wenn sie nicht zweckgemäß verwendet wird.",
        "Wird die Zuwendung nicht zweckgemäß verwendet, können wir sie zurückfordern.",
        "Wird die Zuwendung nicht zurückgefordert, können Sie sie zweckgemäß verwenden.",
    ),
    (
        (
            "Der Anspruch des Kindes geht auf das Land über und wird durch das Jugendamt"
            " geltend gemacht."
        ),
        "Der Anspruch des Kindes geht auf das Land über. Das Jugendamt macht ihn geltend.",
        "Der Anspruch des Kindes geht auf das Jugendamt über. Das Land macht ihn geltend.",
    ),
)
MOVED = (
    (
        "Das Grundwasser aus dem Gartenbrunnen ist nicht als Trinkwasser geeignet.",
        "Als Trinkwasser ist das Grundwasser aus dem Gartenbrunnen nicht geeignet.",
    ),
    (
        "Ansprechpartner sind Frau Meinders und Herr Ahlers im Bauamt.",
        "Im Bauamt helfen Ihnen Frau Meinders und Herr Ahlers weiter.",
    ),
    (
        "Die Gemeinde liefert dem Kreis die Daten der Wahlhelfer.",
        "Die Daten der Wahlhelfer liefert die Gemeinde dem Kreis.",
    ),
    (
        "Der Betreiber hat die Anlage jährlich prüfen zu lassen.",
        "Sie müssen die Anlage jedes Jahr prüfen lassen.",
    ),
)


@pytest.mark.parametrize(("original", "faithful", "faulty"), TRIPLES)
def test_parties_and_facts_keep_their_places(original: str, faithful: str, faulty: str) -> None:
    assert guard.inspect(original, faithful).kind is guard.VerdictKind.PASS
    assert guard.inspect(original, faulty).kind is not guard.VerdictKind.PASS


@pytest.mark.parametrize(("original", "suggestion"), MOVED)
def test_a_word_that_moves_is_no_swap(original: str, suggestion: str) -> None:
    assert guard.inspect(original, suggestion).kind is guard.VerdictKind.PASS


def test_what_another_thing_is_compared_with_stays() -> None:
    original = "Die Aufnahme einer anderen als der bisher erlaubten Arbeit bedarf der Zulassung."
    kept = "Wollen Sie eine andere als die bisher erlaubte Arbeit, brauchen Sie eine Zulassung."
    lost = "Die Aufnahme einer anderen Arbeit bedarf der Zulassung."
    codes = [
        {found.code for found in guard.inspect(original, text).findings} for text in (kept, lost)
    ]
    assert "guard.restriction_lost" not in codes[0]
    assert "guard.restriction_lost" in codes[1]
