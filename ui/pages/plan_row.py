"""One fragment in the order of the talk: picture, title, kind and its open question."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLineEdit, QVBoxLayout

from ui import theme
from ui.i18n import film_time
from ui.models import fragment_words as words
from ui.pages.card_fields import CardDrafts, QuestionField
from ui.pages.card_menu import CardMenu
from ui.widgets.icon_label import IconLabel
from ui.widgets.label import Label
from ui.widgets.menu_chip import MenuChip
from ui.widgets.sentence_edit import SentenceEdit
from ui.widgets.small_picture import SmallPicture

if TYPE_CHECKING:
    from beeldcoach.domain.ids import FragmentId
    from beeldcoach.services.talk_plan import TalkPlan
    from ui.viewmodels.fragment_rows import FragmentRow

_PICTURE = QSize(96, 54)
_MOST_LINES = 3  # of a question; a longer one scrolls

_QUESTION = 110  # narrowest; in a narrow column its words take more lines


class PlanRow(QFrame):
    """A card that is dragged by its ground or its grip. It has the keyboard after Tab.

    Signals:
        filled: the name of a field of FragmentRow, its value.
        acted: what to do with it: see CardMenu.
        lifted: the pointer in this row's coordinates, while it is dragged.
        let_go: whether it is dropped here (True), or put back (False).
        reached: the keyboard is here.
        clicked: something was pressed that keeps no keyboard.
    """

    filled = Signal(str, object)
    acted = Signal(str)
    lifted = Signal(QPointF)
    let_go = Signal(bool)
    reached = Signal()
    clicked = Signal()

    def __init__(self, plan: TalkPlan) -> None:
        super().__init__()
        self._pressed: QPointF | None = None
        self._dragging = self._chosen = self._vetoed = False
        self.row: FragmentRow | None = None
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self._number = Label("", "strong", tabular=True)
        self.picture = SmallPicture(_PICTURE)
        self.picture.setCursor(Qt.CursorShape.PointingHandCursor)
        self.kind = MenuChip(self.tr("Kind of fragment"), words.KIND_ICONS)
        self.menu = CardMenu(ordered=True)
        self._status_icon = IconLabel("ph.hand", "ink2", 14)
        self._status = Label("", "small", "second")
        self.title, self.question = QLineEdit(), SentenceEdit(_MOST_LINES)
        self._question = QuestionField(self.tr("Open question"), plan, self.question)
        self._drafts = CardDrafts({"title": self.title, "question": self.question}, self)
        for widget in (self.kind, self.menu):
            widget.setCursor(Qt.CursorShape.ArrowCursor)
        self._build()
        self._bind()

    def set_state(self, row: FragmentRow, count: int, following: int | None, jpeg: bytes) -> None:
        """Show a fragment out of so many."""
        self.row = row
        self._vetoed = row.vetoed
        self._number.setText(str(row.number))
        name = words.title_words(row.number, row.title)
        self.setAccessibleName(f"{row.number}, {name}, {words.kind_word(row.kind)}")
        play = self.tr("Play {title}").format(title=name)
        self.picture.set_state(play, jpeg, film_time(row.length_ms + 500))
        self.kind.set_state(words.kinds(), row.kind)
        self.menu.set_state(row.number, count, following)
        told = row.status != "not_seen"
        self._status_icon.set_state(words.STATUS_ICONS[row.status], "ink2")
        self._status.setText(words.status_word(row.status) if told else "")
        for widget in (self._status_icon, self._status):
            widget.setVisible(told)
        self._drafts.show(row, anew=False)
        self._question.set_state(row)
        self.update()

    def set_chosen(self, chosen: bool) -> None:  # noqa: FBT001
        """Show whether its card is the one that is open."""
        if chosen != self._chosen:
            self._chosen = chosen
            self.update()

    @property
    def is_chosen(self) -> bool:
        """Whether its card is the one that is open."""
        return self._chosen

    @property
    def id(self) -> FragmentId:
        """The fragment."""
        assert self.row is not None
        return self.row.id

    def flush(self) -> None:
        """Tell what was typed up to now."""
        self._drafts.flush()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground; dashed when the teacher does not want it to be shown."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        bold = self._chosen or self._dragging
        dashed = Qt.PenStyle.DashLine if self._vetoed else Qt.PenStyle.SolidLine
        edge = "accent" if bold else "ink3" if self._vetoed else "line"
        painter.setPen(QPen(theme.colour(edge), 2 if bold else 1, dashed))
        painter.setBrush(theme.colour("sunken" if self._vetoed else "surface"))
        inset = 1.0 if bold else 0.5
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 6, 6)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that it was reached."""
        super().focusInEvent(event)
        self.reached.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape ends a drag; every other key is the page's."""
        if event.key() == Qt.Key.Key_Escape and self._dragging:
            self._end_drag(dropped=False)
        else:
            event.ignore()

    # Drag

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin what may become a drag."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed = event.position()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag it, once the pointer has gone far enough."""
        if self._pressed is None:
            return
        gone = (event.position() - self._pressed).manhattanLength()
        if self._dragging or gone >= QApplication.startDragDistance():
            self._dragging = True
            self.lifted.emit(event.position())
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let it go; without a drag it was a click."""
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        if self._dragging:
            self._end_drag(dropped=True)
        elif self._pressed is not None:
            self._pressed = None
            self.reached.emit()
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.clicked.emit()

    def _end_drag(self, *, dropped: bool) -> None:
        self._dragging, self._pressed = False, None
        self.let_go.emit(dropped)
        self.update()

    # Build

    def _build(self) -> None:
        self.title.setProperty("flat", "yes")
        self.title.setFont(theme.font("strong"))
        self.title.setPlaceholderText(self.tr("Title, in the teacher's words"))
        self.title.setAccessibleName(self.tr("Title of the fragment"))
        self.question.setPlaceholderText(self.tr("One open question"))
        top = QHBoxLayout()
        top.setSpacing(theme.S4)
        top.addWidget(IconLabel("ph.dots-six-vertical", "ink3", 16))
        top.addWidget(self._number)
        top.addWidget(self.title, 1)
        top.addWidget(self.menu)
        below = QHBoxLayout()
        below.setSpacing(theme.S8)
        below.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignTop)
        below.addLayout(self._beside_picture(), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.S8, 2, theme.S8, theme.S8)
        column.setSpacing(2)
        column.addLayout(top)
        column.addLayout(below)
        self._question.hide_label()
        self._question.setMinimumWidth(_QUESTION)
        self._status.setMinimumWidth(1)  # its icon says it too

    def _beside_picture(self) -> QVBoxLayout:
        state = QHBoxLayout()
        state.setSpacing(theme.S4)
        state.addWidget(self.kind)
        state.addSpacing(theme.S4)
        state.addWidget(self._status_icon)
        state.addWidget(self._status, 1)
        state.addStretch()
        told = QVBoxLayout()
        told.setSpacing(theme.S4)
        told.addLayout(state)
        told.addWidget(self._question)
        return told

    def _bind(self) -> None:
        self._drafts.written.connect(self._tell)
        self._question.picked.connect(self.flush)
        self._question.clicked.connect(self.clicked)
        self.kind.chosen.connect(lambda key: self.filled.emit("kind", key))
        self.menu.acted.connect(self._act)
        self.picture.clicked.connect(lambda: self._act("play"))
        self.picture.clicked.connect(self.clicked)
        self.question.escaped.connect(self.clicked)

    def _tell(self, name: str, text: str) -> None:
        self.filled.emit(name, text)

    def _act(self, what: str) -> None:
        self.flush()
        self.acted.emit(what)
