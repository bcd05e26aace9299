"""What is written down during the talk: her words, insight, working point, scale, private note."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.debrief import dark
from ui.debrief.kept_field import DarkScaleRow, KeptField
from ui.widgets.label import Label
from ui.widgets.plain_label import plain_label
from ui.widgets.scale import scale_text

if TYPE_CHECKING:
    from ui.viewmodels.debrief import DebriefModel


class NotesPanel(QWidget):
    """The fields of the form; with `short` only what is asked when the talk ends.

    Signals:
        asked: a deed of the film that was keyed in while typing.
    """

    asked = Signal(str)

    def __init__(self, model: DebriefModel, *, short: bool = False) -> None:
        super().__init__()
        self.model, self._short = model, short
        self.fields: dict[str, KeptField] = {}
        self._words_label = Label("", "strong")
        self._previous = Label("", "small", "second")
        self.setObjectName("none")
        self._build()
        model.changed.connect(self.render_all)
        self.render_all()

    def flush(self) -> None:
        """Write down all that was not written yet."""
        for field in self.fields.values():
            field.flush()

    def render_all(self) -> None:
        """Show what the vault holds."""
        state = self.model.state
        if state is None:
            return
        name = state.studio.first_name
        asked = self.tr("What {} sees, in her own words").format(name)
        self._words_label.setText(plain_label(asked))
        for field in self.fields.values():
            answer = state.answers.get(field.name, "")
            field.show_text(answer if isinstance(answer, str) else "")
        scale = state.answers.get("scale")
        self.scale.set_state(int(scale) if isinstance(scale, int | float) else None)
        before = state.previous_scale
        told = self.tr("last time {}").format(scale_text(before)) if before is not None else ""
        self._previous.setText(told)

    def set_tight(self, *, tight: bool) -> None:
        """Give the private note less room."""
        if "private" in self.fields:
            self.fields["private"].control.setMinimumHeight(24 if tight else 64)
            self.fields["words"].control.setMinimumHeight(64 if tight else 104)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(3, 0, 3, 3)
        column.setSpacing(theme.S12)
        self._build_scale()
        if self._short:
            self._build_short(column)
            return
        words = self._text("words")
        column.addLayout(self._under(self._words_label, words), 3)
        pair = QHBoxLayout()
        pair.setSpacing(theme.S12)
        pair.addLayout(
            self._asked("insight", self.tr("Insight"), self.tr("One sentence, in own words"))
        )
        pair.addLayout(
            self._asked(
                "qualities", self.tr("Qualities"), self.tr("Which quality do you see at work?")
            )
        )
        column.addLayout(pair)
        column.addLayout(self._working_point())
        column.addLayout(self._scale_row())
        column.addWidget(self._private(), 2)

    def _build_short(self, column: QVBoxLayout) -> None:
        column.addLayout(
            self._asked("insight", self.tr("Insight"), self.tr("One sentence, in own words"))
        )
        column.addLayout(self._working_point())
        column.addLayout(self._scale_row())

    def _build_scale(self) -> None:
        self.scale = DarkScaleRow()
        self.scale.setAccessibleName(self.tr("Scale today"))
        self.scale.changed.connect(lambda value: self.model.fill("scale", value))

    def _working_point(self) -> QVBoxLayout:
        return self._asked(
            "working_point",
            self.tr("Working point"),
            self.tr("One sentence that can be tried tomorrow"),
            self.tr("behaviour, with whom, when"),
        )

    def _scale_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.S16)
        row.addWidget(Label(self.tr("Scale today"), "strong"))
        row.addWidget(self.scale)
        row.addWidget(self._previous)
        row.addStretch(1)
        return row

    def _text(self, name: str) -> QPlainTextEdit:
        control = QPlainTextEdit()
        control.setTabChangesFocus(True)
        control.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._keep(name, control)
        return control

    def _asked(self, name: str, question: str, example: str, hint: str = "") -> QVBoxLayout:
        control = QLineEdit()
        control.setProperty("tall", "yes")
        control.setPlaceholderText(example)
        control.setAccessibleName(question)
        self._keep(name, control)
        label = Label(question, "strong")
        label.setBuddy(control)
        return self._under(label, control, hint)

    def _under(self, label: Label, control: QWidget, hint: str = "") -> QVBoxLayout:
        label.setBuddy(control)
        head = QHBoxLayout()
        head.setSpacing(theme.S8)
        head.addWidget(label)
        if hint:
            head.addWidget(Label(hint, "small", "second"))
        head.addStretch(1)
        column = QVBoxLayout()
        column.setSpacing(theme.S4)
        column.addLayout(head)
        column.addWidget(control, 1)
        return column

    def _private(self) -> QFrame:
        frame = QFrame()
        frame.setObjectName("private")
        head = QHBoxLayout()
        head.setSpacing(theme.S8)
        head.addWidget(dark.Picture("ph.lock-simple", "ink2", 14))
        head.addWidget(Label(self.tr("Private, never in a report"), "small", "second"), 1)
        control = self._text("private")
        control.setAccessibleName(self.tr("Private note, never in a report"))
        column = QVBoxLayout(frame)
        column.setContentsMargins(theme.S12, theme.S8, theme.S8, theme.S4)
        column.setSpacing(theme.S4)
        column.addLayout(head)
        column.addWidget(control, 1)
        return frame

    def _keep(self, name: str, control: QLineEdit | QPlainTextEdit) -> None:
        field = KeptField(name, control)
        field.written.connect(self.model.fill)
        field.asked.connect(self.asked)
        self.fields[name] = field
