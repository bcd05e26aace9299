"""Chooses Qt's FFmpeg backend, keeps it from printing what is in a film, and finds the speakers."""

from __future__ import annotations

import os
from contextlib import contextmanager
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QLoggingCategory, qInstallMessageHandler

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtMultimedia import QAudioOutput

# FFmpeg's dump of a film's metadata (title, place, device) would end up on the terminal.
QUIET = "qt.multimedia.*=false"

HARDWARE = "QT_FFMPEG_DECODING_HW_DEVICE_TYPES"
NO_HARDWARE = ","  # a list without a kind

# Read once, when Qt loads its media plugin and its logging rules, hence at import.
os.environ.setdefault("QT_MEDIA_BACKEND", "ffmpeg")
os.environ.setdefault("QT_LOGGING_RULES", QUIET)
# A film comes from the vault alone: what looks like a playlist or a session opens nothing else.
os.environ["QT_FFMPEG_PROTOCOL_WHITELIST"] = "none"


def decode_by(*, hardware: bool) -> None:
    """Let films be decoded by the graphics card, or only by the processor.

    Qt looks once, when it opens its first film: so what is changed later holds from the next
    start on. What the computer's owner set outside the program stays.
    """
    if not hardware:
        os.environ.setdefault(HARDWARE, NO_HARDWARE)
    elif os.environ.get(HARDWARE) == NO_HARDWARE:  # left by the program that started this one
        del os.environ[HARDWARE]


@cache
def prepare() -> None:
    """Silence the backend also where Qt had read its logging rules before; once a process."""
    QLoggingCategory.setFilterRules(QUIET)


def audio_output() -> QAudioOutput | None:
    """Return an output to the default speakers; None on a computer that has none."""
    from PySide6.QtMultimedia import QAudioOutput, QMediaDevices

    with _hushed():  # a missing sound server is no fault: the film plays without
        if QMediaDevices.defaultAudioOutput().isNull():
            return None
        return QAudioOutput()


@contextmanager
def _hushed() -> Iterator[None]:
    previous = qInstallMessageHandler(lambda *_: None)
    try:
        yield
    finally:
        qInstallMessageHandler(previous)
