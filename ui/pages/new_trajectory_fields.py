"""The fields of a new trajectory, by section; each tells what was typed under its name."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QModelIndex, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCheckBox, QCompleter, QLineEdit, QPlainTextEdit

from beeldcoach.domain.trajectory import Commissioner
from ui import i18n, theme
from ui.widgets.card import Card
from ui.widgets.date_field import DateField
from ui.widgets.form import Field, FieldGrid
from ui.widgets.label import Label
from ui.widgets.number_field import NumberField
from ui.widgets.yes_no import Choices, YesNo

if TYPE_CHECKING:
    from collections.abc import Sequence

    from beeldcoach.services.content import SignedText
    from beeldcoach.services.schools import KnownSchool
    from ui.viewmodels.new_trajectory import Draft

_NAME_ROLE = Qt.ItemDataRole.UserRole
_SCHOOL_ROLE = _NAME_ROLE + 1
_PURPOSE_HEIGHT = 76  # three lines
_AGREEMENT_HEIGHT = 320
_LONGEST_KEPT = 365  # days after closing


class _Section(Card):
    """A card with fields by name. Signals: typed (a mapping of field name and value)."""

    typed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.fields: dict[str, Field] = {}
        self._title = Label("", "key")
        self.body.setSpacing(theme.S12)
        self.add(self._title)

    def show_problems(self, words: dict[str, str]) -> None:
        """Say at each field what is wrong, or nothing."""
        for name, field in self.fields.items():
            field.set_error(words.get(name, ""))

    def _tell(self, **values: Any) -> None:
        self.typed.emit(values)

    def _line(self, name: str) -> QLineEdit:
        line = QLineEdit()
        line.setAcceptDrops(False)  # a film let go here is for the page
        line.textEdited.connect(lambda text: self._tell(**{name: text}))
        return line


class WhoSection(_Section):
    """Who is coached, and where. Signals: school_chosen (a KnownSchool)."""

    school_chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._title.setText(self.tr("Who and where"))
        self._schools: tuple[KnownSchool, ...] = ()
        self.name, self.group = self._line("name"), self._line("group")
        self.school, self.place = self._line("school"), self._line("place")
        self.board = self._line("board")
        self.fields = {
            "name": Field(self.tr("Name of the teacher"), self.name),
            "group": Field(self.tr("Group"), self.group),
            "school": Field(self.tr("School"), self.school),
            "place": Field(self.tr("Town"), self.place),
            "board": Field(self.tr("School board"), self.board),
        }
        grid = FieldGrid(2)
        for name, field in self.fields.items():
            grid.add(field, 2 if name == "board" else 1)
        self.add(grid)
        self._completer = QCompleter(QStandardItemModel(self), self)
        self._completer.setCompletionRole(_NAME_ROLE)
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self._completer.activated[QModelIndex].connect(self._choose)  # type: ignore[index]
        self.school.setCompleter(self._completer)

    def set_schools(self, schools: Sequence[KnownSchool]) -> None:
        """Complete the name of a school from these."""
        if tuple(schools) == self._schools:
            return
        self._schools = tuple(schools)
        model = QStandardItemModel(self._completer)
        for school in schools:
            item = QStandardItem(", ".join(part for part in (school.name, school.place) if part))
            item.setData(school.name, _NAME_ROLE)
            item.setData(school, _SCHOOL_ROLE)
            model.appendRow(item)
        self._completer.setModel(model)

    def render_draft(self, draft: Draft) -> None:
        """Show what was typed; the field that is being typed in says so already."""
        for name in ("name", "group", "school", "place", "board"):
            line: QLineEdit = getattr(self, name)
            if line.text() != getattr(draft, name):
                line.setText(getattr(draft, name))

    def _choose(self, index: QModelIndex) -> None:
        self.school_chosen.emit(index.data(_SCHOOL_ROLE))


class AssignmentSection(_Section):
    """Who asks for the coaching, what for, and whether it may be done."""

    def __init__(self) -> None:
        super().__init__()
        self._title.setText(self.tr("The assignment"))
        self.commissioner = Choices(
            (Commissioner.TEACHER.value, self.tr("The teacher herself")),
            (Commissioner.BOARD.value, self.tr("The school or the board")),
        )
        self.commissioner_name = self._line("commissioner_name")
        self.purpose = QPlainTextEdit()
        self.purpose.setAcceptDrops(False)
        self.purpose.setFixedHeight(_PURPOSE_HEIGHT)
        self.purpose.setTabChangesFocus(True)
        self.willing, self.assessment = YesNo(), YesNo()
        self._build()
        self._bind()

    def _build(self) -> None:
        self.fields = {
            "commissioner": Field(self.tr("Who asks for the coaching?"), self.commissioner),
            "commissioner_name": Field(
                self.tr("Name of the school, the board or the person who asks"),
                self.commissioner_name,
            ),
            "purpose": Field(
                self.tr("What is it for?"),
                self.purpose,
                self.tr("One or two sentences, as it was agreed."),
            ),
            "willing": Field(
                self.tr("Does she want this herself?"),
                self.willing,
                self.tr("Coaching is voluntary. She may stop at any time, without a reason."),
            ),
            "assessment": Field(
                self.tr("Is this an assessment?"),
                self.assessment,
                self.tr(
                    "It is one when the films or the report may decide about her work: "
                    "an appraisal, or a last chance before dismissal."
                ),
            ),
        }
        for name in ("commissioner", "commissioner_name", "purpose"):
            self.add(self.fields[name])
        questions = FieldGrid(2)
        questions.add(self.fields["willing"])
        questions.add(self.fields["assessment"])
        self.add(questions)

    def _bind(self) -> None:
        self.commissioner.chosen.connect(lambda key: self._tell(commissioner=Commissioner(key)))
        self.purpose.textChanged.connect(lambda: self._tell(purpose=self.purpose.toPlainText()))
        self.willing.answered.connect(lambda yes: self._tell(willing=yes))
        self.assessment.answered.connect(lambda yes: self._tell(assessment=yes))

    def render_draft(self, draft: Draft) -> None:
        """Show what was typed and chosen."""
        self.commissioner.set_value(draft.commissioner.value if draft.commissioner else "")
        by_board = draft.commissioner is Commissioner.BOARD
        self.fields["commissioner_name"].setVisible(by_board)
        if self.commissioner_name.text() != draft.commissioner_name:
            self.commissioner_name.setText(draft.commissioner_name)
        if self.purpose.toPlainText() != draft.purpose:
            with QSignalBlocker(self.purpose):
                self.purpose.setPlainText(draft.purpose)
        self.willing.set_answer(draft.willing)
        self.assessment.set_answer(draft.assessment)


class AgreementSection(_Section):
    """The agreement as it is read, and what was agreed in it."""

    def __init__(self, text: SignedText, language: i18n.Language) -> None:
        super().__init__()
        self._title.setText(self.tr("The agreement"))
        self.text = QPlainTextEdit("\n\n".join(text.text.splitlines()))
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setMinimumHeight(_AGREEMENT_HEIGHT)
        version = self.tr("Version {version}, {date}")
        dated = i18n.date_text(date.fromisoformat(text.dated), language)
        self._version = version.format(version=text.version, date=dated)
        self.accepted_on = DateField()
        self.film_days = NumberField(0, _LONGEST_KEPT)
        self.film_days.setSuffix(self.tr(" days"))
        self.report_to_board, self.oral_interim = YesNo(), YesNo()
        self.accepted = QCheckBox(self.tr("Accepted by the teacher and by who asks"))
        for field in (self.accepted_on, self.film_days):
            field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            field.installEventFilter(self)
        self._build()
        self._bind()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the wheel scroll the page, and change a value only where one is at work."""
        if event.type() == QEvent.Type.Wheel and not watched.hasFocus():  # type: ignore[attr-defined]
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def _build(self) -> None:
        self.fields = {
            "text": Field(self.tr("Read this together"), self.text, self._version),
            "report_to_board": Field(
                self.tr("Report to the board?"),
                self.report_to_board,
                self.tr("Nothing goes out without her written consent."),
            ),
            "oral_interim": Field(
                self.tr("Tell the board something in between?"),
                self.oral_interim,
                self.tr("By word of mouth, and only what she agrees to."),
            ),
            "film_days": Field(
                self.tr("Keep films after the closing"),
                self.film_days,
                self.tr("After that they are erased."),
            ),
            "accepted_on": Field(self.tr("Accepted on"), self.accepted_on),
            "accepted": Field(self.tr("In exactly this version"), self.accepted),
        }
        grid = FieldGrid(2)
        for name, field in self.fields.items():
            grid.add(field, 2 if name in ("text", "accepted") else 1)
        self.add(grid)

    def _bind(self) -> None:
        self.accepted_on.changed.connect(lambda day: self._tell(accepted_on=day))
        self.film_days.valueChanged.connect(lambda days: self._tell(film_days=days))
        self.report_to_board.answered.connect(lambda yes: self._tell(report_to_board=yes))
        self.oral_interim.answered.connect(lambda yes: self._tell(oral_interim=yes))
        self.accepted.toggled.connect(lambda on: self._tell(accepted=on))

    def render_draft(self, draft: Draft, today: date) -> None:
        """Show what was chosen."""
        if self.accepted_on.value != draft.accepted_on or not self.accepted_on.hasFocus():
            self.accepted_on.set_state(draft.accepted_on, latest=today)
        with QSignalBlocker(self.film_days), QSignalBlocker(self.accepted):
            if self.film_days.value() != draft.film_days:
                self.film_days.setValue(draft.film_days)
            self.accepted.setChecked(draft.accepted)
        self.report_to_board.set_answer(draft.report_to_board)
        self.oral_interim.set_answer(draft.oral_interim)
