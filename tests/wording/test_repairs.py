"""Small slips with one remedy."""

import pytest

from drafter.wording.repairs import repaired


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ("Wir konnten die Tonne nicht geleert, weil sie zu schwer war.",
         "Wir konnten die Tonne nicht leeren, weil sie zu schwer war."),
        ("Sie müssen den Antrag bis Mai vorzulegen.", "Sie müssen den Antrag bis Mai vorlegen."),
        ("Sie müssen den Betrag bis Mai zu zahlen.", "Sie müssen den Betrag bis Mai zahlen."),
        ("Sie dürfen mit dem Bau erst im Mai begonnen werden.",
         "Sie dürfen mit dem Bau erst im Mai beginnen."),
        ("Sie dürfen Hecken nicht abgeschnitten oder auf den Stock gesetzt werden.",
         "Sie dürfen Hecken nicht abschneiden oder auf den Stock setzen."),
        ("Wir durften auf Ihre Nichteignung geschlossen werden, da das Gutachten fehlt.",
         "Wir durften auf Ihre Nichteignung schließen, da das Gutachten fehlt."),
    ],
)  # fmt: skip
def test_the_verb_behind_a_modal_verb_is_put_right(text: str, mended: str) -> None:
    assert next(repaired(text)) == mended


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ("Wir haben den fehlerhafte Bescheid geändert.",
         "Wir haben den fehlerhaften Bescheid geändert."),
        ("Sie erhalten das Geld nach schriftlichen Anforderung.",
         "Sie erhalten das Geld nach schriftlicher Anforderung."),
        ("Belegen Sie das mit amtlichen Zeugnis und den fehlerhafte Bescheid.",
         "Belegen Sie das mit amtlichem Zeugnis und den fehlerhaften Bescheid."),
        ("Reichen Sie keine weitere Unterlagen ein.", "Reichen Sie keine weiteren Unterlagen ein."),
        ("Legen Sie Ihrem Antrag ein gültiger Ausweis bei.",
         "Legen Sie Ihrem Antrag einen gültigen Ausweis bei."),
        ("Wir gewähren Ihnen ein Betrag von 3 EUR.", "Wir gewähren Ihnen einen Betrag von 3 EUR."),
        ("Es fehlt Ihnen einen Nachweis.", "Es fehlt Ihnen ein Nachweis."),
        ("Es droht ein Bußgeld, wenn Sie dieses Verstoßes wiederholen.",
         "Es droht ein Bußgeld, wenn Sie diesen Verstoß wiederholen."),
    ],
)  # fmt: skip
def test_an_ending_that_can_be_but_one_is_put_right(text: str, mended: str) -> None:
    assert next(repaired(text)) == mended


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ("Wir weisen Ihnen darauf hin, dass die Frist abläuft.",
         "Wir weisen Sie darauf hin, dass die Frist abläuft."),
        ("Wir haben Ihnen im Bescheid auf die Pflicht hingewiesen.",
         "Wir haben Sie im Bescheid auf die Pflicht hingewiesen."),
        ("Wir stimmen zu, dass Sie vorzeitigen beginnen.",
         "Wir stimmen zu, dass Sie vorzeitig beginnen."),
        ("Ziehen Sie um, ist um Mitteilung der neuen Anschrift gebeten.",
         "Ziehen Sie um, wird um Mitteilung der neuen Anschrift gebeten."),
        ("Wenn Sie behaupten, von der Pflicht keine Kenntnis gehabt haben, ändert das nichts.",
         "Wenn Sie behaupten, von der Pflicht keine Kenntnis gehabt zu haben, ändert das nichts."),
        ("Wenn Sie das wiederholen, kann die Einleitung eines Verfahrens nach sich ziehen.",
         "Wenn Sie das wiederholen, kann das die Einleitung eines Verfahrens nach sich ziehen."),
    ],
)  # fmt: skip
def test_a_turn_with_one_remedy_is_put_right(text: str, mended: str) -> None:
    assert next(repaired(text)) == mended


def test_an_infinitive_closes_its_clause() -> None:
    told = "Die Leine darf nicht überschreiten eine Länge von zwei Metern."
    assert next(repaired(told)) == "Die Leine darf eine Länge von zwei Metern nicht überschreiten."
    told = "Die Menge darf nicht überschreiten 12.500 m³."
    assert next(repaired(told)) == "Die Menge darf 12.500 m³ nicht überschreiten."


@pytest.mark.parametrize(
    ("original", "text", "mended"),
    [
        ("Vor Erlass der beabsichtigten Untersagung können Sie sich äußern.",
         "Bevor wir die beabsichteten Untersagung erlassen, können Sie sich äußern.",
         "Bevor wir die beabsichtigte Untersagung erlassen, können Sie sich äußern."),
        ("Abgängige Bäume sind zu ersetzen.", "Sie müssen Abgängige Bäume ersetzen.",
         "Sie müssen abgängige Bäume ersetzen."),
        ("Die vorgelegten ärztlichen Zeugnisse reichen aus.",
         "Ihre vorgelegtenärztlichen Zeugnisse reichen aus.",
         "Ihre vorgelegten ärztlichen Zeugnisse reichen aus."),
    ],
)  # fmt: skip
def test_a_word_that_there_is_not_gives_way_to_the_passage_s(
    original: str, text: str, mended: str
) -> None:
    assert next(repaired(text, original)) == mended


def test_what_a_thing_cannot_do_is_done_to_it() -> None:
    told = "Die Anlage muss zweimal im Jahr durch einen Fachbetrieb warten."
    mended = "Die Anlage muss zweimal im Jahr durch einen Fachbetrieb gewartet werden."
    assert next(repaired(told)) == mended


def test_who_acts_is_left_to_act() -> None:
    assert not list(repaired("Sie müssen die Anlage zweimal im Jahr warten."))


def test_what_stands_behind_the_answer_can_be_left_out() -> None:
    told = "Sie müssen den Antrag stellen. Das ist wichtig. This is the same text."
    assert list(repaired(told)) == [
        "Sie müssen den Antrag stellen. Das ist wichtig.",
        "Sie müssen den Antrag stellen.",
    ]


def test_nothing_is_left_out_of_an_answer_that_goes_on_with_figures() -> None:
    assert not list(repaired("Sie können den Antrag stellen. Das kostet 5.000 EUR."))


@pytest.mark.parametrize(
    "text",
    [
        "Die Gebühr muss bis Mai gezahlt werden.",
        "Wir können Ihnen das Geld nicht geben.",
        "Sie müssen nicht zahlen.",
        "Sie kann jederzeit widerrufen werden.",
        "Ab dem dritten Kind müssen Sie nichts mehr dazuzahlen.",
        "Sie dürfen hier nicht anfangen zu roden.",
        "Die Sperrung darf nicht vor 8 Uhr beginnen und ist bis 17 Uhr aufzuheben.",
        "Sie sind ein amtlicher Betreuer.",
        "Für Sie ist ein neuer Ausweis auszustellen.",
    ],
)
def test_what_is_right_stays(text: str) -> None:
    assert not list(repaired(text))


@pytest.mark.parametrize(
    ("original", "text", "mended"),
    [
        ("Die Ihnen am 14.09.2018 erteilte Karte Nr. 4 wird widerrufen.",
         "Wir widerrufen die Karte Nr. 4.",
         "Wir widerrufen die Ihnen am 14.09.2018 erteilte Karte Nr. 4."),
        ("Die Leistung wird bis längstens zum 30.11.2026 bewilligt.",
         "Wir bewilligen die Leistung bis zum 30.11.2026.",
         "Wir bewilligen die Leistung bis längstens zum 30.11.2026."),
        ("Der Einbau ist auch an der Rückseite unzulässig.",
         "Der Einbau ist an der Rückseite nicht erlaubt.",
         "Der Einbau ist auch an der Rückseite nicht erlaubt."),
    ],
)  # fmt: skip
def test_words_left_out_return_between_their_neighbours(
    original: str, text: str, mended: str
) -> None:
    assert mended in repaired(text, original)


@pytest.mark.parametrize(
    ("original", "text"),
    [
        ("Die erteilte Karte wird widerrufen.", "Wir haben die Karte erteilt und widerrufen sie."),
        ("Der Antrag wird nach § 5 abgelehnt.", "Der Antrag abgelehnt."),
        ("Die alte Karte und die Karte von heute gelten.", "Die Karte gilt."),
    ],
)
def test_what_was_moved_or_joins_a_verb_is_not_put_back(original: str, text: str) -> None:
    assert not list(repaired(text, original))


@pytest.mark.parametrize(
    ("original", "text", "mended"),
    [
        ("Es kann schriftlich Widerspruch erhoben werden.",
         "Schriftlich können Widerspruch erhoben werden.",
         "Schriftlich kann Widerspruch erhoben werden."),
        ("Die Kosten hat die Antragstellerin zu tragen.",
         "Die Kosten müssen die Antragstellerin tragen.",
         "Die Kosten muss die Antragstellerin tragen."),
        ("Die Anlage ist jährlich durch einen Fachkundigen warten zu lassen.",
         "Sie müssen die Anlage jährlich durch einen Fachkundigen warten.",
         "Sie müssen die Anlage jährlich durch einen Fachkundigen warten lassen."),
        ("Die Waren sind zu vernichten und dürfen nicht verkauft werden.",
         "Die Waren müssen vernichtet werden und nicht verkauft werden.",
         "Die Waren müssen vernichtet werden und dürfen nicht verkauft werden."),
        ("Die Leistung wird vorläufig bewilligt, da Einkommen erzielt wird.",
         "Wir bewilligen die Leistung vorläufig. Denn voraussichtlich Einkommen erzielt wird.",
         "Wir bewilligen die Leistung vorläufig, weil voraussichtlich Einkommen erzielt wird."),
    ],
)  # fmt: skip
def test_verbs_are_told_as_the_passage_tells_them(original: str, text: str, mended: str) -> None:
    assert mended in repaired(text, original)


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ("Wir bitten Sie, dieser muss bis Mai nachgereicht werden.",
         "Dieser muss bis Mai nachgereicht werden."),
        ("Sind Fehlzeiten des Kindes, erfolgt eine Vergütung nur an drei Tagen.",
         "Bei Fehlzeiten des Kindes erfolgt eine Vergütung nur an drei Tagen."),
        ("Die Entnahme ist bis zu 12 m³ pro Tag beschränkt.",
         "Die Entnahme ist auf bis zu 12 m³ pro Tag beschränkt."),
        ("Es muss spätestens bis zum 31.03.2027 sein.",
         "Das muss spätestens bis zum 31.03.2027 geschehen."),
        ("Wir untersagen die Nutzung und haben sofort die Wirkung.",
         "Wir untersagen die Nutzung mit sofortiger Wirkung."),
        ("Der Wert darf nicht überschreiten bei 150 mg/l.",
         "Der Wert darf 150 mg/l nicht überschreiten."),
    ],
)  # fmt: skip
def test_half_said_turns_are_put_right(text: str, mended: str) -> None:
    assert mended in repaired(text)
