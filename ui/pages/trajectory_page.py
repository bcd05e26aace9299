"""The page of one trajectory: its question and path, the chosen step, and what is due."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from beeldcoach.domain.consent import Purpose
from beeldcoach.domain.errors import NewConsentMissing
from beeldcoach.domain.path import StepKind
from beeldcoach.services.erasing import Scope
from beeldcoach.services.erasing import Target as EraseTarget
from ui import i18n, messages, theme
from ui.navigation import Location
from ui.pages.page import Page
from ui.pages.side_drawer import SideDrawer
from ui.pages.step_card import Notch, StepCard
from ui.pages.step_words import path_step
from ui.pages.trajectory_header import TrajectoryHeader
from ui.pages.trajectory_side import TrajectorySide
from ui.viewmodels.consent import RECORD
from ui.viewmodels.film_import import Imported, Target, film_import_of
from ui.viewmodels.steps import opening_step, part_of
from ui.viewmodels.trajectory import TrajectoryModel
from ui.widgets.banner import Notice, Remedy
from ui.widgets.path import Path as StepPath

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from beeldcoach.domain.ids import TrajectoryId
    from beeldcoach.services.erasing import ErasurePlan
    from ui.viewmodels.session import Session

_QUESTION = "intake/question"
_ERASE_FILMS = "erase-films"  # the remedy where they are kept without any ground
_CONSENT = "consent"  # the remedy where new consent is missing


class TrajectoryPage(Page):
    """Shows a trajectory.

    A location's part names the step, as `film-2`, and after a slash it may name one of the step's
    papers or a section of it, as `film-2/plan/table` or `intake/pupils`.
    """

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.model = TrajectoryModel(session, self)
        self.imports = film_import_of(session)
        self._part = ""
        self._inside: str | None = None  # what to open in the step once; "" is its beginning
        self.header = TrajectoryHeader()
        self.path = StepPath()
        self._notch = Notch()
        self.card = StepCard(self.model)
        self.side = TrajectorySide(session.language)
        self._drawer = SideDrawer(self._build_main(), self.side)
        self.fill(self._drawer)
        self._bind()
        self._narrow(on=False)

    def _build_main(self) -> QWidget:
        main = QWidget()
        column = QVBoxLayout(main)
        column.setContentsMargins(theme.S24, 0, theme.S24, theme.S16)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addSpacing(theme.S12)
        column.addWidget(self.path)
        column.addWidget(self._notch)
        column.addWidget(self.card, 1)
        return main

    def _bind(self) -> None:
        self.model.changed.connect(self._render)
        self.model.failed.connect(self.show_error)
        self.header.leaving.connect(lambda: self.going.emit(Location("home")))
        self.header.person_wanted.connect(self._go_to_person)
        self.header.question_wanted.connect(lambda: self._go_to(_QUESTION))
        self.header.progress_wanted.connect(self._go_to_progress)
        self.header.side_toggled.connect(self._toggle_side)
        self.path.opened.connect(self._open_step)
        self.card.going.connect(self.going)
        self.card.dropped.connect(self.dropped)
        self.card.enlarged.connect(self._enlarge)
        self.side.going.connect(self._go_from_side)
        self.side.asking.connect(self.may_go_out)
        self.side.pupil.planning.connect(self.model.plan_parent_talk)
        self.side.retention.erasing.connect(self.model.erase)
        self.side.retention.keeping.connect(self.model.keep_longer)
        self.model.planned_next.connect(self._say_planned)
        self.model.erased.connect(self._on_erased)
        self.model.leaving.connect(self.going)
        self.notice.remedied.connect(self._remedy)
        self.notice.dismissed.connect(self._show_standing)
        self.model.kept.connect(self.clear_notice)
        self._drawer.narrowed.connect(lambda on: self._narrow(on=on))
        self._drawer.shut.connect(self._side_was_shut)
        self.imports.failed.connect(self.show_error)
        self.imports.imported.connect(self._on_imported)
        self.imports.concluded.connect(self._on_concluded)
        keys = QShortcut(QKeySequence(Qt.Key.Key_F8), self)
        keys.activated.connect(self._toggle_side)

    def come(self, location: Location) -> None:
        """Show a trajectory, at the step that the location names or at what is due."""
        assert location.subject is not None
        part, _, inside = location.part.partition("/")
        self._inside = inside if part else None
        same = location.subject == self.model.trajectory_id
        self._part = part or (self._part if same else "")
        if not same:
            self.card.larger_button.setChecked(False)
        self.card.leave()
        if self._drawer.is_narrow:
            self._drawer.set_open(on=False)
            self.header.side_button.setChecked(False)
        if same and self.model.dossier is not None:
            self._render()
        self.model.open(cast("TrajectoryId", location.subject))
        self._drawer.set_blank(on=self.model.dossier is None)

    def go(self) -> None:
        """Save what was typed, and stop following changes."""
        self.card.leave()
        self.model.active = False

    def import_file(self, path: Path) -> bool:
        """Import a film as that of the chosen step, or of the one that is due."""
        target = self._target()
        if target is None or self.imports.busy:
            self._say_no_film()
            return False
        self._go_to(f"film-{target.number}")
        self.imports.import_file(path, target)
        return True

    def dropped(self, files: list[Path]) -> bool:
        """Take one film that was dropped on the window."""
        if len(files) == 1:
            return self.import_file(files[0])
        first = self.tr("One film at a time.")
        self.show_notice(Notice("info", first, self.tr("Nothing was copied."), dismissable=True))
        return False

    def import_film(self) -> None:
        """Ask which film to import."""
        target = self._target()
        if target is None or self.imports.busy:
            self._say_no_film()
            return
        self._go_to(f"film-{target.number}")
        self.imports.choose(target)

    def may_go_out(self) -> None:
        """Ask the gate about anything of this trajectory."""
        if self.model.trajectory_id is not None:
            self.model.ask_may(self.going.emit)

    def _target(self) -> Target | None:
        """The cycle to import a film for: the chosen one while it has no film, else the due."""
        dossier = self.model.dossier
        if dossier is None:
            return None
        chosen = opening_step(dossier.steps, dossier.due, self._part)
        for step in (chosen, dossier.due):
            if step is None or step.kind is not StepKind.FILM or step.cycle_id is None:
                continue
            cycle = dossier.cycle(step.cycle_id)
            if cycle.observed_on is None:
                return Target(dossier.trajectory.id, cycle.id, cycle.number)
        return None

    def _say_no_film(self) -> None:
        dossier = self.model.dossier
        first = self.tr("No film is due now.")
        rest = self.tr("Nothing was copied.")
        if self.imports.busy:
            first = self.tr("Another film is on its way in.")
        elif dossier is not None:
            cycle = next((c for c in dossier.cycles if c.observed_on is None), None)
            refusal = self.model.film_refusal(cycle.id) if cycle is not None else None
            if refusal is not None:
                rest = f"{messages.sentence_of(refusal)} {rest}"
        self.show_notice(Notice("info", first, rest, dismissable=True))

    def _render(self) -> None:
        dossier = self.model.dossier
        arrived = self._drawer.is_blank
        self._drawer.set_blank(on=dossier is None)
        if dossier is None:
            return
        if arrived:
            self.path.setFocus(Qt.FocusReason.OtherFocusReason)
        step = opening_step(dossier.steps, dossier.due, self._part)
        self._part = part_of(step)
        language = self.session.language
        self.titled.emit(dossier.name)
        self.header.set_state(dossier)
        shown = [path_step(each, dossier.today, language) for each in dossier.steps]
        self.path.set_state(shown, dossier.steps.index(step))
        self._notch.point_at(self.path.notch_x())
        self.side.set_state(dossier)
        self.side.set_pupil(dossier, self.model.pupil)
        self.card.show_step(dossier, step)
        self._show_standing()
        if self.card.pane is not None and self.card.pane.hasFocus():  # what had it has gone
            self.path.setFocus(Qt.FocusReason.OtherFocusReason)
        inside, self._inside = self._inside, None
        if inside is not None and self.card.pane is not None:
            self.card.pane.open_part(inside)

    _standing = False  # whether the notice is the one that belongs to the state

    def show_notice(self, notice: Notice) -> None:
        """Show what just happened instead of what stands."""
        self._standing = False
        super().show_notice(notice)

    def clear_notice(self) -> None:
        """Take the notice away."""
        self._standing = False
        super().clear_notice()

    def _show_standing(self) -> None:
        """Propose to erase films that are kept without any ground; their step says so itself."""
        dossier = self.model.dossier
        if dossier is None or (self.notice.isVisibleTo(self) and not self._standing):
            return
        if not dossier.retention.must_go or self._part == "erasure":
            if self._standing:
                self.clear_notice()
            return
        first = self.tr("{name} withdrew the consent for your work with the films.")
        rest = self.tr("There is no other ground to keep them.")
        left = dossier.retention.films_left
        erase = Remedy(_ERASE_FILMS, self.tr("Erase %n film(s) …", "", left))
        first = first.format(name=dossier.first_name)
        super().show_notice(Notice("bad", first, rest, (erase,)))
        self._standing = True

    def _remedy(self, key: str) -> None:
        if key == _ERASE_FILMS and self.model.trajectory_id is not None:
            self.model.erase(EraseTarget(Scope.FILMS, self.model.trajectory_id))

    def _open_step(self, index: int) -> None:
        dossier = self.model.dossier
        if dossier is not None:
            self._go_to(part_of(dossier.steps[index]))

    def _go_to(self, part: str) -> None:
        self.going.emit(Location("trajectory", self.model.trajectory_id, part))

    def _go_to_person(self) -> None:
        dossier = self.model.dossier
        if dossier is not None:
            self.going.emit(Location("person", dossier.trajectory.coachee_id))

    def _go_to_progress(self) -> None:
        self.going.emit(Location("progress", self.model.trajectory_id))

    def _go_from_side(self, location: Location) -> None:
        if self._drawer.is_narrow:
            self._drawer.set_open(on=False)
            self._side_was_shut()
        self.going.emit(location)

    def _narrow(self, *, on: bool) -> None:
        self.header.set_narrow(on=on)
        self.side.set_narrow(on=on)
        self.header.side_button.setChecked(self._drawer.is_open)

    def _enlarge(self, on: bool) -> None:  # noqa: FBT001  a signal says it so
        """Leave out what stands above the card, or show it again."""
        for widget in (self.header, self.path, self._notch):
            widget.setVisible(not on)

    def _toggle_side(self) -> None:
        if self._drawer.is_narrow:
            self._drawer.set_open(on=not self._drawer.is_open)
            self.header.side_button.setChecked(self._drawer.is_open)
            if not self._drawer.is_open:
                self.header.side_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _side_was_shut(self) -> None:
        self.header.side_button.setChecked(False)
        self.header.side_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say_planned(self, on: date) -> None:
        day = i18n.date_text(on, self.session.language, today=self.session.today)
        first = self.tr("The conversation is recorded.")
        rest = self.tr("The next one is planned on {date}. You can move or drop it.")
        self.show_notice(Notice("ok", first, rest.format(date=day), dismissable=True))

    def show_error(self, error: Exception) -> None:
        """Show what went wrong; where new consent is missing, with the way to record it."""
        if not isinstance(error, NewConsentMissing) or self.model.dossier is None:
            super().show_error(error)
            return
        part = f"{Purpose.COACH_WORK.value}/{RECORD}"
        self._ways = {_CONSENT: Location("consent", self.model.dossier.trajectory.id, part)}
        first, rest = messages.split_of(error)
        record = Remedy(_CONSENT, self.tr("Record the consent …"))
        self.show_notice(Notice("bad", first, rest, (record,), dismissable=True))

    def _on_erased(self, plan: ErasurePlan) -> None:
        if plan.target.scope not in (Scope.FILM, Scope.FILMS):
            self.going.emit(Location("home"))  # nothing is left to show here

    def _on_imported(self, brought: Imported) -> None:
        first = self._words_of(brought)
        self.show_notice(Notice("ok", first, dismissable=True))

    def _words_of(self, brought: Imported) -> str:
        words = self.tr("Film {number} is in the vault and verified.")
        if brought.target.angle_of is not None:
            words = self.tr("The second camera of film {number} is in the vault and verified.")
        return words.format(number=brought.target.number)

    def _on_concluded(self, brought: Imported) -> None:
        first = self._words_of(brought)
        rest = {
            "kept": self.tr("The original is still where it was. Erase it when you can."),
            "erased": self.tr(
                "The original was erased. Format the card in the camera to be sure of it."
            ),
            "not_erased": self.tr(
                "The original could not be erased. Take it off the card yourself."
            ),
        }[brought.original]
        failed = brought.original == "not_erased"
        self.show_notice(Notice("warn" if failed else "ok", first, rest, dismissable=True))
