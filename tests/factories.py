"""Ready-made things for tests; every name is invented."""

from datetime import date
from uuid import uuid4

from beeldcoach.domain.consent import Answer, Given, Purpose
from beeldcoach.domain.trajectory import (
    Agreement,
    Assignment,
    Commissioner,
    Cycle,
    Kind,
    Trajectory,
)
from beeldcoach.services.consenting import ConsentItem, RecordConsent
from beeldcoach.services.ports import FilmFacts, StoredObject
from beeldcoach.services.trajectories import StartTrajectory

START = date(2026, 9, 1)


def assignment(**changes):
    fields = {
        "commissioner": Commissioner.BOARD,
        "commissioner_name": "Stichting De Meander",
        "purpose": "Meer leerlingen aan het woord",
        "willing": True,
        "is_assessment": False,
        "guardians_agree": True,  # asked of a pupil only
        "own_words": "Ik wil beter leren plannen.",
    }
    return Assignment(**(fields | changes))


def trajectory(kind=Kind.WITH_VIDEO, cycles=3, **changes):
    fields = {
        "id": uuid4(),
        "kind": kind,
        "coachee_id": uuid4(),
        "school_id": uuid4(),
        "group": "groep 5",
        "assignment": assignment(),
        "agreement": Agreement("1", START),
        "started_on": START,
        "pupil_basis": "consent",
        "cycles": [Cycle(uuid4(), number) for number in range(1, cycles + 1)],
    }
    return Trajectory(**(fields | changes))


def start_command(**changes):
    fields = {
        "kind": Kind.WITH_VIDEO,
        "coachee_name": "Marit Jansen",
        "coachee_role": "teacher",
        "school_name": "De Wilgen",
        "school_place": "Zwolle",
        "board_name": "Stichting De Meander",
        "group": "groep 5",
        "assignment": assignment(),
        "agreement": Agreement("1", START),
        "agreement_accepted": True,
    }
    return StartTrajectory(**(fields | changes))


def stored(content=b"x"):
    digest = content.ljust(32, b".")[:32]
    return StoredObject(uuid4(), len(content), len(content) + 200, b"h" * 32, digest)


FACTS = FilmFacts(90_000, 1280, 720, 25, 1, 0, has_sound=True, video_codec="h264", container="mov")


def written_consent(trajectory_id, recipient, on, **changes):
    fields = {
        "trajectory_id": trajectory_id,
        "items": (ConsentItem(Purpose.REPORT_TO_BOARD, "report", recipient, "De Meander"),),
        "answer": Answer.YES,
        "how": Given.WRITTEN,
        "given_on": on,
        "evidence_kind": "drawn",
        "text_version": "1",
        "text_language": "nl",
        "text_read": "Ik geef toestemming.",
    }
    return RecordConsent(**(fields | changes))


def agree_to_work(desk, trajectory_id, on=date(2026, 1, 1)):
    """Record the yes that a film needs; starting a trajectory in the application does so."""
    item = ConsentItem(Purpose.COACH_WORK, "film", "coach", "jij")
    desk.do(RecordConsent(trajectory_id, (item,), Answer.YES, Given.ORAL, on))
