"""What of the annotations goes along: kinds, notes, lanes, and whose coding, as boxes to tick."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QScrollArea, QVBoxLayout, QWidget

from beeldcoach.services.annotations_asked import Kind
from ui import theme
from ui.widgets.label import Label
from ui.widgets.plain_label import plain_label

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ui.viewmodels.annotations_out import AnnotationsOutModel

WIDTH = 232  # pixels
_LONGEST = 24  # characters of a name beside a box


class AnnotationChoices(QScrollArea):
    """Ticked boxes go along.

    Signals: kind, lane and observer (which, and whether on); notes and names (whether on).
    """

    kind = Signal(object, bool)
    lane = Signal(str, bool)
    observer = Signal(str, bool)
    notes = Signal(bool)
    names = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.kinds: dict[Kind, QCheckBox] = {}
        self.lanes: dict[str, QCheckBox] = {}
        self.observers: dict[str, QCheckBox] = {}
        self.with_notes = QCheckBox()
        self.without_names = QCheckBox(self.tr("No names of others"))
        self._column = QVBoxLayout()
        self._column.setContentsMargins(0, 0, theme.S8, 0)
        self._column.setSpacing(theme.S4)
        inner = QWidget()
        inner.setProperty("ground", "none")
        inner.setLayout(self._column)
        self.setWidget(inner)
        self.setWidgetResizable(True)
        self.setFixedWidth(WIDTH)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.with_notes.toggled.connect(self.notes)
        self.without_names.toggled.connect(self.names)

    def set_state(self, model: AnnotationsOutModel) -> None:
        """Show what there is, and what of it is chosen."""
        if not self.kinds:
            self._build(model)
        asked = model.asked
        coded = Kind.CODES in asked.kinds
        for kind, box in self.kinds.items():
            _tick(box, on=kind in asked.kinds)
        for lane, box in self.lanes.items():
            _tick(box, on=coded and model.has_lane(lane))
            box.setEnabled(coded)
        for observer, box in self.observers.items():
            _tick(box, on=model.has_observer(observer))
        _tick(self.with_notes, on=asked.with_notes)
        _tick(self.without_names, on=asked.leave_names_out)

    def _build(self, model: AnnotationsOutModel) -> None:
        choices = model.choices
        assert choices is not None
        words = {
            Kind.CODES: self.tr("Codes"),
            Kind.ATTENTION: self.tr("Look again (!)"),
            Kind.PHASES: self.tr("Phases of the lesson"),
            Kind.FRAGMENTS: self.tr("Fragments"),
            Kind.TALK: self.tr("Talk and silence"),
            Kind.MARKS: self.tr("This moment, of {}").format(choices.first_name),
        }
        there = [(kind, count) for kind, count in choices.kinds if count]
        self._head(self.tr("What goes along"))
        for kind, count in there:
            box = self.kinds[kind] = self._box(words[kind], count)
            box.toggled.connect(lambda on, kind=kind: self.kind.emit(kind, on))
        if choices.notes:
            said = self.tr("Notes and questions")
            self.with_notes.setText(f"{said} ({choices.notes})")
            self._column.addWidget(self.with_notes)
        self._column.addWidget(self.without_names)
        self._build_lanes(model)
        if len(choices.observers) > 1:
            self._head(self.tr("Coded by"))
            for name, count in choices.observers:
                box = self.observers[name] = self._box(name or self.tr("you"), count)
                box.toggled.connect(lambda on, name=name: self.observer.emit(name, on))
        self._column.addStretch()

    def _build_lanes(self, model: AnnotationsOutModel) -> None:
        assert model.choices is not None
        lanes = [lane for lane in model.choices.lanes if lane.count]
        if len(lanes) < 2:
            return
        self._head(self.tr("Codes of these groups"))
        for lane in lanes:
            box = self.lanes[lane.id] = self._box(lane.name, lane.count)
            box.toggled.connect(lambda on, lane=lane.id: self.lane.emit(lane, on))

    def _head(self, words: str) -> None:
        if self._column.count():
            self._column.addSpacing(theme.S8)
        self._column.addWidget(Label(words, "strong"))

    def _box(self, name: str, count: int) -> QCheckBox:
        short = name if len(name) <= _LONGEST else f"{name[:_LONGEST]}…"
        box = QCheckBox(f"{plain_label(short)} ({count})")
        box.setAccessibleName(f"{name} ({count})")
        self._column.addWidget(box)
        return box

    def boxes(self) -> Iterable[QCheckBox]:
        """Return every box that is shown."""
        return (*self.kinds.values(), *self.lanes.values(), *self.observers.values())


def _tick(box: QCheckBox, *, on: bool) -> None:
    """Tick a box or not, and tell nobody."""
    was = box.blockSignals(True)  # noqa: FBT003
    box.setChecked(on)
    box.blockSignals(was)
