"""The page of an observation: a large clock, the codes as big keys, and what was seen."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from beeldcoach.domain.ids import CycleId, TrajectoryId
from ui import i18n, theme
from ui.i18n import film_time
from ui.navigation import Location
from ui.pages import observe_keys as keys
from ui.pages.observe_bar import ObserveBar
from ui.pages.observe_clock import ClockPanel
from ui.pages.observe_codes import BigKeys
from ui.pages.observe_column import ObserveColumn
from ui.pages.observe_keys import Act, Deed
from ui.pages.observe_note import NoteBar
from ui.pages.observe_strip import EventStrip
from ui.pages.page import Page
from ui.viewmodels.observation import ObservationModel
from ui.viewmodels.observation_state import Phase
from ui.widgets.banner import Notice, Remedy
from ui.widgets.separator import Separator
from ui.widgets.toast import Toast

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent

    from ui.viewmodels.session import Session

WIDE = 1100  # logical pixels of the page; below it the right column narrows
LOW = 560  # of its height; below it the note has no help
TICK_MS = 200  # a second that is late by this much is not noticed
_GO_ON, _END_THERE = "go_on", "end_there"


class ObservePage(Page):
    """One observation. Keys mean the same wherever the keyboard is, save in a field.

    A location's subject is the trajectory, its part the id of the cycle.
    """

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.model = ObservationModel(session, self)
        self._asked = False  # whether to go on was asked since the page came
        self._ticking = QTimer(self)
        self._ticking.setInterval(TICK_MS)
        self._build()
        self._bind()
        self._render()

    # Come and go

    def come(self, location: Location) -> None:
        """Open the observation that the location is about."""
        if location.subject is None:
            return
        self._asked = False
        self.model.open(TrajectoryId(location.subject), CycleId(UUID(location.part)))
        self._render()
        self._to_clock()

    def go(self) -> None:
        """Store what is being typed. The clock goes on by itself."""
        self.note.flush()
        self.column.card.flush()
        self.model.close()
        self._ticking.stop()
        self.toast.dismiss()

    @property
    def holds_open(self) -> bool:
        """Whether rest alone should not lock the vault: the coach watches, her hands are still."""
        return self.model.state.phase is Phase.RUNNING and not self.model.is_forgotten

    def show_notice(self, notice: Notice) -> None:
        """Show a notice with room around it."""
        super().show_notice(notice)
        self._frame.setContentsMargins(theme.S12, theme.S8, theme.S12, theme.S4)

    def clear_notice(self) -> None:
        """Take notice and room away."""
        super().clear_notice()
        self._frame.setContentsMargins(0, 0, 0, 0)

    # Build

    def _build(self) -> None:
        self.bar = ObserveBar(self.session.language, self.session.today)
        self.clock = ClockPanel(self.session.language)
        self.codes = BigKeys()
        self.note = NoteBar(self.model)
        self.strip = EventStrip()
        self.column = ObserveColumn()
        self._lay_out()
        self.toast = Toast(self.codes)

    def _lay_out(self) -> None:
        self._frame.setContentsMargins(0, 0, 0, 0)
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addWidget(self.clock)
        left.addWidget(Separator())
        left.addWidget(self.codes, 1)
        left.addWidget(Separator())
        left.addWidget(self.note)
        left.addWidget(Separator())
        left.addWidget(self.strip)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addLayout(left, 1)
        row.addWidget(Separator(Qt.Orientation.Vertical))
        row.addWidget(self.column)
        content = QVBoxLayout()
        content.setSpacing(0)
        content.addWidget(self.bar)
        content.addLayout(row, 1)
        self.fill(content)

    # Bind

    def _bind(self) -> None:
        model = self.model
        model.changed.connect(self._render)
        model.failed.connect(self.show_error)
        model.deleted.connect(self._tell_deleted)
        self._ticking.timeout.connect(self._tick)
        self.bar.back_asked.connect(lambda: self._go_to("observation"))
        self.bar.debrief_asked.connect(lambda: self._go_to("debrief"))
        self.bar.undo_asked.connect(model.undo)
        self.bar.redo_asked.connect(model.redo)
        self.clock.turned.connect(self._turn)
        self.clock.ended.connect(self._end)
        self.clock.discarded.connect(model.discard)
        self.codes.pressed.connect(self._tag)
        self.note.ended.connect(self._to_clock)
        self.strip.chosen.connect(self._choose)
        self.toast.undone.connect(model.undo)
        self.toast.heed(self.session.doing, self.session.turning)
        self.notice.remedied.connect(self._remedy)
        self._bind_column()

    def _bind_column(self) -> None:
        model, column = self.model, self.column
        column.list.chosen.connect(self._choose)
        column.list.starred.connect(model.choose)
        column.list.opened.connect(self._edit)
        column.card.noted.connect(model.write_note)
        column.card.placed.connect(model.place)
        column.card.described.connect(model.describe)
        column.card.chosen.connect(model.choose)
        column.card.removed.connect(model.remove)
        column.card.left.connect(self._to_clock)

    # Render

    def _render(self) -> None:
        state = self.model.state
        self.bar.set_state(state)
        self.clock.set_state(state)
        self.codes.set_state(state)
        self.note.set_enabled(on=state.takes_sightings)
        lens = state.head.lens if state.head else None
        self.strip.set_state(state.rows, lens, state.selected)
        self.column.set_state(state)
        self._tick()
        runs = state.phase is Phase.RUNNING and self.isVisible()
        if runs != self._ticking.isActive():
            (self._ticking.start if runs else self._ticking.stop)()
        if state.head is not None:
            title = self.tr("Observation {number} of {name}")
            self.titled.emit(title.format(number=state.head.number, name=state.head.name))
            self._ask_whether_to_go_on()

    def _tick(self) -> None:
        state, now = self.model.state, self.model.now_ms
        self.clock.set_time(now)
        under_way = state.phase in (Phase.RUNNING, Phase.PAUSED)
        self.strip.set_now(now // 1000 * 1000 if under_way else None)
        self.note.follow(now if under_way else state.last_ms)

    def _ask_whether_to_go_on(self) -> None:
        if self._asked:
            return
        self._asked = True
        if not self.model.is_forgotten:
            return
        watch, language = self.model.state.watch, self.session.language
        assert watch is not None
        began = i18n.time_text(watch.started_at.astimezone(), language)
        day = i18n.relative_date(watch.day, self.session.today, language)
        first = self.tr("This observation began {day} at {time} and was not ended.")
        last = film_time(self.model.state.last_ms)
        rest = self.tr("The last that you saw is at {time}.").format(time=last)
        there = Remedy(_END_THERE, self.tr("End it at {time}").format(time=last), "primary")
        same_day = watch.day == self.session.today
        on = (Remedy(_GO_ON, self.tr("Go on")),) if same_day else ()
        words = first.format(day=day, time=began)
        self.show_notice(Notice("warn", words, rest, (*on, there)))

    def _remedy(self, key: str) -> None:
        self.clear_notice()
        if key == _END_THERE:
            self.model.end_at_last()
        self._to_clock()

    def showEvent(self, event: QShowEvent) -> None:
        """Follow the clock again; the keyboard belongs to it."""
        super().showEvent(event)
        if not event.spontaneous():
            self._render()
            self._to_clock()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks at the clock."""
        super().hideEvent(event)
        self._ticking.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the keys the room that the column can do without."""
        super().resizeEvent(event)
        self.column.set_narrow(self.width() < WIDE)
        self.note.set_low(on=self.height() < LOW)

    # Deeds

    def _turn(self) -> None:
        self.clear_notice()
        self.model.pause_or_go_on()
        self._to_clock()

    def _end(self) -> None:
        self.note.flush()
        self.clear_notice()
        self.model.end()
        self._to_clock()

    def _at_ms(self) -> int:
        under_way = self.model.state.phase in (Phase.RUNNING, Phase.PAUSED)
        return self.model.now_ms if under_way else self.note.at_ms

    def _tag(self, code_id: str) -> None:
        if not self.model.state.takes_sightings:
            self.hinted.emit(self.tr("Start the clock first."))
            return
        self.model.tag(code_id, self._at_ms())
        self.codes.flash(code_id)

    def _choose(self, item: UUID) -> None:
        self.model.select(item)
        self._to_clock()

    def _edit(self, item: UUID) -> None:
        self.model.select(item)
        self.column.card.focus_note()

    def _tell_deleted(self) -> None:
        self.toast.announce(self.tr("Moment deleted. Ctrl+Z brings it back."), self.tr("Undo"))

    def _go_to(self, step: str) -> None:
        head = self.model.state.head
        if head is not None:
            part = f"{step}-{head.number}"
            self.going.emit(Location("trajectory", head.trajectory_id, part))

    def _to_clock(self) -> None:
        """After a click the keyboard belongs to the clock, so that every key means the same."""
        self.clock.setFocus(Qt.FocusReason.OtherFocusReason)

    def _do(self, deed: Deed) -> None:
        model, selected = self.model, self.model.state.selected
        if deed.act is None:
            self._press_code(deed.code_key)
            return
        table = {
            Act.CLOCK: self._turn_by_key,
            Act.NOTE: self.note.begin if self._under_way() else self.note.begin_at_time,
            Act.MARK: lambda: model.mark(self._at_ms()),
            Act.EDIT: self.column.card.focus_title,
            Act.CHOOSE: lambda: model.choose(selected),
            Act.DELETE: lambda: model.remove(selected),
            Act.PREVIOUS: lambda: model.select_neighbour(-1),
            Act.NEXT: lambda: model.select_neighbour(1),
            Act.UNDO: model.undo,
            Act.REDO: model.redo,
            Act.PANES: lambda: self._walk_panes(1),
            Act.PANES_BACK: lambda: self._walk_panes(-1),
            Act.LEAVE: self._leave,
        }
        table[deed.act]()

    def _under_way(self) -> bool:
        return self.model.state.phase in (Phase.RUNNING, Phase.PAUSED)

    def _turn_by_key(self) -> None:
        """Start, pause, go on; an observation that was ended goes on by its button only."""
        head = self.model.state.head
        refused = head is not None and head.refusal is not None
        if self._under_way() or (self.model.state.phase is Phase.BEFORE and not refused):
            self._turn()

    def _press_code(self, key: str) -> None:
        head = self.model.state.head
        code = next((c for c in head.lens.codes if c.key.upper() == key), None) if head else None
        if code is not None:
            self._tag(code.id)

    def _leave(self) -> None:
        self.note.flush()
        self.column.card.flush()
        self._to_clock()

    def _walk_panes(self, way: int) -> None:
        panes: list[QWidget] = [self.clock, self.codes, self.note, self.column.list]
        if self.column.card.is_open:
            panes.append(self.column.card)
        panes = [pane for pane in panes if pane.isVisible()]
        now = QApplication.focusWidget()
        here = [place for place, pane in enumerate(panes) if now and _holds(pane, now)]
        pane = panes[((here[-1] if here else 0) + way) % len(panes)]
        if pane is self.codes:
            self.codes.focus_first()
        elif pane is self.note:
            self.note.begin()
        elif pane is self.column.card:
            self.column.card.focus_title()
        else:
            pane.setFocus(Qt.FocusReason.TabFocusReason)

    # Keys

    def event(self, event: QEvent) -> bool:
        """Claim the keys of the table before the window's menu does."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride:
            event.setAccepted(keys.claims(event, self._code_keys(), in_text=_typing()))
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what the key stands for; fields and buttons took theirs before."""
        in_text, codes = _typing(), self._code_keys()
        deed = keys.deed_of(event, codes, in_text=in_text)
        button = QApplication.focusWidget()
        if deed == Deed(Act.NOTE) and isinstance(button, QAbstractButton):
            button.click()  # Enter presses what the keyboard stands on
        elif deed is not None:
            self._do(deed)
        elif not keys.owns(event, codes, in_text=in_text):
            super().keyPressEvent(event)

    def _code_keys(self) -> list[str]:
        head = self.model.state.head
        return [code.key.upper() for code in head.lens.codes] if head else []


def _typing() -> bool:
    return isinstance(QApplication.focusWidget(), QLineEdit | QPlainTextEdit)


def _holds(pane: QWidget, widget: QWidget) -> bool:
    return pane is widget or pane.isAncestorOf(widget)
