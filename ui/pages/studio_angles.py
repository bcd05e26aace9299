"""The second camera in the studio: beside the film on one clock, heard or not, set equal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from beeldcoach.domain.errors import OffsetTooFar
from beeldcoach.domain.film import have_time_in_common
from ui import messages
from ui.i18n import number_text
from ui.keys.acts import Act
from ui.pages.studio_align import AlignPanel
from ui.pages.studio_angle_button import AngleButton
from ui.pages.studio_views import WIDE, AngleView, following
from ui.player.second_angle import AngleState, SecondAngle
from ui.viewmodels.studio_angle import StudioAngle
from ui.widgets.banner import Notice

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from beeldcoach.services.dossier import FilmLine
    from beeldcoach.services.ports import SoundMatch, StreamFactory
    from ui.pages.studio_deeds import StudioDeeds
    from ui.pages.studio_stage import Stage
    from ui.player.player import Player
    from ui.timeline.timeline import Timeline
    from ui.viewmodels.studio import StudioModel

SURE, LIKELY = 0.6, 0.35  # of a match by sound; two different lessons stay below 0.32


class StudioAngles(QObject):
    """Brings the second film, its view, its button and the panel for setting equal together.

    Signals:
        ended: the keyboard belongs to the film again.
        began: the panel lies over the page and has the keys.
        left: it does so no more.
        equalled: both films were set equal; undo takes it back.
        noticed: a Notice.
    """

    ended = Signal()
    began = Signal()
    left = Signal()
    equalled = Signal(str)
    noticed = Signal(object)

    def __init__(
        self, page: QWidget, stage: Stage, player: Player, model: StudioModel, timeline: Timeline
    ) -> None:
        super().__init__(page)
        self._stage, self._main, self._model = stage, player, model
        self.model = StudioAngle(model.session, model.failed.emit, self)
        self.second = SecondAngle(player, model.session.core.pictures.finder, self)
        self.second.attach(stage.second.surface)
        self.button = AngleButton()
        self.panel = AlignPanel(timeline, page, model.session.language)
        self.view = AngleView.CORNER
        self._before = self.view  # what one looked at before the panel opened
        self._stood: int | None = None  # where the first film did, until both are set equal
        self._first: StreamFactory | None = None
        self._found: int | None = None  # an offset by sound, as long as nobody moved a film
        self._bind()

    def teach(self, deeds: StudioDeeds) -> None:
        """Say what the keys of a second camera do."""
        deeds.teach(
            {
                Act.ANGLE: lambda: self.look(following(self.view)),
                Act.ANGLE_SOUND: lambda: self.hear(heard=not self.second.is_heard),
                Act.ALIGN: self.align,
            }
        )

    def open(self, first: StreamFactory) -> None:
        """Know the film that it is beside, to listen to it."""
        self._first = first

    def render(self) -> None:
        """Take what is known of the second camera now."""
        head = self._model.state.head
        self.model.show(head.angle if head is not None else None)

    def leave(self) -> None:
        """Let go of the second film, before the first or after it."""
        self.panel.close_panel()
        self.model.show(None)
        self.second.unload()
        self._first = None

    def look(self, view: AngleView) -> None:
        """Show the films another way."""
        if self.second.is_there:
            self.view = view
            self._render_view()

    def hear(self, *, heard: bool) -> None:
        """Hear the second film, or the first again."""
        angle = self.model.angle
        if angle is not None and angle.has_sound and self.second.is_there:
            self.second.set_heard(heard=heard)

    def align(self) -> None:
        """Let both films stand still, and open the panel."""
        if not self._may_align() or self.panel.isVisible():
            return
        self._main.pause()
        self._before, self._found = self.view, None
        self._stood = self._main.position_ms
        self.second.set_free(free=True)
        self.began.emit()
        self.view = AngleView.BESIDE
        self._render_view()
        self.panel.open_panel()
        self._tell_times()

    # Bind

    def _bind(self) -> None:
        self._bind_model()
        second, view = self.second, self._stage.second
        second.state_changed.connect(self._on_state)
        second.heard_changed.connect(lambda _heard: self._render_view())
        second.lost.connect(self._tell_lost)
        second.player.position_changed.connect(self._tell_times)
        self._main.position_changed.connect(self._tell_times)
        view.sound_asked.connect(lambda: self.hear(heard=not second.is_heard))
        view.align_asked.connect(self.align)
        view.swap_asked.connect(self._swap)
        self.button.view_chosen.connect(self.look)
        self.button.heard_chosen.connect(lambda heard: self.hear(heard=heard))
        self.button.align_asked.connect(self.align)
        for clicked in (view.sound_asked, view.swap_asked, self.button.menu().aboutToHide):
            clicked.connect(self.ended)
        self._bind_panel()

    def _bind_model(self) -> None:
        model = self.model
        model.ready.connect(self._load)
        model.gone.connect(self.second.unload)
        model.moved.connect(self.second.set_offset)
        model.progressed.connect(self.panel.set_listening)
        model.matched.connect(self._on_matched)
        model.unheard.connect(lambda _problem: self.panel.say(self._unheard()))
        model.stopped.connect(lambda: self.panel.set_listening(None))

    def _bind_panel(self) -> None:
        panel, second = self.panel, self.second
        for mover, player in ((panel.first, self._main), (panel.second, second.player)):
            mover.stepped.connect(lambda frames, player=player: self._step(player, frames))
            mover.moved.connect(lambda ms, player=player: self._move(player, ms))
        panel.applied.connect(self._apply)
        panel.left.connect(self._on_left)
        panel.listening_asked.connect(self._listen)
        panel.play_asked.connect(second.player.toggle)

    # The second film

    def _load(self, stream: StreamFactory) -> None:
        angle = self.model.angle
        assert angle is not None, "its film was just fetched"
        self.second.load(stream, angle.offset_ms, has_sound=angle.has_sound)

    def _on_state(self, state: AngleState) -> None:
        self._stage.second.set_state(state)
        if state is AngleState.NONE or state is AngleState.LOST:
            self.panel.close_panel()
        self._render_view()

    def _render_view(self) -> None:
        there, heard = self.second.is_there, self.second.is_heard
        view = self.view if there else AngleView.ONE
        angle, head = self.model.angle, self._model.state.head
        first = _ratio(head.film) if head is not None else WIDE
        self._stage.look(view, (first, _ratio(angle) if angle is not None else WIDE))
        has_sound = angle is not None and angle.has_sound
        self._stage.second.set_heard(heard=heard)
        self._stage.second.set_sound(has_sound=has_sound, may_align=self._may_align())
        self.button.setVisible(angle is not None)
        self.button.set_state(view, heard=heard)
        self.button.set_possible(there=there, has_sound=has_sound, may_align=self._may_align())
        self.second.set_on(on=view is not AngleView.ONE or heard)

    def _swap(self) -> None:
        self.look(AngleView.CORNER if self.view is AngleView.OTHER else AngleView.OTHER)

    def _may_align(self) -> bool:
        return self.second.is_there and self.model.may_change

    def _tell_lost(self, _problem: Exception) -> None:
        first = self.tr("The second camera cannot be shown.")
        rest = self.tr(
            "Its file in the vault is damaged or gone. The first film plays on, and all that "
            "you wrote is kept. Restore the file from a copy of the vault."
        )
        self.noticed.emit(Notice("warn", first, rest, dismissable=True))

    # Setting equal

    def _step(self, player: Player, frames: int) -> None:
        self._found = None
        player.step(frames)

    def _move(self, player: Player, ms: int) -> None:
        self._found = None
        player.pause()
        player.seek(player.position_ms + ms)

    def _tell_times(self) -> None:
        if self.panel.isVisible():
            self.panel.first.set_time(self._main.position_ms)
            self.panel.second.set_time(self.second.player.position_ms)

    def _apply(self) -> None:
        self.second.player.pause()
        offset = self._found
        if offset is None:
            offset = self.second.player.position_ms - self._main.position_ms
        angle, head = self.model.angle, self._model.state.head
        if angle is None or head is None:
            return
        if not have_time_in_common(head.film.duration_ms, angle.duration_ms, offset):
            self.panel.say(messages.sentence_of(OffsetTooFar()))
            return
        self._stood = None
        changed = offset != angle.offset_ms
        self.model.set_offset(offset)
        self.second.set_offset(offset)
        self.panel.close_panel()
        if changed:
            self.equalled.emit(self.tr("Both films are set equal. Ctrl+Z takes it back."))

    def _on_left(self) -> None:
        self.model.stop_listening()
        if self._stood is not None and self._main.is_loaded:
            self._main.seek(self._stood)
        self.second.set_free(free=False)
        self.view = self._before
        self._render_view()
        self.left.emit()
        self.ended.emit()

    def _listen(self) -> None:
        if self.model.is_listening:
            self.model.stop_listening()
        elif self._first is not None:
            self.panel.set_listening(0.0)
            self.model.listen(self._first)
        self.panel.setFocus()

    def _on_matched(self, found: SoundMatch | None) -> None:
        if not self.panel.isVisible():
            return
        if found is None:
            self.panel.say(self._unheard())
            return
        self._show_found(found.offset_ms)
        self._found = found.offset_ms
        self.panel.say(f"{self._begin(found.offset_ms)} {self._how_sure(found.confidence)}")

    def _show_found(self, offset_ms: int) -> None:
        """Let both stand where the sound says that they belong together."""
        first, second = self._main, self.second.player
        place = first.position_ms + offset_ms
        if not 0 <= place < second.duration_ms:
            begin, end = max(0, -offset_ms), min(first.duration_ms, second.duration_ms - offset_ms)
            first.seek((begin + end) // 2)
            place = (begin + end) // 2 + offset_ms
        second.pause()
        second.seek(place)

    def _begin(self, offset_ms: int) -> str:
        seconds = number_text(abs(offset_ms) / 1000, self._model.session.language, 2)
        if round(offset_ms, -1) == 0:
            return self.tr("By the sound both films began at the same time.")
        if offset_ms > 0:
            words = self.tr("By the sound the second camera began {seconds} s before the first.")
        else:
            words = self.tr("By the sound the second camera began {seconds} s after the first.")
        return words.format(seconds=seconds)

    def _how_sure(self, confidence: float) -> str:
        percent = round(confidence * 100)
        if confidence >= SURE:
            words = self.tr("That is as good as certain ({percent}\u00a0%). Look, and set equal.")
        elif confidence >= LIKELY:
            words = self.tr("That is likely ({percent}\u00a0%). Look well before you set equal.")
        else:
            words = self.tr(
                "That is a guess ({percent}\u00a0%): the films hardly sound alike. "
                "Rather look for a moment that is seen in both."
            )
        return words.format(percent=percent)

    def _unheard(self) -> str:
        return self.tr(
            "There is too little sound to compare. Look for a moment that is seen in both."
        )


def _ratio(film: FilmLine) -> float:
    return film.width / film.height if film.width and film.height else WIDE
