"""What lies over the film while one codes: an open question, the name of a phase, a pass."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal

from beeldcoach.domain.annotation import Actor
from ui import theme
from ui.keys.acts import Act
from ui.pages.studio_passes import PassPlayer, PassStrip
from ui.pages.studio_phase import PhaseField
from ui.pages.studio_question import QuestionRow
from ui.viewmodels.passes import Pass

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from PySide6.QtWidgets import QWidget

    from ui.pages.studio_deeds import StudioDeeds
    from ui.pages.studio_note import NoteTaker
    from ui.pages.studio_stage import Stage
    from ui.player.player import Player
    from ui.viewmodels.studio import StudioModel
    from ui.viewmodels.studio_state import StudioState

_WIDEST = 480


class StudioTagging(QObject):
    """Brings the fields of coding, the film and the moments together.

    Signals:
        ended: a field closed; the keyboard belongs to the film again.
        said: something to tell the coach, in a sentence.
        card_wanted: the card of the chosen fragment is to be written.
    """

    ended = Signal()
    said = Signal(str)
    card_wanted = Signal()

    def __init__(
        self,
        stage: Stage,
        player: Player,
        model: StudioModel,
        deeds: StudioDeeds,
        notes: NoteTaker,
    ) -> None:
        super().__init__(stage)
        self._stage, self._player, self._model, self._deeds = stage, player, model, deeds
        self._notes = notes
        self.question = QuestionRow(stage)
        self.phase = PhaseField(stage)
        self.strip = PassStrip(stage)
        self.passes = PassPlayer(player, model, self)
        self.question.answered.connect(model.answer)
        self.question.left.connect(model.let_go_of_question)
        self.phase.named.connect(model.name_phase)
        self.phase.left.connect(self.ended)
        self.passes.moved.connect(self.strip.show_pass)
        self.passes.empty.connect(self._say_empty)
        model.code_wanted.connect(self._say_code_wanted)
        self.strip.stop_asked.connect(self.passes.stop)
        deeds.teach(self._acts())
        stage.installEventFilter(self)

    def set_state(self, state: StudioState) -> None:
        """Show the question that is open."""
        self._deeds.asks = state.asked is not None
        self.question.set_state(state)
        self._place()

    def begin_phase(self, at_ms: int | None = None) -> None:
        """Let a phase of the lesson begin at a time, or at the playhead, and ask for its name."""
        item = self._model.add_phase(self._player.shown_ms if at_ms is None else at_ms)
        if item is not None:
            self.name_phase(item)

    def name_phase(self, item: UUID | None) -> bool:
        """Ask for the name of a phase; tells whether it is one."""
        phase = self._model.state.phase(item)
        if phase is not None:
            self.phase.open(phase)
            self._place()
        return phase is not None

    def leave(self) -> None:
        """Close everything; before the page is left."""
        self.phase.close_field()
        self.passes.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the fields in their places over the film."""
        if event.type() is QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        foot = self._stage.height() - theme.S12
        phase_width = min(_WIDEST, self._stage.width() - 2 * theme.S12)
        self.phase.setFixedWidth(phase_width)
        self.phase.adjustSize()
        self.phase.move(theme.S12, foot - self.phase.height())
        _put(self.question, theme.S12, foot)
        self.strip.move((self._stage.width() - self.strip.width()) // 2, theme.S12)

    def _acts(self) -> dict[Act, Callable[[], object]]:
        model = self._model
        return {
            Act.ANSWER_1: lambda: model.answer(0),
            Act.ANSWER_2: lambda: model.answer(1),
            Act.ANSWER_3: lambda: model.answer(2),
            Act.ACTOR_TEACHER: lambda: model.choose_actor(Actor.TEACHER.value),
            Act.ACTOR_PUPIL: lambda: model.choose_actor(Actor.PUPIL.value),
            Act.ACTOR_GROUP: lambda: model.choose_actor(Actor.GROUP.value),
            Act.ACTOR_NOBODY: lambda: model.choose_actor(Actor.NOBODY.value),
            Act.ATTENTION: lambda: model.mark_attention(self._player.shown_ms),
            Act.PHASE_HERE: self.begin_phase,
            Act.EDIT_NOTE: self._edit,
            Act.ONLY_EVENTS: lambda: self.passes.toggle(Pass.EVENTS),
            Act.ONLY_GAPS: lambda: self.passes.toggle(Pass.GAPS),
            Act.STARRED_IN_ORDER: lambda: self.passes.toggle(Pass.STARRED),
        }

    def _edit(self) -> None:
        """Name the chosen phase, write the note of the chosen moment, or a fragment's card."""
        selected = self._model.state.selected
        if self._model.state.fragment(selected) is not None:
            self.card_wanted.emit()
        elif not self.name_phase(selected):
            self._notes.edit(selected)

    def _say_code_wanted(self) -> None:
        self.said.emit(self.tr("Code with a key first: this lane does not tell which is meant."))

    def _say_empty(self, kind: Pass) -> None:
        words = {
            Pass.EVENTS: self.tr("There are no moments yet."),
            Pass.GAPS: self.tr("There are no gaps: all of the film was coded."),
            Pass.STARRED: self.tr("No moment has a star yet. The key + gives one."),
        }
        self.said.emit(words[kind])


def _put(field: QWidget, left: int, foot: int) -> None:
    field.adjustSize()
    field.move(left, foot - field.height())
