"""The card of one sighting: its time, note, and (when chosen) the moment as a photograph."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from beeldcoach.domain.records import TEXT_LIMIT
from beeldcoach.domain.sighting import TITLE_LIMIT
from ui import theme
from ui.i18n import film_time
from ui.pages.observe_note import LineField, TimeField
from ui.pages.studio_fields import Draft
from ui.widgets.code_shape import CodeShape
from ui.widgets.elided_label import ElidedLabel
from ui.widgets.form import Field
from ui.widgets.growing_text import GrowingText

if TYPE_CHECKING:
    from ui.viewmodels.observation_state import SightingRow


class SightingCard(QFrame):
    """Everything of one row can be changed here. Texts are told while they are typed.

    Signals:
        placed: id and time. noted: id and note. described: id, title and picture.
        chosen: id, to be looked back on or no longer. removed: id.
        left: Enter or Escape in a field; the keyboard belongs to the clock.
    """

    placed = Signal(object, int)
    noted = Signal(object, str)
    described = Signal(object, str, str)
    chosen = Signal(object)
    removed = Signal(object)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("ground", "surface")
        self._row: SightingRow | None = None
        self._shape = CodeShape()
        self._name = ElidedLabel("", "strong")
        self.time = TimeField(self.tr("Time"))
        self.note = _line(self.tr("Note"), TEXT_LIMIT)
        self.choose = QCheckBox(self.tr("Look back on this moment"))
        self.title = _line(self.tr("Title"), TITLE_LIMIT)
        self.picture = GrowingText(2, 6)
        self.picture.setAccessibleName(self.tr("What a photograph would show"))
        self.remove = QPushButton(self.tr("Delete"))
        theme.set_role(self.remove, "quiet")
        texts: tuple[LineField | GrowingText, ...] = (self.note, self.title, self.picture)
        self._drafts = {field: Draft(field) for field in texts}
        self._lay_out()
        self._bind()
        self.set_state(None)

    @property
    def is_open(self) -> bool:
        """Whether a row is shown."""
        return self._row is not None

    def set_state(self, row: SightingRow | None, *, enabled: bool = True) -> None:
        """Show a row; what is being typed in the same one stays."""
        anew = row is None or self._row is None or row.id != self._row.id
        if anew:
            self.flush()
        self._row = row
        self.setVisible(row is not None)
        self.setEnabled(enabled)
        if row is None:
            for draft in self._drafts.values():
                draft.show("", anew=True)  # no word of it stays in a field that is not seen
            return
        self._shape.set_state(row.shape, row.colour)
        self._name.set_text(self._called(row))
        if anew or not self.time.hasFocus():
            self.time.show_ms(row.start_ms)
        self._drafts[self.note].show(row.note, anew=anew)
        self._drafts[self.title].show(row.title, anew=anew)
        self._drafts[self.picture].show(row.picture, anew=anew)
        self.choose.setChecked(row.starred)
        self._photograph.setVisible(row.starred)

    def flush(self) -> None:
        """Tell now what was typed."""
        for draft in self._drafts.values():
            draft.flush()

    def focus_note(self) -> None:
        """Let the note be changed."""
        if self.is_open:
            self.note.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focus_title(self) -> None:
        """Let the chosen moment be told."""
        field = self.title if self._row is not None and self._row.starred else self.note
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _called(self, row: SightingRow) -> str:
        return self.tr("Note") if row.code_id is None else row.name

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(theme.S8)
        head.addWidget(self._shape)
        head.addWidget(self._name, 1)
        head.addWidget(self.time)
        foot = QHBoxLayout()
        foot.addWidget(self.choose, 1)
        foot.addWidget(self.remove)
        self._photograph = QWidget()
        inner = QVBoxLayout(self._photograph)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(theme.S8)
        inner.addWidget(Field(self.tr("Title"), self.title))
        inner.addWidget(
            Field(
                self.tr("What a photograph would show"),
                self.picture,
                self.tr("Facts only: who stands where, who looks at whom. Initials are enough."),
            )
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.S12, theme.S8, theme.S12, theme.S8)
        column.setSpacing(theme.S8)
        column.addLayout(head)
        column.addWidget(self.note)
        column.addLayout(foot)
        column.addWidget(self._photograph)

    def _bind(self) -> None:
        self.note.setPlaceholderText(self.tr("Note: a fact; initials are enough"))
        self._drafts[self.note].written.connect(self._tell_note)
        for field in (self.title, self.picture):
            self._drafts[field].written.connect(lambda _: self._tell_picture())
        self.choose.clicked.connect(self._tell_chosen)
        self.remove.clicked.connect(self._tell_removed)
        self.time.committed.connect(self._end)
        self.time.left.connect(self._tell_time)
        self.note.committed.connect(self._end)
        self.title.committed.connect(self.picture.setFocus)
        self.picture.escaped.connect(self._end)
        for button in (self.choose, self.remove):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def _tell_chosen(self) -> None:
        if self._row is not None:
            self.chosen.emit(self._row.id)

    def _tell_removed(self) -> None:
        if self._row is not None:
            self.removed.emit(self._row.id)

    def _tell_note(self, text: str) -> None:
        if self._row is not None:
            self.noted.emit(self._row.id, text.strip())

    def _tell_picture(self) -> None:
        if self._row is not None:
            title = self._drafts[self.title].text.strip()
            picture = self._drafts[self.picture].text.strip()
            self.described.emit(self._row.id, title, picture)

    def _tell_time(self) -> None:
        if self._row is None:
            return
        ms = self.time.ms
        if ms is None:
            self.time.show_error(on=True)
            self.time.setToolTip(self.tr("Write the time as minutes and seconds, such as 12:30."))
        elif film_time(self._row.start_ms) != self.time.text().strip():
            self.time.setToolTip("")
            self.placed.emit(self._row.id, ms)

    def _end(self) -> None:
        self.flush()
        self.left.emit()


def _line(name: str, limit: int) -> LineField:
    field = LineField()
    field.setMaxLength(limit)
    field.setAccessibleName(name)
    return field
