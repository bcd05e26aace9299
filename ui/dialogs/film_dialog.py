"""What is odd about a film, in words, and how it is to come into the vault."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from beeldcoach.services.film_check import Odd, Plan
from ui import i18n, theme
from ui.dialogs.dialog import AnsweringDialog
from ui.widgets.label import Label

if TYPE_CHECKING:
    from ui.viewmodels.questions import AskFilmPlan

_WIDTH = 520
_INDENT = 24  # below a radio button: its words begin there


class FilmPlanDialog(AnsweringDialog):
    """Tells what a coach should know; the first plan is chosen already."""

    def __init__(self, question: AskFilmPlan, parent: QWidget | None = None) -> None:
        title = self.tr("About film {number}").format(number=question.number)
        super().__init__(title, parent)
        self.setMinimumWidth(_WIDTH)
        self._question = question
        self._plans: dict[Plan, QRadioButton] = {}
        told = self._told()
        self.body.addWidget(Label("\n\n".join(told[odd] for odd in question.check.odd), wraps=True))
        if len(question.check.plans) > 1:
            self._add_plans()
        self.add_cancel()
        verb = self.add_button(self._verb(), "primary")
        verb.clicked.connect(lambda: self.give(self.plan.value))
        verb.setFocus()

    @property
    def plan(self) -> Plan:
        """The plan that is chosen."""
        chosen = [plan for plan, radio in self._plans.items() if radio.isChecked()]
        return chosen[0] if chosen else self._question.check.plans[0]

    def _verb(self) -> str:
        if self._question.check.plans == (Plan.CONVERT,):
            return self.tr("Convert and import the film")
        return self.tr("Import film")

    def _add_plans(self) -> None:
        group = QButtonGroup(self)
        words, help_ = self._plan_words(), self._plan_help()
        for plan in self._question.check.plans:
            radio = QRadioButton(words[plan])
            radio.setChecked(plan is self._question.check.plans[0])
            radio.setAccessibleDescription(help_[plan])
            group.addButton(radio)
            self._plans[plan] = radio
            column = QVBoxLayout()
            column.setSpacing(0)
            column.addWidget(radio)
            line = Label(help_[plan], "small", "second", wraps=True)
            line.setContentsMargins(_INDENT, 0, 0, theme.S4)
            column.addWidget(line)
            self.body.addLayout(column)

    def _told(self) -> dict[Odd, str]:
        return {
            Odd.NOT_PLAYED: self.tr(
                "Not every computer can show this kind of film. It is converted, so that you are"
                " sure to see it."
            ),
            Odd.MIRRORED: self.tr(
                "This film asks to be shown mirrored, and programs do not agree on how. It is"
                " converted, so that it is seen the right way everywhere."
            ),
            Odd.INTERLACED: self.tr(
                "This film is interlaced: while it plays, edges of what moves look like a comb. A"
                " picture that stands still and a still have none. Once converted, none is seen."
            ),
            Odd.VARIABLE_RATE: self.tr(
                "The pictures of this film do not come evenly. Here every moment stays exact; other"
                " programs may count differently."
            ),
            Odd.NO_INDEX: self.tr("This film has no index: going to another place takes long."),
            Odd.RARE_KEYS: self.tr(
                "This film seldom holds a whole picture: going to another place takes up to a"
                " second or longer. Once converted, you step through it quickly."
            ),
            Odd.STANDS_STILL: self.tr(
                "In this film no new picture comes for {time}, in the middle or at the end."
                " Something was not filmed or is lost; the sound may go on."
            ).format(time=i18n.duration_text(self._question.still_ms, self._language())),
            Odd.NO_SOUND: self.tr("This film has no sound."),
            Odd.SOUND_UNREAD: self.tr(
                "Sound of this film is damaged or of an unknown kind: you will not hear it. Is it"
                " heard on the camera? Then copy the film from the camera once more."
            ),
            Odd.SEVERAL_SOUNDS: self.tr(
                "This film has several sound tracks. In the studio you choose one at the speaker."
            ),
        }

    def _plan_words(self) -> dict[Plan, str]:
        return {
            Plan.KEEP: self.tr("Leave the film as it is"),
            Plan.REWRAP: self.tr("Add an index"),
            Plan.CONVERT: self.tr("Convert the film"),
        }

    def _plan_help(self) -> dict[Plan, str]:
        long = i18n.duration_text(max(60_000, self._question.duration_ms), self._language())
        return {
            Plan.KEEP: self.tr("Every byte stays as it was filmed."),
            Plan.REWRAP: self.tr("Picture and sound stay as they are. It takes a moment."),
            Plan.CONVERT: self.tr(
                "Picture and sound are made anew, at an even rate. Count on {time} or longer; you"
                " can go on with something else meanwhile."
            ).format(time=long),
        }

    def _language(self) -> i18n.Language:
        return i18n.language_of(QLocale().name())
