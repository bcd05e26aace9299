"""KeySheetModel: the sheet of keys to a file or a printer, through the gate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from beeldcoach.domain.errors import ReleaseSpent
from beeldcoach.services import key_papers
from beeldcoach.services.letter_release import end_print, may_still_print
from ui.keys.paper import sheet_of
from ui.tasks.flow import Ask
from ui.viewmodels.base import ViewModel
from ui.viewmodels.questions import ChooseSave

if TYPE_CHECKING:
    from pathlib import Path

    from beeldcoach.domain.lens import Lens
    from beeldcoach.services.documents import KeySheet
    from beeldcoach.services.letter_release import ToPrint
    from ui.keys.keymap import KeyMap
    from ui.tasks.flow import Flow
    from ui.viewmodels.session import Session


class KeySheetModel(ViewModel):
    """Makes the sheet of a map of keys and of a lens.

    Codes that name somebody whom the vault knows are left out: the sheet may name nobody.

    Signals:
        saved: the path of the PDF, and whether codes were left out.
        printing: a ToPrint, and whether codes were left out; answer with `end_print`.
        printed: whether the pages went to a printer.
    """

    saved = Signal(object, bool)
    printing = Signal(object, bool)
    printed = Signal(bool)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(session, parent)

    def save(self, keymap: KeyMap, lens: Lens) -> None:
        """Ask where, and write the sheet there; `saved` follows."""
        self.run(self._save(keymap, lens))

    def print_sheet(self, keymap: KeyMap, lens: Lens) -> None:
        """Make the pages ready; `printing` follows."""
        self.run(self._print(keymap, lens))

    def may_still_print(self, ready: ToPrint) -> bool:
        """Whether the first page may still go to the printer."""
        holds = may_still_print(self.session.core, ready)
        if not holds:
            self.failed.emit(ReleaseSpent())
        return holds

    def end_print(self, ready: ToPrint, *, printed: bool) -> None:
        """Record what came of printing."""
        self.run(self._end_print(ready, printed=printed))

    def _save(self, keymap: KeyMap, lens: Lens) -> Flow:
        title, proposed = self.tr("Save the sheet of keys"), self.tr("Keys Beeldcoach.pdf")
        path: Path | None = yield Ask(ChooseSave(title, proposed, self.tr("PDF (*.pdf)")))
        if path is None:
            return
        core = self.session.core
        target = path if path.suffix else path.with_suffix(".pdf")
        sheet = self._sheet(keymap, lens)
        if (yield self.session.ask(key_papers.NamedByKeys(sheet.own_words))):
            sheet = self._sheet(keymap, None)  # its codes would name somebody
        yield self.session.desk(
            lambda progress: key_papers.key_sheet_out(core, sheet, target, progress)
        )
        self.saved.emit(target, not sheet.codes)

    def _print(self, keymap: KeyMap, lens: Lens) -> Flow:
        core, where = self.session.core, self.tr("printer")
        sheet = self._sheet(keymap, lens)
        if (yield self.session.ask(key_papers.NamedByKeys(sheet.own_words))):
            sheet = self._sheet(keymap, None)  # its codes would name somebody
        ready = yield self.session.desk(lambda _: key_papers.begin_key_print(core, sheet, where))
        self.printing.emit(ready, not sheet.codes)

    def _sheet(self, keymap: KeyMap, lens: Lens | None) -> KeySheet:
        return sheet_of(keymap, lens, self.session.language, self.session.today)

    def _end_print(self, ready: ToPrint, *, printed: bool) -> Flow:
        core = self.session.core
        yield self.session.desk(lambda _: end_print(core, ready, printed=printed))
        self.printed.emit(printed)

    def _load(self) -> Flow:
        """Nothing of the vault is shown here."""
        yield from ()
