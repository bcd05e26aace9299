"""The first steps of an incident: what happened and when, and what was on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from beeldcoach.domain.incident import IncidentKind, Readable
from ui import i18n, messages, theme
from ui.pages.detail_fields import DetailField
from ui.viewmodels.incident_words import ABOUT, ICONS, KINDS, kind_word, role_count, said
from ui.widgets.banner import Banner, Notice
from ui.widgets.card import Card
from ui.widgets.choice_card import ChoiceCard
from ui.widgets.date_field import DateField
from ui.widgets.form import Field
from ui.widgets.label import Label
from ui.widgets.time_field import TimeField
from ui.widgets.yes_no import Choices

if TYPE_CHECKING:
    from datetime import date, time

    from beeldcoach.services.incident_facts import Kept
    from beeldcoach.services.incidents import IncidentPage
    from ui.i18n import Language
    from ui.viewmodels.incident import IncidentModel


class Pane(QWidget):
    """One step; the page has its heading."""

    def __init__(self) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(theme.S12)

    def add(self, widget: QWidget) -> None:
        """Put a widget below what is there."""
        self.column.addWidget(widget)

    def end(self) -> None:
        """Leave the rest empty."""
        self.column.addStretch(1)

    def set_state(self, page: IncidentPage | None) -> None:
        """Show an incident, or None for a new one."""
        raise NotImplementedError

    def flush(self) -> None:
        """Keep now what was typed."""


class WhatPane(Pane):
    """What went wrong and when. Signals: chosen (a kind was chosen for a new one)."""

    chosen = Signal()

    def __init__(self, model: IncidentModel) -> None:
        super().__init__()
        self._model = model
        self._known: object = None
        self.kinds = {
            kind: ChoiceCard(ICONS[kind], said(KINDS[kind]), said(ABOUT[kind]))
            for kind in IncidentKind
        }
        self._cards = self._card_grid()
        self._kind = Label("", "text")
        self.happened, self.found, self.at = DateField(), DateField(), TimeField()
        self.story = DetailField(
            "story",
            self.tr("What happened?"),
            model.answer,
            help_text=self.tr("In your own words, without names: this stands in the notification."),
            tall=True,
        )
        for widget in (self._cards, self._kind, self._times(), self.story):
            self.add(widget)
        self.end()

    def _card_grid(self) -> QWidget:
        box = QWidget()
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(theme.S8)
        self._group = QButtonGroup(self)
        for at, card in enumerate(self.kinds.values()):
            self._group.addButton(card)
            grid.addWidget(card, at // 2, at % 2)
            card.clicked.connect(self.chosen)
        return box

    def _times(self) -> QWidget:
        self.at.setAccessibleName(self.tr("At what time found"))
        found = QWidget()
        row = QHBoxLayout(found)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.S8)
        row.addWidget(self.found)
        row.addWidget(self.at)
        row.addStretch(1)
        self._found = Field(
            self.tr("When did you find it?"),
            found,
            self.tr("The 72 hours begin here. Without a time they begin with the day."),
        )
        self._found.control.setFocusProxy(self.found)
        box = QWidget()
        both = QHBoxLayout(box)
        both.setContentsMargins(0, 0, 0, 0)
        both.setSpacing(theme.S24)
        self.found.setAccessibleName(self.tr("Found on"))
        for field in (Field(self.tr("When did it happen?"), self.happened), self._found):
            both.addWidget(field, 0, Qt.AlignmentFlag.AlignTop)
        both.addStretch(1)
        for control in (self.happened, self.found, self.at):
            control.setMaximumWidth(164)
            control.changed.connect(self._keep_times)
        return box

    @property
    def kind(self) -> str:
        """The kind that was chosen, or ""."""
        return next((kind.value for kind, card in self.kinds.items() if card.isChecked()), "")

    def record(self) -> None:
        """Keep a new incident."""
        self.at.keep()
        self._model.record(self.kind, self.happened.value, self.found.value, self.at.value)

    def _keep_times(self, _value: object) -> None:
        if self._known is not None:
            self._model.set_times(self.happened.value, self.found.value, self.at.value)

    def set_state(self, page: IncidentPage | None) -> None:
        """Show what is known; a new one happened today, and is found now."""
        new = page is None
        self._cards.setVisible(new)
        self._kind.setVisible(not new)
        self.story.setVisible(not new)
        if page is None:
            self._known = None
            return
        incident = page.incident
        anew, self._known = self._known != incident.id, incident.id
        self._kind.setText(kind_word(incident.kind))
        here = incident.found_at.astimezone()
        if not (self.happened.hasFocus() or self.found.hasFocus() or self.at.hasFocus()) or anew:
            self._show_times(incident.happened_on, here.date(), here.time())
        self.story.show_text(incident.text("story"), anew=anew)

    def begin(self) -> None:
        """Begin a new one: no kind chosen, and the times of now."""
        self._group.setExclusive(False)
        for card in self.kinds.values():
            card.setChecked(False)
        self._group.setExclusive(True)
        self.show_error(None)
        self._show_times(*self._now())

    def _now(self) -> tuple[date, date, time]:
        here = self._model.now.astimezone()
        return here.date(), here.date(), here.time().replace(second=0, microsecond=0)

    def _show_times(self, happened: date, found: date, at: time) -> None:
        self.happened.set_state(happened)
        self.found.set_state(found)
        self.at.set_state(at)

    def show_error(self, error: Exception | None) -> None:
        """Say what is wrong with the times."""
        self._found.set_error(messages.sentence_of(error) if error is not None else "")

    def flush(self) -> None:
        """Keep now what was typed."""
        self.story.flush()


class OnItPane(Pane):
    """What the vault holds, and whether somebody else can read it."""

    def __init__(self, model: IncidentModel, language: Language) -> None:
        super().__init__()
        self._language = language
        self._facts = Card()
        self.facts = Label("", wraps=True)
        self._facts.add(self.facts)
        self.locked, self.key = self._choices(), self._choices()
        self._questions = QWidget()
        column = QVBoxLayout(self._questions)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.S12)
        column.addWidget(
            Field(
                self.tr("Was the vault locked?"),
                self.locked,
                self.tr("It locks by itself after some minutes, and when the computer sleeps."),
            )
        )
        column.addWidget(
            Field(
                self.tr("Was the passphrase or the recovery key with the device?"),
                self.key,
                self.tr("On a note in the bag, for instance, or on the device itself."),
            )
        )
        self.verdict = Banner()
        for widget in (self._facts, self._questions, self.verdict):
            self.add(widget)
        self.end()
        self.locked.chosen.connect(lambda key: model.answer("locked", key))
        self.key.chosen.connect(lambda key: model.answer("passphrase", key))

    def _choices(self) -> Choices:
        return Choices(
            ("yes", self.tr("Yes")), ("no", self.tr("No")), ("unknown", self.tr("I do not know"))
        )

    def set_state(self, page: IncidentPage | None) -> None:
        """Show what was on it."""
        if page is None:
            return
        self.facts.setText("\n".join(f"\u2022 {line}" for line in self._lines(page.kept)))
        self._questions.setVisible(page.incident.with_device)
        self.locked.set_value(page.incident.text("locked"))
        self.key.set_value(page.incident.text("passphrase"))
        self.verdict.set_state(self._verdict(page))

    def _lines(self, kept: Kept) -> list[str]:
        lines = [
            self.tr("%n film(s)", "", kept.films)
            + " "
            + self.tr("of %n trajectory(s)", "", kept.filmed),
            self.tr("Notes, reports and consents of %n trajectory(s)", "", kept.trajectories),
        ]
        if kept.people:
            people = ", ".join(role_count(role, count) for role, count in kept.people)
            lines.append(self.tr("Names and contact details of {}").format(people))
        if kept.films:
            lines.append(self.tr("Pupils who can be seen in the films; their number is not known"))
        if kept.erase_last is not None:
            day = i18n.date_text(kept.erase_last, self._language)
            lines.append(self.tr("Films are to be erased on {} at the latest").format(day))
        if kept.undated:
            lines.append(
                self.tr("%n film(s) without a day to erase: the trajectory runs", "", kept.undated)
            )
        return lines

    def _verdict(self, page: IncidentPage) -> Notice:
        return {
            Readable.NO: Notice(
                "ok",
                self.tr("Nobody can read it."),
                self.tr("The vault was locked, its key was elsewhere, and no file lay outside it."),
            ),
            Readable.FILES: Notice(
                "warn",
                self.tr("The vault cannot be read; the files outside it can."),
                self.tr("Look at the next step which of them lay on the device."),
            ),
            Readable.VAULT: Notice(
                "bad",
                self.tr("Assume that it can be read."),
                self.tr("Change the passphrase when you have the vault elsewhere, too."),
            ),
            Readable.YES: Notice(
                "warn",
                self.tr("Somebody has seen or got it."),
                self.tr("Choose at the next step which files it is about."),
            ),
        }[page.readable]
