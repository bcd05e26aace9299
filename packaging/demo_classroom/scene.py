"""Paints a frame of the demo film."""

from bisect import bisect_right

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPainter

from demo_classroom.board import BOARDS, CHANGES, draw_board
from demo_classroom.choreography import SEATS, Choreography
from demo_classroom.figures import draw_pupil, draw_pupil_arms, draw_teacher
from demo_classroom.motion import FPS
from demo_classroom.room import canvas, draw_clock_hands, draw_desks, draw_room

_BOARD = QRect(812, 70, 440, 262)
_FADE_MS = 480


class Scene:
    """Holds the layers that stand still and paints people over them."""

    def __init__(self, choreography: Choreography) -> None:
        self._choreography = choreography
        self._rooms = [_room(number) for number in range(len(BOARDS))]
        self._desks = {is_front: _desks(front=is_front) for is_front in (False, True)}

    def frame(self, number: int) -> QImage:
        """Return frame `number` as an RGB32 image of the film's size."""
        image, painter = canvas(clear=False)
        self._draw_background(painter, number)
        self._draw_row(painter, number, "a")
        draw_teacher(painter, 262, 1.06, self._choreography.teacher[number])
        self._draw_row(painter, number, "b")
        painter.end()
        return image

    def _draw_background(self, painter: QPainter, number: int) -> None:
        ms = number * 1000 // FPS
        shown = bisect_right([start for start, _ in CHANGES], ms) - 1
        since = ms - CHANGES[shown][0]
        painter.drawImage(0, 0, self._rooms[max(0, CHANGES[shown][1])])
        if shown and since < _FADE_MS:
            painter.setOpacity(1 - since / _FADE_MS)
            painter.drawImage(_BOARD, self._rooms[CHANGES[shown - 1][1]], _BOARD)
            painter.setOpacity(1)
        draw_clock_hands(painter, number // FPS)

    def _draw_row(self, painter: QPainter, number: int, row: str) -> None:
        seats = [seat for seat in SEATS if seat.name[0] == row]
        poses = [self._choreography.pupils[seat.name][number] for seat in seats]
        for seat, pose in zip(seats, poses, strict=True):
            draw_pupil(painter, seat, pose)
        top, desks = self._desks[row == "b"]
        painter.drawImage(0, top, desks)
        for seat, pose in zip(seats, poses, strict=True):
            draw_pupil_arms(painter, seat, pose)


def _room(board: int) -> QImage:
    image, painter = canvas(clear=False)
    draw_room(painter)
    draw_board(painter, BOARDS[board])
    painter.end()
    return image


def _desks(*, front: bool) -> tuple[int, QImage]:
    """Return a row of desks and the height at which it lies, so that little is composed."""
    image, painter = canvas(clear=True)
    draw_desks(painter, front=front)
    painter.end()
    top, height = (600, 120) if front else (430, 160)
    return top, image.copy(0, top, image.width(), height)
