"""The card that says what is due now, with the one filled button of the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton

from beeldcoach.domain.path import StepKind, StepState
from beeldcoach.domain.trajectory import Status
from ui import i18n, theme
from ui.models.step_words import label_of
from ui.navigation import Location
from ui.viewmodels.steps import part_of
from ui.widgets.card import Card
from ui.widgets.label import Label

if TYPE_CHECKING:
    from beeldcoach.domain.path import Step
    from beeldcoach.services.dossier import Dossier
    from ui.i18n import Language


class NowCard(Card):
    """Signals: going (a Location)."""

    going = Signal(object)

    def __init__(self, language: Language) -> None:
        super().__init__(accent=True)
        self._language = language
        self._goal: Location | None = None
        self._when = Label("", "small_strong", "accent")
        self._what = Label("", "strong", wraps=True)
        self._more = Label("", "small", "second", wraps=True)
        self._button = QPushButton()
        theme.set_role(self._button, "primary")
        self._button.clicked.connect(self._go)
        self.body.setSpacing(theme.S4)
        for widget in (self._when, self._what, self._more):
            self.add(widget)
        self.body.addSpacing(theme.S4)
        self.body.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeft)

    def set_state(self, dossier: Dossier) -> None:
        """Show what is due in a trajectory."""
        due = dossier.due
        self.set_accent(on=due is not None)
        if dossier.retention.must_go:
            self._show_erasing(dossier)
            return
        if due is None:
            stopped = dossier.trajectory.status is Status.STOPPED
            self._when.setText(self.tr("This trajectory has ended"))
            self._what.setText(self.tr("Stopped") if stopped else self.tr("All is done"))
            self._more.setText("")
            self._button.hide()
            return
        self._when.setText(self._when_words(dossier, due))
        self._when.set_tone("warn" if due.state is StepState.LATE else "accent")
        self._what.setText(label_of(due))
        more, verb, icon, self._goal = self._deed(dossier, due)
        self._more.setText(more)
        self._more.setVisible(bool(more))
        self._button.setText(verb)
        self._button.setIcon(theme.icon(icon, "on_accent"))
        self._button.setVisible(bool(verb))

    def _show_erasing(self, dossier: Dossier) -> None:
        """Show that films are kept without any ground: that comes before every step."""
        self.set_accent(on=True)
        self._when.setText(self.tr("Now"))
        self._when.set_tone("bad")
        left = dossier.retention.films_left
        self._what.setText(self.tr("Erase %n film(s)", "", left))
        self._more.setText(self.tr("Their consent was withdrawn"))
        self._more.show()
        self._goal = Location("trajectory", dossier.trajectory.id, "erasure")
        self._button.setText(self.tr("See what is erased"))
        self._button.setIcon(theme.icon("ph.trash", "on_accent"))
        self._button.show()

    def _when_words(self, dossier: Dossier, due: Step) -> str:
        if due.on is None:
            return self.tr("Now")
        if due.state is StepState.LATE:
            day = i18n.relative_date(due.on, dossier.today, self._language)
            return self.tr("Was planned: {day}").format(day=day)
        day = i18n.day_and_time(due.on, due.at, dossier.today, self._language)
        return self.tr("Now: {day}").format(day=day)

    def _deed(self, dossier: Dossier, due: Step) -> tuple[str, str, str, Location]:
        """Return more words, the verb, its icon, and where the button goes."""
        here = Location("trajectory", dossier.trajectory.id, part_of(due))
        if due.kind is StepKind.DEBRIEF and due.cycle_id is not None:
            return self._debrief(dossier, due, here)
        if due.kind is StepKind.FILM:
            words = self._before_filming(dossier, due)
            return words, self.tr("Open film {number}").format(number=due.number), _FILM, here
        if due.kind is StepKind.REPORT:
            report = Location("report", dossier.trajectory.id)
            words = self.tr("Goes to the school only with consent")
            return words, self.tr("Open the report"), "ph.file-text", report
        if due.kind is StepKind.ERASURE:
            words = self.tr("The films are erased when their time is over")
            return words, self.tr("See what is erased"), "ph.trash", here
        verb = self.tr("Open {step}").format(step=label_of(due).lower())
        return "", verb, "ph.arrow-right", here

    def _debrief(
        self, dossier: Dossier, due: Step, here: Location
    ) -> tuple[str, str, str, Location]:
        assert due.cycle_id is not None
        cycle = dossier.cycle(due.cycle_id)
        if cycle.film is None:
            verb = self.tr("Open {step}").format(step=label_of(due).lower())
            return "", verb, "ph.arrow-right", here
        if cycle.analysed_on is None:
            verb = self.tr("Analyse film {number}").format(number=due.number)
            words = self.tr("The film was not analysed yet")
            return words, verb, _FILM, Location("studio", cycle.film.id)
        if cycle.observed_on == dossier.today:
            words = self.tr("From tomorrow on: the debrief is on a later day than the film")
            return words, self.tr("Prepare the debrief"), "ph.presentation", here
        words = self.tr("%n fragment(s)", "", cycle.film.fragments)
        return words, self.tr("Start"), "ph.presentation", Location("debrief", cycle.film.id)

    def _before_filming(self, dossier: Dossier, due: Step) -> str:
        assert due.cycle_id is not None
        cycle = dossier.trajectory.cycle(due.cycle_id)
        if cycle.of_conversation:
            if any(each.answer is False for each in cycle.participants):
                return self.tr("Not to be filmed: someone at the table said no")
            if not cycle.table_agrees:
                return self.tr("First record that everyone at the table agrees")
        elif not dossier.trajectory.pupil_basis:
            return self.tr("First record on what basis pupils are filmed")
        if not dossier.work_yes.stands:
            return self.tr("First record the yes to your work with the films")
        return ""

    def _go(self) -> None:
        if self._goal is not None:
            self.going.emit(self._goal)


_FILM = "ph.film-strip"
