"""The guard: one case a kind of fault, faithful rewordings, and what must hold for every text."""

import json
import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from drafter import messages
from drafter.messages import wording as sentences
from drafter.wording.facts import extract
from drafter.wording.guard import Verdict, VerdictKind, as_record, finding_record, inspect

EVAL = Path(__file__).parents[1] / "eval"
PASSAGES = [
    json.loads(line)["text"]
    for line in (EVAL / "passages.dev.jsonl").read_text(encoding="utf-8").splitlines()
]


def codes(original: str, suggestion: str) -> set[str]:
    return {found.code for found in inspect(original, suggestion).findings}


FAULTS = [
    ("guard.number_changed", "Sie zahlen in zwei Raten.", "Sie zahlen in drei Raten."),
    ("guard.date_changed", "Die Frist endet am 01.04.2026.", "Die Frist endet am 01.05.2026."),
    ("guard.amount_missing", "Wir zahlen Ihnen 500 EUR aus.", "Wir zahlen Ihnen Geld aus."),
    ("guard.law_changed", "Das folgt aus § 5 WaffG.", "Das folgt aus § 6 WaffG."),
    ("guard.name_changed", "Fragen beantwortet Frau Peters.", "Fragen beantwortet Frau Petersen."),
    ("guard.negation_missing", "Der Bescheid gilt nicht.", "Der Bescheid gilt."),
    ("guard.negation_added", "Der Antrag ist zulässig.", "Der Antrag ist unzulässig."),
    (
        "guard.negation_moved",
        "Wir zahlen nicht, wenn der Nachweis vorliegt.",
        "Wir zahlen, wenn der Nachweis nicht vorliegt.",
    ),
    (
        "guard.modality_changed",
        "Sie müssen den Nachweis vorlegen.",
        "Sie können den Nachweis vorlegen.",
    ),
    ("guard.request", "Sie haben den Nachweis vorzulegen.", "Bitte legen Sie den Nachweis vor."),
    (
        "guard.bound_changed",
        "Die Pause dauert höchstens drei Tage.",
        "Die Pause dauert mindestens drei Tage.",
    ),
    ("guard.bound_lost", "Sie erhalten höchstens 500 EUR.", "Sie erhalten 500 EUR."),
    (
        "guard.condition_lost",
        "Wir zahlen, wenn der Nachweis vorliegt.",
        "Wir zahlen. Der Nachweis liegt vor.",
    ),
    (
        "guard.condition_lost",
        "Sie dürfen nur die Halle nutzen.",
        "Sie dürfen die Halle nutzen.",
    ),
    (
        "guard.opposite",
        "Die Frist wird verlängert.",
        "Die Frist wird verkürzt.",
    ),
    (
        "guard.opposite",
        "Der Nachweis ist nach Beginn vorzulegen.",
        "Der Nachweis ist vor Beginn vorzulegen.",
    ),
    ("guard.opposite", "Wir zahlen monatlich 50 EUR.", "Wir zahlen jährlich 50 EUR."),
    (
        "guard.decision_changed",
        "Der Bescheid wird widerrufen.",
        "Der Bescheid wird zurückgenommen.",
    ),
    (
        "guard.conjunction",
        "Legen Sie Ausweis und Vertrag vor.",
        "Legen Sie Ausweis oder Vertrag vor.",
    ),
    (
        "guard.fact_swapped",
        "Die Gebühr beträgt 50 EUR, die Auslagen betragen 3 EUR.",
        "Die Gebühr beträgt 3 EUR, die Auslagen betragen 50 EUR.",
    ),
    (
        "guard.fact_role",
        "Der Zuschuss wird auf 500 EUR gekürzt.",
        "Der Zuschuss wird um 500 EUR gekürzt.",
    ),
    ("guard.agent_changed", "Wir zahlen den Betrag aus.", "Sie zahlen den Betrag aus."),
    (
        "guard.content_added",
        "Der Antrag ist eingegangen.",
        "Der Antrag und die Vollmacht sind eingegangen.",
    ),
    (
        "guard.restriction_lost",
        "Die vorherige schriftliche Zustimmung ist nötig.",
        "Die vorherige Zustimmung ist nötig.",
    ),
    (
        "guard.language",
        "Der Antrag ist eingegangen.",
        "The application has been received from you.",
    ),
    (
        "guard.name_changed",
        "Herr Oelkers trägt die Kosten.",
        "Die Kosten trägt Herr Oelker.",
    ),
    (
        "guard.negation_moved",
        "Der Bescheid ist rechtmäßig und verletzt Sie nicht.",
        "Der Bescheid ist nicht rechtmäßig und verletzt Sie.",
    ),
    (
        "guard.decision_changed",
        "Ich beabsichtige, die Erlaubnis zu widerrufen.",
        "Ich widerrufe die Erlaubnis.",
    ),
    (
        "guard.decision_changed",
        "Das angedrohte Zwangsgeld wird festgesetzt.",
        "Das festgesetzte Zwangsgeld wird angedroht.",
    ),
    ("guard.decision_added", "Der Antrag wird geprüft.", "Der Antrag wird bewilligt."),
    (
        "guard.agent_changed",
        "Die Leistung wird an den Anbieter gezahlt.",
        "Wir zahlen die Leistung an Sie.",
    ),
    (
        "guard.agent_changed",
        "Die Zustimmung der Behörde ist nötig.",
        "Ihre Zustimmung ist nötig.",
    ),
    (
        "guard.opposite",
        "Sie haben nach Bekanntgabe einen Monat Zeit.",
        "Sie haben nach Zustellung einen Monat Zeit.",
    ),
    (
        "guard.fact_swapped",
        "Nur Mitglieder dürfen die Halle nutzen, Dritte müssen den Platz nutzen.",
        "Nur Dritte dürfen die Halle nutzen, Mitglieder müssen den Platz nutzen.",
    ),
    (
        "guard.condition_lost",
        "Zahlen Sie bis Montag, sonst entstehen Zinsen.",
        "Zahlen Sie bis Montag, es entstehen Zinsen.",
    ),
    ("guard.prompt_text", "Der Antrag fehlt.", "Hier ist der Text: Der Antrag fehlt."),
    ("guard.truncated", "Der Antrag ist eingegangen.", "Der Antrag ist bei"),
    ("guard.empty", "Der Antrag ist eingegangen.", "   "),
]


@pytest.mark.parametrize(("code", "original", "suggestion"), FAULTS)
def test_each_kind_of_fault_is_named(code: str, original: str, suggestion: str) -> None:
    assert code in codes(original, suggestion)


FAITHFUL = [
    (
        "Die Benutzung der Halle ist nur nach vorheriger Anmeldung gestattet.",
        "Sie dürfen die Halle nur benutzen, wenn Sie sich vorher angemeldet haben.",
    ),
    ("Der Antrag wird nicht bewilligt.", "Wir lehnen den Antrag ab."),
    ("Von einer Anhörung wird abgesehen.", "Wir hören Sie nicht an."),
    ("Die Unterlagen sind unvollständig.", "Die Unterlagen sind nicht vollständig."),
    (
        "Die Auszahlung erfolgt spätestens am 12. Februar 2026.",
        "Wir zahlen das Geld bis zum 12.02.2026 aus.",
    ),
    (
        "Der Nachweis ist bis zum 01.04.2026 einzureichen.",
        "Bitte reichen Sie den Nachweis bis zum 01.04.2026 ein.",
    ),
    ("Es fehlen noch Unterlagen.", "Wir brauchen noch Unterlagen."),
    ("Der Widerspruch wird zurückgewiesen.", "Ich weise den Widerspruch zurück."),
    ("Es wird eine Gebühr erhoben.", "Sie müssen eine Gebühr zahlen."),
    ("Der Zinssatz beträgt eins vom Hundert.", "Der Zinssatz beträgt 1 Prozent."),
    ("Die Halle darf nicht genutzt werden.", "Die Nutzung der Halle ist untersagt."),
]


@pytest.mark.parametrize(("original", "suggestion"), FAITHFUL)
def test_faithful_rewordings_pass(original: str, suggestion: str) -> None:
    verdict = inspect(original, suggestion)
    assert verdict.kind is VerdictKind.PASS, verdict.findings


def test_protected_names_must_stay() -> None:
    verdict = inspect("Das Heim Abendrot zahlt.", "Das Heim zahlt.", protected=("Abendrot",))
    assert verdict.kind is VerdictKind.BLOCK


def test_notes_may_be_written_out_but_hold_all_facts() -> None:
    notes = "Antrag 05.01.2026 eingegangen, Mietvertrag fehlt, nachreichen bis 20.03.2026"
    good = (
        "Ihr Antrag ist am 05.01.2026 eingegangen. Es fehlt noch der Mietvertrag. Bitte reichen Sie"
        " ihn bis zum 20.03.2026 nach."
    )
    assert inspect(notes, good, notes=True).kind is not VerdictKind.BLOCK
    invented = good + " Die Gebühr beträgt 50 EUR."
    assert inspect(notes, invented, notes=True).kind is VerdictKind.BLOCK


def test_findings_point_at_the_words() -> None:
    original, suggestion = "Sie zahlen in zwei Raten.", "Sie zahlen in drei Raten."
    (found,) = inspect(original, suggestion).findings
    assert found.original_span is not None
    assert found.suggestion_span is not None
    assert original[slice(*found.original_span)] == "zwei"
    assert suggestion[slice(*found.suggestion_span)] == "drei"


def test_the_record_has_the_form_of_the_command_line() -> None:
    record = as_record("x", inspect("Der Bescheid gilt nicht.", "Der Bescheid gilt."))
    assert record["id"] == "x"
    assert record["verdict"] == "block"
    found = finding_record(inspect("Der Bescheid gilt nicht.", "Der Bescheid gilt.").findings[0])
    assert record["findings"] == [found]
    assert set(found) == {"code", "message", "original", "suggestion"}
    assert "nicht" in str(found["message"])


def test_every_code_has_its_sentence() -> None:
    used: set[str] = set()
    for path in (Path(__file__).parents[2] / "drafter/wording/guard").rglob("*.py"):
        used |= set(re.findall(r"(?:block|warn)\(\s*\"(\w+)\"", path.read_text(encoding="utf-8")))
    assert used
    assert {f"guard.{code}" for code in used} <= set(sentences.SENTENCES)
    assert set(sentences.SENTENCES) <= set(messages.SENTENCES)


def verdict_of(original: str, suggestion: str) -> Verdict:
    return inspect(original, suggestion)


@given(st.sampled_from(PASSAGES))
@settings(max_examples=60, deadline=None)
def test_the_same_text_passes(text: str) -> None:
    assert verdict_of(text, text).kind is VerdictKind.PASS


@given(st.sampled_from(PASSAGES), st.data())
@settings(max_examples=250, deadline=None)
def test_a_changed_digit_never_passes(text: str, data: st.DataObject) -> None:
    places = [i for i, sign in enumerate(text) if sign.isdigit()]
    if not places:
        return
    at = data.draw(st.sampled_from(places))
    digit = data.draw(st.sampled_from([d for d in "0123456789" if d != text[at]]))
    changed = text[:at] + digit + text[at + 1 :]
    if [f.value for f in extract(changed)] == [f.value for f in extract(text)]:
        return  # „05.“ and „5.“ say the same
    assert verdict_of(text, changed).kind is not VerdictKind.PASS


@given(st.sampled_from([p for p in PASSAGES if " nicht " in p]), st.data())
@settings(max_examples=80, deadline=None)
def test_a_removed_nicht_never_passes(text: str, data: st.DataObject) -> None:
    places = [match.start() for match in re.finditer(r"\bnicht ", text)]
    at = data.draw(st.sampled_from(places))
    changed = text[:at] + text[at + 6 :]
    assert verdict_of(text, changed).kind is not VerdictKind.PASS


@given(st.sampled_from(PASSAGES), st.sampled_from(PASSAGES))
@settings(max_examples=80, deadline=None)
def test_another_passage_never_passes(one: str, other: str) -> None:
    if one != other:
        assert verdict_of(one, other).kind is not VerdictKind.PASS


@given(st.text(max_size=200), st.text(max_size=200))
@settings(max_examples=150, deadline=None)
def test_no_text_makes_the_guard_fail(one: str, other: str) -> None:
    assert verdict_of(one, other).kind in set(VerdictKind)
