"""A vault with a real film, what must be so before it may go out, and short words for it all."""

import io
from datetime import timedelta

from beeldcoach.domain.consent import Answer, Given, Purpose
from beeldcoach.domain.merging import person_key
from beeldcoach.domain.release import Recipient
from beeldcoach.services.consenting import ConsentItem, RecordConsent
from beeldcoach.services.dossier import ShowDossier
from beeldcoach.services.filming import FilmObject, RegisterFilm
from beeldcoach.services.hidden_copies import Stretch, bind_hidden, make_hidden
from beeldcoach.services.operations import probe_film, store_evidence, store_film
from beeldcoach.services.pictures import PictureAsked
from beeldcoach.services.progress import Silent
from beeldcoach.services.recipients import ShowRecipients
from beeldcoach.services.releasing import AskGate
from beeldcoach.services.telling import RecordStatement, SetInView
from beeldcoach.services.trajectories import HoldIntake, PlanCycle, RecordPupilBasis
from tests.factories import START, agree_to_work, start_command
from tests.fakes import SetClock
from tests.vaults import new_core

PASSPHRASE = "vier fietsen naast de oude kastanje"
PASSWORD = "appel fiets kasteel maan zebra trein olifant"
HELPER = Recipient("person:helper", "Orthopedagoog Van Dam")


class Case:
    """One trajectory with one film, in a vault on disk."""

    def __init__(self, folder, film):
        self.clock = SetClock()
        self.core = new_core(folder / "Kluis.beeldcoach", PASSPHRASE, self.clock)
        self.outside = folder / "outside"
        self.outside.mkdir()
        desk = self.core.desk
        self.trajectory = desk.do(start_command()).value
        desk.do(HoldIntake(self.trajectory, START))
        dossier = desk.ask(ShowDossier(self.trajectory, "nl"))
        cycle, filmed = dossier.cycles[0].id, START + timedelta(days=2)
        desk.do(PlanCycle(self.trajectory, cycle, filmed, filmed + timedelta(days=1)))
        desk.do(RecordPupilBasis(self.trajectory, "consent", START))
        self.her = Recipient(person_key(dossier.trajectory.coachee_id), "Marit Jansen")
        named = desk.ask(ShowRecipients(self.trajectory))
        self.board = next(each for each in named if each.key.startswith("board:"))
        self.film = self._import(folder, cycle, filmed, film)
        desk.do(SetInView(self.film, ()))

    def _import(self, folder, cycle, filmed, film):
        source = folder / "les.mp4"
        source.write_bytes(film)
        facts, size = probe_film(self.core, source)
        stored = store_film(self.core, source, size, Silent())
        agree_to_work(self.core.desk, self.trajectory)
        register = RegisterFilm(self.trajectory, cycle, filmed, "les.mp4", facts, stored)
        source.unlink()
        return self.core.desk.do(register).value

    def asked(self, what="fragment", **more):
        if what == "still":
            return PictureAsked(self.film, at_ms=1_480, **more)
        stretch = {"fragment": (1_000, 2_000), "film": (None, None)}[what]
        return PictureAsked(self.film, *stretch, **more)

    def for_helper(self, what="fragment", **more):
        asked = self.asked(what, **more)
        return AskGate(self.trajectory, Purpose.THIRD_PARTY, HELPER, asked.kind, picture=asked)

    def for_her(self, what="fragment"):
        asked = self.asked(what, encrypted=True)
        return AskGate(self.trajectory, Purpose.COPY_OWN, self.her, asked.kind, picture=asked)

    def for_board(self):
        asked = self.asked("film")
        return AskGate(self.trajectory, Purpose.THIRD_PARTY, self.board, asked.kind, picture=asked)

    def says(self, answer=Answer.YES, material="*", how=Given.WRITTEN, recipient=HELPER):
        written = answer is Answer.YES and how is Given.WRITTEN
        self.paper = store_evidence(self.core, b"een handtekening")
        item = ConsentItem(Purpose.THIRD_PARTY, material, recipient.key, recipient.name)
        self.core.desk.do(
            RecordConsent(
                self.trajectory,
                (item,),
                answer,
                how,
                self.clock.today(),
                self.clock.today() + timedelta(days=200) if answer is Answer.YES else None,
                self.paper if written else None,
                "drawn" if written else "",
                "1" if written else "",
                "nl",
                "Ik geef toestemming.",
            )
        )

    def promises(self):
        paper = store_evidence(self.core, b"een belofte")
        self.core.desk.do(
            RecordStatement(self.trajectory, self.clock.today(), "Ik houd het voor mij.", paper)
        )

    def hide(self, start=1_000, end=2_000, progress=None):
        stretch = Stretch(self.film, start, end)
        film = self.core.desk.ask(FilmObject(self.film))
        stored = make_hidden(self.core, film, stretch, "nl", progress or Silent())
        return bind_hidden(self.core, stretch, stored)

    def entries(self):
        with self.core.desk._world.open_unit() as unit:
            return list(unit.ledger.entries())

    def told(self):
        return [entry.kind.value for entry in self.entries() if "release" in entry.kind.value]

    def left(self):
        return sorted(path.name for path in self.outside.iterdir())

    def stored(self, stored):
        with self.core.objects.open(stored) as reader:
            return io.BytesIO(reader.read())
