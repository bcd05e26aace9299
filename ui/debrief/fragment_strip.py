"""The fragments of the talk, one below the other, and the moments that the teacher kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QImage,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTextOption,
)
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.debrief import dark
from ui.debrief.pressable import Pressable
from ui.i18n import film_time
from ui.widgets.label import Label
from ui.widgets.plain_tip import plain_tip

if TYPE_CHECKING:
    from beeldcoach.domain.annotation import TeacherMark
    from ui.debrief.fragment_player import FragmentPlayer
    from ui.viewmodels.debrief import DebriefModel

_THUMB, _SMALL_THUMB = QRect(40, 14, 64, 36), QRect(32, 18, 50, 28)
_ROOMY = 260  # logical pixels; below it the picture is smaller


class _Row(Pressable):
    """A row that is chosen by a click, Enter or Space."""

    def __init__(self, high: int) -> None:
        super().__init__()
        self._high = high
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        dark.rings_itself(self)

    def sizeHint(self) -> QSize:
        return QSize(240, self._high)

    def minimumSizeHint(self) -> QSize:
        return QSize(160, self._high)

    def _paint_ground(self, painter: QPainter, fill: str, edge: str) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focus = self.hasFocus()
        if edge or focus:
            pen = QPen(dark.colour("accent" if focus else edge), 2 if focus else 1)
        else:
            pen = QPen(Qt.PenStyle.NoPen)
        painter.setPen(pen)
        painter.setBrush(dark.colour(fill) if fill else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)


class FragmentRow(_Row):
    """Number, picture, title, what was done with it."""

    def __init__(self) -> None:
        super().__init__(64)
        self._number, self._second, self._state = "", "", "ahead"
        self._picture = QImage()
        self.setFont(theme.font("strong"))

    def set_state(self, number: int, title: str, second: str, state: str, image: QImage) -> None:
        """Show a fragment; `state` is seen, now or ahead."""
        self._number, self._second, self._state, self._picture = str(number), second, state, image
        self.setText(title)
        self.setAccessibleName(f"{number}, {title}, {second}")
        self.setToolTip(plain_tip(title))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint from left to right."""
        del event
        painter = QPainter(self)
        now = self._state == "now"
        ground = "soft" if now else "hover" if self.underMouse() else "surface"
        self._paint_ground(painter, ground, "accent" if now else "line")
        font = theme.font("big", tabular=True)
        font.setWeight(font.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(dark.colour("ink"))
        place = QRect(4, 0, self._thumb().left() - 6, 64)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, self._number)
        self._paint_picture(painter)
        self._paint_words(painter)
        mark = {"seen": ("ph.check-circle", "ok"), "now": ("ph.play-fill", "accent")}
        if self._state in mark:
            place = QRect(self.width() - 32, 22, 20, 20)
            dark.paint_icon(painter, *mark[self._state], place)

    def _thumb(self) -> QRect:
        return _THUMB if self.width() >= _ROOMY else _SMALL_THUMB

    def _paint_picture(self, painter: QPainter) -> None:
        thumb = self._thumb()
        clip = QPainterPath()
        clip.addRoundedRect(QRectF(thumb), 2, 2)
        painter.save()
        painter.setClipPath(clip)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(thumb, dark.colour("stage"))
        if self._picture.isNull():
            place = QRect(0, 0, 20, 20)
            place.moveCenter(thumb.center())
            dark.paint_icon(painter, "ph.film-strip", "ink3", place)
        else:
            size = self._picture.size().scaled(thumb.size(), Qt.AspectRatioMode.KeepAspectRatio)
            place = QRect(thumb.topLeft(), size)
            place.moveCenter(thumb.center())
            painter.drawImage(place, self._picture)
        painter.restore()

    def _paint_words(self, painter: QPainter) -> None:
        left = self._thumb().right() + 12
        spare = 12 if self._state == "ahead" else 38
        room = QRect(left, 0, self.width() - left - spare, 64)
        metrics = self.fontMetrics()
        two = metrics.horizontalAdvance(self.text()) > room.width()
        title = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, 2 * room.width() - 24)
        top = 6 if two else 13
        painter.setFont(self.font())
        painter.setPen(dark.colour("ink"))
        option = QTextOption(Qt.AlignmentFlag.AlignLeft)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        high = 36 if two else 20
        painter.drawText(QRectF(room.left(), top, room.width(), high), title, option)
        small = theme.font("small", tabular=True)
        painter.setFont(small)
        painter.setPen(dark.colour("ink2"))
        place = QRect(room.left(), top + high, room.width(), 18)
        second = painter.fontMetrics().elidedText(
            self._second, Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, second)


class MarkRow(_Row):
    """A moment that the teacher kept; choosing it goes there.

    Signals:
        removed: by its cross, or by Delete.
    """

    removed = Signal()

    def __init__(self, time: str, words: str) -> None:
        super().__init__(32)
        self._time, self._words = time, words
        self.setAccessibleName(f"{time}, {words}")
        self.cross = QToolButton(self)
        self.cross.setIcon(dark.icon("ph.x", "ink2"))
        self.cross.setIconSize(QSize(16, 16))
        name = self.tr("Take this moment away")
        self.cross.setAccessibleName(f"{name}, {time}")
        self.cross.setToolTip(name)
        self.cross.clicked.connect(self.removed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the cross at the end."""
        super().resizeEvent(event)
        self.cross.setGeometry(self.width() - 32, 0, 32, 32)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete takes it away."""
        if event.key() == Qt.Key.Key_Delete:
            self.removed.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint bookmark, time and fragment."""
        del event
        painter = QPainter(self)
        self._paint_ground(painter, "hover" if self.underMouse() else "", "")
        dark.paint_icon(painter, "ph.bookmark-simple-fill", "warn", QRect(2, 8, 16, 16))
        painter.setFont(theme.font("text", tabular=True))
        painter.setPen(dark.colour("ink"))
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self.rect().adjusted(26, 0, 0, 0), middle, self._time)
        left = 26 + painter.fontMetrics().horizontalAdvance(self._time) + 8
        painter.setFont(theme.font("text"))
        painter.setPen(dark.colour("ink2"))
        room = self.rect().adjusted(left, 0, -34, 0)
        words = painter.fontMetrics().elidedText(
            self._words, Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(room, middle, words)


class FragmentStrip(QWidget):
    """Fragments, what is held back, marks. Choosing acts upon the player at once."""

    chosen = Signal(int)

    def __init__(self, model: DebriefModel, fragments: FragmentPlayer) -> None:
        super().__init__()
        self.model, self.fragments = model, fragments
        self.rows: list[FragmentRow] = []
        self.mark_rows: list[MarkRow] = []
        self._shown_marks: tuple[tuple[object, ...], ...] = ()
        self._build()
        model.changed.connect(self.render_all)
        fragments.changed.connect(self.render_all)
        model.pictured.connect(self.render_all)
        self.render_all()

    def _build(self) -> None:
        self._count = Label("", "small", "second")
        head = QHBoxLayout()
        head.addWidget(Label(self.tr("Fragments"), "strong"))
        head.addStretch(1)
        head.addWidget(self._count)
        self._list, self._marks = QVBoxLayout(), QVBoxLayout()
        self._list.setSpacing(theme.S8)
        self._marks.setSpacing(0)
        self._held = QFrame()
        self._held.setObjectName("dashed")
        self._held_words = Label("", "small", "second", wraps=True)
        held = QHBoxLayout(self._held)
        held.setContentsMargins(theme.S12, theme.S8, theme.S12, theme.S8)
        held.setSpacing(theme.S12)
        held.addWidget(dark.Picture("ph.hand", "ink2", 18))
        held.addWidget(self._held_words, 1)
        self._marks_head = Label("", "strong")
        self._lay_out(head)

    def _lay_out(self, head: QHBoxLayout) -> None:
        inner = QWidget()
        inner.setObjectName("none")
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.S8)
        column.addLayout(self._list)
        column.addWidget(self._held)
        column.addSpacing(theme.S8)
        column.addWidget(self._marks_head)
        column.addLayout(self._marks)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inner)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(theme.S12)
        whole.addLayout(head)
        whole.addWidget(area, 1)

    def render_all(self) -> None:
        """Show fragments and marks as they are now."""
        state = self.model.state
        if state is None:
            return
        shown, held = self.fragments.fragments, state.held_back
        self._count.setText(self.tr("{0} of {1}").format(len(shown), len(shown) + held))
        self._match_rows(len(shown))
        for index, row in enumerate(self.rows):
            self._render_row(index, row)
        self._held.setVisible(held > 0)
        name = state.studio.first_name
        self._held_words.setText(self._held_text(held).format(name))
        self._marks_head.setText(self.tr("Moments of {}").format(name))
        self._render_marks(state.studio.marks)

    def _held_text(self, held: int) -> str:
        if held == 1:
            return self.tr("{} does not want to see one fragment. It stays off the screen.")
        text = self.tr("{0} does not want to see {1} fragments. They stay off the screen.")
        return text.replace("{1}", str(held))

    def _match_rows(self, count: int) -> None:
        while len(self.rows) < count:
            row, index = FragmentRow(), len(self.rows)
            row.clicked.connect(lambda _=False, at=index: self.chosen.emit(at))
            self.rows.append(row)
            self._list.addWidget(row)
        while len(self.rows) > count:
            row = self.rows.pop()
            row.hide()
            row.deleteLater()

    def _render_row(self, index: int, row: FragmentRow) -> None:
        fragment = self.fragments.fragments[index]
        now = index == self.fragments.index
        state = "now" if now else "seen" if fragment.used else "ahead"
        word = {"now": self.tr("now"), "seen": self.tr("seen"), "ahead": self._kind(fragment.kind)}
        long = film_time(fragment.end_ms - fragment.start_ms)
        title = fragment.title or self.tr("Fragment {}").format(index + 1)
        jpeg = self.model.pictures.get(fragment.id)
        image = QImage.fromData(jpeg) if jpeg else QImage()
        row.set_state(index + 1, title, f"{word[state]}, {long}", state, image)

    def _kind(self, kind: str) -> str:
        words = {
            "success": self.tr("success"),
            "question": self.tr("question moment"),
            "contrast": self.tr("contrast"),
            "own_choice": self.tr("own choice"),
        }
        return words[kind]

    def _render_marks(self, marks: tuple[TeacherMark, ...]) -> None:
        numbers = {fragment.id: i for i, fragment in enumerate(self.fragments.fragments, 1)}
        wanted = tuple((m.id, m.at_ms, m.fragment_id and numbers.get(m.fragment_id)) for m in marks)
        self._marks_head.setVisible(bool(marks))
        if wanted == self._shown_marks:
            return
        self._shown_marks = wanted
        for row in self.mark_rows:
            row.hide()
            row.deleteLater()
        self.mark_rows = [self._mark_row(m, numbers.get(m.fragment_id)) for m in marks]  # type: ignore[arg-type]

    def _mark_row(self, mark: TeacherMark, number: int | None) -> MarkRow:
        where = self.tr("fragment {}").format(number) if number else ""
        words = f"{where}, {mark.text}" if where and mark.text else where or mark.text
        row = MarkRow(film_time(mark.at_ms), words)
        row.clicked.connect(lambda: self._go_to(mark, number))
        row.removed.connect(lambda: self.model.unmark(mark.id))
        self._marks.addWidget(row)
        return row

    def _go_to(self, mark: TeacherMark, number: int | None) -> None:
        if number is not None:
            self.fragments.go(number - 1, play=False)
            self.fragments.seek(mark.at_ms)
