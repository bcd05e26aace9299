"""SettingsModel: what the coach chose on this computer, and what the vault knows of her."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from beeldcoach.services.recording import PracticeFacts, SetPracticeFact
from ui.keys.saved import from_kept
from ui.tasks.flow import Background
from ui.viewmodels.base import ViewModel
from ui.viewmodels.recovery_key import CHECKED_FACT

if TYPE_CHECKING:
    from pathlib import Path

    from ui.tasks.flow import Flow
    from ui.viewmodels.session import Session

FACTS = ("coach_name", "practice_name", "practice_contact", CHECKED_FACT)


@dataclass(frozen=True, slots=True)
class SettingsState:
    """What the page shows; `changing` while a new passphrase is being written."""

    folder: Path
    read_only: bool
    synced: str | None
    language: str
    theme: str
    auto_lock: int
    reduced_motion: bool
    note_pauses_film: bool
    preroll: int  # seconds
    hardware_decoding: bool
    changed_keys: int = 0  # deeds of the studio that have other keys than at first
    facts: tuple[tuple[str, str], ...] = ()
    changing: bool = False

    def fact(self, name: str) -> str:
        """Return a fact about the practice, empty when it is not known."""
        return dict(self.facts).get(name, "")


class SettingsModel(ViewModel):
    """Reads and writes preferences at once, facts and passphrase through the vault.

    Signals:
        passphrase_changed: the new one opens the vault from now on.
    """

    passphrase_changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(session, parent)
        core, chosen = session.core, session.preferences
        self.state = SettingsState(
            core.folder,
            core.read_only,
            core.synced_with,
            chosen.language,
            chosen.theme,
            chosen.auto_lock_minutes,
            chosen.reduced_motion,
            chosen.note_pauses_film,
            chosen.preroll_seconds,
            chosen.hardware_decoding,
        )

    def set_auto_lock(self, minutes: int) -> None:
        """Lock after so many minutes of rest."""
        self.session.preferences.auto_lock_minutes = minutes
        self._set(auto_lock=minutes)

    def set_reduced_motion(self, *, on: bool) -> None:
        """Let nothing slide or fade."""
        self.session.preferences.reduced_motion = on
        self._set(reduced_motion=on)

    def set_note_pauses_film(self, *, on: bool) -> None:
        """Let the film stand still while a note is written."""
        self.session.preferences.note_pauses_film = on
        self._set(note_pauses_film=on)

    def set_preroll(self, seconds: int) -> None:
        """Begin so long before a moment to play it."""
        self.session.preferences.preroll_seconds = seconds
        self._set(preroll=seconds)

    def set_hardware_decoding(self, *, on: bool) -> None:
        """Let the graphics card decode films, from the next start on."""
        self.session.preferences.hardware_decoding = on
        self._set(hardware_decoding=on)

    def set_fact(self, name: str, value: str) -> None:
        """Write a fact about the practice, where it is another one."""
        if value != self.state.fact(name) and not self.state.read_only:
            self._set(facts=tuple({**dict(self.state.facts), name: value}.items()))
            self.run(self._write(SetPracticeFact(name, value)))

    def change_passphrase(self, passphrase: str) -> None:
        """Let a new passphrase open the vault from now on."""
        if not self.state.changing:
            self._set(changing=True)
            self.run(self._change(passphrase))

    def refresh(self) -> None:
        """Read again what another part may have changed: language, theme, keys."""
        chosen = self.session.preferences
        changed = len(from_kept(chosen.studio_keys).changed)
        self._set(language=chosen.language, theme=chosen.theme, changed_keys=changed)

    def _load(self) -> Flow:
        facts = yield self.session.ask(PracticeFacts(FACTS))
        self._set(facts=tuple(facts.items()))

    def _write(self, command: SetPracticeFact) -> Flow:
        written = False
        try:
            yield self.session.do(command)
            written = True
        finally:
            if not written:
                self.reload()  # show what the vault holds

    def _change(self, passphrase: str) -> Flow:
        try:
            yield Background(lambda _: self.session.core.change_passphrase(passphrase))
        finally:
            self._set(changing=False)
        self.passphrase_changed.emit()

    def _set(self, **fields: object) -> None:
        self.state = replace(self.state, **fields)  # type: ignore[arg-type]
        self.changed.emit()
