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
