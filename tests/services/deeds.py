"""Commands of every kind, made up from their fields over what there is: for tests by property."""

import itertools
from datetime import UTC, date, datetime, time, timedelta
from random import Random  # noqa: TID251  drawn by Hypothesis or from a fixed seed
from uuid import uuid4

from beeldcoach.domain.annotation import Actor, Voice
from beeldcoach.domain.consent import Purpose
from beeldcoach.domain.drawing import Shape, ShapeKind
from beeldcoach.domain.errors import DomainError
from beeldcoach.domain.lens import CODE_COLOURS
from beeldcoach.domain.trajectory import Kind, Participant
from beeldcoach.formats import model
from beeldcoach.services.agenda import AppointmentKind, Subject
from beeldcoach.services.annotation_plan import LEAVE, Wish
from beeldcoach.services.consenting import ConsentItem
from beeldcoach.services.content import lens
from beeldcoach.services.desk import Command
from beeldcoach.services.dossier import ShowDossier
from beeldcoach.services.drawings import AddDrawing
from beeldcoach.services.filming import RegisterFilm
from beeldcoach.services.fragments import AddFragment
from beeldcoach.services.goals import TakeGoal
from beeldcoach.services.handlers import HANDLERS
from beeldcoach.services.holidays import NewPeriod
from beeldcoach.services.incidents import RecordIncident
from beeldcoach.services.learning import AddLearningGoal, AddWorkingGoal
from beeldcoach.services.lens_editing import AddLens
from beeldcoach.services.lenses import own_lens
from beeldcoach.services.letters import StartLetter
from beeldcoach.services.logbook import AddLogEntry
from beeldcoach.services.observing import AddSighting, StartObservation
from beeldcoach.services.own_papers import FormAsked
from beeldcoach.services.paper_forms import KeepForm
from beeldcoach.services.people import AddPerson, AddSchool, LinkGuardian
from beeldcoach.services.phases import AddPhase
from beeldcoach.services.practice import AddSupervision
from beeldcoach.services.pupils import PlanMeeting
from beeldcoach.services.question_cards import AddCard
from beeldcoach.services.recoding import AS_NOTE
from beeldcoach.services.recording import FillField
from beeldcoach.services.reporting import DraftReport
from beeldcoach.services.stills import AddStill
from beeldcoach.services.talk import MarkTalk
from beeldcoach.services.trajectories import Guardian, HoldIntake, PlanCycle, RecordPupilBasis
from beeldcoach.services.watching import AddMark, AddMoment
from tests.factories import FACTS, START, agree_to_work, start_command, stored

UNDOABLE = sorted(
    (kind for kind in HANDLERS if issubclass(kind, Command) and kind.undoable),
    key=lambda kind: kind.__name__,
)
REFUSED = (DomainError, LookupError, ValueError, TypeError, AttributeError, FileNotFoundError)
"""How a deed that makes no sense may end; it must leave nothing behind."""

_IDS = {
    "TrajectoryId": "trajectories", "GoalId": "goals", "LearningGoalId": "learning_goals",
    "WorkingGoalId": "working_goals", "LetterId": "letters", "LogEntryId": "log_entries",
    "SightingId": "sightings", "MeetingId": "meetings", "PeriodId": "periods",
    "SupervisionId": "supervisions", "DrawingId": "drawings", "StillId": "stills",
    "CardId": "cards", "ReportId": "reports", "FilmId": "films",
    "FragmentId": "fragments", "MomentId": "moments", "MarkId": "marks", "PersonId": "people",
    "SchoolId": "schools", "GuardianshipId": "guardianships", "PhaseId": "phases",
    "OwnLensId": "lenses", "IncidentId": "incidents", "PaperFormId": "paper_forms",
}  # fmt: skip
_WORDS = ("Zwaluw", "denktijd geven", "", "Zoë <b>", "ik wacht tot 'later'", "De Wilgen 🦊")
_TEXTS = {
    "language": ("nl", "en"),
    "recipient": ("board:1", "person:1"),
    "level": ("not", "sometimes", "often", ""),
    "state": ("open", "reached", "nearly", "dropped"),
    "outcome": ("reached", "nearly", "not_yet", ""),
    "basis": ("consent", "legitimate_interest", ""),
    "bank_id": ("three_counts", "door_start"),
    "section": ("assignment", "goals", "method"),
    "role": ("teacher", "pupil", "guardian", "contact"),
    "form": ("intake", "debrief", "closing", "talk_plan"),
    "model": ("solution", "strengths", "child", ""),
    "lens": ("directe_instructie", "icalt", "basiscommunicatie"),
    "whom": ("authority", "people"),
    "to": ("authority", "people"),
    "coach_role": ("processor", "controller", "employee", ""),
    "copy_of": ("", "directe_instructie"),
    "cluster": ("Kring",),
    "key": tuple("1234567890QWERTY"),
    "into": ("", "explain", "check"),
    "code": ("ja", "volgen", "vraag"),
    "reason": ("De groep gaat naar een ander",),
    "relation": ("moeder", "vader"),
    "coachee_role": ("teacher", "pupil", "ib"),
    "name": (
        "name", "email", "remarks", "archived", "place", "board", "address", "text", "why", "sign",
        "if_part", "then_part", "helper", "evidence", "goal", "did", "worked", "next_step", "title",
        "fact", "meaning", "question", "pupil_does", "insight", "kind", "used",
        "codes", "need", "children", "status", "relation", "has_authority", "reason",
        "coach_name", "practice_town", "phone", "Jeroen Blok",
    ),
    "field": ("title", "addressee", "text"),
    "kind": (
        "supervision", "intervision", "training", "offer", "agreement", "class", "parents",
        "pedagogical", "didactic", "organisation", "parent_talk", "parents",
    ),
}  # fmt: skip


_ARROW = Shape(ShapeKind.ARROW, ((0.1, 0.2), (0.5, 0.5)))
_ASKED = (
    ConsentItem(Purpose.SUPERVISION, "fragment", "named:1", "J. Terpstra"),
    ConsentItem(Purpose.REPORT_TO_BOARD, "report", "board:1", "Stichting De Meander"),
)
_CIRCLE = Shape(ShapeKind.CIRCLE, ((0.3, 0.3), (0.4, 0.6)))


TRIES = 400  # of commands with fields at random, until one makes sense
_FIRST = {
    "ChangePeriod": ("AddPeriods",),
    "RemovePeriod": ("AddPeriods",),
    "DropLogPhoto": ("KeepLogPhoto",),
    "RemoveLogo": ("SetLogo",),
    "HoldFollowUp": ("CloseTrajectory",),
    "MoveGoal": ("AddGoal", "AddGoal", "AddGoal"),
    "ReopenAnalysis": ("CompleteAnalysis",),
    "ResumeObservation": ("PauseObservation",),
    "LinkMoment": ("AddMoment",) * 4,
    "SplitMoment": ("AddMoment",) * 6,  # one of them with a length
    "StartObservation": ("DiscardObservation",),
    "DraftReport": ("StartTrajectory",),
}


class Deeds:
    """Makes commands over what a desk holds; `find` returns the things of a kind."""

    def __init__(self, desk, clock, find):
        self.desk, self.clock, self.find = desk, clock, find

    def begin(self):
        """Three trajectories, one of each kind, with something of everything in them."""
        do = self.do
        film = do(start_command())
        seen = do(start_command(kind=Kind.WITHOUT_VIDEO, coachee_name="Youssef El Amrani"))
        pupil = do(
            start_command(
                kind=Kind.PUPIL,
                coachee_name="Noor de Wit",
                coachee_role="pupil",
                code="L-07",
                born_on=date(2015, 11, 3),
                guardians=(Guardian("Eline de Wit", "moeder", agreed_on=START),),
            )
        )
        for each in (film, seen, pupil):
            do(HoldIntake(each, START))
            do(TakeGoal(each, "three_counts", "nl"))
            do(StartLetter(each, "agreement", "nl"))
            do(FillField(each, "intake", None, "question", "Hoe geef ik denktijd?"))
            do(DraftReport(each, "nl"))
        filmed = START + timedelta(days=5)
        do(PlanCycle(film, self.cycle(film), filmed, filmed + timedelta(days=1)))
        do(RecordPupilBasis(film, "consent", START))
        agree_to_work(self.desk, film)
        film_id = do(RegisterFilm(film, self.cycle(film), filmed, "les.mp4", FACTS, stored()))
        do(AddMoment(film_id, 1_000, None, None, "een stilte"))
        for start in (1_000, 9_000):
            fragment = do(AddFragment(film_id, start, start + 4_000, "wachten"))
        do(AddDrawing(film_id, 1_000, (_ARROW,)))
        do(AddStill(film_id, 1_000, None, "de hand"))
        do(MarkTalk(film_id, 500, 2_500, Voice.TEACHER))
        do(AddPhase(film_id, 700, "Instructie"))
        do(AddMark(film_id, self.cycle(film), fragment, 9_500))
        self._film_twice(filmed)
        do(StartObservation(seen, self.cycle(seen)))
        do(AddSighting(seen, self.cycle(seen), 500, None, "kijkt rond"))
        goal = do(AddLearningGoal(pupil, "Ik plan mijn week", None))
        do(AddWorkingGoal(goal, self.cycle(pupil), START + timedelta(days=1), "elke dag"))
        do(AddLogEntry(pupil, START + timedelta(days=2)))
        do(PlanMeeting(pupil, START + timedelta(days=9)))
        do(AddSupervision(START, "supervision", 60, "een vraag", "geduld"))
        for words in ("Wat zag je?", "Wat werkte?"):
            do(AddCard("solution", words))
        do(RecordIncident("lost", START, datetime(2026, 9, 2, 9, tzinfo=UTC)))
        do(KeepForm(film, FormAsked((_ASKED[0],)), "nl"))
        do(AddLens("Mijn lessen", "directe_instructie", "nl"))
        for name in ("Marit  Jansen", "Noor de Wit"):
            do(AddPerson(name, "teacher"))
        double = do(AddPerson("Bo Vos", "pupil"))
        do(LinkGuardian(double, None, "Kim Vos", "moeder"))
        do(AddSchool("De wilgen", "Zwolle", "Stichting De Meander"))

    def _film_twice(self, on):
        """Film a lesson with two cameras, of which nothing was written yet."""
        lesson = self.do(start_command(coachee_name="Els Kuiper"))
        self.do(HoldIntake(lesson, START))
        self.do(RecordPupilBasis(lesson, "consent", START))
        agree_to_work(self.desk, lesson)
        film = None
        for name in ("voor.mp4", "achter.mp4"):
            facts, kept = FACTS, stored(name.encode())
            register = RegisterFilm(lesson, self.cycle(lesson), on, name, facts, kept, film)
            film = self.do(register)

    def do(self, command):
        self.clock.forward(minutes=1)  # each deed is a step of its own
        return self.desk.do(command).value

    def cycle(self, trajectory_id):
        return self.desk.ask(ShowDossier(trajectory_id, "nl")).cycles[0].id

    def made(self, kind, random):
        """Return a command of this kind, with fields at random; many make no sense."""
        fields = {}
        for name, told in kind.__dataclass_fields__.items():
            fields[name] = self._field(kind, name, str(told.type), fields, random)
        return kind(**fields)

    def prepare(self, kind, random):
        """Do what must have been done before a command of this kind makes sense."""
        for first in _FIRST.get(kind.__name__, ()):
            deed = next(each for each in UNDOABLE if each.__name__ == first)
            assert any(self.try_one(deed, random) for _ in range(TRIES)), first

    def try_one(self, kind, random):
        """Do a command of this kind; return whether it was done and left a step to undo."""
        self.clock.forward(minutes=1)
        try:
            done = self.desk.do(self.made(kind, random))
        except REFUSED:
            return False
        return bool(done.changes.ids)

    def _field(self, kind, name, told, fields, random):
        fresh = ("coachee_id", "moment_id", "fragment_id", "sighting_id", "new_id")
        if name in fresh and "None" in told:
            return None
        optional = "None" in told and random.random() < 0.3
        if optional:
            return None
        first = told.split("|")[0].strip()
        maker = getattr(self, f"_{first.split('[')[0].lower()}", None)
        if first in _IDS:
            return self._id(_IDS[first], random)
        if maker is None:
            return getattr(start_command(), name)
        return maker(kind, name, fields, random)

    def _id(self, table, random):
        found = self.find(table)
        return random.choice(found).id if found else uuid4()

    def _cycleid(self, _kind, _name, fields, random):
        found = [t for t in self.find("trajectories") if t.id == fields.get("trajectory_id")]
        every = [c.id for t in found or self.find("trajectories") for c in t.cycles]
        return random.choice(every) if every else uuid4()

    def _uuid(self, kind, _name, fields, random):
        people = self.find("people")
        if "first_id" in fields:
            first = next((p for p in people if p.id == fields["first_id"]), people[0])
            people = [p for p in people if p.name.split()[:1] == first.name.split()[:1]]
        return random.choice(people).id

    def _date(self, _kind, _name, _fields, random):
        return random.choice((START, date(2026, 11, 24))) + timedelta(days=random.randint(-5, 30))

    def _datetime(self, _kind, _name, _fields, random):
        return datetime(2026, 9, random.randint(1, 20), 9, 30, tzinfo=UTC)

    def _time(self, _kind, _name, _fields, random):
        return time(random.randint(8, 16), 30)

    def _int(self, _kind, name, fields, random):
        if name == "by":
            return random.choice((-1, 1))
        if name == "end_ms":
            return fields["start_ms"] + random.randint(1, 3_000)
        small = name in ("position", "feeling")
        return random.randint(0, 3) if small else random.randint(1, 60) * 100

    def _actor(self, _kind, _name, _fields, random):
        return random.choice(list(Actor))

    def _bool(self, _kind, _name, _fields, random):
        return random.random() < 0.5

    def _str(self, kind, name, fields, random):
        if name == "indicator":
            goals = [g for g in self.find("goals") if g.id == fields["goal_id"]]
            return random.choice([i for g in goals for i in g.indicators] or ["iets"])
        if name == "text" and kind.__name__ == "RateSign":
            return "Er is meer rust"
        if name == "name" and kind.__name__ in ("AddPerson", "AddSchool"):
            return random.choice(("Jeroen Blok", "Marit Jansen", "De Wilgen"))
        if "lens_id" in fields and (told := self._of_lens(kind.__name__, name, fields, random)):
            return told
        if kind.__name__ == "FillMoment":
            pool = {"name": ("code", "actor", "modifier"), "value": ("pupil", "look", "")}[name]
            return random.choice(pool)
        if kind.__name__ == "AnswerIncident":
            return random.choice(
                {"name": ("story", "locked", "high_risk"), "value": ("yes",)}[name]
            )
        pool = _TEXTS.get(name)
        return random.choice(pool or _WORDS)

    def _of_lens(self, kind, name, fields, random):
        own = next((own for own in self.find("lenses") if own.id == fields["lens_id"]), None)
        if own is None:  # the last one was removed
            return ""
        told = own_lens(own)
        values = {"colour": CODE_COLOURS, "key": "Y", "pole": ("chance",)}
        pools = {
            "cluster_id": told.clusters,
            "code_id": told.codes,
            "modifier_id": told.modifiers,
            "RemoveCluster.into": told.clusters,
            "FillLens.name": ("name", "about"),
            "FillCluster.name": ("name", "colour"),
            "FillCode.name": ("name", "key", "example", "pole"),
            f"{kind}.value": values.get(fields.get("name"), ("Kort helpen",)),
        }
        pool = pools.get(f"{kind}.{name}") or pools.get(name)
        chosen = random.choice(pool) if pool else ""
        return getattr(chosen, "id", chosen)

    def _lens(self, *_):
        return lens("kindperspectief", "nl")

    def _letterfield(self, kind, name, fields, random):
        return random.choice(_TEXTS["field"])

    def _value(self, _kind, _name, _fields, random):
        return random.choice((*_WORDS, 7, True, ["een", "twee"], None))

    def _addmoment(self, _kind, _name, _fields, random):
        return self.made(AddMoment, random)

    def _cardvalue(self, _kind, name, fields, random):
        if fields["name"] == "codes":
            return tuple(random.sample(("look", "nod", "wait"), 2))
        return random.choice((*_WORDS, True, "question", "in_focus", "relation", "agreed"))

    def _detail(self, _kind, _name, _fields, random):
        return random.choice((*_WORDS, True, False, START))

    def _tuple(self, kind, name, fields, random):
        match name:
            case "shapes":
                return random.choice(((_ARROW,), (_ARROW, _CIRCLE), ()))
            case "participants":
                return (Participant("Sem en zijn moeder", START),)
            case "periods":
                day = self._date(kind, name, fields, random)
                return (NewPeriod("Herfst", day, day + timedelta(days=7)),)
            case "taken" | "pieces":
                return ()
            case "moves":
                codes = [code.id for code in lens("basiscommunicatie", "nl").codes]
                return tuple((code, "") for code in (*codes, *_TEXTS["code"]))
            case "guardians":
                return (Guardian("Eline de Wit", "moeder", agreed_on=START),)
        return tuple(random.sample(("drie tellen", "elke beurt", "plan", "helper"), 2))

    def _formasked(self, _kind, _name, _fields, random):
        return FormAsked(tuple(random.sample(_ASKED, 1)))

    def _storedobject(self, *_):
        return stored(uuid4().bytes)

    def _subject(self, _kind, _name, _fields, random):
        kind = random.choice(list(AppointmentKind))
        trajectory = self._id("trajectories", random)
        cycles = self._cycleid(None, None, {"trajectory_id": trajectory}, random)
        ids = itertools.chain([cycles], (m.id for m in self.find("meetings")))
        return Subject(kind, trajectory, random.choice(list(ids)))

    def _wish(self, _kind, _name, _fields, random):
        starts = sorted(random.randrange(60_000) for _ in range(4))
        seen = [model.Moment(at, at + 500, "c", random.choice(_WORDS)) for at in starts]
        given = model.Annotations(
            lanes=(model.Lane("l", "Volgen"),),
            codes=(model.Code("c", "aankijken", "l"),),
            moments=tuple(seen),
            phases=(model.Phase(starts[0], "begin"),),
            fragments=(model.Fragment(starts[1], starts[1] + 900, "wachten"),),
            talk=(model.Talk(starts[2], starts[2] + 90, "pupil"),),
            marks=(model.Mark(starts[3], "dit"),),
        )
        return Wish(given, (("c", random.choice(("look", AS_NOTE, LEAVE))),), "nl")

    def _voice(self, _kind, _name, _fields, random):
        return random.choice(list(Voice))

    def _kind(self, _kind, _name, _fields, random):
        return random.choice(list(Kind))


def seeded(seed):
    return Random(seed)  # noqa: S311
