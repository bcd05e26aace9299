"""What is to be erased: exactly what goes, what stays, and the name that is typed over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from beeldcoach.services.erasing import Reason
from ui import theme
from ui.dialogs.consent_dialog import fitting
from ui.dialogs.dialog import AnsweringDialog
from ui.viewmodels.erasure_words import ErasureWords
from ui.viewmodels.questions import ErasureAnswer
from ui.widgets.banner import Notice
from ui.widgets.card import Card
from ui.widgets.form import Field
from ui.widgets.icon_label import IconLabel
from ui.widgets.label import Label
from ui.widgets.plain_label import plain_label
from ui.widgets.stacked_notice import StackedNotice

if TYPE_CHECKING:
    from beeldcoach.services.erasing import ErasurePlan
    from ui.i18n import Language
    from ui.viewmodels.questions import AskErasure

_WIDE, _LEAST, _HIGHEST = 760, 556, 670
_LINE, _FEW, _PROOFS, _BACKUP = 19, 5, 36, 34  # pixels of a line; lines that fit beside what stays
_COPIES = 300  # letters


class ErasureDialog(AnsweringDialog):
    """Answers with an ErasureAnswer, once what is shown was typed over."""

    def __init__(self, question: AskErasure, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._question = question
        self._language: Language = question.language  # type: ignore[assignment]
        self._words = ErasureWords(self)
        self.set_heading(self._words.title(question.plan))
        self._lists = QHBoxLayout()
        self._lists.setSpacing(theme.S12)
        self.proofs = QCheckBox(self.tr("She asks that the proof of her consents goes as well"))
        self.reason = QComboBox()
        self.copies = QLineEdit()
        self.copies.setMaxLength(_COPIES)
        self.typed = QLineEdit()
        self._build_body()
        self.add_cancel()
        self.erase = self.add_button(self._words.verb(question.plan), "destructive")
        self.erase.setEnabled(False)
        self.erase.clicked.connect(self._give)
        self.typed.textChanged.connect(self._check)
        self.typed.returnPressed.connect(self.erase.click)
        self.proofs.toggled.connect(lambda _: self._show_lists())
        self._show_lists()
        self.typed.setFocus()
        lines = max(len(self._words.goes(p)) for p in (question.plan, question.fuller) if p)
        high = min(_HIGHEST, _LEAST + _LINE * max(0, lines - _FEW))
        high = min(_HIGHEST, high + _BACKUP * len(question.plan.backups))
        high += _PROOFS if question.fuller is not None else 0
        self.resize(*fitting(parent, (_WIDE, high)))

    @property
    def plan(self) -> ErasurePlan:
        """What would be erased as it is ticked now."""
        fuller = self._question.fuller
        return fuller if fuller is not None and self.proofs.isChecked() else self._question.plan

    def _build_body(self) -> None:
        first = self.tr("This cannot be undone.")
        rest = self.tr(
            "The keys are destroyed first, so that nobody can open it any more: not you either."
        )
        notice = StackedNotice()
        notice.set_state(Notice("bad", first, rest))
        self.body.addWidget(notice)
        inner = QWidget()
        inner.setProperty("ground", "none")
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.S12)
        column.addLayout(self._lists)
        column.addWidget(self.proofs)
        self.proofs.setVisible(self._question.fuller is not None)
        column.addLayout(self._asked())
        column.addStretch()
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inner)
        self.body.addWidget(scroll, 1)
        over = self._words.to_type(self._question.plan)
        self.body.addWidget(Field(self.tr("Type “{}”").format(over), self.typed))

    def _asked(self) -> QHBoxLayout:
        for reason, words in (
            (Reason.TERM, self.tr("The agreed time is over")),
            (Reason.WITHDRAWN, self.tr("Consent was withdrawn")),
            (Reason.WISH, self.tr("It was asked for")),
        ):
            self.reason.addItem(words, reason.value)
        self.reason.setCurrentIndex(max(0, self.reason.findData(self._question.reason.value)))
        row = QHBoxLayout()
        row.setSpacing(theme.S12)
        top = Qt.AlignmentFlag.AlignTop
        row.addWidget(Field(self.tr("Why"), self.reason), 2, top)
        help_text = self.tr(
            "Backups that Beeldcoach made stand on the right. A copy that you made by hand still "
            "holds it, with its key: erase that too. What you name here is told in the proof."
        )
        field = Field(self.tr("Copies of the vault elsewhere"), self.copies, help_text)
        self.copies.setPlaceholderText(self.tr("None that I know of"))
        row.addWidget(field, 3, top)
        return row

    def _show_lists(self) -> None:
        while (item := self._lists.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        goes = self._words.goes(self.plan)
        stays = self._words.stays(self.plan, self._language)
        self._lists.addWidget(_list(self.tr("This goes"), goes, ("ph.trash", "bad")), 1)
        self._lists.addWidget(_list(self.tr("This stays"), stays, ("ph.lock-simple", "ink2")), 1)

    def _check(self, text: str) -> None:
        over = self._words.to_type(self._question.plan)
        self.erase.setEnabled(_folded(text) == _folded(over))

    def _give(self) -> None:
        copies = " ".join(self.copies.text().split())
        reason = Reason(self.reason.currentData())
        self.give(ErasureAnswer(self.plan.target, reason, copies))


def _folded(text: str) -> str:
    return " ".join(text.split()).casefold()


def _list(title: str, lines: list[str], look: tuple[str, str]) -> Card:
    card = Card()
    card.body.setSpacing(theme.S4)
    card.add(Label(title, "strong"))
    for line in lines:
        row = QHBoxLayout()
        row.setSpacing(theme.S8)
        row.addWidget(IconLabel(*look, 14), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Label(plain_label(line), "small", wraps=True), 1)
        card.body.addLayout(row)
    card.body.addStretch()
    return card
