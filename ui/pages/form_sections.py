"""The sections of a form to choose one from: a list at the left, a combo where there is no room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QBoxLayout,
    QComboBox,
    QFrame,
    QListWidgetItem,
    QVBoxLayout,
)

from ui import theme
from ui.widgets.label import Label
from ui.widgets.plain_list import PlainList
from ui.widgets.plain_tip import plain_tip

if TYPE_CHECKING:
    from ui.viewmodels.form_state import Filled, FormState

_WIDTH = 184
_ICONS: dict[str, tuple[str, str]] = {
    "all": ("ph.check", "ok"),
    "some": ("ph.circle-half", "ink2"),
    "none": ("ph.circle-dashed", "ink3"),
    "advice": ("ph.warning", "warn"),
}


class FormSections(QFrame):
    """Which section is open, and how far each is. Signals: chosen (index)."""

    chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._list = PlainList()
        self._list.setAccessibleName(self.tr("Parts of the form"))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setIconSize(QSize(14, 14))
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setStyleSheet("QListWidget { border: none; background: transparent; }")
        self._combo = QComboBox()
        self._combo.setAccessibleName(self.tr("Part of the form"))
        self._combo.setIconSize(QSize(14, 14))
        self._count = Label("", "small", "second", wraps=True)
        self._box = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._box.setContentsMargins(theme.S8, theme.S8, theme.S8, theme.S12)
        self._box.setSpacing(theme.S8)
        self._box.addWidget(self._combo)
        self._box.addWidget(self._list, 1)
        foot = QVBoxLayout()
        foot.setContentsMargins(theme.S8, 0, 0, 0)
        foot.addWidget(self._count)
        self._box.addLayout(foot)
        self._list.currentRowChanged.connect(self._choose)
        self._combo.currentIndexChanged.connect(self._choose)
        self.set_narrow(on=False)

    @property
    def index(self) -> int:
        """The section that is open."""
        return self._list.currentRow()

    def set_narrow(self, *, on: bool) -> None:
        """Show a combo above the fields rather than a list beside them."""
        self._list.setVisible(not on)
        self._combo.setVisible(on)
        direction = QBoxLayout.Direction
        self._box.setDirection(direction.LeftToRight if on else direction.TopToBottom)
        self._combo.setMinimumWidth(220 if on else 0)
        self.setMaximumWidth(16_777_215 if on else _WIDTH)
        self.setMinimumWidth(0 if on else _WIDTH)
        self._count.setWordWrap(not on)
        around = theme.S4 if on else theme.S8
        self._box.setContentsMargins(theme.S8, around, theme.S8, around if on else theme.S12)

    def set_index(self, index: int) -> None:
        """Open a section; tells nobody."""
        with QSignalBlocker(self._list), QSignalBlocker(self._combo):
            self._list.setCurrentRow(index)
            self._combo.setCurrentIndex(index)

    def set_state(self, state: FormState) -> None:
        """Show how far each section is."""
        sections = state.form.sections
        if self._list.count() != len(sections):
            self._refill([section.title for section in sections])
        for index, section in enumerate(sections):
            advised = any(field.name in state.advice for field in section.fields)
            filled = state.filled(section)
            icon = theme.icon(*_ICONS["advice" if advised else filled], 14)
            words = self._words(filled, advised=advised)
            item = self._list.item(index)
            item.setIcon(icon)
            item.setToolTip(plain_tip(words))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{section.title}, {words}")
            self._combo.setItemIcon(index, icon)
        self._count.setText(
            self.tr("{filled} of {all} parts filled in").format(
                filled=state.sections_filled, all=len(sections)
            )
        )

    def _refill(self, titles: list[str]) -> None:
        with QSignalBlocker(self._list), QSignalBlocker(self._combo):
            self._list.clear()
            self._combo.clear()
            for title in titles:
                self._list.addItem(QListWidgetItem(title))
                self._combo.addItem(title)
            self._list.setCurrentRow(0)
            self._combo.setCurrentIndex(0)

    def _words(self, filled: Filled, *, advised: bool) -> str:
        if advised:
            return self.tr("there is advice")
        return {
            "all": self.tr("filled in"),
            "some": self.tr("partly filled in"),
            "none": self.tr("still empty"),
        }[filled]

    def _choose(self, index: int) -> None:
        if index >= 0:
            self.set_index(index)
            self.chosen.emit(index)
