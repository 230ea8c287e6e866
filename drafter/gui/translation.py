"""German by default: the program's own translation and that of Qt's dialogs."""

from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

GERMAN = QLocale(QLocale.Language.German, QLocale.Country.Germany)


def install(app: QApplication, resources: Path) -> None:
    """Let the window speak German, whatever the desktop speaks."""
    QLocale.setDefault(GERMAN)
    shipped = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, folder in (("qtbase_de", shipped), ("drafter_de", str(resources / "translations"))):
        translator = QTranslator(app)
        if translator.load(name, folder):
            app.installTranslator(translator)
