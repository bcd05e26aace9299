"""What was erased, and the proof of each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from ui import i18n, theme
from ui.dialogs.consent_dialog import fitting
from ui.dialogs.dialog import AnsweringDialog
from ui.viewmodels.erasure_words import ErasureWords
from ui.widgets.down_scroll import DownScroll
from ui.widgets.label import Label
from ui.widgets.plain_label import plain_label

if TYPE_CHECKING:
    from ui.viewmodels.questions import AskErasureProof

_WIDE, _HEAD, _ROW, _HIGHEST = 640, 170, 52, 560


class ProofsDialog(AnsweringDialog):
    """Answers with the number of the erasure of which the proof is wanted."""

    def __init__(self, question: AskErasureProof, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_heading(self.tr("What was erased?"))
        self.buttons_of: dict[int, QPushButton] = {}
        about = self.tr("The proof says what, when and why, with its hash. It shows no picture.")
        self.body.addWidget(Label(about, "text", "second", wraps=True))
        self.body.addWidget(DownScroll(self._list(question)), 1)
        self.add_cancel(self.tr("Close"))
        high = min(_HEAD + _ROW * len(question.lines), _HIGHEST)
        self.resize(*fitting(parent, (_WIDE, high)))

    def _list(self, question: AskErasureProof) -> QWidget:
        inner = QWidget()
        inner.setProperty("ground", "none")
        grid = QGridLayout(inner)
        grid.setContentsMargins(theme.S4, theme.S4, theme.S4, theme.S4)  # of the focus ring
        grid.setHorizontalSpacing(theme.S12)
        grid.setVerticalSpacing(theme.S8)
        grid.setColumnStretch(1, 1)
        words = ErasureWords(self)
        for at, line in enumerate(question.lines):
            day = i18n.date_text(line.at.astimezone().date(), question.language)  # type: ignore[arg-type]
            grid.addWidget(Label(day, "small", "second"), at, 0)
            grid.addWidget(Label(plain_label(words.line(line)), "text", wraps=True), at, 1)
            save = QPushButton(self.tr("Save the proof …"))
            save.setAccessibleName(self.tr("Save proof {number}").format(number=line.number))
            save.clicked.connect(lambda _=False, number=line.number: self.give(number))
            self.buttons_of[line.number] = save
            grid.addWidget(save, at, 2)
        grid.setRowStretch(len(question.lines), 1)
        return inner
