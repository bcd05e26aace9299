"""What the coach chose on this computer. Never a name, a title or a note of anyone."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, cast, get_args

from PySide6.QtCore import QByteArray, QSettings

from ui.i18n import Language, language_of
from ui.theme import Mode

if TYPE_CHECKING:
    from collections.abc import Iterable

AUTO_LOCK_CHOICES = (5, 10, 15, 30)  # minutes of rest; an open vault for longer is not offered
AUTO_LOCK_DEFAULT = 10
PREROLL_CHOICES = (0, 2, 4, 6, 8)  # seconds before a moment, to play it: one presses too late
PREROLL_DEFAULT = 4


class Preferences:
    """Typed access to the settings; a value that makes no sense reads as its default."""

    def __init__(self, settings: QSettings | None = None) -> None:
        self._settings = settings if settings is not None else QSettings()

    @classmethod
    def in_file(cls, file: Path) -> Preferences:
        """Preferences kept in one ini file, apart from the computer's own."""
        return cls(QSettings(str(file), QSettings.Format.IniFormat))

    @property
    def language(self) -> Language:
        """The language of the screen; Dutch first."""
        return language_of(self._text("language", "nl"))

    @language.setter
    def language(self, value: Language) -> None:
        self._settings.setValue("language", value)

    @property
    def theme(self) -> Mode:
        """Light, dark, or what the system says."""
        return cast("Mode", self._one_of("theme", get_args(Mode), "system"))

    @theme.setter
    def theme(self, value: Mode) -> None:
        self._settings.setValue("theme", value)

    @property
    def auto_lock_minutes(self) -> int:
        """After how many minutes of rest the vault locks itself."""
        choices = [str(minutes) for minutes in AUTO_LOCK_CHOICES]
        return int(self._one_of("auto_lock_minutes", choices, str(AUTO_LOCK_DEFAULT)))

    @auto_lock_minutes.setter
    def auto_lock_minutes(self, value: int) -> None:
        self._settings.setValue("auto_lock_minutes", value)

    @property
    def last_vault(self) -> Path | None:
        """The folder of the vault that was open last."""
        text = self._text("last_vault", "")
        return Path(text) if text else None

    @last_vault.setter
    def last_vault(self, value: Path | None) -> None:
        self._settings.setValue("last_vault", str(value) if value else "")

    @property
    def reduced_motion(self) -> bool:
        """Whether nothing on the screen may slide or fade."""
        return self._text("reduced_motion", "false") == "true"

    @reduced_motion.setter
    def reduced_motion(self, value: bool) -> None:
        self._settings.setValue("reduced_motion", "true" if value else "false")

    @property
    def hardware_decoding(self) -> bool:
        """Whether films may be decoded by the graphics card; read when the program starts."""
        return self.flag("hardware_decoding", default=True)

    @hardware_decoding.setter
    def hardware_decoding(self, value: bool) -> None:
        self.set_flag("hardware_decoding", on=value)

    @property
    def note_pauses_film(self) -> bool:
        """Whether the film stands still while a note is written, and goes on after Enter."""
        return self.flag("note_pauses_film", default=True)

    @note_pauses_film.setter
    def note_pauses_film(self, value: bool) -> None:
        self.set_flag("note_pauses_film", on=value)

    @property
    def preroll_seconds(self) -> int:
        """How long before a moment the film begins to play it."""
        choices = [str(seconds) for seconds in PREROLL_CHOICES]
        return int(self.choice("preroll_seconds", choices, str(PREROLL_DEFAULT)))

    @preroll_seconds.setter
    def preroll_seconds(self, value: int) -> None:
        self.set_choice("preroll_seconds", str(value))

    @property
    def window_geometry(self) -> QByteArray | None:
        """Size and place of the main window, as Qt saves it."""
        value = self._settings.value("window_geometry")
        return value if isinstance(value, QByteArray) and not value.isEmpty() else None

    @window_geometry.setter
    def window_geometry(self, value: QByteArray) -> None:
        self._settings.setValue("window_geometry", value)

    @property
    def studio_keys(self) -> str:
        """The keys of the studio that the coach changed, as `ui.keys.saved` writes them."""
        return self._text("studio_keys", "")

    @studio_keys.setter
    def studio_keys(self, value: str) -> None:
        self._settings.setValue("studio_keys", value)

    def choice(self, name: str, allowed: Iterable[str], default: str) -> str:
        """One of several ways in which a screen can be shown, such as list or table."""
        return self._one_of(f"choices/{name}", allowed, default)

    def set_choice(self, name: str, value: str) -> None:
        """Keep how a screen is shown."""
        self._settings.setValue(f"choices/{name}", value)

    def flag(self, name: str, *, default: bool = False) -> bool:
        """A yes or no of a screen, such as whether a folded column stays folded."""
        return self._text(f"flags/{name}", "true" if default else "false") == "true"

    def set_flag(self, name: str, *, on: bool) -> None:
        """Keep a yes or no of a screen."""
        self._settings.setValue(f"flags/{name}", "true" if on else "false")

    def save(self) -> None:
        """Write now, so that a crash later loses nothing."""
        self._settings.sync()

    def _text(self, key: str, default: str) -> str:
        value = self._settings.value(key, default)
        return value if isinstance(value, str) else str(value)

    def _one_of(self, key: str, allowed: Iterable[str], default: str) -> str:
        value = self._text(key, default)
        return value if value in allowed else default
