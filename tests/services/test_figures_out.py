"""Figures on their way out: asked of the gate, made after the release began, and recorded."""

import hashlib
from dataclasses import replace
from types import SimpleNamespace
from uuid import uuid4

import pytest

from beeldcoach.domain.consent import Purpose
from beeldcoach.domain.errors import ReleaseRefused, ReleaseSpent
from beeldcoach.domain.ledger import EntryKind
from beeldcoach.domain.release import Ground, Recipient, Refusal, Release
from beeldcoach.services.consent_view import ShowConsent
from beeldcoach.services.consenting import ConsentItem
from beeldcoach.services.errors import CannotWrite
from beeldcoach.services.figures_asked import FiguresAsked, View
from beeldcoach.services.figures_out import begin, drop, end_copied, end_saved, may_still
from beeldcoach.services.people import AddPerson
from beeldcoach.services.ports import Written
from beeldcoach.services.recipients import ShowRecipients
from beeldcoach.services.recording import FillField
from beeldcoach.services.release_entries import UnfinishedReleases
from beeldcoach.services.releasing import AskGate, StartRelease
from beeldcoach.services.sheet_text import as_html, as_lines
from tests.factories import start_command, stored, written_consent
from tests.services.test_figures import Lessons


class FakeOutbox:
    """Keeps what was written; or cannot write."""

    def __init__(self):
        self.files, self.full = {}, False

    def write(self, release, content, destination):
        if self.full:
            raise CannotWrite
        self.files[destination] = content
        return Written(hashlib.sha256(content).hexdigest(), len(content))


class Leaving(Lessons):
    """A film with something coded, and a core to let its figures out of."""

    def __init__(self, desk, store, clock):
        super().__init__(desk, store, clock)
        self.clock, self.film_id = clock, self.film()
        self.see(self.film_id, "nod", 1_000)
        self.phase(self.film_id, 0, "start")
        desk.do(FillField(self.id, "intake", None, "pupil_names", "Sem"))
        self.outbox = FakeOutbox()
        self.core = SimpleNamespace(desk=desk, clock=clock, outbox=self.outbox)
        person = store.tables["trajectories"][self.id].coachee_id
        self.her = Recipient(f"person:{person}", "Marit Jansen")
        school = store.tables["trajectories"][self.id].school_id
        self.board = Recipient(f"board:{school}", "Stichting De Meander")

    def gate(self, to=None, purpose=Purpose.COPY_OWN, view=View.BUDGET, **changes):
        asked = FiguresAsked(self.film_id, view, **changes)
        return AskGate(self.id, purpose, to or self.her, "figures", figures=asked)

    def agree(self, **changes):
        evidence = stored(b"signature")
        self.store.proven.add((evidence.id, evidence.content_digest.hex()))
        item = ConsentItem(Purpose.THIRD_PARTY, "figures", self.board.key, self.board.name)
        fields = {"evidence": evidence, "items": (item,)} | changes
        command = written_consent(self.id, self.board.key, self.clock.today(), **fields)
        self.desk.do(command)

    @property
    def last(self):
        return self.store.lines[-1][0]


@pytest.fixture
def leaving(desk, store, clock):
    return Leaving(desk, store, clock)


def failed(decision):
    assert isinstance(decision, Refusal)
    return {check.ground for check in decision.checks if not check.ok}


@pytest.mark.parametrize("view", list(View))
def test_she_gets_her_own_figures_with_her_mark_on_them(leaving, view):
    ready = begin(leaving.core, leaving.gate(view=view), "klembord")
    assert leaving.last.kind is EntryKind.RELEASE_STARTED
    assert leaving.last.body["material"] == ["figures", f"{view.value}:{leaving.film_id}", 1]
    assert (leaving.last.body["row"], ready.number) == (2, leaving.last.seq)
    mark = f"Vrijgave {ready.number}, kopie voor Marit Jansen"
    text = as_lines(ready.sheet)
    assert mark in text
    assert mark in as_html(ready.sheet)
    assert may_still(leaving.core, ready)
    end_copied(leaving.core, ready, text.encode())
    assert leaving.last.kind is EntryKind.RELEASE_DONE
    assert leaving.last.body["sha256"] == hashlib.sha256(text.encode()).hexdigest()
    assert leaving.desk.ask(UnfinishedReleases()) == ()


def test_the_digest_is_that_of_the_figures_as_they_stand(leaving):
    def digest(**changes):
        decision = leaving.desk.ask(leaving.gate(**changes))
        assert isinstance(decision, Release)
        return decision.request.material.digest

    before = digest()
    assert digest() == before
    assert digest(view=View.PLOT) != before
    leaving.see(leaving.film_id, "nod", 2_000)
    assert digest() != before


def test_others_get_figures_with_a_written_yes_for_figures_only(leaving):
    others = leaving.gate(leaving.board, Purpose.THIRD_PARTY)
    assert failed(leaving.desk.ask(others)) == {Ground.CONSENT}
    with pytest.raises(ReleaseRefused):
        begin(leaving.core, others, "klembord")
    leaving.agree()
    ready = begin(leaving.core, others, "klembord")
    assert ready.release.row == 9
    assert ready.release.consent_id is not None
    drop(leaving.core, ready)
    assert leaving.last.kind is EntryKind.RELEASE_ABORTED


def test_consent_for_figures_stands_on_the_page_of_consents(leaving):
    leaving.agree()
    page = leaving.desk.ask(ShowConsent(leaving.id, "nl"))
    (row,) = [row for row in page.rows if row.material == "figures"]
    assert (row.material_name, row.recipient_name) == (
        "cijfers van de analyse",
        "Stichting De Meander",
    )
    # the purpose itself was not answered by it
    assert any(r.purpose is Purpose.THIRD_PARTY and not r.material for r in page.rows)


def test_a_pupils_name_keeps_figures_in_whoever_asks(leaving):
    leaving.phase(leaving.film_id, 5_000, "Sems presentatie")
    assert failed(leaving.desk.ask(leaving.gate(view=View.PLOT))) == {Ground.NO_PUPIL_NAMES}
    assert isinstance(leaving.desk.ask(leaving.gate(view=View.COMPARE)), Release)


def test_the_name_of_an_observer_goes_to_nobody_else(leaving):
    leaving.desk.do(AddPerson("Wim Bakker", "teacher"))
    leaving.see(leaving.film_id, "nod", 1_000, observer="Wim Bakker")
    leaving.agree()
    others = leaving.gate(leaving.board, Purpose.THIRD_PARTY, View.AGREEMENT)
    assert failed(leaving.desk.ask(others)) == {Ground.NO_OTHERS}
    assert isinstance(leaving.desk.ask(leaving.gate(view=View.AGREEMENT)), Release)


def test_figures_of_a_film_of_somebody_else_are_not_hers_to_get(leaving):
    other = leaving.desk.do(start_command(coachee_name="Youssef El Amrani")).value
    ask = replace(leaving.gate(), trajectory_id=other)
    decision = leaving.desk.ask(ask)
    assert isinstance(decision, Refusal)
    with pytest.raises(ReleaseRefused):
        leaving.desk.do(StartRelease(ask))
    gone = replace(leaving.gate(), figures=FiguresAsked(uuid4()))
    assert Ground.MATERIAL in failed(leaving.desk.ask(gone))


def test_a_picture_is_written_by_the_outbox_and_recorded(leaving, tmp_path):
    ready = begin(leaving.core, leaving.gate(), str(tmp_path / "cijfers.png"))
    written = end_saved(leaving.core, ready, b"png", tmp_path / "cijfers.png")
    assert leaving.outbox.files == {tmp_path / "cijfers.png": b"png"}
    assert leaving.last.kind is EntryKind.RELEASE_DONE
    assert leaving.last.body["sha256"] == written.sha256


def test_what_cannot_be_written_is_recorded_as_broken_off(leaving, tmp_path):
    ready = begin(leaving.core, leaving.gate(), str(tmp_path / "cijfers.png"))
    leaving.outbox.full = True
    with pytest.raises(CannotWrite):
        end_saved(leaving.core, ready, b"png", tmp_path / "cijfers.png")
    assert leaving.last.kind is EntryKind.RELEASE_ABORTED


def test_after_ten_minutes_nothing_goes_out_any_more(leaving, tmp_path):
    ready = begin(leaving.core, leaving.gate(), "klembord")
    leaving.clock.forward(minutes=11)
    assert not may_still(leaving.core, ready)
    with pytest.raises(ReleaseSpent):
        end_saved(leaving.core, ready, b"png", tmp_path / "cijfers.png")
    assert leaving.outbox.files == {}
    assert leaving.last.kind is EntryKind.RELEASE_ABORTED


def test_the_register_says_what_went_out(leaving):
    end_copied(leaving.core, begin(leaving.core, leaving.gate(), "klembord"), b"x")
    (row,) = leaving.desk.ask(ShowConsent(leaving.id, "nl")).register
    assert (row.what, row.recipient) == ("cijfers van de analyse", "Marit Jansen")


def test_she_comes_first_among_those_who_may_get_them(leaving):
    leaving.desk.do(AddPerson("Piet Bos", "contact"))
    found = leaving.desk.ask(ShowRecipients(leaving.id))
    assert found[0] == leaving.her
    assert leaving.board in found
    assert "Piet Bos" not in [each.name for each in found]  # of no school, or of another
    assert len({each.key for each in found}) == len(found)


def test_a_cell_stays_a_cell_and_is_no_formula(leaving):
    leaving.phase(leaving.film_id, 3_000, "=1+1\tx")
    leaving.see(leaving.film_id, "=cmd", 3_000)
    leaving.see(leaving.film_id, "<b>vet</b>", 4_000)
    sheet = begin(leaving.core, leaving.gate(), "klembord").sheet
    lines = as_lines(sheet).split("\r\n")
    head = next(line for line in lines if line.startswith("Code\t"))
    table = [line for line in lines if line.count("\t") == head.count("\t")]
    assert any(line.startswith("'=cmd\t") for line in table)
    assert "&lt;b&gt;vet&lt;/b&gt;" in as_html(sheet)
    assert "<b>" not in as_html(sheet)
