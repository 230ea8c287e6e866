"""The start page: search, states in words, model, and that nothing is loaded too early."""

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from drafter.gui.look import Look
from drafter.gui.main_window import MainWindow
from drafter.gui.start.model_view import view_of
from drafter.gui.start.side import ModelCard, ModelStatus, ModelView, PrivacyCard
from drafter.notice.authority import AiPolicy
from drafter.notice.endpoint import LOOPBACK, Endpoint
from drafter.notice.faults import Fault
from drafter.session.workspace import Workspace

HEAVY = ("pydantic", "babel", "holidays", "docx", "jinja2", "llama_cpp", "lxml", "simplemma")


def test_search_narrows_the_gallery(window: MainWindow) -> None:
    cards = window.start.gallery.cards
    window.start.search.setText("zuwendung förderung")
    assert any(not card.isHidden() for card in cards)
    window.start.search.setText("zuwendung gibtesnicht")
    assert all(card.isHidden() for card in cards)
    assert not window.start.gallery.nothing.isHidden()


def test_cards_say_their_state_in_words(window: MainWindow) -> None:
    words = [label.text() for label in window.start.gallery.cards[0].findChildren(QLabel)]
    assert "Entwurf" in words or "freigegeben" in words


def test_chosen_authority_is_that_of_the_notice(window: MainWindow) -> None:
    combo = window.start.authority
    combo.setCurrentIndex(combo.findData("celle"))
    window.start.gallery.cards[0].begin.click()
    assert window.page is not None
    assert window.page.session.authority.id == "celle"


def test_window_says_that_nothing_leaves(window: MainWindow) -> None:
    words = " ".join(label.text() for label in window.start.findChildren(QLabel))
    assert "Nichts verlässt diesen Rechner" in words


def test_model_states(qtbot: QtBot, look: Look) -> None:
    card = ModelCard(look)
    qtbot.addWidget(card)
    card.show_model(ModelView("Modell", ModelStatus.MISSING, 1.7))
    assert "1,7 GB" in card.detail.text()
    assert not card.prepare.isHidden()
    card.show_model(ModelView("Modell", ModelStatus.PREPARING, 1.7))
    card.show_progress(1, 4)
    assert card.progress.value() == 250
    card.show_model(ModelView("Modell", ModelStatus.READY, 1.7))
    assert card.prepare.isHidden()


def with_policy(workspace: Workspace, policy: AiPolicy) -> str:
    """The id of an authority that has this policy."""
    changed = replace(workspace.authorities[0], ai_policy=policy)
    workspace.__dict__["authorities"] = (changed, *workspace.authorities[1:])
    return changed.id


SERVER = Endpoint(False, LOOPBACK, 8080, "/v1", "hausmodell")


@pytest.mark.parametrize(
    ("policy", "status", "words"),
    [
        (AiPolicy(enabled=False), ModelStatus.OFF, "auch ohne Modell"),
        (AiPolicy(admitted_models=("anderes",)), ModelStatus.REFUSED, "nicht zugelassen"),
        (AiPolicy(minimum_offered_share=0.8), ModelStatus.REFUSED, "drafter eval"),
        (AiPolicy(endpoint=SERVER), ModelStatus.SERVER, "hausmodell"),
    ],
)
def test_the_card_says_what_the_authority_allows(
    qtbot: QtBot,
    look: Look,
    workspace: Workspace,
    policy: AiPolicy,
    status: ModelStatus,
    words: str,
) -> None:
    view = view_of(workspace, with_policy(workspace, policy))
    assert view.status is status
    shown = ModelCard(look)
    qtbot.addWidget(shown)
    shown.show_model(view)
    assert words in shown.detail.text()
    assert shown.prepare.isHidden()


def test_failed_preparation_is_one_sentence(
    qtbot: QtBot, window: MainWindow, workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(**_anything: object) -> Path:
        raise Fault("models.busy")

    monkeypatch.setattr(workspace.suggester.store, "ready", fail)
    with qtbot.waitSignal(window.model_ready):
        window.start.model.prepare.click()
    assert not window.start.bar.isHidden()
    assert window.start.bar.property("role") == "error"


def test_broken_draft_is_said_and_the_page_stays(window: MainWindow) -> None:
    window.reopen("gibt-es-nicht")
    assert window.page is None
    assert not window.start.bar.isHidden()


def test_window_is_shown_before_heavy_modules_are_loaded() -> None:
    code = f"import sys; import drafter.gui.app; print([m for m in {HEAVY!r} if m in sys.modules])"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.strip() == "[]"


def test_the_statement_on_silence_is_true_for_each_authority(qtbot: QtBot, look: Look) -> None:
    card = PrivacyCard(look)
    qtbot.addWidget(card)
    assert card.title.text() == "Nichts verlässt diesen Rechner"
    card.show_server("https://10.1.2.3:8443")
    assert card.title.text() == "Nichts verlässt das Haus"
    assert "https://10.1.2.3:8443" in card.text.text()
    card.show_server("")
    assert "keine Verbindung" in card.text.text()
