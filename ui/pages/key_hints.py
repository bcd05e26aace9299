"""KeyHints: the controls of the studio say by which key the same is done, as the keys are now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from beeldcoach.domain.annotation import Actor
from ui.keys.acts import Act
from ui.keys.words import key_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.keys.keymap import KeyMap
    from ui.pages.actor_row import ActorRow
    from ui.pages.studio_bar import StudioBar
    from ui.pages.studio_cap_button import CapButton
    from ui.pages.studio_question import QuestionRow
    from ui.player.transport import Transport

_ACTORS = {
    Actor.TEACHER.value: Act.ACTOR_TEACHER,
    Actor.PUPIL.value: Act.ACTOR_PUPIL,
    Actor.GROUP.value: Act.ACTOR_GROUP,
}


class KeyHints:
    """Has the controls that name a key."""

    def __init__(
        self, bar: StudioBar, transport: Transport, caps: Sequence[tuple[CapButton, Act]]
    ) -> None:
        self._bar, self._transport, self._caps = bar, transport, caps

    def show(self, keymap: KeyMap, actors: ActorRow, question: QuestionRow) -> None:
        """Name the keys that do what each control does."""
        for button, act in self._caps:
            button.set_key(key_of(act, keymap))
        self._bar.set_keys(*(key_of(act, keymap) for act in (Act.UNDO, Act.REDO, Act.SHEET)))
        actors.set_keys({value: key_of(act, keymap) for value, act in _ACTORS.items()})
        answers = (Act.ANSWER_1, Act.ANSWER_2, Act.ANSWER_3)
        question.set_keys([key_of(act, keymap) for act in answers])
        self._transport.set_keys(
            {
                "previous": key_of(Act.PREVIOUS, keymap),
                "back": key_of(Act.BACK, keymap),
                "play": key_of(Act.PLAY, keymap),
                "forward": key_of(Act.FORWARD, keymap),
                "next": key_of(Act.NEXT, keymap),
                "loop": key_of(Act.LOOP, keymap),
                "mute": key_of(Act.MUTE, keymap),
                "slower": key_of(Act.SLOWER, keymap),
                "faster": key_of(Act.FASTER, keymap),
            }
        )
