"""What a key of the studio can ask for: the acts, and the deed that one press or release is.

Which key means which act stands in the tables beside this; what the coach made of them, in
`keymap`. An act does nothing, and is not on the sheet, until `StudioDeeds` is taught it.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto


class Act(Enum):
    """What a key does."""

    # Play
    PLAY = auto()
    PLAY_ANYWHERE = auto()
    PAUSE = auto()
    SLOWER = auto()
    FASTER = auto()
    NORMAL_SPEED = auto()
    PLAY_CHOSEN = auto()
    PLAY_AROUND = auto()
    LOOP = auto()
    SET_LOOP = auto()
    ONLY_EVENTS = auto()
    ONLY_GAPS = auto()
    STARRED_IN_ORDER = auto()
    # Sound and picture
    MUTE = auto()
    LOUDER = auto()
    QUIETER = auto()
    SOUND_ONLY = auto()
    PICTURE_ONLY = auto()
    PICTURE_IN = auto()
    PICTURE_OUT = auto()
    PICTURE_RESET = auto()
    PICTURE_LEFT = auto()
    PICTURE_RIGHT = auto()
    PICTURE_UP = auto()
    PICTURE_DOWN = auto()
    ANGLE = auto()
    ANGLE_SOUND = auto()
    ALIGN = auto()
    STILL = auto()
    DRAW_ARROW = auto()
    DRAW_CIRCLE = auto()
    DRAW_SPOTLIGHT = auto()
    DRAW_LINE = auto()
    DRAW_STOP = auto()
    # Move
    BACK = auto()
    FORWARD = auto()
    SECOND_BACK = auto()
    SECOND_FORWARD = auto()
    TEN_BACK = auto()
    TEN_FORWARD = auto()
    FRAME_BACK = auto()
    FRAME_FORWARD = auto()
    BEGIN = auto()
    END = auto()
    RETURN = auto()
    GO_TO_TIME = auto()
    # Choose
    PREVIOUS = auto()
    NEXT = auto()
    PREVIOUS_HERE = auto()
    NEXT_HERE = auto()
    LANE_UP = auto()
    LANE_DOWN = auto()
    PREVIOUS_FRAGMENT = auto()
    NEXT_FRAGMENT = auto()
    SEARCH = auto()
    # Tag
    ACTOR_TEACHER = auto()
    ACTOR_PUPIL = auto()
    ACTOR_GROUP = auto()
    ACTOR_NOBODY = auto()
    ANSWER_1 = auto()
    ANSWER_2 = auto()
    ANSWER_3 = auto()
    ATTENTION = auto()
    PHASE_HERE = auto()
    TALK_TEACHER = auto()
    TALK_PUPIL = auto()
    TALK_BOTH = auto()
    TALK_SILENCE = auto()
    TALK_WIPE = auto()
    # Write and change
    NOTE = auto()
    EDIT_NOTE = auto()
    STAR = auto()
    DUPLICATE = auto()
    SPLIT = auto()
    POINT_TO_INTERVAL = auto()
    DELETE = auto()
    UNDO = auto()
    REDO = auto()
    LEAVE = auto()
    # Fragments
    SET_IN = auto()
    SET_OUT = auto()
    GO_TO_IN = auto()
    GO_TO_OUT = auto()
    CLEAR_IN = auto()
    CLEAR_OUT = auto()
    CUT = auto()
    START_EARLIER = auto()
    START_LATER = auto()
    END_EARLIER = auto()
    END_LATER = auto()
    START_SECOND_EARLIER = auto()
    START_SECOND_LATER = auto()
    END_SECOND_EARLIER = auto()
    END_SECOND_LATER = auto()
    FRAGMENT_EARLIER = auto()
    FRAGMENT_LATER = auto()
    # View
    MODE_WATCH = auto()
    MODE_CODE = auto()
    MODE_CLOSE_UP = auto()
    MODE_PLAN = auto()
    NEXT_MODE = auto()
    PREVIOUS_MODE = auto()
    ZOOM_IN = auto()
    ZOOM_OUT = auto()
    FIT = auto()
    ZOOM_TO_CHOSEN = auto()
    PANES = auto()
    PANES_BACK = auto()
    FULL_SCREEN = auto()
    SHEET = auto()


class KeyPhase(Enum):
    """The two ends of a press."""

    PRESSED = auto()
    RELEASED = auto()  # after it was held long enough to mean a length


@dataclass(frozen=True, slots=True)
class Deed:
    """What a press does: an act of the table, or a code of the lens."""

    act: Act | None = None
    code_key: str = ""
    interval: bool = False  # Shift: begin or end an interval of that code
    fragment: bool = False  # Alt: tag it, and cut a fragment with the code's lead and lag
    phase: KeyPhase = KeyPhase.PRESSED
