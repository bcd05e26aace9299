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
_ROUND = 200  # pixels of the dialog above and below its lists, without its notice
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
        self._notice = StackedNotice()
        self._wide = fitting(parent, (_WIDE, _ROUND))[0]
        self.typed = QLineEdit()
        over = self._words.to_type(question.plan)
        self._over = Field(self.tr("Type “{}”").format(over), self.typed)
        self._reached = False  # the end of what goes and stays, where it does not fit
        self._build_asked()
        self._build_body()
        self.add_cancel()
        self.erase = self.add_button(self._words.verb(question.plan), "destructive")
        self.erase.setEnabled(False)
        self.erase.clicked.connect(self._give)
        self._bind()
        self._show_notice()
        self._show_lists()
        self._fit(parent)
        self.typed.setFocus()
        QTimer.singleShot(0, self, self._begin)

    def _build_asked(self) -> None:
        self.reason = QComboBox()
        self.copies = QLineEdit()
        self.copies.setMaxLength(_COPIES)
        self.copies.setText(self._question.plan.copies)
        self.no_copies = QCheckBox(self.tr("There is no other copy"))
        self._lacks = Label("", "small", "second", wraps=True)

    @property
    def plan(self) -> ErasurePlan:
        """What would be erased as it is ticked now."""
        fuller = self._question.fuller
        return fuller if fuller is not None and self.proofs.isChecked() else self._question.plan

    def _build_body(self) -> None:
        self.body.addWidget(self._notice)
        inner = QWidget()
        inner.setProperty("ground", "none")
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.S8)
        inner.setMinimumHeight(1)  # as high as its words are here, no more
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
        self._side = QWidget()
        self._side.setFixedWidth(_SIDE)
        self._side.setLayout(self._asked())
        row = QHBoxLayout()
        row.setSpacing(theme.S16)
        row.addWidget(self.area, 1)
        row.addWidget(self._side)
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
        self.reason.currentIndexChanged.connect(lambda _: self._check())
        self.copies.textChanged.connect(self._name_copies)
        self.no_copies.toggled.connect(self._tick_no_copies)
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
            (Reason.UNNEEDED, self.tr("It is not needed any more")),
        ):
            self.reason.addItem(words, reason.value)
        known = self._question.reason is not Reason.WISH  # that is for the coach to say
        self.reason.setPlaceholderText(self.tr("Choose why"))
        self.reason.setCurrentIndex(
            self.reason.findData(self._question.reason.value) if known else -1
        )
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.S8)
        column.addWidget(Field(self.tr("Why"), self.reason))
        help_text = " ".join((self._backups(), self.tr("What you name here is told in the proof.")))
        self.copies.setPlaceholderText(self.tr("Laptop at home, a stick …"))
        title = self.tr("Copies of the vault elsewhere")
        column.addWidget(Field(title, self.copies, help_text))
        column.addWidget(self.no_copies)
        column.addStretch()
        column.addWidget(self._lacks)
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

    def _name_copies(self, text: str) -> None:
        if text.strip():
            self.no_copies.setChecked(False)
        self._show_notice()
        self._check()

    def _tick_no_copies(self, on: bool) -> None:  # noqa: FBT001  a slot
        if on:
            self.copies.clear()
        self._check()

    def _show_notice(self) -> None:
        """Say what is gone for good: all of it, or what is here, as long as copies hold it."""
        names = ", ".join(name for name, _ in self._question.plan.backups)
        rest = self.tr("The keys are destroyed: nobody can open it any more, not you either.")
        if names or self.copies.text().strip():
            rest = self.tr("From this vault it is gone for good: the keys are destroyed.")
        if names:
            stays = self.tr("In the backup {} it stays until you bring that up to date.")
            if len(self._question.plan.backups) > 1:
                stays = self.tr("In the backups {} it stays until you bring those up to date.")
            rest = f"{rest} {stays.format(names)}"
        if self.copies.text().strip():
            copies = self.tr("In the copies that you name it stays until you erase those.")
            rest = f"{rest} {copies}"
        self._notice.set_state(Notice("bad", self.tr("This cannot be undone."), rest))
        self._notice.setFixedHeight(self._notice.height_in(self._wide - 2 * theme.S24))

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
        wide, high = self._wide, fitting(parent, (_WIDE, 10_000))[1]
        inner = self.area.widget()
        assert inner is not None
        listed = inner.heightForWidth(wide - _SIDE - 2 * theme.S24 - theme.S16 - _BAR)
        around = _ROUND + self._notice.minimumHeight()
        room = high if parent is not None else around + listed
        asked = self._side.heightForWidth(_SIDE)
        self._side.setMinimumHeight(asked)
        self.resize(wide, min(room, around + max(listed, asked)))

    def _look(self) -> None:
        """Let the name be typed once the end of what goes and stays was in view."""
        bar = self.area.verticalScrollBar()
        scrolls = bar.maximum() > 0
        self._reached = self._reached or (scrolls and bar.value() == bar.maximum())
        policy = Qt.FocusPolicy.StrongFocus if scrolls else Qt.FocusPolicy.NoFocus
        self.area.setFocusPolicy(policy)
        if not self._is_seen and self.focusWidget() is self.typed:
            self.area.setFocus()
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
        is_typed = _folded(self.typed.text()) == _folded(over)
        lacks = self._lacking()
        self._lacks.setText(lacks)
        self._lacks.setVisible(bool(lacks))
        self.erase.setEnabled(self._is_seen and is_typed and not lacks)

    def _lacking(self) -> str:
        """Say what is still to be answered besides the name."""
        told = bool(self.copies.text().strip()) or self.no_copies.isChecked()
        if self.reason.currentIndex() < 0 and not told:
            return self.tr("Still to say: why, and which other copies there are.")
        if self.reason.currentIndex() < 0:
            return self.tr("Still to say: why.")
        return "" if told else self.tr("Still to say: which other copies there are.")

    def _give(self) -> None:
        copies = " ".join(self.copies.text().split())
        reason = Reason(self.reason.currentData())
        self.give(ErasureAnswer(self.plan.target, reason, copies, self.no_copies.isChecked()))


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
        policy = words.sizePolicy()
        policy.setHeightForWidth(True)
        words.setSizePolicy(policy)
        grid.addWidget(words, down, 2 * across + 1, top)
        grid.setColumnStretch(2 * across + 1, 1)
    card.body.addLayout(grid)
    return card
