"""The page of figures: time per code, course of the lesson, films compared, agreement."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from beeldcoach.domain.ids import FilmId
from beeldcoach.services.figures_asked import View
from ui import theme
from ui.navigation import Location
from ui.pages.figures_agreement import AgreementPane
from ui.pages.figures_budget import BudgetPane
from ui.pages.figures_compare import ComparePane
from ui.pages.figures_plot import PlotPane
from ui.pages.page import Page
from ui.viewmodels.figures import FiguresModel
from ui.widgets.back_button import BackButton
from ui.widgets.banner import Notice
from ui.widgets.label import Label
from ui.widgets.segmented import Segmented

if TYPE_CHECKING:
    from ui.pages.figures_pane import FiguresPane
    from ui.viewmodels.session import Session


class FiguresPage(Page):
    """Four ways of looking at the figures of a film; what is seen can be copied."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.model = FiguresModel(session, self)
        self.back = BackButton(flush=True)
        self._film = Label("", "text", "second")
        self.to_film = QPushButton(self.tr("To the film"))
        self.copy = QPushButton(self.tr("Copy …"))
        self.views = Segmented()
        self.panes: dict[View, FiguresPane] = {
            View.BUDGET: BudgetPane(self.model),
            View.PLOT: PlotPane(self.model),
            View.COMPARE: ComparePane(self.model),
            View.AGREEMENT: AgreementPane(self.model),
        }
        self._stack = QStackedWidget()
        self._build()
        self._bind()

    def _build(self) -> None:
        self.to_film.setIcon(theme.icon("ph.film-strip", "ink", 16))
        self.copy.setIcon(theme.icon("ph.copy", "ink", 16))
        self.views.setAccessibleName(self.tr("Way of looking"))
        self._stack.addWidget(QWidget())  # until the figures are there
        for pane in self.panes.values():
            self._stack.addWidget(pane)
        crumbs = QHBoxLayout()
        crumbs.setSpacing(0)
        crumbs.addWidget(self.back)
        crumbs.addSpacing(theme.S8)  # the focus ring stands outside the button
        crumbs.addWidget(self._film)
        crumbs.addWidget(Label(self.tr("Figures"), "strong"))
        crumbs.addStretch(1)
        crumbs.addWidget(self.to_film)
        crumbs.addSpacing(theme.S8)
        crumbs.addWidget(self.copy)
        tabs = QHBoxLayout()
        tabs.addWidget(self.views)
        tabs.addStretch(1)
        head = QVBoxLayout()
        head.setContentsMargins(theme.S24, theme.S8, theme.S24, theme.S8)
        head.setSpacing(theme.S12)
        head.addLayout(crumbs)
        head.addLayout(tabs)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._stack, 1)
        self.fill(column)

    def _bind(self) -> None:
        model = self.model
        model.changed.connect(self._render)
        model.failed.connect(self.show_error)
        model.left_vault.connect(self._say_out)
        self.back.clicked.connect(self._go_back)
        self.to_film.clicked.connect(lambda: self._go_to(-1))
        self.copy.clicked.connect(model.release)
        self.views.chosen.connect(lambda key: model.choose(view=View(key)))
        for pane in self.panes.values():
            pane.gone_to.connect(self._go_to)

    def come(self, location: Location) -> None:
        """Show the figures of a film, looked at as the location says."""
        assert location.subject is not None
        self.titled.emit(self.tr("Figures"))
        if self.model.asked is None or self.model.asked.film_id != location.subject:
            self._stack.setCurrentIndex(0)
        known = self.model.view if not location.part else View(location.part)
        self.model.open(FilmId(location.subject), known)

    def go(self) -> None:
        """Stop following changes."""
        self.model.active = False

    def _render(self) -> None:
        model, figures = self.model, self.model.figures
        words = {
            View.BUDGET: self.tr("Time per code"),
            View.PLOT: self.tr("Course of the lesson"),
            View.COMPARE: self.tr("Compare the films"),
            View.AGREEMENT: self.tr("Second observer"),
        }
        self.views.set_state([(view.value, words[view]) for view in View], model.view.value)
        self.copy.setEnabled(model.has_something and not self.session.core.read_only)
        if figures is None:
            return
        head = figures.head
        self.back.set_name(head.name)
        self.to_film.setEnabled(not head.is_erased)
        gone = self.tr("The film was erased; its figures are kept.") if head.is_erased else ""
        self.to_film.setToolTip(gone)
        self.to_film.setAccessibleDescription(gone)
        film = self.tr("Film {number}").format(number=head.number)
        self._film.setText(f"/  {film}  /  ")
        self.titled.emit(
            self.tr("Figures of film {number} of {name}").format(number=head.number, name=head.name)
        )
        pane = self.panes[model.view]
        pane.render_state()
        self._stack.setCurrentWidget(pane)

    def _go_to(self, ms: int) -> None:
        asked, figures = self.model.asked, self.model.figures
        if asked is not None and figures is not None and not figures.head.is_erased:
            self.going.emit(Location("studio", asked.film_id, str(ms) if ms >= 0 else ""))

    def _go_back(self) -> None:
        if self.model.figures is not None:
            head = self.model.figures.head
            part = "" if self.model.view is View.COMPARE else f"film-{head.number}"
            self.going.emit(Location("trajectory", head.trajectory_id, part))

    def _say_out(self) -> None:
        first = self.tr("The figures went out.")
        rest = self.tr("It is in the register. The clipboard is emptied when the vault locks.")
        self.show_notice(Notice("ok", first, rest, dismissable=True))
