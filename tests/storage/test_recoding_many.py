"""Recoding many moments on the real database: few statements, one index, and no old word left."""

from dataclasses import astuple, fields

import pytest
from sqlalchemy import event

from beeldcoach import bootstrap
from beeldcoach.domain.annotation import Moment
from beeldcoach.services import content, recoding
from beeldcoach.services.lens_changing import ChangeLens
from beeldcoach.services.progress import Cancelled
from beeldcoach.services.recoding import AS_NOTE
from beeldcoach.services.searching import SearchAll
from beeldcoach.storage import unit_of_work
from tests.bench import recode
from tests.fakes import SetClock
from tests.ui.pages.studio_case import film_in

MANY = 600
CODE, NOTE = ([each.name for each in fields(Moment)].index(name) for name in ("code", "note"))
NAME = content.lens("basiscommunicatie", "nl").code("nod").name
OTHER = "beurten_denktijd"


@pytest.fixture
def core(tmp_path):
    core, _ = bootstrap.create(tmp_path / "K", "vier fietsen", clock=SetClock(), work_factor=4)
    yield core
    core.close()


@pytest.fixture
def unit(core):
    return core.desk._world.open_unit


@pytest.fixture
def coded(core, unit):
    """A trajectory with many moments, and the command that turns them all into notes."""
    film = film_in(core, b"a placeholder")
    with unit() as work:
        trajectory = work.films.get(film).trajectory_id
        moments = [
            Moment(core.desk._world.new_id(), film, n, None, "nod", f"oudwoord {n}")
            for n in range(MANY)
        ]
        work.moments.save_all(moments)
        work.commit()
    return ChangeLens(trajectory, OTHER, "nl", (("nod", AS_NOTE),))


def moments(unit):
    with unit() as work:
        return [astuple(each) for each in work.moments.find()]


def statements(unit, deed):
    """How many statements a deed takes."""
    seen = []
    with unit() as work:
        engine = work._engine
    event.listen(engine, "before_cursor_execute", lambda *told: seen.append(told[2]))
    deed()
    return len(seen)


def index_of(unit):
    """What the index holds on its pages, and whether it takes words out for good."""
    with unit() as work:
        sql = work._connection.exec_driver_sql
        sql("INSERT INTO search_fts(search_fts, rank) VALUES ('integrity-check', 1)")
        blocks = b"".join(row[0] for row in sql("SELECT block FROM search_fts_data"))
        kept = sql("SELECT v FROM search_fts_config WHERE k = 'secure-delete'").scalar()
        return blocks, kept


def test_all_are_recoded_and_an_undo_brings_all_back(core, unit, coded):
    before = moments(unit)
    core.desk.do(coded)
    noted = [(None, f"{NAME}: oudwoord {n}") for n in range(MANY)]
    assert [(told[CODE], told[NOTE]) for told in moments(unit)] == noted
    core.desk.undo()
    assert moments(unit) == before
    core.desk.redo()
    assert {told[CODE] for told in moments(unit)} == {None}


def test_it_takes_a_few_statements_however_many_they_are(core, unit, coded):
    assert statements(unit, lambda: core.desk.do(coded)) < MANY / 10
    assert statements(unit, core.desk.undo) < MANY / 10


def test_they_are_found_by_their_new_words_and_by_the_old_after_an_undo(core, unit, coded):
    def many(words):
        return len(core.desk.ask(SearchAll(words, "nl")))

    core.desk.do(coded)
    assert many(f"{NAME} oudwoord")
    core.desk.undo()
    assert not many(f"{NAME} oudwoord")
    assert many("oudwoord")


def test_nothing_of_words_that_went_is_left_in_the_index(core, unit, coded):
    assert b"oudwoord" in index_of(unit)[0]
    with unit() as work:
        gone = work.moments.find()
        for each in gone:
            each.note = "nieuw"
        work.moments.save_all(gone)
        work.commit()
    blocks, kept = index_of(unit)
    assert b"oudwoord" not in blocks
    assert b"oudwoor" not in blocks
    assert b"nieuw" in blocks
    assert kept == 1


def test_a_change_that_fails_halfway_leaves_the_index_as_careful_as_it_was(unit, coded):
    say_of_one(unit, "xylofoon")
    assert b"xylofoon" in index_of(unit)[0]
    with pytest.raises(ZeroDivisionError), unit() as work, work.search._taking_out(MANY):
        raise ZeroDivisionError
    say_of_one(unit, "nieuw")
    blocks, kept = index_of(unit)
    assert b"xylofoon" not in blocks
    assert kept == 1


def say_of_one(unit, note):
    with unit() as work:
        one = work.moments.find()[0]
        one.note = note
        work.moments.save(one)
        work.commit()


def test_what_was_removed_in_bulk_comes_back_in_its_place(core, unit, coded):
    before = moments(unit)
    with unit() as work:
        work.moments.remove_all([told[0] for told in before])
        images = work.images()
        assert work.moments.find() == []
        work.restore(images)
        work.commit()
    assert moments(unit) == before


def test_ten_times_what_reading_and_writing_the_rows_costs_is_enough():
    """The ratio of the bench, on a tenth of it; row by row it was 46."""
    assert recode.measure(1_000)["ratio"] < 15


class Impatient:
    """Progress that is cancelled once it was told so often."""

    def __init__(self, at):
        self.at, self.told = at, []

    def report(self, done, total):
        self.told.append((done, total))

    def check(self):
        if len(self.told) >= self.at:
            raise Cancelled


@pytest.fixture
def in_small_steps(monkeypatch):
    monkeypatch.setattr(recoding, "_AT_ONCE", 100)
    monkeypatch.setattr(unit_of_work, "_AT_ONCE", 100)


def test_it_tells_how_far_it_is_both_ways(core, unit, coded, in_small_steps):
    for deed in (
        lambda progress: core.desk.do(coded, progress=progress),
        core.desk.undo,
        core.desk.redo,
    ):
        progress = Impatient(at=1_000)
        deed(progress=progress)
        done = [told for told, _total in progress.told]
        assert done == sorted(done)
        assert len(done) >= MANY / 100
        assert {total for _done, total in progress.told} <= {2 * MANY, 2 * MANY + 2}


@pytest.mark.parametrize("at", [1, 4, 7])  # at once, between two steps, and before it is durable
def test_cancelled_halfway_nothing_of_it_is_kept(core, unit, coded, in_small_steps, at):
    before, undoable = moments(unit), core.desk.undo_status
    with pytest.raises(Cancelled):
        core.desk.do(coded, progress=Impatient(at))
    assert moments(unit) == before
    assert core.desk.undo_status == undoable
    assert core.desk.ask(SearchAll(f"{NAME} oudwoord", "nl")) == ()


def test_an_undo_that_is_cancelled_can_still_be_made(core, unit, coded, in_small_steps):
    before = moments(unit)
    core.desk.do(coded)
    after = moments(unit)
    with pytest.raises(Cancelled):
        core.desk.undo(progress=Impatient(at=3))
    assert moments(unit) == after
    assert core.desk.undo_status.undo == "ChangeLens"
    core.desk.undo()
    assert moments(unit) == before
    with pytest.raises(Cancelled):
        core.desk.redo(progress=Impatient(at=3))
    assert core.desk.undo_status.redo == "ChangeLens"
