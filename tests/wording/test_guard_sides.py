"""What one party of a notice does, owns or receives is not told of the other."""

import pytest

from drafter.wording import guard

CODES = {"guard.agent_changed", "guard.owner_changed", "guard.receiver_changed"}
# original, faithful rewording, the same with „wir“ and „Sie“ exchanged
ACTS = (
    (
        "Der Schuppen auf dem Flurstück 12/3 ist bis zum 31.05.2026 zu beseitigen.",
        "Sie müssen den Schuppen auf dem Flurstück 12/3 bis zum 31.05.2026 beseitigen.",
        "Wir müssen den Schuppen auf dem Flurstück 12/3 bis zum 31.05.2026 beseitigen.",
    ),
    (
        "Gegen diesen Bescheid kann innerhalb eines Monats Widerspruch erhoben werden.",
        "Sie können gegen diesen Bescheid innerhalb eines Monats Widerspruch erheben.",
        "Wir können gegen diesen Bescheid innerhalb eines Monats Widerspruch erheben.",
    ),
    (
        "Die Beihilfe kann ganz oder teilweise versagt werden.",
        "Wir können die Beihilfe ganz oder teilweise versagen.",
        "Sie können die Beihilfe ganz oder teilweise versagen.",
    ),
    (
        "Eine nochmalige Verlängerung kann nicht in Aussicht gestellt werden.",
        "Eine nochmalige Verlängerung können wir nicht in Aussicht stellen.",
        "Eine nochmalige Verlängerung können Sie nicht in Aussicht stellen.",
    ),
    (
        "Ein Anspruch auf einen bestimmten Standplatz besteht nicht.",
        "Sie haben keinen Anspruch auf einen bestimmten Standplatz.",
        "Wir haben keinen Anspruch auf einen bestimmten Standplatz.",
    ),
    (
        "Es ist beabsichtigt, die Reisegewerbekarte zu widerrufen.",
        "Wir haben vor, die Reisegewerbekarte zu widerrufen.",
        "Sie haben vor, die Reisegewerbekarte zu widerrufen.",
    ),
    (
        "Nicht verwendete Mittel sind bis zum 31.03.2026 zurückzuzahlen.",
        "Sie müssen Mittel, die nicht verwendet wurden, bis zum 31.03.2026 zurückzahlen.",
        "Wir müssen Mittel, die nicht verwendet wurden, bis zum 31.03.2026 zurückzahlen.",
    ),
    (
        "Die Frist wird wie beantragt bis zum 15.05.2026 verlängert.",
        "Wir verlängern die Frist, wie von Ihnen beantragt, bis zum 15.05.2026.",
        "Wir verlängern die Frist, wie von uns beantragt, bis zum 15.05.2026.",
    ),
)
SELVES = (
    (
        "Ein Zwangsgeld von 250,00 EUR wird angedroht.",
        "Ich drohe Ihnen ein Zwangsgeld von 250,00 EUR an.",
        "Ich drohe uns ein Zwangsgeld von 250,00 EUR an.",
    ),
    (
        "Es wird um Vorlage der Vollmacht gebeten.",
        "Bitte legen Sie uns die Vollmacht vor.",
        "Bitte legen Sie Ihnen die Vollmacht vor.",
    ),
    (
        "Der Umzug ist unverzüglich mitzuteilen.",
        "Sie sind verpflichtet, uns den Umzug unverzüglich mitzuteilen.",
        "Sie sind verpflichtet, Ihnen den Umzug unverzüglich mitzuteilen.",
    ),
    (
        "Der Widerruf bleibt vorbehalten.",
        "Den Widerruf behalten wir uns vor.",
        "Den Widerruf behalten wir Ihnen vor.",
    ),
    (
        "Trotz Mahnung vom 06.03.2026 ist keine Zahlung eingegangen.",
        "Wir haben Sie am 06.03.2026 gemahnt. Trotzdem ist keine Zahlung eingegangen.",
        "Sie haben Sie am 06.03.2026 gemahnt. Trotzdem ist keine Zahlung eingegangen.",
    ),
)
RECEIVERS = (
    (
        "Der Wohngeldantrag ist am 09.02.2026 hier eingegangen.",
        "Ihr Wohngeldantrag ist am 09.02.2026 bei uns eingegangen.",
        "Ihr Wohngeldantrag ist am 09.02.2026 bei Ihnen eingegangen.",
    ),
    (
        "Der Wohngeldantrag ist am 09.02.2026 hier eingegangen.",
        "Wir haben Ihren Wohngeldantrag am 09.02.2026 erhalten.",
        "Sie haben Ihren Wohngeldantrag am 09.02.2026 erhalten.",
    ),
    (
        "Die Auszahlung erfolgt, sobald der Zwischennachweis vorliegt.",
        "Wir zahlen das Geld aus, sobald uns der Zwischennachweis vorliegt.",
        "Wir zahlen das Geld aus, sobald Ihnen der Zwischennachweis vorliegt.",
    ),
    (
        "Eine Beschäftigung ist nur mit Zustimmung der Ausländerbehörde gestattet.",
        "Sie dürfen nur arbeiten, wenn die Ausländerbehörde es Ihnen gestattet und zustimmt.",
        "Sie dürfen nur arbeiten, wenn die Ausländerbehörde es uns gestattet und zustimmt.",
    ),
)
OWNERS = (
    (
        "Die Erwerbsminderungsrente wird als Einkommen angerechnet.",
        "Ihre Erwerbsminderungsrente wird als Einkommen angerechnet.",
        "Unsere Erwerbsminderungsrente wird als Einkommen angerechnet.",
    ),
    (
        "Änderungen der wirtschaftlichen oder persönlichen Verhältnisse sind mitzuteilen.",
        "Teilen Sie mit, wenn sich Ihre wirtschaftlichen oder persönlichen Verhältnisse ändern.",
        "Teilen Sie mit, wenn sich unsere wirtschaftlichen oder persönlichen Verhältnisse ändern.",
    ),
    (
        "Mit Schreiben vom 03.06.2026 wurde die Beseitigung des Mülls gefordert.",
        "In unserem Schreiben vom 03.06.2026 haben wir gefordert, den Müll zu beseitigen.",
        "In Ihrem Schreiben vom 03.06.2026 haben wir gefordert, den Müll zu beseitigen.",
    ),
)


@pytest.mark.parametrize(("original", "faithful", "exchanged"), ACTS + SELVES + RECEIVERS + OWNERS)
def test_what_is_one_partys_is_not_the_others(original: str, faithful: str, exchanged: str) -> None:
    assert not CODES & {found.code for found in guard.inspect(original, faithful).findings}
    assert guard.inspect(original, exchanged).kind is not guard.VerdictKind.PASS


def test_the_finding_says_what_changed() -> None:
    for triples, code in ((OWNERS, "owner"), (SELVES[:3], "receiver"), (ACTS[:2], "agent")):
        for original, _, exchanged in triples:
            codes = {found.code for found in guard.inspect(original, exchanged).findings}
            assert f"guard.{code}_changed" in codes


KEPT = (
    # an office that only the original names is „wir“
    ("Die Gemeinde Oberried darf das Grundstück betreten und die Leitung warten.",
     "Wir dürfen das Grundstück betreten und die Leitung warten."),
    ("Die Wiesen der Gemeinde Oberried dürfen nicht betreten werden.",
     "Sie dürfen unsere Wiesen nicht betreten."),
    # what an office does to itself
    ("Es wird Bezug genommen auf das Telefonat vom 03.06.2026.",
     "Wir beziehen uns auf das Telefonat vom 03.06.2026."),
    ("Bei der Festsetzung unterlief ein Irrtum.",
     "Wir haben uns bei der Festsetzung geirrt."),
    # done to the addressee, or wished for by them
    ("Die Sicherheit wird auf Antrag zurückgezahlt.",
     "Wir zahlen Ihnen die Sicherheit auf Antrag zurück."),
    ("Die Verlängerung des Jagdscheins ist rechtzeitig zu beantragen.",
     "Lassen Sie Ihren Jagdschein rechtzeitig verlängern; das müssen Sie beantragen."),
    ("Das Ehrenamt kann nur aus wichtigem Grund abgelehnt werden.",
     "Sie können das Ehrenamt nur aus wichtigem Grund ablehnen."),
    # a statute grants it to the authority
    ("Die Leistung kann nach § 66 SGB I versagt werden.",
     "§ 66 SGB I erlaubt uns, die Leistung zu versagen."),
)  # fmt: skip


@pytest.mark.parametrize(("original", "suggestion"), KEPT)
def test_a_party_in_other_words_is_the_same(original: str, suggestion: str) -> None:
    codes = {found.code for found in guard.inspect(original, suggestion).findings}
    assert not CODES & codes
