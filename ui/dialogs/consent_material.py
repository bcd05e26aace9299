"""What a consent is about: a kind of material, or exactly these fragments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from beeldcoach.domain.consent import kind_of
from ui import theme
from ui.viewmodels.consent_words import coach_words, fragment_words
from ui.widgets.elided_check import ElidedCheck
from ui.widgets.elided_combo import ElidedCombo
from ui.widgets.form import Field
from ui.widgets.icon_label import IconLabel
from ui.widgets.label import Label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from beeldcoach.services.consent_people import FragmentChoice
    from beeldcoach.services.consent_rows import ConsentRow

_LINE = 26  # logical px


class MaterialChoice(QWidget):
    """Kinds to choose from, and of fragments which; `fragments` stands below.

    Signals: changed, retitling (a FragmentChoice whose title names somebody).
    """

    changed = Signal()
    retitling = Signal(object)

    def __init__(self, row: ConsentRow, fragments: Sequence[FragmentChoice]) -> None:
        super().__init__()
        self._known = {one.material: one for one in fragments}
        self._row, self._refusing = row, False
        self.kinds = ElidedCombo()
        self.all = ElidedCheck(self.tr("All fragments"))
        self.boxes = {one.material: ElidedCheck(coach_words(one)) for one in fragments}
        self.fragments = QWidget()
        self._named = Label("", "small", "warn", wraps=True)
        self.retitle = QPushButton(self.tr("Change the title …"))
        self._lay_out()
        self._tell_names()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Field(self.tr("What"), self._fill()))
        self.kinds.currentIndexChanged.connect(self._show)
        self.all.toggled.connect(self._show)
        for box in self.boxes.values():
            box.toggled.connect(self._leave_all)
        self._show()

    def _lay_out(self) -> None:
        """Put all fragments in two columns, film by film."""
        column = QVBoxLayout(self.fragments)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.S4)
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.S16)
        grid.setVerticalSpacing(0)
        for at, box in enumerate([self.all, *self.boxes.values()]):
            box.setStyleSheet(f"min-height: {_LINE}px; max-height: {_LINE}px;")
            grid.addWidget(box, at // 2, at % 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        column.addLayout(grid)
        column.addWidget(self._names_line())

    def _names_line(self) -> QWidget:
        theme.set_role(self.retitle, "quiet")
        self.retitle.setAutoDefault(False)
        self.retitle.clicked.connect(self._ask_title)
        self._line = QWidget()
        row = QHBoxLayout(self._line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.S8)
        row.addWidget(IconLabel("ph.warning", "warn", 14))
        row.addWidget(self._named, 1)
        row.addWidget(self.retitle)
        return self._line

    def _tell_names(self) -> None:
        """Say which titles are left out here, because they name somebody."""
        naming = sum(bool(one.names) for one in self._known.values())
        self._named.setText(
            self.tr("%n title(s) name somebody, and are left out here.", "", naming)
        )
        self._line.setVisible(naming > 0)

    def _ask_title(self) -> None:
        chosen = [one for key, one in self._known.items() if one.names]
        ticked = [one for one in chosen if self.boxes[one.material].isChecked()]
        self.retitling.emit((ticked or chosen)[0])

    def set_fragments(self, fragments: Sequence[FragmentChoice]) -> None:
        """Show fragments under the titles that they have now."""
        for one in fragments:
            if one.material in self.boxes:
                self._known[one.material] = one
                self.boxes[one.material].setText(coach_words(one))
        self._tell_names()

    def _fill(self) -> QWidget:
        """Return the choice; where there is none, what it is about stands as it is."""
        row, exact = self._row, bool(self._row.material and self._row.recipient)
        if not row.choices or exact:
            fixed = QLineEdit(row.material_name)
            fixed.setReadOnly(True)
            self.all.setChecked(True)
            return fixed
        for kind, name in row.choices:
            self.kinds.addItem(name, kind)
        self.kinds.setCurrentIndex(max(0, self.kinds.findData(kind_of(row.about))))
        chosen = self.boxes.get(row.about)
        self.all.setChecked(chosen is None)
        if chosen is not None:
            chosen.setChecked(True)
        return self.kinds

    def _show(self) -> None:
        offered = self.kind == "fragment" and bool(self.boxes and self._row.choices)
        asked = not self._refusing or not self.all.isChecked()  # what counts stays in sight
        self.fragments.setVisible(offered and asked)
        for box in self.boxes.values():
            if self.all.isChecked():
                box.setChecked(False)
        self.changed.emit()

    def set_refusing(self, *, on: bool) -> None:
        """Ask of a no for no fragments, unless some were chosen already."""
        if on is not self._refusing:
            self._refusing = on
            self._show()

    def _leave_all(self, on: bool) -> None:  # noqa: FBT001  as the signal gives it
        if on:
            self.all.setChecked(False)
        elif not any(box.isChecked() for box in self.boxes.values()):
            self.all.setChecked(True)
        self.changed.emit()

    @property
    def kind(self) -> str:
        """Return which kind of material it is about."""
        if not self.kinds.count():
            return kind_of(self._row.material or self._row.about)
        return str(self.kinds.currentData())

    def chosen(self) -> tuple[tuple[str, str], ...]:
        """Return the keys of what was chosen, with the name of what is exact."""
        if self._row.recipient and kind_of(self._row.material) != self._row.material:
            return ((self._row.material, self._row.material_name),)
        exact = tuple(
            (key, fragment_words(self._known[key]))
            for key, box in self.boxes.items()
            if box.isChecked() and self.kind == "fragment"
        )
        return exact or ((self.kind, ""),)

    def word(self, material: str) -> str:
        """Return what something that was chosen is called."""
        if material in self.boxes:
            return fragment_words(self._known[material])
        whole = {"fragment": self.tr("all fragments"), "still": self.tr("all stills")}
        if material == self.kind and material in whole and self.kinds.count():
            return whole[material]
        return self.kinds.currentText() or self._row.material_name
