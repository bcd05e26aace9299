"""KeySheetOut: saves or prints the sheet of keys for a page, and says there what came of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.printing import print_pages
from ui.viewmodels.key_sheet import KeySheetModel
from ui.widgets.banner import Notice

if TYPE_CHECKING:
    from pathlib import Path

    from beeldcoach.services.letter_release import ToPrint
    from ui.pages.page import Page


class KeySheetOut(QObject):
    """Has its model do it; the page shows the notices and carries the printer's dialog."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self._left_out = False
        self.model = KeySheetModel(page.session, self)
        self.model.failed.connect(page.show_error)
        self.model.saved.connect(self._say_saved)
        self.model.printing.connect(self._print)
        self.model.printed.connect(self._say_printed)

    def _print(self, ready: ToPrint, left_out: bool) -> None:  # noqa: FBT001  a slot
        self._left_out = left_out
        model = self.model
        print_pages(
            self._page,
            ready.pages,
            lambda: model.end_print(ready, printed=True),
            allowed=lambda: model.may_still_print(ready),
            dropped=lambda: model.end_print(ready, printed=False),
        )

    def _say_saved(self, path: Path, left_out: bool) -> None:  # noqa: FBT001  a slot
        self._left_out = left_out
        self._say(self.tr("The sheet is saved as {name}.").format(name=path.name))

    def _say_printed(self, printed: bool) -> None:  # noqa: FBT001  a slot
        if printed:
            self._say(self.tr("The sheet went to the printer."))
        else:
            first = self.tr("Nothing was printed.")
            rest = self.tr("The register says that it was broken off.")
            self._page.show_notice(Notice("info", first, rest, dismissable=True))

    def _say(self, first: str) -> None:
        rest = self.tr("It is in the register.")
        if self._left_out:
            rest = self.tr(
                "The codes of your lens are not on it: they name somebody whom your vault knows."
            )
        self._page.show_notice(Notice("ok", first, rest, dismissable=True))
