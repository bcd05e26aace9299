"""PictureReleaseDialog: a film, a fragment or a still on its way out, or shown only."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from beeldcoach.domain.consent import Purpose
from beeldcoach.domain.release import Ground, Verdict
from ui import i18n, theme
from ui.dialogs.consent_dialog import fitting
from ui.dialogs.releasing_dialog import ReleasingDialog, fill, narrow, possible_line
from ui.viewmodels.consent_words import speakers, together
from ui.viewmodels.picture_release import SOMEBODY_ELSE, PictureReleaseModel
from ui.viewmodels.release_words import About
from ui.widgets.form import Field
from ui.widgets.label import Label

if TYPE_CHECKING:
    from collections.abc import Callable

    from beeldcoach.domain.release import Check, Decision, Release
    from ui.viewmodels.picture_questions import AskPictureRelease
    from ui.viewmodels.releasing import Done
    from ui.widgets.check_row import CheckState

_SIZE = (940, 690)
_AS_IT_IS, _HIDDEN = "film", "hidden"


class PictureReleaseDialog(ReleasingDialog):
    """Answers with a Location to go to, or True when something went out."""

    model: PictureReleaseModel

    def __init__(self, question: AskPictureRelease, parent: QWidget | None = None) -> None:
        super().__init__(PictureReleaseModel(question), parent)
        self.set_heading(self._heading_words())
        self.what, self.to, self.purpose = QComboBox(), QComboBox(), QComboBox()
        self.form = QComboBox()
        self._build_parts()
        self._bind_choices()
        self.resize(*fitting(parent, _SIZE))
        self.model.open()

    def _choices(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.S12)
        fields = (
            (self.tr("What"), self.what),
            (self.tr("To whom"), self.to),
            (self.tr("What for"), self.purpose),
            (self.tr("As what"), self.form),
        )
        for words, combo in fields:
            row.addWidget(Field(words, narrow(combo)), 1)
        return row

    def _bind_choices(self) -> None:
        model = self.model
        self.what.activated.connect(
            lambda _: self._choose(lambda: model.choose_hidden(on=self._data(self.what) == _HIDDEN))
        )
        self.to.activated.connect(
            lambda _: self._choose(lambda: model.choose_recipient(self._data(self.to)))
        )
        self.purpose.activated.connect(
            lambda _: self._choose(lambda: model.choose_purpose(Purpose(self._data(self.purpose))))
        )
        self.form.activated.connect(
            lambda _: self._choose(lambda: model.choose_form(self._data(self.form)))
        )
        self.make.clicked.connect(lambda: self._choose(model.make_hidden))
        self.withdraw.clicked.connect(model.withdraw)

    def _data(self, combo: QComboBox) -> str:
        return str(combo.currentData())

    def _choose(self, deed: Callable[[], None]) -> None:
        self._failure = None
        deed()

    def _controls(self) -> tuple[QWidget, ...]:
        return self.what, self.to, self.purpose, self.form

    def _below(self) -> QWidget:
        words = self.tr("The unrecognisable copy was not seen whole and signed off yet.")
        self._possible_words = Label(words, wraps=True)
        self.make = QPushButton(self.tr("See all of it and sign off …"))
        theme.set_role(self.make, "quiet")
        self.make.setAutoDefault(False)
        self._possible = possible_line(self._possible_words, self.make)
        self._minds = Label("", wraps=True)
        self.withdraw = QPushButton(self.tr("Withdraw …"))
        self.withdraw.setProperty("tone", "bad")
        theme.set_role(self.withdraw, "quiet")
        self.withdraw.setAutoDefault(False)
        self._changing = possible_line(self._minds, self.withdraw)
        both = QWidget()
        column = QVBoxLayout(both)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._possible)
        column.addWidget(self._changing)
        return both

    # What is chosen.

    def _heading_words(self) -> str:
        asked = self.model.asked
        if asked.at_ms is not None:
            return self.tr("Release the still at {}").format(i18n.film_time(asked.at_ms))
        if asked.start_ms is None or asked.end_ms is None:
            return self.tr("Release the film")
        times = {"start": i18n.film_time(asked.start_ms), "end": i18n.film_time(asked.end_ms)}
        return self.tr("Release the fragment from {start} to {end}").format(**times)

    def _show_choices(self) -> None:
        model, recipient = self.model, self.model.recipient
        assert recipient is not None
        fill(self.what, self._whats(), _HIDDEN if model.asked.hidden else _AS_IT_IS)
        people = [(each.name, each.key) for each in model.recipients]
        fill(self.to, [*people, (self.tr("Somebody else …"), SOMEBODY_ELSE)], recipient.key)
        purposes = [(model.purpose_name(each), each.value) for each in model.purposes]
        fill(self.purpose, purposes, model.purpose.value)
        fill(self.form, self._forms(), model.form)
        for combo in self._controls():
            combo.setEnabled(not model.busy)
        self._show_possible()
        typed = self.path.text().strip()
        if not self._touched:
            self.path.setText(str(model.proposed_path(self._stem())))
        elif typed:
            self.path.setText(str(model.place_of(typed)))

    def _whats(self) -> list[tuple[str, str]]:
        if self.model.asked.at_ms is not None:
            return [
                (self.tr("Still, as it is"), _AS_IT_IS),
                (self.tr("Still, unrecognisable"), _HIDDEN),
            ]
        return [
            (self.tr("With sound, as it is"), _AS_IT_IS),
            (self.tr("Unrecognisable, silent"), _HIDDEN),
        ]

    def _forms(self) -> list[tuple[str, str]]:
        locked = (self.tr("With a password (.html)"), "locked")
        if self.model.asked.at_ms is None:
            return [(self.tr("Film file (.mp4)"), "mp4"), locked]
        return [(self.tr("Picture (.png)"), "png"), (self.tr("Picture (.jpg)"), "jpg"), locked]

    def _stem(self) -> str:
        stems = {
            "film": self.tr("Film"),
            "fragment": self.tr("Fragment"),
            "still": self.tr("Still"),
        }
        return stems[self.model.asked.kind]

    def _show_possible(self) -> None:
        """Say that a copy waits to be seen; that there is none yet the gate's rows say."""
        model = self.model
        self._possible.setVisible(model.copy_waits and not model.allowed and not model.busy)
        self._changing.setVisible(model.busy and model.standing is not None)
        if model.page is not None:
            words = self.tr("{} can still withdraw: the writing stops then, and nothing is left.")
            if together(model.page):
                words = self.tr("{} can still withdraw: writing stops then, and nothing is left.")
            self._minds.setText(words.format(speakers(model.page)))

    def _end(self) -> None:
        """Offer no more to stop what has ended."""
        super()._end()
        self._possible.hide()
        self._changing.hide()

    # What the gate says.

    def _about(self) -> About:
        page, recipient = self.model.page, self.model.recipient
        assert page is not None
        assert recipient is not None
        return About(page.first_name, recipient.name, self._language, page.today)

    def _state(self, check: Check) -> CheckState:
        state = super()._state(check)
        if check.ground is Ground.SECRECY and not check.ok:
            return replace(state, remedy=self.tr("Say that it is so …"))
        return state

    def _counts(self, release: Release) -> str:
        until = i18n.time_text(release.valid_until.astimezone(), self._language)
        words = self.tr(
            "This release counts once, until {}. The copy bears in a corner for whom it is."
        )
        return words.format(until)

    def _refused(self, decision: Decision) -> tuple[str, str]:
        first, rest = super()._refused(decision)
        never = any(check.ground is Ground.NEVER for check in decision.checks)
        return self.tr("This never goes out.") if never else first, rest

    def _show_verdict(self) -> None:
        decision = self.model.decision
        if self._failure is None and decision is not None and self.model.may_show:
            rest = self.tr("You show it; that is written in the register.")
            if decision.verdict is Verdict.ALLOW:
                first = self.tr("This may be shown. Nothing goes out.")
                self.verdict.set_state("ok", first, rest)
            else:
                first = self.tr("A copy may not go out yet. Showing it is allowed.")
                self.verdict.set_state("view", first, rest)
            return
        super()._show_verdict()

    def _render(self) -> None:
        super()._render()
        model = self.model
        if model.recipient is None or model.done is not None:
            return
        texts = {"film": self.tr("Release the film"), "still": self.tr("Release the still")}
        text = texts.get(model.asked.kind, self.tr("Release the fragment"))
        if model.may_show:
            text = self.tr("Show it")
            self.release.setIcon(theme.icon("ph.eye", "on_accent"))
            self.release.setEnabled(not model.busy)
            self.release.setToolTip("")
        self.release.setText(text)

    def _release(self) -> None:
        if self.model.may_show:
            self._failure = None
            self.model.show()
        else:
            super()._release()

    def _released(self, done: Done) -> tuple[str, str]:
        firsts = {
            "film": self.tr("The film went out to {}."),
            "fragment": self.tr("The fragment went out to {}."),
            "still": self.tr("The still went out to {}."),
        }
        first = firsts[self.model.asked.kind].format(self._about().recipient)
        rest = self.tr("It is in the register under number {0}. The file: {1}")
        return first, rest.format(done.number, done.path)
