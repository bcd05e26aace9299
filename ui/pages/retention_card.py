"""How long what is kept, how near the end is, and the way to erase or to keep longer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QMenu, QPushButton

from beeldcoach.domain.retention import notice
from beeldcoach.domain.trajectory import Kind
from beeldcoach.services.erasing import Scope, Target
from ui import i18n, theme
from ui.widgets.card import Card
from ui.widgets.icon_label import IconLabel
from ui.widgets.label import Label

if TYPE_CHECKING:
    from datetime import date

    from beeldcoach.services.dossier import Dossier
    from ui.i18n import Language

_TONES: dict[int, str] = {14: "second", 7: "warn", 1: "warn", 0: "bad"}


class RetentionCard(Card):
    """Signals: erasing (a Target), keeping (the films longer)."""

    erasing = Signal(object)
    keeping = Signal()

    def __init__(self, language: Language) -> None:
        super().__init__()
        self._language = language
        self._shown: object = None
        self.more = QPushButton(self.tr("Erase …"))
        self.more.setAccessibleName(self.tr("Erase or keep longer"))
        theme.set_role(self.more, "quiet")
        self.more.setProperty("flush", "right")
        self.menu = QMenu(self.more)
        self.more.clicked.connect(self._open_menu)
        head = QHBoxLayout()
        head.addWidget(Label(self.tr("Kept until"), "strong"), 1)
        head.addWidget(self.more)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme.S8)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(2, 1)
        self.body.addLayout(head)
        self.body.addLayout(self._grid)

    def set_state(self, dossier: Dossier) -> None:
        """Show the terms of a trajectory, and what can be erased."""
        self._fill_menu(dossier)
        rows = self._rows(dossier)
        if rows == self._shown:
            return
        self._shown = rows
        while (item := self._grid.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        top = Qt.AlignmentFlag.AlignTop
        for at, (icon, name, value, near, tone) in enumerate(rows):
            line = 2 * at
            self._grid.addWidget(IconLabel(icon, "ink2", 14), line, 0, top)
            self._grid.addWidget(Label(name, "small", "second"), line, 1, top)
            self._grid.addWidget(Label(value, "small", wraps=True, tabular=True), line, 2)
            if near:
                self._grid.addWidget(Label(near, "small", tone, wraps=True), line + 1, 2)  # type: ignore[arg-type]

    def _rows(self, dossier: Dossier) -> list[tuple[str, str, str, str, str]]:
        kept, agreement = dossier.retention, dossier.trajectory.agreement
        films = ("ph.film-strip", self.tr("films, fragments"), kept.films, agreement.film_days)
        words = self.tr("records, report")
        if dossier.trajectory.kind is Kind.PUPIL:
            words = self.tr("records, logbook")
        rows = [
            ("ph.file-text", words, kept.records, agreement.record_days),
            ("ph.shield-check", self.tr("consents"), kept.consents, agreement.consent_days),
        ]
        if dossier.trajectory.kind is Kind.WITH_VIDEO:
            rows.insert(0, films)
        told = []
        for row in rows:
            icon, what, on, days = row
            near = self._near(on, dossier, of_films=row is films)
            told.append((icon, what, self._until(on, days), *near))
        return told

    def _until(self, on: date | None, days: int) -> str:
        if on is not None:
            return f"{i18n.short_date_text(on, self._language)} {on.year}"
        if days % 365 == 0:
            return self.tr("%n year(s) after closing", "", days // 365)
        return self.tr("%n day(s) after closing", "", days)

    def _near(self, on: date | None, dossier: Dossier, *, of_films: bool) -> tuple[str, str]:
        """Return how near the day is, and the tone of it; nothing while it is far."""
        if of_films and not dossier.retention.films_left:
            there = dossier.trajectory.ended and any(c.observed_on for c in dossier.cycles)
            return (self.tr("erased"), "second") if there else ("", "second")
        if of_films and dossier.retention.is_withdrawn:
            return self.tr("consent was withdrawn: erase now"), "bad"
        stage = notice(on, dossier.today) if on is not None else None
        if on is None or stage is None:
            return "", "second"
        left = (on - dossier.today).days
        words = self.tr("in %n day(s)", "", left)
        if left < 0:
            words = self.tr("%n day(s) late", "", -left)
        elif left == 0:
            words = self.tr("today")
        return words, _TONES[stage]

    def _open_menu(self) -> None:
        below = self.more.rect().bottomLeft()
        self.menu.popup(self.more.mapToGlobal(below))

    def _fill_menu(self, dossier: Dossier) -> None:
        self.menu.clear()
        of = dossier.trajectory.id
        filmed = [c for c in dossier.cycles if c.film is not None]
        for cycle in filmed:
            assert cycle.film is not None
            words = self.tr("Erase film {number} …").format(number=cycle.number)
            self._add("ph.film-strip", words, Target(Scope.FILM, cycle.film.id))
        if len(filmed) > 1:
            words = self.tr("Erase all films …")
            self._add("ph.film-strip", words, Target(Scope.FILMS, of))
        self._add("ph.trash", self.tr("Erase the trajectory …"), Target(Scope.TRAJECTORY, of))
        if filmed and dossier.retention.films is not None:
            self.menu.addSeparator()
            keep = self.menu.addAction(
                theme.icon("ph.hourglass", "ink"), self.tr("Keep the films longer …")
            )
            keep.triggered.connect(self.keeping)

    def _add(self, icon: str, words: str, target: Target) -> None:
        action = self.menu.addAction(theme.icon(icon, "ink"), words)
        action.triggered.connect(lambda: self.erasing.emit(target))
