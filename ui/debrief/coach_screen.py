"""The coach's own screen: plan, question, what is written down, fragments, keys of the film."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMenu,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.debrief import dark
from ui.debrief.big_key import RING, BigKey, open_above
from ui.debrief.fragment_strip import FragmentStrip
from ui.debrief.notes_panel import NotesPanel
from ui.debrief.notice_strip import NoticeStrip
from ui.debrief.plan_panel import PlanPanel
from ui.debrief.preview import Preview
from ui.debrief.question_panel import QuestionPanel
from ui.i18n import film_time, language_of, time_text
from ui.widgets.label import Label

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from ui.debrief.drawn_shown import DrawnShown
    from ui.debrief.fragment_player import FragmentPlayer
    from ui.viewmodels.debrief import DebriefModel

_WIDE, _HIGH = 1100, 760  # logical pixels; below them the plan folds and fields shrink


class CoachScreen(QWidget):
    """What only the coach sees.

    Signals:
        asked: the name of a deed, as in `keys.py`.
        picked: a question to put on the teacher's screen.
    """

    asked = Signal(str)
    picked = Signal(str)

    def __init__(
        self,
        model: DebriefModel,
        fragments: FragmentPlayer,
        drawn: DrawnShown,
        *,
        two_screens: bool = False,
    ) -> None:
        super().__init__()
        self.model, self.fragments, self.drawn = model, fragments, drawn
        self.two_screens = two_screens
        self._is_blank = False
        self.setObjectName("coach")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._build()
        self._bind()
        self.render_all()

    def flush(self) -> None:
        """Write down all that was typed."""
        self.notes.flush()

    def set_two_screens(self, *, two_screens: bool) -> None:
        """Say whether the teacher has a screen of her own."""
        self.two_screens, self._is_blank = two_screens, False
        self.blank.setVisible(two_screens)
        self.switch.setVisible(not two_screens)
        self.render_all()

    def set_blank(self, *, blank: bool) -> None:
        """Show that the teacher's picture is off, or on."""
        self._is_blank = blank
        self.render_all()

    # Build

    def _build(self) -> None:
        clock = self.model.session.core.clock
        self.plan = PlanPanel(self.model.plan, clock.now)
        self.plan.setFixedWidth(256)
        self.notice = NoticeStrip()
        self.preview = Preview()
        self.questions = QuestionPanel()
        self.notes = NotesPanel(self.model)
        self.strip = FragmentStrip(self.model, self.fragments)
        self._body = body = QHBoxLayout()
        body.setSpacing(theme.S24)
        body.addLayout(self._left())
        body.addLayout(self._middle(), 1)
        body.addLayout(self._right())
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        told = QVBoxLayout()
        told.setContentsMargins(theme.S8, theme.S8, theme.S8, 0)
        told.addWidget(self.notice)
        whole.addLayout(told)
        whole.addLayout(body, 1)
        whole.addWidget(self._status())

    def _left(self) -> QVBoxLayout:
        self._alone = self._foot("ph.eye-slash", self.tr("Only the coach sees this screen."))
        column = QVBoxLayout()
        column.addWidget(self.plan, 1)
        column.addWidget(self._alone)
        return column

    def _right(self) -> QVBoxLayout:
        self._hers = self._foot("ph.monitor-play", "")
        column = QVBoxLayout()
        self.finish = self._key("ph.x", "leave")
        column.setSpacing(theme.S12)
        column.addWidget(self.strip, 1)
        column.addWidget(self._hers)
        column.addWidget(self.finish)
        return column

    def _foot(self, icon: str, text: str) -> QWidget:
        foot = QWidget()
        row = QHBoxLayout(foot)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.S8)
        row.addWidget(dark.Picture(icon, "ink2", 16))
        row.addWidget(Label(text, "small", "second", wraps=True), 1)
        return foot

    def _middle(self) -> QVBoxLayout:
        self._fold = self.plan.folded_button()
        top = QHBoxLayout()
        top.setSpacing(theme.S16)
        top.addWidget(self.preview, 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(self.questions, 1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(self.notes)
        column = QVBoxLayout()
        column.setSpacing(theme.S12)
        column.addWidget(self._fold)
        column.addLayout(top)
        column.addWidget(area, 1)
        column.addWidget(self._keys())
        return column

    def _keys(self) -> QWidget:
        self.previous = self._key("ph.skip-back", "previous")
        self.play = self._key("ph.play-fill", "toggle")
        self.next = self._key("ph.skip-forward", "next")
        self.moment = self._key("ph.bookmark-simple", "moment")
        self.more = BigKey("ph.dots-three")
        self.more.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.more.clicked.connect(self._open_more)
        self.blank = self._key("ph.monitor", "blank")
        self.blank.setCheckable(True)
        self.switch = self._key("ph.film-strip", "switch")
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.S12 - 2 * RING)
        self._row = (
            self.previous,
            self.play,
            self.next,
            self.moment,
            self.more,
            self.blank,
            self.switch,
        )
        for key in self._row:
            row.addWidget(key, 1)
        self.blank.setVisible(self.two_screens)
        self.switch.setVisible(not self.two_screens)
        box.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        return box

    def _key(self, icon: str, deed: str) -> BigKey:
        key = BigKey(icon, high=64)
        key.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        key.clicked.connect(lambda: self.asked.emit(deed))
        return key

    def _status(self) -> QFrame:
        self._kept_icon = dark.Picture("ph.check-circle", "ok", 14)
        self._kept = Label("", "small", "second")
        self._open = Label(self.tr("The debrief is on, the vault stays open"), "small", "second")
        bar = QFrame()
        bar.setProperty("ground", "sunken")
        bar.setFixedHeight(24)
        row = QHBoxLayout(bar)
        row.setContentsMargins(theme.S16, 0, theme.S16, 0)
        row.setSpacing(theme.S8)
        row.addWidget(self._kept_icon)
        row.addWidget(self._kept)
        row.addStretch(1)
        row.addWidget(dark.Picture("ph.lock-simple-open", "ink2", 14))
        row.addWidget(self._open)
        return bar

    def _bind(self) -> None:
        self.fragments.player.attach(self.preview)
        self.drawn.add(self.preview)
        self.fragments.changed.connect(self.render_all)
        self.fragments.moved.connect(lambda _: self._render_time())
        self.model.changed.connect(self.render_all)
        self.model.kept.connect(self._render_kept)
        self.model.session.changed.connect(self._on_deed)
        self.model.unmarked.connect(self._tell_unmarked)
        self.notice.remedied.connect(self.model.undo)
        self.strip.chosen.connect(self.fragments.go)
        self.notes.asked.connect(self.asked)
        self.questions.picked.connect(self.picked)
        self.questions.card_used.connect(self.model.use_card)
        self.questions.model_chosen.connect(self.model.choose_model)
        self.plan.stepped.connect(lambda _: self._offer_questions())
        self._offer_questions()

    def _tell_unmarked(self) -> None:
        self.notice.tell("info", self.tr("The moment was taken away."), "", self.tr("Put it back"))

    def _on_deed(self, _changes: object) -> None:
        self.notice.withdraw_remedy()  # it would undo what was done since

    # Render

    def render_all(self) -> None:
        """Show the state of the model and of the player."""
        state, fragment = self.model.state, self.fragments.fragment
        if state is not None:
            self.plan.set_remember(state.previous_working_point)
            text = self.tr("The screen of {}: only the film").format(state.studio.first_name)
            self._hers.findChildren(Label)[0].setText(text)
        self.questions.set_cards(self.model.cards)
        self._alone.setVisible(self.two_screens)
        self._hers.setVisible(self.two_screens)
        if fragment is None:
            self.questions.set_state(0, self.tr("There is no fragment to look at yet."))
        else:
            question = fragment.question or self.tr("This fragment has no question yet.")
            self.questions.set_state(self.fragments.index + 1, question)
        self._render_keys()
        self._render_time()
        self._render_kept()

    def _render_keys(self) -> None:
        on = self.fragments
        there, playing = on.fragment is not None, on.player.playing
        self.previous.set_state(self.tr("Previous"), keys=self.tr("Page up"))
        icon = "ph.pause" if playing else "ph.play-fill"
        word = self.tr("Pause") if playing else self.tr("Play")
        self.play.set_state(word, icon, self.tr("Ctrl+Space"), "primary")
        self.next.set_state(self.tr("Next"), keys=self.tr("Page down"))
        self.moment.set_state(self.tr("Moment"), keys="Ctrl+M", tone="moment")
        self.moment.setAccessibleName(self.tr("Keep this moment for the teacher"))
        self.more.set_state(self.tr("More"))
        self.blank.set_state(self.tr("Picture off"), keys="B")
        self.blank.setChecked(self._is_blank)
        self.switch.set_state(self.tr("Film"), keys="F2")
        self.finish.set_state(self.tr("Finish"), keys="Esc")
        self.previous.setEnabled(there)
        self.play.setEnabled(there)
        if self.next.hasFocus() and on.index + 1 == len(on.fragments):
            self.play.setFocus()  # or the next Space would press what comes after it
        self.next.setEnabled(on.index + 1 < len(on.fragments))
        self.moment.setEnabled(there and not self.model.is_rehearsal)

    def _render_time(self) -> None:
        at, state = film_time(self.fragments.player.position_ms), self.model.state
        if state is None or self.fragments.fragment is None:
            self.preview.set_words("")
        elif self._is_blank:
            self.preview.set_words(self.tr("Picture off, {}").format(at))
        elif self.two_screens:
            text = self.tr("{0} sees {1}").format(state.studio.first_name, at)
            self.preview.set_words(text)
        else:
            self.preview.set_words(at)

    def _render_kept(self) -> None:
        kept_at = self.model.kept_at
        language = language_of(self.model.session.language)
        words = self.tr("All kept")
        if kept_at is not None:
            words = self.tr("All kept, {}").format(time_text(kept_at, language))
        self._kept.setText(words)

    def _open_more(self) -> None:
        on, menu = self.fragments, QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        words = (
            ("back", self.tr("5 counts back"), None),
            ("slow", self.tr("Slow"), on.is_slow),
            ("loop", self.tr("Repeat the fragment"), on.loop_ms > 0),
            ("small_loop", self.tr("Repeat the last 5 counts"), None),
            ("sound", self.tr("Without sound"), on.player.muted),
            ("drawings", self.tr("Without drawings"), self.drawn.hidden),
            ("question", self.tr("Hide or show the question"), None),
            ("veto", self.tr("The teacher does not want to see this fragment"), None),
        )
        for deed, text, checked in words:
            action = menu.addAction(text)
            action.setCheckable(checked is not None)
            action.setChecked(bool(checked))
            action.triggered.connect(lambda _=False, name=deed: self.asked.emit(name))
        open_above(menu, self.more)

    def _offer_questions(self) -> None:
        self.questions.set_examples(self.plan.step.questions)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the plan and shrink what can shrink where the screen is small."""
        super().resizeEvent(event)
        wide, tall = self.width() >= _WIDE, self.height() >= _HIGH
        self.plan.setVisible(wide)
        self._alone.setVisible(wide and self.two_screens)
        self._fold.setVisible(not wide)
        self.strip.setFixedWidth(288 if wide else 248)
        if wide and tall:
            self.preview.setFixedSize(232, 130)
        else:
            self.preview.setFixedSize(192, 108)
        self.notes.set_tight(tight=not tall)
        self.plan.set_tight(tight=not tall)
        high = 64 if self.height() >= 600 else 56
        for key in self._row:
            key.set_size(high, 72)
        self.finish.set_size(high)
        side = theme.S24 if wide else theme.S16
        self._body.setContentsMargins(side, theme.S16, side, theme.S12)
        self._body.setSpacing(theme.S24 if wide else theme.S16)
