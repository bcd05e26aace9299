"""LensEditorPage: an own lens that is kept while it is changed: codes, clusters, questions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QHBoxLayout,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from beeldcoach.domain.ids import OwnLensId
from ui import theme
from ui.navigation import Location
from ui.pages.lens_about_pane import AboutPane
from ui.pages.lens_clusters_pane import ClustersPane
from ui.pages.lens_codes_pane import CodesPane
from ui.pages.lens_questions_pane import QuestionsPane
from ui.pages.page import Page
from ui.viewmodels.lens_editor import LensEditorModel
from ui.widgets.back_button import BackButton
from ui.widgets.down_scroll import DownScroll
from ui.widgets.elided_label import ElidedLabel
from ui.widgets.segmented import Segmented
from ui.widgets.toast import Toast

if TYPE_CHECKING:
    from ui.tasks.flow import Flow
    from ui.viewmodels.session import Session

CODES, CLUSTERS, QUESTIONS, ABOUT = "codes", "clusters", "questions", "about"


class LensEditorPage(Page):
    """Four parts of one lens; a location's subject is the lens, its part one of them."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.model = LensEditorModel(session, self)
        self.codes = CodesPane(self.model)
        self.clusters = ClustersPane(self.model)
        self.questions = QuestionsPane(self.model)
        self.about = AboutPane(self.model)
        self.parts = Segmented()
        self.toast = Toast(self)
        self._begin = ""  # the id of what was just added, to begin at once it is shown
        self._choices = (
            (CODES, self.tr("Codes")),
            (CLUSTERS, self.tr("Clusters")),
            (QUESTIONS, self.tr("Questions")),
            (ABOUT, self.tr("The lens")),
        )
        self._panes: dict[str, CodesPane | ClustersPane | QuestionsPane | AboutPane] = {
            CODES: self.codes,
            CLUSTERS: self.clusters,
            QUESTIONS: self.questions,
            ABOUT: self.about,
        }
        self._build()
        self._bind()

    def _build(self) -> None:
        self.back = BackButton(self.tr("Lenses"))
        self._name = ElidedLabel("", "heading")
        self.parts.set_state(self._choices, CODES)
        head = QHBoxLayout()
        head.setContentsMargins(theme.S24 - theme.S12, 0, theme.S24, 0)
        head.setSpacing(theme.S8)
        head.addWidget(self.back)
        head.addWidget(self._name, 1)
        head.addWidget(self.parts)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.codes)
        for pane in (self.clusters, self.questions, self.about):
            self._stack.addWidget(_scrolling(pane))
        whole = QVBoxLayout()
        whole.setContentsMargins(0, theme.S4, 0, 0)
        whole.setSpacing(theme.S16)
        whole.addLayout(head)
        whole.addWidget(self._stack, 1)
        self.fill(whole)

    def _bind(self) -> None:
        model = self.model
        model.changed.connect(self._render)
        model.failed.connect(self.show_error)
        model.added.connect(self._begin_at)
        model.taken_away.connect(self._say_taken_away)
        model.gone.connect(lambda: self.going.emit(Location("lenses")))
        self.back.clicked.connect(self._go_back)
        self.parts.chosen.connect(self._show_part)
        self.about.removing.connect(model.remove)
        self.toast.undone.connect(lambda: model.run(self._undo()))
        self.toast.heed(self.session.doing, self.session.turning)
        self._stack.setEnabled(not self.session.core.read_only)

    def come(self, location: Location) -> None:
        """Show the lens of the location."""
        self.titled.emit(self.tr("Lens of your own"))
        if location.subject is not None:
            self.model.open(OwnLensId(location.subject))
        self._show_part(location.part or CODES)

    def go(self) -> None:
        """Keep what was typed; stop following changes."""
        self._flush()
        self.model.active = False
        self.toast.dismiss()

    def take_focus(self) -> None:
        """Begin at the part that is shown."""
        self._panes[self.parts.value].focus_on("")

    def _render(self) -> None:
        page = self.model.page
        if page is None:
            return
        self._name.set_text(page.lens.name)
        self.codes.set_state(page)
        self.clusters.set_state(page.lens)
        self.questions.set_state(page.lens)
        self.about.set_state(page)
        if self._begin and page.lens.has(self._begin):
            self._panes[self.parts.value].focus_on(self._begin)
            self._begin = ""

    def _show_part(self, part: str) -> None:
        self._flush()
        part = part if part in self._panes else CODES
        self.parts.set_state(self._choices, part)
        self._stack.setCurrentIndex(list(self._panes).index(part))

    def _begin_at(self, added: str) -> None:
        """Go to what was just added, now or once it is shown."""
        self._begin = added
        self._render()

    def _say_taken_away(self, words: str) -> None:
        self.toast.announce(words, self.tr("Undo"))

    def _undo(self) -> Flow:
        yield self.session.undo()

    def _go_back(self) -> None:
        page = self.model.page
        lens = page.lens.id if page is not None else ""
        self.going.emit(Location("lenses", part=lens))

    def _flush(self) -> None:
        if self.model.page is not None:
            for pane in self._panes.values():
                pane.flush()


def _scrolling(pane: QWidget) -> QScrollArea:
    return DownScroll(pane)
