"""A pupil's trajectory over fakes, led to a wanted talk."""

from datetime import date, timedelta

from beeldcoach.domain.trajectory import Kind
from beeldcoach.services.dossier import ShowDossier
from beeldcoach.services.trajectories import Guardian, HoldDebrief, HoldIntake
from tests.factories import START, start_command

INTAKE = START + timedelta(days=1)


class Pupil:
    def __init__(self, desk, **changes):
        self.desk = desk
        fields = {
            "kind": Kind.PUPIL,
            "coachee_name": "Noor de Wit",
            "coachee_role": "pupil",
            "code": "L-07",
            "born_on": date(2015, 11, 3),
            "guardians": (
                Guardian("Eline de Wit", "moeder", agreed_on=START),
                Guardian("Ruben Smit", "vader", has_authority=False),
            ),
        }
        self.id = self.do(start_command(**(fields | changes)))

    def do(self, command):
        return self.desk.do(command).value

    @property
    def dossier(self):
        return self.desk.ask(ShowDossier(self.id, "nl"))

    def cycle(self, number):
        return self.dossier.cycles[number - 1].id

    def after_intake(self):
        self.do(HoldIntake(self.id, INTAKE))
        return self

    def hold(self, number, on):
        return self.do(HoldDebrief(self.id, self.cycle(number), on))
