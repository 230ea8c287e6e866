"""Courses, favours, alternatives and put-off rulings: what takes the other way is no rewording."""

import pytest

from drafter.wording.guard import VerdictKind, inspect

# what is told, how it may be told as well (if held here), and what must not be made of it
CASES: tuple[tuple[str, str, str], ...] = (
    (
        "Die Hundesteuer erhöht sich für den zweiten Hund um 60 EUR.",
        "Für den zweiten Hund kommen zur Hundesteuer 60 EUR dazu.",
        "Für den zweiten Hund gehen 60 EUR von der Hundesteuer ab.",
    ),
    (
        "Der Zuschuss verringert sich um die erhaltene Versicherungsleistung.",
        "Was Ihnen die Versicherung zahlt, ziehen wir vom Zuschuss ab.",
        "Was Ihnen die Versicherung zahlt, legen wir auf den Zuschuss drauf.",
    ),
    (
        "Die Wohngeldbewilligung wird ab März um 48 EUR herabgesetzt.",
        "",
        "Ab März kommen 48 EUR zu Ihrem Wohngeld dazu.",
    ),
    (
        "Der Abschlag wird um 12 EUR angehoben.",
        "Auf den Abschlag kommen 12 EUR drauf.",
        "Vom Abschlag lassen wir 12 EUR nach.",
    ),
    (
        "Die Wartezeit verkürzt sich durch die Online-Anmeldung.",
        "",
        "Durch die Online-Anmeldung warten Sie länger.",
    ),
    (
        "Die Erstattung mindert den Leistungsanspruch.",
        "Wegen der Erstattung bekommen Sie weniger Leistungen.",
        "Durch die Erstattung bekommen Sie mehr Leistungen.",
    ),
    (
        "Während der Elternzeit ruht das Arbeitsverhältnis.",
        "Während der Elternzeit pausiert das Arbeitsverhältnis.",
        "Während der Elternzeit geht das Arbeitsverhältnis normal weiter.",
    ),
    (
        "Der Unterricht entfällt am 12.05.2026.",
        "Am 12.05.2026 haben die Kinder keinen Unterricht.",
        "Der Unterricht findet am 12.05.2026 statt.",
    ),
    (
        "Die Verjährung ist während der Verhandlungen gehemmt.",
        "",
        "Auch während wir verhandeln, verjährt der Anspruch weiter.",
    ),
    (
        "Die Zahlung des Pflegegelds wird für die Dauer des Krankenhausaufenthalts unterbrochen.",
        "",
        "Im Krankenhaus bekommen Sie das Pflegegeld wie gewohnt.",
    ),
    (
        "Die Veranstaltung wird auf den 9. Mai verschoben.",
        "Die Veranstaltung ist jetzt am 9. Mai.",
        "Die Veranstaltung fällt am 9. Mai aus.",
    ),
    (
        "Die Heizung ist in Betrieb zu nehmen.",
        "Schalten Sie die Heizung ein.",
        "Schalten Sie die Heizung aus.",
    ),
    (
        "Der Zaun ist zurückzubauen.",
        "Bauen Sie den Zaun ab.",
        "Bauen Sie den Zaun wieder auf.",
    ),
    (
        "Die Festsetzung wird berichtigt.",
        "Wir berichtigen die Festsetzung.",
        "Die Festsetzung bleibt, wie sie ist.",
    ),
    (
        "Die Leistung wird darlehensweise gewährt.",
        "Sie bekommen die Leistung als Darlehen.",
        "Sie bekommen das Geld geschenkt.",
    ),
    (
        "Zu Ihren Gunsten wurde die lange Wohndauer gewertet.",
        "",
        "Dass Sie schon lange hier wohnen, fällt Ihnen zur Last.",
    ),
    (
        "Zugunsten der Antragstellerin wurde berücksichtigt, dass sie den Schaden ersetzt hat.",
        "Die Antragstellerin hat den Schaden ersetzt. Das haben wir ihr gutgeschrieben.",
        "Die Antragstellerin hat den Schaden ersetzt. Das haben wir ihr angelastet.",
    ),
    (
        "Die Abnahme ist vor der Inbetriebnahme des Aufzugs zu beantragen.",
        "Beantragen Sie die Abnahme, bevor Sie den Aufzug in Betrieb nehmen.",
        "Ist der Aufzug in Betrieb genommen, beantragen Sie die Abnahme.",
    ),
    (
        "Vor der Einstellung des Personals ist ein Führungszeugnis vorzulegen.",
        "",
        "Haben Sie das Personal eingestellt, legen Sie ein Führungszeugnis vor.",
    ),
    (
        "Die Prüfung findet im Anschluss an die Schulung statt.",
        "Nach der Schulung ist die Prüfung.",
        "Die Prüfung ist vor der Schulung.",
    ),
    (
        "Der Antrag auf Stundung wird abgelehnt.",
        "Wir stunden Ihnen den Betrag nicht.",
        "Den Antrag auf Stundung lassen wir vorerst offen.",
    ),
    (
        "Die Gaststättenerlaubnis wird versagt.",
        "Die Gaststättenerlaubnis bekommen Sie nicht.",
        "Wir prüfen noch, ob Sie die Gaststättenerlaubnis bekommen.",
    ),
    (
        "Der Förderantrag wird zurückgestellt.",
        "",
        "Den Förderantrag lehnen wir ab.",
    ),
    (
        "Der Antrag wird hinsichtlich der Fahrtkosten bewilligt, im Übrigen abgelehnt.",
        "Die Fahrtkosten bekommen Sie. Alles andere lehnen wir ab.",
        "Wir lehnen die Fahrtkosten ab. Alles andere bewilligen wir.",
    ),
    (
        "Vorzulegen sind der Mietvertrag und eine Verdienstbescheinigung.",
        "Legen Sie den Mietvertrag vor. Wir brauchen auch eine Verdienstbescheinigung.",
        "Legen Sie den Mietvertrag vor. Statt dessen reicht auch eine Verdienstbescheinigung.",
    ),
    (
        "Erforderlich sind ein Führungszeugnis und ein Registerauszug.",
        "Wir brauchen zwei Dinge: ein Führungszeugnis und einen Registerauszug.",
        "Wir brauchen ein Führungszeugnis, alternativ einen Registerauszug.",
    ),
    (
        "Die Fläche ist einzuzäunen und zu beschildern.",
        "Zäunen Sie die Fläche ein und stellen Sie Schilder auf.",
        "Zäunen Sie die Fläche ein. Ein Schild tut es auch.",
    ),
    (
        "Vorzulegen ist der Personalausweis oder der Reisepass.",
        "Legen Sie den Personalausweis vor. Stattdessen geht auch der Reisepass.",
        "Legen Sie Personalausweis und Reisepass vor. Wir brauchen beides.",
    ),
    (
        "Die Abgabe von Alkohol an Minderjährige ist untersagt.",
        "An Minderjährige dürfen Sie keinen Alkohol abgeben.",
        "An Volljährige dürfen Sie keinen Alkohol abgeben.",
    ),
    (
        "Das Parken auf der linken Straßenseite ist verboten.",
        "Auf der linken Straßenseite dürfen Sie nicht parken.",
        "Auf der rechten Straßenseite dürfen Sie nicht parken.",
    ),
    (
        "Die Einleitung oberhalb der Messstelle ist untersagt.",
        "Oberhalb der Messstelle dürfen Sie nichts einleiten.",
        "Unterhalb der Messstelle dürfen Sie nichts einleiten.",
    ),
    (
        "Innerhalb des Naturschutzgebiets ist das Zelten untersagt.",
        "Im Naturschutzgebiet dürfen Sie nicht zelten.",
        "Außerhalb des Naturschutzgebiets dürfen Sie nicht zelten.",
    ),
    (
        "Das öffentliche Interesse überwiegt Ihr privates Interesse.",
        "Das öffentliche Interesse wiegt schwerer als Ihr privates Interesse.",
        "Ihr privates Interesse wiegt schwerer als das öffentliche Interesse.",
    ),
    (
        "Zu Ihren Lasten war zu berücksichtigen, dass Sie bereits zweimal verwarnt wurden.",
        "",
        "Sie wurden bereits zweimal verwarnt. Das haben wir Ihnen positiv angerechnet.",
    ),
    (
        "Das Wohngeld mindert sich um 30 EUR.",
        "Vom Wohngeld gehen 30 EUR ab.",
        "Zum Wohngeld gibt es 30 EUR extra.",
    ),
    (
        "Der Ermessensspielraum wurde zu Ihren Gunsten ausgeschöpft.",
        "Wir haben unseren Spielraum so weit wie möglich für Sie genutzt.",
        "Bei der Entscheidung haben wir unseren Spielraum gegen Sie genutzt.",
    ),
    (
        "Der Zugang ist durch Zaun und Tor zu sichern.",
        "Sichern Sie den Zugang mit Zaun und Tor.",
        "Sichern Sie den Zugang mit einem Zaun, zur Not mit einem Tor.",
    ),
    (
        "Das Halten auf der Fahrbahn ist nicht gestattet.",
        "Auf der Fahrbahn dürfen Sie nicht halten.",
        "Neben der Fahrbahn dürfen Sie nicht halten.",
    ),
    (
        "Beschäftigten ist die Nutzung privater Geräte untersagt.",
        "Beschäftigte dürfen ihre privaten Geräte nicht nutzen.",
        "Beschäftigte dürfen keine Dienstgeräte nutzen.",
    ),
    (
        "Das Sammeln lebender Tiere ist verboten.",
        "Lebende Tiere dürfen Sie nicht sammeln.",
        "Tote Tiere dürfen Sie nicht sammeln.",
    ),
    (
        "Ihr Interesse muss hinter dem öffentlichen Interesse zurücktreten.",
        "",
        "Das öffentliche Interesse muss hinter Ihrem Interesse zurücktreten.",
    ),
    (
        "Die Unterlagen wurden Ihnen ausgehändigt.",
        "Wir haben Ihnen die Unterlagen gegeben.",
        "Sie haben uns die Unterlagen gegeben.",
    ),
    (
        "Die Unterlagen wurden Ihnen ausgehändigt.",
        "Wir haben Ihnen die Unterlagen gegeben.",
        "Sie haben uns die Unterlagen gegeben.",
    ),
    (
        "Ihnen wurde Akteneinsicht gewährt.",
        "",
        "Sie haben uns Ihre Akten gezeigt.",
    ),
    (
        "Sie wurden vom Sachverständigen begutachtet.",
        "Der Sachverständige hat Sie begutachtet.",
        "Sie haben den Sachverständigen begutachtet.",
    ),
    (
        "Das Kindeswohl geht den Interessen der Eltern vor.",
        "Das Kindeswohl ist wichtiger als die Interessen der Eltern.",
        "Die Interessen der Eltern sind wichtiger als das Kindeswohl.",
    ),
    (
        "Zu Ihren Gunsten wirkte sich das Geständnis aus.",
        "",
        "Zu Ihrem Vorteil war nur wenig. Das Geständnis hat gegen Sie gesprochen.",
    ),
    (
        (
            "Zugunsten der Antragstellerin wurde berücksichtigt, dass sie den Schaden ersetzt hat."
            " Strafmildernd wirkte sich das Geständnis aus."
        ),
        "",
        (
            "Die Antragstellerin hat den Schaden ersetzt. Das haben wir ihr gutgeschrieben. Das"
            " Geständnis hat die Strafe verschärft."
        ),
    ),
)


@pytest.mark.parametrize(("original", "wording"), [(o, good) for o, good, _ in CASES if good])
def test_the_same_in_other_words_passes(original: str, wording: str) -> None:
    assert inspect(original, wording).kind is VerdictKind.PASS


@pytest.mark.parametrize(("original", "wording"), [(o, bad) for o, _, bad in CASES])
def test_the_other_way_is_seen(original: str, wording: str) -> None:
    assert inspect(original, wording).kind is not VerdictKind.PASS
