"""Colours against the formulas of the standards, turning against Qt's own slow conversion."""

import numpy as np
import pytest
from PySide6.QtCore import QSize
from PySide6.QtMultimedia import (
    QtVideo,
    QVideoFrame,
    QVideoFrameFormat,
)

from ui.player.pictures import fitted, picture
from ui.player.reel import Reel
from ui.player.view import WHOLE, Part

Format = QVideoFrameFormat.PixelFormat
Space = QVideoFrameFormat.ColorSpace
Range = QVideoFrameFormat.ColorRange
LUMA = {
    Space.ColorSpace_BT601: (0.299, 0.114),
    Space.ColorSpace_BT709: (0.2126, 0.0722),
    Space.ColorSpace_BT2020: (0.2627, 0.0593),
}


def yuv(colour, space, full, bits=8):
    """What the standards make of an RGB colour of 0..1."""
    red, blue = LUMA[space]
    r, g, b = colour
    y = red * r + (1 - red - blue) * g + blue * b
    u, v = (b - y) / (2 - 2 * blue), (r - y) / (2 - 2 * red)
    if full:
        levels = 255 * y, 128 + 255 * u, 128 + 255 * v
    else:
        levels = 16 + 219 * y, 128 + 224 * u, 128 + 224 * v
    return [round(level * 2 ** (bits - 8)) for level in levels]


def plain_frame(colour, kind=Format.Format_YUV420P, space=None, full=False, size=(64, 48)):
    look = QVideoFrameFormat(QSize(*size), kind)
    look.setColorSpace(space or Space.ColorSpace_Undefined)
    look.setColorRange(Range.ColorRange_Full if full else Range.ColorRange_Video)
    bits = 10 if kind in {Format.Format_YUV420P10, Format.Format_P010} else 8
    y, u, v = yuv(colour, space or Space.ColorSpace_BT601, full, bits)
    frame = QVideoFrame(look)
    assert frame.map(QVideoFrame.MapMode.WriteOnly)
    order = {Format.Format_YV12: (y, v, u)}.get(kind, (y, u, v))
    if kind in {Format.Format_NV12, Format.Format_P010}:
        order = (y, (u, v))
    if kind == Format.Format_NV21:
        order = (y, (v, u))
    for plane, level in enumerate(order):
        shift = 6 if kind == Format.Format_P010 else 0
        values = np.array(level, np.uint16 if bits > 8 else np.uint8) << shift
        room = np.frombuffer(frame.bits(plane), values.dtype)
        room[:] = np.resize(values, room.size)
    frame.unmap()
    return frame


def assert_close(image, colour, within=4):
    seen = image.pixelColor(image.width() // 2, image.height() // 2)
    wanted = [round(255 * part) for part in colour]
    assert np.abs(np.array(seen.getRgb()[:3]) - wanted).max() <= within


# Qt's own conversion says once that it has to do without a GPU, as it does where tests run.
NO_GPU = pytest.mark.qt_log_ignore("No RHI backend", extend=True)
COLOURS = [(0, 0, 0), (1, 1, 1), (0.5, 0.5, 0.5), (0.8, 0.2, 0.1), (0.1, 0.7, 0.2), (0.2, 0.3, 0.9)]


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("space", LUMA)
@pytest.mark.parametrize("full", [False, True])
def test_every_matrix_and_range_gives_the_colour_that_was_meant(colour, space, full):
    assert_close(picture(plain_frame(colour, space=space, full=full), QSize(32, 24))[0], colour)


@pytest.mark.parametrize(
    "kind",
    [
        Format.Format_YV12,
        Format.Format_NV12,
        Format.Format_NV21,
        Format.Format_YUV420P10,
        Format.Format_P010,
    ],
)
def test_every_layout_of_the_planes_gives_the_same_colour(kind):
    frame = plain_frame((0.8, 0.2, 0.1), kind, Space.ColorSpace_BT601)
    assert_close(picture(frame, QSize(32, 24))[0], (0.8, 0.2, 0.1))


def test_an_untagged_film_is_bt709_when_it_is_hd_and_bt601_when_not():
    colour = (0.1, 0.7, 0.2)
    small = plain_frame(colour, size=(64, 48))
    assert_close(picture(small, QSize(32, 24))[0], colour)
    large = plain_frame(colour, size=(1280, 720))
    seen = picture(large, QSize(32, 24))[0].pixelColor(5, 5).getRgbF()[:3]
    assert max(abs(a - b) for a, b in zip(seen, colour, strict=True)) > 0.03


def test_the_picture_is_even_and_keeps_its_aspect():
    assert fitted(QSize(1920, 1080), QSize(881, 700)) == QSize(880, 494)
    assert fitted(QSize(1080, 1920), QSize(881, 700)) == QSize(392, 700)
    assert fitted(QSize(641, 361), QSize(1, 1)) == QSize(2, 2)


@pytest.fixture
def first_frame(qtbot, shared):
    def get(name):
        path, frames = shared / "data/video" / name, []
        reel = Reel(lambda: path.open("rb", buffering=0), has_sound=False)
        reel.sink.videoFrameChanged.connect(lambda frame: frames.append(QVideoFrame(frame)))
        reel.start()
        qtbot.waitUntil(lambda: bool(frames))
        with qtbot.waitSignal(reel.released):
            reel.release()
        return frames[0]

    return get


def pixels(image):
    image = image.convertToFormat(image.Format.Format_RGB32)
    flat = np.frombuffer(image.constBits(), np.uint8)
    return flat.reshape(image.height(), image.width(), 4)[..., :3].astype(int)


@pytest.mark.parametrize(
    "name",
    [
        "good/phone_person_rot270.mp4",
        "odd/phone_portrait_matrix_gps.mp4",
        "odd/rotate_and_reflect.mp4",
        "odd/odd_size_444.mkv",
        "odd/bt601_audio_first.mov",
    ],
)
@NO_GPU
def test_turned_and_mirrored_films_look_as_qt_shows_them(first_frame, name):
    frame = first_frame(name)
    ours = picture(frame, QSize(400, 400))[0]
    theirs = frame.toImage().scaled(ours.size())
    assert np.abs(pixels(ours) - pixels(theirs)).mean() < 6


def test_a_ten_bit_film_is_not_black(first_frame):
    image = picture(first_frame("odd/hevc10_editlist_rot90.mp4"), QSize(400, 400))[0]
    assert image.height() > image.width()
    assert pixels(image).std() > 10


def striped(rotation, *, mirrored=False, plain=True):
    """Four quarters of different lightness, upright 1 2 over 3 4 when not turned."""
    kind = Format.Format_YUV420P if plain else Format.Format_BGRA8888
    frame = QVideoFrame(QVideoFrameFormat(QSize(64, 48), kind))
    assert frame.map(QVideoFrame.MapMode.WriteOnly)
    stride = frame.bytesPerLine(0)
    rows = np.frombuffer(frame.bits(0), np.uint8)[: 48 * stride].reshape(48, stride)
    width = 32 if plain else 128
    for number in range(4):
        top, left = number // 2 * 24, number % 2 * width
        rows[top : top + 24, left : left + width] = 60 + 40 * number
    for plane in (1, 2) if plain else ():
        np.frombuffer(frame.bits(plane), np.uint8)[:] = 128
    frame.unmap()
    frame.setRotation(rotation)
    frame.setMirrored(mirrored)
    return frame


TURNS = [
    QtVideo.Rotation.None_,
    QtVideo.Rotation.Clockwise90,
    QtVideo.Rotation.Clockwise180,
    QtVideo.Rotation.Clockwise270,
]


@pytest.mark.parametrize("turn", TURNS, ids=lambda turn: str(turn.value))
@pytest.mark.parametrize("mirrored", [False, True])
@pytest.mark.parametrize("plain", [True, pytest.param(False, marks=NO_GPU)])
@pytest.mark.parametrize("corner", [(0.25, 0.25), (0.75, 0.25), (0.25, 0.75), (0.75, 0.75)])
def test_a_part_shows_what_stands_there_in_the_whole(turn, mirrored, plain, corner):
    frame = striped(turn, mirrored=mirrored, plain=plain)
    whole, everything = picture(frame, QSize(100, 100))
    part = Part(corner[0] - 0.2, corner[1] - 0.2, 0.4, 0.4)
    near, shown = picture(frame, QSize(100, 100), part)
    assert everything == WHOLE
    assert near.size() == whole.size()
    assert shown.left <= part.left + 1e-9
    assert shown.left + shown.width >= part.left + part.width - 1e-9
    there = whole.pixelColor(round(corner[0] * whole.width()), round(corner[1] * whole.height()))
    here = near.pixelColor(near.width() // 2, near.height() // 2)
    assert abs(there.lightness() - here.lightness()) < 3


@NO_GPU
def test_what_has_no_fast_way_goes_the_slow_way():
    look = QVideoFrameFormat(QSize(64, 48), Format.Format_BGRA8888)
    frame = QVideoFrame(look)
    assert frame.map(QVideoFrame.MapMode.WriteOnly)
    np.frombuffer(frame.bits(0), np.uint8)[:] = np.tile([25, 50, 200, 255], 64 * 48)
    frame.unmap()
    frame.setRotation(QtVideo.Rotation.Clockwise90)
    image = picture(frame, QSize(100, 100))[0]
    assert image.height() > image.width()
    assert_close(image, (200 / 255, 50 / 255, 25 / 255))
