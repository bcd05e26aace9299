"""Step: what the steps of the first run have in common, and the parts that they share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui import theme
from ui.widgets.banner import Banner, Notice
from ui.widgets.icon_label import IconLabel
from ui.widgets.label import Label

if TYPE_CHECKING:
    from ui.viewmodels.first_run import FirstRunModel, FirstRunState


class Step(QWidget):
    """One step: a heading, its fields, and what is still missing.

    Signals:
        completed: Enter was pressed in the last field.
        language_chosen: the code of a language.
    """

    completed = Signal()
    language_chosen = Signal(str)

    def __init__(self, model: FirstRunModel) -> None:
        super().__init__()
        self.model = model
        self.verb = ""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.S12)
        self._pair: QBoxLayout | None = None

    def _head(self, heading: str, lead: str) -> None:
        self._column.addWidget(Label(heading, "heading", wraps=True))
        row = QHBoxLayout()  # a maximum width would be left out when its height is reckoned
        row.addWidget(Label(lead, "text", "second", wraps=True), 4)
        row.addStretch(1)
        self._column.addLayout(row)
        self._column.addSpacing(theme.S12)

    def _side_by_side(self, left: QWidget, right: QWidget) -> None:
        self._pair = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._pair.setSpacing(theme.S40)
        self._pair.addWidget(left, 1)
        self._pair.addWidget(right, 1)
        self._column.addLayout(self._pair)

    def set_narrow(self, *, on: bool) -> None:
        """Put what stands at the right below what stands at the left, or back."""
        if self._pair is not None:
            way = QBoxLayout.Direction
            self._pair.setDirection(way.TopToBottom if on else way.LeftToRight)
            self._pair.setSpacing(theme.S24 if on else theme.S40)

    def render_state(self, state: FirstRunState) -> None:
        """Show what is not typed here."""
        raise NotImplementedError

    def is_complete(self, state: FirstRunState) -> bool:
        """Whether the coach may go on."""
        raise NotImplementedError

    def missing(self, state: FirstRunState) -> str:
        """Return what is still to be done, in words; nothing when the fields say it."""
        del state
        return ""


def card_head(icon: str, words: str) -> QHBoxLayout:
    """Return the head of a card: an icon and a few words."""
    row = QHBoxLayout()
    row.setSpacing(theme.S8)
    row.addWidget(IconLabel(icon, "accent", 20))
    row.addWidget(Label(words, "strong", wraps=True), 1)
    return row


def lost_warning() -> Banner:
    """Return the notice that nobody can open the vault without both."""
    banner = Banner()
    first = QCoreApplication.translate("Step", "Passphrase and recovery key both lost?")
    rest = QCoreApplication.translate("Step", "Then nobody can open the films, not even we.")
    banner.set_state(Notice("warn", first, rest))
    return banner


def synced_notice(service: str) -> Notice:
    """Return the notice that a service copies the vault's folder elsewhere."""
    first = QCoreApplication.translate("Step", "{} copies this folder to the internet.")
    rest = QCoreApplication.translate(
        "Step",
        "Encrypted, but a film that you erase may live on there. Choose a folder that stays on "
        "this computer.",
    )
    return Notice("warn", first.format(service), rest)
