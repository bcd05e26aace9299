"""KeysModel: the keys of the studio as the coach makes them: found, pressed, taken over, saved."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from beeldcoach.domain.lens import DEFAULT_LENS
from beeldcoach.services import key_papers
from beeldcoach.services.content import lens
from ui.keys.code_keys import Moved, moved_codes
from ui.keys.keymap import GROUPS, ROW_OF, KeyMap
from ui.keys.owners import Owners, Refusal, owners_of, refusal_of
from ui.keys.saved import from_file, from_kept, kept_text, key_file
from ui.keys.words import act_words, cap_of, words_of
from ui.tasks.flow import Ask
from ui.viewmodels.base import ViewModel
from ui.viewmodels.questions import ChooseFile, ChooseSave

if TYPE_CHECKING:
    from pathlib import Path

    from beeldcoach.domain.lens import Lens
    from ui.keys.acts import Act
    from ui.keys.rows import KeyGroup
    from ui.tasks.flow import Flow
    from ui.viewmodels.session import Session


@dataclass(frozen=True, slots=True)
class Wanted:
    """A key that was pressed for an act, in the place of another or besides."""

    act: Act
    name: str
    instead_of: str = ""
    owners: Owners = field(default_factory=Owners)
    refusal: Refusal | None = None


@dataclass(frozen=True, slots=True)
class KeysState:
    """What the page shows; `wanted` waits for an answer, or says why it cannot be."""

    keymap: KeyMap
    chosen: Act
    search: str = ""
    wanted: Wanted | None = None
    before: KeyMap | None = None  # before all was reset or read from a file


class KeysModel(ViewModel):
    """Every change is kept at once, and holds from the next press in the studio on.

    Signals:
        written: the path of a file with keys.
        taken: a file was read; how many acts have other keys than at first.
    """

    written = Signal(object)
    taken = Signal(int)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(session, parent)
        keymap = from_kept(session.preferences.studio_keys)
        self.state = KeysState(keymap, GROUPS[0].rows[0].acts[0])

    @property
    def lens(self) -> Lens:
        """The lens of the film that was open last, else the one that films begin with."""
        return self.session.lens or lens(DEFAULT_LENS, self.session.language)

    def moved(self, act: Act) -> tuple[Moved, ...]:
        """The codes of the lens whose key this act has now."""
        found = moved_codes(self.lens, self.state.keymap)
        return tuple(each for each in found if each.act is act)

    def groups(self) -> list[tuple[KeyGroup, list[Act]]]:
        """The acts that the search finds, under their groups; groups without any are left out."""
        words = self.state.search.casefold().split()
        found = []
        for group in GROUPS:
            acts = [act for row in group.rows for act in row.acts if self._fits(group, act, words)]
            if acts:
                found.append((group, acts))
        return found

    def _fits(self, group: KeyGroup, act: Act, words: list[str]) -> bool:
        keys = [*self.state.keymap.keys[act], *map(cap_of, self.state.keymap.keys[act])]
        title, row = words_of(group.title), words_of(ROW_OF[act].words)
        text = " ".join((title, row, act_words(act), *keys)).casefold()
        return all(word in text for word in words)

    def look_for(self, text: str) -> None:
        """Show only what has these words or this key."""
        self._set(search=text)
        acts = [act for _, found in self.groups() for act in found]
        if acts and self.state.chosen not in acts:
            self.choose(acts[0])

    def choose(self, act: Act) -> None:
        """Look at one act."""
        if act is not self.state.chosen:
            self._set(chosen=act, wanted=None)

    def press(self, name: str, instead_of: str = "") -> None:
        """Give the chosen act a key, unless another has it: then that is asked first."""
        act = self.state.chosen
        owners = owners_of(act, name, self.state.keymap, self.lens)
        wanted = Wanted(act, name, instead_of, owners, refusal_of(act, name))
        if wanted.refusal is not None or owners.any:
            self._set(wanted=wanted)
        else:
            self._change(self.state.keymap.with_key(act, name, instead_of))

    def take_over(self) -> None:
        """Take the key that was asked about from who has it."""
        wanted = self.state.wanted
        if wanted is not None and wanted.refusal is None:
            keymap = self.state.keymap
            self._change(keymap.with_key(wanted.act, wanted.name, wanted.instead_of))

    def leave(self) -> None:
        """Leave the key with who has it."""
        self._set(wanted=None)

    def remove(self, name: str) -> None:
        """Take a key from the chosen act."""
        self._change(self.state.keymap.without_key(self.state.chosen, name))

    def reset(self) -> None:
        """Give the chosen act its first keys again."""
        self._change(self.state.keymap.reset(self.state.chosen))

    def reset_all(self) -> None:
        """Give every act its first keys again; `restore` takes that back."""
        self._replace(KeyMap())

    def restore(self) -> None:
        """Take back that all was reset or read from a file."""
        if self.state.before is not None:
            self._change(self.state.before)

    def save_as(self) -> None:
        """Write the keys to a file, for another computer; `written` follows."""
        self.run(self._save_as())

    def take_in(self) -> None:
        """Read keys from a file; `taken` follows."""
        self.run(self._take_in())

    def _save_as(self) -> Flow:
        core = self.session.core
        title = self.tr("Save the keys")
        path: Path | None = yield Ask(
            ChooseSave(title, self.tr("Keys Beeldcoach.json"), self._filter())
        )
        if path is None:
            return
        target = path if path.suffix else path.with_suffix(".json")
        # Nothing but names of acts and keys: there are no words in it for the gate to look at.
        paper = key_papers.KeysPaper(key_file(self.state.keymap), "", self.session.language)
        yield self.session.desk(lambda progress: key_papers.keys_out(core, paper, target, progress))
        self.written.emit(target)

    def _take_in(self) -> Flow:
        path = yield Ask(ChooseFile(self.tr("Choose a file with keys"), self._filter()))
        if path is None:
            return
        content = yield self.session.media(lambda _: key_papers.read_keys(path))
        self._replace(from_file(content))
        self.taken.emit(len(self.state.keymap.changed))

    def _filter(self) -> str:
        return self.tr("Key sets (*.json)")

    def _replace(self, keymap: KeyMap) -> None:
        before = self.state.keymap
        self._change(keymap)
        self._set(before=before)

    def _change(self, keymap: KeyMap) -> None:
        self.session.preferences.studio_keys = kept_text(keymap)
        self.session.preferences.save()
        self._set(keymap=keymap, wanted=None, before=None)

    def _set(self, **fields: object) -> None:
        self.state = replace(self.state, **fields)  # type: ignore[arg-type]
        self.changed.emit()

    def _load(self) -> Flow:
        """Nothing of the vault is shown here."""
        yield from ()
