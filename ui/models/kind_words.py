"""Words and pictures for the kinds of trajectories, and for whom they are of."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from beeldcoach.domain.trajectory import Kind

_ICONS = {
    Kind.WITH_VIDEO: "ph.video-camera",
    Kind.WITHOUT_VIDEO: "ph.note-pencil",
    Kind.PUPIL: "ph.student",
}


def icon_of(kind: Kind) -> str:
    """Return the picture of a kind."""
    return _ICONS[kind]


def name_shown(name: str, kind: Kind) -> str:
    """Return the name of who is coached; of a pupil it says so."""
    if kind is not Kind.PUPIL:
        return name
    return QCoreApplication.translate("kinds", "{} (pupil)").format(name)


def role_words(role: str) -> str:
    """Return the role of who is coached, where it is not the usual one."""
    return QCoreApplication.translate("kinds", "special-needs coordinator") if role == "ib" else ""
