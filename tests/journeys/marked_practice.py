"""The rest of the practice with markers in all of it: filled in, looked at, searched, let out."""

import io
from datetime import date, timedelta

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from beeldcoach.domain.consent import Purpose
from beeldcoach.domain.errors import ReleaseRefused
from beeldcoach.domain.release import Recipient
from beeldcoach.domain.trajectory import Kind
from beeldcoach.services.backing_up import back_up
from beeldcoach.services.calendar import Wish
from beeldcoach.services.dossier import ShowDossier
from beeldcoach.services.goals import SetIndicators
from beeldcoach.services.holidays import AddPeriods, NewPeriod
from beeldcoach.services.learning import AddLearningGoal, AddWorkingGoal, WriteWorkingGoal
from beeldcoach.services.lens_editing import AddLens, FillCode, FillLens
from beeldcoach.services.lens_out import let_out_lens
from beeldcoach.services.letter_release import keep_logo, letter_out
from beeldcoach.services.letters import LeaveNamesOut, StartLetter, WriteLetter
from beeldcoach.services.logbook import AddLogEntry, KeepLogPhoto, WriteLogEntry
from beeldcoach.services.observing import AddSighting, DescribeSighting, StartObservation
from beeldcoach.services.operations import let_out, let_out_calendar, read_calendar, store_evidence
from beeldcoach.services.overview import ShowHome
from beeldcoach.services.people import AddPerson, AddSchool, ChangePerson, LinkGuardian
from beeldcoach.services.practice import AddSupervision
from beeldcoach.services.progress import Silent
from beeldcoach.services.pupils import PlanMeeting
from beeldcoach.services.question_cards import AddCard
from beeldcoach.services.recording import AddGoal, FillField, SetPracticeFact
from beeldcoach.services.releasing import AskGate
from beeldcoach.services.trajectories import Guardian, HoldIntake, PlanCycle
from tests.factories import START, assignment, start_command
from ui.navigation import Location
from ui.touring.hand import SLOW
from ui.viewmodels.work_photo import read_photo

PLACE_TAG = 0x8825
FACTS = ("practice_name", "practice_address", "practice_email", "practice_town", "practice_kvk")


class Practice:
    """Fills in, looks at and lets out what the main job does not come to."""

    def __init__(self, application, hand, folder, mark):
        self.application, self.hand, self.folder, self.mark = application, hand, folder, mark
        self.core = application.session.core
        self.clock = application.session.core.clock

    def walk(self):
        self._people()
        self._pupil()
        self._observation()
        self._own()
        self._look()
        self._search()
        self._out()

    def _do(self, command):
        return self.core.desk.do(command).value

    def _cycle(self, trajectory_id):
        return self.core.desk.ask(ShowDossier(trajectory_id, "nl")).cycles[0].id

    def _people(self):
        mark = self.mark
        self.school = self._do(AddSchool(f"De {mark}", f"{mark}dorp", f"Stichting {mark}"))
        self.contact = self._do(AddPerson(f"Ria {mark}", "contact", self.school))
        self._do(ChangePerson(self.contact, "remarks", f"belt graag, {mark}"))
        self._do(ChangePerson(self.contact, "email", f"{mark.lower()}@school.example"))
        child = self._do(AddPerson(f"Tijn {mark}", "pupil"))
        self._do(LinkGuardian(child, None, f"Sara {mark}", f"moeder {mark}"))

    def _pupil(self):
        mark, day = self.mark, START + timedelta(days=1)
        words = assignment(own_words=f"Ik wil plannen {mark}", purpose=f"Plannen {mark}")
        self.pupil = self._do(
            start_command(
                kind=Kind.PUPIL,
                coachee_name=f"Bo {mark}",
                coachee_role="pupil",
                code="L-07",
                born_on=date(2015, 11, 3),
                guardians=(Guardian(f"Kim {mark}", f"vader {mark}", agreed_on=START),),
                assignment=words,
                group=f"groep {mark}",
            )
        )
        self._do(HoldIntake(self.pupil, day))
        self._do(FillField(self.pupil, "pupil_intake", None, "likes", f"tekenen {mark}"))
        goal = self._do(AddLearningGoal(self.pupil, f"Ik plan {mark}", None))
        work = self._do(AddWorkingGoal(goal, self._cycle(self.pupil), day, f"elke dag {mark}"))
        self._do(WriteWorkingGoal(work, "if_part", f"als {mark}"))
        page = self._do(AddLogEntry(self.pupil, day))
        for name in ("goal", "did", "worked", "next_step"):
            self._do(WriteLogEntry(page, name, f"{name} {mark}"))
        photo = self._picture("werk.jpg")
        self._do(KeepLogPhoto(page, store_evidence(self.core, read_photo(photo))))
        photo.unlink()
        self.meeting = self._do(PlanMeeting(self.pupil, self.clock.today()))

    def _observation(self):
        mark = self.mark
        self.seen = self._do(start_command(kind=Kind.WITHOUT_VIDEO, coachee_name=f"Youssef {mark}"))
        self._do(HoldIntake(self.seen, START + timedelta(days=1)))
        cycle = self.observed = self._cycle(self.seen)
        today = self.clock.today()
        self._do(PlanCycle(self.seen, cycle, today, today, lesson=f"{mark}", room=f"{mark}"))
        self._do(StartObservation(self.seen, cycle))
        sighting = self._do(AddSighting(self.seen, cycle, 500, None, f"kijkt rond {mark}"))
        self._do(DescribeSighting(sighting, f"titel {mark}", f"tafel {mark}"))
        offer = self._do(StartLetter(self.seen, "offer", "nl"))
        self._do(WriteLetter(offer, "text", f"Beste {mark}, dit is een voorstel."))
        goal = self._do(AddGoal(self.seen, f"Ik wacht {mark}"))
        self._do(SetIndicators(goal, (f"teken {mark}", "een ander teken")))

    def _own(self):
        mark, today = self.mark, self.clock.today()
        for name in FACTS:
            self._do(SetPracticeFact(name, f"{name} {mark}"))
        logo = self._picture("logo.jpg")
        self._do(keep_logo(self.core, logo.read_bytes()))
        logo.unlink()
        self._do(AddSupervision(today, "supervision", 60, f"vraag {mark}", f"geduld {mark}"))
        self._do(AddCard("solution", f"Wat zag je? {mark}"))
        self.lens = self._do(AddLens(f"Kijken {mark}"[:40], "icalt", "nl"))
        self._do(FillLens(self.lens, "about", f"Bij {mark}"))
        self._do(FillCode(self.lens, "respect", "example", f"zoals {mark}"))
        ics = self.folder / "vakantie.ics"
        lines = ("BEGIN:VCALENDAR", "BEGIN:VEVENT", f"SUMMARY:{mark}",
                 "DTSTART;VALUE=DATE:20261219", "END:VEVENT", "END:VCALENDAR", "")  # fmt: skip
        ics.write_bytes("\r\n".join(lines).encode())
        (found,) = read_calendar(self.core, ics)
        ics.unlink()
        self._do(AddPeriods((NewPeriod(found.title, found.first, found.last),)))

    def _picture(self, name):
        exif = Image.Exif()
        exif[0x010E] = exif[0x010F] = self.mark
        exif.get_ifd(PLACE_TAG).update({1: "N", 2: (52.0, 31.0, 0.5), 3: "E", 4: (6.0, 5.0, 0.5)})
        out = io.BytesIO()
        Image.new("RGB", (300, 200), "teal").save(
            out, "JPEG", exif=exif, comment=self.mark.encode()
        )
        path = self.folder / name
        path.write_bytes(out.getvalue())
        return path

    def _look(self):
        """Come to every page with a person on it, and look at what the system can see of it."""
        people = self.core.desk.ask(ShowDossier(self.pupil, "nl")).trajectory.coachee_id
        for place in (
            Location("people"),
            Location("people", part="schools"),
            Location("person", self.contact),
            Location("person", people),
            Location("school", self.school),
            Location("trajectory", self.pupil, "intake"),
            Location("trajectory", self.seen, "observation-1"),
            Location("progress", self.seen),
            Location("logbook", self.pupil),
            Location("parent_talk", self.pupil, str(self.meeting)),
            Location("observe", self.seen, str(self.observed)),
            Location("letters", self.seen, "offer"),
            Location("cards"),
            Location("lens", self.lens),
            Location("lenses", part=f"own:{self.lens}"),
            Location("practice"),
            Location("settings"),
            Location("agenda"),
            Location("register"),
            Location("home"),
        ):
            self.application.window.shell.go(place)
            self.hand.rest(SLOW)
            self._check_outside()

    def _check_outside(self):
        """The clipboard is there for every other program; only the main window says whose it is."""
        own = self.application.window
        titles = [w.windowTitle() for w in QApplication.topLevelWidgets() if w is not own]
        seen = " ".join([*titles, QGuiApplication.clipboard().text()])
        assert self.mark.lower() not in seen.lower(), "a name stands where others read it"

    def _search(self):
        hand = self.hand
        hand.press(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
        hand.fill("Search in everything", self.mark)
        hand.rest(SLOW)
        self._check_outside()
        hand.press(Qt.Key.Key_Escape)

    def _out(self):
        """Let out a letter both ways, the agenda, all about somebody, and the whole vault."""
        letter = self._do(StartLetter(self.seen, "class", "nl"))
        self._do(WriteLetter(letter, "text", f"Wij filmen bij Youssef {self.mark}."))
        self._do(LeaveNamesOut(letter))
        anyone = Recipient("general:class", "de klas")
        ask = AskGate(self.seen, Purpose.PRACTICE_PAPER, anyone, "letter", letter_id=letter)
        for name in ("brief.pdf", "brief.docx"):
            letter_out(self.core, ask, self.folder / name, Silent())
        let_out_calendar(
            self.core, Wish(START, date(2027, 7, 1)), self.folder / "agenda.ics", Silent()
        )
        let_out_lens(self.core, "icalt", "nl", self.folder / "kijkwijzer.json", Silent())
        own = f"own:{self.lens}"
        with pytest.raises(ReleaseRefused):
            let_out_lens(self.core, own, "nl", self.folder / "eigen.json", Silent())
        rows = {row.name: row.id for row in self.core.desk.ask(ShowHome()).rows}
        dossier = self.core.desk.ask(ShowDossier(rows[f"Youssef {self.mark}"], "nl"))
        person = dossier.trajectory.coachee_id
        her = Recipient(f"person:{person}", f"Youssef {self.mark}")
        ask = AskGate(
            None, Purpose.COPY_OWN, her, "person_file", person_id=person, identity_checked=True
        )
        let_out(self.core, ask, self.folder / "inzage.pdf", Silent())
        disk = self.folder / "schijf"
        disk.mkdir()
        back_up(self.core, disk, f"schijf van {self.mark}", Silent())
