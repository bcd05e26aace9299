"""What is to be erased: exactly what goes, what stays, and the name that is typed over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from beeldcoach.services.erasing import Reason
from ui import theme
from ui.dialogs.consent_dialog import fitting
from ui.dialogs.dialog import AnsweringDialog
from ui.viewmodels.erasure_words import ErasureWords
from ui.viewmodels.questions import ASK_BACK, ErasureAnswer
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

_WIDE, _SIDE = 920, 330  # pixels: the dialog, and the column of what is asked
_ROUND = 236  # pixels of the dialog above and below its lists
_FEW = 5  # lines of a list before it gets a second column
_COPIES = 300  # letters
_BAR = 16  # pixels that a bar takes off the lists


class ErasureDialog(AnsweringDialog):
    """Answers with an ErasureAnswer, once all that goes was in view and the name was typed over."""

    def __init__(self, question: AskErasure, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._question = question
        self._language: Language = question.language  # type: ignore[assignment]
        self._words = ErasureWords(self)
        self.set_heading(self._words.title(question.plan))
        self._lists = QVBoxLayout()
        self.area = QScrollArea()
        self.ask_back = QPushButton(self.tr("Ask back first …"))
        self.proofs = QCheckBox(self.tr("She asks that the proof of her consents goes as well"))
        self.reason = QComboBox()
        self.copies = QLineEdit()
        self.copies.setMaxLength(_COPIES)
        self.typed = QLineEdit()
        over = self._words.to_type(question.plan)
        self._over = Field(self.tr("Type “{}”").format(over), self.typed)
        self._reached = False  # the end of what goes and stays, where it does not fit
        self._build_body()
        self.add_cancel()
        self.erase = self.add_button(self._words.verb(question.plan), "destructive")
        self.erase.setEnabled(False)
        self.erase.clicked.connect(self._give)
        self._bind()
        self._show_lists()
        self._fit(parent)
        self.typed.setFocus()
        QTimer.singleShot(0, self, self._begin)

    @property
    def plan(self) -> ErasurePlan:
        """What would be erased as it is ticked now."""
        fuller = self._question.fuller
        return fuller if fuller is not None and self.proofs.isChecked() else self._question.plan

    def _build_body(self) -> None:
        first = self.tr("This cannot be undone.")
        rest = self.tr("The keys are destroyed: nobody can open it any more, not you either.")
        notice = StackedNotice()
        notice.set_state(Notice("bad", first, rest))
        self.body.addWidget(notice)
        inner = QWidget()
        inner.setProperty("ground", "none")
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.S8)
        self._lists.setSpacing(theme.S8)
        if self._question.outside:
            column.addWidget(self._outside())
        column.addLayout(self._lists)
        column.addWidget(self.proofs)
        self.proofs.setVisible(self._question.fuller is not None)
        column.addStretch()
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(inner)
        self.area.setAccessibleName(self.tr("What goes and what stays"))
        side = QWidget()
        side.setFixedWidth(_SIDE)
        side.setLayout(self._asked())
        row = QHBoxLayout()
        row.setSpacing(theme.S16)
        row.addWidget(self.area, 1)
        row.addWidget(side)
        self.body.addLayout(row, 1)

    def _outside(self) -> Card:
        """Return what others have, whatever is erased here, with the way to ask it back."""
        copies, language = self._question.outside, self._language
        lines = [self._words.outside(copy, language) for copy in copies]
        card = _list(self.tr("This stays outside"), lines, ("ph.paper-plane-tilt", "warn"))
        if any(copy.must_come_back for copy in copies):
            row = QHBoxLayout()
            row.addWidget(self.ask_back)
            row.addStretch()
            card.body.addLayout(row)
        return card

    def _bind(self) -> None:
        self.ask_back.setAutoDefault(False)
        self.ask_back.clicked.connect(lambda: self.give(ASK_BACK))
        self.typed.textChanged.connect(lambda _: self._check())
        self.typed.returnPressed.connect(self.erase.click)
        self.proofs.toggled.connect(lambda _: self._show_lists())
        bar = self.area.verticalScrollBar()
        bar.rangeChanged.connect(lambda *_: self._look())
        bar.valueChanged.connect(lambda _: self._look())

    def _asked(self) -> QVBoxLayout:
        for reason, words in (
            (Reason.TERM, self.tr("The agreed time is over")),
            (Reason.WITHDRAWN, self.tr("Consent was withdrawn")),
            (Reason.WISH, self.tr("It was asked for")),
        ):
            self.reason.addItem(words, reason.value)
        self.reason.setCurrentIndex(max(0, self.reason.findData(self._question.reason.value)))
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.S8)
        column.addWidget(Field(self.tr("Why"), self.reason))
        help_text = " ".join((self._backups(), self.tr("What you name here is told in the proof.")))
        self.copies.setPlaceholderText(self.tr("None that I know of"))
        title = self.tr("Copies of the vault elsewhere")
        column.addWidget(Field(title, self.copies, help_text))
        column.addStretch()
        column.addWidget(self._over)
        return column

    def _backups(self) -> str:
        """Say which copies are known: erasing here changes nothing in them."""
        if not self._question.plan.backups:
            return self.tr(
                "No backup is known here. A copy that you made yourself still holds it, with its "
                "key: erase that one too."
            )
        return self.tr(
            "The backups that are known stand in the list. A copy that you made by hand still "
            "holds it, with its key: erase that one too."
        )

    def _show_lists(self) -> None:
        while (item := self._lists.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        goes = self._words.goes(self.plan)
        stays = self._words.stays(self.plan, self._language)
        self._lists.addWidget(_list(self.tr("This goes"), goes, ("ph.trash", "bad")))
        self._lists.addWidget(_list(self.tr("This stays"), stays, ("ph.lock-simple", "ink2")))
        self._reached = False
        self.area.verticalScrollBar().setValue(0)
        self._look()

    def _fit(self, parent: QWidget | None) -> None:
        """Make the dialog as high as its lists, within the window behind it."""
        wide, high = fitting(parent, (_WIDE, _ROUND))[0], fitting(parent, (_WIDE, 10_000))[1]
        inner = self.area.widget()
        assert inner is not None
        listed = inner.heightForWidth(wide - _SIDE - 2 * theme.S24 - theme.S16 - _BAR)
        room = high if parent is not None else _ROUND + listed
        self.resize(wide, min(room, _ROUND + max(listed, self._over.sizeHint().height() * 3)))

    def _look(self) -> None:
        """Let the name be typed once the end of what goes and stays was in view."""
        bar = self.area.verticalScrollBar()
        scrolls = bar.maximum() > 0
        self._reached = self._reached or (scrolls and bar.value() == bar.maximum())
        policy = Qt.FocusPolicy.StrongFocus if scrolls else Qt.FocusPolicy.NoFocus
        self.area.setFocusPolicy(policy)
        self.typed.setEnabled(self._is_seen)
        unseen = self.tr("First scroll to the end of what goes and stays.")
        self.typed.setPlaceholderText("" if self._is_seen else unseen)
        self._check()

    @property
    def _is_seen(self) -> bool:
        return self._reached or self.area.verticalScrollBar().maximum() == 0

    def _begin(self) -> None:
        """Put the keyboard where one begins."""
        (self.typed if self._is_seen else self.area).setFocus()

    def _check(self) -> None:
        over = self._words.to_type(self._question.plan)
        self.erase.setEnabled(self._is_seen and _folded(self.typed.text()) == _folded(over))

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
    grid = QGridLayout()
    grid.setHorizontalSpacing(theme.S8)
    grid.setVerticalSpacing(theme.S4)
    rows = len(lines) if len(lines) <= _FEW else -(-len(lines) // 2)
    top = Qt.AlignmentFlag.AlignTop
    for at, line in enumerate(lines):
        across, down = divmod(at, rows)
        grid.addWidget(IconLabel(*look, 14), down, 2 * across, top)
        words = Label(plain_label(line), "small", wraps=True)
        grid.addWidget(words, down, 2 * across + 1, top)
        grid.setColumnStretch(2 * across + 1, 1)
    card.body.addLayout(grid)
    return card
