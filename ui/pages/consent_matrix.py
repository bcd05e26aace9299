"""The matrix of purposes: how each was answered, on what evidence, and what can be done."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from beeldcoach.domain.consent import Purpose, State
from ui import theme
from ui.viewmodels import consent_words as words
from ui.widgets.card import Card
from ui.widgets.icon_label import IconLabel
from ui.widgets.label import Label
from ui.widgets.separator import Separator

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from beeldcoach.services.consent_rows import ConsentRow
    from beeldcoach.services.consent_view import ConsentPage
    from ui.i18n import Language

_NARROW = 980  # logical px: under it what and for whom stand under the purpose
_STRETCH = (22, 16, 18, 11, 17, 14)  # shares of the columns; the last holds the actions
_WIDE_ONLY = (4, 5)
_ROW, _TALL_ROW = 40, 56
_SELDOM = (Purpose.RESEARCH, Purpose.PUBLICATION, Purpose.IMAGE_PRODUCTION, Purpose.OTHER)


@dataclass(slots=True)
class _Line:
    """The widgets of a row whose place depends on the width."""

    under: Label
    wide: list[QWidget] = field(default_factory=list)
    ground: QFrame | None = None


class ConsentMatrix(Card):
    """A row a purpose; every action is a button, in reading order.

    Signals:
        acted: a verb (`ask`, `withdraw`, `why`, `sign`, `evidence`) and its ConsentRow.
    """

    acted = Signal(str, object)

    def __init__(self) -> None:
        super().__init__(padded=False)
        self._holder = QWidget()
        self._lines: list[_Line] = []
        self._header: list[QWidget] = []
        self._shown: tuple[object, ...] = ()
        self._grid = QGridLayout(self._holder)
        self.add(self._holder)
        self.setAccessibleName(self.tr("Purposes"))

    def set_state(self, page: ConsentPage, language: Language, marked: int = 0) -> None:
        """Show the rows; `marked` is the ledger number of the one that the notice is about."""
        state = (page.rows, words.speakers(page), language, marked)
        if state == self._shown:
            return
        self._shown = state
        self._rebuild()
        self._head(words.speakers(page))
        for index, row in enumerate(self._gathered(page.rows)):
            self._add_row(2 + 2 * index, row, language, marked=marked != 0 and row.number == marked)
        self._fit()

    def button(self, verb: str, row: ConsentRow) -> QPushButton | None:
        """Return the button of a row for a verb."""
        return self.findChild(QPushButton, _name(verb, row))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Move what and for whom under the purpose where there is no room."""
        super().resizeEvent(event)
        self._fit()

    def _rebuild(self) -> None:
        self._holder.hide()
        self.body.removeWidget(self._holder)
        self._holder.deleteLater()
        self._holder, self._lines = QWidget(), []
        self._grid = QGridLayout(self._holder)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(0)
        for column, share in enumerate(_STRETCH):
            self._grid.setColumnStretch(column, share)
        self.add(self._holder)

    def _gathered(self, rows: Sequence[ConsentRow]) -> list[ConsentRow]:
        """Return the rows, with what is seldom asked for and was not asked in one of them."""
        seldom = [row for row in rows if row.purpose in _SELDOM and row.state is State.NONE]
        if len(seldom) < 2:
            return list(rows)
        names = [row.purpose_name.lower() for row in seldom[1:]]
        words = self.tr("{0} or {1}").format(
            ", ".join([seldom[0].purpose_name, *names[:-1]]), names[-1]
        )
        together = replace(seldom[0], purpose_name=words)
        return [together if row is seldom[0] else row for row in rows if row not in seldom[1:]]

    def _head(self, who: str) -> None:
        ground = QFrame()
        ground.setProperty("ground", "sunken")
        self._grid.addWidget(ground, 0, 0, 1, 7)
        titles = (
            self.tr("Purpose"),
            self.tr("Answer of {}").format(who),
            self.tr("Evidence"),
            self.tr("Valid until"),
            self.tr("What"),
            self.tr("For whom"),
        )
        font = theme.font("small")
        font.setWeight(font.Weight.DemiBold)
        self._header = []
        for column, title in enumerate(titles):
            label = Label(title, "small", "second")
            label.setFont(font)
            cell = _cell(label, left=theme.S16 if not column else theme.S4)
            cell.setFixedHeight(32)
            self._grid.addWidget(cell, 0, column)
            self._header.append(cell)
        self._grid.addWidget(Separator(), 1, 0, 1, 7)

    def _add_row(self, at: int, row: ConsentRow, language: Language, *, marked: bool) -> None:
        if at > 2:
            self._grid.addWidget(Separator(), at - 1, 0, 1, 7)
        ground = QFrame()
        ground.setProperty("ground", "info" if marked else "surface")
        ground.setStyleSheet("border: none; border-radius: 0;" if marked else "background: none;")
        self._grid.addWidget(ground, at, 0, 1, 7)
        under = Label("", "small", "second", wraps=True)
        what = words.what_text(row)
        under.setText(", ".join(x for x in (what, row.recipient_name) if x))
        line = _Line(under, ground=ground)
        look, evidence = words.look_of(row), words.evidence_of(row, language)
        self._grid.addWidget(_purpose_cell(row, under), at, 0)
        self._grid.addWidget(_look_cell(look, "text"), at, 1)
        self._grid.addWidget(self._evidence(row, evidence), at, 2)
        until = Label(words.day_text(row.valid_until, language), "small", tabular=True)
        self._grid.addWidget(_cell(until), at, 3)
        for place, text in zip(_WIDE_ONLY, (what, row.recipient_name), strict=True):
            cell = _cell(Label(text or words.NOTHING, "small", wraps=True))
            self._grid.addWidget(cell, at, place)
            line.wide.append(cell)
        self._grid.addWidget(self._actions(row), at, 6)
        self._lines.append(line)

    def _evidence(self, row: ConsentRow, look: words.Look) -> QWidget:
        """What an answer rests on; where there is an answer a press shows it."""
        if not row.number:
            return _look_cell(look, "small")
        button = QPushButton()
        button.setObjectName(_name("evidence", row))
        button.setAccessibleName(self.tr("{0}, show it: {1}").format(look.word, row.purpose_name))
        button.setToolTip(self.tr("Show what this answer rests on"))
        theme.set_role(button, "quiet")
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        words_of = _look_cell(look, "small")  # a button's own words would stand on one line
        words_of.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        inner = QHBoxLayout(button)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(words_of)
        button.clicked.connect(partial(self._act, "evidence", row))
        return _cell(button, left=0)

    def _actions(self, row: ConsentRow) -> QWidget:
        holder = QWidget()
        layout = QHBoxLayout(holder)
        layout.setContentsMargins(0, 0, theme.S8, 0)
        layout.setSpacing(0)
        layout.addStretch()
        for verb, text, tone in self._verbs(row):
            button = QPushButton(text)
            button.setObjectName(_name(verb, row))
            button.setAccessibleName(f"{text}: {row.purpose_name}")
            button.setProperty("tone", tone)
            theme.set_role(button, "quiet")
            button.clicked.connect(partial(self._act, verb, row))
            layout.addWidget(button)
        return holder

    def _verbs(self, row: ConsentRow) -> list[tuple[str, str, str]]:
        if row.rule == "always":
            return []
        if row.rule == "never":
            return [("why", self.tr("Why?"), "second")]
        if row.state in words.STANDING:
            withdraw = ("withdraw", self.tr("Withdraw"), "bad")
            sign = [("sign", self.tr("Sign …"), "")] if words.lacks_proof(row) else []
            return [*sign, withdraw]
        if row.own:
            return [("ask", self.tr("Ask"), "")]
        texts = {State.NONE: self.tr("Ask"), State.REFUSED: self.tr("Change")}
        return [("ask", texts.get(row.state, self.tr("Ask again")), "")]

    def _act(self, verb: str, row: ConsentRow) -> None:
        self.acted.emit(verb, row)

    def _fit(self) -> None:
        wide = self.width() >= _NARROW
        for column in _WIDE_ONLY:
            self._grid.setColumnStretch(column, _STRETCH[column] if wide else 0)
            if self._header:
                self._header[column].setVisible(wide)
        for line in self._lines:
            for cell in line.wide:
                cell.setVisible(wide)
            under = not wide and bool(line.under.text())
            line.under.setVisible(under)
            if line.ground is not None:
                line.ground.setMinimumHeight(_TALL_ROW if under else _ROW)


def _name(verb: str, row: ConsentRow) -> str:
    return f"{verb}-{row.purpose.value}-{row.number}"


def _purpose_cell(row: ConsentRow, under: Label) -> QWidget:
    cell = QWidget()
    column = QVBoxLayout(cell)
    column.setContentsMargins(theme.S16, theme.S4, theme.S8, theme.S4)
    column.setSpacing(0)
    column.addStretch()
    column.addWidget(Label(row.purpose_name, "strong", wraps=True))
    column.addWidget(under)
    column.addStretch()
    return cell


def _cell(content: QWidget, left: int = theme.S4) -> QWidget:
    cell = QWidget()
    layout = QHBoxLayout(cell)
    layout.setContentsMargins(left, 0, theme.S8, 0)
    layout.addWidget(content, 1)
    return cell


def _look_cell(look: words.Look, kind: theme.FontKind) -> QWidget:
    cell = QWidget()
    row = QHBoxLayout(cell)
    row.setContentsMargins(theme.S4, 0, theme.S8, 0)
    row.setSpacing(theme.S8 if kind == "text" else theme.S4)
    if look.icon:
        size = 18 if kind == "text" else 14
        row.addWidget(IconLabel(look.icon, look.token, size), 0, Qt.AlignmentFlag.AlignVCenter)
    label = Label(look.word, kind, wraps=True)
    label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
    plain = "second" if kind == "small" else "ink"
    label.setProperty("tone", look.token if look.token in {"warn", "bad"} else plain)
    row.addWidget(label, 1)
    return cell
