"""OthersDialog: who besides the teacher can be recognised, and what each of them answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from beeldcoach.services.content import consent_words, purpose_name
from ui import i18n, messages, theme
from ui.dialogs.consent_dialog import fitting
from ui.dialogs.dialog import AnsweringDialog
from ui.viewmodels.consent_words import look_of_state
from ui.viewmodels.others import OthersModel
from ui.viewmodels.people_words import role_word
from ui.widgets.card import Card
from ui.widgets.icon_label import IconLabel
from ui.widgets.label import Label
from ui.widgets.plain_list import PlainList
from ui.widgets.search_field import SearchField
from ui.widgets.separator import Separator

if TYPE_CHECKING:
    from beeldcoach.services.others import OtherInView, Others
    from ui.viewmodels.remedy_questions import AskOthers

_SIZE = (680, 560)
_ID = Qt.ItemDataRole.UserRole


class OthersDialog(AnsweringDialog):
    """First who is in view, then what they answered. It records by itself; answers with True."""

    def __init__(self, question: AskOthers, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_heading(self.tr("Who else can be recognised?"))
        self.model = OthersModel(question)
        self._language = question.session.language
        self._begun = False
        self.search = SearchField(self.tr("Search people"))
        self.people, self.nobody_else, self.looked_for = PlainList(), QCheckBox(), QCheckBox()
        self._named = Label("", wraps=True)
        self.add_person = QPushButton(self.tr("Add a person …"))
        self._rows, self._problem = Card(padded=False), Label("", "small", "bad", wraps=True)
        self._steps = QStackedWidget()
        self._steps.addWidget(self._choose_step())
        self._steps.addWidget(self._answers_step())
        self.body.addWidget(self._steps, 1)
        self._build_buttons()
        self._bind()
        self.resize(*fitting(parent, _SIZE))
        self.model.open()

    def _choose_step(self) -> QWidget:
        name = self.model.page.first_name
        about = self.tr(
            "Tick everybody besides {} who can be recognised in this film, by face, by voice or "
            "by name. Classmates at the back count too."
        )
        self.people.setAccessibleName(self.tr("People who can be recognised"))
        self.nobody_else.setText(self.tr("Nobody else can be recognised"))
        top = QHBoxLayout()
        top.addWidget(self.search, 1)
        top.addWidget(self.add_person)
        rests = self.tr(
            "Say this once you saw the whole film. It is recorded as said by you, today; what goes "
            "out rests on it."
        )
        self.nobody_else.setAccessibleDescription(rests)
        return _column(
            Label(about.format(name), wraps=True),
            top,
            (self.people, 1),
            self._named,
            self.looked_for,
            self.nobody_else,
            Label(rests, "small", "second", wraps=True),
        )

    def _answers_step(self) -> QWidget:
        self._for_whom = Label("", wraps=True)
        inner = QWidget()
        inner.setProperty("ground", "none")
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._rows)
        column.addStretch()
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inner)
        return _column(self._for_whom, (scroll, 1))

    def _about(self) -> str:
        """Return what each of them answers."""
        gate = self.model.gate
        words = consent_words(self._language)
        return self.tr(
            "Each of them answers for exactly this: {purpose}, {material}, to {recipient}. For a "
            "pupil under sixteen everyone with authority answers."
        ).format(
            purpose=purpose_name(self._language, gate.purpose.value, gate.material).lower(),
            material=words["materials"][gate.material],
            recipient=gate.recipient.name,
        )

    def _build_buttons(self) -> None:
        self.change = QPushButton(self.tr("Change who is in it"))
        self.change.setAutoDefault(False)
        self.buttons.addWidget(self.change)
        self.buttons.addWidget(self._problem, 10)
        self.cancel = self.add_cancel()
        self.go_on = self.add_button("", "primary")

    def _bind(self) -> None:
        self.model.changed.connect(self._render)
        self.model.failed.connect(self._say_failed)
        self.search.textChanged.connect(self._filter)
        self.people.itemChanged.connect(self._tick)
        self.add_person.clicked.connect(self.model.add)
        for tick in (self.nobody_else, self.looked_for):
            tick.toggled.connect(lambda _: self._problem.setText(""))
        self.change.clicked.connect(lambda: self._show(0))
        self.go_on.clicked.connect(self._go_on)

    def done(self, result: int) -> None:
        """Stop listening when closed."""
        self.model.close()
        super().done(result)

    def _render(self) -> None:
        others = self.model.others
        if others is None:
            return
        self._fill_people(others)
        self._show_named(others)
        self._fill_answers(others)
        self._for_whom.setText(self._about())
        self._for_whom.setVisible(self.model.knows_whom)
        if not self._begun:
            self._begun = True
            self.nobody_else.setChecked(others.said_on is not None)
            self.looked_for.setChecked(others.said_on is not None and others.named)
            self._show(0 if others.said_on is None else 1)

    def _fill_people(self, others: Others) -> None:
        with QSignalBlocker(self.people):
            self.people.clear()
            parted = False
            for person in others.known:
                if not person.near and not parted and self.people.count():
                    self.people.addItem(_head(self.tr("Others whom you know")))
                parted = parted or not person.near
                words = self.tr("{name}, {role}")
                role = role_word(person.role).lower()
                item = QListWidgetItem(words.format(name=person.name, role=role))
                item.setData(_ID, person.id)
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                on = person.id in self.model.ticked
                item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
                self.people.addItem(item)
        self._filter(self.search.text())

    def _show_named(self, others: Others) -> None:
        """Name whom the intake names, to be looked for in this film."""
        parts = []
        if others.focus:
            parts.append(self.tr("in focus {}").format(others.focus))
        if others.out:
            parts.append(self.tr("{} stay out of the picture").format(others.out))
        self._named.setText(self.tr("The intake says: {}").format("; ".join(parts)))
        if self.model.ticked:
            words = self.tr("Whoever of them can be recognised in this film is ticked above")
        else:
            words = self.tr("I looked for them: none of them can be recognised in this film")
        self.looked_for.setText(words)
        for part in (self._named, self.looked_for):
            part.setVisible(others.named)

    def _fill_answers(self, others: Others) -> None:
        while (item := self._rows.body.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        if not others.in_view:
            none = self.tr("Besides {} nobody can be recognised in this film.")
            self._rows.add(_padded(Label(none.format(self.model.page.first_name), wraps=True)))
        for index, other in enumerate(others.in_view):
            if index:
                self._rows.add(Separator())
            self._rows.add(self._answer_row(other))

    def _answer_row(self, other: OtherInView) -> QWidget:
        look = look_of_state(other.state)
        said = look.word
        if other.given_on is not None:
            said = f"{said}, {i18n.date_text(other.given_on, self._language)}"
        if other.guardians:
            who = self.tr("answered by {}").format(", ".join(other.guardians))
            said = f"{said}; {who}"
        button = QPushButton(self.tr("Record the answer …"))
        button.setAccessibleName(self.tr("Record the answer of {}").format(other.name))
        button.clicked.connect(lambda: self.model.record(other))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(other.name, "strong", wraps=True))
        words.addWidget(Label(said, "small", "second", wraps=True))
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(theme.S16, theme.S8, theme.S12, theme.S8)
        row.setSpacing(theme.S12)
        row.addWidget(IconLabel(look.icon, look.token, 20))
        row.addLayout(words, 1)
        row.addWidget(button)
        return holder

    def _filter(self, text: str) -> None:
        wanted = text.strip().casefold()
        for at in range(self.people.count()):
            item = self.people.item(at)
            is_head = item.data(_ID) is None
            item.setHidden(wanted not in item.text().casefold() or (is_head and bool(wanted)))

    def _tick(self, item: QListWidgetItem) -> None:
        self.model.tick(item.data(_ID), on=item.checkState() is Qt.CheckState.Checked)
        self.nobody_else.setChecked(False)  # said of others than these
        self.looked_for.setChecked(False)
        if self.model.others is not None:
            self._show_named(self.model.others)

    def _show(self, step: int) -> None:
        self._steps.setCurrentIndex(step)
        self._problem.setText("")
        self.change.setVisible(step == 1)
        self.cancel.setVisible(step == 0)
        self.go_on.setText(self.tr("Done") if step else self.tr("Record who is in it"))
        (self.go_on if step else self.search).setFocus()

    def _go_on(self) -> None:
        if self._steps.currentIndex() == 1:
            self.give(True)  # noqa: FBT003
        elif not self.looked_for.isHidden() and not self.looked_for.isChecked():
            self._problem.setText(self.tr("Look for whom the intake names, and tick it."))
            self.looked_for.setFocus()
        elif not self.nobody_else.isChecked():
            self._problem.setText(self.tr("Tick that nobody else can be recognised."))
            self.nobody_else.setFocus()
        else:
            self.model.save(looked_for=self.looked_for.isChecked())
            self._show(1)

    def _say_failed(self, error: Exception) -> None:
        self._problem.setText(messages.sentence_of(error))


def _head(words: str) -> QListWidgetItem:
    """Return a line that cannot be ticked."""
    item = QListWidgetItem(words)
    item.setFlags(Qt.ItemFlag.NoItemFlags)
    item.setFont(theme.font("small"))
    return item


def _column(*parts: object) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.S12)
    for part in parts:
        if isinstance(part, QHBoxLayout):
            column.addLayout(part)
        elif isinstance(part, tuple):
            column.addWidget(*part)
        elif isinstance(part, QWidget):
            column.addWidget(part)
    return holder


def _padded(label: Label) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(theme.S16, theme.S12, theme.S16, theme.S12)
    column.addWidget(label)
    return holder
