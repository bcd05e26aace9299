"""What was withdrawn or erased after a backup does not come back when it is put back."""

import shutil
from contextlib import closing
from uuid import UUID

import pytest

from beeldcoach import bootstrap
from beeldcoach.domain.consent import Answer, Given, Purpose, State
from beeldcoach.services.backing_up import RestoreOrder, back_up
from beeldcoach.services.consent_view import CheckLedger, ShowConsent
from beeldcoach.services.consenting import ConsentItem, RecordConsent
from beeldcoach.services.erasing import Erase, Reason, Scope, Target
from beeldcoach.services.erasure_deeds import erase
from beeldcoach.services.overview import ShowHome
from beeldcoach.services.progress import Silent
from beeldcoach.services.restored import RecordLookedAfter, ShowPutBack
from beeldcoach.services.withdrawing import Scope as Withdrawing
from beeldcoach.services.withdrawing import WithdrawScope
from beeldcoach.storage import restoring
from tests.storage.erasing_made import NAME, PASSPHRASE, agree, filmed


@pytest.fixture
def made(tmp_path):
    """A vault with a backup of it, and the id of its trajectory and of its film."""
    core, trajectory, film = filmed(tmp_path / "Kluis.beeldcoach")
    (tmp_path / "disk").mkdir()
    with closing(core):
        back_up(core, tmp_path / "disk", "usb", Silent())
        yield core, trajectory, film


def put_back(tmp_path, former=None):
    order = RestoreOrder(tmp_path / "disk", tmp_path / "nieuw", PASSPHRASE, former=former)
    return bootstrap.restore(order, Silent())


def state(core, trajectory, purpose=Purpose.COACH_WORK):
    page = core.desk.ask(ShowConsent(trajectory, "nl"))
    return next(row.state for row in page.rows if row.purpose is purpose)


def refuse(core, trajectory, answer=Answer.NO, how=Given.ORAL):
    item = ConsentItem(Purpose.SUPERVISION)
    today = core.clock.today()
    core.desk.do(RecordConsent(trajectory, (item,), answer, how, today))


def test_a_withdrawal_and_a_refusal_of_after_the_backup_stand_in_the_vault_again(made, tmp_path):
    former, trajectory, _ = made
    former.desk.do(WithdrawScope(trajectory, Withdrawing(Purpose.COACH_WORK)))
    refuse(former, trajectory)
    former.close()
    core, told = put_back(tmp_path, former.folder)
    with closing(core):
        assert state(core, trajectory) is State.WITHDRAWN
        assert state(core, trajectory, Purpose.SUPERVISION) is State.REFUSED
        assert told.since.is_known
        assert [(a.name, a.answer) for a in told.since.answers][-1] == (NAME, Answer.NO)
        assert {a.answer for a in told.since.answers} == {Answer.NO, Answer.WITHDRAWN}
        assert core.desk.ask(ShowPutBack()).unchecked == ()
        core.desk.ask(CheckLedger())


def test_a_yes_in_writing_of_after_the_backup_is_unproven_without_its_proof(made, tmp_path):
    former, trajectory, _ = made
    former.desk.do(WithdrawScope(trajectory, Withdrawing(Purpose.COACH_WORK)))
    agree(former, trajectory)
    former.close()
    core, _ = put_back(tmp_path, former.folder)
    with closing(core):
        assert state(core, trajectory) in (State.UNPROVEN, State.WITHDRAWN)


def test_without_the_vault_of_before_the_consents_wait_to_be_looked_after(made, tmp_path):
    former, trajectory, _ = made
    former.desk.do(WithdrawScope(trajectory, Withdrawing(Purpose.COACH_WORK)))
    core, told = put_back(tmp_path)
    with closing(core):
        assert not told.since.is_known
        (waiting,) = core.desk.ask(ShowPutBack()).unchecked
        assert (waiting.trajectory_id, waiting.name) == (trajectory, NAME)
        assert waiting.made_on == core.clock.today()
        core.desk.do(RecordLookedAfter(trajectory))
        assert core.desk.ask(ShowPutBack()).unchecked == ()


def test_where_no_vault_of_before_was_the_new_one_is_not_taken_for_it(made, tmp_path):
    core, told = put_back(tmp_path, tmp_path / "nieuw")
    with closing(core):
        assert not told.since.is_known


def test_an_older_vault_than_the_backup_tells_nothing_of_after_it(made, tmp_path):
    former, trajectory, _ = made
    former.close()
    shutil.copytree(former.folder, tmp_path / "oud")
    with closing(bootstrap.unlock(former.folder, PASSPHRASE)) as core:
        back_up(core, tmp_path / "disk", "usb", Silent())
    core, told = put_back(tmp_path, tmp_path / "oud")
    with closing(core):
        assert not told.since.is_known
        (waiting,) = core.desk.ask(ShowPutBack()).unchecked
        assert waiting.trajectory_id == trajectory


@pytest.mark.parametrize(
    ("scope", "with_proofs"),
    [
        (Scope.FILM, False),
        (Scope.TRAJECTORY, False),
        (Scope.PERSON, False),
        (Scope.PERSON, True),
    ],
)
def test_what_was_erased_waits_to_be_erased_again_until_it_is(made, tmp_path, scope, with_proofs):
    former, trajectory, film = made
    ids = {Scope.FILM: film, Scope.TRAJECTORY: trajectory}
    person = former.desk.ask(ShowConsent(trajectory, "nl")).coachee_key.partition(":")[2]
    whose = ids.get(scope) or UUID(person)
    target = Target(scope, whose, with_proofs=with_proofs)
    erase(former, Erase(target, Reason.WITHDRAWN), Silent())
    former.close()
    core, told = put_back(tmp_path, former.folder)
    with closing(core):
        (again,) = core.desk.ask(ShowPutBack()).again
        assert told.since.erased == (again,)
        assert (again.target, again.name, again.reason) == (target, NAME, Reason.WITHDRAWN)
        assert again.number == (1 if scope is Scope.FILM else 0)
        erase(core, Erase(again.target, again.reason), Silent())
        assert core.desk.ask(ShowPutBack()).again == ()
    with closing(bootstrap.unlock(tmp_path / "nieuw", PASSPHRASE)) as core:
        assert core.desk.ask(ShowPutBack()).again == ()
        assert len(core.desk.ask(ShowHome()).rows) == (1 if scope is Scope.FILM else 0)


def test_a_vault_has_its_name_only_with_what_was_taken_over(made, tmp_path, monkeypatch):
    former, trajectory, _ = made
    former.desk.do(WithdrawScope(trajectory, Withdrawing(Purpose.COACH_WORK)))
    former.close()
    name, seen = restoring.give_name, []

    def looked_at_first(building, target):
        with closing(bootstrap.unlock(building, PASSPHRASE)) as core:
            seen.append(state(core, trajectory))
        name(building, target)

    monkeypatch.setattr(restoring, "give_name", looked_at_first)
    core, _ = put_back(tmp_path, former.folder)
    core.close()
    assert seen == [State.WITHDRAWN]
