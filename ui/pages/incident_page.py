"""IncidentPage: one incident, step by step, with the time that is left above it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.clipboard import Copied, clipboard
from ui.navigation import Location
from ui.pages.incident_out_panes import ConsequencesPane, FilesPane
from ui.pages.incident_panes import OnItPane, Pane, WhatPane
from ui.pages.incident_telling import NoticePane, TellPane
from ui.pages.page import Page
from ui.printing import print_pages
from ui.viewmodels.incident import IncidentModel
from ui.viewmodels.incident_words import moment_text, time_left
from ui.widgets.back_button import BackButton
from ui.widgets.banner import Banner, Kind, Notice
from ui.widgets.label import Label
from ui.widgets.steps_header import StepsHeader

if TYPE_CHECKING:
    from pathlib import Path

    from beeldcoach.domain.ids import IncidentId
    from beeldcoach.services.incident_out import ToCopy
    from beeldcoach.services.letter_release import ToPrint
    from ui.viewmodels.session import Session

STEPS = ("what", "on_it", "files", "consequences", "tell", "notice")
_STEP_OF = {  # where a question is answered
    "locked": "on_it",
    "passphrase": "on_it",
    "files": "files",
    "consequences": "consequences",
    "high_risk": "consequences",
    "measures": "consequences",
}
_WIDEST = 900
_MINUTE_MS = 60_000


class IncidentPage(Page):
    """A wizard that can be gone through in any order once the incident was noted."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.model = IncidentModel(session, self)
        language = session.language
        self.what = WhatPane(self.model)
        self.on_it = OnItPane(self.model, language)
        self.files = FilesPane(self.model, language)
        self.consequences = ConsequencesPane(self.model)
        self.tell = TellPane(self.model, language)
        self.message = NoticePane(self.model)
        self.panes: tuple[Pane, ...] = (
            self.what, self.on_it, self.files, self.consequences, self.tell, self.message,
        )  # fmt: skip
        self.step = 0
        self._minute = QTimer(self)
        self._minute.setInterval(_MINUTE_MS)
        self._minute.timeout.connect(self._show_time)
        self._build()
        self._bind()

    def _build(self) -> None:
        self.back_button = BackButton(self.tr("Something went wrong"), flush=True)
        self.heading = Label("", "heading", wraps=True)
        self.steps = StepsHeader()
        self.clock = Banner()
        self.stack = _Steps()
        for pane in self.panes:
            self.stack.addWidget(pane)
        inner = QWidget()
        inner.setProperty("ground", "none")
        inner.setMaximumWidth(_WIDEST)
        column = QVBoxLayout(inner)
        column.setContentsMargins(theme.S24, theme.S4, theme.S24, theme.S16)
        column.setSpacing(theme.S12)
        column.addWidget(self.back_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.heading)
        column.addWidget(self.clock)
        column.addWidget(self.steps)
        column.addWidget(self.stack)
        column.addStretch(1)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(inner)
        self.fill(self.area)
        self._column.addLayout(self._foot())

    def _foot(self) -> QHBoxLayout:
        self.previous = QPushButton(self.tr("Back"))
        self.following = QPushButton()
        theme.set_role(self.following, "primary")
        self.closing = QPushButton()
        theme.set_role(self.closing, "quiet")
        row = QHBoxLayout()
        row.setContentsMargins(theme.S24, theme.S8, theme.S24, theme.S12)
        row.setSpacing(theme.S8)
        row.addWidget(self.previous)
        row.addWidget(self.following)
        row.addStretch(1)
        row.addWidget(self.closing)
        return row

    def _bind(self) -> None:
        model = self.model
        model.changed.connect(self._render)
        model.failed.connect(self.show_error)
        model.refused.connect(self._on_refused)
        model.recorded.connect(self._on_recorded)
        model.gone.connect(self._go_back)
        model.saved.connect(self._say_saved)
        model.printing.connect(self._print)
        model.printed.connect(self._say_printed)
        model.copying.connect(self._put_on_clipboard)
        model.copied.connect(self._say_copied)
        self.back_button.clicked.connect(self._go_back)
        self.previous.clicked.connect(self._step_back)
        self.following.clicked.connect(self._step_on)
        self.closing.clicked.connect(self._close)
        self.what.chosen.connect(self._render_foot)
        self.tell.going.connect(self.going)
        self.message.answering.connect(self._go_to_open)

    def come(self, location: Location) -> None:
        """Show an incident at a step, or begin a new one."""
        self.step = STEPS.index(location.part) if location.part in STEPS else 0
        self.titled.emit(self.tr("Something went wrong"))
        if location.subject is None:
            self.what.begin()
        self._minute.start()
        self.model.open(location.subject)

    def go(self) -> None:
        """Keep what was typed; rest."""
        self._flush()
        self._minute.stop()
        self.model.active = False

    def _flush(self) -> None:
        for pane in self.panes:
            pane.flush()

    def _render(self) -> None:
        page = self.model.page
        if page is None:
            self.step = 0
        for pane in self.panes:
            pane.set_state(page)
        self._show_step()
        self._show_time()

    def _show_step(self) -> None:
        words = self._words()
        self.heading.setText(words[self.step])
        self.steps.set_state(self._short(), self.step, self._done())
        self.stack.setCurrentIndex(self.step)
        self._render_foot()

    def _done(self) -> tuple[bool, ...]:
        """Return of which steps all is answered; what was only passed is not."""
        page = self.model.page
        if page is None:
            return (False,) * len(STEPS)
        left = {_STEP_OF[name] for name in page.unanswered}
        if not page.files:  # nothing is asked there: to have seen it is enough
            left |= {"files"} if self.step <= STEPS.index("files") else set()
        if not page.incident.with_device:
            left |= {"on_it"} if self.step <= STEPS.index("on_it") else set()
        done = [step not in left for step in STEPS[:-1]]
        done[STEPS.index("tell")] = not page.untold
        return (*done, False)

    def _go_to_open(self) -> None:
        page = self.model.page
        if page is not None and page.unanswered:
            self._go_step(STEPS.index(_STEP_OF[page.unanswered[0]]))

    def _short(self) -> tuple[str, ...]:
        return (
            self.tr("What"),
            self.tr("On it"),
            self.tr("Files"),
            self.tr("Consequences"),
            self.tr("Tell"),
            self.tr("Notification"),
        )

    def _words(self) -> tuple[str, ...]:
        return (
            self.tr("What happened, and when?"),
            self.tr("What was on it?"),
            self.tr("Which files were out?"),
            self.tr("What can come of it?"),
            self.tr("Who must know?"),
            self.tr("The notification"),
        )

    def _render_foot(self) -> None:
        page = self.model.page
        writable = not self.session.core.read_only
        self.previous.setVisible(self.step > 0)
        last = self.step == len(STEPS) - 1
        self.following.setText(self.tr("Next") if page is not None else self.tr("Note it"))
        self.following.setVisible(not last)
        self.following.setEnabled(page is not None or (bool(self.what.kind) and writable))
        self.closing.setVisible(page is not None)
        self.closing.setEnabled(writable)
        closed = page is not None and page.incident.closed_on is not None
        words = self.tr("Open it again") if closed else self.tr("Close the incident")
        self.closing.setText(words)

    def _show_time(self) -> None:
        page = self.model.page
        self.clock.setVisible(page is not None and page.incident.closed_on is None)
        if page is None:
            return
        left = time_left(page.incident.deadline, self.model.now)
        until = moment_text(page.incident.deadline, self.session.language)
        rest = self.tr("They end on {}.").format(until)
        if self.model.now > page.incident.deadline:
            rest = self.tr("They ended on {}. Tell at once all the same, and say why it is late.")
            rest = rest.format(until)
        if not page.untold:
            rest = self.tr("Everybody who must know was told.")
        kind: Kind = "warn" if page.untold else "ok"
        self.clock.set_state(Notice(kind, left, rest, icon="ph.timer"))

    def _go_back(self) -> None:
        self.going.emit(Location("incidents"))

    def _step_back(self) -> None:
        self._go_step(self.step - 1)

    def _step_on(self) -> None:
        if self.model.page is None:
            self.what.record()
        else:
            self._go_step(self.step + 1)

    def _go_step(self, step: int) -> None:
        self._flush()
        self.step = step
        self._show_step()
        self.area.verticalScrollBar().setValue(0)
        target = self.following if self.following.isVisible() else self.previous
        target.setFocus()

    def _close(self) -> None:
        page = self.model.page
        if page is not None:
            self._flush()
            self.model.close_incident(closed=page.incident.closed_on is None)

    def _on_recorded(self, incident_id: IncidentId) -> None:
        self.going.emit(Location("incident", incident_id))

    def _on_refused(self, name: str, error: object) -> None:
        told = error if isinstance(error, Exception) else None
        if name == "times":
            self.what.show_error(told)
        elif told is not None:
            self.show_error(told)

    def _print(self, ready: ToPrint) -> None:
        model = self.model
        print_pages(
            self,
            ready.pages,
            lambda: model.end_print(ready, printed=True),
            allowed=lambda: model.may_still_print(ready),
            dropped=lambda: model.end_print(ready, printed=False),
        )

    def _say_saved(self, path: Path, number: int) -> None:
        first = self.tr("The notification is saved as {name}.").format(name=path.name)
        rest = self.tr("It is in the register of releases under no. {}.").format(number)
        self.show_notice(Notice("ok", first, rest, dismissable=True))

    def _put_on_clipboard(self, ready: ToCopy) -> None:
        clipboard.put(ready.release, Copied(ready.text))
        self.model.end_copy(ready)

    def _say_copied(self, number: int) -> None:
        first = self.tr("The notification is on the clipboard.")
        rest = self.tr(
            "It is in the register of releases under no. {}. The clipboard is emptied when "
            "the vault locks."
        ).format(number)
        self.show_notice(Notice("ok", first, rest, dismissable=True))

    def _say_printed(self, printed: bool) -> None:  # noqa: FBT001  a slot
        if printed:
            first = self.tr("The notification went to the printer.")
            rest = self.tr("It is in the register.")
        else:
            first = self.tr("Nothing was printed.")
            rest = self.tr("The register says that it was broken off.")
        self.show_notice(Notice("ok" if printed else "info", first, rest, dismissable=True))


class _Steps(QStackedWidget):
    """Steps of which only the one that is shown takes room."""

    def __init__(self) -> None:
        super().__init__()
        self.currentChanged.connect(self._fit)

    def _fit(self, current: int) -> None:
        for index in range(self.count()):
            widget = self.widget(index)
            if widget is not None:
                policy = QSizePolicy.Policy
                wanted = policy.Preferred if index == current else policy.Ignored
                widget.setSizePolicy(policy.Preferred, wanted)
        self.adjustSize()
