"""A film with something coded, for the tests of the page of figures."""

from uuid import uuid4

from beeldcoach.domain.annotation import Moment, Phase
from beeldcoach.services.fragments import AddFragment
from beeldcoach.services.studio import ShowStudio
from beeldcoach.services.watching import AddMoment
from tests.ui.pages.studio_case import film_in

SEEN = ((500, None, "nod"), (1_000, None, "nod"), (1_500, 2_500, "wait"), (3_000, None, "look"))


class Coded:
    """The film, and what is coded in it."""

    def __init__(self, core, *, seen=SEEN):
        self.core, self.film_id = core, film_in(core)
        self.trajectory_id = core.desk.ask(ShowStudio(self.film_id, "nl")).trajectory_id
        for start, end, code in seen:
            core.desk.do(AddMoment(self.film_id, start, end, code))

    def second(self, seen=((600, None, "nod"), (1_600, 2_400, "wait")), observer="M. K."):
        for start, end, code in seen:
            self.core.desk.do(AddMoment(self.film_id, start, end, code, observer=observer))

    def phases(self, *starts):
        made = [
            Phase(uuid4(), self.film_id, start, name)
            for start, name in zip(starts, ("start", "instructie", "slot"), strict=False)
        ]
        self.save("phases", made)
        return [phase.id for phase in made]

    def fragment(self, start, end):
        return self.core.desk.do(AddFragment(self.film_id, start, end)).value

    def chain(self):
        first = Moment(uuid4(), self.film_id, 100, code="initiative")
        self.save("moments", [first])
        self.save("moments", [Moment(uuid4(), self.film_id, 200, code="nod", answers=first.id)])

    def save(self, kind, things):
        with self.core.desk._world.open_unit() as unit:
            for thing in things:
                getattr(unit, kind).save(thing)
            unit.commit()
