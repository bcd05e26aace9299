"""Made-up trajectories for tests of consent and release: closed, with a report that was read."""

from dataclasses import dataclass
from datetime import date

from beeldcoach.domain.consent import Answer, Given, Purpose
from beeldcoach.domain.report import REQUIRED, SECTIONS
from beeldcoach.domain.trajectory import Agreement, Assignment, Commissioner, Kind
from beeldcoach.services.consent_rows import COACH
from beeldcoach.services.consent_view import ShowConsent
from beeldcoach.services.consenting import ConsentItem, RecordConsent
from beeldcoach.services.content import signed_text
from beeldcoach.services.dossier import ShowDossier
from beeldcoach.services.operations import store_evidence
from beeldcoach.services.recording import FillField
from beeldcoach.services.reporting import ApproveSection, DraftReport, RecordSeen, WriteSection
from beeldcoach.services.trajectories import (
    CloseTrajectory,
    HoldDebrief,
    HoldIntake,
    RecordObservation,
    RecordPupilBasis,
    StartTrajectory,
)

SIGNATURE = (
    b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 40">'
    b'<path d="M5 30 L40 5 L90 30" stroke="#000000" fill="none"/></svg>'
)


@dataclass
class Story:
    """One trajectory, with short ways to go on with it."""

    core: object
    clock: object
    id: object
    report_id: object = None

    def do(self, command):
        return self.core.desk.do(command).value

    @property
    def page(self):
        return self.core.desk.ask(ShowConsent(self.id, "nl"))

    def row(self, purpose):
        return next(row for row in self.page.rows if row.purpose is purpose)

    def answer(self, purpose, answer=Answer.YES, how=Given.WRITTEN, name="", key="", until=None):
        """Record an answer to one purpose, with a drawn signature where it is written."""
        page = self.page
        known = {
            Purpose.REPORT_TO_BOARD: ("report", page.board_key, page.board),
            Purpose.COACH_WORK: ("film", COACH, "de coach"),
            Purpose.ORAL_INTERIM: ("course", page.board_key, page.board),
        }
        material, recipient, said = known.get(purpose, ("fragment", key or "named:1", name))
        text = signed_text("consent", "nl")
        written = answer is Answer.YES and how is Given.WRITTEN
        numbers = self.do(
            RecordConsent(
                self.id,
                (ConsentItem(purpose, material, recipient, said, valid_until=until),),
                answer,
                how,
                self.clock.today(),
                None,
                store_evidence(self.core, SIGNATURE) if written else None,
                "drawn" if written else "",
                text.version if written else "",
                "nl" if written else "",
                text.text if written else "",
            )
        )
        return numbers[0]

    def write_report(self, **texts):
        """Begin the report, write what must have words, and approve it all."""
        self.report_id = self.do(DraftReport(self.id, "nl"))
        for section in sorted(REQUIRED):
            self.do(WriteSection(self.report_id, section, f"Woorden bij {section}."))
        for section, text in texts.items():
            self.do(WriteSection(self.report_id, section, text))
        for section in SECTIONS[:-1]:
            self.do(ApproveSection(self.report_id, section, True))

    def read_report(self):
        self.do(RecordSeen(self.id, self.clock.today()))


def start(core, clock, name="Peter Hoekstra", commissioner=Commissioner.BOARD, **agreement):
    """Start a trajectory without video on 2 March 2026; its pupils are Sanne and Tim."""
    clock.go_to(date(2026, 3, 2))
    trajectory_id = core.desk.do(
        StartTrajectory(
            Kind.WITHOUT_VIDEO,
            name,
            "teacher",
            "De Linde",
            "Deventer",
            "Stichting De Meander",
            "groep 6",
            Assignment(commissioner, "De Linde", "leren wachten", True, False),
            Agreement("1", date(2026, 3, 2), **agreement),
            True,
        )
    ).value
    story = Story(core, clock, trajectory_id)
    story.do(FillField(trajectory_id, "intake", None, "question", "Hoe kan ik wachten?"))
    story.do(FillField(trajectory_id, "intake", None, "pupil_names", "Sanne, Tim"))
    story.do(RecordPupilBasis(trajectory_id, "consent", date(2026, 3, 2)))
    return story


def go_through(story):
    """Hold the intake and three cycles, a week apart."""
    desk, clock, day = story.core.desk, story.clock, date(2026, 3, 9)
    clock.go_to(day)
    story.do(HoldIntake(story.id, day))
    for cycle in desk.ask(ShowDossier(story.id, "nl")).cycles:
        clock.forward(days=7)
        story.do(RecordObservation(story.id, cycle.id, clock.today()))
        story.do(HoldDebrief(story.id, cycle.id, clock.today()))
    clock.forward(days=7)
    return story


def closed(core, clock, **how):
    """A closed trajectory whose report was written, approved and read; no consents."""
    story = go_through(start(core, clock, **how))
    story.do(CloseTrajectory(story.id, clock.today()))
    story.write_report()
    clock.forward(days=1)
    story.read_report()
    clock.forward(days=1)
    return story
