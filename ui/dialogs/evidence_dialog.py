"""What an answer rests on: the signature or the scan, and the receipt once more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QLocale, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from beeldcoach.domain.consent import State
from ui import i18n, theme
from ui.dialogs.consent_dialog import fitting
from ui.dialogs.dialog import AnsweringDialog
from ui.printing import has_printer
from ui.viewmodels.consent_flows import PRINT
from ui.viewmodels.consent_words import evidence_of, look_of, terms_text
from ui.widgets.card import Card
from ui.widgets.label import Label
from ui.widgets.print_button import fit_print_button
from ui.widgets.scan_picture import PDF, pages_of, picture_of

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from ui.viewmodels.questions import ShowEvidence

_SIZE = (720, 620)
_WIDE = 640  # logical px of a page
_DRAWN = QSize(470, 420)  # logical px: of two who signed, both below each other


class EvidenceDialog(AnsweringDialog):
    """Shows it inside only. The answer is True for the receipt as a file, or PRINT."""

    def __init__(self, question: ShowEvidence, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_heading(self.tr("Evidence: {}").format(question.row.purpose_name))
        self._question = question
        self.body.addWidget(self._about())
        self.pages = self._pages()
        self.body.addWidget(self._shown(), 1)
        close = self.add_cancel(self.tr("Close"))
        self.save = self.add_button(self.tr("Save receipt as PDF …"))
        self.save.clicked.connect(lambda: self.give(True))  # noqa: FBT003
        self.print = self.add_button(self.tr("Print receipt …"))
        fit_print_button(self.print)
        self.print.setVisible(has_printer())
        self.print.clicked.connect(lambda: self.give(PRINT))
        self.resize(*fitting(parent, _SIZE))
        close.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """Be as low as it can be where there is no picture."""
        if not self.pages:
            self.be_low()
        super().showEvent(event)

    def _about(self) -> Card:
        row, language = self._question.row, i18n.language_of(QLocale().name())
        look, rests = look_of(row), evidence_of(row, language)
        said = self.tr("{0}: {1}").format(self._question.name, look.word)
        until = ""
        if row.valid_until is not None:
            until = self.tr("until {}").format(i18n.date_text(row.valid_until, language))
        what = (row.material_name, row.recipient_name, until)
        card = Card()
        card.add(Label(said, "strong", wraps=True))
        card.add(Label(", ".join(part for part in what if part), wraps=True))
        if row.state is not State.REFUSED:
            card.add(Label(self._conditions(), wraps=True))
        number = self.tr("Line {0} of the register; {1}").format(row.number, rests.word)
        for line in (number, self._read()):
            card.add(Label(line, "small", "second", wraps=True))
        return card

    def _conditions(self) -> str:
        row = self._question.row
        terms = ", ".join(part for part in (terms_text(row.terms), row.conditions) if part)
        return self.tr("Conditions: {}").format(terms or self.tr("none"))

    def _read(self) -> str:
        """Which text was read, and who saw it signed."""
        rests = self._question.rests
        if not rests.text_version:
            return self.tr("No text was read.")
        names = {"nl": self.tr("Dutch"), "en": self.tr("English")}
        tongue = names.get(rests.text_language, rests.text_language)
        said = self.tr("Text: version {0}, {1}").format(rests.text_version, tongue)
        if not rests.witness:
            return self.tr("{}; no witness").format(said)
        return self.tr("{0}; witness: {1}").format(said, rests.witness)

    def _pages(self) -> list[QImage]:
        content = self._question.content
        if not content:
            return []
        if content.startswith(PDF):
            size = QSize(2 * _WIDE, 4 * _WIDE)
            return [QImage.fromData(page) for page in pages_of(content, size)]
        if self._question.row.evidence_kind == "drawn":
            return [_drawn(content)]
        found = picture_of(content)
        return [] if found.isNull() else [found]

    def _shown(self) -> QWidget:
        if not self.pages:
            return self._nothing()
        inner = QWidget()
        inner.setProperty("ground", "none")
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.S12)
        for number, page in enumerate(self.pages, 1):
            label = QLabel()
            label.setPixmap(_fitted(page, self.devicePixelRatioF()))
            words = self.tr("Page {0} of {1} of the signed form").format(number, len(self.pages))
            label.setAccessibleName(words)
            column.addWidget(label, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch()
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setAccessibleName(self.tr("Signature or scan"))
        scroll.setWidget(inner)
        return scroll

    def _nothing(self) -> Label:
        words = self.tr("This was said; there is no paper of it.")
        if self._question.row.way not in ("", "oral"):
            words = self.tr("This was written; no scan of it was kept.")
        label = Label(words, "text", "second", wraps=True)
        if self._question.row.evidence_kind:
            words = self.tr("The signature or scan cannot be shown: it is damaged, or was erased.")
            label.setText(words)
            label.set_tone("bad")
        label.setAlignment(Qt.AlignmentFlag.AlignTop)
        return label


def _fitted(page: QImage, ratio: float) -> QPixmap:
    """Return a page at the width that is shown, or as it is when it is narrower."""
    pixmap = QPixmap.fromImage(page)
    if page.width() > _WIDE * ratio:
        smooth = Qt.TransformationMode.SmoothTransformation
        pixmap = pixmap.scaledToWidth(round(_WIDE * ratio), smooth)
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def _drawn(content: bytes) -> QImage:
    """Return a drawn signature on white, in both themes as on paper."""
    renderer = QSvgRenderer(QByteArray(content))
    size = renderer.defaultSize().scaled(_DRAWN, Qt.AspectRatioMode.KeepAspectRatio)
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    return image
