"""What a key of the studio needs before it can do anything, in words for the status line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.keys.acts import Act
from ui.keys.words import caps_of, key_of
from ui.viewmodels.studio_state import span_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ui.keys.keymap import KeyMap
    from ui.viewmodels.studio_state import StudioState

_EDGES = (
    Act.START_EARLIER, Act.START_LATER, Act.END_EARLIER, Act.END_LATER,
    Act.START_SECOND_EARLIER, Act.START_SECOND_LATER,
    Act.END_SECOND_EARLIER, Act.END_SECOND_LATER,
)  # fmt: skip
_OF_FRAGMENTS = (
    Act.FRAGMENT_EARLIER, Act.FRAGMENT_LATER, Act.PREVIOUS_FRAGMENT, Act.NEXT_FRAGMENT,
)  # fmt: skip


class Lacking(QObject):
    """Says what is lacking, of all keys that would do nothing without it."""

    def __init__(self, parent: QObject, keymap: Callable[[], KeyMap]) -> None:
        super().__init__(parent)
        self._keymap = keymap
        self._table: Mapping[Act, Callable[[StudioState, int], str]] = {
            Act.EDIT_NOTE: self._to_write,
            Act.STAR: self._moment,
            Act.POINT_TO_INTERVAL: self._moment,
            Act.DELETE: self._anything,
            Act.DUPLICATE: self._moment_or_fragment,
            Act.SPLIT: self._to_split,
            Act.SET_LOOP: self._to_repeat,
            Act.PLAY_CHOSEN: self._to_play,
            Act.PLAY_AROUND: self._to_play,
            **dict.fromkeys(_EDGES, self._moment_or_fragment),
            **dict.fromkeys(_OF_FRAGMENTS, self._fragment),
            **dict.fromkeys((Act.PREVIOUS, Act.NEXT), self._coded),
            **dict.fromkeys((Act.LANE_UP, Act.LANE_DOWN), self._seen),
            **dict.fromkeys((Act.GO_TO_IN, Act.CLEAR_IN), self._begin),
            **dict.fromkeys((Act.GO_TO_OUT, Act.CLEAR_OUT), self._end),
        }

    def words(self, act: Act, state: StudioState, at_ms: int) -> str:
        """What an act lacks here, as a sentence; "" when it can be done."""
        lacks = self._table.get(act)
        return lacks(state, at_ms) if lacks is not None and state.head is not None else ""

    def _how(self, sentence: str) -> str:
        keys = [names[0] for act in (Act.PREVIOUS, Act.NEXT) if (names := self._keymap().keys[act])]
        if not keys:
            return self.tr("{first} Click on it.").format(first=sentence)
        how = self.tr("{first} Click on it, or walk to it with {keys}.")
        return how.format(first=sentence, keys=" ".join(caps_of(keys)))

    def _anything(self, state: StudioState, _at_ms: int) -> str:
        chosen = state.find(state.selected) is not None
        return "" if chosen else self._how(self.tr("Choose first what is to be deleted."))

    def _moment(self, state: StudioState, _at_ms: int) -> str:
        chosen = state.moment(state.selected) is not None
        return "" if chosen else self._how(self.tr("Choose a moment first."))

    def _moment_or_fragment(self, state: StudioState, _at_ms: int) -> str:
        chosen = state.moment(state.selected) or state.fragment(state.selected)
        return "" if chosen else self._how(self.tr("Choose a moment or fragment first."))

    def _to_write(self, state: StudioState, _at_ms: int) -> str:
        item = state.selected
        if state.moment(item) or state.fragment(item) or state.phase(item):
            return ""
        return self._how(self.tr("Choose first what you want to write about."))

    def _to_play(self, state: StudioState, _at_ms: int) -> str:
        chosen = state.find(state.selected) or state.find(state.card)
        return "" if chosen else self._how(self.tr("Choose first what is to be played."))

    def _to_split(self, state: StudioState, at_ms: int) -> str:
        found = state.moment(state.selected) or state.fragment(state.selected)
        start, end = span_of(found) if found is not None else (0, 0)
        if start < at_ms < end:
            return ""
        return self.tr("Choose what has a length, and put the film where it must be split.")

    def _to_repeat(self, state: StudioState, _at_ms: int) -> str:
        found = state.find(state.selected)
        start, end = span_of(found) if found is not None else (0, 0)
        if state.in_ms is not None and state.out_ms is not None:
            return ""
        if end > start:
            return ""
        return self.tr("Set a begin and an end first, or choose what has a length.")

    def _fragment(self, state: StudioState, _at_ms: int) -> str:
        if state.fragments:
            return ""
        return self._key(self.tr("There is no fragment yet. {key} cuts one here."), Act.CUT)

    def _coded(self, state: StudioState, _at_ms: int) -> str:
        return "" if len(state.moments) else self.tr("Nothing was coded yet.")

    def _seen(self, state: StudioState, _at_ms: int) -> str:
        there = len(state.moments) or state.fragments or state.phases
        return "" if there else self.tr("Nothing was coded yet.")

    def _begin(self, state: StudioState, _at_ms: int) -> str:
        if state.in_ms is not None:
            return ""
        return self._key(self.tr("No begin was set yet. {key} sets it here."), Act.SET_IN)

    def _end(self, state: StudioState, _at_ms: int) -> str:
        if state.out_ms is not None:
            return ""
        return self._key(self.tr("No end was set yet. {key} sets it here."), Act.SET_OUT)

    def _key(self, sentences: str, act: Act) -> str:
        """Two sentences, the second about a key; the first alone where the act has none."""
        key = key_of(act, self._keymap())
        return sentences.format(key=key) if key else f"{sentences.partition('.')[0]}."
