"""What a rewording may bring along, and what would be a new fact, duty or benefit."""

import pytest

from drafter.wording import guard

# original, faithful rewording, the same rewording with something invented or left out
TRIPLES = (
    (
        "Dem Antrag auf Befreiung von der Kurabgabe wird entsprochen.",
        "Wir entsprechen Ihrem Antrag: Sie sind von der Kurabgabe befreit.",
        "Wir entsprechen Ihrem Antrag: Sie und Ihre Familie sind von der Kurabgabe befreit.",
    ),
    (
        (
            "Die Ausnahmegenehmigung gilt für die Durchfahrt der gesperrten Furt mit dem"
            " Mähdrescher."
        ),
        (
            "Mit der Ausnahmegenehmigung dürfen Sie mit Ihrem Mähdrescher durch die"
            " gesperrte Furt fahren."
        ),
        (
            "Mit der Ausnahmegenehmigung dürfen Sie mit Ihrem Traktor durch die gesperrte"
            " Furt fahren."
        ),
    ),
    (
        "Die Kleinkläranlage ist jährlich durch einen Fachbetrieb zu warten.",
        (
            "Lassen Sie Ihre Kleinkläranlage jedes Jahr von einer Fachfirma warten. Sie"
            " sind dazu verpflichtet."
        ),
        (
            "Lassen Sie Ihre Kleinkläranlage jedes Jahr von einer Fachfirma warten und"
            " reinigen. Sie sind dazu verpflichtet."
        ),
    ),
    (
        "Der Sperrmüll wird auf Anforderung zweimal im Kalenderjahr abgefahren.",
        "Wenn Sie es anfordern, holen wir Ihren Sperrmüll ab, und zwar zweimal im Kalenderjahr.",
        (
            "Wenn Sie es anfordern, holen wir Ihren Sperrmüll und alte Elektrogeräte ab,"
            " und zwar zweimal im Kalenderjahr."
        ),
    ),
    (
        (
            "Die Übermittlung der Zählerstände hat bis zum 10. Januar zu erfolgen;"
            " andernfalls wird der Verbrauch geschätzt."
        ),
        (
            "Teilen Sie uns Ihre Zählerstände bis zum 10. Januar mit; das müssen Sie tun."
            " Sonst schätzen wir, wie viel Sie verbraucht haben."
        ),
        (
            "Teilen Sie uns Ihre Zählerstände mit einem Foto bis zum 10. Januar mit; das"
            " müssen Sie tun. Sonst schätzen wir, wie viel Sie verbraucht haben."
        ),
    ),
    (
        "Der Pächter hat den Wildschaden binnen einer Woche bei der Gemeinde anzumelden.",
        (
            "Als Pächter müssen Sie den Schaden, den das Wild angerichtet hat, innerhalb"
            " einer Woche bei der Gemeinde anmelden."
        ),
        (
            "Als Pächter müssen Sie den Schaden, den das Wild angerichtet hat, innerhalb"
            " einer Woche beim Landkreis anmelden."
        ),
    ),
    (
        (
            "Das Tragen von Sicherheitsschuhen ist auf dem Betriebsgelände der Deponie"
            " vorgeschrieben."
        ),
        "Auf dem Gelände der Deponie müssen Sie Sicherheitsschuhe tragen.",
        "Auf dem Gelände der Deponie müssen Sie Sicherheitsschuhe und einen Helm tragen.",
    ),
    (
        "Die Hecke ist auf eine Höhe von 1,20 m zurückzuschneiden.",
        "Bitte schneiden Sie die Hecke auf 1,20 m zurück. Das müssen Sie tun.",
        "Schneiden Sie die Hecke auf 1,20 m zurück. Die Kosten tragen wir.",
    ),
    (
        "Die Sperrung der Kreisstraße dauert voraussichtlich bis zum 26. Juli 2024.",
        (
            "Voraussichtlich bleibt die Straße bis zum 26. Juli 2024 gesperrt: Es geht um"
            " die Kreisstraße."
        ),
        (
            "Voraussichtlich bleiben die Straße und der Radweg bis zum 26. Juli 2024"
            " gesperrt: Es geht um die Kreisstraße."
        ),
    ),
    (
        (
            "Dem SV Grünau 1921 e. V. wird für die Flutlichtanlage ein Zuschuss von 40 v."
            " H. gewährt."
        ),
        (
            "Der SV Grünau 1921 e. V. erhält einen Zuschuss für die Flutlichtanlage. Der"
            " Verein bekommt 40 Prozent."
        ),
        (
            "Der SV Grünau 1921 e. V. erhält einen Zuschuss für die Flutlichtanlage. Der"
            " Landkreis bekommt 40 Prozent."
        ),
    ),
    (
        "Das Betreten der Eisfläche ist bei einer Scabies-Erkrankung im Hallenbad untersagt.",
        "Wer Krätze (Scabies) hat, darf die Eisfläche im Hallenbad nicht betreten.",
        "Wer Krätze (Scabies) oder Grippe hat, darf die Eisfläche im Hallenbad nicht betreten.",
    ),
    (
        "Der Nachweis ist nach der Abnahme einzureichen. Das Gerät ist am Abend abzuschalten.",
        (
            "Den Nachweis müssen Sie nach der Abnahme einreichen. Am Abend müssen Sie das"
            " Gerät abschalten."
        ),
        "Den Nachweis müssen Sie nach der Abnahme einreichen.",
    ),
    (
        "Das Fundtier wurde in das Tierheim Hagenau verbracht.",
        "Wir haben das gefundene Tier in das Tierheim Hagenau gebracht.",
        "Wir haben den gefundenen Hund in das Tierheim Hagenau gebracht.",
    ),
    (
        "Wird der Gehweg nicht gereinigt, führt der Bauhof die Reinigung auf Ihre Kosten aus.",
        "Reinigen Sie den Gehweg nicht, übernimmt das der Bauhof auf Ihre Kosten.",
        "Reinigen Sie den Gehweg nicht, übernimmt das eine Firma auf Ihre Kosten.",
    ),
    (
        "Der Kostenersatz wird festgesetzt, da der Einsatz grob fahrlässig verursacht wurde.",
        "Wir setzen den Kostenersatz fest, weil der Einsatz grob fahrlässig verursacht wurde.",
        (
            "Wir setzen den Kostenersatz fest, weil der Einsatz durch ein Feuer grob"
            " fahrlässig verursacht wurde."
        ),
    ),
    (
        "Rückständige Beträge sind zu tilgen, die Bestuhlung ist zu entfernen.",
        "Sie müssen offene Beträge bezahlen und die Stühle entfernen.",
        "Sie müssen offene Beträge bezahlen und die Stühle und Tische entfernen.",
    ),
)
# compounds of which one part stays, attributes, names: each tells another thing
EXCHANGED = (
    (
        "Die Entscheidung traf der Kreisausschuss.",
        "Der Kreistag hat die Entscheidung getroffen.",
    ),
    (
        "Der Unterricht an der Gesamtschule Eichgrund fällt aus.",
        "An der Gesamtschule Eichwald fällt der Unterricht aus.",
    ),
    (
        "Genehmigt wird der Neubau eines Einfamilienhauses.",
        "Wir genehmigen den Neubau des Mehrfamilienhauses.",
    ),
    (
        "In der Notunterkunft dürfen zwei Personen wohnen.",
        "In der Notunterkunft dürfen zwei verletzte Personen wohnen.",
    ),
    (
        "Ihr Einspruch gegen die Abrechnung ist verspätet.",
        "Ihr Einspruch gegen die Abrechnung ist unbegründet.",
    ),
    (
        "Die Originalbelege sind aufzubewahren.",
        "Bewahren Sie die Belege auf; dazu sind Sie verpflichtet.",
    ),
)


@pytest.mark.parametrize(("original", "faithful", "faulty"), TRIPLES)
def test_words_come_with_the_rewording_but_nothing_new(
    original: str, faithful: str, faulty: str
) -> None:
    assert guard.inspect(original, faithful).kind is guard.VerdictKind.PASS
    assert guard.inspect(original, faulty).kind is not guard.VerdictKind.PASS


@pytest.mark.parametrize(("original", "suggestion"), EXCHANGED)
def test_a_near_word_for_another_thing_is_seen(original: str, suggestion: str) -> None:
    assert guard.inspect(original, suggestion).kind is not guard.VerdictKind.PASS
