"""Who moves how, frame by frame, worked out from the story."""

from dataclasses import dataclass

import numpy as np

from demo_classroom.figures import (
    ARM_POSES,
    OTHER_ARM_POSES,
    PupilPose,
    Seat,
    TeacherPose,
)
from demo_classroom.head import Face, HeadPose
from demo_classroom.motion import Track, blinks, frame_of, pulses, smooth, steps, sway
from demo_classroom.story import EVENTS, LENGTH_MS
from demo_classroom.voice import Syllable, mouth, spoken_by

COUNT = frame_of(LENGTH_MS)
PAIR_TALK = next((e.start_ms, e.end_ms) for e in EVENTS if e.kind == "pair_talk")

SEATS = (
    Seat("a0", 120, 352, 0.82, Face("#F2C9A6", "#C9974F", "short"), "#6F8FA8", 0.2),
    Seat("a1", 262, 350, 0.82, Face("#8D5A3C", "#1F1A18", "curls"), "#D9A441"),
    Seat("a2", 430, 352, 0.82, Face("#D9A27A", "#2A211C", "long"), "#A8566B", 0.4),
    Seat("a3", 574, 350, 0.82, Face("#B97F58", "#3C5A78", "scarf"), "#5C7FA0"),
    Seat("a4", 730, 354, 0.82, Face("#F6D6BB", "#8A5A33", "tail"), "#6E9B7C", 0.5),
    Seat("b0", 150, 498, 1.12, Face("#7B5138", "#15110F", "short"), "#8C6FA0", 0.6),
    Seat("b1", 340, 492, 1.12, Face("#F6D6BB", "#B5763A", "long"), "#D98C5F"),
    Seat("b2", 548, 484, 1.12, Face("#D9A27A", "#3A2A20", "short"), "#3F7F9C"),
    Seat("b3", 738, 496, 1.12, Face("#F2C9A6", "#E0B76A", "tail"), "#B9553F"),
)
_PARTNER_SIDE = {
    "a0": 1, "a1": -1, "a2": 1, "a3": -1, "a4": -1, "b0": 1, "b1": -1, "b2": 1, "b3": -1,
}  # fmt: skip
# A hand goes down when its owner has been heard.
_HANDS = {
    "b1": ((8_700, 12_000),),
    "b2": ((28_500, 32_000),),
    "a3": ((42_800, 47_200),),
    "b0": ((9_400, 10_900), (43_500, 55_400)),
    "b3": ((29_300, 31_000), (76_100, 79_400)),
    "a1": ((29_600, 30_900), (76_900, 78_500)),
    "a4": ((77_300, 78_700),),
}
_WALK = ((0, 1024), (18_300, 1064), (62_100, 1004), (68_900, 940), (71_600, 1050))
# Film ms and a key of the arm poses: the arm on the side of the class, then the other.
_ARM = (
    (900, "speak"), (2_700, "open"), (4_600, "point"), (7_300, "fold"), (10_300, "offer"),
    (11_800, "rest"), (14_700, "speak"), (17_000, "rest"), (19_500, "point"), (24_000, "open"),
    (26_900, "fold"), (29_900, "offer"), (31_800, "rest"), (35_100, "point"), (38_300, "open"),
    (41_500, "fold"), (44_600, "open"), (45_600, "offer"), (47_000, "rest"), (51_200, "speak"),
    (53_700, "offer"), (55_400, "rest"), (58_500, "speak"), (61_000, "rest"), (63_400, "open"),
    (66_800, "rest"), (72_500, "open"), (74_700, "fold"), (77_700, "offer"), (79_300, "rest"),
    (82_200, "point"), (84_800, "speak"), (86_600, "open"), (88_600, "rest"),
)  # fmt: skip
_OTHER_ARM = (
    (2_000, "speak"), (4_500, "rest"), (7_300, "fold"), (10_300, "rest"), (22_000, "speak"),
    (24_000, "rest"), (26_900, "fold"), (29_900, "rest"), (41_500, "fold"), (44_600, "rest"),
    (58_900, "speak"), (60_800, "rest"), (64_400, "speak"), (66_700, "rest"), (74_700, "fold"),
    (77_700, "rest"), (85_200, "speak"), (88_500, "rest"),
)  # fmt: skip
_TEACHER_LOOK = (
    (4_700, -0.5), (5_600, -1), (8_100, -0.35), (9_000, -0.9), (17_200, 0.9), (19_500, -0.3),
    (20_700, -0.9), (22_000, -0.4), (23_900, -1), (27_500, -0.4), (28_400, -1), (35_200, -0.4),
    (36_400, -1), (42_000, -0.3), (42_800, -1), (43_700, -0.6), (44_600, -0.9), (61_000, -1),
    (69_000, -0.4), (70_200, -1), (71_300, -0.5), (72_300, -1), (75_300, -0.4), (76_200, -0.9),
    (82_300, -0.4), (83_200, -1), (86_000, -0.6), (87_200, -1),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Choreography:
    """All poses of the film, one row per frame."""

    teacher: list[TeacherPose]
    pupils: dict[str, list[PupilPose]]


def choreograph() -> Choreography:
    """Work out every pose of the film from the story."""
    walk = _walk()
    focus = _focus(walk)
    pupils = {seat.name: _pupil(seat, focus, number) for number, seat in enumerate(SEATS, start=1)}
    return Choreography(_teacher(walk), pupils)


def _walk() -> Track:
    return smooth(steps(COUNT, _WALK[0][1], _WALK[1:]), 2_400)


def _spans(by: str, kind: str) -> list[tuple[int, int]]:
    return [(e.start_ms, e.end_ms) for e in EVENTS if e.by == by and e.kind == kind]


def _focus(walk: Track) -> Track:
    """Return the x that the class looks at: whoever speaks, or the board while it changes."""
    places = {seat.name: seat.x for seat in SEATS}
    focus = walk.copy()
    for event in EVENTS:
        if event.by in places and event.kind == "answer":
            focus[frame_of(event.start_ms) : frame_of(event.end_ms)] = places[event.by]
    return focus


def _teacher(walk: Track) -> list[TeacherPose]:
    speech = mouth(COUNT, spoken_by("teacher"))
    look = smooth(steps(COUNT, -1.0, _TEACHER_LOOK), 560)
    pitch = pulses(COUNT, _spans("teacher", "nod"), 2)
    pitch += 0.25 * smooth(speech, 240) - 0.1 + 0.35 * pulses(COUNT, [(39_000, 39_900)], 1)
    tilt = smooth(steps(COUNT, -2.0, [(ms, 5 * value + 2) for ms, value in _TEACHER_LOOK]), 900)
    tilt += 0.8 * sway(COUNT, 41, 5.3)
    pace = np.gradient(walk)
    moving = np.clip(smooth(np.abs(pace) / 1.0, 240), 0, 1)
    stride = np.sin(np.cumsum(np.abs(pace)) / 34 * np.pi) * moving
    closed = blinks(COUNT, 40)
    breath = 0.9 * sway(COUNT, 42, 4.0)
    arm = _arm(_ARM, ARM_POSES, speech)
    other = _arm(_OTHER_ARM, OTHER_ARM_POSES, speech)
    return [
        TeacherPose(
            x=float(walk[i]),
            head=HeadPose(look[i], pitch[i], closed[i], speech[i]),
            tilt=tilt[i],
            breath=breath[i],
            stride=stride[i],
            rise=2.5 * float(moving[i]) * (1 - abs(float(stride[i]))),
            arm=arm[i],
            other_arm=other[i],
        )
        for i in range(COUNT)
    ]


def _arm(cues: tuple[tuple[int, str], ...], poses: dict[str, list[float]], speech: Track) -> Track:
    """Return the arm per frame: from pose to pose, with a small beat on what is said."""
    track = smooth(steps(COUNT, poses["rest"], [(ms, poses[name]) for ms, name in cues]), 760)
    raised = np.clip((212 - track[:, 7]) / 60, 0, 1)
    beat = (smooth(speech, 280) - 0.3) * raised
    for column, amount in ((5, -3), (7, -8), (9, -10)):
        track[:, column] += amount * beat
    return track


def _pupil(seat: Seat, focus: Track, seed: int) -> list[PupilPose]:
    generator = np.random.default_rng(seed)
    delay = int(generator.integers(2, 9))
    late = np.concatenate([np.repeat(focus[:1], delay), focus[:-delay]])
    look = np.clip((late - seat.x) / 200, -1, 1)
    start, end = PAIR_TALK
    talk = slice(frame_of(start) + 2 * delay, frame_of(end) - 2 * delay)
    look[talk] = _PARTNER_SIDE[seat.name]
    speech = mouth(COUNT, spoken_by(seat.name) + chatter(seat.name))
    lean = np.zeros(COUNT)
    lean[talk] = 9 * _PARTNER_SIDE[seat.name]
    lean = smooth(lean, 900)
    hand = smooth(_hand(seat.name), 920)
    nods = [(s + 200, e) for s, e in _spans(seat.name, "answer")]
    pitch = 0.3 * smooth(speech, 320) + _reading(generator) + 0.3 * pulses(COUNT, nods, 3)
    tilt = 1.4 * sway(COUNT, seed, float(generator.uniform(6, 9))) + 0.35 * lean - 2 * hand
    closed = blinks(COUNT, 60 + seed)
    breath = 0.8 * sway(COUNT, 80 + seed, float(generator.uniform(3.2, 4.2)))
    wave = 2.2 * sway(COUNT, 90 + seed, 1.1) * hand
    write = 2 * sway(COUNT, 70 + seed, 2.7)
    look = smooth(look, 520)
    return [
        PupilPose(
            head=HeadPose(look[i], pitch[i], closed[i], speech[i], seat.smile),
            tilt=tilt[i],
            lean=lean[i],
            breath=breath[i],
            hand=float(hand[i]),
            wave=wave[i],
            write=write[i],
        )
        for i in range(COUNT)
    ]


def _hand(name: str) -> Track:
    changes = [change for up, down in _HANDS.get(name, ()) for change in ((up + 400, 1), (down, 0))]
    return steps(COUNT, 0.0, changes)


def _reading(generator: np.random.Generator) -> Track:
    """Return now and then a look down at the book."""
    at, changes = float(generator.uniform(2_000, 9_000)), []
    while at < LENGTH_MS - 3_000:
        changes += [(int(at), 1.0), (int(at + generator.uniform(900, 1_900)), 0.0)]
        at += float(generator.uniform(9_000, 17_000))
    return smooth(steps(COUNT, 0.0, changes), 480)


def chatter(name: str) -> list[Syllable]:
    """Return what a pupil murmurs to the neighbour, taking turns within the pair."""
    seed = [seat.name for seat in SEATS].index(name)
    generator = np.random.default_rng(200 + seed)
    start, end = PAIR_TALK
    at = start + 300 + (1_100 if _PARTNER_SIDE[name] < 0 else 0)
    result = []
    while at < end - 900:
        for beat in range(6):
            vowel = "aeiou"[int(generator.integers(5))]
            first = at + beat * 170
            pitch = 1.1 - 0.04 * beat
            result.append(Syllable(first, first + 160, vowel, "t", pitch, 0.7))
        at += 2_200
    return [syllable for syllable in result if syllable.end_ms < end]
