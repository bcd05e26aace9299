"""Trajectories in several phases, made with the coach's own commands."""

import io
from datetime import timedelta

from beeldcoach.domain.trajectory import Agreement, Assignment, Commissioner, Kind
from beeldcoach.services.dossier import ShowDossier
from beeldcoach.services.filming import RegisterFilm
from beeldcoach.services.fragments import AddFragment
from beeldcoach.services.ports import FilmFacts
from beeldcoach.services.progress import Silent
from beeldcoach.services.trajectories import (
    CloseTrajectory,
    CompleteAnalysis,
    HoldDebrief,
    HoldIntake,
    PlanCycle,
    RecordPupilBasis,
    StartTrajectory,
)
from tests.factories import agree_to_work

FACTS = FilmFacts(60_000, 1280, 720, 25, 1, 0, True, "h264", "mp4")


class Maker:
    """Days are counted from the set clock's today."""

    def __init__(self, core):
        self.core = core
        self.do = lambda command: core.desk.do(command).value
        self.films = 0

    def day(self, offset):
        return self.core.clock.today() + timedelta(days=offset)

    def start(self, name="Marit Jansen", school="De Wilgen", group="groep 5"):
        return self.do(
            StartTrajectory(
                Kind.WITH_VIDEO,
                name,
                "teacher",
                school,
                "Zwolle",
                "Stichting De Meander",
                group,
                Assignment(Commissioner.BOARD, school, "leren wachten", True, False),
                Agreement("1", self.day(-60)),
                True,
            )
        )

    def filmable(self, name="Marit Jansen", *, film_in=1, basis=True, **where):
        """The intake was held; the first film is planned."""
        trajectory_id = self.start(name, **where)
        self.do(HoldIntake(trajectory_id, self.day(-59)))
        agree_to_work(self.core.desk, trajectory_id)
        if basis:
            self.do(RecordPupilBasis(trajectory_id, "consent", self.day(-59)))
        self.plan(trajectory_id, 0, film_in, film_in + 3)
        return trajectory_id

    def plan(self, trajectory_id, at, film, debrief):
        cycle = self.cycle(trajectory_id, at)
        self.do(PlanCycle(trajectory_id, cycle, self.day(film), self.day(debrief)))

    def cycle(self, trajectory_id, at):
        return self.core.desk.ask(ShowDossier(trajectory_id, "nl")).cycles[at].id

    def film(self, trajectory_id, at, on):
        self.films += 1
        content = b"film" + bytes([self.films])
        stored = self.core.objects.put(io.BytesIO(content), len(content), Silent())
        cycle = self.cycle(trajectory_id, at)
        agree_to_work(self, trajectory_id)
        return self.do(RegisterFilm(trajectory_id, cycle, self.day(on), "klas.mp4", FACTS, stored))

    def analysed(self, name="Marit Jansen", *, fragments=2, debrief_in=0):
        """Film 1 was analysed; its debrief is planned. Returns trajectory and film."""
        trajectory_id = self.filmable(name)
        film_id = self.film(trajectory_id, 0, -5)
        self.plan(trajectory_id, 0, -5, debrief_in)
        for number in range(fragments):
            begin = 1_000 + 10_000 * number
            self.do(AddFragment(film_id, begin, begin + 5_000, "wachten"))
        self.do(CompleteAnalysis(trajectory_id, self.cycle(trajectory_id, 0), self.day(-4)))
        return trajectory_id, film_id

    def closed(self, name="Hanna de Vries", *, closed=-23):
        """Three cycles with films, closed some days ago."""
        trajectory_id = self.filmable(name)
        for at, on in enumerate((-50, -45, -40)):
            self.film(trajectory_id, at, on)
            cycle = self.cycle(trajectory_id, at)
            self.do(CompleteAnalysis(trajectory_id, cycle, self.day(on)))
            self.do(HoldDebrief(trajectory_id, cycle, self.day(on + 1)))
        self.do(CloseTrajectory(trajectory_id, self.day(closed)))
        return trajectory_id
