"""A photo of a pupil's work in the logbook: shown from the vault, added or taken off."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ui import theme
from ui.widgets.label import Label

if TYPE_CHECKING:
    from ui.viewmodels.logbook import LogbookModel

_LARGEST = QSize(560, 360)


class _Picture(QWidget):
    """The photo as large as there is room for, never larger than it is."""

    def __init__(self) -> None:
        super().__init__()
        self._pixmap = QPixmap()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_photo(self, content: bytes) -> None:
        """Show a photo, or none."""
        self._pixmap = QPixmap()
        self._pixmap.loadFromData(content)
        self.setVisible(not self._pixmap.isNull())
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return self._size(_LARGEST.width())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._size(width).height()

    def _size(self, width: int) -> QSize:
        room = QSize(min(width, _LARGEST.width()), _LARGEST.height())
        if self._pixmap.isNull():
            return QSize(0, 0)
        return self._pixmap.size().scaled(room, Qt.AspectRatioMode.KeepAspectRatio)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        size = self._size(self.width())
        place = QRectF(0, 0, size.width(), size.height())
        painter.drawPixmap(place, self._pixmap, QRectF(self._pixmap.rect()))
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.drawRect(place.adjusted(0.5, 0.5, -0.5, -0.5))


class PhotoBox(QWidget):
    """Only the coach adds a photo: choosing a file shows what else is on the laptop."""

    def __init__(self, model: LogbookModel, *, by_pupil: bool) -> None:
        super().__init__()
        self._model, self._by_pupil = model, by_pupil
        self._picture = _Picture()
        self._title = Label(self.tr("Photo of my work"), "key")
        self._hint = Label(
            self.tr("Only the work, no face: not of the pupil, and not of others."),
            "small",
            "second",
            wraps=True,
        )
        self.add_button = QPushButton(self.tr("Add a photo …"))
        self.drop_button = QPushButton(self.tr("Take the photo off"))
        self._build()
        self.add_button.clicked.connect(model.choose_photo)
        self.drop_button.clicked.connect(model.drop_photo)
        model.photo_changed.connect(self._render)
        model.changed.connect(self._render)

    def _build(self) -> None:
        for button, icon in ((self.add_button, "ph.image"), (self.drop_button, "ph.x")):
            button.setIcon(theme.icon(icon, "ink"))
            button.setProperty("tall", "yes")
        row = QHBoxLayout()
        row.setSpacing(theme.S8)
        row.addWidget(self.add_button)
        row.addWidget(self.drop_button)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.S8)
        for widget in (self._title, self._picture, self._hint):
            column.addWidget(widget)
        column.addLayout(row)
        self._picture.setAccessibleName(self.tr("Photo of work"))

    def _render(self) -> None:
        entry = self._model.entry
        kept = entry is not None and entry.photo is not None
        self._picture.set_photo(self._model.photo)
        self.add_button.setText(self.tr("Another photo …") if kept else self.tr("Add a photo …"))
        self.add_button.setVisible(not self._by_pupil)
        self._hint.setVisible(not self._by_pupil)
        self.drop_button.setVisible(kept and not self._by_pupil)
        self.setVisible(kept or not self._by_pupil)
