"""Beside the path of a coached pupil: logbook, talk with parents, and who decides."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui import i18n, theme
from ui.navigation import Location
from ui.widgets.card import Card
from ui.widgets.icon_label import IconLabel
from ui.widgets.label import Label

if TYPE_CHECKING:
    from datetime import date

    from beeldcoach.domain.ids import TrajectoryId
    from beeldcoach.services.pupils import GuardianLine, MeetingLine, PupilFacts
    from ui.i18n import Language

_SOON = 90  # days before the sixteenth birthday that it is told


class PupilSide(QWidget):
    """Signals: going (a Location), planning (a talk with parents)."""

    going = Signal(object)
    planning = Signal()

    def __init__(self, language: Language) -> None:
        super().__init__()
        self.logbook, self.parents = LogbookCard(language), ParentTalkCard(language)
        self.guardians = GuardiansCard(language)
        self.logbook.going.connect(self.going)
        self.parents.going.connect(self.going)
        self.parents.planning.connect(self.planning)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.S12)
        for card in (self.logbook, self.parents, self.guardians):
            column.addWidget(card)

    def set_state(self, trajectory_id: TrajectoryId, facts: PupilFacts, *, ended: bool) -> None:
        """Show what belongs to a pupil."""
        self.logbook.set_state(trajectory_id, facts)
        self.parents.set_state(trajectory_id, facts, ended=ended)
        self.guardians.set_state(facts)


class LogbookCard(Card):
    """How far the logbook is. Signals: going (a Location)."""

    going = Signal(object)

    def __init__(self, language: Language) -> None:
        super().__init__()
        self._language = language
        self._goal: Location | None = None
        self._words = Label("", "small", "second", wraps=True)
        self.button = QPushButton(self.tr("Open the logbook"))
        self.button.setIcon(theme.icon("ph.notebook", "ink"))
        self.button.clicked.connect(lambda: self.going.emit(self._goal))
        self.add(Label(self.tr("Logbook"), "strong"))
        self.add(self._words)
        self.body.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)

    def set_state(self, trajectory_id: TrajectoryId, facts: PupilFacts) -> None:
        """Show how many pages there are."""
        self._goal = Location("logbook", trajectory_id)
        words = self.tr("No pages yet.")
        if facts.last_entry_on is not None:
            day = i18n.relative_date(facts.last_entry_on, facts.today, self._language)
            words = self.tr("%n page(s), the last of {day}", "", facts.log_entries).format(day=day)
        self._words.setText(words)


class ParentTalkCard(Card):
    """The talks of pupil, parents and coach. Signals: going (a Location), planning."""

    going = Signal(object)
    planning = Signal()

    def __init__(self, language: Language) -> None:
        super().__init__()
        self._language = language
        self._shown: tuple[MeetingLine, ...] | None = None
        self._today: date | None = None
        self._none = Label(
            self.tr("The pupil leads this talk and shows work. None is planned yet."),
            "small",
            "second",
            wraps=True,
        )
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.plan_button = QPushButton(self.tr("Plan a talk …"))
        self.plan_button.setIcon(theme.icon("ph.calendar-plus", "ink"))
        self.plan_button.clicked.connect(self.planning)
        self.add(Label(self.tr("Pupil-parent-coach talk"), "strong", wraps=True))
        self.add(self._none)
        self.body.addLayout(self._rows)
        self.body.addWidget(self.plan_button, 0, Qt.AlignmentFlag.AlignLeft)

    def set_state(self, trajectory_id: TrajectoryId, facts: PupilFacts, *, ended: bool) -> None:
        """Show the talks that are planned and were held."""
        self._today = facts.today
        waiting = any(meeting.held_on is None for meeting in facts.meetings)
        self.plan_button.setVisible(not ended and not waiting)
        self._none.setVisible(not facts.meetings)
        if facts.meetings == self._shown:
            return
        self._shown = facts.meetings
        while (item := self._rows.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for meeting in facts.meetings:
            goal = Location("parent_talk", trajectory_id, str(meeting.id))
            button = QPushButton(self._words(meeting))
            button.setIcon(theme.icon("ph.users-three", "accent"))
            button.setProperty("flush", "left")
            theme.set_role(button, "quiet")
            button.clicked.connect(lambda _=False, to=goal: self.going.emit(to))
            self._rows.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def _words(self, meeting: MeetingLine) -> str:
        def day(on: date) -> str:
            return i18n.date_text(on, self._language, today=self._today)

        if meeting.held_on is not None:
            return self.tr("held on {date}").format(date=day(meeting.held_on))
        if meeting.planned_on is not None:
            return self.tr("planned on {date}").format(date=day(meeting.planned_on))
        return self.tr("not planned yet")


class GuardiansCard(Card):
    """Who decides for a pupil, who agreed when, and from when the pupil decides alone."""

    def __init__(self, language: Language) -> None:
        super().__init__()
        self._language = language
        self._shown: tuple[GuardianLine, ...] | None = None
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme.S8)
        self._none = Label(self.tr("No guardians recorded."), "small", "second", wraps=True)
        self._birthday = QWidget()
        self._cake = IconLabel("ph.cake", "ink2", 16)
        self._sixteen = Label("", "small", "second", wraps=True)
        self._code = Label("", "small", "second", wraps=True)
        row = QHBoxLayout(self._birthday)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.S8)
        row.addWidget(self._cake, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._sixteen, 1)
        self.add(Label(self.tr("Parents and guardians"), "strong"))
        self.body.addLayout(self._rows)
        for widget in (self._none, self._birthday, self._code):
            self.add(widget)

    def set_state(self, facts: PupilFacts) -> None:
        """Show who decides for a pupil."""
        self._none.setVisible(not facts.guardians)
        self._show_birthday(facts)
        code = self.tr("Outside the vault this pupil is called {code}.").format(code=facts.code)
        self._code.setText(code if facts.code else "")
        self._code.setVisible(bool(facts.code))
        if facts.guardians == self._shown:
            return
        self._shown = facts.guardians
        while (item := self._rows.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for guardian in facts.guardians:
            self._rows.addWidget(self._row(guardian))

    def _row(self, guardian: GuardianLine) -> QWidget:
        line = QWidget()
        box = QHBoxLayout(line)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.S8)
        agreed = guardian.agreed_on is not None
        missing = guardian.has_authority and not agreed
        icon, token = ("ph.check-circle", "ok") if agreed else ("ph.circle-dashed", "ink2")
        if missing:
            icon, token = "ph.warning", "warn"
        box.addWidget(IconLabel(icon, token, 16), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        who = ", ".join(part for part in (guardian.name, guardian.relation) if part)
        words.addWidget(Label(who, "text", wraps=True))
        words.addWidget(Label(self._standing(guardian), "small", "second", wraps=True))
        box.addLayout(words, 1)
        return line

    def _standing(self, guardian: GuardianLine) -> str:
        if not guardian.has_authority:
            return self.tr("no authority: is informed")
        if guardian.agreed_on is None:
            return self.tr("has authority; did not agree yet")
        day = i18n.date_text(guardian.agreed_on, self._language)
        return self.tr("has authority; agreed on {date}").format(date=day)

    def _show_birthday(self, facts: PupilFacts) -> None:
        on = facts.decides_from
        self._birthday.setVisible(on is not None)
        if on is None:
            return
        day = f"{i18n.short_date_text(on, self._language)} {on.year}"
        days = (on - facts.today).days
        if days <= 0:
            words = self.tr("Sixteen since {date}: decides alone. Ask for consent anew.")
        elif days <= _SOON:
            words = self.tr("Sixteen on {date}: from then on decides alone. Talk about it now.")
        else:
            words = self.tr("Sixteen on {date}; until then the guardians decide too.")
        self._sixteen.setText(words.format(date=day))
        self._sixteen.set_tone("warn" if days <= _SOON else "second")
        self._cake.set_state("ph.cake", "warn" if days <= _SOON else "ink2")
