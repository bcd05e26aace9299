"""MayDialog: may this go out: what, to whom, what for; the answer, and what a yes leads to."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from beeldcoach.domain.consent import Purpose
from beeldcoach.domain.release import Ground, Verdict
from ui import theme
from ui.dialogs.consent_dialog import fitting
from ui.dialogs.releasing_dialog import PART, ReleasingDialog, fill, possible_line
from ui.viewmodels import may
from ui.viewmodels.may import MayModel
from ui.viewmodels.may_ways import Way
from ui.viewmodels.may_words import GROUPS, group_words, thing_words
from ui.viewmodels.release_words import About
from ui.widgets.elided_combo import ElidedCombo
from ui.widgets.form import Field
from ui.widgets.label import Label
from ui.widgets.plain_label import plain_label
from ui.widgets.plain_tip import plain_tip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from beeldcoach.domain.release import Check, Decision, Recipient
    from ui.viewmodels.releasing import Done
    from ui.viewmodels.remedy_questions import AskMay
    from ui.widgets.check_row import CheckState

_SIZE = (860, 690)
_SHE_LOOKS_INSTEAD = frozenset(  # what may be met by letting the teacher look
    purpose
    for group, purposes in GROUPS
    if group in ("teacher", "board", "others")
    for purpose in purposes
) - {Purpose.VIEW_OWN, Purpose.LEGAL_DUTY, Purpose.ACCESS_REQUEST}
_SHOWN = (Purpose.VIEW_OWN, Purpose.SUPERVISION, Purpose.ACCESS_REQUEST)  # nothing is handed over
_HEAD = "group"  # entries that cannot be chosen


class MayDialog(ReleasingDialog):
    """Answers with a Location to go to, or True when something went out."""

    model: MayModel

    def __init__(self, question: AskMay, parent: QWidget | None = None) -> None:
        super().__init__(MayModel(question.session, question.trajectory_id, question.thing), parent)
        self.set_heading(self.tr("May this go out?"))
        self.what, self.to, self.purpose, self.child = (ElidedCombo() for _ in range(4))
        self.secrecy = QCheckBox()
        self.encrypted = QCheckBox(self.tr("Encrypted, with a password"))
        self.hidden = QCheckBox(self.tr("The copy in which nobody can be recognised"))
        self._build_parts()
        self._bind_choices()
        self.resize(*fitting(parent, _SIZE))
        self.model.open()
        self.purpose.setFocus()

    def _choices(self) -> QVBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.S16)
        self._child = Field(self.tr("Which child"), self.child)
        fields = (
            (self.tr("What for"), self.purpose),
            (self.tr("What"), self.what),
            (self.tr("To whom"), self.to),
        )
        for words, combo in fields:
            row.addWidget(Field(words, combo), 1)
        row.addWidget(self._child, 1)
        flags = QHBoxLayout()
        flags.setSpacing(theme.S24)
        for box in (self.secrecy, self.encrypted, self.hidden):
            flags.addWidget(box)
        flags.addStretch()
        column = QVBoxLayout()
        column.setSpacing(theme.S8)
        column.addLayout(row)
        column.addLayout(flags)
        return column

    def _controls(self) -> tuple[QWidget, ...]:
        choices = self.what, self.to, self.purpose, self.child
        return *choices, self.secrecy, self.encrypted, self.hidden

    def _below(self) -> QWidget:
        self._possible_words = Label("", wraps=True)
        self.choose_teacher = QPushButton(self.tr("Choose that"))
        theme.set_role(self.choose_teacher, "quiet")
        self._possible = possible_line(self._possible_words, self.choose_teacher)
        return self._possible

    def _bind_choices(self) -> None:
        model = self.model
        self.choose_teacher.clicked.connect(model.choose_teacher)
        self.what.activated.connect(
            lambda _: self._chosen(lambda: model.choose_thing(str(self.what.currentData())))
        )
        self.to.activated.connect(
            lambda _: self._chosen(lambda: model.choose_recipient(str(self.to.currentData())))
        )
        self.purpose.activated.connect(lambda _: self._chosen(self._choose_purpose))
        self.child.activated.connect(lambda _: self._chosen(self._say))
        for box in (self.secrecy, self.encrypted, self.hidden):
            box.clicked.connect(lambda _: self._chosen(self._say))

    def _chosen(self, deed: object) -> None:
        self._failure = None
        self._touched = False
        deed()  # type: ignore[operator]

    def _choose_purpose(self) -> None:
        self.model.choose_purpose(Purpose(self.purpose.currentData()))

    def _say(self) -> None:
        flags = replace(
            self.model.flags,
            bound_to_secrecy=self.secrecy.isChecked(),
            encrypted=self.encrypted.isChecked(),
            hidden=self.hidden.isChecked(),
            child_id=self.child.currentData(),
        )
        self.model.say(flags)

    # What is shown

    @property
    def _to_file(self) -> bool:
        return self.model.way is Way.FILE

    def _show_choices(self) -> None:
        model, thing, recipient = self.model, self.model.thing, self.model.recipient
        assert thing is not None
        assert recipient is not None
        _fill_purposes(self.purpose, model)
        things = [(thing_words(each, self._language), each.key) for each in model.things]
        fill(self.what, things, thing.key)
        people = _in_parts(model.recipients, model.all.elsewhere if model.all else frozenset())
        people.append((self.tr("Somebody else …"), may.SOMEBODY_ELSE))
        fill(self.to, people, recipient.key)
        self._show_flags()
        if not self._touched and self._to_file:
            stem = thing_words(thing, self._language)
            self.path.setText(str(model.proposed_path(stem)))
        refused = model.decision is not None and not model.is_yes
        shows = thing.picture is not None or thing.material == "report"
        self._possible.setVisible(refused and shows and model.purpose in _SHE_LOOKS_INSTEAD)
        words = self.tr("Possible: {} looks at it, with you there.")
        page = model.page
        self._possible_words.setText(words.format(page.first_name if page else ""))

    def _show_flags(self) -> None:
        model, flags, picture = self.model, self.model.flags, self.model.thing
        assert picture is not None
        is_picture = picture.picture is not None
        asks = model.purpose is Purpose.ACCESS_REQUEST
        self._child.setVisible(asks)
        self.child.clear()
        for child in model.pupils:
            self.child.addItem(child.name, child.id)
        self.child.setEnabled(bool(model.pupils))
        if model.child is None:
            self.child.addItem(self.tr("Nobody named yet"), None)
        else:
            self.child.setCurrentIndex(self.child.findData(model.child.id))
        self.secrecy.setVisible(model.purpose is Purpose.SUPERVISION)
        to = model.recipient.name if model.recipient is not None else ""
        bound = self.tr("I say that {} is bound to secrecy").format(to)
        self.secrecy.setText(plain_label(bound))
        self.encrypted.setVisible(is_picture and model.purpose is Purpose.COPY_OWN)
        self.hidden.setVisible(is_picture)
        self.secrecy.setChecked(flags.bound_to_secrecy)
        self.encrypted.setChecked(flags.encrypted)
        self.hidden.setChecked(flags.hidden)

    def _about(self) -> About:
        page, recipient = self.model.page, self.model.recipient
        assert page is not None
        assert recipient is not None
        name = page.first_name
        if self.model.purpose is Purpose.ACCESS_REQUEST and self.model.child is not None:
            name = self.model.child.name.split(" ", 1)[0]
        return About(name, recipient.name, self._language, page.today)

    @property
    def _teacher(self) -> str:
        return self.model.page.first_name if self.model.page is not None else ""

    def _state(self, check: Check) -> CheckState:
        state = super()._state(check)
        if not self.model.mends(check):
            return state
        name = self._about().name
        words = {
            Ground.OWN: self.tr("Choose {}").format(name),
            Ground.GUARDIAN: self.tr("Choose who decides"),
            Ground.AGE: self.tr("Fill in the birthday"),
            Ground.ENCRYPTED: self.tr("Encrypt the copy"),
            Ground.SECRECY: self.tr("It is certain"),
            Ground.WHOLE_FILM: state.remedy,
            Ground.NO_ROW: self._instead(),
        }
        if check.ground is Ground.OWN and self.model.purpose is Purpose.ACCESS_REQUEST:
            return replace(state, remedy=words[Ground.GUARDIAN])
        return replace(state, remedy=words[check.ground])

    def _instead(self) -> str:
        thing = self.model.instead
        return self.tr("Choose {}").format(thing_words(thing, self._language) if thing else "")

    def _render(self) -> None:
        super()._render()
        model = self.model
        if model.recipient is None or model.done is not None:
            return
        yes = model.is_yes and not model.busy
        self.release.setEnabled(yes)
        self.release.setText(self._verb())
        icons = {
            Way.SHOW: "ph.eye",
            Way.TELL: "ph.chat-circle",
            Way.WORK: "ph.film-strip",
            Way.COPY_VAULT: "ph.hard-drives",
        }
        icon = icons.get(model.way, "ph.paper-plane-tilt") if yes else "ph.lock-simple"
        self.release.setIcon(theme.icon(icon, "on_accent"))
        self.release.setToolTip("" if yes else plain_tip(self.verdict.first.text()))
        if model.is_yes:
            self._hint.setText(self._written())

    def _verb(self) -> str:
        name = self._about().recipient
        verbs = {
            Way.FILE: self.tr("Release to {}").format(name),
            Way.DIALOG: self.tr("Go on to release it …"),
            Way.SHOW: self.tr("Show it to {}").format(name),
            Way.TELL: self.tr("Record that it was told …"),
            Way.WORK: self.tr("Open the film"),
            Way.COPY_VAULT: self.tr("Make a backup …"),
        }
        return verbs[self.model.way] if self.model.is_yes else self._verb_of_no()

    def _verb_of_no(self) -> str:
        """Return what a yes would let one do."""
        return self.tr("Show it") if self.model.purpose in _SHOWN else self.tr("Release")

    def _show_verdict(self) -> None:
        decision = self.model.decision
        super()._show_verdict()
        self.verdict.set_row(decision.row if decision is not None else 0)
        if self._failure is not None or decision is None or not self.model.is_yes:
            return
        if self.model.told:
            first = self.tr("It is recorded that the board was told.")
            self.verdict.set_state(
                "ok", first, self.tr("It is among the latest entries on consent.")
            )
        elif decision.verdict is Verdict.VIEW_ONLY:
            first = self.tr("Only to look at: nothing is handed over.")
            if any(not check.ok for check in decision.checks):
                first = self.tr("A copy may not go out yet. Showing it is allowed.")
            rest = self.tr("You show it; that is written in the register.")
            self.verdict.set_state("view", first, rest)
        elif self.model.way is not Way.FILE:
            self.verdict.set_state("ok", *self._yes_words())

    def _yes_words(self) -> tuple[str, str]:
        words = {
            Way.SHOW: (
                self.tr("This may be shown."),
                self.tr("Nothing goes out; that somebody looked is written down."),
            ),
            Way.TELL: (
                self.tr("This may be told."),
                self.tr("By word of mouth, and only how it goes."),
            ),
            Way.WORK: (self.tr("You may work with this film."), self.tr("It stays in the vault.")),
            Way.COPY_VAULT: (
                self.tr("This may go out."),
                self.tr("It is as encrypted as the vault itself: copy it to a disk of your own."),
            ),
            Way.DIALOG: (
                self.tr("This may go out."),
                self.tr("Before the first byte it is looked at once more."),
            ),
        }
        return words[self.model.way]

    def _refused(self, decision: Decision) -> tuple[str, str]:
        first, rest = super()._refused(decision)
        if self.model.purpose in _SHOWN:
            first = self.tr("This may not be shown yet.")
        grounds = {check.ground for check in decision.checks if not check.ok}
        if grounds & {Ground.NEVER, Ground.INTERIM}:
            return self.tr("This never goes out."), rest
        firsts = {
            Verdict.BREAK_GLASS: self.tr("Only by breaking glass: the law must compel you."),
            Verdict.NEEDS_WRITTEN: self.tr("This needs a yes in writing."),
            Verdict.NEEDS_UNRECOGNISABLE: self.tr("Others can be recognised in it."),
            Verdict.NEEDS_DISCUSSION: self.tr("This is to be talked about first."),
        }
        return firsts.get(decision.verdict, first), rest

    def _written(self) -> str:
        if self.model.way in (Way.WORK, Way.COPY_VAULT):
            return ""
        return self.tr("It is written in the register of {}.").format(self._teacher)

    def _release(self) -> None:
        if self._to_file:
            super()._release()
        else:
            self._failure = None
            self.model.go()

    def _released(self, done: Done) -> tuple[str, str]:
        first = self.tr("Released to {}.").format(self._about().recipient)
        rest = self.tr("It is in the register of {0} under number {1}. The file: {2}")
        return first, rest.format(self._teacher, done.number, done.path)


def _in_parts(recipients: Sequence[Recipient], far: frozenset[str]) -> list[tuple[str, str]]:
    """Return who can be chosen; a line parts those of this trajectory and school from others."""
    near = [(each.name, each.key) for each in recipients if each.key not in far]
    rest = [(each.name, each.key) for each in recipients if each.key in far]
    parts = [("", PART)] if near and rest else []
    return [*near, *parts, *rest, ("", PART)]


def _fill_purposes(combo: QComboBox, model: MayModel) -> None:
    """Show all purposes under the heads of whom they are for, as they are called of this thing."""
    if not combo.count():
        rows = combo.model()
        for group, purposes in GROUPS:
            combo.addItem(group_words(group), _HEAD)
            if isinstance(rows, QStandardItemModel):
                head = rows.item(combo.count() - 1)
                head.setFlags(Qt.ItemFlag.NoItemFlags)
                head.setFont(theme.font("strong"))
            for purpose in purposes:
                combo.addItem("", purpose.value)
    for _, purposes in GROUPS:
        for purpose in purposes:
            at = combo.findData(purpose.value)
            combo.setItemText(at, model.purpose_name(purpose))
    combo.setCurrentIndex(combo.findData(model.purpose.value))
    combo.setToolTip(plain_tip(combo.currentText()))
