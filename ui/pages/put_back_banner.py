"""The banner of a consent page in a vault that was put back, until the coach looked into it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui import i18n
from ui.widgets.banner import Banner, Notice, Remedy

if TYPE_CHECKING:
    from beeldcoach.services.restored import Unchecked
    from ui.i18n import Language


class PutBackBanner(Banner):
    """Hidden where nothing is to be looked into. Remedies: looked, check."""

    def __init__(self) -> None:
        super().__init__()
        self.hide()

    def set_unchecked(self, found: Unchecked | None, language: Language) -> None:
        """Show from which day the copy is."""
        self.setVisible(found is not None)
        if found is None:
            return
        day = i18n.date_text(found.made_on, language)
        first = self.tr("Put back from a backup of {}.").format(day)
        rest = self.tr(
            "Find out whether something was withdrawn or refused after it, and record that here. "
            "Look at the receipts, too: “Check proof” finds the one of a longer register."
        )
        remedies = (
            Remedy("check", self.tr("Check proof …")),
            Remedy("looked", self.tr("Looked into")),
        )
        self.set_state(Notice("warn", first, rest, remedies, icon="ph.hard-drives"))
