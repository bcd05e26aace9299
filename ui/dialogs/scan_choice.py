"""The scans or photos of a signed form: chosen, looked at, or refused with the reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ui import i18n, messages, theme
from ui.viewmodels.questions import Scan
from ui.viewmodels.scans import NotAScan, sentence_of
from ui.widgets.label import Label
from ui.widgets.scan_pages import all_pages

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from ui.i18n import Language
    from ui.viewmodels.questions import ScanChooser

_LEAST = 96  # logical px: so much of the pages stays in sight
_MOST = 10  # files of one form
_SHOWN = QSize(900, 1200)  # pixels at most: enough to see what was signed
_TALL = 1.4  # height of a page divided by its width


class ScanChoice(QWidget):
    """A button that chooses page after page, and all of them in sight. Signals: changed."""

    changed = Signal()

    def __init__(self, language: Language, choose_scan: ScanChooser) -> None:
        super().__init__()
        self._language, self._choose_scan = language, choose_scan
        self.scans: list[Scan] = []
        self.choose = QPushButton()
        self.choose.setIcon(theme.icon("ph.image"))
        self.choose.setAutoDefault(False)
        self.again = QPushButton(self.tr("Take all away"))
        self.again.setAutoDefault(False)
        theme.set_role(self.again, "quiet")
        self.chosen = Label("", "small", "second", wraps=True)
        self.page = _Pages()
        self._room = QWidget()  # where the pages will be, so that the button stays where it is
        head = QHBoxLayout()
        head.setSpacing(theme.S12)
        head.addWidget(self.choose)
        head.addWidget(self.chosen, 1)
        head.addWidget(self.again)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.S8)
        column.addLayout(head)
        column.addWidget(self.page, 1)
        column.addWidget(self._room, 1)
        self.choose.clicked.connect(lambda: self._choose_scan(self._take))
        self.again.clicked.connect(self._clear)
        self._show()

    @property
    def contents(self) -> tuple[bytes, ...]:
        """What was chosen, in order; empty while nothing was."""
        return tuple(scan.content for scan in self.scans)

    def _clear(self) -> None:
        self.scans.clear()
        self._show()
        self.choose.setFocus()
        self.changed.emit()

    def _take(self, scan: Scan | Exception) -> None:
        if isinstance(scan, Scan):
            self.scans.append(scan)
        self._show()
        if isinstance(scan, NotAScan):
            self._refuse(sentence_of(scan.fault))
        elif isinstance(scan, Exception):
            self._refuse(messages.sentence_of(scan))
        self.changed.emit()

    def _show(self) -> None:
        there = bool(self.scans)
        size = i18n.size_text(sum(map(len, self.contents)), self._language)
        choose, say = (
            self.tr("Choose a scan or photo …"),
            self.tr("PDF, JPG or PNG, at most 20 MB."),
        )
        if there:
            choose = self.tr("Add a page …")
            say = self.tr("{0}, {1}").format(self.scans[0].name, size)
        if len(self.scans) > 1:
            say = self.tr("%n file(s), {}", "", len(self.scans)).format(size)
        self.choose.setText(choose)
        self.choose.setEnabled(len(self.scans) < _MOST)
        self.chosen.setText(say)
        self.chosen.set_tone("ink" if there else "second")
        self.page.set_state(self.contents)
        names = ", ".join(scan.name for scan in self.scans)
        self.page.setAccessibleName(self.tr("Pages of {}").format(names) if there else "")
        for part in (self.page, self.again):
            part.setVisible(there)
        self._room.setVisible(not there)

    def _refuse(self, why: str) -> None:
        """Say why a file is no page; those before it stay."""
        self.chosen.setText(why)
        self.chosen.set_tone("bad")


class _Pages(QWidget):
    """All pages side by side, each whole and as large as there is room."""

    def __init__(self) -> None:
        super().__init__()
        self._seen: tuple[bytes, ...] = ()
        self.pictures: list[QPixmap] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(_LEAST)

    def set_state(self, contents: tuple[bytes, ...]) -> None:
        """Show the pages of other scans; those that were shown before are not read again."""
        known = contents[: len(self._seen)] == self._seen
        fresh = contents[len(self._seen) :] if known else contents
        before = self.pictures if known else []
        self.pictures = [*before, *map(QPixmap.fromImage, all_pages(fresh, _SHOWN))]
        self._seen = contents
        self.update()

    def sizeHint(self) -> QSize:
        """Room for a page that can be recognised."""
        return QSize(_LEAST * 2, _LEAST * 3)

    def _across(self) -> int:
        """How many stand in a row, so that they are as large as can be."""
        count = len(self.pictures)

        def height(across: int) -> float:
            rows = -(-count // across)
            return min(self.height() / rows, self.width() / across * _TALL)

        return max(range(1, count + 1), key=height)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the pages from the left, each with an edge."""
        del event
        if not self.pictures:
            return
        across = self._across()
        rows = -(-len(self.pictures) // across)
        room = QSize(self.width() // across - theme.S8, self.height() // rows - theme.S8)
        painter = QPainter(self)
        left = top = 0
        for at, picture in enumerate(self.pictures):
            if at and at % across == 0:
                left, top = 0, top + room.height() + theme.S8
            left += self._paint_page(painter, picture, left, top, room) + theme.S8

    def _paint_page(
        self, painter: QPainter, picture: QPixmap, left: int, top: int, room: QSize
    ) -> int:
        """Paint one page; return its width in logical px."""
        ratio = self.devicePixelRatioF()
        scaled = picture.scaled(
            (room - QSize(2, 2)) * ratio,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        scaled.setDevicePixelRatio(ratio)
        painter.drawPixmap(left + 1, top + 1, scaled)
        painter.setPen(theme.colour("edge"))
        edge = scaled.deviceIndependentSize().toSize()
        painter.drawRect(left, top, edge.width() + 1, edge.height() + 1)
        return edge.width() + 2
