"""The signature or scan behind an answer, page below page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from ui import i18n, theme
from ui.dialogs.consent_dialog import fitting
from ui.dialogs.dialog import AnsweringDialog
from ui.widgets.banner import Notice
from ui.widgets.label import Label
from ui.widgets.scan_picture import pictures_of
from ui.widgets.stacked_notice import StackedNotice

if TYPE_CHECKING:
    from ui.viewmodels.evidence import ShowEvidence

_SIZE = (820, 690)  # logical px
_SIGNED = (640, 400)  # for a signature alone
_PAGE = QSize(1500, 2100)  # pixels: enough to read small print
_BESIDE = 2 * theme.S24 + 24  # logical px beside a page: margins and the bar


class EvidenceDialog(AnsweringDialog):
    """Shows it in memory only: nothing can be taken from here, and no file is written."""

    def __init__(self, question: ShowEvidence, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._question = question
        drawn = question.kind == "drawn"
        heading = self.tr("Signature: {}") if drawn else self.tr("Scan: {}")
        self.set_heading(heading.format(question.purpose))
        self.resize(*fitting(parent, _SIGNED if drawn else _SIZE))
        self.pages = _pictures(question)
        self.body.addWidget(Label(self._about(), "text", "second", wraps=True))
        told = self._notice()
        if told is not None:
            notice = StackedNotice()
            notice.set_state(told)
            self.body.addWidget(notice)
        self.area = QScrollArea()
        self.body.addWidget(self.area, 1)
        self._fill()
        close = self.add_cancel(self.tr("Close"))
        (self.area if self.pages else close).setFocus()

    def _about(self) -> str:
        shown, day = self._question, ""
        if shown.on is not None:
            day = i18n.date_text(shown.on, shown.language)
        words = self.tr("{who}, {day}. You look at it in the vault; nothing goes out.")
        return words.format(who=shown.who, day=day)

    def _notice(self) -> Notice | None:
        again = self.tr("Until there is a new signature this counts as not signed.")
        if not self._question.content:
            return Notice("bad", self.tr("The evidence does not lie in the vault any more."), again)
        if not self._question.matches:
            return Notice("bad", self.tr("This is not what was recorded: it was changed."), again)
        if not self.pages:
            first = self.tr("This file cannot be shown: it is damaged.")
            rest = self.tr("Ask for a new signature or scan: this one shows nobody anything.")
            return Notice("warn", first, rest)
        return None

    def _fill(self) -> None:
        inner = QWidget()
        inner.setProperty("ground", "none")
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.S12)
        for number, page in enumerate(self.pages, start=1):
            shown = QLabel()
            shown.setPixmap(self._fitted(page))
            name = self.tr("Page {0} of {1}").format(number, len(self.pages))
            shown.setAccessibleName(name)
            column.addWidget(shown, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        self.area.setWidget(inner)
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setAccessibleName(self.windowTitle())
        self.area.setVisible(bool(self.pages))
        if not self.pages:
            self.body.addStretch(1)

    def _fitted(self, page: QImage) -> QPixmap:
        ratio = self.devicePixelRatioF()
        wide = round((self.width() - _BESIDE) * ratio)
        smooth = Qt.TransformationMode.SmoothTransformation
        pixmap = QPixmap.fromImage(page)
        if pixmap.width() > wide:
            pixmap = pixmap.scaledToWidth(wide, smooth)
        pixmap.setDevicePixelRatio(ratio)
        return pixmap


def _pictures(question: ShowEvidence) -> list[QImage]:
    if question.kind != "drawn":
        return pictures_of(question.content, _PAGE)
    drawing = QSvgRenderer(QByteArray(question.content))
    if not drawing.isValid():
        return []
    size = drawing.defaultSize().scaled(_PAGE, Qt.AspectRatioMode.KeepAspectRatio)
    page = QImage(size, QImage.Format.Format_RGB32)
    page.fill(Qt.GlobalColor.white)
    painter = QPainter(page)
    drawing.render(painter, QRectF(page.rect()))
    painter.end()
    return [page]
