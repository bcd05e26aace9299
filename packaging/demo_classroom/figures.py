"""The people of the classroom: pupils at their desks and the teacher on her feet."""

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QPainterPath

from demo_classroom.head import Face, HeadPose, draw_head
from demo_classroom.motion import Track
from demo_classroom.shapes import fill, oval, stroke

# An arm: shoulder, two control points, wrist, middle of the hand, each x and y.
_PUPIL_REST = np.array([38, 70, 54, 96, 40, 112, 16, 112, 8, 112], dtype=float)
_PUPIL_HALF = np.array([38, 68, 66, 88, 76, 62, 68, 36, 66, 24], dtype=float)
_PUPIL_HIGH = np.array([38, 66, 56, 42, 56, 0, 50, -46, 49, -62], dtype=float)

TEACHER_FACE = Face("#F0C4A2", "#5A3826", "bob")
_JACKET, _SLEEVE = "#2F6F73", "#27595D"
# The same for the teacher's left (viewer's left) arm; the last number spreads the fingers.
ARM_POSES: dict[str, list[float]] = {
    "rest": [-42, 84, -64, 120, -68, 164, -58, 212, -56, 226, 0],
    "open": [-42, 84, -70, 118, -84, 140, -118, 132, -132, 128, 1],
    "point": [-42, 84, -64, 74, -84, 26, -104, -28, -110, -40, 0.6],
    "offer": [-42, 84, -72, 106, -92, 112, -124, 92, -137, 85, 1],
    "fold": [-42, 84, -68, 122, -60, 168, -22, 170, -9, 170, 0],
    "speak": [-42, 84, -76, 122, -82, 150, -62, 128, -58, 114, 0.8],
}
OTHER_ARM_POSES: dict[str, list[float]] = {
    "rest": [42, 82, 66, 120, 70, 160, 58, 212, 56, 226, 0],
    "fold": [42, 82, 68, 122, 60, 172, 22, 176, 10, 174, 0],
    "speak": [42, 82, 76, 120, 84, 152, 66, 130, 62, 116, 0.8],
}


@dataclass(frozen=True, slots=True)
class Seat:
    """A pupil's place and looks."""

    name: str
    x: float
    y: float
    scale: float
    face: Face
    shirt: str
    smile: float = 1.0


@dataclass(frozen=True, slots=True)
class PupilPose:
    """What a pupil does in one frame; `hand` 0 on the desk, 1 up."""

    head: HeadPose
    tilt: float
    lean: float
    breath: float
    hand: float
    wave: float
    write: float


@dataclass(frozen=True, slots=True)
class TeacherPose:
    """What the teacher does in one frame; the arms are rows as in `ARM_POSES`."""

    x: float
    head: HeadPose
    tilt: float
    breath: float
    stride: float
    rise: float
    arm: Track
    other_arm: Track


def draw_pupil(painter: QPainter, seat: Seat, pose: PupilPose) -> None:
    """Draw body and head; the arms come later, in front of the desk."""
    _enter(painter, seat, pose)
    fill(
        painter,
        "M-46,124 C-50,70 -44,46 -18,42 L18,42 C44,46 50,70 46,124 Z",
        seat.shirt,
    )
    painter.translate(0, 44)
    painter.rotate(pose.tilt)
    painter.translate(0, -44)
    draw_head(painter, seat.face, pose.head)
    painter.restore()


def draw_pupil_arms(painter: QPainter, seat: Seat, pose: PupilPose) -> None:
    """Draw the arms, resting on the desk or raised."""
    _enter(painter, seat, pose)
    skin = seat.face.skin
    stroke(painter, "M-38,70 C-52,96 -46,112 -28,113", seat.shirt, 20)
    oval(painter, (-18 + pose.write, 113), (10, 9), skin)
    arm = _raised(pose.hand)
    arm[6] += pose.wave
    arm[8] += pose.wave * 1.2
    if pose.hand > 0.45:
        _draw_fingers(painter, arm, skin, (pose.hand - 0.45) / 0.55)
    stroke(painter, _arm_path(arm), seat.shirt, 20 + 2 * pose.hand)
    oval(painter, (arm[8], arm[9]), (10 + 2 * pose.hand, 9 + 3 * pose.hand), skin)
    painter.restore()


def _enter(painter: QPainter, seat: Seat, pose: PupilPose) -> None:
    painter.save()
    painter.translate(seat.x + pose.lean, seat.y + pose.breath)
    painter.scale(seat.scale, seat.scale)


def _raised(hand: float) -> Track:
    """Return the arm on its way up: a curve through three poses, so that it swings outwards."""
    low, high = (1 - hand) ** 2, hand**2
    via = 2 * _PUPIL_HALF - 0.5 * (_PUPIL_REST + _PUPIL_HIGH)
    arm: Track = low * _PUPIL_REST + 2 * hand * (1 - hand) * via + high * _PUPIL_HIGH
    return arm


def _arm_path(arm: Track) -> QPainterPath:
    points = [QPointF(float(arm[i]), float(arm[i + 1])) for i in range(0, 8, 2)]
    curve = QPainterPath(points[0])
    curve.cubicTo(points[1], points[2], points[3])
    return curve


def _draw_fingers(painter: QPainter, arm: Track, skin: str, spread: float) -> None:
    """Draw three fingers in the direction of the wrist."""
    hand = np.array([arm[8], arm[9]])
    along = hand - np.array([arm[6], arm[7]])
    along /= max(1e-6, float(np.hypot(*along)))
    across = np.array([-along[1], along[0]])
    for offset, length in ((-1.0, 21.0), (0.0, 25.0), (1.0, 20.0)):
        tip = hand + along * length * (0.45 + 0.55 * spread) + across * offset * 7 * spread
        base = hand + across * offset * 4
        finger = QPainterPath(QPointF(*base))
        finger.lineTo(QPointF(*tip))
        stroke(painter, finger, skin, 6)


def draw_teacher(painter: QPainter, y: float, scale: float, pose: TeacherPose) -> None:
    """Draw the teacher with the middle of her head at height `y`."""
    painter.save()
    painter.translate(pose.x, y - pose.rise)
    painter.scale(scale, scale)
    _draw_legs(painter, pose.stride, pose.rise)
    painter.translate(0, pose.breath)
    _draw_arm(painter, pose.other_arm, _SLEEVE)
    fill(painter, "M-56,236 C-62,150 -60,64 -22,54 L22,54 C60,64 62,150 56,236 Z", _JACKET)
    fill(painter, "M-14,54 L0,92 L14,54 Z", "#F4EEE2")
    stroke(painter, "M0,92 L0,234", _SLEEVE, 3)
    _draw_arm(painter, pose.arm, _JACKET, edge=_SLEEVE)
    painter.translate(-2, 48)
    painter.rotate(pose.tilt)
    painter.translate(0, -46 + 2 * pose.head.pitch)
    painter.scale(1.06, 1.06)
    draw_head(painter, TEACHER_FACE, pose.head)
    painter.restore()


def _draw_arm(painter: QPainter, arm: Track, colour: str, edge: str = "") -> None:
    if arm[10] > 0.15:
        _draw_fingers(painter, arm, TEACHER_FACE.skin, float(arm[10]))
    oval(painter, (arm[8], arm[9]), (13, 13), TEACHER_FACE.skin)
    if edge:
        stroke(painter, _arm_path(arm), edge, 30)
    stroke(painter, _arm_path(arm), colour, 27)


def _draw_legs(painter: QPainter, stride: float, rise: float) -> None:
    swing = 20 * stride
    lift = 2 * rise
    for hips, foot, colour in (
        ((0, 46), (10 - swing, 54 - swing), "#343B49"),
        ((-44, 0), (-52 + swing, -8 + swing), "#3B4252"),
    ):
        leg = QPainterPath(QPointF(hips[0], 212))
        leg.lineTo(QPointF(foot[0], 440 + lift))
        leg.lineTo(QPointF(foot[1], 440 + lift))
        leg.lineTo(QPointF(hips[1], 212))
        leg.lineTo(QPointF(hips[1] * 0.3 + hips[0] * 0.7, 206))
        leg.closeSubpath()
        fill(painter, leg, colour)
