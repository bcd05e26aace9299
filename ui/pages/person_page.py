"""Everything about one person on one page: to correct, to look up, to give on paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton

from ui import i18n, theme
from ui.navigation import Location
from ui.pages.people_rows import RowsCard, RowState
from ui.pages.person_details import DetailsCard, GuardiansCard
from ui.pages.subject_page import SubjectPage
from ui.viewmodels.consent_words import look_of
from ui.viewmodels.people_words import letter_word, role_word, trajectory_words
from ui.viewmodels.person import PersonModel
from ui.widgets.banner import Notice
from ui.widgets.menu_action import menu_action

if TYPE_CHECKING:
    from beeldcoach.services.people_view import PaperOf
    from beeldcoach.services.people_view import PersonPage as State
    from ui.viewmodels.session import Session

_REGISTER = 12  # newest releases; the page of releases has all


class PersonPage(SubjectPage):
    """Details and guardians at the left; what is kept about her at the right."""

    def __init__(self, session: Session) -> None:
        super().__init__(session, "")
        self.back.setText(self.tr("People"))
        self.model = PersonModel(session, self)
        self._arriving = True
        self._build()
        self._bind()

    def _build(self) -> None:
        self.give = QPushButton(self.tr("Give everything …"))
        self.give.setIcon(theme.icon("ph.paper-plane-tilt", "on_accent"))
        self.give.setToolTip(self.tr("All that is kept about this person, as a PDF"))
        theme.set_role(self.give, "primary")
        self.details, self.guardians = DetailsCard(self.model), GuardiansCard(self.model)
        self.left.addWidget(self.details)
        self.left.addStretch(1)
        self.right.addWidget(self.guardians)
        self.cards = {
            "trajectories": RowsCard(
                "ph.path",
                self.tr("Trajectories"),
                self.tr("This person is in no trajectory."),
            ),
            "wards": RowsCard("ph.users-three", self.tr("Parent or guardian of")),
            "consents": RowsCard("ph.shield-check", self.tr("Consent")),
            "register": RowsCard(
                "ph.paper-plane-tilt",
                self.tr("Who got what"),
                self.tr("Nothing about this person went out of the vault."),
            ),
            "goals": RowsCard("ph.target", self.tr("Goals")),
            "papers": RowsCard("ph.file-text", self.tr("Reports and letters")),
            "films": RowsCard("ph.film-strip", self.tr("Films")),
            "notes": RowsCard("ph.note", self.tr("Written down")),
        }
        for card in self.cards.values():
            self.right.addWidget(card)
        self.right.addStretch(1)
        self.seen = _small_button(self.tr("Who has seen what?"))
        self.cards["register"].head.addWidget(self.seen)
        self.build(self.give)
        self._merge = menu_action(self.menu, self.tr("Merge with another …"))
        self._remove = menu_action(self.menu, self.tr("Remove"))
        self.menu.addSeparator()
        words = self.tr("Erase everything about this person …")
        self.erase_all = menu_action(self.menu, words, theme.icon("ph.trash", "ink"))

    def _bind(self) -> None:
        model = self.model
        model.changed.connect(self._render)
        model.failed.connect(self.show_error)
        model.refused.connect(self._on_refused)
        model.going.connect(self.going)
        model.gone.connect(self._say_gone)
        self.back.clicked.connect(lambda: self.going.emit(Location("people")))
        self.give.clicked.connect(self._give)
        self.archive.clicked.connect(self._archive)
        self._merge.triggered.connect(self._on_merge)
        self.double.remedied.connect(lambda _: self._on_merge())
        self._remove.triggered.connect(self._on_remove)
        self.erase_all.triggered.connect(self._on_erase)
        self.seen.clicked.connect(self._show_register)
        self.guardians.going.connect(self.going)
        for card in self.cards.values():
            card.going.connect(self.going)

    def _show_register(self) -> None:
        if self.model.page is not None:
            self.going.emit(Location("register", self.model.page.person.id, "person"))

    def come(self, location: Location) -> None:
        """Show someone."""
        self._keep()
        self._arriving = True
        if location.subject is not None:
            self.model.open(location.subject)

    def go(self) -> None:
        """Keep what was typed; rest."""
        self._keep()
        self.model.active = False

    def _keep(self) -> None:
        self.details.flush()
        self.guardians.flush()

    def _render(self) -> None:
        page = self.model.page
        if page is None:
            return
        person = page.person
        self.set_there(there=True)
        self.heading.set_text(person.name)
        self.titled.emit(person.name)
        also = self.tr("also written down as {}").format(", ".join(page.aliases))
        parts = [role_word(person.role), person.code, page.school, also if page.aliases else ""]
        if person.archived:
            parts.append(self.tr("archived"))
        self.below.setText(", ".join(part for part in parts if part))
        self.show_archived(archived=person.archived)
        pair = page.doubles[0] if page.doubles else None
        own = pair is not None and pair.first_id == person.id
        self.show_double("" if pair is None else pair.second_name if own else pair.first_name)
        self.details.set_state(page)
        self.guardians.set_state(page)
        self._render_cards(page)
        if self._arriving:
            self._arriving = False
            self.to_top()
            self.take_focus()

    def _render_cards(self, page: State) -> None:
        cards = self.cards
        cards["trajectories"].set_rows(self._trajectories(page))
        cards["wards"].set_rows(
            tuple(
                RowState(w.name, w.relation, "ph.student", Location("person", w.person_id))
                for w in page.wards
            )
        )
        cards["consents"].set_rows(self._consents(page))
        cards["register"].set_rows(self._register(page))
        cards["goals"].set_rows(
            tuple(
                RowState(g.text, "", "", Location("trajectory", g.trajectory_id, "intake"))
                for g in page.goals
            )
        )
        cards["papers"].set_rows(tuple(self._paper(paper) for paper in page.papers))
        cards["films"].set_rows(self._films(page))
        cards["notes"].set_rows(self._notes(page))

    def _trajectories(self, page: State) -> tuple[RowState, ...]:
        language = self.session.language
        return tuple(
            RowState(
                self.tr("of {}, as guardian").format(line.name)
                if line.as_guardian
                else trajectory_words(line, language),
                trajectory_words(line, language) if line.as_guardian else "",
                "ph.path",
                Location("trajectory", line.id),
            )
            for line in page.trajectories
        )

    def _consents(self, page: State) -> tuple[RowState, ...]:
        every = Location("consents", page.person.id)
        rows = [
            RowState(
                self.tr("All answers on one page"),
                self.tr("of every trajectory, as another in a film, and as guardian"),
                "ph.shield-check",
                every,
            )
        ]
        for consents in page.consents:
            to = Location("consent", consents.trajectory_id)
            for row in consents.rows:
                look = look_of(row)
                where = consents.name if len(page.consents) > 1 else ""
                parts = (look.word, row.material_name, row.recipient_name, where)
                second = ", ".join(part for part in parts if part)
                rows.append(RowState(row.purpose_name, second, look.icon, to))
        return tuple(rows)

    def _register(self, page: State) -> tuple[RowState, ...]:
        language = self.session.language
        return tuple(
            RowState(
                self.tr("{0}, to {1}").format(row.what, row.recipient),
                self.tr("{0}, {1}, no. {2}").format(
                    i18n.date_text(row.day, language), row.ground, row.number
                ),
                "ph.paper-plane-tilt",
                Location("register", page.person.id, "person"),
            )
            for row in page.register[:_REGISTER]
        )

    def _paper(self, paper: PaperOf) -> RowState:
        if paper.kind == "report":
            state = self.tr("report, {approved} of {parts} parts approved").format(
                approved=paper.approved, parts=paper.parts
            )
            to = Location("report", paper.trajectory_id)
            return RowState(paper.title or self.tr("Report"), state, "ph.file-text", to)
        on = i18n.date_text(paper.on, self.session.language) if paper.on else ""
        second = ", ".join(part for part in (letter_word(paper.kind), on) if part)
        to = Location("trajectory", paper.trajectory_id)
        return RowState(paper.title or letter_word(paper.kind), second, "ph.envelope-simple", to)

    def _films(self, page: State) -> tuple[RowState, ...]:
        language = self.session.language
        rows = []
        for film in page.films:
            length = i18n.film_time(film.duration_ms)
            until = self.tr("kept until the trajectory is closed")
            if film.erase_on is not None:
                date = i18n.date_text(film.erase_on, language)
                until = self.tr("erased on {}").format(date)
            first = self.tr("Film {number}, {length}")
            if film.is_angle:
                first = self.tr("Film {number}, second camera, {length}")
            first = first.format(number=film.cycle, length=length)
            second = f"{film.file_name}, {until}"
            rows.append(RowState(first, second, "ph.film-strip", Location("studio", film.id)))
        return tuple(rows)

    def _notes(self, page: State) -> tuple[RowState, ...]:
        counts = page.counts
        said = (
            self.tr("%n form(s)", "", counts.forms) if counts.forms else "",
            self.tr("%n moment(s) in films", "", counts.moments) if counts.moments else "",
            self.tr("%n fragment(s)", "", counts.fragments) if counts.fragments else "",
            self.tr("%n mark(s) of her own", "", counts.marks) if counts.marks else "",
            self.tr("%n note(s) of an observation", "", counts.sightings)
            if counts.sightings
            else "",
            self.tr("%n page(s) of the logbook", "", counts.log_entries)
            if counts.log_entries
            else "",
        )
        text = ", ".join(part for part in said if part)
        return (RowState(text),) if text else ()

    def _give(self) -> None:
        self._keep()
        self.model.give_file()

    def _archive(self) -> None:
        if self.model.page is not None:
            self.model.archive(on=not self.model.page.person.archived)

    def _on_merge(self) -> None:
        self._keep()
        title = self.tr("Who is the same?")
        text = self.tr("Choose the other one. Nothing is joined before you have seen both.")
        self.model.merge(title, text)

    def _on_remove(self) -> None:
        self._keep()
        self.model.remove()

    def _on_erase(self) -> None:
        self._keep()
        self.model.erase()

    def _on_refused(self, name: str, error: object) -> None:
        problem = error if isinstance(error, Exception) else None
        self.details.show_error(name, problem)
        self.guardians.show_error(name, problem)

    def _say_gone(self) -> None:
        first = self.tr("This person is not there any more.")
        rest = self.tr("Undo brings back who was removed just now.")
        self.show_notice(Notice("info", first, rest))
        self.set_there(there=False)


def _small_button(text: str) -> QPushButton:
    button = QPushButton(text)
    button.setProperty("flush", "right")
    theme.set_role(button, "quiet")
    return button
