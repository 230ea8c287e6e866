"""The window: the start page, or one notice."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QCloseEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu, QStackedWidget

from drafter.gui.bridge import Bridge
from drafter.gui.look import Look
from drafter.gui.parts.ask_path import AskPath, ask_with_dialog
from drafter.gui.start.page import StartPage
from drafter.gui.theme import Scheme
from drafter.messages import explain
from drafter.notice.faults import Fault

if TYPE_CHECKING:  # all this is loaded only after the window is shown
    from drafter.gui.draft.page import DraftPage
    from drafter.session.notice_session import NoticeSession
    from drafter.session.workspace import Workspace

DEFAULT_SIZE = (1440, 900)


def chosen_scheme(settings: QSettings) -> Scheme:
    """The colours that were chosen."""
    wish = str(settings.value("scheme", Scheme.SYSTEM))
    return Scheme(wish) if wish in set(Scheme) else Scheme.SYSTEM


class MainWindow(QMainWindow):
    """Shows one page at a time. ``attached`` follows once the workspace is there."""

    attached = Signal()
    notice_opened = Signal()
    model_ready = Signal()

    def __init__(self, look: Look, settings: QSettings, ask_path: AskPath | None = None) -> None:
        super().__init__()
        self._look = look
        self._settings = settings
        self._ask_path = ask_path
        self.workspace: Workspace | None = None
        self.page: DraftPage | None = None
        self.start = StartPage(look)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.start)
        self.setCentralWidget(self.pages)
        self._model_bridge = Bridge(self)
        self._model_bridge.relayed.connect(self._on_model_progress)
        self._model_bridge.done.connect(self._on_model_ready)
        self.start.new_asked.connect(self.new_notice)
        self.start.draft_asked.connect(self.reopen)
        self.start.delete_asked.connect(self._delete)
        self.start.prepare_asked.connect(self._prepare_model)
        self.start.authority.currentIndexChanged.connect(self._show_model)
        self._build_menus()
        self._restore_geometry()
        self._show_title()

    # --- building ----------------------------------------------------------------------------

    def _build_menus(self) -> None:
        bar = self.menuBar()
        file_menu = bar.addMenu(self.tr("&File"))
        self._add(file_menu, self.tr("&Overview"), self.show_start, "Alt+Home")
        file_menu.addSeparator()
        self._notice_actions = [
            self._add(file_menu, self.tr("Export as &draft …"), lambda: self._export(draft=True)),
            self._add(file_menu, self.tr("E&xport notice …"), lambda: self._export(draft=False)),
        ]
        file_menu.addSeparator()
        self._add(file_menu, self.tr("&Quit"), self.close, "Ctrl+Q")
        view_menu = bar.addMenu(self.tr("&View"))
        self._build_scheme_menu(view_menu)
        self._notice_actions += [
            self._add(view_menu, self.tr("Preview &larger"), lambda: self._zoom(1), "Ctrl++"),
            self._add(view_menu, self.tr("Preview &smaller"), lambda: self._zoom(-1), "Ctrl+-"),
            self._add(view_menu, self.tr("Preview fits &width"), lambda: self._zoom(0), "Ctrl+0"),
        ]
        help_menu = bar.addMenu(self.tr("&Help"))
        self._add(help_menu, self.tr("&Keys and signs"), self.show_help, "F1")
        for menu in (file_menu, view_menu, help_menu):
            menu.setAccessibleName(menu.title().replace("&", ""))
        bar.setAccessibleName(self.tr("Menu bar"))
        self._enable_notice_actions()

    def _add(self, menu: QMenu, text: str, act: Callable[[], object], key: str = "") -> QAction:
        action = menu.addAction(text)
        action.triggered.connect(lambda _=False: act())
        if key:
            action.setShortcut(QKeySequence(key))
        return action

    def _build_scheme_menu(self, menu: QMenu) -> None:
        group = QActionGroup(self)
        chosen = chosen_scheme(self._settings)
        for scheme, text in (
            (Scheme.SYSTEM, self.tr("Colours as in the &system")),
            (Scheme.LIGHT, self.tr("L&ight")),
            (Scheme.DARK, self.tr("&Dark")),
        ):
            action = self._add(menu, text, partial(self.use_scheme, scheme))
            action.setCheckable(True)
            action.setChecked(scheme is chosen)
            group.addAction(action)
        menu.addSeparator()

    def _restore_geometry(self) -> None:
        geometry = self._settings.value("geometry")
        if geometry is None or not self.restoreGeometry(geometry):
            self.resize(*DEFAULT_SIZE)
        self.setMinimumSize(1000, 560)

    # --- colours -----------------------------------------------------------------------------

    def use_scheme(self, scheme: Scheme) -> None:
        """Change the colours and remember it."""
        self._settings.setValue("scheme", str(scheme))
        app = QApplication.instance()
        if isinstance(app, QApplication):
            self._look.apply(app, scheme)

    # --- workspace ---------------------------------------------------------------------------

    def open(self, open_workspace: "Callable[[], Workspace]") -> None:
        """Open the workspace and fill the start page; a fault is said there."""
        self._guarded(lambda: self.attach(open_workspace()))

    def attach(self, workspace: "Workspace") -> None:
        """Fill the start page; until then it is there, but empty."""
        from drafter.session.workspace import DEFAULT_AUTHORITY  # noqa: PLC0415 - heavy as well

        self.workspace = workspace
        chosen = str(self._settings.value("authority", ""))
        authorities = workspace.authorities
        self.start.show_authorities(authorities, chosen or DEFAULT_AUTHORITY)
        self.start.gallery.show_templates(workspace.templates)
        self._show_drafts()
        self._show_model()
        self.attached.emit()

    def _show_drafts(self) -> None:
        if self.workspace is not None:
            self.start.drafts.show_drafts(self.workspace.drafts.drafts)

    def _guarded(self, act: Callable[[], object]) -> None:
        """Do something; a fault becomes a sentence above the start page."""
        self.start.bar.hide()
        try:
            act()
        except Fault as fault:
            self.show_start()
            self.start.bar.say(explain(fault), "error")

    # --- notices -----------------------------------------------------------------------------

    def new_notice(self, template_id: str, authority_id: str, case_id: str) -> None:
        """Begin a notice, empty or with an example case."""
        workspace = self.workspace
        if workspace is None:
            return
        self._settings.setValue("authority", authority_id)

        def begin() -> None:
            case = workspace.case(template_id, case_id) if case_id else None
            self._show_notice(workspace.new_notice(template_id, authority_id, case))

        self._guarded(begin)

    def reopen(self, draft_id: str) -> None:
        """Go on with a draft."""
        workspace = self.workspace
        if workspace is not None:
            self._guarded(lambda: self._show_notice(workspace.reopen(draft_id)))

    def _delete(self, draft_id: str) -> None:
        workspace = self.workspace
        if workspace is not None:
            self._guarded(lambda: workspace.delete_draft(draft_id))
            self._show_drafts()

    def _show_notice(self, session: "NoticeSession") -> None:
        from drafter.gui.draft.page import DraftPage  # noqa: PLC0415 - heavy: behind the window

        ask = self._ask_path or ask_with_dialog(
            self, self.tr("Where shall the letter be written?"), self.tr("Word document (*.docx)")
        )
        self._leave_page()
        page = DraftPage(self._look, session, ask)
        page.left.connect(self.show_start)
        self.page = page
        self.pages.addWidget(page)
        self.pages.setCurrentWidget(page)
        page.save()
        page.form.focus_first()
        self._enable_notice_actions()
        self._show_title()
        self.notice_opened.emit()

    def show_start(self) -> None:
        """Leave the notice, which is saved, and show the start page."""
        self._leave_page()
        self.pages.setCurrentWidget(self.start)
        self._show_drafts()
        self._enable_notice_actions()
        self._show_title()

    def _leave_page(self) -> None:
        page, self.page = self.page, None
        if page is not None:
            page.close_session()
            self.pages.removeWidget(page)
            page.deleteLater()

    def _export(self, *, draft: bool) -> None:
        if self.page is not None:
            self.page.export(draft=draft)

    def _zoom(self, steps: int) -> None:
        if self.page is not None:
            self.page.preview.zoom_by(steps)

    def _enable_notice_actions(self) -> None:
        for action in self._notice_actions:
            action.setEnabled(self.page is not None)

    def _show_title(self) -> None:
        if self.page is None:
            self.setWindowTitle(self.tr("drafter – writing notices"))
        else:
            self.setWindowTitle(f"{self.page.session.schema.title} – drafter")

    # --- model -------------------------------------------------------------------------------

    def _show_model(self, *, preparing: bool = False) -> None:
        if self.workspace is None:
            return
        from drafter.gui.start import model_view  # noqa: PLC0415 - loaded behind the window

        view = model_view.preparing if preparing else model_view.view_of
        self.start.model.show_model(view(self.workspace, self.start.chosen_authority))

    def _prepare_model(self) -> None:
        workspace = self.workspace
        if workspace is None:
            return
        self._show_model(preparing=True)
        relay = self._model_bridge.relay
        self._model_bridge.run(
            lambda: workspace.suggester.store.ready(
                on_progress=lambda done, total: relay((done, total))
            )
        )

    def _on_model_progress(self, event: object) -> None:
        if isinstance(event, tuple):
            done, total = event
            self.start.model.show_progress(int(done), int(total))

    def _on_model_ready(self, result: object) -> None:
        self._show_model()
        if isinstance(result, Fault):
            self.start.bar.say(explain(result), "error")
        self.model_ready.emit()

    # --- help and end ------------------------------------------------------------------------

    def show_help(self) -> None:
        """Show keys and signs beside the window."""
        from drafter.gui.help_dialog import HelpDialog  # noqa: PLC0415 - not needed to start

        dialog = HelpDialog(self._look, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.show()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep everything."""
        self._settings.setValue("geometry", self.saveGeometry())
        self._leave_page()
        super().closeEvent(event)
