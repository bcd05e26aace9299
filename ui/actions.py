"""The table of application-wide actions: name, text, icon, keys. Pages have their own keys."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication


@dataclass(frozen=True, slots=True)
class ActionRow:
    """One action of the menus."""

    id: str
    menu: str  # file, edit, go, help
    text: object  # English, marked for translation in the context `actions`
    icon: str
    keys: tuple[str, ...] = ()

    @property
    def words(self) -> str:
        """The text in the language of the screen."""
        return QCoreApplication.translate("actions", str(self.text))


ACTIONS = (
    ActionRow("new", "file", QT_TRANSLATE_NOOP("actions", "New trajectory"), "plus", ("Ctrl+N",)),
    ActionRow(
        "import", "file", QT_TRANSLATE_NOOP("actions", "Import film …"), "film-strip", ("Ctrl+I",)
    ),
    ActionRow(
        "may",
        "file",
        QT_TRANSLATE_NOOP("actions", "May this go out? …"),
        "shield-check",
        ("Ctrl+Shift+U",),
    ),
    ActionRow(
        "lock", "file", QT_TRANSLATE_NOOP("actions", "Lock the vault"), "lock-simple", ("Ctrl+L",)
    ),
    ActionRow("quit", "file", QT_TRANSLATE_NOOP("actions", "Quit"), "sign-out", ("Ctrl+Q",)),
    ActionRow(
        "undo",
        "edit",
        QT_TRANSLATE_NOOP("actions", "Undo"),
        "arrow-counter-clockwise",
        ("Ctrl+Z",),
    ),
    ActionRow(
        "redo",
        "edit",
        QT_TRANSLATE_NOOP("actions", "Redo"),
        "arrow-clockwise",
        ("Ctrl+Shift+Z", "Ctrl+Y"),
    ),
    ActionRow("home", "go", QT_TRANSLATE_NOOP("actions", "Trajectories"), "path", ("Ctrl+1",)),
    ActionRow("agenda", "go", QT_TRANSLATE_NOOP("actions", "Agenda"), "calendar", ("Ctrl+2",)),
    ActionRow("people", "go", QT_TRANSLATE_NOOP("actions", "People"), "users", ("Ctrl+3",)),
    ActionRow("lenses", "go", QT_TRANSLATE_NOOP("actions", "Lenses"), "list-numbers", ("Ctrl+4",)),
    ActionRow(
        "register", "go", QT_TRANSLATE_NOOP("actions", "Releases"), "paper-plane-tilt", ("Ctrl+5",)
    ),
    ActionRow("settings", "go", QT_TRANSLATE_NOOP("actions", "Settings"), "gear-six", ("Ctrl+6",)),
    ActionRow("back", "go", QT_TRANSLATE_NOOP("actions", "Back"), "caret-left", ("Alt+Left",)),
    ActionRow(
        "full_screen", "go", QT_TRANSLATE_NOOP("actions", "Full screen"), "corners-out", ("F11",)
    ),
    ActionRow("keys", "help", QT_TRANSLATE_NOOP("actions", "All keys"), "keyboard", ("F1",)),
    ActionRow("proof", "help", QT_TRANSLATE_NOOP("actions", "Check proof …"), "shield-check"),
    ActionRow(
        "incidents",
        "help",
        QT_TRANSLATE_NOOP("actions", "Something went wrong …"),
        "warning-octagon",
    ),
    ActionRow("demo", "help", QT_TRANSLATE_NOOP("actions", "Demo dossier"), "books"),
    ActionRow("about", "help", QT_TRANSLATE_NOOP("actions", "About Beeldcoach"), "info"),
)

MENUS: dict[str, object] = {
    "file": QT_TRANSLATE_NOOP("actions", "&File"),
    "edit": QT_TRANSLATE_NOOP("actions", "&Edit"),
    "go": QT_TRANSLATE_NOOP("actions", "&Go"),
    "help": QT_TRANSLATE_NOOP("actions", "&Help"),
}


def menu_words(menu: str) -> str:
    """Return the title of a menu in the language of the screen."""
    return QCoreApplication.translate("actions", str(MENUS[menu]))
