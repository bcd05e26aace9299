"""Talk and silence in the studio: the panel with the figures, and what binds band and keys."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from beeldcoach.domain.annotation import Voice
from ui import theme
from ui.i18n import film_time, number_text
from ui.keys.acts import Act
from ui.timeline.talk_lane import paint_voice
from ui.widgets.label import Label
from ui.widgets.separator import Separator

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from beeldcoach.domain.talk import TalkFigures, TalkShare, WaitFigures
    from ui.i18n import Language
    from ui.pages.studio_deeds import StudioDeeds
    from ui.player.player import Player
    from ui.timeline.timeline import Timeline
    from ui.viewmodels.studio import StudioModel

RECKON_MS = 250  # after the last change: the figures may lag behind the keys
JUMP_MS = 3_000  # while playing, further than any speed goes between two looks
VOICES = (Voice.TEACHER, Voice.PUPIL, Voice.BOTH, Voice.SILENCE)
SWATCH = QSize(18, 14)
MISSED, FALSE = 3, 2  # of 100 seconds; `python -m tests.bench speech_error`


class _Swatch(QWidget):
    """A piece of the band, so that the words beside it explain the band."""

    def __init__(self, voice: Voice | None) -> None:
        super().__init__()
        self._voice = voice
        self.setFixedSize(SWATCH)
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it on the ground of the band."""
        del event
        painter = QPainter(self)
        box = QRectF(self.rect())
        painter.setPen(QPen(theme.colour("edge"), 1))
        painter.setBrush(theme.colour("surface"))
        painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5))
        paint_voice(painter, self._voice, [box.adjusted(2, 2, -2, -2)])
        painter.end()


class TalkPanel(QWidget):
    """Shares and wait times of the film; folded to one line until it is opened."""

    def __init__(self, language: Language) -> None:
        super().__init__()
        self._language = language
        self._head = QPushButton()
        self._head.setMinimumWidth(1)  # in a narrow column its words may be cut
        theme.set_role(self._head, "quiet")
        self._head.setCheckable(True)
        self._head.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._head.toggled.connect(self._fold)
        self._rest = QWidget()
        self._shares = {voice: Label("", "small", tabular=True) for voice in (*VOICES, None)}
        self._rows: list[QWidget] = []
        self._waits = (Label("", "small", wraps=True), Label("", "small", wraps=True))
        self._note = Label("", "small", "second", wraps=True)
        self._summary = ""
        self._build()
        self.hide()

    def set_figures(self, figures: TalkFigures | None, note: str) -> None:
        """Show the figures; without any the panel is away."""
        self.setVisible(figures is not None)
        if figures is None:
            return
        share = figures.share
        words = dict(zip(VOICES, self._words(), strict=True))
        for voice, label in self._shares.items():
            label.setText(self._share_of(share, voice))
        told = [f"{words[v].lower()} {self._share_of(share, v)}" for v in VOICES[:2]]
        named = share.teacher_ms + share.pupil_ms + share.both_ms
        self._summary = ", ".join(told) if named else ""
        self._waits[0].setText(self._wait(self.tr("After a question"), figures.after_questions))
        self._waits[1].setText(self._wait(self.tr("After an answer"), figures.after_answers))
        self._note.setText(note)
        self._title()

    def _words(self) -> tuple[str, ...]:
        return self.tr("Teacher"), self.tr("Pupil"), self.tr("Both"), self.tr("Silence")

    def _share_of(self, share: TalkShare, voice: Voice | None) -> str:
        if voice is None:  # beside the whole of which the others are parts
            return film_time(share.unnamed_ms)
        return f"{number_text(100 * (share.share(voice) or 0.0), self._language, 0)} %"

    def _wait(self, when: str, figures: WaitFigures) -> str:
        if not figures.count:
            return self.tr("{when}: no wait known yet").format(when=when)
        mean, middle = (
            number_text(ms / 1000, self._language) for ms in (figures.mean_ms, figures.median_ms)
        )
        return self.tr(
            "{when}: {count} ×, {mean} s on average, {median} s in the middle; "  # noqa: RUF001
            "{long} × 3 s or longer"  # noqa: RUF001
        ).format(when=when, count=figures.count, mean=mean, median=middle, long=figures.long)

    def _build(self) -> None:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.S8)
        grid.setVerticalSpacing(theme.S4)
        named = (*self._words(), self.tr("Not said who"))
        for place, (voice, label) in enumerate(self._shares.items()):
            row, at = place // 2, 3 * (place % 2)
            grid.addWidget(_Swatch(voice), row, at)
            grid.addWidget(Label(named[place], "small", "second"), row, at + 1)
            grid.addWidget(label, row, at + 2)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(4, 1)
        column = QVBoxLayout(self._rest)
        column.setContentsMargins(theme.S12, 0, theme.S12, theme.S8)
        column.setSpacing(theme.S4)
        column.addLayout(grid)
        for label in (*self._waits, self._note):
            column.addWidget(label)
        self._rest.hide()
        head = QHBoxLayout()
        head.setContentsMargins(theme.S4, 2, theme.S4, 2)
        head.addWidget(self._head)
        head.addStretch()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(self._rest)
        whole.addWidget(Separator())
        self._title()

    def _fold(self, opened: bool) -> None:  # noqa: FBT001
        self._rest.setVisible(opened)
        self._title()

    def _title(self) -> None:
        opened = self._head.isChecked()
        title = self.tr("Talk and silence")
        shown = title if opened or not self._summary else f"{title}: {self._summary}"
        self._head.setText(shown)
        self._head.setIcon(theme.icon("ph.caret-down" if opened else "ph.caret-right", "accent"))


class TalkBinding(QObject):
    """Binds the band, its chooser, the keys and the panel to what the coach says of talk."""

    def __init__(self, model: StudioModel, player: Player, timeline: Timeline) -> None:
        super().__init__(model)
        self._model, self._player, self._timeline = model, player, timeline
        self.panel = TalkPanel(model.session.language)
        self._last_ms = 0
        self._reckon = QTimer(self)
        self._reckon.setSingleShot(True)
        self._reckon.setInterval(RECKON_MS)
        self._reckon.timeout.connect(self._show_figures)
        chooser = timeline.talk_chooser
        chooser.chosen.connect(model.talk.take)
        timeline.talk_brushed.connect(model.talk.paint)
        timeline.talk_picked.connect(model.talk.pick)
        model.talk.changed.connect(self._show_brush)
        model.changed.connect(self._reckon.start)
        player.position_changed.connect(self._follow)
        self._show_brush()

    def teach(self, deeds: StudioDeeds) -> None:
        """Say what the keys of talk do."""
        voices = {
            Act.TALK_TEACHER: Voice.TEACHER,
            Act.TALK_PUPIL: Voice.PUPIL,
            Act.TALK_BOTH: Voice.BOTH,
            Act.TALK_SILENCE: Voice.SILENCE,
            Act.TALK_WIPE: None,
        }
        deeds.teach({act: partial(self._toggle, voice) for act, voice in voices.items()})

    def leave(self) -> None:
        """Mark who was still talking, before the film goes."""
        if self._player.is_loaded:
            self._model.talk.end(self._player.shown_ms)
        self._model.talk.forget()

    def note(self) -> str:
        """How far what was found in the sound is to be trusted."""
        state = self._model.state
        if not state.speech_model:
            return self.tr(
                "Speech cannot be found on this computer: the model for it is not installed. "
                "What you mark yourself counts."
            )
        found = self.tr(
            "Speech and silence were found on this computer. In tests it missed about {missed} of "
            "100 seconds of speech, more when the microphone is far off, and took {false} of 100 "
            "seconds of silence for speech. Murmuring in class counts as speech."
        ).format(missed=MISSED, false=FALSE)
        return found if state.heard_ms else ""

    def _toggle(self, voice: Voice | None) -> None:
        if self._player.is_loaded:
            self._model.talk.toggle(voice, self._player.shown_ms)

    def _follow(self, ms: int) -> None:
        """A jump while the film plays ends what was said to go on: nobody saw what lies between."""
        jumped = abs(ms - self._last_ms) > JUMP_MS
        if jumped and self._player.playing and self._model.talk.talking is not None:
            self._model.talk.end(self._last_ms)
        self._last_ms = ms

    def _show_brush(self) -> None:
        told = self._model.talk
        voice = told.talking.voice if told.talking is not None else told.brush
        talking = told.talking is not None
        self._timeline.talk_chooser.set_state(voice, talking=talking, note=self.note())

    def _show_figures(self) -> None:
        self.panel.set_figures(self._model.talk.figures(), self.note())
        self._show_brush()
