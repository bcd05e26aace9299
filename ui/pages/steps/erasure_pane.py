"""The card of erasing: until when the films are kept, each of them, and what can be done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from beeldcoach.domain.retention import notice
from beeldcoach.domain.trajectory import Status
from beeldcoach.services.erasing import Scope, Target
from ui import i18n, theme
from ui.pages.steps.pane import StepPane
from ui.widgets.banner import Notice
from ui.widgets.down_scroll import DownScroll
from ui.widgets.icon_label import IconLabel
from ui.widgets.label import Label
from ui.widgets.stacked_notice import StackedNotice

if TYPE_CHECKING:
    from beeldcoach.domain.path import Step
    from beeldcoach.services.dossier import CycleLine, Dossier, FilmLine
    from ui.viewmodels.trajectory import TrajectoryModel

_READABLE = 640  # pixels


class ErasurePane(StepPane):
    """When the films are erased, and the deed itself."""

    def __init__(self, model: TrajectoryModel) -> None:
        super().__init__(model)
        self._target: Target | None = None
        self.longer = self.action(self.tr("Keep longer …"), "ph.hourglass", quiet=True)
        self.longer.clicked.connect(model.keep_longer)
        self.erase_all = self.action(self.tr("Erase the films …"), "ph.trash")
        self.erase_all.clicked.connect(self._erase_all)
        self.buttons: list[QPushButton] = []
        self.notice = StackedNotice()
        self._first = Label("", "text", wraps=True)
        self._second = Label("", "text", "second", wraps=True)
        self._films = QGridLayout()
        self._films.setHorizontalSpacing(theme.S12)
        self._films.setVerticalSpacing(theme.S8)
        self._films.setColumnStretch(1, 1)
        self._shown: object = None
        self._build()

    def _build(self) -> None:
        inner = QWidget()
        inner.setProperty("ground", "none")
        column = QVBoxLayout(inner)
        column.setContentsMargins(theme.S16, theme.S16, theme.S16, theme.S16)
        column.setSpacing(theme.S12)
        for widget in (self.notice, self._first, self._second):
            widget.setMaximumWidth(_READABLE)
            column.addWidget(widget)
        column.addLayout(self._films)
        column.addStretch()
        scroll = DownScroll(inner)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)

    def show_step(self, dossier: Dossier, step: Step) -> None:
        """Show the day on which the films of a trajectory are erased, and which there are."""
        del step
        kept = dossier.retention
        self._target = Target(Scope.FILMS, dossier.trajectory.id)
        self.subtitle = self.day(kept.films) if kept.films and kept.films_left else ""
        self._first.setText(self._when(dossier))
        self._first.setVisible(not (kept.films_left and kept.is_withdrawn))
        self._second.setText(
            self.tr(
                "Erasing destroys the key of a film, so that nobody can read it any more. What"
                " was written down is kept longer; the register keeps that it was erased."
            )
        )
        self._show_notice(dossier)
        self._show_films(dossier)
        self.erase_all.setEnabled(bool(kept.films_left))
        self.longer.setVisible(kept.films is not None and bool(kept.films_left))

    def _when(self, dossier: Dossier) -> str:
        kept, days = dossier.retention, dossier.trajectory.agreement.film_days
        if dossier.trajectory.ended and not kept.films_left:
            return self.tr("There are no films any more.")
        if kept.films is None:
            return self.tr("The films are erased %n day(s) after the closing.", "", days)
        words = self.tr("The films are erased on {date}.")
        if kept.films < dossier.today:
            words = self.tr("The films were to be erased on {date}.")
        elif kept.is_longer:
            words = self.tr("With new consent the films are kept until {date}.")
        elif dossier.trajectory.status is Status.STOPPED:
            words = self.tr("The trajectory was stopped. The films are erased on {date}.")
        return f"{words.format(date=self.day(kept.films))} {self._left(dossier)}".strip()

    def _left(self, dossier: Dossier) -> str:
        """Return how many days are left, from two weeks before."""
        until = dossier.retention.films
        if until is None or not notice(until, dossier.today):
            return ""
        return self.tr("That is in %n day(s).", "", (until - dossier.today).days)

    def _show_notice(self, dossier: Dossier) -> None:
        kept, told = dossier.retention, None
        if kept.films_left and kept.is_withdrawn:
            first = self.tr("{name} withdrew the consent for your work with the films.")
            rest = self.tr("There is no other ground to keep them. Erase them now.")
            told = Notice("bad", first.format(name=dossier.first_name), rest)
        elif kept.films_left and kept.films is not None and kept.films <= dossier.today:
            first = self.tr("The agreed time is over.")
            rest = self.tr("Nothing is erased by itself: look at what goes, and confirm it.")
            told = Notice("warn", first, rest)
        self.notice.setVisible(told is not None)
        if told is not None:
            self.notice.set_state(told)

    def _show_films(self, dossier: Dossier) -> None:
        cycles = [cycle for cycle in dossier.cycles if cycle.film is not None]
        shown = [(cycle.film, cycle.angle) for cycle in cycles]
        if shown == self._shown:
            return
        self._shown = shown
        while (item := self._films.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self.buttons = [self._film_row(at, cycle) for at, cycle in enumerate(cycles)]

    def _film_row(self, at: int, cycle: CycleLine) -> QPushButton:
        film = cycle.film
        assert film is not None
        words = self._film(film)
        if cycle.angle is not None:
            words = self.tr("{film}, with a second camera").format(film=words)
        button = QPushButton(self.tr("Erase …"))
        button.setAccessibleName(self.tr("Erase film {number} …").format(number=film.number))
        theme.set_role(button, "quiet")
        target = Target(Scope.FILM, film.id)
        button.clicked.connect(lambda: self.model.erase(target))
        self._films.addWidget(IconLabel("ph.film-strip", "ink2", 16), at, 0)
        self._films.addWidget(Label(words, "text", wraps=True), at, 1)
        self._films.addWidget(button, at, 2)
        return button

    def _erase_all(self) -> None:
        if self._target is not None:
            self.model.erase(self._target)

    def _film(self, film: FilmLine) -> str:
        """Return a film in words: which, of when, how long and how large."""
        language = self.model.session.language
        return self.tr("Film {number}: {date}, {length}, {size}").format(
            number=film.number,
            date=self.day(film.filmed_on),
            length=i18n.duration_text(film.duration_ms, language),
            size=i18n.size_text(film.size, language),
        )
