"""The cards of steps with little to fill in: the report, erasing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout

from beeldcoach.domain.trajectory import Status
from ui import i18n, messages, theme
from ui.navigation import Location
from ui.pages.steps.pane import StepPane
from ui.widgets.label import Label

if TYPE_CHECKING:
    from beeldcoach.domain.path import Step
    from beeldcoach.services.dossier import Dossier, FilmLine
    from ui.viewmodels.trajectory import TrajectoryModel

_READABLE = 640  # pixels


class _WordsPane(StepPane):
    """A card with a few paragraphs."""

    def __init__(self, model: TrajectoryModel) -> None:
        super().__init__(model)
        self._first = Label("", "text", wraps=True)
        self._second = Label("", "text", "second", wraps=True)
        self._third = Label("", "text", wraps=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.S16, theme.S16, theme.S16, theme.S16)
        column.setSpacing(theme.S12)
        for label in (self._first, self._second, self._third):
            label.setMaximumWidth(_READABLE)
            column.addWidget(label)
        column.addStretch()

    def say(self, first: str, second: str = "", third: str = "") -> None:
        """Show words."""
        self._first.setText(first)
        self._second.setText(second)
        self._second.setVisible(bool(second))
        self._third.setText(third)
        self._third.setVisible(bool(third))


class ReportPane(_WordsPane):
    """The way to the report."""

    def __init__(self, model: TrajectoryModel) -> None:
        super().__init__(model)
        self._open = self.action(self.tr("Open the report"), "ph.file-text")
        self._open.clicked.connect(
            lambda: self.going.emit(Location("report", self.model.trajectory_id))
        )

    def show_step(self, dossier: Dossier, step: Step) -> None:
        """Show what the report is made of."""
        released = dossier.report_released_on
        self.subtitle = self.day(released) if released is not None else ""
        self.say(
            self.tr(
                "The report is made of the goals, the scale and {name}'s own words."
                " {name} approves every part."
            ).format(name=dossier.first_name),
            self._where(dossier, step),
        )

    def _where(self, dossier: Dossier, step: Step) -> str:
        if dossier.report_released_on is not None:
            words = self.tr("It was released to {board} on {date}.")
            day = self.day(dossier.report_released_on)
            return words.format(board=dossier.board or dossier.school, date=day)
        if step.reason is not None:
            return messages.sentence_of(step.reason)
        return self.tr("It goes to the school only after written consent.")


class ErasurePane(_WordsPane):
    """When the films are erased."""

    def show_step(self, dossier: Dossier, step: Step) -> None:
        """Show the day on which the films of a trajectory are erased."""
        del step
        films = dossier.retention.films
        days = dossier.trajectory.agreement.film_days
        stopped = dossier.trajectory.status is Status.STOPPED
        if films is None:
            self.subtitle = ""
            first = self.tr("The films are erased %n day(s) after the closing.", "", days)
        else:
            self.subtitle = self.day(films)
            first = self.tr("The films are erased on {date}.").format(date=self.day(films))
            if stopped:
                first = self.tr(
                    "The trajectory was stopped. The films are erased on {date}."
                ).format(date=self.day(films))
        self.say(
            first,
            self.tr(
                "Erasing destroys the key of a film, so that nobody can read it any more. What"
                " was written down is kept longer; the register keeps that it was erased."
            ),
            "\n".join(self._film(cycle.film) for cycle in dossier.cycles if cycle.film is not None),
        )

    def _film(self, film: FilmLine) -> str:
        """Return a film in words: which, of when, how long and how large."""
        language = self.model.session.language
        return self.tr("Film {number}: {date}, {length}, {size}").format(
            number=film.number,
            date=self.day(film.filmed_on),
            length=i18n.duration_text(film.duration_ms, language),
            size=i18n.size_text(film.size, language),
        )
