"""The screen that the teacher sees: film, question, and keys that she holds herself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from ui import theme
from ui.debrief.big_key import BigKey, open_above
from ui.debrief.dots import Dots
from ui.debrief.film_stage import FilmStage
from ui.debrief.notice_strip import NoticeStrip
from ui.widgets.label import Label

if TYPE_CHECKING:
    from PySide6.QtGui import QFont, QResizeEvent

    from ui.debrief.drawn_shown import DrawnShown
    from ui.debrief.fragment_player import FragmentPlayer
    from ui.viewmodels.debrief import DebriefModel

_WIDE, _HIGH = 1100, 760  # logical pixels; below them the screen gives up room


class TeacherScreen(QWidget):
    """Film, question, keys; with `film_only` the keys stay with the coach.

    Signals:
        asked: the name of a deed, as in `keys.py`.
    """

    asked = Signal(str)

    def __init__(
        self,
        model: DebriefModel,
        fragments: FragmentPlayer,
        drawn: DrawnShown,
        *,
        film_only: bool = False,
    ) -> None:
        super().__init__()
        self.model, self.fragments, self.drawn = model, fragments, drawn
        self.film_only = film_only
        self.setObjectName("stage")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._question_hidden, self._blank = film_only, False
        self._instead = ""
        self._build()
        self._bind()
        self.render_all()

    # State

    @property
    def question(self) -> str:
        """The question that is on; "" when hidden or when there is none."""
        fragment = self.fragments.fragment
        if self._question_hidden or fragment is None or self._blank:
            return ""
        return self._instead or fragment.question

    @property
    def is_blank(self) -> bool:
        """Whether the picture is off."""
        return self._blank

    def set_blank(self, *, blank: bool) -> None:
        """Take the film away, or show it again."""
        self._blank = blank
        self.stage.set_blank(blank=blank)
        self.render_all()

    def set_film_only(self, *, film_only: bool) -> None:
        """Leave the keys to the coach, or show them here."""
        self.film_only = self._question_hidden = film_only
        self.set_blank(blank=False)

    def toggle_question(self) -> None:
        """Hide the question, or show it."""
        self._question_hidden = not self._question_hidden
        self.render_all()

    def ask_instead(self, question: str) -> None:
        """Show another question under this fragment; "" for its own.

        On a screen for the film only, it is the one question that is shown unasked.
        """
        self._instead = question
        if self.film_only:
            self._question_hidden = not question
        self.render_all()

    # Build

    def _build(self) -> None:
        self.stage = FilmStage()
        self.notice = NoticeStrip()
        self._top = QWidget()
        self._words = Label("", "question", wraps=True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty = Label(self.tr("There is no fragment to look at yet."), "big", "second")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._keys = QWidget()
        self._build_top()
        self._build_keys()
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(theme.S32, 0, theme.S32, theme.S24)
        column.setSpacing(0)
        column.addWidget(self._top)
        column.addWidget(self.notice)
        column.addWidget(self._empty, 1)
        column.addWidget(self.stage, 1)
        column.addSpacing(theme.S12)
        column.addWidget(self._words)
        column.addSpacing(theme.S12)
        column.addWidget(self._keys)

    def _build_top(self) -> None:
        self.dots = Dots()
        self._place = Label("", "big", "second")
        self.loop = self._quiet("ph.repeat", "loop", self.tr("Repeat"), "L")
        self.sound = self._quiet("ph.speaker-high", "sound", self.tr("Sound"), "G")
        self.drawings = self._quiet("ph.pencil-simple", "drawings", self.tr("Drawings"), "D")
        self.ask = self._quiet("ph.chat-centered-text", "question", self.tr("Question"), "Q")
        self.plan = self._quiet("ph.list-numbers", "switch", self.tr("Conversation plan"), "F2")
        self.finish = self._quiet("ph.x", "leave", self.tr("Finish"), "Esc")
        self._row = row = QHBoxLayout(self._top)
        row.setContentsMargins(0, theme.S8, 0, theme.S8)
        row.addWidget(self.dots)
        row.addWidget(self._place)
        row.addStretch(1)
        for key in (self.loop, self.sound, self.drawings, self.ask, self.plan, self.finish):
            row.addWidget(key)

    def _quiet(self, icon: str, deed: str, text: str, keys: str) -> BigKey:
        key = BigKey(icon, "quiet", high=40)
        key.set_state(text, keys=keys)
        key.clicked.connect(lambda: self.asked.emit(deed))
        return key

    def _build_keys(self) -> None:
        self.previous = self._key("ph.skip-back", "previous")
        self.back = self._key("ph.arrow-counter-clockwise", "back")
        self.play = self._key("ph.play-fill", "toggle")
        self.slow = self._key("ph.timer", "slow")
        self.next = self._key("ph.skip-forward", "next")
        self.moment = self._key("ph.bookmark-simple", "moment")
        self.more = BigKey("ph.dots-three", "normal")
        self.more.clicked.connect(self._open_more)
        self.slow.setCheckable(True)
        row = QHBoxLayout(self._keys)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.S8)
        row.addStretch(1)
        for key in (self.previous, self.back, self.play, self.slow, self.next, self.more):
            row.addWidget(key)
        row.addSpacing(theme.S40)
        row.addWidget(self.moment)
        row.addStretch(1)
        self._keys.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def _key(self, icon: str, deed: str) -> BigKey:
        key = BigKey(icon)
        key.clicked.connect(lambda: self.asked.emit(deed))
        return key

    def _bind(self) -> None:
        self.fragments.player.attach(self.stage.surface)
        self.drawn.add(self.stage.surface)
        self.drawn.changed.connect(self._render_drawings)
        self.fragments.changed.connect(self.render_all)
        self.fragments.moved.connect(self.stage.line.set_position)
        self.stage.line.sought.connect(self.fragments.seek)
        self.stage.pill.clicked.connect(lambda: self.asked.emit("loop"))
        self.stage.pressed.connect(lambda: self.asked.emit("toggle"))
        self.dots.chosen.connect(self.fragments.go)
        self.model.changed.connect(self.render_all)

    def _open_more(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        back = menu.addAction(self.tr("5 counts back"))
        back.triggered.connect(lambda: self.asked.emit("back"))
        slow = menu.addAction(self.tr("Slow"))
        slow.setCheckable(True)
        slow.setChecked(self.fragments.is_slow)
        slow.triggered.connect(lambda: self.asked.emit("slow"))
        open_above(menu, self.more)

    # Render

    def render_all(self) -> None:
        """Show the state of the model and of the player."""
        fragment = self.fragments.fragment
        there = fragment is not None
        if self.model.state is not None:
            film = self.model.state.studio.film
            self.stage.set_shape(film.width, film.height)
        self._empty.setVisible(not there and self.model.state is not None)
        self.stage.setVisible(there)
        if fragment is not None:
            marks = tuple(mark.at_ms for mark in self.model.marks)
            self.stage.line.set_span(fragment.start_ms, fragment.end_ms, marks)
        self._words.setText(self.question)
        self._words.setVisible(bool(self.question))
        self._render_place()
        self._render_keys()
        self._fit()

    def _render_place(self) -> None:
        count, now = len(self.fragments.fragments), self.fragments.index
        seen = frozenset(i for i, f in enumerate(self.fragments.fragments) if f.used)
        self.dots.set_state(count, now, seen)
        text = self.tr("Fragment {0} of {1}").format(now + 1, count) if count else ""
        self._place.setText(text)
        seconds = round(self.fragments.loop_ms / 1000)
        self.stage.pill.set_text(self._repeats(seconds) if seconds else "")
        self.stage.set_blank(blank=self._blank)

    def _repeats(self, seconds: int) -> str:
        if seconds == 1:
            return self.tr("repeats 1 count")
        return self.tr("repeats {} counts").format(seconds)

    def _render_keys(self) -> None:
        there, on = self.fragments.fragment is not None, self.fragments
        self.previous.set_state(self.tr("Previous"), keys=self.tr("Left"))
        self.back.set_state(self.tr("5 counts back"), keys=self.tr("Down"))
        self.more.set_state(self.tr("More"))
        playing = on.player.playing
        icon = "ph.pause" if playing else "ph.play-fill"
        text = self.tr("Pause") if playing else self.tr("Play")
        self.play.set_state(text, icon, self.tr("Space"), "primary")
        self.slow.set_state(self.tr("Slow"), keys="S")
        self.slow.setChecked(on.is_slow)
        self.next.set_state(self.tr("Next"), keys=self.tr("Right"))
        self._render_moment()
        for key in (self.previous, self.back, self.play, self.slow, self.more):
            key.setEnabled(there)
        if self.next.hasFocus() and on.index + 1 == len(on.fragments):
            self.play.setFocus()  # or the next Space would press what comes after it
        self.next.setEnabled(on.index + 1 < len(on.fragments))
        muted = on.player.muted
        sound = "ph.speaker-slash" if muted else "ph.speaker-high"
        self.sound.set_state(self.tr("Sound off") if muted else self.tr("Sound"), sound, "G")
        self._render_drawings()

    def _render_drawings(self) -> None:
        hidden = self.drawn.hidden
        icon = "ph.eye-slash" if hidden else "ph.pencil-simple"
        word = self.tr("Drawings off") if hidden else self.tr("Drawings")
        self.drawings.set_state(word, icon, "D")
        self.drawings.setVisible(self.drawn.any)

    def _render_moment(self) -> None:
        self.moment.set_state(self.tr("This moment"), keys="M", tone="moment")
        rehearsal = self.model.is_rehearsal
        self.moment.setEnabled(self.fragments.fragment is not None and not rehearsal)
        if rehearsal:
            self.moment.setToolTip(
                self.tr("The teacher's moments are kept during the debrief itself.")
            )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give up room where the screen is small."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        wide, tall = self.width() >= _WIDE, self.height() >= _HIGH
        self._top.setVisible(not self.film_only)
        self._row.setSpacing(theme.S16 if wide else theme.S4)
        self.dots.setVisible(wide)  # the words beside them say the same
        self._keys.setVisible(not self.film_only)
        high = 80 if tall else 64
        for key in (self.previous, self.slow, self.next, self.more):
            key.set_size(high, 136 if wide else 112)
        self.back.set_size(high, 152 if wide else 128)
        self.play.set_size(high, 200 if wide else 160)
        self.moment.set_size(high, 168 if wide else 144)
        for key in (self.back, self.slow):
            key.setVisible(wide)
        self.more.setVisible(not wide)
        self._words.setFont(_question_font(tall=tall and wide))
        side = theme.S32 if wide else theme.S16
        if self.film_only:
            self._column.setContentsMargins(0, 0, 0, 0)
            return
        self._column.setContentsMargins(side, 0, side, theme.S24 if tall else theme.S12)


def _question_font(*, tall: bool) -> QFont:
    font = theme.font("question")
    if not tall:
        font.setPixelSize(theme.font("heading").pixelSize())
    return font
