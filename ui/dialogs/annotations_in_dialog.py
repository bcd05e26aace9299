"""AnnotationsInDialog: what of a file is to come into a film: codes, whose, moved by how much."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QHBoxLayout,
    QLineEdit,
    QWidget,
)

from beeldcoach.services.annotation_plan import Why
from beeldcoach.services.annotations_asked import Kind
from ui import i18n, messages, theme
from ui.dialogs.annotation_aims import AnnotationAims
from ui.dialogs.consent_dialog import fitting
from ui.dialogs.dialog import AnsweringDialog
from ui.dialogs.releasing_dialog import fill, narrow
from ui.viewmodels.annotations_in import AnnotationsInModel
from ui.widgets.flow_box import FlowBox
from ui.widgets.form import Field
from ui.widgets.label import Label

if TYPE_CHECKING:
    from beeldcoach.services.annotation_plan import Brought
    from ui.viewmodels.annotation_questions import AskAnnotationsIn
    from ui.viewmodels.annotations_in import Whose

_SIZE = (820, 620)
_FARTHEST = 86_400  # seconds of an offset: a day
_NAME = 80  # characters
_NAMES = 3  # of observers that are told


class AnnotationsInDialog(AnsweringDialog):
    """Answers with a Wish."""

    def __init__(self, question: AskAnnotationsIn, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_heading(self.tr("Bring annotations in"))
        self._language = question.session.language
        self._file_name = question.file_name
        self.model = AnnotationsInModel(question.session, question.film_id, question.reading, self)
        self.about = Label("", "text", "second", wraps=True)
        self.part, self.whose, self.who = QComboBox(), QComboBox(), QLineEdit()
        self.offset = QDoubleSpinBox()
        self.aims = AnnotationAims()
        self.boxes: dict[Kind, QCheckBox] = {}
        self.notes = QCheckBox()
        self.count = Label("", "strong", wraps=True)
        self.why = Label("", "small", "second", wraps=True)
        self._build_parts()
        self._bind()
        self.resize(*fitting(parent, _SIZE))
        self.model.open()

    def _build_parts(self) -> None:
        self.body.addWidget(self.about)
        self.body.addLayout(self._row())
        self._codes = Label(self.tr("Which codes they become"), "strong")
        self.body.addWidget(self._codes)
        self.body.addWidget(self.aims, 1)
        self.others = FlowBox(theme.S16)
        self.body.addWidget(self.others)
        self.body.addWidget(self.count)
        self.body.addWidget(self.why)
        self.add_cancel()
        self.bring = self.add_button(self.tr("Bring in"), "primary")
        self.bring.setEnabled(False)

    def _row(self) -> QHBoxLayout:
        self.offset.setRange(-_FARTHEST, _FARTHEST)
        self.offset.setDecimals(3)
        self.offset.setSingleStep(0.5)
        self.offset.setSuffix(self.tr(" s"))
        self.offset.setKeyboardTracking(False)
        self.offset.lineEdit().setTextMargins(theme.S8 - 2, 0, 0, 0)
        self.who.setMaxLength(_NAME)
        self._part = Field(self.tr("Which coding in the file"), narrow(self.part))
        self._who = Field(self.tr("Who coded it"), self.who)
        row = QHBoxLayout()
        row.setSpacing(theme.S12)
        self.offset.setToolTip(self.tr("Below zero all of it comes earlier in the film."))
        whose = Field(self.tr("Whose coding is it"), narrow(self.whose))
        for field in (self._part, whose, self._who, Field(self.tr("Move it by"), self.offset)):
            row.addWidget(field, 1)
            row.setAlignment(field, Qt.AlignmentFlag.AlignTop)
        self._part.setVisible(len(self.model.parts) > 1)
        self._who.hide()
        return row

    def _bind(self) -> None:
        model = self.model
        model.changed.connect(self._render)
        model.failed.connect(lambda _: self.reject())
        self.part.activated.connect(model.choose_part)
        self.whose.activated.connect(lambda _: self._choose_whose())
        self.who.textChanged.connect(lambda _: self._choose_whose())
        self.offset.valueChanged.connect(lambda value: model.choose_offset(round(value * 1_000)))
        self.aims.chosen.connect(model.choose_aim)
        self.notes.toggled.connect(lambda on: model.choose_notes(on=on))
        self.bring.clicked.connect(self._give)

    def done(self, result: int) -> None:
        """Stop listening when closed."""
        self.model.close()
        super().done(result)

    def _choose_whose(self) -> None:
        whose = cast("Whose", str(self.whose.currentData()))
        self._who.setVisible(whose == "other")
        if whose == "other" and self.model.whose != "other":
            self.who.setFocus()
        self.model.choose_whose(whose, self.who.text())

    def _give(self) -> None:
        if self.model.lacks_a_name:
            self._who.set_error(self.tr("Say who coded it."))
            self.who.setFocus()
            return
        self.give(self.model.wish)

    def _render(self) -> None:
        model, choices = self.model, self.model.choices
        if choices is None or model.brought is None:
            return
        self.about.setText(self._about())
        self.about.set_tone("second" if self._fits else "warn")
        fill(self.part, [(part.name, part.name) for part in model.parts], model.part.name)
        self._render_whose()
        self._codes.setVisible(bool(choices.found))
        self.aims.setVisible(bool(choices.found))
        self.aims.set_state(choices, model.aims)
        self._render_others()
        self._render_count(model.brought)

    def _render_whose(self) -> None:
        assert self.model.choices is not None
        entries = [(self.tr("mine"), "mine"), (self.tr("somebody else's"), "other")]
        observers = self.model.choices.observers
        if names := ", ".join(observers[:_NAMES]) + (" …" if len(observers) > _NAMES else ""):
            entries.insert(0, (self.tr("as the file says: {}").format(names), "file"))
        fill(self.whose, entries, self.model.whose)
        if not self.model.lacks_a_name:
            self._who.set_error("")

    @property
    def _fits(self) -> bool:
        """Whether the file names this film, or none."""
        assert self.model.choices is not None
        return self.model.choices.same_film or not self.model.given.media.name

    def _about(self) -> str:
        assert self.model.choices is not None
        words = self.tr("From {file} into film {number}.")
        said = words.format(file=self._file_name, number=self.model.choices.number)
        if self._fits:
            return said
        other = self.tr("The file is about {name}. Is that this lesson?")
        return f"{said} {other.format(name=self.model.given.media.name)}"

    def _render_others(self) -> None:
        model = self.model
        assert model.choices is not None
        words = {
            Kind.PHASES: self.tr("Phases of the lesson"),
            Kind.FRAGMENTS: self.tr("Fragments"),
            Kind.TALK: self.tr("Talk and silence"),
            Kind.MARKS: self.tr("This moment"),
        }
        shown: list[QWidget] = []
        for kind, count in model.counts:
            box = self.boxes.get(kind)
            if box is None:
                box = self.boxes[kind] = QCheckBox()
                box.toggled.connect(lambda on, kind=kind: model.choose_kind(kind, on=on))
            _set(box, f"{words[kind]} ({count})", on=kind in model.kinds)
            shown.append(box)
        if model.choices.notes:
            said = self.tr("Notes")
            _set(self.notes, f"{said} ({model.choices.notes})", on=model.with_notes)
            shown.append(self.notes)
        self.others.set_items(shown)
        self.others.setVisible(bool(shown))

    def _render_count(self, brought: Brought) -> None:
        came, total = (
            i18n.number_text(number, self._language, 0)
            for number in (brought.came, brought.total + self.model.unread)
        )
        words = self.tr("{came} of {total} annotations come in.")
        self.count.setText(words.format(came=came, total=total))
        reasons = self._reasons()
        said = [reasons[why].format(count) for why, count in brought.left]
        if self.model.unread:
            said.append(self.tr("{} without a time that can be read").format(self.model.unread))
        self.why.setText(self.tr("Left out: {}.").format(", ".join(said)))
        self.why.setVisible(bool(said))
        refusal = self.model.refusal
        if refusal is not None:
            self.count.setText(messages.sentence_of(refusal))
            self.why.hide()
        self.bring.setEnabled(brought.came > 0 and refusal is None)

    def _reasons(self) -> dict[Why, str]:
        return {
            Why.NOT_CHOSEN: self.tr("{} not chosen"),
            Why.OUTSIDE: self.tr("{} outside the film"),
            Why.EMPTY: self.tr("{} without a code or a word"),
            Why.THERE: self.tr("{} that are there already"),
            Why.OVERLAP: self.tr("{} where somebody is marked as heard"),
            Why.TOO_LONG: self.tr("{} with too long a text"),
        }


def _set(box: QCheckBox, words: str, *, on: bool) -> None:
    """Show a box as it stands, and tell nobody."""
    was = box.blockSignals(True)  # noqa: FBT003
    box.setText(words)
    box.setChecked(on)
    box.blockSignals(was)
