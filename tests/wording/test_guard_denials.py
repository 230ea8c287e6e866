"""Denials by other words: late, missing, broken, waived, told twice, cancelled, until, un-."""

import pytest

from drafter.wording.guard import VerdictKind, inspect

# codes that must not be raised where the same is told in another construction
CODES = frozenset(
    f"guard.{code}" for code in (
        "negation_missing", "negation_added", "negation_moved", "condition_lost", "condition_added",
        "condition_as_reason", "conjunction",
    )
)  # fmt: skip

# original, faithful wordings, faulty ones
ROWS: tuple[tuple[str, tuple[str, ...], tuple[str, ...]], ...] = (
    (
        "Die Unterschrift des zweiten Sorgeberechtigten fehlt.",
        (
            "Uns liegt die Unterschrift des zweiten Sorgeberechtigten noch nicht vor.",
            "Es gibt noch keine Unterschrift des zweiten Sorgeberechtigten.",
        ),
        (
            "Die Unterschrift des zweiten Sorgeberechtigten liegt uns vor.",
            "Der zweite Sorgeberechtigte hat unterschrieben.",
        ),
    ),
    (
        "Bei Teilnahme am Lastschriftverfahren entfällt die Bearbeitungsgebühr.",
        (
            "Wenn Sie am Lastschriftverfahren teilnehmen, fällt die Bearbeitungsgebühr weg.",
            "Sie nehmen am Lastschriftverfahren teil? Dann berechnen wir keine Bearbeitungsgebühr.",
        ),
        (
            (
                "Wenn Sie am Lastschriftverfahren teilnehmen, müssen Sie die Bearbeitungsgebühr "
                "zahlen."
            ),
            "Wenn Sie nicht am Lastschriftverfahren teilnehmen, entfällt die Bearbeitungsgebühr.",
        ),
    ),
    (
        "Die Anhörung ist aus Gründen der Eilbedürftigkeit unterblieben.",
        (
            "Wir haben Sie nicht angehört, weil die Sache eilig war.",
            "Eine Anhörung hat es nicht gegeben, weil es eilig war.",
        ),
        ("Wir haben Sie angehört, weil die Sache eilig war.",),
    ),
    (
        "Eine Übertragung der Standzuweisung auf Dritte ist ausgeschlossen.",
        (
            "Die Standzuweisung lässt sich nicht auf Dritte übertragen.",
            "Es ist nicht möglich, die Standzuweisung auf Dritte zu übertragen.",
        ),
        (
            "Sie können die Standzuweisung auf andere übertragen.",
            "Eine Übertragung der Standzuweisung auf Dritte ist nicht ausgeschlossen.",
        ),
    ),
    (
        "Sie haben die Frist zur Einlegung des Einspruchs versäumt.",
        (
            "Sie haben die Frist für den Einspruch nicht eingehalten.",
            "Ihr Einspruch kam zu spät. Sie haben die Frist verpasst.",
        ),
        (
            "Sie haben die Frist für den Einspruch eingehalten.",
            "Sie haben den Einspruch rechtzeitig eingelegt.",
        ),
    ),
    (
        "Die Steueranmeldung wurde verspätet abgegeben.",
        (
            "Sie haben die Steueranmeldung nicht rechtzeitig abgegeben.",
            "Die Steueranmeldung wurde nicht pünktlich abgegeben.",
        ),
        (
            "Sie haben die Steueranmeldung rechtzeitig abgegeben.",
            "Sie haben die Steueranmeldung nicht abgegeben.",
        ),
    ),
    (
        "Die Stellungnahme der Naturschutzbehörde zu Ihrem Vorhaben steht noch aus.",
        (
            "Zu Ihrem Vorhaben liegt die Stellungnahme der Naturschutzbehörde noch nicht vor.",
            "Die Stellungnahme der Naturschutzbehörde zu Ihrem Vorhaben fehlt noch.",
        ),
        (
            "Die Stellungnahme der Naturschutzbehörde zu Ihrem Vorhaben liegt vor.",
            "Die Naturschutzbehörde hat zu Ihrem Vorhaben Stellung genommen.",
        ),
    ),
    (
        (
            "Die Abmeldung des Fahrzeugs entbindet nicht von der Pflicht, rückständige Gebühren "
            "zu entrichten."
        ),
        (
            (
                "Sie müssen die rückständigen Gebühren trotzdem zahlen, wenn Sie das Fahrzeug "
                "abmelden."
            ),
            "Die Abmeldung des Fahrzeugs befreit Sie nicht davon, rückständige Gebühren zu zahlen.",
        ),
        (
            "Wenn Sie das Fahrzeug abmelden, müssen Sie rückständige Gebühren nicht mehr zahlen.",
            "Die Abmeldung des Fahrzeugs befreit Sie davon, rückständige Gebühren zu zahlen.",
        ),
    ),
    (
        "Von einer Rückforderung des überzahlten Elternbeitrags wird abgesehen.",
        (
            "Wir verzichten darauf, den überzahlten Elternbeitrag zurückzufordern.",
            (
                "Sie müssen den überzahlten Elternbeitrag nicht zurückzahlen; wir verzichten auf "
                "die Rückforderung."
            ),
        ),
        (
            "Wir fordern den überzahlten Elternbeitrag zurück.",
            "Sie müssen den überzahlten Elternbeitrag zurückzahlen.",
        ),
    ),
    (
        "Schwerbehinderte Menschen sind von der Parkgebühr befreit.",
        (
            "Schwerbehinderte Menschen müssen keine Parkgebühr zahlen.",
            "Schwerbehinderte Menschen brauchen die Parkgebühr nicht zu bezahlen.",
        ),
        (
            "Schwerbehinderte Menschen müssen die Parkgebühr zahlen.",
            "Schwerbehinderte Menschen sind von der Parkgebühr nicht befreit.",
        ),
    ),
    (
        "Die Pflicht zur Abgabe der Jahresmeldung bleibt von dieser Vereinbarung unberührt.",
        (
            "Diese Vereinbarung ändert nichts an Ihrer Pflicht, die Jahresmeldung abzugeben.",
            "Ihre Pflicht, die Jahresmeldung abzugeben, gilt trotz dieser Vereinbarung weiter.",
        ),
        (
            "Wegen dieser Vereinbarung müssen Sie die Jahresmeldung nicht abgeben.",
            "Durch diese Vereinbarung entfällt Ihre Pflicht, die Jahresmeldung abzugeben.",
        ),
    ),
    (
        "Eine Verlängerung der Nutzungszeit ist nicht ausgeschlossen.",
        (
            "Es ist möglich, dass die Nutzungszeit verlängert wird.",
            "Die Nutzungszeit kann eventuell verlängert werden.",
        ),
        (
            "Die Nutzungszeit wird nicht verlängert.",
            "Es ist nicht möglich, dass die Nutzungszeit verlängert wird.",
        ),
    ),
    (
        (
            "Die Gaststätte darf bis 22 Uhr im Freien bewirten. Eine Beschallung mit Musik ist "
            "nicht erlaubt."
        ),
        (
            "Die Gaststätte darf bis 22 Uhr im Freien bewirten. Musik spielen darf sie dort nicht.",
            (
                "Bis 22 Uhr darf die Gaststätte im Freien bewirten. Mit Musik beschallen darf sie "
                "dabei nicht."
            ),
        ),
        (
            "Die Gaststätte darf bis 22 Uhr im Freien nicht bewirten. Musik darf sie dort spielen.",
            "Die Gaststätte darf bis 22 Uhr im Freien bewirten. Musik darf sie dort spielen.",
        ),
    ),
    (
        "Der Antrag auf Zulassung zum Weihnachtsmarkt wird abgelehnt.",
        ("Wir lassen Sie nicht zum Weihnachtsmarkt zu. Ihren Antrag lehnen wir ab.",),
        (
            "Wir lassen Sie zum Weihnachtsmarkt zu. Ihren Antrag lehnen wir nicht ab.",
            "Ihren Antrag auf Zulassung zum Weihnachtsmarkt lehnen wir nicht ab.",
        ),
    ),
    (
        "Bis zur Erteilung der Konzession ist der Ausschank von Alkohol nicht gestattet.",
        (
            "Alkohol dürfen Sie erst ausschenken, wenn Sie die Konzession haben.",
            "Sie dürfen keinen Alkohol ausschenken, bis wir Ihnen die Konzession erteilt haben.",
        ),
        (
            "Solange Sie die Konzession haben, dürfen Sie keinen Alkohol ausschenken.",
            "Bis zur Erteilung der Konzession dürfen Sie Alkohol ausschenken.",
        ),
    ),
    (
        "Unvollständige Anträge werden nicht bearbeitet.",
        ("Wir bearbeiten nur vollständige Anträge.",),
        (
            "Vollständige Anträge bearbeiten wir nicht.",
            "Unvollständige Anträge bearbeiten wir.",
        ),
    ),
    (
        "Die Anordnung wurde wiederholt missachtet.",
        (
            "Sie haben sich mehrmals nicht an die Anordnung gehalten.",
            "Sie haben die Anordnung mehrfach nicht befolgt.",
        ),
        (
            "Sie haben sich mehrmals an die Anordnung gehalten.",
            "Die Anordnung wurde nicht wiederholt missachtet.",
        ),
    ),
    (
        "Die Anmeldung ist bis zum 3. März 2026 möglich, danach ist eine Teilnahme ausgeschlossen.",
        (
            (
                "Sie können sich bis zum 3. März 2026 anmelden. Danach können Sie nicht mehr "
                "teilnehmen."
            ),
        ),
        ("Sie können sich bis zum 3. März 2026 anmelden. Danach können Sie teilnehmen.",),
    ),
    (
        "Ein amtsärztliches Gutachten wurde bislang nicht eingereicht.",
        (
            "Wir haben noch kein amtsärztliches Gutachten bekommen.",
            "Das amtsärztliche Gutachten steht noch aus.",
        ),
        (
            "Das amtsärztliche Gutachten wurde eingereicht.",
            "Wir haben das amtsärztliche Gutachten bekommen.",
        ),
    ),
    (
        "Die Abrechnung ging nicht fristgerecht ein.",
        (
            "Sie haben die Abrechnung verspätet eingereicht.",
            "Die Frist für die Abrechnung haben Sie nicht eingehalten.",
        ),
        (
            "Die Abrechnung kam pünktlich.",
            "Die Abrechnung ging fristgerecht ein.",
        ),
    ),
    (
        "Wer gegen die Platzordnung verstößt, kann des Platzes verwiesen werden.",
        (
            "Wenn Sie sich nicht an die Platzordnung halten, können wir Sie vom Platz verweisen.",
            "Beachten Sie die Platzordnung nicht, können wir Sie des Platzes verweisen.",
        ),
        (
            "Wenn Sie sich an die Platzordnung halten, können wir Sie vom Platz verweisen.",
            (
                "Wenn Sie sich nicht an die Platzordnung halten, können wir Sie nicht vom Platz "
                "verweisen."
            ),
        ),
    ),
    (
        "Der Widerruf der Bestellung befreit nicht von der Verschwiegenheitspflicht.",
        (
            "Ihre Pflicht zur Verschwiegenheit gilt auch nach dem Widerruf der Bestellung weiter.",
            "Der Widerruf der Bestellung entbindet Sie nicht von der Pflicht zur Verschwiegenheit.",
        ),
        (
            "Wenn die Bestellung widerrufen wird, müssen Sie nicht mehr verschwiegen sein.",
            "Mit dem Widerruf der Bestellung entfällt die Verschwiegenheitspflicht.",
        ),
    ),
    (
        "Auf die Erhebung von Stundungszinsen wird verzichtet.",
        ("Wir erheben keine Stundungszinsen.",),
        (
            "Wir erheben Stundungszinsen.",
            "Für die Stundung müssen Sie Zinsen zahlen.",
        ),
    ),
    (
        "Das Kontingent an Ferienplätzen ist erschöpft.",
        (
            "Es gibt keine freien Ferienplätze mehr.",
            "Ferienplätze sind nicht mehr frei.",
        ),
        (
            "Es gibt noch freie Ferienplätze.",
            "Das Kontingent an Ferienplätzen ist nicht erschöpft.",
        ),
    ),
    (
        "Die Einlegung eines Rechtsbehelfs befreit nicht von der Zahlungspflicht.",
        (
            "Sie müssen zahlen, auch wenn Sie einen Rechtsbehelf einlegen.",
            "Wenn Sie einen Rechtsbehelf einlegen, bleibt Ihre Pflicht zu zahlen bestehen.",
        ),
        (
            "Wenn Sie einen Rechtsbehelf einlegen, müssen Sie nicht zahlen.",
            "Die Einlegung eines Rechtsbehelfs befreit von der Zahlungspflicht.",
        ),
    ),
    (
        (
            "Das Verbot gilt für Feuerwerkskörper aller Art. Der Verkauf von Wunderkerzen bleibt "
            "hiervon unberührt."
        ),
        (
            (
                "Das Verbot gilt für alle Feuerwerkskörper. Für den Verkauf von Wunderkerzen gilt "
                "es nicht."
            ),
        ),
        (
            "Das Verbot gilt für alle Feuerwerkskörper, auch für den Verkauf von Wunderkerzen.",
            "Das Verbot gilt für alle Feuerwerkskörper. Wunderkerzen dürfen nicht verkauft werden.",
        ),
    ),
)


@pytest.mark.parametrize(
    ("original", "suggestion"), [(row[0], told) for row in ROWS for told in row[1]]
)
def test_a_denial_in_other_words_is_the_same_denial(original: str, suggestion: str) -> None:
    assert not CODES & {f.code for f in inspect(original, suggestion).findings}


@pytest.mark.parametrize(
    ("original", "suggestion"), [(row[0], told) for row in ROWS for told in row[2]]
)
def test_a_denial_that_came_went_or_turned_is_seen(original: str, suggestion: str) -> None:
    assert inspect(original, suggestion).kind is not VerdictKind.PASS
