"""Carries out what a key of the studio asks: on the player, the moments, or the timeline."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ui.keys.acts import Act, Deed, KeyPhase
from ui.player.player import RATES
from ui.viewmodels.studio_state import Edge, span_of
from ui.viewmodels.studio_walking import next_here, next_lane

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from uuid import UUID

    from ui.pages.studio_note import NoteTaker
    from ui.player.player import Player
    from ui.timeline.timeline import Timeline
    from ui.viewmodels.studio import StudioModel
    from ui.viewmodels.studio_state import StudioState

LEAP_MS = 5_000  # the arrows while the film plays
BEFORE_MS, AFTER_MS = 2_000, 1_000  # to play around something
POINT_MS = 3_000  # a moment without length is played so long
JUMP_MS = 1_000  # a movement from here on can be taken back
VOLUME_STEPS = 10
SCRUB_S = 0.7  # seeks in a row that count as one movement


class StudioDeeds(QObject):
    """What keys and buttons do.

    What an act of the table does is taught with `teach`; an act that nobody taught does nothing,
    its key is nobody's, and it is not on the sheet.

    Signals:
        tagged: the id of a code that was tagged by key or click.
        said: words on why a deed could not be done.
        hinted: what a deed lacks, for the status line; "" when the next one lacks nothing.
        walked_past: Tab (1) or Shift+Tab (-1) came past what lies under the playhead.
    """

    tagged = Signal(str)
    said = Signal(str)
    hinted = Signal(str)
    walked_past = Signal(int)

    def __init__(
        self, player: Player, model: StudioModel, timeline: Timeline, notes: NoteTaker
    ) -> None:
        super().__init__(notes)
        self._player, self._model, self._timeline, self._notes = player, model, timeline, notes
        self._before_jump: int | None = None
        self._last_move = float("-inf")
        self.holds_k = False
        self.only_watches = False  # the first time through: codes wait until the second
        self.lacks: Callable[[Act, StudioState, int], str] = lambda *_: ""
        self._hint = ""
        self._begun = ""  # the code of which the last press began an interval
        self.asks = False  # whether a question about what was just coded is open
        self._table: dict[Act, Callable[[], object]] = {}
        for part in (self._play_table(), self._move_table(), self._edit_table()):
            self.teach(part)
        self.teach(self._fragment_table())
        self.teach(self._view_table())

    def teach(self, deeds: Mapping[Act, Callable[[], object]]) -> None:
        """Say what acts do; whoever can do more of them says so when the page is built."""
        self._table.update(deeds)

    @property
    def known(self) -> frozenset[Act]:
        """The acts that can be done."""
        return frozenset(self._table)

    def do(self, deed: Deed) -> None:
        """Carry out a deed."""
        if deed.code_key:
            self._tag_key(deed)
        elif deed.act is not None and not self._lacks_for(deed.act):
            self._table[deed.act]()

    def _lacks_for(self, act: Act) -> bool:
        """Say what an act lacks; whether that is anything."""
        before = self._hint
        self._hint = self.lacks(act, self._model.state, self._player.shown_ms)
        if self._hint or before:
            self.hinted.emit(self._hint)
        return bool(self._hint)

    @property
    def shown_ms(self) -> int:
        """The time of the picture that is seen."""
        return self._player.shown_ms

    @property
    def plays(self) -> bool:
        """Whether the film plays."""
        return self._player.playing

    def tag(self, code_id: str, interval: bool = False, at_ms: int | None = None) -> None:  # noqa: FBT001, FBT002
        """Code the frame that is seen now, or was at a time; with `interval` begin or end one."""
        if not self._player.is_loaded:
            return
        at_ms = self._player.shown_ms if at_ms is None else at_ms
        head = self._model.state.head
        code = head.lens.code(code_id) if head is not None else None
        if interval or (code is not None and code.interval) or self._runs(code_id):
            self._model.toggle_interval(code_id, at_ms)
        else:
            self._model.tag(code_id, at_ms)
        self.tagged.emit(code_id)

    def go_to(self, ms: int) -> None:
        """Show a place in the film, and remember the one left."""
        self._remember(ms)
        self._player.seek(ms)

    def drag_to(self, ms: int) -> None:
        """Follow the pointer on the timeline: exactly at a click, as fast as can be in a drag."""
        if self._remember(ms):
            self._player.scrub(ms)
        else:
            self._player.seek(ms)

    def _remember(self, ms: int) -> bool:
        """Keep the place that is left; return whether this is one movement with the last."""
        here, now = self._player.position_ms, time.monotonic()
        is_one = now - self._last_move <= SCRUB_S
        if abs(ms - here) >= JUMP_MS and not is_one:
            self._before_jump = here
        self._last_move = now
        return is_one

    def play_item(self, item: UUID | None, before_ms: int = 0, after_ms: int = 0) -> None:
        """Play a fragment, an interval, or the seconds after a point."""
        found = self._model.state.find(item)
        if found is None:
            return
        start, end = span_of(found)
        if end == start:  # one presses too late: what is meant came before
            before_ms = max(before_ms, self._model.session.preferences.preroll_seconds * 1_000)
            end += POINT_MS
        start, end = max(0, start - before_ms), end + after_ms
        end = min(end, self._model.state.duration_ms or end)
        self._player.play_range(start, end, self._player.looping)

    def repeat_item(self, item: UUID) -> None:
        """Play something that has a length again and again."""
        found = self._model.state.find(item)
        start, end = span_of(found) if found is not None else (0, 0)
        if end > start:
            self._player.play_range(start, end, True)  # noqa: FBT003

    def follow_looping(self, looping: bool) -> None:  # noqa: FBT001
        """Repeat what is chosen, when it has a length; the whole film again when switched off."""
        if not looping:
            self._player.clear_range()
            return
        state = self._model.state
        found = state.find(state.selected)
        if self._player.range_ms is None and found is not None:
            start, end = span_of(found)
            if end > start:
                self._player.play_range(start, end, True)  # noqa: FBT003

    def forget(self) -> None:
        """Another film: there is no jump to take back."""
        self._before_jump, self.holds_k = None, False

    def _tag_key(self, deed: Deed) -> None:
        head = self._model.state.head
        codes = head.lens.codes if head else ()
        code = next((code for code in codes if code.key.upper() == deed.code_key), None)
        if code is None:
            return
        if self.only_watches:
            self.said.emit(self.tr("While you watch, mark only phases and !. Choose Code to code."))
            return
        if deed.phase is KeyPhase.PRESSED and deed.fragment and self._player.is_loaded:
            self._model.cut_code(code.id, self._player.shown_ms)
            self.tagged.emit(code.id)
        elif deed.phase is KeyPhase.PRESSED:
            self.tag(code.id, deed.interval)
            self._begun = code.id if self._runs(code.id) else ""
        elif code.id == self._begun and self._runs(code.id):  # not one that this press ended
            self.tag(code.id)

    def _runs(self, code_id: str) -> bool:
        return code_id in dict(self._model.state.running)

    def _play_table(self) -> dict[Act, Callable[[], object]]:
        player = self._player
        return {
            Act.PLAY: player.toggle,
            Act.PLAY_ANYWHERE: player.toggle,
            Act.PAUSE: self._hold,
            Act.SLOWER: lambda: self._change_speed(-1),
            Act.FASTER: lambda: self._change_speed(1),
            Act.NORMAL_SPEED: lambda: player.set_rate(1.0),
            Act.PLAY_CHOSEN: lambda: self.play_item(self._chosen()),
            Act.PLAY_AROUND: lambda: self.play_item(self._chosen(), BEFORE_MS, AFTER_MS),
            Act.LOOP: lambda: player.set_looping(not player.looping),
            Act.SET_LOOP: self._repeat_marked,
            Act.MUTE: lambda: player.set_muted(not player.muted),
            Act.LOUDER: lambda: self._change_volume(1),
            Act.QUIETER: lambda: self._change_volume(-1),
        }

    def _move_table(self) -> dict[Act, Callable[[], object]]:
        player = self._player
        return {
            Act.BACK: lambda: self._arrow(-1),
            Act.FORWARD: lambda: self._arrow(1),
            Act.FRAME_BACK: lambda: player.step(-1),
            Act.FRAME_FORWARD: lambda: player.step(1),
            Act.SECOND_BACK: lambda: self._by(-1_000),
            Act.SECOND_FORWARD: lambda: self._by(1_000),
            Act.TEN_BACK: lambda: self._by(-10_000),
            Act.TEN_FORWARD: lambda: self._by(10_000),
            Act.BEGIN: lambda: self.go_to(0),
            Act.END: lambda: self.go_to(player.duration_ms),
            Act.RETURN: self._return,
            Act.PREVIOUS: lambda: self._model.select_neighbour(-1, player.shown_ms),
            Act.NEXT: lambda: self._model.select_neighbour(1, player.shown_ms),
            Act.PREVIOUS_HERE: lambda: self._choose_here(-1),
            Act.NEXT_HERE: lambda: self._choose_here(1),
            Act.LANE_UP: lambda: self._change_lane(-1),
            Act.LANE_DOWN: lambda: self._change_lane(1),
        }

    def _edit_table(self) -> dict[Act, Callable[[], object]]:
        model = self._model
        return {
            Act.NOTE: self._notes.begin,
            Act.EDIT_NOTE: lambda: self._notes.edit(model.state.selected),
            Act.STAR: lambda: model.star(model.state.selected),
            Act.DUPLICATE: self._duplicate,
            Act.SPLIT: self._split,
            Act.POINT_TO_INTERVAL: self._toggle_length,
            Act.DELETE: lambda: model.remove(model.state.selected),
            Act.UNDO: model.undo,
            Act.REDO: model.redo,
        }

    def _fragment_table(self) -> dict[Act, Callable[[], object]]:
        model, player = self._model, self._player
        table: dict[Act, Callable[[], object]] = {
            Act.SET_IN: lambda: model.mark_in(player.shown_ms),
            Act.SET_OUT: lambda: model.mark_out(player.shown_ms),
            Act.GO_TO_IN: lambda: self._go_to_mark(model.state.in_ms),
            Act.GO_TO_OUT: lambda: self._go_to_mark(model.state.out_ms),
            Act.CLEAR_IN: lambda: model.mark_in(None),
            Act.CLEAR_OUT: lambda: model.mark_out(None),
            Act.CUT: lambda: model.fragments.cut(player.shown_ms),
            Act.START_SECOND_EARLIER: lambda: model.nudge(Edge.START, -1_000),
            Act.START_SECOND_LATER: lambda: model.nudge(Edge.START, 1_000),
            Act.END_SECOND_EARLIER: lambda: model.nudge(Edge.END, -1_000),
            Act.END_SECOND_LATER: lambda: model.nudge(Edge.END, 1_000),
        }
        return table | {
            Act.START_EARLIER: lambda: model.nudge(Edge.START, -self._frame()),
            Act.START_LATER: lambda: model.nudge(Edge.START, self._frame()),
            Act.END_EARLIER: lambda: model.nudge(Edge.END, -self._frame()),
            Act.END_LATER: lambda: model.nudge(Edge.END, self._frame()),
        }

    def _view_table(self) -> dict[Act, Callable[[], object]]:
        return {
            Act.ZOOM_IN: self._timeline.zoom_in,
            Act.ZOOM_OUT: self._timeline.zoom_out,
            Act.FIT: self._timeline.fit,
            Act.ZOOM_TO_CHOSEN: self._zoom_to_chosen,
        }

    def _frame(self) -> int:
        return max(1, round(self._player.frame_ms))

    def _chosen(self) -> UUID | None:
        """What Shift+Space plays: the choice, else the fragment whose card is open."""
        return self._model.state.selected or self._model.state.card

    def _hold(self) -> None:
        self.holds_k = True
        self._player.pause()

    def _change_speed(self, way: int) -> None:
        """The next speed; with K held, and below the slowest, one frame instead."""
        place = RATES.index(self._player.rate) + way if self._player.rate in RATES else 0
        if self.holds_k or place < 0:
            self._player.step(way)
        elif place < len(RATES):
            self._player.set_rate(RATES[place])

    def _change_volume(self, way: int) -> None:
        """A tenth louder or softer; who asks for it wants to hear it."""
        self._player.set_volume(round(self._player.volume + way / VOLUME_STEPS, 2))
        if self._player.muted:
            self._player.set_muted(False)

    def _repeat_marked(self) -> None:
        """Repeat from in to out, else what is chosen."""
        state = self._model.state
        found = state.find(state.selected)
        start, end = span_of(found) if found is not None else (0, 0)
        if state.in_ms is not None and state.out_ms is not None:
            start, end = state.in_ms, state.out_ms
        if end > start:
            self._player.play_range(start, end, True)  # noqa: FBT003

    def _choose_here(self, way: int) -> None:
        found = next_here(self._model.state, way, self._player.shown_ms)
        if found is not None:
            self._model.select(found, seek=False)  # the playhead stays: that is what here means
        else:
            self.walked_past.emit(way)

    def _change_lane(self, way: int) -> None:
        found = next_lane(self._model.state, way, self._player.shown_ms)
        if found is not None:
            self._model.select(found)

    def _duplicate(self) -> None:
        model = self._model
        chosen = model.state.selected
        if not model.fragments.duplicate(chosen):
            model.duplicate_moment(chosen, self._player.shown_ms)

    def _split(self) -> None:
        model = self._model
        chosen, at_ms = model.state.selected, self._player.shown_ms
        if not model.fragments.split(chosen, at_ms):
            model.split_moment(chosen, at_ms)

    def _toggle_length(self) -> None:
        self._model.toggle_length(self._model.state.selected, self._player.shown_ms)

    def _arrow(self, way: int) -> None:
        if self._player.playing:
            self._by(way * LEAP_MS)
        else:
            self._player.step(way)

    def _by(self, ms: int) -> None:
        self.go_to(self._player.position_ms + ms)

    def _return(self) -> None:
        if self._before_jump is not None:
            here, self._last_move = self._player.position_ms, time.monotonic()
            self._player.seek(self._before_jump)
            self._before_jump = here

    def _go_to_mark(self, ms: int | None) -> None:
        if ms is not None:
            self.go_to(ms)

    def _zoom_to_chosen(self) -> None:
        selected = self._model.state.selected
        if selected is None:
            self._timeline.fit()
        else:
            self._timeline.zoom_to(selected)
