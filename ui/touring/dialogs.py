"""The dialogs on the full tour that the main job does not come to."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import uuid4

from PySide6.QtCore import Qt

from beeldcoach.domain.consent import Purpose, State
from beeldcoach.domain.ids import PaperFormId
from beeldcoach.domain.release import Ground, Recipient
from beeldcoach.formats import files
from beeldcoach.services.consent_lines import asked_line
from beeldcoach.services.consent_view import ShowConsent
from beeldcoach.services.consenting import ConsentItem
from beeldcoach.services.dossier import ShowDossier
from beeldcoach.services.erasing import PlanErasure, Reason, Scope, Target
from beeldcoach.services.erasure_proof import ErasureLine
from beeldcoach.services.film_check import check_film
from beeldcoach.services.hidden_copies import Stretch
from beeldcoach.services.overview import ShowHome
from beeldcoach.services.paper_forms import WaitingForm
from beeldcoach.services.pictures import PictureAsked
from beeldcoach.services.ports import FilmFacts
from beeldcoach.services.releasing import AskGate
from ui.navigation import Location
from ui.pages.consent_page import ConsentPage
from ui.pages.trajectory_page import TrajectoryPage
from ui.touring.hand import SLOW
from ui.viewmodels.annotation_questions import AskAnnotationsIn, AskAnnotationsOut
from ui.viewmodels.backup_questions import AskBackup
from ui.viewmodels.picture_questions import (
    AskCopyPassword,
    AskHiddenCopy,
    AskPictureRelease,
)
from ui.viewmodels.questions import (
    AskConsent,
    AskErasure,
    AskErasureProof,
    AskFilmPlan,
    AskPaperAnswer,
)
from ui.viewmodels.register_questions import AskProof, AskRecall
from ui.viewmodels.remedy_questions import (
    AskGlass,
    AskMay,
    AskOthers,
    AskStatement,
    AskTalk,
    ShowFilm,
)

if TYPE_CHECKING:
    from beeldcoach.domain.ids import TrajectoryId
    from ui.application import Application
    from ui.touring.hand import Hand
    from ui.touring.prompter import TourPrompter

NAME = "Marit Jansen"
TABLE_NAME = "codering collega.csv"
TABLE = "start;stop;code;wie\n" + "".join(
    f"{at},5;{at + 2},0;{code};leerkracht\n"
    for at, code in enumerate(("aankijken", "ja knikken", "denktijd geven", "lachen") * 3)
)


class Dialogs:
    """Opens dialogs in the demo vault and dismisses them again."""

    def __init__(self, application: Application, hand: Hand, prompter: TourPrompter) -> None:
        self.application, self.hand, self.prompter = application, hand, prompter

    def walk(self) -> None:
        """Stopping a trajectory, withdrawing a consent, and typing a name over."""
        session = self.application.session
        assert session is not None
        rows = {row.name: row.id for row in session.core.desk.ask(ShowHome()).rows}
        self._stop(rows[NAME])
        self._withdraw(rows[NAME])
        self._papers(rows[NAME])
        self._annotations(rows[NAME])
        self._remedies(rows[NAME])
        self._register(rows[NAME])
        self._pictures(rows[NAME])
        self._odd_films()
        self._erasing(rows[NAME])

    def _go(self, location: Location) -> None:
        shell = self.application.window.shell
        assert shell is not None
        shell.go(location)
        self.hand.rest(SLOW)

    def _stop(self, trajectory_id: object) -> None:
        hand = self.hand
        self._go(Location("trajectory", trajectory_id, "intake"))  # type: ignore[arg-type]
        page = hand.sees(TrajectoryPage, lambda _: True)
        page.model.stop()
        hand.picture("traject-stoppen")
        hand.press(Qt.Key.Key_Escape)

    def _withdraw(self, trajectory_id: object) -> None:
        hand = self.hand
        self._go(Location("consent", trajectory_id))  # type: ignore[arg-type]
        page = hand.sees(ConsentPage, lambda _: True)
        shown = page.model.page
        assert shown is not None
        standing = (State.ORAL, State.WRITTEN)
        page.model.withdraw(next(row for row in shown.rows if row.state in standing))
        hand.picture("toestemming-intrekken")
        hand.press(Qt.Key.Key_Escape)

    def _papers(self, trajectory_id: TrajectoryId) -> None:
        """A form to be signed on paper, and what came back of it."""
        session = self.application.session
        assert session is not None
        page = session.core.desk.ask(ShowConsent(trajectory_id, session.language))
        item = ConsentItem(Purpose.SUPERVISION, "fragment", "named:1", "J. Terpstra")
        line = asked_line(item, session.language)
        form = WaitingForm(
            PaperFormId(uuid4()),
            page.today,
            printed=True,
            items=(item,),
            text=page.text,
            lines=(line,),
        )
        for picture, question in (
            ("formulier-om-te-tekenen", AskConsent(page, lambda _: None, on_paper=True)),
            ("getekend-formulier", AskPaperAnswer(page, form, lambda _: None)),
        ):
            self.prompter.ask(question, lambda _: None)
            self.hand.rest(SLOW)
            self.hand.picture(picture)
            self.hand.press(Qt.Key.Key_Escape)
        self._evidence(trajectory_id)

    def _evidence(self, trajectory_id: TrajectoryId) -> None:
        """The signature behind an answer, as the vault keeps it."""
        hand = self.hand
        self._go(Location("consent", trajectory_id))
        page = hand.sees(ConsentPage, lambda page: page.model.page is not None)
        shown = page.model.page
        assert shown is not None
        page.model.show_evidence(next(row for row in shown.rows if row.evidence_kind))
        hand.rest(SLOW)
        hand.picture("bewijs")
        hand.press(Qt.Key.Key_Escape)

    def _annotations(self, trajectory_id: TrajectoryId) -> None:
        """What goes out of a film that was analysed, and what would come into it from a table."""
        session, hand = self.application.session, self.hand
        assert session is not None
        dossier = session.core.desk.ask(ShowDossier(trajectory_id, session.language))
        film = next(cycle.film for cycle in dossier.cycles if cycle.film is not None)
        self.prompter.ask(AskAnnotationsOut(film.id, session), lambda _: None)
        hand.rest(SLOW)
        hand.picture("aantekeningen-naar-buiten")
        hand.press(Qt.Key.Key_Escape)
        reading = files.read(TABLE_NAME, TABLE.encode())
        self.prompter.ask(AskAnnotationsIn(film.id, session, TABLE_NAME, reading), lambda _: None)
        hand.rest(SLOW)
        hand.picture("aantekeningen-binnenhalen")
        hand.press(Qt.Key.Key_Escape)

    def _remedies(self, trajectory_id: TrajectoryId) -> None:
        """What a remedy asks before the gate is asked anew."""
        session = self.application.session
        assert session is not None
        desk, language = session.core.desk, session.language
        page = desk.ask(ShowConsent(trajectory_id, language))
        dossier = desk.ask(ShowDossier(trajectory_id, language))
        film = next(cycle.film for cycle in dossier.cycles if cycle.film is not None)
        to = Recipient(page.board_key, page.board)
        part = PictureAsked(film.id, 0, 2_000)
        gate = AskGate(trajectory_id, Purpose.THIRD_PARTY, to, part.kind, picture=part)
        name = page.first_name
        questions = (
            ("gesprek-vooraf", AskTalk(name, to.name, "", session.today, Ground.GIST)),
            ("belofte", AskStatement(page, lambda _: None)),
            ("wie-is-herkenbaar", AskOthers(session, page, gate)),
            ("breek-het-glas", AskGlass(name, to.name, session.today)),
            ("mag-dit-naar-buiten", AskMay(trajectory_id, session)),
            ("alleen-kijken", ShowFilm(session, part, page.name)),
        )
        for picture, question in questions:
            self.prompter.ask(question, lambda _: None)
            self.hand.rest(SLOW)
            self.hand.picture(picture)
            self.hand.press(Qt.Key.Key_Escape)

    def _pictures(self, trajectory_id: TrajectoryId) -> None:
        """How a fragment goes out, is made unrecognisable, or is locked."""
        session = self.application.session
        assert session is not None
        core = session.core
        dossier = core.desk.ask(ShowDossier(trajectory_id, session.language))
        film = next(cycle.film for cycle in dossier.cycles if cycle.film is not None)
        part = PictureAsked(film.id, 1_000, 3_000)
        questions = (
            ("fragment-vrijgeven", AskPictureRelease(session, trajectory_id, part)),
            ("onherkenbaar-maken", AskHiddenCopy(session, Stretch(film.id, 1_000, 3_000))),
            ("wachtwoord-van-de-kopie", AskCopyPassword(NAME)),
        )
        for picture, question in questions:
            self.prompter.ask(question, lambda _: None)
            self.hand.rest(SLOW)
            self.hand.picture(picture)
            self.hand.press(Qt.Key.Key_Escape)

    def _register(self, trajectory_id: TrajectoryId) -> None:
        """Checking a paper, asking back what a withdrawal leaves outside, and a backup."""
        session = self.application.session
        assert session is not None
        for picture, question in (
            ("controleer-bewijs", AskProof(session)),
            ("terugvragen", AskRecall(session, trajectory_id)),
            ("reservekopie-maken", AskBackup(session)),
        ):
            self.prompter.ask(question, lambda _: None)
            self.hand.rest(SLOW)
            self.hand.picture(picture)
            self.hand.press(Qt.Key.Key_Escape)

    def _odd_films(self) -> None:
        """What is told of a film that is not as others, with a choice and without one."""
        facts = FilmFacts(
            1_600_000, 1920, 1080, 25, 1, 0, has_sound=True, video_codec="h264", container="mpegts"
        )
        camcorder = replace(facts, interlaced=True, has_index=False, sound_tracks=2)
        screen = replace(facts, video_codec="av1", container="mov", has_sound=False)
        for name, odd in (("film-bijzonder", camcorder), ("film-omzetten", screen)):
            check = check_film(odd)
            self.prompter.ask(AskFilmPlan(2, check, odd.duration_ms), lambda _: None)
            self.hand.picture(name)
            self.hand.press(Qt.Key.Key_Escape)

    def _erasing(self, trajectory_id: TrajectoryId) -> None:
        """What goes when a film is erased, and the proof of what was; nothing is erased here."""
        session, hand = self.application.session, self.hand
        assert session is not None
        desk, language = session.core.desk, session.language
        dossier = desk.ask(ShowDossier(trajectory_id, language))
        film = next(cycle.film for cycle in dossier.cycles if cycle.film is not None)
        plan = desk.ask(PlanErasure(Target(Scope.FILM, film.id)))
        line = ErasureLine(41, session.core.clock.now(), "film", NAME, 1)
        for picture, question in (
            ("wissen", AskErasure(plan, Reason.TERM, language)),
            ("bewijs-van-wissen", AskErasureProof((line,), language)),
        ):
            self.prompter.ask(question, lambda _: None)
            hand.rest(SLOW)
            hand.picture(picture)
            hand.press(Qt.Key.Key_Escape)
