"""Numbers that count what both texts list are no facts; all others are."""

import pytest

from drafter.wording import guard

# original, faithful rewording, the same with a wrong number
TRIPLES = (
    (
        (
            "Die Erlaubnis wird nur erteilt, wenn ein Führungszeugnis vorliegt und die"
            " Miete gesichert ist."
        ),
        (
            "Zwei Voraussetzungen müssen erfüllt sein, sonst erteilen wir die Erlaubnis"
            " nicht: Ein Führungszeugnis liegt vor, und die Miete ist gesichert."
        ),
        (
            "Drei Voraussetzungen müssen erfüllt sein, sonst erteilen wir die Erlaubnis"
            " nicht: Ein Führungszeugnis liegt vor, und die Miete ist gesichert."
        ),
    ),
    (
        (
            "Der Veranstalter hat den Müll zu entsorgen, die Wege zu reinigen und die"
            " Schilder abzubauen."
        ),
        (
            "Drei Dinge müssen Sie als Veranstalter tun: den Müll entsorgen, die Wege"
            " reinigen und die Schilder abbauen."
        ),
        (
            "Vier Dinge müssen Sie als Veranstalter tun: den Müll entsorgen, die Wege"
            " reinigen und die Schilder abbauen."
        ),
    ),
    (
        "Der Zuschuss wird in drei gleichen Raten ausgezahlt.",
        "Wir zahlen den Zuschuss in drei gleichen Raten aus.",
        "Wir zahlen den Zuschuss in zwei gleichen Raten aus.",
    ),
    (
        "Die Gebühr ist je zur Hälfte am 1. März und am 1. September zu zahlen.",
        (
            "Die eine Hälfte der Gebühr müssen Sie am 1. März zahlen, die andere Hälfte am"
            " 1. September."
        ),
        ("Ein Drittel der Gebühr müssen Sie am 1. März zahlen, die andere Hälfte am 1. September."),
    ),
    (
        "Das Gebäude darf höchstens zweigeschossig errichtet werden.",
        "Ihr Gebäude darf höchstens zwei Geschosse haben.",
        "Ihr Gebäude darf höchstens drei Geschosse haben.",
    ),
    (
        "Das Hygienekonzept ist vor der ersten Öffnung des Standes einzureichen.",
        (
            "Reichen Sie das Hygienekonzept ein, bevor Sie den Stand zum ersten Mal öffnen;"
            " das ist Pflicht."
        ),
        (
            "Reichen Sie das Hygienekonzept ein, bevor Sie den Stand zum zweiten Mal"
            " öffnen; das ist Pflicht."
        ),
    ),
    (
        "Zur Praxis beträgt Ihr Weg 4,2 km.",
        "Zur Praxis ist Ihr Weg 4,2 km lang.",
        "Zur Praxis ist Ihr Weg 4,5 km lang.",
    ),
    (
        "Wenden Sie sich an Herrn Dipl.-Ing. Vollmer in der Bahnhofstraße 14.",
        "In der Bahnhofstraße 14 können Sie sich an Herrn Dipl.-Ing. Vollmer wenden.",
        "In der Bahnhofstraße 14 können Sie sich an Herrn Dipl.-Ing. Vollmar wenden.",
    ),
    (
        "Der Antrag ist bis zum 30. April eines Jahres zu stellen.",
        "Stellen müssen Sie den Antrag jedes Jahr bis zum 30. April.",
        "Stellen müssen Sie den Antrag innerhalb eines Jahres bis zum 30. April.",
    ),
)


@pytest.mark.parametrize(("original", "faithful", "faulty"), TRIPLES)
def test_a_count_of_what_is_listed_is_no_new_number(
    original: str, faithful: str, faulty: str
) -> None:
    assert guard.inspect(original, faithful).kind is not guard.VerdictKind.BLOCK
    assert guard.inspect(original, faulty).kind is guard.VerdictKind.BLOCK


# the same number, limit or rhythm in another form, and the nearest fault
RECOUNTED = (
    (
        "Der Kostenbeitrag wird halbjährlich neu berechnet.",
        "Wir berechnen den Kostenbeitrag jedes halbe Jahr neu.",
        "Wir berechnen den Kostenbeitrag jedes Jahr neu.",
    ),
    (
        "Die Pacht ist vierteljährlich im Voraus zu entrichten.",
        "Zahlen Sie die Pacht jeweils für drei Monate im Voraus.",
        "Zahlen Sie die Pacht jeweils für sechs Monate im Voraus.",
    ),
    (
        "Das Entgelt beträgt je Unterrichtsstunde 24,00 EUR.",
        "Jede Stunde Unterricht kostet 24,00 EUR.",
        "Jeder Tag Unterricht kostet 24,00 EUR.",
    ),
    (
        "Für jedes angefangene Kalendervierteljahr wird eine Pauschale von 30,00 EUR erhoben.",
        "Für jedes angefangene Quartal zahlen Sie eine Pauschale von 30,00 EUR.",
        "Für jedes angefangene Kalenderhalbjahr zahlen Sie eine Pauschale von 30,00 EUR.",
    ),
    (
        "Die Erstausstellung der Erlaubnis kostet 20,00 EUR, die Verlängerung 10,00 EUR.",
        (
            "Wird die Erlaubnis zum ersten Mal ausgestellt, kostet das 20,00 EUR. Die Verlängerung"
            " kostet 10,00 EUR."
        ),
        (
            "Wird die Erlaubnis zum zweiten Mal ausgestellt, kostet das 20,00 EUR. Die Verlängerung"
            " kostet 10,00 EUR."
        ),
    ),
    (
        (
            "Die zweite Impfung ist nicht eher als 21 und nicht später als 28 Tage nach der"
            " Erstimpfung vorzunehmen."
        ),
        (
            "Die zweite Impfung muss frühestens 21 und spätestens 28 Tage nach der ersten Impfung"
            " stattfinden."
        ),
        (
            "Die zweite Impfung muss spätestens 21 und frühestens 28 Tage nach der ersten Impfung"
            " stattfinden."
        ),
    ),
    (
        "Die Ermäßigung erhalten Familien mit mehr als zwei minderjährigen Kindern.",
        "Die Ermäßigung bekommen Familien mit drei oder mehr minderjährigen Kindern.",
        "Die Ermäßigung bekommen Familien mit zwei oder mehr minderjährigen Kindern.",
    ),
    (
        "An der Sitzung müssen mindestens vier Mitglieder teilnehmen.",
        "An der Sitzung müssen mehr als drei Mitglieder teilnehmen.",
        "An der Sitzung müssen mehr als vier Mitglieder teilnehmen.",
    ),
    (
        "Die Bestattung hat spätestens am achten Tag nach Eintritt des Todes zu erfolgen.",
        "Die Bestattung muss spätestens acht Tage nach dem Tod erfolgen.",
        "Die Bestattung muss spätestens achtzehn Tage nach dem Tod erfolgen.",
    ),
    (
        (
            "Dem Antrag sind drei Ausfertigungen des Lageplans sowie zwei Ausfertigungen der"
            " Baubeschreibung beizufügen."
        ),
        "Legen Sie Ihrem Antrag den Lageplan dreifach und die Baubeschreibung zweifach bei.",
        "Legen Sie Ihrem Antrag den Lageplan zweifach und die Baubeschreibung dreifach bei.",
    ),
)


@pytest.mark.parametrize(("original", "faithful", "faulty"), RECOUNTED)
def test_the_same_count_in_another_form_passes(original: str, faithful: str, faulty: str) -> None:
    assert guard.inspect(original, faithful).kind is guard.VerdictKind.PASS
    assert guard.inspect(original, faulty).kind is not guard.VerdictKind.PASS
