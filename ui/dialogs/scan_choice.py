"""The scan or photo of a signed form: chosen, looked at, or refused with the reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ui import i18n, messages, theme
from ui.viewmodels.questions import Scan
from ui.viewmodels.scans import NotAScan, sentence_of
from ui.widgets.label import Label, Tone
from ui.widgets.scan_picture import picture_of

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from ui.i18n import Language
    from ui.viewmodels.questions import ScanChooser

_LEAST = 96  # logical px: so much of the page stays in sight


class ScanChoice(QWidget):
    """A button that chooses, what was chosen in words, and its first page. Signals: changed."""

    changed = Signal()

    def __init__(self, language: Language, choose_scan: ScanChooser) -> None:
        super().__init__()
        self._language, self._choose_scan = language, choose_scan
        self.scan: Scan | None = None
        self.choose = QPushButton(self.tr("Choose a scan or photo …"))
        self.choose.setIcon(theme.icon("ph.image"))
        self.choose.setAutoDefault(False)
        self.chosen = Label(
            self.tr("PDF, JPG or PNG, at most 20 MB."), "small", "second", wraps=True
        )
        self.page = _Page()
        self.page.hide()
        self._room = QWidget()  # where the page will be, so that the button stays where it is
        head = QHBoxLayout()
        head.setSpacing(theme.S12)
        head.addWidget(self.choose)
        head.addWidget(self.chosen, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.S8)
        column.addLayout(head)
        column.addWidget(self.page, 1)
        column.addWidget(self._room, 1)
        self.choose.clicked.connect(lambda: self._choose_scan(self._take))

    def _take(self, scan: Scan | Exception) -> None:
        if isinstance(scan, Scan):
            self.scan = scan
            size = i18n.size_text(len(scan.content), self._language)
            self._say(self.tr("{0}, {1}").format(scan.name, size), "ink")
            self.page.set_state(scan)
            self.page.setAccessibleName(self.tr("First page of {}").format(scan.name))
            self.choose.setText(self.tr("Choose another …"))
        elif isinstance(scan, NotAScan):
            self._refuse(sentence_of(scan.fault))
        else:
            self._refuse(messages.sentence_of(scan))
        self.page.setVisible(self.scan is not None)
        self._room.setVisible(self.scan is None)
        self.changed.emit()

    def _refuse(self, why: str) -> None:
        self.scan = None
        self._say(why, "bad")

    def _say(self, words: str, tone: Tone) -> None:
        self.chosen.setText(words)
        self.chosen.set_tone(tone)


class _Page(QWidget):
    """The first page, whole, as large as there is room."""

    def __init__(self) -> None:
        super().__init__()
        self._picture = QPixmap()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(_LEAST)

    def set_state(self, scan: Scan) -> None:
        """Show another scan."""
        self._picture = QPixmap.fromImage(picture_of(scan.content))
        self.update()

    def sizeHint(self) -> QSize:
        """Room for a page that can be recognised."""
        return QSize(_LEAST * 2, _LEAST * 3)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the page at the left, with an edge."""
        del event
        if self._picture.isNull():
            return
        ratio = self.devicePixelRatioF()
        room = (self.size() - QSize(2, 2)) * ratio
        scaled = self._picture.scaled(
            room, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        scaled.setDevicePixelRatio(ratio)
        painter = QPainter(self)
        painter.drawPixmap(1, 1, scaled)
        painter.setPen(theme.colour("edge"))
        edge = scaled.deviceIndependentSize().toSize()
        painter.drawRect(0, 0, edge.width() + 1, edge.height() + 1)
