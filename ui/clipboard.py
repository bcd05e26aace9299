"""The clipboard: what is put on it was released, and what is ours leaves it when the vault locks.

Programs that keep a history of the clipboard are asked to leave it out.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from beeldcoach.domain.release import Release

_OURS = "application/x-beeldcoach"  # says whose it is, and nothing more
_WINDOWS = 'application/x-qt-windows-mime;value="{}"'
_NO_HISTORY = {
    "x-kde-passwordManagerHint": b"secret",
    _WINDOWS.format("ExcludeClipboardContentFromMonitorProcessing"): b"1",
    _WINDOWS.format("CanIncludeInClipboardHistory"): b"\0\0\0\0",
    _WINDOWS.format("CanUploadToCloudClipboard"): b"\0\0\0\0",
}


@dataclass(frozen=True, slots=True)
class Copied:
    """What is to be copied: text in two forms, or a picture."""

    text: str = field(default="", repr=False)
    html: str = field(default="", repr=False)
    picture: QImage | None = None


class Clipboard:
    """Knows what of it is ours, by a mark that is made anew each time."""

    def __init__(self) -> None:
        self._mark = b""

    def put(self, release: Release, copied: Copied) -> None:
        """Put on the clipboard what was released."""
        assert all(check.ok for check in release.checks), "a release is the gate's yes"
        self._mark = uuid4().hex.encode()
        data = QMimeData()
        if copied.text:
            data.setText(copied.text)
        if copied.html:
            data.setHtml(copied.html)
        if copied.picture is not None:
            data.setImageData(copied.picture)
        data.setData(_OURS, self._mark)
        for name, value in _NO_HISTORY.items():
            data.setData(name, value)
        QGuiApplication.clipboard().setMimeData(data)

    @property
    def is_ours(self) -> bool:
        """Whether what lies on it is what was put there last."""
        data: Any = QGuiApplication.clipboard().mimeData()  # None where it cannot be read now
        return bool(self._mark and data) and bytes(data.data(_OURS)) == self._mark

    def clear_ours(self) -> None:
        """Take it off, unless somebody has put something else there since."""
        if self.is_ours:
            QGuiApplication.clipboard().clear()
        self._mark = b""


clipboard = Clipboard()  # there is one, as of the computer
