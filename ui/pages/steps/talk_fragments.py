"""What a debrief with video looks back on: the fragments, and what the teacher found in each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout

from ui import theme
from ui.i18n import film_time
from ui.models import fragment_words as words
from ui.navigation import Location
from ui.pages.card_fields import CardField
from ui.pages.studio_fields import Draft
from ui.pages.studio_modes import Mode
from ui.viewmodels.talk_fragments import TalkFragmentsModel
from ui.widgets.growing_text import GrowingText
from ui.widgets.icon_label import IconLabel
from ui.widgets.label import Label
from ui.widgets.plain_label import plain_label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from beeldcoach.domain.ids import FilmId, FragmentId
    from ui.viewmodels.fragment_rows import FragmentRow
    from ui.viewmodels.session import Session


class TalkFragments(QScrollArea):
    """Stands beside the record of the debrief. Signals: going (a Location)."""

    going = Signal(object)

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self.hide()
        self.model = TalkFragmentsModel(session, self)
        self._cards: dict[FragmentId, FragmentResult] = {}
        self._none = Label(
            self.tr("No fragments yet. Cut them in the analysis."), "text", "second", wraps=True
        )
        self._held = Label("", "small", "second", wraps=True)
        self._held_icon = IconLabel("ph.hand", "ink2", 16)
        self.open_plan = QPushButton(self.tr("Open the talk plan"))
        theme.set_role(self.open_plan, "quiet")
        self._list = QVBoxLayout()
        self._build()
        self.model.changed.connect(self._render)
        self.open_plan.clicked.connect(self._go)

    def show_film(self, film_id: FilmId) -> None:
        """Show the fragments of a film."""
        self.model.open(film_id)

    def close_down(self) -> None:
        """Keep what was typed, and stop following changes."""
        for card in self._cards.values():
            card.flush()
        self.model.close()

    @property
    def cards(self) -> list[FragmentResult]:
        """The cards in their order."""
        return [self._cards[row.id] for row in self.model.rows]

    def _render(self) -> None:
        rows = self.model.rows
        known = {row.id for row in rows}
        for item in [item for item in self._cards if item not in known]:
            gone = self._cards.pop(item)
            gone.hide()
            gone.deleteLater()
        for place, row in enumerate(rows):
            card = self._cards.get(row.id) or self._new_card(row.id)
            card.set_state(row)
            if self._list.indexOf(card) != place:
                self._list.insertWidget(place, card)
        self._none.setVisible(not rows and not self.model.held_back)
        held = self.model.held_back
        for widget in (self._held, self._held_icon):
            widget.setVisible(held > 0)
        said = self.tr("{name} does not want to see %n fragment(s).", "", held)
        self._held.setText(said.format(name=self.model.first_name))

    def _new_card(self, item: FragmentId) -> FragmentResult:
        card = self._cards[item] = FragmentResult()
        card.filled.connect(lambda name, value: self.model.fill(item, name, value))
        return card

    def _go(self) -> None:
        if self.model.film_id is not None:
            self.going.emit(Location("studio", self.model.film_id, Mode.PLAN.value))

    def _build(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QFrame()
        inside.setProperty("ground", "none")
        self._list.setSpacing(theme.S8)
        held = QHBoxLayout()
        held.setSpacing(theme.S8)
        held.addWidget(self._held_icon, 0, Qt.AlignmentFlag.AlignTop)
        held.addWidget(self._held, 1)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, theme.S4, theme.S8, theme.S12)
        column.setSpacing(theme.S8)
        column.addWidget(self._none)
        column.addLayout(self._list)
        column.addLayout(held)
        column.addWidget(self.open_plan, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch()
        self.setWidget(inside)


class FragmentResult(QFrame):
    """One fragment: its question, whether it was looked at, and what the teacher found.

    Signals:
        filled: the name of a field of FragmentRow, its value.
    """

    filled = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("ground", "card")
        self._title = Label("", "strong", wraps=True)
        self._facts = Label("", "small", "second")
        self._question = Label("", "text", wraps=True)
        self.used = QCheckBox(self.tr("Looked at in the talk"))
        self.insight = GrowingText(1, 6)
        self._draft = Draft(self.insight)
        self._draft.written.connect(lambda text: self.filled.emit("insight", text))
        self.used.clicked.connect(lambda on: self.filled.emit("used", on))
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.S12, theme.S8, theme.S12, theme.S12)
        column.setSpacing(theme.S4)
        for widget in (self._title, self._facts, self._question, self.used):
            column.addWidget(widget)
        column.addWidget(CardField(self.tr("Insight of the teacher"), self.insight))

    def set_state(self, row: FragmentRow) -> None:
        """Show a fragment; what is being typed stays."""
        name = words.title_words(row.number, row.title)
        self._title.setText(plain_label(f"{row.number}  {name}"))
        kind = words.kind_word(row.kind)
        self._facts.setText(f"{film_time(row.length_ms + 500)}, {kind}")
        self._question.setText(row.question)
        self._question.setVisible(bool(row.question.strip()))
        self.used.setChecked(row.used)
        self._draft.show(row.insight, anew=False)
        self.setAccessibleName(f"{row.number}, {name}")

    def flush(self) -> None:
        """Tell what was typed up to now."""
        self._draft.flush()
