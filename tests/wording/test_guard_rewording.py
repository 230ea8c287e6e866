"""What a free rewording may do and may not: for each mechanism a faithful and a faulty pair."""

import json
from pathlib import Path

import pytest

from drafter.wording.guard import VerdictKind, inspect
from drafter.wording.guard.content.accounts import derived, told_by_synonym
from drafter.wording.guard.language.lexicon import root
from drafter.wording.guard.language.thesaurus import senses
from drafter.wording.guard.pair import read

EVAL = Path(__file__).parents[1] / "eval"

# mechanism, original, faithful wording, faulty wording
PAIRS = [
    (
        "a synonym of daily German",
        "Die Beihilfe wird widerruflich gewährt und dient der Anschaffung eines Ofens.",
        "Wir gewähren Ihnen die Beihilfe widerruflich. Sie dient dem Kauf eines Ofens.",
        "Wir gewähren Ihnen die Beihilfe widerruflich. Sie dient dem Kauf eines Kessels.",
    ),
    (
        "a word of the same stem",
        "Die Leine darf höchstens zwei Meter lang sein.",
        "Die Leine darf eine Länge von höchstens zwei Metern haben.",
        "Die Leine darf eine Breite von höchstens zwei Metern haben.",
    ),
    (
        "a compound and its parts",
        "Der Sicherheitsbehältnisnachweis ist nicht eingegangen.",
        "Der Nachweis über das Sicherheitsbehältnis ist nicht eingegangen.",
        "Der Nachweis über den Munitionsbestand ist nicht eingegangen.",
    ),
    (
        "a word that claims nothing",
        "Der Antrag ist eingegangen.",
        "Ihr Antrag ist heil eingegangen.",
        "Ihr Antrag ist fehlerhaft eingegangen.",
    ),
    (
        "what was said before, taken up",
        "Die Frist endet am 22.07.2026. Anträge sind drei Monate vorher zulässig.",
        "Die Frist endet am 22.07.2026. Anträge sind drei Monate vor diesem Tag zulässig.",
        "Die Frist endet am 22.07.2026. Anträge sind drei Monate vor der Prüfung zulässig.",
    ),
    (
        "one denial told twice",
        "Die Genehmigung zur Errichtung einer Werbeanlage wird versagt.",
        "Sie dürfen keine Werbeanlage errichten; die Genehmigung versagen wir.",
        "Sie dürfen eine Werbeanlage errichten; die Genehmigung versagen wir nicht.",
    ),
    (
        "a denial denied",
        "Bei Bezug von Wohngeld entfällt der Eigenanteil.",
        "Wer Wohngeld bezieht, für den entfällt der Eigenanteil.",
        "Auch wer Wohngeld bezieht, ist vom Eigenanteil nicht befreit.",
    ),
    (
        "an idiom of denial",
        "Gegen diesen Bescheid kann Widerspruch eingelegt werden.",
        "Wenn Sie mit diesem Bescheid nicht einverstanden sind, können Sie Widerspruch einlegen.",
        "Gegen diesen Bescheid kann kein Widerspruch eingelegt werden.",
    ),
    (
        "nouns that are denied",
        "Der Zuschuss wird an den Vermieter, nicht an die Mieterin überwiesen.",
        "Wir überweisen den Zuschuss an den Vermieter und nicht an die Mieterin.",
        "Wir überweisen den Zuschuss an die Mieterin und nicht an den Vermieter.",
    ),
    (
        "a duty behind a preposition",
        "Sperrmüll wird auf schriftliche Anmeldung kostenlos abgeholt.",
        "Wir holen Ihren Sperrmüll kostenlos ab. Dafür müssen Sie ihn schriftlich anmelden.",
        "Wir holen Ihren Sperrmüll kostenlos ab. Dafür müssen Sie ihn schriftlich begründen.",
    ),
    (
        "modes verb by verb",
        "Es wird um die Belege gebeten. Nicht benötigte Texte dürfen geschwärzt werden.",
        "Bitte senden Sie uns die Belege. Nicht benötigte Texte dürfen Sie schwärzen.",
        "Bitte senden Sie uns die Belege. Nicht benötigte Texte müssen Sie schwärzen.",
    ),
    (
        "a ruling told as a duty",
        "Der Antrag ist abzulehnen, da die Frist versäumt wurde.",
        "Wir lehnen Ihren Antrag ab, weil die Frist versäumt wurde.",
        "Wir können Ihren Antrag ablehnen, weil die Frist versäumt wurde.",
    ),
    (
        "a question that sets a condition",
        "Die Steuer entfällt, wenn Sie verheiratet sind.",
        "Sie sind verheiratet? Dann entfällt die Steuer.",
        "Sie sind verheiratet. Die Steuer entfällt.",
    ),
    (
        "a reason is no condition",
        "Wir fordern den Betrag zurück, weil Sie die Auflage nicht erfüllt haben.",
        "Sie haben die Auflage nicht erfüllt. Deshalb fordern wir den Betrag zurück.",
        "Wir fordern den Betrag zurück, wenn Sie die Auflage nicht erfüllt haben.",
    ),
    (
        "until when",
        "Der Betrieb ist bis zur Behebung der Mängel einzustellen.",
        "Stellen Sie den Betrieb ein, bis die Mängel behoben sind.",
        "Stellen Sie den Betrieb wegen der Mängel ein.",
    ),
    (
        "both sides of a point in time",
        "Unmittelbar vor und nach den Ferien erfolgt keine Beurlaubung.",
        "Unmittelbar vor und nach den Ferien beurlauben wir nicht.",
        "Unmittelbar vor den Ferien beurlauben wir nicht.",
    ),
    (
        "before and after",
        "Die Feuerstätte ist vor Inbetriebnahme abzunehmen.",
        "Die Feuerstätte muss abgenommen werden, bevor Sie sie in Betrieb nehmen.",
        "Die Feuerstätte muss abgenommen werden, nachdem Sie sie in Betrieb genommen haben.",
    ),
    (
        "who bears a cost",
        "Kostensteigerungen gehen zu Lasten der Gemeinde.",
        "Steigen die Kosten, trägt das die Gemeinde.",
        "Steigen die Kosten, tragen wir das.",
    ),
    (
        "who receives in the passive",
        "Gezahlte Vorschüsse werden Ihnen erstattet.",
        "Gezahlte Vorschüsse erstatten wir Ihnen.",
        "Gezahlte Vorschüsse müssen Sie uns erstatten.",
    ),
    (
        "who informs whom",
        "Ich habe die Staatsanwaltschaft über den Vorgang unterrichtet.",
        "Über den Vorgang habe ich die Staatsanwaltschaft unterrichtet.",
        "Die Staatsanwaltschaft hat mich über den Vorgang unterrichtet.",
    ),
    (
        "a change of a figure told the other way round",
        "Die Gebühr steigt von 7,15 EUR auf 7,90 EUR.",
        "Die Gebühr beträgt 7,90 EUR statt bisher 7,15 EUR.",
        "Die Gebühr beträgt 7,15 EUR statt bisher 7,90 EUR.",
    ),
    (
        "a unit told once",
        "Der Hebesatz wird von 41,5 v. H. auf 43,0 v. H. erhöht.",
        "Der Hebesatz steigt von 41,5 auf 43,0 Prozent.",
        "Der Hebesatz steigt um 41,5 auf 43,0 Prozent.",
    ),
    (
        "letters that name a class",
        "Die Fahrerlaubnis der Klassen B, L und AM wird entzogen.",
        "Wir entziehen Ihnen die Fahrerlaubnis der Klassen B, L und AM.",
        "Wir entziehen Ihnen die Fahrerlaubnis der Klassen B und AM.",
    ),
    (
        "two compounds with one head",
        "Für das Grundstück gilt der Anschluss- und Benutzungszwang.",
        "Der Anschluss- und Benutzungszwang gilt für Ihr Grundstück.",
        "Für Ihr Grundstück gilt der Anschlusszwang.",
    ),
]


@pytest.mark.parametrize(("original", "wording"), [(o, good) for _, o, good, _ in PAIRS])
def test_a_faithful_rewording_passes(original: str, wording: str) -> None:
    assert inspect(original, wording).kind is VerdictKind.PASS


@pytest.mark.parametrize(("original", "wording"), [(o, bad) for _, o, _, bad in PAIRS])
def test_a_faulty_one_does_not(original: str, wording: str) -> None:
    assert inspect(original, wording).kind is not VerdictKind.PASS


def test_a_denial_in_other_words_is_shown_and_one_put_in_is_withheld() -> None:
    original = "Die Zahlung ist möglich, das Konto besteht."
    assert inspect(original, "Die Zahlung ist nicht möglich, das Konto besteht.").kind is (
        VerdictKind.BLOCK
    )


def test_every_pair_of_the_sets_can_be_judged() -> None:
    for part in ("dev", "held"):
        for line in (EVAL / f"pairs.{part}.jsonl").read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            codes = {f.code for f in inspect(row["original"], row["suggestion"]).findings}
            assert "guard.not_judged" not in codes, row["id"]


def test_the_thesaurus_knows_daily_words_by_the_roots_of_the_guard() -> None:
    assert senses(root("einreichen")) & senses(root("vorlegen"))
    assert senses(root("Mitteilung")) & senses(root("Nachricht"))
    assert not senses(root("bewilligen")) & senses(root("ablehnen"))
    assert not senses(root("Widerruf")) & senses(root("Zwangsgeld"))


def test_stems_and_synonyms_are_asked_for_words_that_are_gone() -> None:
    original = read("Die Säumnis dauert an.")
    (word,) = [w for w in read("Sie sind säumig.").words if w.content]
    assert derived(word, original)
    assert not told_by_synonym(word, ())
